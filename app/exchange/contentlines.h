#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace untie {

/// A line of a calendar or of a card, as it is once those are put to it that it goes on in.
struct WholeLine
{
    qint64 line = 0; ///< where it begins in the file, from 1
    QByteArray bytes;
};

/// The lines of a file, one after the other: in the next it goes on that begins with white space (RFC 5545, 3.1 and RFC 6350, 3.2).
class FoldedLines final
{
public:
    /// How a line goes on.
    enum class Folding {
        WhiteSpace,
        OrQuotedPrintable ///< in cards before 3.0, too: one that says so ends with "=" where it goes on
    };
    /// The bytes live as long as this; no line gets longer than `most`, what is more is not taken.
    FoldedLines(QByteArrayView bytes, Folding folding, qsizetype most);

    std::optional<WholeLine> next();
    qsizetype at() const { return m_at; } ///< how many bytes were read so far

private:
    QByteArrayView nextPhysical();

    QByteArrayView m_bytes;
    Folding m_folding;
    qsizetype m_most;
    qsizetype m_at = 0;
    qint64 m_number = 0; ///< of the physical line last taken
};

/// One line of a calendar file, taken apart: "DTSTART;TZID=Europe/Berlin:20260312T090000".
struct ContentLine
{
    qint64 line = 0;                           ///< where it begins in the file, from 1
    QByteArray name;                           ///< upper case
    QHash<QByteArray, QString> parameters = {}; ///< by upper case name; the first of a name
    QString value;                             ///< as it stands, with what is escaped

    bool is(QByteArrayView wanted, QLatin1StringView of) const { return name == wanted && value.trimmed().compare(of, Qt::CaseInsensitive) == 0; }
};

/// The lines of a calendar file (RFC 5545, 3.1). Whatever is no such line is passed over.
class ContentLines final
{
public:
    /// In UTF-8; lives as long as this.
    explicit ContentLines(QByteArrayView bytes);

    std::optional<ContentLine> next();
    qsizetype at() const { return m_lines.at(); } ///< how many bytes were read so far

private:
    FoldedLines m_lines;
};

/// Where `wanted` stands outside of quotes, from `from` on; -1 where it does not.
qsizetype unquoted(QByteArrayView line, char wanted, qsizetype from = 0);
/// A text value with what was escaped written out: "Massage\, neck\nand back".
QString unescaped(const QString &value);

} // namespace untie
