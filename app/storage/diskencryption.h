#pragma once

#include <QString>

namespace untie {

/// What can be seen of a disk's encryption. A disk that encrypts itself, or one of a virtual machine, does not show it.
enum class DiskEncryption { Encrypted, NotSeen };

/// Of the disk that a folder lies on.
DiskEncryption diskEncryptionAt(const QString &path);
/// Of all that the system swaps memory to; Encrypted also where there is none, or only compressed memory.
DiskEncryption swapEncryption();

/// The same for a device, "/dev/mapper/home", as a tree like Linux' /sys describes it.
DiskEncryption deviceEncryption(const QString &device, const QString &sys = QStringLiteral("/sys"));

} // namespace untie
