#include "ui/schedule/schedulebook.h"

#include "app/common/explain.h"
#include "app/common/log.h"
#include "app/common/text.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/freeroom.h"
#include "app/schedule/nearestslot.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/visitlink.h"
#include "app/schedule/walltime.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"
#include "ui/schedule/schedulewords.h"

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchedDays = 60;
constexpr qsizetype mostSteps = 200; ///< that can be taken back

/// What stood where nobody is any more; blocked time was never to be had.
QList<Appointment> freedBy(const ScheduleChange &change)
{
    QList<Appointment> freed;
    for (const ScheduleChange::Step &step : change.steps) {
        if (!step.before || !takesTime(*step.before) || step.before->isBlock())
            continue;
        const bool stays = takesTime(step.after) && step.after.therapist == step.before->therapist && step.after.start <= step.before->start
            && step.after.end() >= step.before->end();
        if (!stays)
            freed.append(*step.before);
    }
    return freed;
}

} // namespace

ScheduleBook::ScheduleBook(StorageThread &storage, const Session &session, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_folder(session.folder)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
}

void ScheduleBook::reload()
{
    deliver(m_storage.run([folder = m_folder](Database &database) { return readScheduleSetup(database, folder); }), this, [this](const Result<ScheduleSetup> &setup) {
        if (!setup)
            return emit failed(setup.error());
        m_setup = *setup;
        m_ready = true;
        goOn();
        if (m_first.isValid())
            read();
        else
            emit changed();
    });
}

void ScheduleBook::show(QDate first, QDate last)
{
    m_known = m_known && m_first == first && m_last == last;
    m_first = first;
    m_last = last;
    read();
}

void ScheduleBook::read()
{
    const quint64 question = ++m_question;
    const auto names = m_names.hasSource() ? ScheduleStore::Names::LeftOut : ScheduleStore::Names::Read;
    deliver(m_storage.run([first = m_first, last = m_last, names](Database &database) { return ScheduleStore(database).between(first, last, names); }), this,
            [this, question](const Result<QList<DayEntry>> &entries) {
                if (question != m_question)
                    return;
                if (entries)
                    return take(*entries);
                emit failed(entries.error());
                tellRefusals();
            });
}

/// Names come from memory; where one is not known there (of somebody who was archived, or not read yet) all are read.
void ScheduleBook::take(QList<DayEntry> entries)
{
    const bool named = std::ranges::all_of(entries, [this](DayEntry &entry) {
        if (entry.clientName.isEmpty() && entry.appointment.client)
            entry.clientName = m_names.of(*entry.appointment.client);
        return !entry.clientName.isEmpty() || entry.appointment.isBlock();
    });
    if (!named) {
        const quint64 question = m_question;
        deliver(m_storage.run([first = m_first, last = m_last](Database &database) { return ScheduleStore(database).between(first, last); }), this,
                [this, question](const Result<QList<DayEntry>> &read) {
                    if (question != m_question)
                        return;
                    if (!read)
                        return emit failed(read.error());
                    keep(*read);
                });
        return;
    }
    keep(entries);
}

void ScheduleBook::keep(const QList<DayEntry> &entries)
{
    m_entries = entries;
    m_known = true;
    emit changed();
    tellRefusals();
}

void ScheduleBook::tellRefusals()
{
    for (const auto &[sentence, elsewhere] : std::exchange(m_refused, {})) {
        const QString why = elsewhere ? refusal(elsewhere->after) : QString();
        emit refused(why.isEmpty() ? sentence : why, elsewhere);
    }
}

std::optional<DayEntry> ScheduleBook::find(AppointmentId id) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const DayEntry &entry) { return entry.appointment.id == id; });
    return found == m_entries.end() ? std::nullopt : std::optional(*found);
}

QList<Conflict> ScheduleBook::conflicts(const Appointment &wanted) const
{
    QList<Conflict> found = conflictsAmong(m_entries, wanted);
    if (m_setup.holidays.contains(wanted.date))
        found.append({Conflict::Kind::Holiday});
    else if (!wanted.isBlock() && !covers(m_setup.openOn(wanted.therapist, wanted.date), {wanted.minute, wanted.endMinute()}))
        found.append({Conflict::Kind::Hours});
    return found;
}

QString ScheduleBook::refusal(const Appointment &wanted) const
{
    for (const Conflict &conflict : conflicts(wanted)) {
        if (conflict.isForbidden())
            return explain(conflict, wanted, m_setup.names);
    }
    return {};
}

QString ScheduleBook::warning(const Appointment &wanted) const
{
    if (!wanted.isBlock() && !m_setup.treats(wanted.therapist))
        return tr("%1 takes no appointments any more.", "a therapist who has left").arg(m_setup.names.people.value(wanted.therapist));
    const auto before = find(wanted.id);
    if (wanted.end() <= now() && (!before || before->appointment.end() > now()))
        return tr("This time has passed already.");
    for (const Conflict &conflict : conflicts(wanted)) {
        if (!conflict.isForbidden())
            return explain(conflict, wanted, m_setup.names);
    }
    return {};
}

