#include "app/storage/clinicswap.h"

#include "app/storage/durablefile.h"
#include "app/storage/folderlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxPathBytes = 4096;
const QString growing = u"restoring"_s;
const QString decided = u"restored"_s;
const QString keptNote = u"kept"_s;

QStringList names()
{
    return {u"frontdesk.vault"_s, u"clinical.vault"_s, u"keyring"_s};
}

void removeSet(const QString &folder)
{
    for (const QString &name : names() + QStringList{keptNote}) {
        for (const QString &ending : {QString(), u"-wal"_s, u"-journal"_s})
            QFile::remove(QDir(folder).filePath(name + ending));
    }
    QDir().rmdir(folder);
}

/// Moves a file to a name that is free, and syncs both folders.
Result<> move(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to)) // never over a file
        return fail(Error::Kind::Unreadable, u"rename"_s, to);
    for (const QString &file : {to, from}) {
        if (auto synced = syncFolder(QFileInfo(file).path()); !synced)
            return synced;
    }
    return {};
}

/// Two programs at one swap would move each other's files.
Result<FolderLock> lock(const QString &clinic)
{
    auto alone = FolderLock::take(clinic);
    if (!alone && alone.error().kind == Error::Kind::InUse)
        return fail(Error::Kind::InUse, u"the clinic is being put in place"_s);
    return alone;
}

} // namespace

ClinicSwap::ClinicSwap(const ClinicFolder &clinic)
    : m_clinic{QDir::cleanPath(QDir().absoluteFilePath(clinic.path))}
{
}

QString ClinicSwap::path(const QString &name) const
{
    return QDir(m_clinic.path).filePath(name);
}

Result<ClinicFolder> ClinicSwap::prepare()
{
    abandon();
    if (!QDir().mkdir(path(growing)))
        return fail(Error::Kind::Unreadable, u"mkdir"_s, path(growing));
    QFile::setPermissions(path(growing), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return ClinicFolder{path(growing)};
}

void ClinicSwap::abandon()
{
    removeSet(path(growing));
}

Result<> ClinicSwap::decide(const QString &kept)
{
    const QString place = QDir(m_clinic.path).relativeFilePath(kept);
    Q_ASSERT(!place.startsWith(".."_L1) && QDir::isRelativePath(place) && !QFileInfo::exists(kept));
    if (auto noted = writeDurably(QDir(path(growing)).filePath(keptNote), place.toUtf8()); !noted)
        return noted;
    if (!QDir().rename(path(growing), path(decided)))
        return fail(Error::Kind::Unreadable, u"rename"_s, path(decided));
    return syncFolder(m_clinic.path);
}

Result<QString> ClinicSwap::keptFolder() const
{
    const auto place = readWhole(QDir(path(decided)).filePath(keptNote), maxPathBytes);
    if (!place)
        return fail(place.error());
    const QString kept = QDir::cleanPath(QString::fromUtf8(*place));
    if (kept.isEmpty() || kept.startsWith(".."_L1) || !QDir::isRelativePath(kept))
        return fail(Error::Kind::Corrupt, u"where the replaced files go"_s, path(decided));
    return path(kept);
}

Result<bool> ClinicSwap::step()
{
    const QDir newSet(path(decided));
    if (!newSet.exists())
        return true;
    for (const QString &name : names()) {
        if (!newSet.exists(name))
            continue; // it has taken its place
        for (const QString &old : {name + "-wal"_L1, name}) {
            if (!QFileInfo::exists(path(old)))
                continue;
            const auto kept = keptFolder();
            if (!kept)
                return fail(kept.error());
            if (auto made = makeFolder(*kept); !made)
                return fail(made.error());
            if (auto moved = move(path(old), QDir(*kept).filePath(old)); !moved)
                return fail(moved.error());
            return false;
        }
        if (auto moved = move(newSet.filePath(name), path(name)); !moved)
            return fail(moved.error());
        return false;
    }
    removeLockInfo(m_clinic); // of whoever held the replaced files
    removeSet(newSet.path());
    if (auto synced = syncFolder(m_clinic.path); !synced)
        return fail(synced.error());
    return true;
}

Result<> ClinicSwap::replace(const QString &kept, const std::function<void()> &letGo)
{
    const auto alone = lock(m_clinic.path);
    if (!alone)
        return fail(alone.error());
    if (auto done = decide(kept); !done)
        return done;
    letGo();
    return finish();
}

Result<> ClinicSwap::finish()
{
    while (true) {
        const auto done = step();
        if (!done)
            return fail(done.error());
        if (*done)
            return {};
    }
}

Result<> finishSwap(const ClinicFolder &clinic)
{
    if (!QFileInfo::exists(QDir(clinic.path).filePath(decided)))
        return {};
    const auto alone = lock(clinic.path);
    if (!alone)
        return fail(alone.error());
    return ClinicSwap(clinic).finish();
}

} // namespace untie
