#include "tests/support/files.h"

#include <QDir>
#include <QFile>

#include <csignal>

namespace untie {

namespace {

void orEnd(bool done, const QString &path)
{
    if (!done)
        qFatal("the disk does not do as asked: %s", qUtf8Printable(path));
}

} // namespace

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    orEnd(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size(), path);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

void flipBit(const QString &path, qint64 at)
{
    QFile file(path);
    orEnd(file.open(QFile::ReadWrite), path);
    if (at < 0)
        at += file.size();
    char byte = 0;
    orEnd(file.seek(at) && file.getChar(&byte) && file.seek(at) && file.putChar(char(byte ^ 0x10)), path);
}

void copyFolder(const QString &from, const QString &to)
{
    orEnd(QDir().mkpath(to), to);
    for (const QString &name : namesIn(from)) {
        const QString source = QDir(from).filePath(name);
        const QString copy = QDir(to).filePath(name);
        if (QFileInfo(source).isDir())
            copyFolder(source, copy);
        else
            orEnd(QFile::copy(source, copy), copy);
    }
}

SmallDisk::SmallDisk(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit small{static_cast<rlim_t>(bytes), m_before.rlim_max};
    orEnd(setrlimit(RLIMIT_FSIZE, &small) == 0, QStringLiteral("RLIMIT_FSIZE"));
}

SmallDisk::~SmallDisk()
{
    setrlimit(RLIMIT_FSIZE, &m_before);
}

} // namespace untie
