#include "app/exchange/calendarplan.h"

#include "app/common/text.h"
#include "app/exchange/eventtimes.h"
#include "app/schedule/walltime.h"
#include "app/settings/workinghours.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenWords = 200;         ///< events between two calls of the progress
constexpr qsizetype longestNote = 2'000;  ///< letters of an appointment's

/// Whoever works here and is called so.
std::optional<PersonId> personNamed(const QList<Person> &people, const QString &name)
{
    const QString wanted = folded(name);
    const auto person = std::ranges::find_if(people, [&wanted](const Person &one) { return one.active && folded(one.name) == wanted; });
    return wanted.isEmpty() || person == people.end() ? std::nullopt : std::optional(person->id);
}

/// The service with the longest name that stands in the text as whole words.
std::optional<ServiceId> serviceIn(const QString &title, const QList<Service> &services)
{
    const QString text = u' ' + folded(title) + u' ';
    const Service *best = nullptr;
    for (const Service &service : services) {
        if (text.contains(u' ' + folded(service.name) + u' ') && (!best || best->name.size() < service.name.size()))
            best = &service;
    }
    return best ? std::optional(best->id) : std::nullopt;
}

/// Those of them whom the event may mean.
QList<ClientId> namedIn(const CalendarEvent &event, const ClientsByName &clients)
{
    QList<ClientId> named = clients.named(event.title);
    for (auto who = event.people.cbegin(); named.isEmpty() && who != event.people.cend(); ++who)
        named = who->contains(u'@') ? clients.reachedAt(*who) : clients.named(*who);
    return named;
}

class Planner final
{
public:
    Planner(const QByteArray &bytes, const CalendarGround &ground, const ImportProgress &progress)
        : m_reader(bytes)
        , m_ground(ground)
        , m_progress(progress)
    {
    }

    Result<CalendarPlan> plan();

private:
    bool readEvents();
    EventLine lineOf(const CalendarEvent &event);
    void findClient(const CalendarEvent &event, EventLine &line) const;
    QString noteOf(const CalendarEvent &event, EventLine &line) const;

    CalendarReader m_reader;
    const CalendarGround &m_ground;
    const ImportProgress &m_progress;
    QList<CalendarEvent> m_events;
    QHash<QString, QList<CalendarTime>> m_replaced; ///< by the event's number
    CalendarPlan m_plan;
};

/// False where it was stopped.
bool Planner::readEvents()
{
    while (auto event = m_reader.next()) {
        if (m_events.size() == mostEvents) {
            m_plan.broken += {event->line, QCoreApplication::translate("CalendarPlan", "At most %1 events are taken from one file. What stands from here on was not read.").arg(mostEvents)};
            break;
        }
        if (event->replaces && event->replaces->date.isValid() && !event->uid.isEmpty())
            m_replaced[event->uid] += *event->replaces;
        m_events += std::move(*event);
        if (m_events.size() % betweenWords == 0 && !m_progress(m_reader.at() / 2, m_reader.size()))
            return false;
    }
    return true;
}

void Planner::findClient(const CalendarEvent &event, EventLine &line) const
{
    line.couldBe = namedIn(event, m_ground.clients);
    if (line.couldBe.isEmpty() && !namedIn(event, m_ground.restricted).isEmpty()) {
        line.choice = EventChoice::Leave;
        line.problems += QCoreApplication::translate("CalendarPlan", "The record of this client is restricted: nothing is booked for them.");
    } else if (line.couldBe.size() == 1 && line.mayBecome(EventChoice::Book)) {
        line.client = line.couldBe.constFirst();
        line.choice = EventChoice::Book;
    } else if (line.couldBe.size() > 1) {
        line.problems += QCoreApplication::translate("CalendarPlan", "Several clients have this name; choose who is meant, else the time is blocked.");
    }
}

/// What has no place of its own: nothing of it is lost.
QString Planner::noteOf(const CalendarEvent &event, EventLine &line) const
{
    QStringList parts;
    // A title that says nothing but who comes and what for is what the appointment says anyway.
    const QString name = line.client ? folded(m_ground.clients.nameOf(*line.client)) : QString();
    const auto service = std::ranges::find_if(m_ground.services, [&line](const Service &one) { return line.times.constFirst().service == one.id; });
    const QString what = service == m_ground.services.end() ? QString() : folded(service->name);
    const QString title = folded(event.title);
    if (!line.client || (title != name && title != name + u' ' + what && title != what + u' ' + name))
        parts += event.title;
    parts += {event.place, event.note};
    const QString note = tidiedLines(joined(parts, u"\n"_s));
    if (note.size() > longestNote)
        line.problems += QCoreApplication::translate("CalendarPlan", "What it says is longer than %1 letters; the end is left out.").arg(longestNote);
    return note.left(longestNote);
}

