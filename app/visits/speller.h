#pragma once

#include "app/visits/notewords.h"
#include "app/visits/spellingstore.h"

#include <QSet>

#include <memory>
#include <vector>

namespace untie {

/// Words of a note against dictionaries of hunspell, the muscles' names and words that are right as well. A word is right
/// where one of them knows it. Not for two threads at once.
class Speller final
{
public:
    /// The dictionaries that are installed, "de_DE", each once.
    static QStringList installed();
    /// The one for a clinic's language ("de"): in the country of the program's own locale where there is one, else the
    /// language's own. Empty where none is installed.
    static QString fitting(const QString &language, const QStringList &installed);

    /// Reads the dictionaries, a tenth of a second each; those that cannot be read are left out.
    explicit Speller(const QStringList &dictionaries);
    ~Speller();

    /// Where there is no dictionary nothing is wrong.
    bool isEmpty() const { return m_dictionaries.empty(); }
    /// Words that are right as well, whatever their case, in the place of those before; of a text, each of its words.
    void setWords(const QStringList &words);
    bool isRight(const QString &word) const;
    /// Likely meant, best first, of each dictionary in turn. May take some tenths of a second.
    QStringList suggestions(const QString &word, int most = 6) const;

private:
    class Dictionary;

    std::vector<std::unique_ptr<Dictionary>> m_dictionaries;
    QSet<QString> m_known; ///< folded
};

/// Which dictionaries look at the notes of a clinic that writes in this language: those that it chose, else the one that
/// fits. Without a language the program's counts.
QStringList dictionariesFor(const SpellingWishes &wishes, const QString &language);

/// Which words of a line are to be checked: not numbers, abbreviations (ROM, TrP, "re."), keys of phrases, fields in
/// braces, addresses.
QList<TextSpan> wordsToCheck(const QString &line);

} // namespace untie
