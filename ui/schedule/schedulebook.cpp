#include "ui/schedule/schedulebook.h"

#include "app/common/explain.h"
#include "app/schedule/nearestslot.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/walltime.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

#include <algorithm>

namespace untie {

namespace {

constexpr int searchedDays = 60;
constexpr qsizetype mostSteps = 200; ///< that can be taken back

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
    deliver(m_storage.run([first = m_first, last = m_last](Database &database) { return ScheduleStore(database).between(first, last); }), this,
            [this, question](const Result<QList<DayEntry>> &entries) {
                if (question != m_question)
                    return;
                if (!entries)
                    return emit failed(entries.error());
                m_entries = *entries;
                m_known = true;
                emit changed();
            });
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
    for (const Conflict &conflict : conflicts(wanted)) {
        if (!conflict.isForbidden())
            return explain(conflict, wanted, m_setup.names);
    }
    return {};
}

std::optional<Appointment> ScheduleBook::nearest(const Appointment &wanted) const
{
    return nearestSlot(wanted, m_entries, m_setup.openOn(wanted.therapist, wanted.date), now());
}

QFuture<Result<QList<FreeSlot>>> ScheduleBook::freeTimes(const SlotQuestion &question, int limit) const
{
    QList<WorkingHours> hours;
    for (const Person &person : m_setup.therapists)
        hours.append(m_setup.hoursOf(person.id));
    return m_storage.run([hours, holidays = m_setup.holidays, first = today(), question, limit](Database &database) -> Result<QList<FreeSlot>> {
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

void ScheduleBook::undo()
{
    if (canUndo())
        apply(m_done.takeLast(), Way::Back);
}

void ScheduleBook::redo()
{
    if (canRedo())
        apply(m_undone.takeLast(), Way::Again);
}

void ScheduleBook::link(AppointmentId appointment, VisitId visit)
{
    const auto linked = m_storage.run([appointment, visit](Database &database) -> Result<Appointment> {
        ScheduleStore store(database);
        auto entry = store.find(appointment);
        if (!entry)
            return fail(entry.error());
        entry->appointment.visit = visit;
        return store.change(entry->appointment);
    });
    deliver(linked, this, [this](const Result<Appointment> &stored) {
        if (stored && m_first.isValid())
            read();
    });
}

void ScheduleBook::apply(const Made &wanted, Way way)
{
    const ScheduleChange change = way == Way::Back ? reversed(wanted.change) : wanted.change;
    const auto stored = m_storage.run([change](Database &database) { return ScheduleStore(database).apply(change); });
    deliver(stored, this, [this, wanted, change, way](const Result<ScheduleChange> &done) {
        if (!done) {
            const Appointment &first = change.steps.constFirst().after;
            const QString why = done.error().detail == QLatin1StringView("overlap") ? refusal(first) : QString();
            emit refused(why.isEmpty() ? explain(done.error()) : why, first);
            return read();
        }
        if (way == Way::New)
            m_undone.clear();
        if (way == Way::Back) {
            m_undone.append({reversed(*done), wanted.said});
            emit takenBack(wanted.said);
        } else {
            m_done.append({*done, wanted.said});
            if (m_done.size() > mostSteps)
                m_done.removeFirst();
            emit made(wanted.said, done->steps.constFirst().after);
        }
        if (m_first.isValid())
            read();
    });
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
