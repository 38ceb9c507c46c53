#pragma once

#include <QByteArray>
#include <QString>

namespace untie {

/// What a folder lies on.
struct Mount
{
    QString point;      ///< where it is mounted
    QString fileSystem; ///< "ext4", "nfs4", "fuse.sshfs"
    QString source;     ///< "/dev/sda2", "server:/share"

    bool operator==(const Mount &) const = default;
};

/// The mount that a resolved path lies on, from the text of Linux' /proc/self/mountinfo: the innermost one, and of
/// several at the same place the last, which hides the others. Empty where none fits.
Mount mountIn(const QByteArray &mountinfo, const QString &path);

/// Asks the system. Where the table of mounts does not know a network, but the file system itself says it is one, its
/// word counts.
Mount mountOf(const QString &path);

} // namespace untie
