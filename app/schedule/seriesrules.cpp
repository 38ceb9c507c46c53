#include "app/schedule/seriesrules.h"

#include "app/schedule/appointmentrules.h"
#include "app/schedule/recurrence.h"
#include "app/schedule/walltime.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(const Appointment &appointment)
{
    return !appointment.withdrawn && (appointment.status == AppointmentStatus::Booked || appointment.status == AppointmentStatus::Confirmed);
}

/// How far an occurrence was moved from the day that its rule gave it.
qint64 daysMoved(const Appointment &occurrence)
{
    return occurrence.seriesDay->daysTo(occurrence.date);
}

template <class Field>
void follow(Appointment &next, const Appointment &before, const Appointment &after, Field Appointment::*field)
{
    if (next.*field == before.*field)
        next.*field = after.*field;
}

/// Another occurrence as it is after the same change.
Appointment alike(const Appointment &occurrence, const Appointment &before, const Appointment &after)
{
    Appointment next = occurrence;
    const bool stoodAlike = occurrence.minute == before.minute && daysMoved(occurrence) == daysMoved(before);
    const qint64 shift = before.date.daysTo(after.date);
    if (stoodAlike && (shift != 0 || before.minute != after.minute))
        next = movedTo(next, occurrence.date.addDays(shift), after.minute);
    follow(next, before, after, &Appointment::client);
    follow(next, before, after, &Appointment::therapist);
    follow(next, before, after, &Appointment::room);
    follow(next, before, after, &Appointment::equipment);
    follow(next, before, after, &Appointment::service);
    follow(next, before, after, &Appointment::minutes);
    follow(next, before, after, &Appointment::bufferBefore);
    follow(next, before, after, &Appointment::bufferAfter);
    follow(next, before, after, &Appointment::note);
    if (before.status != after.status && mayBecome(occurrence.status, after.status))
        next = withStatus(next, after.status, after.cancelReason);
    next.withdrawn = next.withdrawn || after.withdrawn;
    return next;
}

} // namespace

QList<Appointment> occurrencesFor(const QString &rule, const Appointment &first)
{
    const QDate until = isEndless(rule) ? first.date.addDays(endlessDays) : QDate(9999, 12, 31);
    QList<Appointment> all;
    for (const QDate day : occurrencesOf(rule, first.date, until)) {
        Appointment one = sameAgain(first, day);
        one.seriesDay = day;
        all.append(one);
    }
    return all;
}

bool concernsSeries(const Appointment &before, const Appointment &after)
{
    if (!before.series || !before.seriesDay)
        return false;
    Appointment same = after; // but for what is one appointment's alone
    same.rev = before.rev;
    same.note = before.note;
    same.visit = before.visit;
    if (after.status != AppointmentStatus::Cancelled) {
        same.status = before.status;
        same.cancelReason = before.cancelReason;
    }
    return same != before;
}

Result<ScheduleChange> changedSeries(const AppointmentSeries &series, const QList<Appointment> &all, const Appointment &before, const Appointment &after,
                                     SeriesScope scope, const QDateTime &now)
{
    if (scope == SeriesScope::One || !before.seriesDay)
        return changing(before, after);
    QList<Appointment> meant;
    for (const Appointment &occurrence : all) {
        const bool isAhead = isOpen(occurrence) && occurrence.start >= now;
        const bool inScope = scope == SeriesScope::All || *occurrence.seriesDay >= *before.seriesDay;
        if (occurrence.id == before.id || (isAhead && inScope))
            meant.append(occurrence);
    }
    if (meant.isEmpty())
        return changing(before, after);
    const QDate from = *std::ranges::min_element(meant, {}, &Appointment::seriesDay)->seriesDay;
    const bool ends = after.status == AppointmentStatus::Cancelled || after.withdrawn;
    const int shift = static_cast<int>(before.date.daysTo(after.date));
    // A series whose days move would meet itself; one that changes from some day on is another from there.
    const bool parts = !ends && (shift != 0 || (scope == SeriesScope::Following && from > series.firstDay));

    ScheduleChange change;
    AppointmentSeries rest = series;
    if (parts) {
        const auto rule = shifted(series.rule, shift);
        if (!rule) {
            return fail(Error::Kind::Invalid, u"a rule that cannot be shifted"_s,
                        QCoreApplication::translate("Series", "A series by months keeps its day. Move one of its appointments, or end it and begin another."));
        }
        rest.id = newId<SeriesId>();
        rest.rev = 0;
        rest.rule = continuing(*rule, static_cast<int>(occurrencesOf(series.rule, series.firstDay, from.addDays(-1)).size()));
        rest.firstDay = from.addDays(shift);
        rest.madeTo = series.madeTo.addDays(shift);
    }
    rest.minute = before.minute == series.minute ? after.minute : series.minute;
    AppointmentSeries ended = series;
    if (parts || ends) {
        ended.rule = endingOn(series.rule, from.addDays(-1));
        ended.madeTo = qMin(series.madeTo, from.addDays(-1));
        change.series.append({series, ended});
    }
    if (parts)
        change.series.append({std::nullopt, rest});
    else if (!ends && rest != series)
        change.series.append({series, rest});
    for (const Appointment &occurrence : std::as_const(meant)) {
        Appointment next = occurrence.id == before.id ? after : alike(occurrence, before, after);
        if (parts) {
            next.series = rest.id;
            next.seriesDay = occurrence.seriesDay->addDays(shift);
        }
        if (next != occurrence)
            change.steps.append({occurrence, next});
    }
    return change;
}

} // namespace untie
