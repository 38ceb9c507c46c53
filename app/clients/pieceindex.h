#pragma once

#include <QByteArrayView>
#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace untie {

/// Which lines of a text may hold a piece: for every three bytes in a row, within a word, the lines in which they stand. A
/// piece of four letters is then looked for in some lines instead of in all. Different threes may share a list, so a line
/// that is given is still to be read.
class PieceIndex final
{
public:
    PieceIndex() = default;
    /// `line` gives the line of each number below `lines`, its words parted by spaces, tabs and line ends.
    PieceIndex(qsizetype lines, const std::function<QByteArrayView(qsizetype)> &line);

    qsizetype lines() const { return m_lines; } ///< it knows; what came later has to be read
    /// The lines that may hold all of these words, ascending; nothing where all words are shorter than three bytes.
    std::optional<std::vector<quint32>> mayHold(const QList<QByteArray> &words) const;

private:
    qsizetype m_lines = 0;
    std::vector<quint32> m_ends;  ///< of each list in m_found, which begins where that before it ends
    std::vector<quint32> m_found; ///< lines, ascending in each list
};

} // namespace untie
