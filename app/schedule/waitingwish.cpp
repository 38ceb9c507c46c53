#include "app/schedule/waitingwish.h"

#include "app/common/text.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"
#include "app/settings/workinghours.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTreatment = 720;
constexpr int longestNote = 2000;

constexpr std::array<std::pair<WaitingWish::State, const char *>, 3> stateIds{
    {{WaitingWish::State::Waiting, "waiting"}, {WaitingWish::State::Booked, "booked"}, {WaitingWish::State::Withdrawn, "withdrawn"}}};

/// "Mon–Thu, Sat": three in a row or more are a span, in the order in which weeks go here.
QString daysText(quint8 weekdays, const QLocale &locale)
{
    constexpr int days = 7;
    constexpr int leastSpan = 3;
    const auto dayAt = [&](int place) { return (int(locale.firstDayOfWeek()) - 1 + place) % days; };
    QStringList parts;
    for (int from = 0; from < days;) {
        int to = from;
        while (to < days && (weekdays >> dayAt(to) & 1))
            ++to;
        const auto named = [&](int place) { return locale.dayName(dayAt(place) + 1, QLocale::ShortFormat); };
        if (to - from >= leastSpan) {
            parts += named(from) + u'–' + named(to - 1);
        } else {
            for (int place = from; place < to; ++place)
                parts += named(place);
        }
        from = to + 1;
    }
    return commaList(parts);
}

} // namespace

QString idOf(WaitingWish::State state)
{
    return QString::fromLatin1(std::ranges::find(stateIds, state, &decltype(stateIds)::value_type::first)->second);
}

WaitingWish::State waitingStateFromId(const QString &id)
{
    const auto found = std::ranges::find_if(stateIds, [&](const auto &known) { return id == QLatin1StringView(known.second); });
    return found == stateIds.end() ? WaitingWish::State::Waiting : found->first;
}

QStringList problemsOf(const WaitingWish &wish)
{
    QStringList problems;
    if (!wish.client.isValid())
        problems += QCoreApplication::translate("WaitingList", "Somebody must be waiting.");
    if (wish.minutes < 5 || wish.minutes > longestTreatment)
        problems += QCoreApplication::translate("WaitingList", "A treatment takes from %1 to %2 minutes.").arg(5).arg(longestTreatment);
    if (wish.within.from < 0 || wish.within.to > minutesADay || wish.within.to - wish.within.from < wish.minutes)
        problems += QCoreApplication::translate("WaitingList", "The treatment does not fit between these times.");
    if ((wish.weekdays & 127) == 0)
        problems += QCoreApplication::translate("WaitingList", "At least one day of the week must suit.");
    if (!wish.firstDay.isValid() || (wish.lastDay && *wish.lastDay < wish.firstDay))
        problems += QCoreApplication::translate("WaitingList", "The last day comes before the first.");
    if (wish.note.size() > longestNote)
        problems += QCoreApplication::translate("WaitingList", "This note has %1 characters; at most %2 can be stored.").arg(wish.note.size()).arg(longestNote);
    return problems;
}

SlotQuestion questionFor(const WaitingWish &wish, int bufferBefore, int bufferAfter)
{
    SlotQuestion question;
    question.minutes = wish.minutes;
    question.bufferBefore = bufferBefore;
    question.bufferAfter = bufferAfter;
    if (wish.therapist)
        question.therapists = {*wish.therapist};
    question.weekdays = wish.weekdays;
    question.within = wish.within;
    question.firstDay = wish.firstDay;
    question.lastDay = wish.lastDay.value_or(QDate());
    return question;
}

std::optional<int> fitsInto(const WaitingWish &wish, PersonId therapist, QDate date, MinuteSpan free)
{
    const bool therapistSuits = !wish.therapist || *wish.therapist == therapist;
    const bool daySuits = date >= wish.firstDay && (!wish.lastDay || date <= *wish.lastDay) && (wish.weekdays >> (date.dayOfWeek() - 1) & 1);
    const int from = qMax(free.from, wish.within.from);
    if (wish.state != WaitingWish::State::Waiting || !therapistSuits || !daySuits || from + wish.minutes > qMin(free.to, wish.within.to))
        return {};
    return from;
}

