#include "app/storage/clinicfolder.h"

#include "app/storage/actor.h"
#include "app/storage/durablefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Who runs this program, as the system names them.
QString userName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = ::getpwuid(::geteuid()))
        return QFile::decodeName(entry->pw_name);
#endif
    return qEnvironmentVariable("USERNAME", u"somebody"_s);
}

} // namespace

QString workstationName()
{
    return u"%1 on %2"_s.arg(userName(), QSysInfo::machineHostName());
}

QString schemaOf(Vault vault)
{
    return vault == Vault::FrontDesk ? u"frontdesk"_s : u"clinical"_s;
}

QString ClinicFolder::vault(Vault which) const
{
    return QDir(path).filePath(schemaOf(which) + ".vault"_L1);
}

QString ClinicFolder::keyring() const
{
    return QDir(path).filePath(u"keyring"_s);
}

QString ClinicFolder::lockInfo() const
{
    return QDir(path).filePath(u"lock.info"_s);
}

Result<> ClinicFolder::check() const
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NoFolder, {}, path);
    if (!info.isDir())
        return fail(Error::Kind::NotAClinic, {}, path);
    if (!info.isReadable() || !info.isExecutable())
        return fail(Error::Kind::Unreadable, {}, path);
    if (!QFileInfo::exists(keyring()) && !QFileInfo::exists(vault(Vault::FrontDesk)))
        return fail(Error::Kind::NotAClinic, {}, path);
    for (const QString &file : {keyring(), vault(Vault::FrontDesk)}) {
        if (!QFileInfo::exists(file))
            return fail(Error::Kind::Missing, u"missing file"_s, file);
        if (!QFileInfo(file).isReadable())
            return fail(Error::Kind::Unreadable, {}, file);
    }
    return {};
}

void ClinicFolder::removeUnfinished() const
{
    const QString ending = unfinishedEnding().replace(u'X', u'?');
    QStringList patterns{QFileInfo(keyring()).fileName() + ending, QFileInfo(lockInfo()).fileName() + ending};
    for (const Vault which : {Vault::FrontDesk, Vault::Clinical})
        patterns.append(QFileInfo(vault(which)).fileName() + ".next*"_L1); // encrypted anew
    QDir folder(path);
    for (const QString &name : folder.entryList(patterns, QDir::Files | QDir::Hidden))
        folder.remove(name);
}

Result<> ClinicFolder::create() const
{
    const QFileInfo info(path);
    if (info.exists() && (!info.isDir() || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return fail(Error::Kind::Exists, {}, path);
    if (!QDir().mkpath(path))
        return fail(Error::Kind::Unreadable, u"mkdir"_s, path);
    if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(Error::Kind::Unreadable, u"chmod"_s, path);
    return {};
}

Result<> writeLockInfo(const ClinicFolder &folder)
{
    const QString text = u"%1 since %2"_s.arg(workstationName(), QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm"_s));
    return writeDurably(folder.lockInfo(), text.toUtf8());
}

QString readLockInfo(const ClinicFolder &folder)
{
    QFile file(folder.lockInfo());
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.read(300)).simplified() : QString();
}

void removeLockInfo(const ClinicFolder &folder)
{
    QFile::remove(folder.lockInfo());
}

} // namespace untie
