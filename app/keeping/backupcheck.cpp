#include "app/keeping/backupcheck.h"

#include "app/keeping/backupfolder.h"
#include "app/keeping/backupmanifest.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"
#include "app/storage/filecopy.h"
#include "app/storage/filehash.h"

#include <QDir>
#include <QScopeGuard>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Tables of an older program may have no audit yet.
constexpr int firstTablesWithAudit = 2;

Error badBackup(const QString &detail, const QString &file)
{
    return {Error::Kind::BadBackup, detail, file};
}

QString vaultName(Vault vault)
{
    return schemaOf(vault) + ".vault"_L1;
}

} // namespace

Result<BackedUpVault> checkVaultOfBackup(Vault vault, const QString &file, const Secret &key, const std::stop_token &stop)
{
    auto database = Database::open();
    if (!database)
        return fail(database.error());
    Database &db = **database;
    if (auto opened = db.attach(vault, file, key, Database::Missing::Refuse, Database::Migrate::Later); !opened)
        return fail(opened.error().kind == Error::Kind::Corrupt ? badBackup(opened.error().detail, file) : opened.error());
    const VaultCheck check = VaultCheckStore(db).check(vault, stop);
    if (check.stopped)
        return fail(Error::Kind::Unavailable, u"stopped"_s);
    if (!check.faults.isEmpty())
        return fail(badBackup(check.faults.constFirst(), file));

    const auto tables = db.tablesVersion(vault);
    if (!tables)
        return fail(tables.error());
    BackedUpVault sound{.opened = true, .tables = *tables, .counter = 0, .head = {}, .rows = check.tables};
    if (sound.tables >= firstTablesWithAudit) {
        const auto head = AuditStore(db).head(vault);
        if (!head)
            return fail(head.error());
        sound.counter = head->seq;
        sound.head = head->hash;
    }
    if (auto closed = db.detach(vault); !closed)
        return fail(closed.error());
    return sound;
}

Result<> checkBytes(const Backup &backup, const std::stop_token &stop)
{
    for (auto file = backup.manifest.files.cbegin(); file != backup.manifest.files.cend(); ++file) {
        const QString path = QDir(backup.path).filePath(file.key());
        const auto hash = hashOfFile(path, stop);
        if (!hash && hash.error().kind == Error::Kind::NotFound)
            return fail(badBackup(u"missing"_s, path));
        if (!hash)
            return fail(hash.error());
        if (*hash != file->hash)
            return fail(badBackup(u"not the bytes that were written"_s, path));
    }
    return {};
}

Result<> completeCheck(Backup &backup, Vault vault, const Secret &key, const std::stop_token &stop)
{
    if (auto same = checkBytes(backup, stop); !same)
        return same;
    const QDir beside(unfinishedPath(backup));
    removeFilesOfBackup(beside.path());
    if (!QDir().mkdir(beside.path()))
        return fail(Error::Kind::Unreadable, u"mkdir"_s, beside.path());
    const auto gone = qScopeGuard([&] { removeFilesOfBackup(beside.path()); });
    for (const QString &name : {vaultName(vault), vaultName(vault) + "-wal"_L1}) {
        if (!backup.manifest.files.contains(name))
            continue;
        if (auto copied = copyFile(QDir(backup.path).filePath(name), beside.filePath(name)); !copied)
            return copied;
    }
    const auto sound = checkVaultOfBackup(vault, beside.filePath(vaultName(vault)), key, stop);
    if (!sound) {
        Error error = sound.error();
        error.subject = QDir(backup.path).filePath(vaultName(vault));
        return fail(std::move(error));
    }
    BackupManifest completed = backup.manifest;
    completed.vault(vault) = *sound;
    if (auto written = writeManifest(backup.path, completed); !written)
        return written;
    backup.manifest = std::move(completed);
    return {};
}

} // namespace untie
