#pragma once

#include "app/common/id.h"
#include "app/common/secret.h"
#include "app/security/fields.h"

#include <array>
#include <charconv>
#include <optional>

namespace untie {

/// The bytes that are signed of something, whatever the tables look like: names and values in turn, texts as UTF-8 in NFC.
/// What is not there is not written.
class FrozenForm final
{
public:
    explicit FrozenForm(const QString &tag) { m_fields.text(tag); }

    FrozenForm &put(const char *name, QByteArrayView value)
    {
        m_fields.bytes(name).bytes(value);
        return *this;
    }
    FrozenForm &put(const char *name, const QByteArray &value) { return put(name, QByteArrayView(value)); }
    FrozenForm &put(const char *name, const QString &text) { return text.isEmpty() ? *this : put(name, text.normalized(QString::NormalizationForm_C).toUtf8()); }
    FrozenForm &put(const char *name, qint64 number)
    {
        std::array<char, 20> digits;
        const auto written = std::to_chars(digits.begin(), digits.end(), number);
        return put(name, QByteArrayView(digits.begin(), written.ptr));
    }
    template <class T>
    FrozenForm &put(const char *name, const std::optional<T> &value)
    {
        return value ? put(name, static_cast<qint64>(*value)) : *this;
    }
    /// To the last digit, so that the very same place comes back.
    FrozenForm &put(const char *name, qreal fraction) { return put(name, QByteArray::number(fraction, 'g', 17)); }
    template <class Tag>
    FrozenForm &put(const char *name, Id<Tag> id)
    {
        return id.isValid() ? put(name, id.value) : *this;
    }

    const QByteArray &written() const { return m_fields.written(); }

private:
    FieldWriter m_fields;
};

/// BLAKE2b-256 of what is frozen.
QByteArray frozenHash(const QByteArray &form);
/// An Ed25519 signature, and whether one is over these bytes by this public key. Anything but a key and a signature is none.
QByteArray signatureOf(const QByteArray &bytes, const Secret &signing);
bool isSignatureOf(const QByteArray &bytes, const QByteArray &signature, const QByteArray &signer);

} // namespace untie
