#include "app/exchange/calendarimportstore.h"

#include "app/clients/clientstore.h"
#include "app/exchange/importground.h"
#include "app/people/peoplestore.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/seriesstore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/servicestore.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"

#include <QTimeZone>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

qint64 dayColumn(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

} // namespace

CalendarImportStore::CalendarImportStore(Database &database)
    : m_database(database)
{
}

Result<CalendarImportStore::Ground> CalendarImportStore::ground() const
{
    const auto profile = SettingsStore(m_database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    auto people = PeopleStore(m_database).all();
    if (!people)
        return fail(people.error());
    auto services = ServiceStore(m_database).services();
    if (!services)
        return fail(services.error());
    services->removeIf([](const Service &service) { return !service.active; });
    auto clients = ClientStore(m_database).all();
    if (!clients)
        return fail(clients.error());
    auto restricted = restrictedClients(m_database);
    if (!restricted)
        return fail(restricted.error());
    return Ground{timeZoneOf(*profile).id(), countryOf(*profile), std::move(*people), std::move(*services), std::move(*clients), std::move(*restricted)};
}

Result<BusyTimes> CalendarImportStore::busy(std::pair<QDate, QDate> days) const
{
    BusyTimes busy;
    if (!days.first.isValid())
        return busy;
    auto rows = m_database.run(u"SELECT therapist_id, busy_from, busy_to FROM frontdesk.appointment WHERE takes_time = 1 AND day BETWEEN :from AND :to"_s,
                               {{u":from"_s, dayColumn(days.first.addDays(-2))}, {u":to"_s, dayColumn(days.second.addDays(2))}});
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        busy.add(PersonId{rows->value(0).toLongLong()}, QDateTime::fromMSecsSinceEpoch(rows->value(1).toLongLong(), Qt::UTC),
                 QDateTime::fromMSecsSinceEpoch(rows->value(2).toLongLong(), Qt::UTC));
    }
    return busy;
}

Result<> CalendarImportStore::add(ImportId import, const QList<AppointmentSeries> &series, const QList<ImportedTime> &page)
{
    auto batch = ScheduleStore::Batch::open(m_database);
    if (!batch)
        return fail(batch.error());
    auto note = m_database.prepare(u"INSERT INTO frontdesk.imported_appointment (import_id, appointment_id, line) VALUES (?, ?, ?)"_s);
    if (!note)
        return fail(note.error());
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    for (const AppointmentSeries &one : series) {
        if (auto put = SeriesStore(m_database).put({std::nullopt, one}); !put)
            return fail(put.error());
    }
    for (const ImportedTime &time : page) {
        Appointment staged = time.appointment;
        staged.rev = 1;
        staged.withdrawn = true;
        if (auto added = batch->add(staged); !added)
            return added;
        if (auto noted = m_database.execute(*note, {import.value, staged.id.value, time.line}); !noted)
            return noted;
    }
    return transaction->commit();
}

Result<QList<qint64>> CalendarImportStore::leaveOutTaken(ImportId import)
{
    // One step in the index tells, as in the triggers that would refuse them.
    auto rows = m_database.run(uR"(DELETE FROM frontdesk.imported_appointment WHERE import_id = :import AND appointment_id IN (
                                       SELECT i.appointment_id FROM frontdesk.imported_appointment AS i JOIN frontdesk.appointment AS a ON a.id = i.appointment_id
                                       WHERE i.import_id = :same AND (SELECT b.busy_to FROM frontdesk.appointment AS b
                                                                      WHERE b.takes_time = 1 AND b.therapist_id = a.therapist_id AND b.busy_from < a.busy_to
                                                                      ORDER BY b.busy_from DESC LIMIT 1) > a.busy_from)
                                   RETURNING line)"_s,
                               {{u":import"_s, import.value}, {u":same"_s, import.value}});
    if (!rows)
        return fail(rows.error());
    QList<qint64> lines;
    while (rows->next())
        lines += rows->value(0).toLongLong();
    return lines;
}

} // namespace untie
