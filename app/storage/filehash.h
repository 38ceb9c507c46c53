#pragma once

#include "app/common/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <stop_token>

namespace untie {

/// BLAKE2b-256 of what is given to it, piece by piece.
class Blake2b final
{
public:
    Blake2b();
    ~Blake2b();
    Blake2b(Blake2b &&) noexcept;
    Blake2b &operator=(Blake2b &&) noexcept;

    void add(QByteArrayView bytes);
    /// 32 bytes; nothing can be added afterwards.
    QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

QByteArray hashOf(QByteArrayView bytes);
/// Of a closed file, read from the disk. NotFound, Unreadable, or Unavailable when it was stopped.
Result<QByteArray> hashOfFile(const QString &path, const std::stop_token &stop = {});
/// Whether two closed files hold the same bytes. Errors as above.
Result<bool> sameBytes(const QString &one, const QString &other, const std::stop_token &stop = {});

} // namespace untie
