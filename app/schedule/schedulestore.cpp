#include "app/schedule/schedulestore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/schedule/appointmentrow.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/seriesstore.h"
#include "app/schedule/walltime.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"
#include "app/storage/manyrows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QString overlapDetail = u"overlap"_s; ///< tells such a refusal from others
constexpr qint64 longestMs = (24 * 60 + 240) * qint64(60'000); ///< from a client's start to the end of what is taken

/// In the order of appointmentFrom() and valuesOf().
const QString client = u"coalesce(merge.root_id, a.client_id)"_s;
const QString columns = uR"(a.id, a.rev, %1, a.therapist_id, a.room_id, a.equipment_id, a.service_id, a.day, a.minute, a.minutes,
                            a.buffer_before, a.buffer_after, a.zone, a.starts_at, a.status, a.cancel_reason, a.note, a.visit_id, a.withdrawn,
                            a.series_id, a.series_day)"_s.arg(client);
constexpr int columnCount = 21;

/// Whose record was merged counts as the one that stands. As a join it takes a third of what a sub-query takes for each of
/// the hundreds of rows of a day.
const QString appointments = uR"(FROM frontdesk.appointment AS a
                                 LEFT JOIN frontdesk.client_merge AS merge ON merge.merged_id = a.client_id AND merge.undone_at IS NULL )"_s;

/// With the client's displayName() after them, put together here, since each column costs.
const QString entries = uR"(SELECT %1, trim(CASE c.preferred WHEN '' THEN c.given ELSE c.preferred END || ' ' || c.family)
                            %2 LEFT JOIN frontdesk.client AS c ON c.id = %3 )"_s.arg(columns, appointments, client);
const QString alone = u"SELECT %1 %2 "_s.arg(columns, appointments);

DayEntry entryFrom(ManyRows &row)
{
    return {appointmentFrom(row), row.text(columnCount)};
}

DayEntry namelessFrom(ManyRows &row)
{
    return {appointmentFrom(row), {}};
}

AppointmentVersion versionFrom(ManyRows &row)
{
    return {appointmentFrom(row), QDateTime::fromMSecsSinceEpoch(row.number(columnCount), Qt::UTC), PersonId{row.number(columnCount + 1)}};
}

template <class Value>
Result<QList<Value>> listOf(Database &database, const QString &sql, const Bindings &bound, Value (*from)(ManyRows &))
{
    auto found = database.run(sql, bound);
    if (!found)
        return fail(found.error());
    ManyRows rows(std::move(*found), database);
    QList<Value> values;
    while (rows.next())
        values += from(rows);
    if (auto whole = rows.complete(); !whole)
        return fail(whole.error());
    return values;
}

Result<> refuseProblems(const Appointment &appointment)
{
    if (const QStringList problems = problemsOf(appointment); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"an appointment cannot be stored"_s, problems.join(u' '));
    return {};
}

/// For somebody with whom nobody works, time is given back and not taken.
Result<> refuseClientOf(Database &database, const Appointment &appointment)
{
    return appointment.client && takesTime(appointment) ? refuseRestricted(database, *appointment.client) : Result<>();
}

/// Now, and whoever is signed in: whose the new version is.
QVariantList whoAndWhen(const Database &database)
{
    const Actor *actor = database.actor();
    return {QDateTime::currentMSecsSinceEpoch(), actor ? actor->person.value : 0};
}

} // namespace

ScheduleStore::ScheduleStore(Database &database)
    : m_database(database)
{
}

Result<QList<DayEntry>> ScheduleStore::between(QDate first, QDate last, Names names) const
{
    const QString &what = names == Names::Read ? entries : alone;
    DayEntry (*from)(ManyRows &) = names == Names::Read ? entryFrom : namelessFrom;
    // BETWEEN, since for one day the engine would rather read all its rows than the few of the index over midnight.
    auto into = listOf(m_database, what + u"WHERE a.day BETWEEN :before AND :same AND a.minute + a.minutes > 1440 AND a.withdrawn = 0 ORDER BY a.minute, a.id"_s,
                       {{u":before"_s, dayColumn(first) - 1}, {u":same"_s, dayColumn(first) - 1}},
                       from);
    if (!into)
        return into;
    auto on = listOf(m_database, what + u"WHERE a.day BETWEEN :first AND :last AND a.withdrawn = 0 ORDER BY a.day, a.minute, a.id"_s,
                     {{u":first"_s, dayColumn(first)}, {u":last"_s, dayColumn(last)}},
                     from);
    if (!on || into->isEmpty())
        return on;
    into->append(std::move(*on));
    return into;
}

