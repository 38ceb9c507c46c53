#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace untie {

/// How well a text is what somebody meant, and which of its letters they typed.
struct FuzzyHit
{
    int score = 0;         ///< more is better; only to be compared with others for the same question
    QList<int> positions;  ///< of letters in the text as given, ascending

    bool operator==(const FuzzyHit &) const = default;
};

/// Whether every word that was typed stands in the text: as it is, or with its letters in order, each run of them beginning
/// a word or going on where the one before ended ("bsa" in "Book the same again"). Case and diacritics are folded. Words
/// that begin one of the text's count most, then what stands inside one, then letters apart. Nothing typed fits all.
std::optional<FuzzyHit> fuzzyMatch(const QString &typed, const QString &text);

} // namespace untie
