#include "app/commands/sampleschedule.h"

#include "app/people/peoplestore.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/recurrence.h"
#include "app/schedule/seriesstore.h"
#include "app/schedule/waitingstore.h"
#include "app/schedule/walltime.h"
#include "app/settings/hoursstore.h"
#include "app/settings/servicestore.h"
#include "app/storage/database.h"

#include <algorithm>
#include <numeric>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysFilledBefore = 12;
constexpr int daysAhead = 35;
constexpr int grid = 15; ///< minutes
constexpr int busyAt = 14 * 60 + 35;
constexpr int nobodyIsUpBefore = 6 * 60;
constexpr qint64 manyAppointments = 2'000; ///< above that the clinic has a dozen therapists
constexpr qsizetype therapistsOfMany = 12;
constexpr int longDayFrom = 8 * 60;
constexpr int longDayTo = 18 * 60;
constexpr qint64 rowsAtOnce = 50'000;

/// How full a day is, by how far ahead it lies.
int percentFullOn(int daysFromToday)
{
    if (daysFromToday < 0)
        return 70;
    return qMax(20, 96 - 4 * daysFromToday);
}

const Client *familyNamed(const QList<Client> &clients, const QString &family)
{
    const auto found = std::ranges::find(clients, family, &Client::family);
    return found == clients.end() ? nullptr : &*found;
}

tl::unexpected<Error> unknown(const QString &what)
{
    return fail(Error::Kind::Corrupt, u"sample clinic: "_s + what, u"resources/sample"_s);
}

int minutesIn(const QList<MinuteSpan> &spans)
{
    return std::accumulate(spans.begin(), spans.end(), 0, [](int sum, MinuteSpan span) { return sum + span.to - span.from; });
}

QDate nextWeekday(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

} // namespace

SampleSchedule::SampleSchedule(Database &database, const SampleScript &script, const SamplePlan &plan, const QList<PersonId> &therapists)
    : m_database(database)
    , m_script(script)
    , m_plan(plan)
    , m_therapists(therapists)
    , m_zone(plan.timeZone)
    , m_now(plan.until)
    , m_chance(plan.seed, 0xca1e)
{
    const auto [today, minute] = onTheWall(m_now, m_zone);
    m_today = today;
    // Whoever looks at the sample in the night sees its day as it is in the afternoon, or there would be nothing in it.
    if (minute < nobodyIsUpBefore)
        m_now = wallTime(today, busyAt, m_zone).start;
}

Result<> SampleSchedule::writeSettings()
{
    if (auto rooms = writeRooms(); !rooms)
        return rooms;
    return writeHours();
}

Result<> SampleSchedule::writeRooms()
{
    ServiceStore store(m_database);
    for (const Room &room : m_script.schedule.rooms) {
        const auto id = store.save(room);
        if (!id)
            return fail(id.error());
        if (room.kind == Room::Kind::Room)
            m_rooms.append(*id);
        else
            m_equipment.insert(room.name, *id);
    }
    for (const SampleService &offered : m_script.schedule.services) {
        Service service = offered.service;
        if (!offered.equipment.isEmpty())
            service.equipment = m_equipment.value(offered.equipment);
        const auto id = store.save(service);
        if (!id)
            return fail(id.error());
        service.id = *id;
        m_offers.append({service, offered.weight});
    }
    m_rows += m_script.schedule.rooms.size() + m_offers.size();
    return {};
}

Result<> SampleSchedule::writeHours()
{
    for (qsizetype i = 0; i < m_therapists.size(); ++i) {
        WorkingHours hours;
        hours.person = m_therapists[i];
        hours.week = m_script.schedule.weeks[i % m_script.schedule.weeks.size()];
        if (minutesIn(hoursOn(hours, {}, m_today)) < minutesIn(m_script.schedule.weekend))
            hours.exceptions.insert(m_today, {m_script.schedule.weekend, {}});
        if (auto saved = HoursStore(m_database).save(hours); !saved)
            return saved;
        m_hours.append(hours);
    }
    return {};
}

