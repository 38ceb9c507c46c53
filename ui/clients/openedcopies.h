#pragma once

#include "app/common/result.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace untie {

/// Copies of kept files for other programs to show: in a folder that only this user may open, in memory where the system
/// offers that, and gone with this object, which the lock destroys.
class OpenedCopies final
{
public:
    OpenedCopies();
    ~OpenedCopies();

    /// Where the copy of a file stands now, which can be read and not be written. NoFolder, DiskFull, Unreadable.
    Result<QString> put(const QString &name, const QByteArray &content);

    /// Removes what a program that was killed has left.
    static void sweep();

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< made for the first copy
    std::unique_ptr<QLockFile> m_inUse;
    int m_count = 0;
};

} // namespace untie
