#pragma once

#include "app/security/keyring.h"
#include "app/security/keyringtrust.h"

namespace untie {

class Database;

/// What the front desk's vault knows of the keyring: the newest one, so that an old copy of the file is noticed when
/// somebody puts it back; and the epochs that began with another recovery secret.
class KeyringSeenStore final
{
public:
    explicit KeyringSeenStore(Database &database);

    /// After the keyring was written; never before, or a crash between would make the present one look old.
    Result<> remember(const Keyring &keyring);
    /// Older, or Changed where this revision was another keyring; Trusted also where nothing is remembered yet.
    Result<KeyringTrust> compare(const Keyring &keyring) const;
    /// Of the newest keyring; 0: nothing is remembered.
    Result<quint64> revision() const;

    /// From this epoch of the front desk's vault on, keys come from another recovery secret.
    Result<> rememberRecovery(quint64 epoch);
    /// All that are remembered, rising.
    Result<QList<quint64>> recoveries() const;
    /// Those that begin after this epoch were taken back.
    Result<> forgetRecoveriesAfter(quint64 epoch);

private:
    struct Seen
    {
        quint64 revision = 0;
        QByteArray hash;
    };
    Result<Seen> seen() const;

    Database &m_database;
};

} // namespace untie
