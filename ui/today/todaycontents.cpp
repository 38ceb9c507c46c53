#include "ui/today/todaycontents.h"

#include "app/clients/clientstore.h"
#include "app/clients/noteaccess.h"
#include "app/intake/cautions.h"
#include "app/intake/clientalertstore.h"
#include "app/intake/lefttodo.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/walltime.h"
#include "app/visits/visitstore.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <utility>

namespace untie {

namespace {

constexpr int daysBack = 7;
constexpr int mostVisits = 500; ///< ten years of one a week
constexpr qsizetype mostAlerts = 3;
constexpr int mostUnsigned = 50;
constexpr int mostDue = 20;
constexpr int comingLookedAt = 5; ///< of a client's appointments, since some may be cancelled
constexpr int graceMinutes = 60; ///< somebody this late is still waited for

bool isOpen(AppointmentStatus status)
{
    return status == AppointmentStatus::Arrived || status == AppointmentStatus::InTreatment;
}

/// Alerts and history of who comes next. What cannot be read leaves its place empty: the day itself matters more.
void readNext(Database &database, const TodayQuestion &question, TodayContents &contents)
{
    const ClientId client = *contents.next->appointment.client;
    if (!question.clinical) {
        if (const auto alert = ClientAlertStore(database).of(client); alert && !alert->isEmpty())
            contents.alerts.append(*alert);
        return;
    }
    if (client != question.opened && !noteAccess(database, AuditAction::Opened, client, QStringLiteral("client")))
        return;
    if (const auto cautions = readCautions(database, client, contents.today)) {
        for (const Caution &caution : cautions->cautions.mid(0, mostAlerts))
            contents.alerts.append(QCoreApplication::translate("knowledge", caution.rule->title.toUtf8().constData()));
        for (const LeftToDo &left : leftToDo(*cautions, contents.today))
            contents.alerts.append(QCoreApplication::translate("Intake", "%1: %2").arg(left.what, left.state));
    }
    VisitStore visits(database);
    auto found = ClientStore(database).find(client);
    auto newest = visits.newest(client, mostVisits);
    auto points = visits.points(client, question.now.addYears(1)); // a visit may carry a start that is still to come
    if (!found || !newest || !points)
        return;
    const QTimeZone zone(contents.setup.zone);
    for (VisitRow &visit : *newest)
        visit.startedAt = visit.startedAt.toTimeZone(zone);
    contents.record = NextRecord{std::move(*found), std::move(*newest), std::move(*points)};
    if (!contents.record->visits.isEmpty()) {
        if (const auto visit = visits.find(client, contents.record->visits.constFirst().id))
            contents.findings = visit->findings;
    }
}

/// What somebody wrote and has not signed; of a visit that began an hour ago, the hands are still on the client.
void readUnsigned(Database &database, PersonId therapist, const QDateTime &now, TodayContents &contents)
{
    const auto visits = NoteEntryStore(database).unsignedOf(therapist, now.addSecs(-3600), mostUnsigned);
    if (!visits)
        return;
    for (const UnsignedVisit &visit : *visits) {
        if (const auto client = ClientStore(database).find(visit.client))
            contents.unsignedNotes.append({visit, displayName(*client), onTheWall(visit.startedAt, contents.setup.zone).first});
    }
}

/// Points that wait for a re-check, and whether their clients come anyway.
void readDue(Database &database, const TodayQuestion &question, TodayContents &contents)
{
    const DuePointStore store(database);
    auto due = store.due(question.therapist, question.now, mostDue);
    if (due && question.wholeClinic && due->size() < mostDue) {
        if (const auto all = store.due({}, question.now, mostDue)) {
            std::ranges::copy_if(*all, std::back_inserter(*due), [&, own = *due](const DuePoints &one) {
                return std::ranges::none_of(own, [&](const DuePoints &mine) { return mine.client == one.client; });
            });
        }
    }
    if (!due)
        return;
    const ScheduleStore schedule(database);
    for (const DuePoints &one : std::as_const(*due)) {
        const auto client = ClientStore(database).find(one.client);
        const auto coming = schedule.coming(one.client, question.now, comingLookedAt);
        if (!client || !coming)
            continue;
        const auto next = std::ranges::find_if(*coming, takesTime);
        contents.dueClients.append({one, displayName(*client), next == coming->end() ? std::nullopt : std::optional(next->date)});
        contents.dueClients.last().due.client = client->id; // the record that stands for them
    }
    std::ranges::stable_partition(contents.dueClients, [](const DueClient &client) { return !client.comes; });
}

} // namespace

std::optional<DayEntry> nextOf(const QList<DayEntry> &entries, const QDateTime &now, bool treats)
{
    std::optional<DayEntry> best;
    const auto rank = [](const Appointment &a) { return std::tuple(a.status == AppointmentStatus::InTreatment ? 0 : a.status == AppointmentStatus::Arrived ? 1 : 2, a.start, a.id); };
    for (const DayEntry &entry : entries) {
        const Appointment &a = entry.appointment;
        const bool expected = (a.status == AppointmentStatus::Booked || a.status == AppointmentStatus::Confirmed) && a.start.addSecs(60 * graceMinutes) > now;
        if (a.isBlock() || !((treats && isOpen(a.status)) || expected))
            continue;
        if (!best || rank(a) < rank(best->appointment))
            best = entry;
    }
    return best;
}

Result<TodayContents> readToday(Database &database, const TodayQuestion &question)
{
    auto setup = readScheduleSetup(database, question.folder);
    if (!setup)
        return fail(setup.error());
    TodayContents contents;
    contents.setup = std::move(*setup);
    contents.today = onTheWall(question.now, contents.setup.zone).first;
    if (auto waiting = ReleasedSummaryStore(database).waiting()) // without them the day is still worth showing
        contents.summaries = std::move(*waiting);
    const auto entries = ScheduleStore(database).between(contents.today.addDays(-daysBack), contents.today.addDays(1));
    if (!entries)
        return fail(entries.error());
    const bool treats = std::ranges::any_of(contents.setup.therapists, [&](const Person &person) { return person.id == question.therapist; });
    if (treats)
        contents.summaries.removeIf([&](const ReleasedSummary &summary) { return summary.therapist != *question.therapist; });
    QList<DayEntry> ofToday;
    for (const DayEntry &entry : *entries) {
        const Appointment &a = entry.appointment;
        if (treats && a.therapist != *question.therapist)
            continue;
        if (a.date < contents.today && isOpen(a.status))
            contents.unfinished.append(entry);
        if (a.date < contents.today || a.status == AppointmentStatus::Cancelled)
            continue;
        contents.days.append(entry);
        if (a.date == contents.today)
            ofToday.append(entry);
    }
    if (question.clinical && question.therapist) {
        readUnsigned(database, *question.therapist, question.now, contents);
        if (question.due)
            readDue(database, question, contents);
    }
    contents.next = nextOf(ofToday, question.now, treats);
    if (contents.next)
        readNext(database, question, contents);
    return contents;
}

} // namespace untie
