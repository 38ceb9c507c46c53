#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace untie {

/// One line of a calendar file, taken apart: "DTSTART;TZID=Europe/Berlin:20260312T090000".
struct ContentLine
{
    qint64 line = 0;                           ///< where it begins in the file, from 1
    QByteArray name;                           ///< upper case
    QHash<QByteArray, QString> parameters = {}; ///< by upper case name; the first of a name
    QString value;                             ///< as it stands, with what is escaped

    bool is(QByteArrayView wanted, QLatin1StringView of) const { return name == wanted && value.trimmed().compare(of, Qt::CaseInsensitive) == 0; }
};

/// The lines of a calendar file (RFC 5545, 3.1), one after the other, with those put together that go on in the next. Whatever
/// is no such line is passed over.
class ContentLines final
{
public:
    /// In UTF-8; lives as long as this.
    explicit ContentLines(QByteArrayView bytes);

    std::optional<ContentLine> next();
    qsizetype at() const { return m_at; } ///< how many bytes were read so far
    qint64 line() const { return m_number; } ///< the last that was read

    /// The most bytes of one line with what it goes on in; what is more is not taken.
    static constexpr qsizetype mostInALine = 1'000'000;

private:
    QByteArrayView nextPhysical();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qint64 m_number = 0;
};

/// A text value with what was escaped written out: "Massage\, neck\nand back".
QString unescaped(const QString &value);

} // namespace untie