EventLine Planner::lineOf(const CalendarEvent &event)
{
    const QList<CalendarTime> replaced = event.replaces ? QList<CalendarTime>() : m_replaced.value(event.uid);
    const EventTimes made = timesOf(event, replaced, m_ground.zone, onTheWall(m_ground.now, m_ground.zone).first);
    EventLine line{.line = event.line, .title = event.title, .times = made.times, .rule = made.rule, .problems = made.problems, .refused = made.refused};
    if (line.refused)
        return line;
    for (const QString &who : event.people) {
        if (!line.therapist)
            line.therapist = personNamed(m_ground.people, who);
    }
    const std::optional<ServiceId> service = serviceIn(event.title, m_ground.services);
    for (Appointment &time : line.times)
        time.service = service;
    findClient(event, line);
    const QString note = noteOf(event, line);
    for (Appointment &time : line.times)
        time.note = note;
    if (event.isCancelled || event.isFree) {
        line.choice = EventChoice::Leave;
        line.problems += event.isCancelled ? QCoreApplication::translate("CalendarPlan", "It was cancelled.") : QCoreApplication::translate("CalendarPlan", "It keeps nobody from other appointments.");
    }
    return line;
}

Result<CalendarPlan> Planner::plan()
{
    const auto stopped = [] { return fail(Error::Kind::Unavailable, u"stopped"_s); };
    if (!readEvents())
        return stopped();
    m_plan.name = m_reader.name();
    const QList<Person> working = [this] {
        QList<Person> all = m_ground.people;
        all.removeIf([](const Person &person) { return !person.active; });
        return all;
    }();
    m_plan.owner = personNamed(working, m_plan.name);
    if (!m_plan.owner && working.size() == 1)
        m_plan.owner = working.constFirst().id;
    qsizetype times = 0;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        EventLine line = lineOf(m_events.at(i));
        times += line.times.size();
        if (times > mostTimes) {
            m_plan.broken += {line.line, QCoreApplication::translate("CalendarPlan", "At most %1 appointments are taken from one file. What stands from here on was not taken.").arg(mostTimes)};
            break;
        }
        m_plan.lines += std::move(line);
        if (i % betweenWords == 0 && !m_progress(m_reader.size() / 2 + m_reader.size() / 2 * i / m_events.size(), m_reader.size()))
            return stopped();
    }
    if (m_events.isEmpty())
        m_plan.broken += {1, QCoreApplication::translate("CalendarPlan", "There is no event in this calendar.")};
    return std::move(m_plan);
}

} // namespace

void BusyTimes::add(PersonId therapist, const QDateTime &from, const QDateTime &to)
{
    qint64 &end = m_spans[therapist][from.toSecsSinceEpoch()];
    end = std::max(end, to.toSecsSinceEpoch());
}

bool BusyTimes::isFree(PersonId therapist, const QDateTime &from, const QDateTime &to) const
{
    const auto spans = m_spans.constFind(therapist);
    if (spans == m_spans.cend())
        return true;
    const auto after = spans->lower_bound(to.toSecsSinceEpoch());
    return after == spans->cbegin() || std::prev(after)->second <= from.toSecsSinceEpoch();
}

bool EventLine::mayBecome(EventChoice wanted) const
{
    if (refused)
        return false;
    // Nobody is treated from midnight to midnight.
    return wanted != EventChoice::Book || std::ranges::all_of(times, [](const Appointment &time) { return time.minutes < minutesADay - 120; });
}

qsizetype CalendarPlan::count(EventChoice choice) const
{
    return std::ranges::count_if(lines, [choice](const EventLine &line) { return !line.refused && line.choice == choice; });
}

qsizetype CalendarPlan::refused() const
{
    return std::ranges::count_if(lines, &EventLine::refused);
}

qsizetype CalendarPlan::times() const
{
    qsizetype all = 0;
    for (const EventLine &line : lines) {
        if (!line.refused && line.choice != EventChoice::Leave)
            all += line.times.size() - line.taken;
    }
    return all;
}

std::pair<QDate, QDate> CalendarPlan::days() const
{
    std::pair<QDate, QDate> days;
    for (const EventLine &line : lines) {
        for (const Appointment &time : line.times) {
            if (!days.first.isValid() || time.date < days.first)
                days.first = time.date;
            if (!days.second.isValid() || time.date > days.second)
                days.second = time.date;
        }
    }
    return days;
}

Result<CalendarPlan> readCalendar(const QByteArray &bytes, const CalendarGround &ground, const ImportProgress &progress)
{
    return Planner(bytes, ground, progress).plan();
}

void markTaken(CalendarPlan &plan, const BusyTimes &busy)
{
    BusyTimes taken = busy;
    for (EventLine &line : plan.lines) {
        line.taken = 0;
        if (line.refused || line.choice == EventChoice::Leave)
            continue;
        const PersonId therapist = plan.therapistOf(line);
        for (const Appointment &time : std::as_const(line.times)) {
            if (taken.isFree(therapist, time.start, time.end()))
                taken.add(therapist, time.start, time.end());
            else
                ++line.taken;
        }
    }
}

} // namespace untie
