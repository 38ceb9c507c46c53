#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace untie {

/// What a word, or several, of a question for free time says.
struct SlotMeaning
{
    enum class Kind {
        None, Free, Filler, With, After, Before, At, Between, And, Ahead, Today, Tomorrow, DayAfterTomorrow, ThisWeek, Hour, Clock, Minutes, Days, Weeks, Months,
        Morning, Afternoon, Evening, Noon,
        Weekday, ///< `value`: 1 is Monday
        Number,  ///< `value` itself
        Length,  ///< `value` in minutes
        Span     ///< `value` in days
    };
    Kind kind = Kind::None;
    int value = 0;
    qsizetype words = 1; ///< that it takes

    bool operator==(const SlotMeaning &) const = default;
};

/// The words of one language that a question for free time is made of: resources/schedule/slotwords.json.
class SlotVocabulary final
{
public:
    /// Those of all languages, English first.
    static const QList<SlotVocabulary> &all();

    const QString &language() const { return m_language; } ///< "en", "pt"
    /// A question that is understood, to be shown as an example; English where the language has none.
    static QString exampleIn(const QString &language);
    /// What a question is begun with: the example without its length.
    QStringList opening() const;
    /// What the words from one on say; as many of them as make a sense together.
    SlotMeaning meaning(const QStringList &words, qsizetype at) const;
    /// The word of this language that a mistyped one is likely meant as; itself where it is one, empty where none is near.
    QString meantBy(const QString &word) const;

private:
    QString m_language;
    QString m_example;
    QStringList m_words; ///< each that stands alone or among others, as it is written
    QHash<QString, SlotMeaning> m_meanings; ///< by folded words
};

/// Which of some words a mistyped one is likely meant as; itself where it is one of them, empty where none is near. Of short
/// words a letter may be missing or two swapped ("nxt", "wiht"); with another letter they are other words.
QString likelyMeant(const QString &typed, const QStringList &words);

} // namespace untie
