#pragma once

#include "app/common/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace untie {

/// Writes values one after the other so that different values never give the same bytes: numbers have a fixed width
/// (little endian), everything of changing length has its length before it. What is authenticated is written like this.
class FieldWriter final
{
public:
    FieldWriter &number(quint64 value);
    /// Bytes whose length the reader knows.
    FieldWriter &fixed(QByteArrayView bytes);
    FieldWriter &bytes(QByteArrayView bytes);
    FieldWriter &text(const QString &text);

    const QByteArray &written() const { return m_bytes; }
    /// What was written as 32 hexadecimal digits (BLAKE2b-128): the audit keeps these of what was changed, not the words.
    QString digest() const;

private:
    QByteArray m_bytes;
};

/// Reads what a FieldWriter wrote, from a file that nobody vouches for. After the first field that cannot be so, all
/// others read as zero or empty and problem() names it.
class FieldReader final
{
public:
    explicit FieldReader(const QByteArray &bytes);

    quint64 number(const QString &field, quint64 least, quint64 most);
    QByteArray fixed(const QString &field, qsizetype length);
    /// None, or exactly so many.
    QByteArray optional(const QString &field, qsizetype length);
    QString text(const QString &field, qsizetype mostBytes);
    /// Nothing may follow.
    void end();
    /// A field that was read, but contradicts another.
    void refuse(const QString &field);

    bool isSound() const { return m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; }

private:
    QByteArray take(const QString &field, quint64 length);

    QByteArray m_bytes;
    qsizetype m_at = 0;
    QString m_problem;
};

} // namespace untie