Result<> SampleSchedule::writeAppointments(const QList<SampleVisit> &visits, const QList<Client> &named, const QList<ClientId> &clients)
{
    auto batch = ScheduleStore::Batch::open(m_database);
    if (!batch)
        return fail(batch.error());
    m_batch = std::move(*batch);
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    for (const SampleVisit &visit : visits) {
        const auto [day, minute] = onTheWall(visit.startedAt, m_zone);
        const qsizetype therapist = m_therapists.indexOf(visit.therapist);
        Appointment was = blank(therapist, day, minute, visit.minutes);
        was.client = visit.client;
        was.visit = visit.visit;
        was.status = AppointmentStatus::Done;
        const auto offer = std::ranges::find(m_offers, visit.minutes, [](const Offer &offered) { return offered.service.minutes; });
        if (offer != m_offers.end()) {
            was.service = offer->service.id;
            was.bufferAfter = offer->service.bufferAfter;
        }
        if (!isFree(was))
            continue;
        if (auto added = add(was); !added)
            return added;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    if (auto series = writeSeries(named); !series)
        return series;

    auto filling = m_database.begin(Vault::FrontDesk);
    if (!filling)
        return fail(filling.error());
    for (int day = -daysFilledBefore; day <= daysAhead; ++day) {
        if (auto filled = fillDay(m_today.addDays(day), percentFullOn(day), clients); !filled)
            return filled;
    }
    if (auto committed = filling->commit(); !committed)
        return committed;
    return writeWaiting(named);
}

Result<> SampleSchedule::fillDay(QDate day, int percentFull, const QList<ClientId> &clients)
{
    if (auto blocked = writeBlocks(day); !blocked)
        return blocked;
    if (clients.isEmpty())
        return {};
    for (qsizetype therapist = 0; therapist < m_therapists.size(); ++therapist) {
        if (auto filled = fillGaps(therapist, day, percentFull, clients); !filled)
            return filled;
    }
    return {};
}

Result<> SampleSchedule::writeBlocks(QDate day)
{
    for (const SampleBlock &block : m_script.schedule.blocks) {
        if (block.weekday != day.dayOfWeek())
            continue;
        for (qsizetype therapist = 0; therapist < m_therapists.size(); ++therapist) {
            if (block.therapist && *block.therapist != therapist)
                continue;
            Appointment blocked = blank(therapist, day, block.minute, block.minutes);
            blocked.note = block.note;
            blocked.room.reset();
            if (!isFree(blocked))
                continue;
            if (auto added = add(blocked); !added)
                return added;
        }
    }
    return {};
}

Result<> SampleSchedule::fillGaps(qsizetype therapist, QDate day, int percentFull, const QList<ClientId> &clients)
{
    for (const MinuteSpan span : hoursOn(m_hours[therapist], {}, day)) {
        for (int minute = span.from; minute < span.to;) {
            const Offer &offer = m_chance.oneByShare(m_offers, &Offer::weight);
            Appointment booked = blank(therapist, day, minute + offer.service.bufferBefore, offer.service.minutes);
            booked.service = offer.service.id;
            booked.bufferBefore = offer.service.bufferBefore;
            booked.bufferAfter = offer.service.bufferAfter;
            booked.equipment = offer.service.equipment;
            booked.client = somebodyElse(day, clients);
            if (!m_chance.percent(percentFull) || booked.endMinute() > span.to || !isFree(booked)) {
                minute += grid;
                continue;
            }
            if (m_chance.percent(12))
                booked.note = m_chance.oneOf(m_script.schedule.notes);
            booked.status = statusOf(booked);
            if (booked.status == AppointmentStatus::Cancelled)
                booked.cancelReason = m_chance.oneOf(m_script.schedule.cancelReasons);
            if (auto added = add(booked); !added)
                return added;
            const int taken = booked.endMinute() + booked.bufferAfter;
            minute = (taken + grid - 1) / grid * grid;
        }
    }
    return {};
}

/// Hardly anybody comes twice on a day.
ClientId SampleSchedule::somebodyElse(QDate day, const QList<ClientId> &clients)
{
    constexpr int tries = 12;
    ClientId drawn;
    for (int i = 0; i < tries; ++i) {
        drawn = m_chance.oneOf(clients);
        if (!m_seen.value(day).contains(drawn))
            break;
    }
    return drawn;
}

/// As a day goes: done, here, on the way; now and then somebody stays away or calls off. Today has one of each.
AppointmentStatus SampleSchedule::statusOf(const Appointment &appointment)
{
    using enum AppointmentStatus;
    const auto choose = [&]() -> AppointmentStatus {
        const bool isToday = appointment.date == m_today;
        if (appointment.end() <= m_now) {
            if ((isToday && m_seenToday.value(Done) >= 2 && m_seenToday.value(NoShow) == 0) || m_chance.percent(3))
                return NoShow;
            return m_chance.percent(3) ? Cancelled : Done;
        }
        if (appointment.start <= m_now)
            return InTreatment;
        if (appointment.start.addSecs(-20 * 60) <= m_now)
            return Arrived;
        if ((isToday && m_seenToday.value(Confirmed) >= 2 && m_seenToday.value(Cancelled) == 0) || m_chance.percent(2))
            return Cancelled;
        return m_chance.percent(appointment.date <= m_today.addDays(1) ? 70 : 25) ? Confirmed : Booked;
    };
    const AppointmentStatus status = choose();
    if (appointment.date == m_today)
        ++m_seenToday[status];
    return status;
}

Appointment SampleSchedule::blank(qsizetype therapist, QDate day, int minute, int minutes) const
{
    Appointment appointment;
    appointment.therapist = m_therapists[therapist];
    if (!m_rooms.isEmpty())
        appointment.room = m_rooms[therapist % m_rooms.size()];
    appointment.date = day;
    appointment.minute = minute;
    appointment.minutes = minutes;
    appointment.zone = m_zone;
    return placed(appointment);
}

namespace {

DaySlots slotsOf(const Appointment &appointment)
{
    DaySlots taken;
    taken.add({appointment.minute - appointment.bufferBefore, appointment.endMinute() + appointment.bufferAfter}, true);
    return taken;
}

} // namespace

bool SampleSchedule::isFree(const Appointment &appointment) const
{
    const DaySlots wanted = slotsOf(appointment);
    const auto meets = [&](qint64 whose) { return !(m_taken.value({whose, appointment.date}) & wanted).isEmpty(); };
    return !meets(appointment.therapist.value) && !(appointment.room && meets(appointment.room->value)) && !(appointment.equipment && meets(appointment.equipment->value));
}

void SampleSchedule::take(const Appointment &appointment)
{
    if (!takesTime(appointment))
        return;
    const auto mark = [&](qint64 whose) {
        DaySlots &taken = m_taken[{whose, appointment.date}];
        taken = taken | slotsOf(appointment);
    };
    mark(appointment.therapist.value);
    if (appointment.room)
        mark(appointment.room->value);
    if (appointment.equipment)
        mark(appointment.equipment->value);
}

/// Booked some days before, with an id from then.
Result<> SampleSchedule::add(Appointment appointment)
{
    const QDateTime booked = qMin(m_plan.until, appointment.start.addDays(-m_chance.between(2, 20)));
    appointment.id = AppointmentId{makeIdAt(booked.toMSecsSinceEpoch(), static_cast<quint32>(++m_made))};
    appointment.rev = 1;
    take(appointment);
    if (appointment.client)
        m_seen[appointment.date].insert(*appointment.client);
    ++m_rows;
    return m_batch->add(appointment);
}

const SampleSchedule::Offer *SampleSchedule::offerNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_offers, name, [](const Offer &offer) { return offer.service.name; });
    return found == m_offers.end() ? nullptr : &*found;
}

