#include "app/schedule/waitingstore.h"

#include "app/clients/client.h"
#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/common/text.h"
#include "app/schedule/appointmentrow.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// In the order of entryFrom().
const QString entries = uR"(SELECT wish.id, wish.rev, client.id, wish.service_id, wish.therapist_id, wish.minutes, wish.weekdays, wish.from_minute, wish.to_minute,
                                   wish.first_day, wish.last_day, wish.note, wish.state, client.given, client.family, client.preferred, client.phone
                            FROM frontdesk.waiting_wish AS wish JOIN frontdesk.client AS client ON client.id = %1 )"_s.arg(standingFor(u"wish.client_id"_s));

WaitingEntry entryFrom(const QSqlQuery &row)
{
    WaitingEntry entry;
    entry.wish = {.id = WishId{row.value(0).toLongLong()},
                  .rev = row.value(1).toInt(),
                  .client = ClientId{row.value(2).toLongLong()},
                  .service = row.value(3).isNull() ? std::nullopt : std::optional(ServiceId{row.value(3).toLongLong()}),
                  .therapist = row.value(4).isNull() ? std::nullopt : std::optional(PersonId{row.value(4).toLongLong()}),
                  .minutes = row.value(5).toInt(),
                  .weekdays = static_cast<quint8>(row.value(6).toUInt()),
                  .within = {row.value(7).toInt(), row.value(8).toInt()},
                  .firstDay = dayFrom(row.value(9)),
                  .lastDay = row.value(10).isNull() ? std::nullopt : std::optional(dayFrom(row.value(10))),
                  .note = row.value(11).toString(),
                  .state = waitingStateFromId(row.value(12).toString())};
    Client client;
    client.given = row.value(13).toString();
    client.family = row.value(14).toString();
    client.preferred = row.value(15).toString();
    entry.clientName = displayName(client);
    entry.phone = row.value(16).toString();
    return entry;
}

} // namespace

WaitingStore::WaitingStore(Database &database)
    : m_database(database)
{
}

Result<QList<WaitingEntry>> WaitingStore::waiting() const
{
    auto rows = m_database.run(entries + u"WHERE wish.state = 'waiting' ORDER BY wish.id"_s);
    if (!rows)
        return fail(rows.error());
    QList<WaitingEntry> all;
    while (rows->next())
        all += entryFrom(*rows);
    return all;
}

Result<WaitingWish> WaitingStore::find(WishId id) const
{
    auto row = m_database.run(entries + u"WHERE wish.id = :id"_s, {{u":id"_s, id.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such wish"_s);
    return entryFrom(*row).wish;
}

Result<WaitingWish> WaitingStore::save(const WaitingWish &wish)
{
    if (const QStringList problems = problemsOf(wish); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a wish cannot be stored"_s, problems.join(u' '));
    WaitingWish stored = wish;
    stored.note = tidiedLines(wish.note);
    stored.rev = wish.rev + 1;
    if (!stored.id.isValid())
        stored.id = newId<WishId>();
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (stored.state == WaitingWish::State::Waiting) {
        if (auto free = refuseRestricted(m_database, stored.client); !free)
            return fail(free.error());
    }
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.waiting_wish
                                         (id, rev, client_id, service_id, therapist_id, minutes, weekdays, from_minute, to_minute, first_day, last_day, note, state)
                                         VALUES (:id, :rev, :client, :service, :therapist, :minutes, :weekdays, :from, :to, :first, :last, :note, :state)
                                         ON CONFLICT (id) DO UPDATE
                                         SET rev = excluded.rev, client_id = CASE %1 WHEN excluded.client_id THEN waiting_wish.client_id ELSE excluded.client_id END, service_id = excluded.service_id, therapist_id = excluded.therapist_id,
                                             minutes = excluded.minutes, weekdays = excluded.weekdays, from_minute = excluded.from_minute, to_minute = excluded.to_minute,
                                             first_day = excluded.first_day, last_day = excluded.last_day, note = excluded.note, state = excluded.state
                                         WHERE waiting_wish.rev = excluded.rev - 1)"_s.arg(standingFor(u"waiting_wish.client_id"_s)),
                                     {{u":id"_s, stored.id.value},
                                      {u":rev"_s, stored.rev},
                                      {u":client"_s, stored.client.value},
                                      {u":service"_s, stored.service ? QVariant(stored.service->value) : QVariant()},
                                      {u":therapist"_s, stored.therapist ? QVariant(stored.therapist->value) : QVariant()},
                                      {u":minutes"_s, stored.minutes},
                                      {u":weekdays"_s, int(stored.weekdays)},
                                      {u":from"_s, stored.within.from},
                                      {u":to"_s, stored.within.to},
                                      {u":first"_s, dayColumn(stored.firstDay)},
                                      {u":last"_s, stored.lastDay ? QVariant(dayColumn(*stored.lastDay)) : QVariant()},
                                      {u":note"_s, stored.note},
                                      {u":state"_s, idOf(stored.state)}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() != 1)
        return fail(Error::Kind::Conflict, u"somebody else saved this wish first"_s);
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {wish.rev == 0 ? AuditAction::Created : AuditAction::Changed, stored.id.value, u"waiting wish"_s}); !told)
        return fail(told.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return stored;
}

} // namespace untie
