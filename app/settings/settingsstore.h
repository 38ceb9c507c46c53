#pragma once

#include "app/common/result.h"
#include "app/settings/clinicprofile.h"

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

private:
    Database &m_database;
};

} // namespace untie
