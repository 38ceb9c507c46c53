#include "app/exchange/csvreader.h"

#include <QHash>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampled = 64 * 1024; ///< characters that are looked at for the dialect
constexpr int rowsToTellBy = 50;

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// How well a dialect fits: how many rows have the most frequent number of cells, and that number.
struct Fit
{
    int even = 0;
    int cells = 1;

    auto operator<=>(const Fit &) const = default;
};

Fit fitOf(QStringView text, CsvDialect dialect)
{
    CsvReader reader(text, dialect);
    QHash<int, int> rowsOf;
    int rows = 0;
    for (auto row = reader.next(); row && rows < rowsToTellBy; row = reader.next(), ++rows)
        ++rowsOf[int(row->cells.size())];
    Fit best;
    for (auto count = rowsOf.cbegin(); count != rowsOf.cend(); ++count) {
        if (count.key() > 1) // that everything is one cell says nothing
            best = std::max(best, Fit{count.value(), count.key()});
    }
    return best;
}

/// The beginning of a text up to a line's end.
QStringView sampleOf(QStringView text)
{
    if (text.size() <= sampled)
        return text;
    const qsizetype end = text.first(sampled).lastIndexOf(u'\n');
    return text.first(end < 0 ? sampled : end + 1);
}

} // namespace

CsvReader::CsvReader(QStringView text, CsvDialect dialect)
    : m_text(text)
    , m_dialect(dialect)
{
}

std::optional<CsvRow> CsvReader::next()
{
    while (skipLineEnd()) { }
    if (m_at >= m_text.size() || m_problem != Problem::None)
        return std::nullopt;
    CsvRow row{m_line, {}};
    while (readCell(row)) { }
    if (m_problem != Problem::None)
        return std::nullopt;
    skipLineEnd();
    return row;
}

/// Takes one cell; true when another follows in the same row.
bool CsvReader::readCell(CsvRow &row)
{
    const qint64 begun = m_line;
    QString cell;
    if (m_at < m_text.size() && m_text.at(m_at) == m_dialect.quote && !readQuoted(cell)) {
        m_problem = cell.size() > mostInACell ? Problem::LargeCell : Problem::OpenQuote;
        m_problemLine = begun;
        return false;
    }
    readPlain(cell); // after a quoted cell: what some programs leave behind the quote
    if (cell.size() > mostInACell) {
        m_problem = Problem::LargeCell;
        m_problemLine = begun;
        return false;
    }
    if (row.cells.size() == mostInARow) {
        m_problem = Problem::WideRow;
        m_problemLine = row.line;
        return false;
    }
    row.cells += cell;
    if (m_at >= m_text.size() || endsLine(m_text.at(m_at)))
        return false;
    ++m_at; // the separator
    return true;
}

/// False where the quote is never closed, or so late that nobody waits for it.
bool CsvReader::readQuoted(QString &cell)
{
    for (++m_at; m_at < m_text.size() && cell.size() <= mostInACell; ++m_at) {
        const QChar c = m_text.at(m_at);
        if (c == m_dialect.quote) {
            if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != m_dialect.quote) {
                ++m_at;
                return true;
            }
            ++m_at;
        } else if (c == u'\n' || (c == u'\r' && (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'\n'))) {
            ++m_line;
        }
        cell += c;
    }
    return false;
}

void CsvReader::readPlain(QString &cell)
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != m_dialect.separator && !endsLine(m_text.at(m_at)))
        ++m_at;
    cell += m_text.sliced(begin, m_at - begin);
}

bool CsvReader::skipLineEnd()
{
    if (m_at >= m_text.size() || !endsLine(m_text.at(m_at)))
        return false;
    m_at += m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n' ? 2 : 1;
    ++m_line;
    return true;
}

CsvDialect guessedDialect(QStringView text)
{
    const QStringView sample = sampleOf(text);
    CsvDialect best;
    Fit bestFit;
    for (const QChar quote : {u'"', u'\''}) {
        if (quote == u'\'' && !sample.contains(quote))
            continue; // where a double one is never closed, this would fit better
        for (const QChar separator : {u',', u';', u'\t', u'|'}) {
            const CsvDialect dialect{separator, quote};
            if (const Fit fit = fitOf(sample, dialect); fit > bestFit) {
                best = dialect;
                bestFit = fit;
            }
        }
    }
    return best;
}

} // namespace untie
