#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <sys/resource.h>

namespace untie {

/// Files as a test makes, reads and breaks them; ends the program where the disk does not do as asked.
void writeBytes(const QString &path, const QByteArray &bytes);
/// Empty where there is no such file.
QByteArray bytesOf(const QString &path);
/// The names in a folder, hidden ones too, sorted; none where there is no such folder.
QStringList namesIn(const QString &path);
/// Turns over one bit of the byte at `at`; from the end where that is negative.
void flipBit(const QString &path, qint64 at);
/// Copies a folder with all that is in it.
void copyFolder(const QString &from, const QString &to);

/// While it lives, no file of this process can grow beyond so many bytes: the system says that there is no room.
class SmallDisk final
{
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace untie