std::optional<Appointment> ScheduleBook::nearest(const Appointment &wanted) const
{
    return nearestSlot(wanted, m_setup.treatmentRoomIds(), m_entries, m_setup.openOn(wanted.therapist, wanted.date), now());
}

QString ScheduleBook::whereabouts(const Appointment &nearest, const Appointment &wanted) const
{
    return factLine({m_setup.names.time(nearest.minute), nearest.room == wanted.room ? QString() : m_setup.names.rooms.value(nearest.room.value_or(RoomId()))});
}

Appointment ScheduleBook::inFreeRoom(const Appointment &appointment, std::optional<RoomId> wanted) const
{
    return untie::inFreeRoom(appointment, wanted, m_setup.treatmentRoomIds(), m_entries);
}

QFuture<Result<QList<FreeSlot>>> ScheduleBook::freeTimes(const SlotQuestion &question, int limit) const
{
    QList<WorkingHours> hours;
    for (const Person &person : m_setup.therapists)
        hours.append(m_setup.hoursOf(person.id));
    return m_storage.run([hours, holidays = m_setup.holidays, first = std::max(today(), question.firstDay), question, limit](Database &database) -> Result<QList<FreeSlot>> {
        SlotBook times(first, searchedDays);
        const auto booked = ScheduleStore(database).between(times.first(), times.last());
        if (!booked)
            return fail(booked.error());
        times.setHours(hours, holidays);
        times.setRooms(question.rooms);
        times.setBooked(times.first(), times.last(), *booked);
        return freeSlots(times, question, limit);
    });
}

void ScheduleBook::make(const ScheduleChange &change, const QString &said)
{
    if (!change.steps.isEmpty())
        apply({change, said}, Way::New);
}

void ScheduleBook::make(const ListChange &change, const QString &said)
{
    apply({change, said}, Way::New);
}

void ScheduleBook::goStep(Way way)
{
    if (m_onTheirWay > 0)
        return m_wished.append(way);
    const QList<Made> &steps = way == Way::Back ? m_done : m_undone;
    if (!steps.isEmpty())
        apply(steps.constLast(), way);
}

/// One change less is on its way.
void ScheduleBook::arrived(bool stored)
{
    --m_onTheirWay;
    if (!stored)
        m_wished.clear(); // they meant what never was
    while (m_onTheirWay == 0 && !m_wished.isEmpty())
        goStep(m_wished.takeFirst());
}

void ScheduleBook::linkVisits(PersonId therapist)
{
    const QDate day = today();
    deliver(m_storage.run([therapist, day](Database &database) { return linkBegunVisits(database, therapist, day.addDays(-1), day); }), this, [this](const Result<int> &tied) {
        if (!tied)
            logTrouble("appointments were not tied to the visits begun from them", tied.error());
        else if (*tied > 0 && m_first.isValid())
            read();
    });
}

void ScheduleBook::apply(const Made &wanted, Way way)
{
    const auto job = [way](const auto &made) { return way == Way::Back ? reversed(made) : made; };
    if (const auto *lists = std::get_if<ListChange>(&wanted.change))
        return followLists(m_storage.run([change = job(*lists)](Database &database) { return untie::apply(database, change); }), wanted.said, way);
    const ScheduleChange change = job(std::get<ScheduleChange>(wanted.change));
    follow(m_storage.run([change](Database &database) { return ScheduleStore(database).apply(change); }), change.steps.constFirst(), wanted.said, way);
}

QFuture<Result<QList<SeriesOffer>>> ScheduleBook::planned(const QString &rule, const Appointment &first) const
{
    return m_storage.run([rule, first](Database &database) { return SeriesStore(database).plan(rule, first); });
}

void ScheduleBook::makeSeries(const QString &rule, const Appointment &first, const QString &said)
{
    follow(m_storage.run([rule, first](Database &database) { return SeriesStore(database).book(rule, first); }), {std::nullopt, first}, said, Way::New);
}

void ScheduleBook::makeInSeries(const Appointment &before, const Appointment &after, SeriesScope scope, const QString &said)
{
    const auto stored = m_storage.run([before, after, scope, now = now()](Database &database) -> Result<ScheduleChange> {
        const auto series = SeriesStore(database).find(*before.series);
        if (!series)
            return fail(series.error());
        const auto all = ScheduleStore(database).occurrences(series->id, series->firstDay);
        if (!all)
            return fail(all.error());
        const auto change = changedSeries(*series, *all, before, after, scope, now);
        return change ? ScheduleStore(database).apply(*change) : change;
    });
    follow(stored, {before, after}, said, Way::New);
}

