#include "app/keeping/stagedset.h"

#include "app/keeping/backupcheck.h"
#include "app/security/keys.h"
#include "app/security/recovery.h"
#include "app/storage/durablefile.h"
#include "app/storage/filecopy.h"
#include "app/storage/filehash.h"
#include "app/storage/vaultcompare.h"
#include "app/storage/vaultcopy.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QString keyringName = u"keyring"_s;

Error badBackup(const QString &detail, const QString &file)
{
    return {Error::Kind::BadBackup, detail, file};
}

} // namespace

StagedSet::StagedSet(ClinicFolder folder)
    : m_folder(std::move(folder))
{
}

Result<> StagedSet::copyFrom(const Backup &backup, bool keyringMayLack)
{
    for (auto file = backup.manifest.files.cbegin(); file != backup.manifest.files.cend(); ++file) {
        const bool mayLack = keyringMayLack && file.key() == keyringName;
        const QString from = QDir(backup.path).filePath(file.key());
        const QString to = QDir(m_folder.path).filePath(file.key());
        if (!QFileInfo(from).isFile()) {
            if (mayLack)
                continue;
            return fail(badBackup(u"missing"_s, from));
        }
        if (auto copied = copyFile(from, to); !copied)
            return copied;
        const auto hash = hashOfFile(to);
        if (!hash)
            return fail(hash.error());
        if (*hash == file->hash)
            continue;
        if (!mayLack)
            return fail(badBackup(u"not the bytes that were written"_s, from));
        QFile::remove(to);
    }
    m_hasKeyring = QFileInfo(m_folder.keyring()).isFile();
    return {};
}

Result<> StagedSet::open(const HeldKeys &keys)
{
    auto database = Database::open();
    if (!database)
        return fail(database.error());
    for (const Vault vault : bothVaults) {
        Result<> opened = fail(Error::Kind::Mismatched, u"no key fits"_s, m_folder.vault(vault));
        for (const HeldKey &key : keys) {
            if (key.vault != vault || opened)
                continue;
            opened = (*database)->attach(vault, m_folder.vault(vault), pageKey(key.key), Database::Missing::Refuse, Database::Migrate::Later);
            if (!opened && opened.error().kind != Error::Kind::WrongPassword)
                return opened;
        }
        if (!opened)
            return fail(Error::Kind::Mismatched, opened.error().detail, m_folder.vault(vault));
    }
    m_database = std::move(*database);
    return {};
}

Result<> StagedSet::open(const Secret &recovery)
{
    auto opened = openWithSheet(m_folder, recovery);
    if (!opened)
        return fail(opened.error());
    m_database = std::move(opened->database);
    return {};
}

Result<> StagedSet::checkRows(Vault vault, const QList<TableCount> &expected) const
{
    const VaultCheck check = VaultCheckStore(*m_database).check(vault);
    if (!check.faults.isEmpty())
        return fail(badBackup(check.faults.constFirst(), m_folder.vault(vault)));
    if (!expected.isEmpty() && check.tables != expected)
        return fail(badBackup(u"other rows"_s, m_folder.vault(vault)));
    return {};
}

Result<> StagedSet::verify(const BackupManifest &manifest)
{
    for (const Vault vault : bothVaults) {
        if (auto sound = checkRows(vault, manifest.vault(vault).rows); !sound)
            return sound;
    }
    return {};
}

Result<> StagedSet::encryptAnew(const HeldKeys &keys)
{
    for (const Vault vault : bothVaults) {
        const HeldKey *held = newestKey(keys, vault);
        if (!held || pageKey(held->key) == m_database->key(vault))
            continue;
        const QString file = m_folder.vault(vault);
        const QString anew = file + ".new"_L1;
        auto copy = VaultCopy::begin(*m_database, vault, anew, pageKey(held->key));
        if (!copy)
            return fail(copy.error());
        const auto all = copy->step(-1);
        if (!all)
            return fail(all.error());
        if (auto finished = copy->finish(); !finished)
            return finished;
        if (auto same = compareWithVault(*m_database, vault, anew, pageKey(held->key)); !same)
            return same;
        if (auto closed = m_database->detach(vault); !closed)
            return closed;
        if (!QFile::remove(file) || !QFile::rename(anew, file))
            return fail(Error::Kind::Unreadable, u"rename"_s, file);
        if (auto opened = m_database->attach(vault, file, pageKey(held->key), Database::Missing::Refuse, Database::Migrate::Later); !opened)
            return opened;
    }
    return {};
}

Result<> StagedSet::sync() const
{
    Q_ASSERT(!isOpen());
    for (const QString &file : {m_folder.vault(Vault::FrontDesk), m_folder.vault(Vault::Clinical), m_folder.keyring()}) {
        if (QFileInfo::exists(file + "-wal"_L1))
            return fail(Error::Kind::Unreadable, u"the write-ahead log did not go"_s, file);
        if (auto synced = syncFile(file); !synced)
            return synced;
    }
    return syncFolder(m_folder.path);
}

} // namespace untie
