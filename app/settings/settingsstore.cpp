#include "app/settings/settingsstore.h"

#include "app/security/auditstore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/storage/database.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Where each field of the profile stands.
const QList<std::pair<QString, QString ClinicProfile::*>> &profileKeys()
{
    static const QList<std::pair<QString, QString ClinicProfile::*>> keys{
        {u"clinic.name"_s, &ClinicProfile::name},   {u"clinic.address"_s, &ClinicProfile::address},    {u"clinic.phone"_s, &ClinicProfile::phone},
        {u"clinic.email"_s, &ClinicProfile::email}, {u"clinic.time_zone"_s, &ClinicProfile::timeZone}, {u"clinic.language"_s, &ClinicProfile::language},
    };
    return keys;
}

} // namespace

SettingsStore::SettingsStore(Database &database)
    : m_database(database)
{
}

Result<ClinicProfile> SettingsStore::clinicProfile() const
{
    auto rows = m_database.run(u"SELECT key, value FROM frontdesk.setting WHERE key LIKE 'clinic.%'"_s);
    if (!rows)
        return fail(rows.error());
    ClinicProfile profile;
    while (rows->next()) {
        const QString stored = rows->value(0).toString();
        for (const auto &[key, field] : profileKeys()) {
            if (key == stored)
                profile.*field = rows->value(1).toString();
        }
    }
    return profile;
}

Result<> SettingsStore::save(const ClinicProfile &profile)
{
    if (const QStringList problems = problemsOf(profile); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a clinic profile cannot be stored"_s, problems.join(u' '));
    const ClinicProfile clean = tidied(profile);
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    for (const auto &[key, field] : profileKeys()) {
        const auto done = m_database.run(uR"(INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value)
                                             ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s,
                                         {{u":key"_s, key}, {u":value"_s, clean.*field}});
        if (!done)
            return fail(done.error());
    }
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, 0, u"settings clinic"_s}); !told)
        return told;
    return transaction->commit();
}

} // namespace untie
