#include "app/settings/settingsstore.h"

#include "app/security/auditstore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/letterheadrules.h"
#include "app/settings/lockrules.h"
#include "app/storage/database.h"

#include <QHash>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Where each field of the profile stands.
const QList<std::pair<QString, QString ClinicProfile::*>> &profileKeys()
{
    static const QList<std::pair<QString, QString ClinicProfile::*>> keys{
        {u"clinic.name"_s, &ClinicProfile::name},   {u"clinic.address"_s, &ClinicProfile::address},    {u"clinic.phone"_s, &ClinicProfile::phone},
        {u"clinic.email"_s, &ClinicProfile::email}, {u"clinic.time_zone"_s, &ClinicProfile::timeZone}, {u"clinic.language"_s, &ClinicProfile::language},
        {u"clinic.country"_s, &ClinicProfile::country},
    };
    return keys;
}

const auto lockMinutesKey = u"security.lock_minutes"_s;
const auto logoKey = u"letterhead.logo"_s;
const auto headLinesKey = u"letterhead.head_lines"_s;
const auto footLinesKey = u"letterhead.foot_lines"_s;
const auto accentKey = u"letterhead.accent"_s;
const auto textPercentKey = u"letterhead.text_percent"_s;

Result<> put(Database &database, const QString &key, const QString &value)
{
    const auto done = database.run(uR"(INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value)
                                       ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s,
                                   {{u":key"_s, key}, {u":value"_s, value}});
    if (!done)
        return fail(done.error());
    return {};
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
        if (auto done = put(m_database, key, clean.*field); !done)
            return done;
    }
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, 0, u"settings clinic"_s}); !told)
        return told;
    return transaction->commit();
}

Result<Letterhead> SettingsStore::letterhead() const
{
    auto rows = m_database.run(u"SELECT key, value FROM frontdesk.setting WHERE key LIKE 'letterhead.%'"_s);
    if (!rows)
        return fail(rows.error());
    QHash<QString, QString> stored;
    while (rows->next())
        stored.insert(rows->value(0).toString(), rows->value(1).toString());
    Letterhead letterhead;
    letterhead.logo = QByteArray::fromBase64(stored.value(logoKey).toLatin1());
    letterhead.headLines = stored.value(headLinesKey);
    letterhead.footLines = stored.value(footLinesKey);
    if (const QColor accent(stored.value(accentKey)); accent.isValid())
        letterhead.accent = accent;
    if (const int percent = stored.value(textPercentKey).toInt(); textSizes().contains(percent))
        letterhead.textPercent = percent;
    return letterhead;
}

Result<> SettingsStore::save(const Letterhead &letterhead)
{
    const Letterhead clean = tidied(letterhead);
    if (const QStringList problems = problemsOf(clean); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a letterhead cannot be stored"_s, problems.join(u' '));
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const std::pair<QString, QString> values[]{{logoKey, QString::fromLatin1(clean.logo.toBase64())},
                                               {headLinesKey, clean.headLines},
                                               {footLinesKey, clean.footLines},
                                               {accentKey, clean.accent.name()},
                                               {textPercentKey, QString::number(clean.textPercent)}};
    for (const auto &[key, value] : values) {
        if (auto done = put(m_database, key, value); !done)
            return done;
    }
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, 0, u"settings letterhead"_s}); !told)
        return told;
    return transaction->commit();
}

Result<int> SettingsStore::lockMinutes() const
{
    auto row = m_database.run(u"SELECT value FROM frontdesk.setting WHERE key = :key"_s, {{u":key"_s, lockMinutesKey}});
    if (!row)
        return fail(row.error());
    bool isNumber = false;
    const int minutes = row->next() ? row->value(0).toString().toInt(&isNumber) : 0;
    return isNumber ? lockMinutesWithin(minutes) : usualLockMinutes;
}

Result<> SettingsStore::setLockMinutes(int minutes)
{
    if (minutes != lockMinutesWithin(minutes))
        return fail(Error::Kind::Invalid, u"lock minutes"_s, QString::number(minutes));
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = put(m_database, lockMinutesKey, QString::number(minutes)); !done)
        return done;
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, 0, u"settings lock"_s}); !told)
        return told;
    return transaction->commit();
}

} // namespace untie