/// What comes of a change on its way to the vault.
void ScheduleBook::follow(const QFuture<Result<ScheduleChange>> &stored, const ScheduleChange::Step &wanted, const QString &said, Way way)
{
    ++m_onTheirWay;
    deliver(stored, this, [this, wanted, said, way](const Result<ScheduleChange> &done) {
        if (!done) {
            dropStep(done.error(), way);
            refuse(done.error(), wanted);
            return arrived(false);
        }
        keepStep({way == Way::Back ? reversed(*done) : *done, said}, way);
        const auto meant = std::ranges::find(done->steps, wanted.after.id, [](const ScheduleChange::Step &step) { return step.after.id; });
        const Appointment &first = meant == done->steps.end() ? done->steps.constFirst().after : meant->after;
        way == Way::Back ? emit takenBack(said, first) : emit made(said, first);
        // What undo frees was free a moment ago, and nobody was asked then.
        if (const QList<Appointment> freed = way == Way::Back ? QList<Appointment>() : freedBy(*done); !freed.isEmpty())
            emit this->freed(freed);
        if (m_first.isValid())
            read();
        arrived(true);
    });
}

void ScheduleBook::refuse(const Error &error, const ScheduleChange::Step &wanted)
{
    if (error.detail == QLatin1StringView("overlap"))
        return tell({explain(error), wanted});
    if (error.kind == Error::Kind::Conflict && wanted.before)
        return refuseAsChanged(error, wanted.before->id);
    tell({explain(error), {}});
}

/// Says who was faster, and when.
void ScheduleBook::refuseAsChanged(const Error &error, AppointmentId id)
{
    deliver(m_storage.run([id](Database &database) { return ScheduleStore(database).history(id); }), this, [this, error](const Result<QList<AppointmentVersion>> &versions) {
        if (!versions || versions->isEmpty())
            return tell({explain(error), {}});
        const AppointmentVersion &newest = versions->constLast();
        const auto [day, minute] = onTheWall(newest.at, m_setup.zone);
        const QString when = shortDay(day, today()) + u' ' + m_setup.names.time(minute);
        tell({tr("This appointment was changed in the meantime and was left as it is: %1.", "who and when").arg(factLine({m_setup.names.people.value(newest.by), when})), {}});
    });
}

/// What is shown is read anew before somebody is told, so that no time is offered that is taken.
void ScheduleBook::tell(const Refusal &why)
{
    if (!m_first.isValid())
        return emit refused(why.sentence, why.elsewhere);
    m_refused.append(why);
    read();
}

void ScheduleBook::followLists(const QFuture<Result<ListChange>> &stored, const QString &said, Way way)
{
    ++m_onTheirWay;
    deliver(stored, this, [this, said, way](const Result<ListChange> &done) {
        if (done) {
            keepStep({way == Way::Back ? reversed(*done) : *done, said}, way);
            way == Way::Back ? emit listsTakenBack(said) : emit listsMade(said);
        } else {
            dropStep(done.error(), way);
            emit listsRefused(explain(done.error()));
        }
        arrived(done.has_value());
    });
}

/// What can be taken back next, or made again.
void ScheduleBook::keepStep(const Made &made, Way way)
{
    if (way == Way::New)
        m_undone.clear();
    else
        (way == Way::Back ? m_done : m_undone).removeLast();
    QList<Made> &steps = way == Way::Back ? m_undone : m_done;
    steps.append(made);
    if (steps.size() > mostSteps)
        steps.removeFirst();
}

/// What stands against somebody else's change, or may not be any more, never goes back; what a full disk stopped can be tried
/// again.
void ScheduleBook::dropStep(const Error &error, Way way)
{
    const bool never = error.kind == Error::Kind::Conflict || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Denied;
    if (way != Way::New && never)
        (way == Way::Back ? m_done : m_undone).removeLast();
}

/// Once a day: series without an end are made longer. A computer's own clock that stands before what was stored makes none.
void ScheduleBook::goOn()
{
    if (m_wentOn == today())
        return;
    m_wentOn = today();
    const auto gone = m_storage.run([today = today(), trusted = m_clockTrusted](Database &database) -> Result<QString> {
        const auto newest = ScheduleStore(database).newestId();
        if (!newest)
            return fail(newest.error());
        const QString doubt = trusted ? QString() : doubtOfClock(QDateTime::currentDateTimeUtc(), *newest);
        if (doubt.isEmpty()) {
            if (auto made = SeriesStore(database).goOn(today); !made)
                return fail(made.error());
        }
        return doubt;
    });
    deliver(gone, this, [this](const Result<QString> &doubt) {
        if (!doubt)
            return emit failed(doubt.error());
        if (!doubt->isEmpty())
            m_wentOn = {}; // looked at anew, once the clock may have been set
        emit clockDoubted(*doubt);
    });
}

void ScheduleBook::trustClock()
{
    m_clockTrusted = true;
    m_wentOn = {};
    goOn();
}

QDate ScheduleBook::today() const
{
    return nowOnTheWall().first;
}

std::pair<QDate, int> ScheduleBook::nowOnTheWall() const
{
    return onTheWall(now(), m_setup.zone);
}

} // namespace untie