Result<> SampleSchedule::writeSeries(const QList<Client> &named)
{
    for (const SampleSeries &wanted : m_script.schedule.series) {
        const Client *client = familyNamed(named, wanted.client);
        const Offer *offer = offerNamed(wanted.service);
        if (!client)
            continue; // a small clinic
        if (!offer || wanted.therapist >= m_therapists.size() || !isRule(wanted.rule))
            return unknown(wanted.rule);
        Appointment first = blank(wanted.therapist, nextWeekday(m_today, wanted.weekday), wanted.minute, offer->service.minutes);
        first.client = client->id;
        first.service = offer->service.id;
        first.bufferBefore = offer->service.bufferBefore;
        first.bufferAfter = offer->service.bufferAfter;
        const QList<QDate> days = occurrencesOf(wanted.rule, first.date, first.date.addYears(1));
        if (days.isEmpty())
            return unknown(wanted.rule);
        first = movedTo(first, days.constFirst(), wanted.minute); // one that comes once a month may be weeks away
        const auto booked = SeriesStore(m_database).book(wanted.rule, first);
        if (!booked)
            return fail(booked.error());
        for (const ScheduleChange::Step &step : booked->steps) {
            take(step.after);
            m_seen[step.after.date].insert(client->id);
        }
        m_rows += 1 + booked->steps.size();
    }
    return {};
}