Result<DayEntry> ScheduleStore::find(AppointmentId id) const
{
    const auto found = listOf(m_database, entries + u"WHERE a.id = :id"_s, {{u":id"_s, id.value}}, entryFrom);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound, u"no such appointment"_s);
    return found->constFirst();
}

Result<QList<Appointment>> ScheduleStore::past(ClientId client, const QDateTime &now, int limit) const
{
    return listOf(m_database, alone + u"WHERE a.client_id %1 AND a.starts_at < :now AND a.withdrawn = 0 ORDER BY a.starts_at DESC LIMIT :limit"_s.arg(ofOnePerson(Vault::FrontDesk)),
                  {{u":client"_s, client.value}, {u":now"_s, now.toMSecsSinceEpoch()}, {u":limit"_s, limit}},
                  appointmentFrom);
}

Result<QList<Appointment>> ScheduleStore::coming(ClientId client, const QDateTime &now, int limit) const
{
    return listOf(m_database, alone + u"WHERE a.client_id %1 AND a.starts_at >= :now AND a.withdrawn = 0 ORDER BY a.starts_at LIMIT :limit"_s.arg(ofOnePerson(Vault::FrontDesk)),
                  {{u":client"_s, client.value}, {u":now"_s, now.toMSecsSinceEpoch()}, {u":limit"_s, limit}},
                  appointmentFrom);
}

Result<QList<DayEntry>> ScheduleStore::ahead(PersonId therapist, const QDateTime &now) const
{
    return listOf(m_database, entries + uR"(WHERE a.takes_time = 1 AND a.therapist_id = :therapist AND a.busy_from >= :now
                                          ORDER BY a.busy_from)"_s,
                  {{u":therapist"_s, therapist.value}, {u":now"_s, now.toMSecsSinceEpoch()}},
                  entryFrom);
}

Result<QList<Appointment>> ScheduleStore::occurrences(SeriesId series, QDate from) const
{
    return listOf(m_database, alone + u"WHERE a.series_id = :series AND a.series_day >= :from ORDER BY a.series_day"_s,
                  {{u":series"_s, series.value}, {u":from"_s, dayColumn(from)}},
                  appointmentFrom);
}

Result<QList<AppointmentVersion>> ScheduleStore::history(AppointmentId id) const
{
    return listOf(m_database, uR"(SELECT a.appointment_id, a.rev, a.client_id, a.therapist_id, a.room_id, a.equipment_id, a.service_id, a.day, a.minute, a.minutes,
                                     a.buffer_before, a.buffer_after, a.zone, a.starts_at, a.status, a.cancel_reason, a.note, a.visit_id, a.withdrawn,
                                     now.series_id, now.series_day, a.changed_at, a.changed_by
                              FROM frontdesk.appointment_before AS a JOIN frontdesk.appointment AS now ON now.id = a.appointment_id
                              WHERE a.appointment_id = :id
                              UNION ALL
                              SELECT %1, a.changed_at, a.changed_by %2 WHERE a.id = :same
                              ORDER BY 2)"_s.arg(columns, appointments),
                  {{u":id"_s, id.value}, {u":same"_s, id.value}}, versionFrom);
}

Result<QList<Conflict>> ScheduleStore::conflicts(const Appointment &wanted) const
{
    const Appointment where = placed(wanted);
    // Those of one therapist, room or piece of equipment lie one after the other, so what begins before the end is read
    // from its end backwards until the first that is over; a client's may overlap and are bounded by the longest.
    QList<DayEntry> near;
    const auto look = [&](const QString &whose, const QVariant &id) -> Result<> {
        if (id.isNull())
            return {};
        auto rows = m_database.run(entries + u"WHERE a.takes_time = 1 AND a.%1 = :id AND a.busy_from < :to ORDER BY a.busy_from DESC"_s.arg(whose),
                                   {{u":id"_s, id}, {u":to"_s, where.busyTo().toMSecsSinceEpoch()}});
        if (!rows)
            return fail(rows.error());
        ManyRows taken(std::move(*rows), m_database);
        while (taken.next()) {
            DayEntry entry = entryFrom(taken);
            if (entry.appointment.busyTo() <= where.busyFrom() && entry.appointment.id != where.id)
                return {};
            near.append(std::move(entry));
        }
        return taken.complete();
    };
    for (const auto &[whose, id] : {std::pair{u"therapist_id"_s, QVariant(where.therapist.value)}, std::pair{u"room_id"_s, idColumn(where.room)},
                                    std::pair{u"equipment_id"_s, idColumn(where.equipment)}}) {
        if (auto looked = look(whose, id); !looked)
            return fail(looked.error());
    }
    if (where.client) {
        const auto same = listOf(m_database, entries + u"WHERE a.client_id %1 AND a.starts_at > :from AND a.starts_at < :to"_s.arg(ofOnePerson(Vault::FrontDesk)),
                                 {{u":client"_s, where.client->value},
                                  {u":from"_s, where.start.toMSecsSinceEpoch() - longestMs},
                                  {u":to"_s, where.end().toMSecsSinceEpoch()}},
                                 entryFrom);
        if (!same)
            return fail(same.error());
        near += *same;
    }
    std::ranges::sort(near, {}, [](const DayEntry &entry) { return std::pair(entry.appointment.start, entry.appointment.id); });
    near.erase(std::ranges::unique(near, {}, [](const DayEntry &entry) { return entry.appointment.id; }).begin(), near.end());
    return conflictsAmong(near, where);
}

