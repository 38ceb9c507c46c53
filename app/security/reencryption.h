#pragma once

#include "app/security/grants.h"
#include "app/storage/vaultcopy.h"

#include <atomic>
#include <optional>

namespace untie {

class Database;

/// Whether a vault of this clinic still lies, or may lie, under a key that somebody has who left.
bool pendingReencryption(const Keyring &keyring);

/// Brings the vaults of an open clinic under their newest keys: copies each into a new file beside it, reads the copy
/// back and compares it, and puts it in the vault's place. Then the older keys are dropped from the keyring. Work goes on between the
/// steps. A crash at any moment leaves vaults that open with a keyring that has the keys of both; the next owner who
/// signs in takes up where it stopped.
///
/// Made on, worked on and let go of on the storage thread, but for cancel() and what tells how far it is. Its keys are
/// wiped when it ends, one way or another, and when the clinic is closed.
class Reencryption final
{
public:
    /// `keys` are those of all live epochs. With the keyring of before, the change that made this necessary can be
    /// taken back while no vault is under a new key.
    Reencryption(ClinicFolder folder, HeldKeys keys, std::optional<Keyring> before = {});
    ~Reencryption();

    enum class State {
        Working,
        Done,
        TakenBack, ///< it was cancelled in time: all is as it was before
    };
    /// A few milliseconds of work; when a vault was copied, as long as it takes to read it and its copy once. After an error the
    /// vaults are as usable as before, and it can be tried again; only where a vault could not be opened again,
    /// Database::has() is false for it, and the clinic has to be closed.
    Result<State> step(Database &database);

    /// Ends the work where it is, and wipes its keys. The next owner who signs in takes it up.
    void breakOff();

    /// Asks that the change be taken back. It is too late for that once the first vault was put in place, or other
    /// accounts were changed; then this does nothing. From any thread.
    void cancel() { m_cancelled = true; }
    bool canCancel() const { return m_canCancel; }
    /// Pages of all vaults that this goes over, of 4 KiB. From any thread; zero before the first step.
    int total() const { return m_total; }
    int copied() const { return m_copied; }

private:
    struct Copying
    {
        Vault vault;
        QString file;
        VaultCopy copy;
    };

    bool isUnderNewest(const Database &database, Vault vault) const;
    Result<Keyring> currentKeyring() const;
    Result<> count(Database &database);
    Result<> beginCopy(Database &database, Vault vault);
    Result<> copyOn(Database &database);
    Result<> putInPlace(Database &database);
    Result<State> takeBack(Database &database, const Keyring &current);
    Result<State> dropOldKeys(Database &database, Keyring keyring);
    void removeCopy();

    ClinicFolder m_folder;
    HeldKeys m_keys;
    std::optional<Keyring> m_before;
    std::optional<Copying> m_copying;
    int m_finished = 0; ///< pages of the vaults that are done
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_canCancel = false;
    std::atomic<int> m_total = 0;
    std::atomic<int> m_copied = 0;
};

} // namespace untie
