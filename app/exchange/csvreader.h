#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace untie {

/// The marks by which a CSV file parts its cells. RFC 4180 says comma and double quote; programs write others too.
struct CsvDialect
{
    QChar separator = u',';
    QChar quote = u'"';

    bool operator==(const CsvDialect &) const = default;
};

/// One row of a CSV file.
struct CsvRow
{
    qint64 line = 0; ///< on which it begins, from 1
    QStringList cells;
};

/// The rows of a CSV text, one after the other, without ever holding more than one. A quote that stands inside an unquoted
/// cell is a letter; a doubled one inside a quoted cell is one quote; line ends are CR, LF or both; lines that are empty
/// are passed over.
class CsvReader final
{
public:
    CsvReader(QStringView text, CsvDialect dialect);

    /// The next row; none at the end, or where the text cannot be read on: then problem() says why.
    std::optional<CsvRow> next();
    /// How many characters were read so far.
    qsizetype at() const { return m_at; }

    enum class Problem {
        None,
        OpenQuote,  ///< a quote that is never closed, from problemLine()
        LargeCell,  ///< a cell of more than mostInACell characters
        WideRow     ///< a row of more than mostInARow cells
    };
    Problem problem() const { return m_problem; }
    qint64 problemLine() const { return m_problemLine; }

    /// The most characters of one cell.
    static constexpr qsizetype mostInACell = 1'000'000;
    /// The most cells of one row: no list of people has as many.
    static constexpr qsizetype mostInARow = 1'000;

private:
    bool readCell(CsvRow &row);
    bool readQuoted(QString &cell);
    void readPlain(QString &cell);
    bool skipLineEnd();

    QStringView m_text;
    CsvDialect m_dialect;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    Problem m_problem = Problem::None;
    qint64 m_problemLine = 0;
};

/// The marks with which the beginning of the text falls into the most even rows: of comma, semicolon, tab and bar, and of
/// the double and the single quote.
CsvDialect guessedDialect(QStringView text);

} // namespace untie