Result<> SampleSchedule::writeWaiting(const QList<Client> &named)
{
    for (const SampleWish &wanted : m_script.schedule.waiting) {
        const Client *client = familyNamed(named, wanted.client);
        const Offer *offer = offerNamed(wanted.service);
        if (!client)
            continue;
        if (!offer || (wanted.therapist && *wanted.therapist >= m_therapists.size()))
            return unknown(wanted.note);
        WaitingWish wish;
        wish.client = client->id;
        wish.service = offer->service.id;
        wish.minutes = offer->service.minutes;
        if (wanted.therapist)
            wish.therapist = m_therapists[*wanted.therapist];
        wish.weekdays = wanted.weekdays;
        wish.within = wanted.within;
        wish.firstDay = m_today;
        wish.note = wanted.note;
        if (auto saved = WaitingStore(m_database).save(wish); !saved)
            return fail(saved.error());
        ++m_rows;
    }
    return {};
}

Result<> SampleSchedule::writeMany(qint64 count, const QList<ClientId> &clients, const SampleScheduleProgress &progress)
{
    if (count == 0 || clients.isEmpty())
        return {};
    Chance names(m_plan.seed, 0x9a9e);
    while (count > manyAppointments && m_therapists.size() < therapistsOfMany) {
        const SampleNames &from = names.oneByShare(m_script.names, &SampleNames::share);
        Person person;
        person.id = PersonId{m_therapists.constLast().value + 1000};
        person.name = names.oneOf(from.given) + u' ' + names.oneOf(from.family);
        if (auto added = PeopleStore(m_database).add(person); !added)
            return fail(added.error());
        WorkingHours hours;
        hours.person = person.id;
        hours.week.fill({{longDayFrom, longDayTo}});
        hours.week.back().clear();
        if (auto saved = HoursStore(m_database).save(hours); !saved)
            return saved;
        m_therapists.append(person.id);
    }
    // The shortest treatment, as many a day as there is time for.
    const auto &shortest = *std::ranges::min_element(m_offers, {}, [](const Offer &offer) { return offer.service.minutes + offer.service.bufferAfter; });
    const int each = shortest.service.minutes + shortest.service.bufferAfter;
    const qint64 aDay = m_therapists.size() * ((longDayTo - longDayFrom) / each);
    QDate day = m_today.addDays(30);
    for (qint64 left = count - aDay; left > 0; day = day.addDays(-1)) {
        if (day.dayOfWeek() != Qt::Sunday)
            left -= aDay;
    }
    auto batch = ScheduleStore::Batch::open(m_database);
    if (!batch)
        return fail(batch.error());
    m_batch = std::move(*batch);
    for (qint64 written = 0; written < count;) {
        auto transaction = m_database.begin(Vault::FrontDesk);
        if (!transaction)
            return fail(transaction.error());
        for (const qint64 end = qMin(count, written + rowsAtOnce); written < end; day = day.addDays(1)) {
            if (day.dayOfWeek() == Qt::Sunday && day != m_today)
                continue;
            const QDateTime opens = wallTime(day, longDayFrom, m_zone).start;
            for (int minute = longDayFrom; minute + each <= longDayTo && written < count; minute += each) {
                for (qsizetype therapist = 0; therapist < m_therapists.size() && written < count; ++therapist) {
                    Appointment booked;
                    booked.id = AppointmentId{makeIdAt(qMin(m_plan.until, opens.addDays(-7)).toMSecsSinceEpoch(), static_cast<quint32>(++m_made))};
                    booked.rev = 1;
                    booked.client = clients[m_chance.below(clients.size())];
                    booked.therapist = m_therapists[therapist];
                    booked.service = shortest.service.id;
                    booked.date = day;
                    booked.minute = minute;
                    booked.minutes = shortest.service.minutes;
                    booked.bufferAfter = shortest.service.bufferAfter;
                    booked.zone = m_zone;
                    booked.start = opens.addSecs(60 * (minute - longDayFrom));
                    booked.status = booked.end() <= m_now ? AppointmentStatus::Done : AppointmentStatus::Booked;
                    if (auto added = m_batch->add(booked); !added)
                        return added;
                    ++written;
                }
            }
        }
        if (auto committed = transaction->commit(); !committed)
            return committed;
        if (progress && !progress(written))
            return fail(Error::Kind::Unavailable, u"stopped"_s);
    }
    m_rows += count;
    return {};
}

} // namespace untie
