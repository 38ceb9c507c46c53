#include "app/clients/pieceindex.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <span>
#include <utility>

namespace untie {

namespace {

constexpr qsizetype pieceBytes = 3;
constexpr size_t listCount = 1 << 16; ///< names use some thousand threes, so few share one

size_t listOf(const char *three)
{
    const auto byte = [three](int i) { return static_cast<quint32>(static_cast<unsigned char>(three[i])); };
    return ((byte(0) << 16 | byte(1) << 8 | byte(2)) * 2'654'435'761U) >> 16;
}

bool parts(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

/// Calls `take` with the list of every three bytes that stand within a word.
template <class Take>
void eachPiece(QByteArrayView text, Take take)
{
    qsizetype letters = 0; // in a row, up to here
    for (qsizetype at = 0; at < text.size(); ++at) {
        letters = parts(text[at]) ? 0 : letters + 1;
        if (letters >= pieceBytes)
            take(listOf(text.data() + at + 1 - pieceBytes));
    }
}

} // namespace

PieceIndex::PieceIndex(qsizetype lines, const std::function<QByteArrayView(qsizetype)> &line)
    : m_lines(lines)
    , m_ends(listCount + 1)
{
    // Once to count and once to fill; a line comes into each list once.
    constexpr quint32 none = std::numeric_limits<quint32>::max();
    std::vector<quint32> newest;
    const auto eachNew = [&](auto take) {
        newest.assign(listCount, none);
        for (qsizetype number = 0; number < lines; ++number) {
            eachPiece(line(number), [&](size_t list) {
                if (std::exchange(newest[list], static_cast<quint32>(number)) != static_cast<quint32>(number))
                    take(list, static_cast<quint32>(number));
            });
        }
    };
    eachNew([this](size_t list, quint32) { ++m_ends[list + 1]; });
    std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin());
    m_found.resize(m_ends.back());
    m_ends.pop_back(); // each list's end moves up from its beginning
    eachNew([this](size_t list, quint32 number) { m_found[m_ends[list]++] = number; });
}

std::optional<std::vector<quint32>> PieceIndex::mayHold(const QList<QByteArray> &words) const
{
    const auto found = [this](size_t list) {
        const quint32 begin = list == 0 ? 0 : m_ends[list - 1];
        return std::span(m_found).subspan(begin, m_ends[list] - begin);
    };
    std::vector<std::span<const quint32>> lists;
    for (const QByteArray &word : words)
        eachPiece(word, [&](size_t list) { lists.push_back(m_lines == 0 ? std::span<const quint32>() : found(list)); });
    if (lists.empty())
        return std::nullopt;
    // Two lists leave few enough to read.
    const auto rare = lists.begin() + std::min<std::ptrdiff_t>(2, std::ssize(lists));
    std::ranges::partial_sort(lists, rare, {}, &std::span<const quint32>::size);
    std::vector<quint32> both;
    std::ranges::set_intersection(lists.front(), *std::prev(rare), std::back_inserter(both));
    return both;
}

} // namespace untie
