#pragma once

#include "app/common/result.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace untie {

class Database;

inline constexpr int longestSpellingWord = 60;

/// What the clinic said of how its notes are spelled.
struct SpellingWishes
{
    std::optional<QStringList> dictionaries; ///< as installed: "de_DE"; unset: nobody chose, that of the clinic's language
    QStringList words;                       ///< right as well, in the order of letters

    bool operator==(const SpellingWishes &) const = default;
};

/// The words that the clinic calls right and the languages it writes in, in the clinical vault: a word may be somebody's
/// name.
class SpellingStore final
{
public:
    explicit SpellingStore(Database &database);

    Result<SpellingWishes> wishes() const;
    /// Which dictionaries look at the notes; none of them: nobody does.
    Result<> choose(const QStringList &dictionaries);
    /// The word is right from now on, whatever its case; nothing happens where it is already. Invalid with a sentence for
    /// what is no single word.
    Result<> learn(const QString &word, const QDateTime &now);
    Result<> forget(const QString &word);

private:
    Database &m_database;
};

} // namespace untie
