#pragma once

#include "app/storage/folderlock.h"

#include <QTemporaryDir>

#include <memory>

namespace untie {

/// A folder that grows beside the place it is for, as `PLACE.unfinished-a1B2c3`, until it is whole and gets its name. It
/// goes with this object unless it was settled; what a killed program left of one is cleared away by the next for the
/// same place.
class GrowingFolder final
{
public:
    /// Unreadable where none can be made there.
    static Result<GrowingFolder> beside(const QString &place);
    GrowingFolder(GrowingFolder &&) = default;

    QString path() const { return m_folder->path(); }
    /// It has its name now, or is somebody else's.
    void keep() { m_folder->setAutoRemove(false); }

private:
    GrowingFolder(std::unique_ptr<QTemporaryDir> folder, FolderLock lock);

    std::unique_ptr<QTemporaryDir> m_folder;
    FolderLock m_lock; ///< as long as it is held, nobody clears the folder away
};

} // namespace untie
