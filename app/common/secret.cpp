#include "app/common/secret.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace untie {

void startCryptography()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
}

void Secret::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Secret::Secret(std::size_t size)
    : m_bytes(static_cast<unsigned char *>(sodium_malloc(size)))
    , m_size(size)
{
    if (!m_bytes)
        qFatal("no protected memory left for keys");
    sodium_memzero(m_bytes.get(), size);
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    Secret secret(static_cast<std::size_t>(bytes.size()));
    std::memcpy(secret.data(), bytes.data(), secret.size());
    return secret;
}

Secret Secret::fromText(const QString &text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    Secret secret = copyOf(utf8);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (composed.isDetached()) // otherwise these are the caller's own letters
        wipe(composed);
    return secret;
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.capacity()) * sizeof(QChar));
    text.clear();
}

void wipeShared(const QString &text)
{
    if (!text.isEmpty() && text.data_ptr().isMutable()) // a text of the program itself is no secret
        sodium_memzero(const_cast<QChar *>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

Secret Secret::clone() const
{
    return copyOf(QByteArrayView(m_bytes.get(), static_cast<qsizetype>(m_size)));
}

bool Secret::operator==(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), m_size) == 0);
}

} // namespace untie
