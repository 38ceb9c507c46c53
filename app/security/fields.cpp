#include "app/security/fields.h"

#include <QStringDecoder>
#include <QtEndian>

#include <sodium.h>

namespace untie {

using namespace Qt::StringLiterals;

FieldWriter &FieldWriter::number(quint64 value)
{
    const quint64 little = qToLittleEndian(value);
    m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    return *this;
}

FieldWriter &FieldWriter::fixed(QByteArrayView bytes)
{
    m_bytes.append(bytes);
    return *this;
}

FieldWriter &FieldWriter::bytes(QByteArrayView bytes)
{
    return number(static_cast<quint64>(bytes.size())).fixed(bytes);
}

FieldWriter &FieldWriter::text(const QString &text)
{
    return bytes(text.toUtf8());
}

QString FieldWriter::digest() const
{
    QByteArray hash(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(m_bytes.constData()), static_cast<unsigned long long>(m_bytes.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

FieldReader::FieldReader(const QByteArray &bytes)
    : m_bytes(bytes)
{
}

QByteArray FieldReader::take(const QString &field, quint64 length)
{
    if (!isSound())
        return {};
    if (length > static_cast<quint64>(m_bytes.size() - m_at)) {
        refuse(field);
        return {};
    }
    const QByteArray taken = m_bytes.mid(m_at, static_cast<qsizetype>(length));
    m_at += taken.size();
    return taken;
}

quint64 FieldReader::number(const QString &field, quint64 least, quint64 most)
{
    const QByteArray eight = take(field, sizeof(quint64));
    if (!isSound())
        return 0;
    const quint64 value = qFromLittleEndian<quint64>(eight.constData());
    if (value < least || value > most) {
        refuse(field);
        return 0;
    }
    return value;
}

QByteArray FieldReader::fixed(const QString &field, qsizetype length)
{
    return take(field, static_cast<quint64>(length));
}

QByteArray FieldReader::optional(const QString &field, qsizetype length)
{
    const quint64 there = number(field, 0, static_cast<quint64>(length));
    if (there != 0 && there != static_cast<quint64>(length))
        refuse(field);
    return take(field, there);
}

QString FieldReader::text(const QString &field, qsizetype mostBytes)
{
    const QByteArray utf8 = take(field, number(field, 0, static_cast<quint64>(mostBytes)));
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(utf8);
    if (decode.hasError()) {
        refuse(field);
        return {};
    }
    return text;
}

void FieldReader::end()
{
    if (m_at != m_bytes.size())
        refuse(u"end"_s);
}

void FieldReader::refuse(const QString &field)
{
    if (isSound())
        m_problem = field;
}

} // namespace untie