Result<Appointment> ScheduleStore::book(const Appointment &appointment)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    auto stored = insert(appointment);
    if (!stored)
        return stored;
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return stored;
}

Result<Appointment> ScheduleStore::change(const Appointment &appointment)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto now = find(appointment.id);
    if (!now)
        return fail(now.error());
    if (now->appointment.rev != appointment.rev)
        return fail(Error::Kind::Conflict, u"somebody else changed this appointment first"_s);
    auto stored = replace(now->appointment, appointment);
    if (!stored)
        return stored;
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return stored;
}

Result<ScheduleChange> ScheduleStore::apply(const ScheduleChange &change)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    ScheduleChange done = change;
    for (ScheduleChange::SeriesStep &step : done.series) {
        auto stored = SeriesStore(m_database).put(step);
        if (!stored)
            return fail(stored.error());
        step.after = *stored;
    }
    QList<qsizetype> left(done.steps.size());
    std::iota(left.begin(), left.end(), 0);
    // What is moved may stand where another of them still is: such steps wait for the others.
    while (!left.isEmpty()) {
        QList<qsizetype> refused;
        std::optional<Error> why;
        for (const qsizetype at : std::as_const(left)) {
            ScheduleChange::Step &step = done.steps[at];
            Result<Appointment> stored = fail(Error::Kind::Conflict);
            if (!step.before) {
                stored = insert(step.after);
            } else if (const auto now = find(step.before->id); !now) {
                return fail(now.error());
            } else if (!sameBut(now->appointment, *step.before)) {
                return fail(Error::Kind::Conflict, u"somebody else changed this appointment meanwhile"_s);
            } else {
                stored = replace(now->appointment, step.after);
            }
            if (stored) {
                step.after = *stored;
                continue;
            }
            if (stored.error().detail != overlapDetail)
                return fail(stored.error());
            why = stored.error();
            if (done.steps.size() > 1)
                why->subject = QLocale().toString(step.after.date, QLocale::ShortFormat) + u": "_s + why->subject;
            refused.append(at);
        }
        if (refused.size() == left.size())
            return fail(*why);
        left = refused;
    }
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return done;
}

Result<> ScheduleStore::refuseOverlaps(const Appointment &wanted) const
{
    if (!takesTime(wanted))
        return {};
    const auto standing = conflicts(wanted);
    if (!standing)
        return fail(standing.error());
    if (standing->isEmpty() || !standing->constFirst().isForbidden())
        return {};
    const auto called = names();
    if (!called)
        return fail(called.error());
    return fail(Error::Kind::Invalid, overlapDetail, explain(standing->constFirst(), wanted, *called));
}

Result<Appointment> ScheduleStore::insert(const Appointment &appointment)
{
    Appointment added = tidied(appointment);
    if (auto fine = refuseProblems(added); !fine)
        return fail(fine.error());
    added = placed(added);
    added.rev = 1;
    if (auto free = refuseClientOf(m_database, added); !free)
        return fail(free.error());
    if (!added.id.isValid())
        added.id = newId<AppointmentId>();
    if (auto free = refuseOverlaps(added); !free)
        return fail(free.error());
    auto batch = Batch::open(m_database);
    if (!batch)
        return fail(batch.error());
    if (auto done = batch->add(added); !done)
        return fail(done.error());
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Created, added.id.value, u"appointment "_s + digestOf(added)}); !told)
        return fail(told.error());
    return added;
}

