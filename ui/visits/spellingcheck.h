#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace untie {

/// Asks dictionaries about words, on threads of its own, so that nothing which is typed waits for them. What it was once
/// told it knows at once.
class SpellingCheck final : public QObject
{
    Q_OBJECT

public:
    explicit SpellingCheck(QObject *parent = nullptr);
    ~SpellingCheck() override;

    /// Takes these dictionaries from now on; `words` (or each word of a text) are right as well. Without dictionaries
    /// nothing is asked and nothing wrong.
    void begin(const QStringList &dictionaries, const QStringList &words);
    /// The word is right as well.
    void learn(const QString &word);
    bool isOn() const { return m_work != nullptr; }

    /// What is known of a word; none: not known yet, it is being asked, and answered() comes.
    std::optional<bool> isRight(const QString &word);
    /// What may be meant, best first.
    QFuture<QStringList> suggestions(const QString &word) const;

signals:
    void answered(); ///< more words are known
    void renewed();  ///< everything may be otherwise

private:
    struct Work;
    using Answers = QHash<QString, bool>;

    void ask();
    void stop();

    std::shared_ptr<Work> m_work; ///< null: no dictionary is used
    QStringList m_words;          ///< right as well
    Answers m_known;
    QSet<QString> m_wanted; ///< not asked yet
    bool m_isAsking = false;
};

} // namespace untie
