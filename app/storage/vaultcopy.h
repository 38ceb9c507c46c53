#pragma once

#include "app/common/result.h"
#include "app/common/secret.h"
#include "app/storage/clinicfolder.h"

#include <memory>

namespace untie {

class Database;

/// A copy of an attached vault in a file of its own, encrypted from its first page on. It is made in short steps, so
/// that other work goes on between them: what the same connection writes meanwhile is in the copy too. Used on the thread of
/// the database; when that lets go of the vault, the copy is broken off. What is not finished is no copy: its maker
/// removes the file.
class VaultCopy final
{
public:
    /// `key` is the page key of the copy: the vault's own for a backup, a new epoch's to encrypt it anew. Exists where
    /// the file is there already.
    static Result<VaultCopy> begin(Database &source, Vault vault, const QString &file, const Secret &key);
    VaultCopy(VaultCopy &&) noexcept;
    VaultCopy &operator=(VaultCopy &&) noexcept;
    ~VaultCopy();

    /// Copies at most so many pages (4 KiB each); true when all are there. Unavailable after the vault was let go of.
    Result<bool> step(int pages);
    int copied() const;
    /// Of the source, as of the last step.
    int total() const;

    /// At once after the last step: lets go of the file, readable by its owner only. It is not synced, which takes long.
    Result<> close();
    /// The same, and syncs it.
    Result<> finish();

private:
    class Work;
    explicit VaultCopy(std::shared_ptr<Work> work);

    std::shared_ptr<Work> m_work;
};

} // namespace untie
