#include "app/storage/mounts.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Blanks and the like stand in the table as octal numbers: "My\040Documents".
QString unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isOctal = false;
        const int code = field[i] == '\\' ? field.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        if (isOctal && i + 3 < field.size()) {
            plain += static_cast<char>(code);
            i += 3;
        } else {
            plain += field[i];
        }
    }
    return QFile::decodeName(plain);
}

bool isBelow(const QString &path, const QString &point)
{
    return point == "/"_L1 || path == point || path.startsWith(point + u'/');
}

#ifdef Q_OS_LINUX
/// Numbers by which file systems of other computers say what they are (statfs(2)).
QString networkByNumber(const QString &path)
{
    struct Number
    {
        quint32 magic;
        QLatin1StringView name;
    };
    constexpr std::array numbers{Number{0x6969, "nfs"_L1},     Number{0x517B, "smb"_L1},         Number{0xFF534D42, "cifs"_L1},
                                 Number{0xFE534D42, "smb2"_L1}, Number{0x01021997, "9p"_L1},     Number{0x5346414F, "afs"_L1},
                                 Number{0x6B414653, "afs"_L1},  Number{0x00C36400, "ceph"_L1},   Number{0x73757245, "coda"_L1},
                                 Number{0x564C, "ncpfs"_L1},    Number{0x0BD00BD0, "lustre"_L1}, Number{0x47504653, "gpfs"_L1}};
    struct statfs facts = {};
    if (::statfs(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    for (const Number &number : numbers) {
        if (static_cast<quint32>(facts.f_type) == number.magic)
            return number.name;
    }
    return {};
}
#endif

} // namespace

Mount mountIn(const QByteArray &mountinfo, const QString &path)
{
    Mount found;
    for (const QByteArray &line : mountinfo.split('\n')) {
        // 36 35 98:0 /root /mnt/point rw,noatime master:1 - ext3 /dev/root rw,errors=continue
        const qsizetype dash = line.indexOf(" - ");
        const QList<QByteArray> before = line.left(dash).split(' ');
        const QList<QByteArray> after = line.mid(dash + 3).split(' ');
        if (dash < 0 || before.size() < 6 || after.size() < 2)
            continue;
        const QString point = unescaped(before[4]);
        if (isBelow(path, point) && point.size() >= found.point.size())
            found = {point, QString::fromLatin1(after[0]), unescaped(after[1])};
    }
    return found;
}

Mount mountOf(const QString &path)
{
    QString there = path;
    while (!QFileInfo::exists(there) && QFileInfo(there).path() != there)
        there = QFileInfo(there).path();
#ifdef Q_OS_LINUX
    QFile table(u"/proc/self/mountinfo"_s);
    Mount mount = table.open(QFile::ReadOnly) ? mountIn(table.readAll(), there) : Mount();
    if (const QString network = networkByNumber(there); !network.isEmpty())
        mount.fileSystem = network;
    if (!mount.fileSystem.isEmpty())
        return mount;
#endif
    const QStorageInfo storage(there);
    return {storage.rootPath(), QString::fromLatin1(storage.fileSystemType()), QString::fromLocal8Bit(storage.device())};
}

} // namespace untie
