#pragma once

#include "app/keeping/backup.h"
#include "app/security/grants.h"
#include "app/storage/database.h"

#include <memory>

namespace untie {

/// The files of a backup on their way to become a clinic again: copied, opened, read whole, brought under the present
/// keys. The backup itself stays as it is.
class StagedSet final
{
public:
    /// `folder` is empty; whoever made it removes it.
    explicit StagedSet(ClinicFolder folder);

    const ClinicFolder &folder() const { return m_folder; }

    /// Copies the files and compares each with what the manifest says. BadBackup with the first that is missing or
    /// differs; the keyring alone `mayLack`: then hasKeyring() tells.
    Result<> copyFrom(const Backup &backup, bool keyringMayLack);
    bool hasKeyring() const { return m_hasKeyring; }

    /// Opens both vaults with keys that come from this secret, or with some of these. Mismatched where none fits.
    Result<> open(const Secret &recovery);
    Result<> open(const HeldKeys &keys);
    Database &database() { return *m_database; }
    bool isOpen() const { return m_database != nullptr; }

    /// Reads all of both vaults and compares their rows with those of the manifest, where it knows them. BadBackup.
    Result<> verify(const BackupManifest &manifest);
    /// Encrypts each vault anew whose key is not this one, and verifies the copy.
    Result<> encryptAnew(const HeldKeys &keys);
    /// Lets go of the vaults.
    void close() { m_database.reset(); }
    /// Brings everything to the disk.
    Result<> sync() const;

private:
    Result<> checkRows(Vault vault, const QList<TableCount> &expected) const;

    ClinicFolder m_folder;
    std::unique_ptr<Database> m_database;
    bool m_hasKeyring = false;
};

} // namespace untie
