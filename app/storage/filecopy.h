#pragma once

#include "app/common/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace untie {

/// Copies a closed file in short pieces, byte for byte. Unless it is finished, nothing is left of the copy.
class FileCopy final
{
public:
    /// The copy must not be there yet: Exists.
    static Result<FileCopy> begin(const QString &from, const QString &to);
    FileCopy(FileCopy &&) noexcept = default;
    FileCopy &operator=(FileCopy &&) = delete;
    ~FileCopy();

    /// Copies so many bytes more; true when all are copied.
    Result<bool> step(qint64 bytes);
    qint64 copied() const { return m_copied; }
    qint64 total() const { return m_total; }
    /// Lets go of it, without bringing it to the disk, which takes long.
    Result<> close();
    /// The same, and syncs it.
    Result<> finish();

private:
    FileCopy(std::unique_ptr<QFile> from, std::unique_ptr<QFile> to);

    std::unique_ptr<QFile> m_from;
    std::unique_ptr<QFile> m_to; ///< null: finished, or moved away
    qint64 m_copied = 0;
    qint64 m_total = 0;
};

/// The same in one go.
Result<> copyFile(const QString &from, const QString &to);

} // namespace untie