Result<Appointment> ScheduleStore::replace(const Appointment &stored, const Appointment &wanted)
{
    Appointment next = tidied(wanted);
    if (auto fine = refuseProblems(next); !fine)
        return fail(fine.error());
    if (next.status != stored.status && !mayBecome(stored.status, next.status)) {
        return fail(Error::Kind::Invalid, u"a status cannot follow"_s,
                    QCoreApplication::translate("Appointments", "What is “%1” cannot become “%2”.").arg(nameOf(stored.status), nameOf(next.status)));
    }
    next = placed(next);
    next.rev = stored.rev + 1;
    if (auto free = refuseClientOf(m_database, next); !free)
        return fail(free.error());
    if (auto free = refuseOverlaps(next); !free)
        return fail(free.error());
    const auto kept = m_database.run(uR"(INSERT INTO frontdesk.appointment_before
                                         (appointment_id, rev, day, minute, client_id, therapist_id, room_id, equipment_id, service_id, minutes, buffer_before, buffer_after,
                                          zone, starts_at, status, cancel_reason, note, visit_id, withdrawn, changed_at, changed_by)
                                         SELECT id, rev, day, minute, client_id, therapist_id, room_id, equipment_id, service_id, minutes, buffer_before, buffer_after,
                                                zone, starts_at, status, cancel_reason, note, visit_id, withdrawn, changed_at, changed_by
                                         FROM frontdesk.appointment WHERE id = :id)"_s,
                                     {{u":id"_s, next.id.value}});
    if (!kept)
        return fail(kept.error());
    auto update = m_database.prepare(uR"(UPDATE frontdesk.appointment
                                         SET id = ?, rev = ?, client_id = CASE %1 WHEN ? THEN client_id ELSE ? END, therapist_id = ?, room_id = ?, equipment_id = ?, service_id = ?, day = ?, minute = ?,
                                             minutes = ?, buffer_before = ?, buffer_after = ?, zone = ?, starts_at = ?, status = ?, cancel_reason = ?, note = ?,
                                             visit_id = ?, withdrawn = ?, series_id = ?, series_day = ?, changed_at = ?, changed_by = ?
                                         WHERE id = ? AND rev = ?)"_s.arg(standingFor(u"client_id"_s)));
    if (!update)
        return fail(update.error());
    QVariantList values = valuesOf(next);
    values.insert(2, values[2]); // whoever is meant: the number that it was booked with stays where that is the same person's
    if (auto done = m_database.execute(*update, values + whoAndWhen(m_database) + QVariantList{stored.id.value, stored.rev}); !done)
        return fail(done.error());
    if (update->numRowsAffected() != 1)
        return fail(Error::Kind::Conflict, u"somebody else changed this appointment first"_s);
    const QString detail = u"appointment rev %1 %2 → %3"_s.arg(next.rev).arg(digestOf(stored), digestOf(next));
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, next.id.value, detail}); !told)
        return fail(told.error());
    return next;
}

Result<ScheduleNames> ScheduleStore::names() const
{
    ScheduleNames names;
    const auto read = [&](const QString &table, auto use) -> Result<> {
        auto rows = m_database.run(u"SELECT id, name FROM frontdesk.%1"_s.arg(table));
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            use(rows->value(0).toLongLong(), rows->value(1).toString());
        return {};
    };
    if (auto done = read(u"person"_s, [&](qint64 id, const QString &name) { names.people.insert(PersonId{id}, name); }); !done)
        return fail(done.error());
    if (auto done = read(u"room"_s, [&](qint64 id, const QString &name) { names.rooms.insert(RoomId{id}, name); }); !done)
        return fail(done.error());
    if (auto done = read(u"service"_s, [&](qint64 id, const QString &name) { names.services.insert(ServiceId{id}, name); }); !done)
        return fail(done.error());
    return names;
}

Result<qint64> ScheduleStore::newestId() const
{
    auto row = m_database.run(u"SELECT id FROM frontdesk.appointment ORDER BY id DESC LIMIT 1"_s);
    if (!row)
        return fail(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

ScheduleStore::Batch::Batch(Database &database, Rows insert)
    : m_database(&database)
    , m_insert(std::make_unique<Rows>(std::move(insert)))
{
}

Result<ScheduleStore::Batch> ScheduleStore::Batch::open(Database &database)
{
    auto insert = database.prepare(uR"(INSERT INTO frontdesk.appointment
                                       (id, rev, client_id, therapist_id, room_id, equipment_id, service_id, day, minute, minutes, buffer_before, buffer_after, zone,
                                        starts_at, status, cancel_reason, note, visit_id, withdrawn, series_id, series_day, changed_at, changed_by)
                                       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s);
    if (!insert)
        return fail(insert.error());
    return Batch(database, std::move(*insert));
}

Result<> ScheduleStore::Batch::add(const Appointment &appointment)
{
    return m_database->execute(*m_insert, valuesOf(appointment) + whoAndWhen(*m_database));
}

} // namespace untie
