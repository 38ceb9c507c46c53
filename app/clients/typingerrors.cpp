#include "app/clients/typingerrors.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace untie {

namespace {

constexpr qsizetype longest = 60;
using Line = std::array<int, longest + 1>;

/// The distances of all of `a` from each beginning of `b`, up to `most`: optimal string alignment. False when all are more.
bool distances(QByteArrayView a, QByteArrayView b, int most, Line &line)
{
    Line before{};
    Line before2{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        line[static_cast<size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before2 = before;
        before = line;
        line[0] = static_cast<int>(i);
        int least = line[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            int apart = std::min({before[at] + 1, line[at - 1] + 1, before[at - 1] + (a[i - 1] != b[j - 1] ? 1 : 0)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                apart = std::min(apart, before2[at - 2] + 1);
            line[at] = apart;
            least = std::min(least, apart);
        }
        if (least > most + 1) // a swap may still take one back
            return false;
    }
    return true;
}

} // namespace

int lettersApart(QByteArrayView a, QByteArrayView b, int most)
{
    if (std::abs(a.size() - b.size()) > most || a.size() > longest || b.size() > longest)
        return most + 1;
    Line line{};
    if (!distances(a, b, most, line))
        return most + 1;
    return std::min(line[static_cast<size_t>(b.size())], most + 1);
}

int lettersApartFromBeginning(QByteArrayView typed, QByteArrayView word, int most)
{
    if (typed.size() > longest || word.size() + most < typed.size())
        return most + 1;
    const QByteArrayView beginning = word.first(std::min({word.size(), typed.size() + most, longest}));
    Line line{};
    if (!distances(typed, beginning, most, line))
        return most + 1;
    return std::min(*std::min_element(line.begin(), line.begin() + beginning.size() + 1), most + 1);
}

int forgivenIn(qsizetype length)
{
    return length < 4 ? 0 : length < 8 ? 1 : 2;
}

} // namespace untie
