#include "app/schedule/seriesstore.h"

#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/schedule/appointmentrow.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/recurrence.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/seriesrules.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBeforeGoingOn = 300;
constexpr int mostOfAll = 20'000; ///< times of a series that began long ago

AppointmentSeries seriesFrom(const QSqlQuery &row)
{
    return {.id = SeriesId{row.value(0).toLongLong()},
            .rev = row.value(1).toInt(),
            .rule = row.value(2).toString(),
            .firstDay = dayFrom(row.value(3)),
            .minute = row.value(4).toInt(),
            .zone = row.value(5).toString().toLatin1(),
            .madeTo = dayFrom(row.value(6))};
}

tl::unexpected<Error> noRule()
{
    return fail(Error::Kind::Invalid, u"no rule"_s, QCoreApplication::translate("Series", "It cannot repeat like this."));
}

} // namespace

SeriesStore::SeriesStore(Database &database)
    : m_database(database)
{
}

Result<AppointmentSeries> SeriesStore::find(SeriesId id) const
{
    auto row = m_database.run(u"SELECT id, rev, rule, first_day, minute, zone, made_to FROM frontdesk.appointment_series WHERE id = :id"_s, {{u":id"_s, id.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such series"_s);
    return seriesFrom(*row);
}

Result<QList<SeriesOffer>> SeriesStore::plan(const QString &rule, const Appointment &first) const
{
    const QList<Appointment> occurrences = occurrencesFor(rule, first);
    if (occurrences.isEmpty())
        return noRule();
    const ScheduleStore schedule(m_database);
    QList<SeriesOffer> offers;
    for (const Appointment &occurrence : occurrences) {
        const auto conflicts = schedule.conflicts(occurrence);
        if (!conflicts)
            return fail(conflicts.error());
        offers.append({occurrence, *conflicts});
    }
    return offers;
}

Result<ScheduleChange> SeriesStore::book(const QString &rule, const Appointment &first)
{
    const auto offers = plan(rule, first);
    if (!offers)
        return fail(offers.error());
    AppointmentSeries series;
    series.id = newId<SeriesId>();
    series.rule = rule;
    series.firstDay = offers->constFirst().appointment.date;
    series.minute = first.minute;
    series.zone = first.zone;
    series.madeTo = isEndless(rule) ? first.date.addDays(endlessDays) : *offers->constLast().appointment.seriesDay;
    ScheduleChange change;
    change.series.append({std::nullopt, series});
    for (const SeriesOffer &offer : *offers) {
        if (!offer.conflicts.isEmpty() && offer.conflicts.constFirst().isForbidden())
            continue;
        Appointment appointment = offer.appointment;
        appointment.id = newId<AppointmentId>();
        appointment.series = series.id;
        change.steps.append({std::nullopt, appointment});
    }
    if (change.steps.isEmpty())
        return fail(Error::Kind::Invalid, u"overlap"_s, QCoreApplication::translate("Series", "None of these times is free."));
    return ScheduleStore(m_database).apply(change);
}

Result<QList<AppointmentSeries>> SeriesStore::endless(QDate madeBefore) const
{
    auto rows = m_database.run(u"SELECT id, rev, rule, first_day, minute, zone, made_to FROM frontdesk.appointment_series WHERE made_to < :day"_s,
                               {{u":day"_s, dayColumn(madeBefore)}});
    if (!rows)
        return fail(rows.error());
    QList<AppointmentSeries> found;
    while (rows->next()) {
        if (const AppointmentSeries series = seriesFrom(*rows); isEndless(series.rule))
            found.append(series);
    }
    return found;
}

Result<int> SeriesStore::goOn(QDate today)
{
    const auto due = endless(today.addDays(daysBeforeGoingOn));
    if (!due)
        return fail(due.error());
    const auto people = PeopleStore(m_database).all();
    if (!people)
        return fail(people.error());
    const auto worksHere = [&](PersonId id) { return std::ranges::any_of(*people, [id](const Person &person) { return person.id == id && person.active; }); };
    ScheduleStore schedule(m_database);
    int made = 0;
    for (const AppointmentSeries &series : *due) {
        const auto known = schedule.occurrences(series.id, series.firstDay);
        if (!known)
            return fail(known.error());
        // It goes on as the last one stands that was left as the series has it; one that was cancelled to its end is over.
        const auto last = std::find_if(known->crbegin(), known->crend(), [&](const Appointment &one) { return takesTime(one) && one.minute == series.minute; });
        if (last != known->crend() && !worksHere(last->therapist))
            continue; // until somebody else takes it over
        if (last != known->crend() && last->client) {
            const auto restriction = ClientStore(m_database).restriction(*last->client);
            if (!restriction)
                return fail(restriction.error());
            if (!restriction->isEmpty())
                continue; // until they are worked with again
        }
        AppointmentSeries longer = series;
        longer.madeTo = today.addDays(endlessDays);
        ScheduleChange change;
        change.series.append({series, longer});
        if (last != known->crend()) {
            for (const QDate day : occurrencesOf(series.rule, series.firstDay, longer.madeTo, mostOfAll)) {
                if (day <= series.madeTo)
                    continue;
                Appointment next = sameAgain(*last, day);
                next.series = series.id;
                next.seriesDay = day;
                const auto conflicts = schedule.conflicts(next);
                if (!conflicts)
                    return fail(conflicts.error());
                if (conflicts->isEmpty() || !conflicts->constFirst().isForbidden())
                    change.steps.append({std::nullopt, next});
            }
        }
        if (auto applied = schedule.apply(change); !applied)
            return fail(applied.error());
        made += static_cast<int>(change.steps.size());
    }
    return made;
}

Result<AppointmentSeries> SeriesStore::put(const ScheduleChange::SeriesStep &step)
{
    if (!isRule(step.after.rule))
        return noRule();
    AppointmentSeries stored = step.after;
    stored.rev = 1;
    if (step.before) {
        const auto now = find(step.before->id);
        if (!now)
            return fail(now.error());
        if (!sameBut(*now, *step.before))
            return fail(Error::Kind::Conflict, u"somebody else changed this series meanwhile"_s);
        if (sameBut(*now, step.after))
            return *now;
        stored.rev = now->rev + 1;
    }
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.appointment_series (id, rev, rule, first_day, minute, zone, made_to)
                                         VALUES (:id, :rev, :rule, :first, :minute, :zone, :made)
                                         ON CONFLICT (id) DO UPDATE SET rev = excluded.rev, rule = excluded.rule, first_day = excluded.first_day,
                                                                        minute = excluded.minute, zone = excluded.zone, made_to = excluded.made_to)"_s,
                                     {{u":id"_s, stored.id.value},
                                      {u":rev"_s, stored.rev},
                                      {u":rule"_s, stored.rule},
                                      {u":first"_s, dayColumn(stored.firstDay)},
                                      {u":minute"_s, stored.minute},
                                      {u":zone"_s, QString::fromLatin1(stored.zone)},
                                      {u":made"_s, dayColumn(stored.madeTo)}});
    if (!done)
        return fail(done.error());
    const AuditAction action = step.before ? AuditAction::Changed : AuditAction::Created;
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {action, stored.id.value, u"series "_s + stored.rule}); !told)
        return fail(told.error());
    return stored;
}

} // namespace untie
