#pragma once

#include "app/common/result.h"
#include "app/settings/clinicprofile.h"
#include "app/settings/letterhead.h"

namespace untie {

class Database;

/// The clinic's settings, in the front desk's vault.
class SettingsStore final
{
public:
    explicit SettingsStore(Database &database);

    /// What was saved; empty texts in a clinic that has saved none yet.
    Result<ClinicProfile> clinicProfile() const;
    /// Stores the whole profile, in one transaction. Invalid when problemsOf() has any.
    Result<> save(const ClinicProfile &profile);

    /// As stored; the usual one in a clinic that has chosen none.
    Result<Letterhead> letterhead() const;
    /// Invalid when problemsOf() has any.
    Result<> save(const Letterhead &letterhead);

    /// Minutes without a hand on the program after which it locks: as stored, within what can be; the usual ones where
    /// nothing was stored, or nothing that is a number.
    Result<int> lockMinutes() const;
    /// Invalid for what cannot be.
    Result<> setLockMinutes(int minutes);

private:
    Database &m_database;
};

} // namespace untie
