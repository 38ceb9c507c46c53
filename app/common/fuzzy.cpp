#include "app/common/fuzzy.h"

#include "app/common/text.h"

#include <algorithm>

namespace untie {

namespace {

/// A text letter by letter as search compares it, with where each came from.
struct Letters
{
    QString folded;    ///< words apart by one space
    QList<int> places; ///< in the text as given, one for each of `folded`
};

Letters lettersOf(const QString &text)
{
    Letters letters;
    for (int i = 0; i < text.size();) {
        const int length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString one = folded(text.mid(i, length));
        const bool isGap = one.isEmpty() && !text[i].isMark();
        if (isGap && !letters.folded.isEmpty() && !letters.folded.endsWith(u' ')) {
            letters.folded += u' ';
            letters.places += i;
        }
        for (const QChar c : one) {
            letters.folded += c;
            letters.places += i;
        }
        i += length;
    }
    return letters;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || text[at - 1] == u' ';
}

constexpr int atStart = 120; ///< of the whole text
constexpr int atWord = 100;
constexpr int inside = 60;
constexpr int apart = 30;

/// Letters in order; a run of them begins a word or goes on. Places in `text`.
std::optional<QList<int>> lettersApart(const QString &word, const QString &text, qsizetype from, qsizetype typed)
{
    if (typed == word.size())
        return QList<int>();
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] != word[typed] || !(beginsWord(text, at) || (at == from && typed > 0)))
            continue;
        if (auto rest = lettersApart(word, text, at + 1, typed + 1)) {
            rest->prepend(static_cast<int>(at));
            return rest;
        }
    }
    return std::nullopt;
}

std::optional<FuzzyHit> wordIn(const QString &word, const QString &text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at)) {
            best = at;
            break;
        }
        best = best < 0 ? at : best;
    }
    if (best < 0 || (word.size() == 1 && !beginsWord(text, best))) {
        const auto places = word.size() > 1 ? lettersApart(word, text, 0, 0) : std::nullopt;
        return places ? std::optional(FuzzyHit{apart, *places}) : std::nullopt;
    }
    FuzzyHit hit{best == 0 ? atStart : beginsWord(text, best) ? atWord : inside, {}};
    for (int i = 0; i < word.size(); ++i)
        hit.positions += static_cast<int>(best) + i;
    return hit;
}

} // namespace

std::optional<FuzzyHit> fuzzyMatch(const QString &typed, const QString &text)
{
    const Letters letters = lettersOf(text);
    FuzzyHit all;
    for (const QString &word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        const auto hit = wordIn(word, letters.folded);
        if (!hit)
            return std::nullopt;
        all.score += hit->score;
        for (const int place : hit->positions)
            all.positions += letters.places[place];
    }
    std::ranges::sort(all.positions);
    const auto twice = std::ranges::unique(all.positions);
    all.positions.erase(twice.begin(), twice.end());
    all.score -= static_cast<int>(std::min<qsizetype>(text.size(), 40)) / 4; // of two that fit alike the shorter one
    return all;
}

} // namespace untie