std::optional<MinuteSpan> freeAgain(const Appointment &was, const QList<DayEntry> &entries, const QList<MinuteSpan> &open, int from)
{
    QList<MinuteSpan> taken{{0, from}};
    for (const DayEntry &entry : entries) {
        const Appointment &a = entry.appointment;
        if (a.therapist == was.therapist && a.date == was.date && takesTime(a))
            taken.append({qMax(0, a.minute - a.bufferBefore), qMin(minutesADay, a.endMinute() + a.bufferAfter)});
    }
    for (const MinuteSpan &free : without(open, tidied(taken))) {
        if (free.from < was.endMinute() && free.to > was.minute)
            return free;
    }
    return {};
}

std::optional<WaitingOffer> offerFor(const Appointment &was, const QList<WaitingEntry> &waiting, const QList<DayEntry> &entries, const QList<MinuteSpan> &open,
                                     const QList<Service> &services, const QDateTime &now)
{
    const auto [today, minute] = onTheWall(now, was.zone);
    const auto around = was.date < today ? std::nullopt : freeAgain(was, entries, open, was.date == today ? (minute + 4) / 5 * 5 : 0);
    if (!around)
        return {};
    const MinuteSpan itself{qMax(around->from, was.minute - was.bufferBefore), qMin(around->to, was.endMinute() + was.bufferAfter)};
    std::optional<WaitingOffer> offer;
    for (const WaitingEntry &entry : matching(waiting, was.therapist, was.date, *around)) {
        const WaitingWish &wish = entry.wish;
        const auto service = std::ranges::find_if(services, [&](const Service &known) { return wish.service && known.id == *wish.service; });
        const int before = service == services.end() ? 0 : service->bufferBefore;
        const int after = service == services.end() ? 0 : service->bufferAfter;
        const auto inner = [&](MinuteSpan span) { return fitsInto(wish, was.therapist, was.date, {span.from + before, span.to - after}); };
        const auto begins = inner(itself) ? inner(itself) : inner(*around);
        if (!begins)
            continue;
        if (offer) {
            ++offer->others;
            continue;
        }
        Appointment appointment;
        appointment.client = wish.client;
        appointment.therapist = was.therapist;
        appointment.service = wish.service;
        appointment.equipment = service == services.end() ? std::nullopt : service->equipment;
        appointment.minutes = wish.minutes;
        appointment.bufferBefore = before;
        appointment.bufferAfter = after;
        appointment.zone = was.zone;
        offer = WaitingOffer{entry, movedTo(appointment, was.date, *begins)};
    }
    return offer;
}

QString whatWords(const WaitingWish &wish, const ScheduleNames &names)
{
    QStringList words;
    const QString length = QCoreApplication::translate("WaitingList", "%1 min").arg(wish.minutes);
    words += wish.service ? names.services.value(*wish.service) : length;
    if (wish.service)
        words += length;
    if (wish.therapist)
        words += names.people.value(*wish.therapist);
    return factLine(words);
}

QString whenWords(const WaitingWish &wish, const ScheduleNames &names)
{
    const QLocale locale;
    QStringList words;
    if ((wish.weekdays & 127) != 127)
        words += daysText(wish.weekdays, locale);
    if (wish.within != MinuteSpan{0, minutesADay})
        words += names.time(wish.within.from) + u'–' + names.time(wish.within.to);
    if (wish.lastDay)
        words += QCoreApplication::translate("WaitingList", "until %1").arg(locale.toString(*wish.lastDay, QLocale::ShortFormat));
    return factLine(words);
}

QList<WaitingEntry> matching(const QList<WaitingEntry> &waiting, PersonId therapist, QDate date, MinuteSpan free)
{
    QList<WaitingEntry> fitting;
    for (const WaitingEntry &entry : waiting) {
        if (fitsInto(entry.wish, therapist, date, free))
            fitting.append(entry);
    }
    std::ranges::sort(fitting, {}, [](const WaitingEntry &entry) { return entry.wish.id; }); // ids tell when they were made
    return fitting;
}

} // namespace untie
