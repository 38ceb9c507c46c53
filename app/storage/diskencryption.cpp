#include "app/storage/diskencryption.h"

#include "app/storage/mounts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8; ///< a file system on a volume on a volume …

/// Whether the device is one of dm-crypt's, or lies on none but such.
bool isEncrypted(const QString &name, const QString &sys, int depth)
{
    const QString block = u"%1/class/block/%2"_s.arg(sys, name);
    QFile uuid(block + "/dm/uuid"_L1);
    if (uuid.open(QFile::ReadOnly) && uuid.read(6) == "CRYPT-")
        return true;
    if (depth == deepest)
        return false;
    const QStringList below = QDir(block + "/slaves"_L1).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return !below.isEmpty() && std::ranges::all_of(below, [&](const QString &slave) { return isEncrypted(slave, sys, depth + 1); });
}

} // namespace

DiskEncryption deviceEncryption(const QString &device, const QString &sys)
{
    const QString real = QFileInfo(device).canonicalFilePath(); // /dev/mapper/home is a link to /dev/dm-0
    const QString name = QFileInfo(real.isEmpty() ? device : real).fileName();
    return !name.isEmpty() && isEncrypted(name, sys, 0) ? DiskEncryption::Encrypted : DiskEncryption::NotSeen;
}

DiskEncryption diskEncryptionAt(const QString &path)
{
    const Mount mount = mountOf(path);
    return mount.source.startsWith("/dev/"_L1) ? deviceEncryption(mount.source) : DiskEncryption::NotSeen;
}

DiskEncryption swapEncryption()
{
    QFile table(u"/proc/swaps"_s);
    if (!table.open(QFile::ReadOnly))
        return DiskEncryption::NotSeen;
    const QList<QByteArray> lines = table.readAll().trimmed().split('\n').mid(1); // below the heads
    for (const QByteArray &line : lines) {
        const QString swap = QFile::decodeName(line.left(line.indexOf(' ')));
        if (swap.startsWith("/dev/zram"_L1))
            continue;
        const DiskEncryption found = swap.startsWith("/dev/"_L1) ? deviceEncryption(swap) : diskEncryptionAt(swap);
        if (found != DiskEncryption::Encrypted)
            return found;
    }
    return DiskEncryption::Encrypted;
}

} // namespace untie
