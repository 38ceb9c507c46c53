#pragma once

#include "app/common/result.h"

#include <QString>

#include <utility>

namespace untie {

/// Holds a folder as long as it lives: whoever else asks for it, in this program or another, is refused. The system lets
/// go of it with the program, however that ends, and nothing of it lies on the disk, where a power cut could leave it.
class FolderLock final
{
public:
    /// InUse, Unreadable.
    static Result<FolderLock> take(const QString &folder);
    FolderLock(FolderLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FolderLock &operator=(FolderLock &&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace untie
