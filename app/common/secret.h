#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace untie {

/// Bytes that must not leak: kept outside the heap in guarded memory that is never swapped, and wiped when let go.
/// Can be moved, not copied by accident.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(std::size_t size); ///< zeroed
    Secret(Secret &&other) noexcept; ///< leaves the other one empty
    Secret &operator=(Secret &&other) noexcept;
    ~Secret() = default;

    static Secret random(std::size_t size);
    static Secret copyOf(QByteArrayView bytes);
    /// A typed password as UTF-8 of its NFC form, so that it opens on every keyboard. The caller clears the string.
    static Secret fromText(const QString &text);

    Secret clone() const;
    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    std::span<const unsigned char> bytes() const { return {m_bytes.get(), m_size}; }

    /// In constant time.
    bool operator==(const Secret &other) const;

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites a text that held a secret and empties it. Other copies that share its letters keep them.
void wipe(QString &text);

/// Overwrites the letters of a text where they stand, for all texts that share them: for copies that another class keeps
/// and cannot be asked to wipe.
void wipeShared(const QString &text);

/// Starts libsodium; called once by main() and by the tests' main. Aborts where it cannot start.
void startCryptography();

} // namespace untie
