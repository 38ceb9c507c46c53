#include "app/clients/phonestore.h"

#include "app/clients/phonenumber.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"

#include <QSqlRecord>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Rows whose number is another now. The first column of `select` is what was typed, the second the number, the rest the key.
Result<> readAgainIn(Database &database, const QString &select, const QString &update, const QString &country)
{
    QList<QVariantList> changed;
    auto rows = database.run(select);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const QString number = e164Of(rows->value(0).toString(), country);
        if (number == rows->value(1).toString())
            continue;
        QVariantList values{number};
        for (int column = 2; column < rows->record().count(); ++column)
            values += rows->value(column);
        changed += values;
    }
    rows->finish();
    auto statement = database.prepare(update);
    if (!statement)
        return fail(statement.error());
    for (const QVariantList &values : std::as_const(changed)) {
        if (auto done = database.execute(*statement, values); !done)
            return done;
    }
    return {};
}

} // namespace

PhoneStore::PhoneStore(Database &database)
    : m_database(database)
{
}

Result<> PhoneStore::readAgain()
{
    const auto profile = SettingsStore(m_database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    const QString country = countryOf(*profile);
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    // Whom nobody works with stays as they are: their row refuses a change.
    if (auto done = readAgainIn(m_database, uR"(SELECT phone, phone_e164, id FROM frontdesk.client
                                                WHERE phone <> '' AND id NOT IN (SELECT client_id FROM frontdesk.client_restriction))"_s,
                                u"UPDATE frontdesk.client SET phone_e164 = ? WHERE id = ?"_s, country);
        !done)
        return done;
    if (auto done = readAgainIn(m_database, u"SELECT typed, e164, client_id, place FROM frontdesk.client_contact WHERE way = 'phone'"_s,
                                u"UPDATE frontdesk.client_contact SET e164 = ? WHERE way = 'phone' AND client_id = ? AND place = ?"_s, country);
        !done)
        return done;
    return transaction->commit();
}

} // namespace untie
