#include "app/schedule/waitingwish.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMinutes = 720;
constexpr int longestNote = 2000;
constexpr int minutesADay = 24 * 60;

constexpr std::array<std::pair<WaitingWish::State, const char *>, 3> stateIds{
    {{WaitingWish::State::Waiting, "waiting"}, {WaitingWish::State::Booked, "booked"}, {WaitingWish::State::Withdrawn, "withdrawn"}}};

QString say(const char *sentence)
{
    return QCoreApplication::translate("WaitingList", sentence);
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
        problems += say(QT_TRANSLATE_NOOP("WaitingList", "Somebody must be waiting."));
    if (wish.minutes < 5 || wish.minutes > mostMinutes)
        problems += say(QT_TRANSLATE_NOOP("WaitingList", "A treatment takes from %1 to %2 minutes.")).arg(5).arg(mostMinutes);
    if (wish.within.from < 0 || wish.within.to > minutesADay || wish.within.to - wish.within.from < wish.minutes)
        problems += say(QT_TRANSLATE_NOOP("WaitingList", "The treatment does not fit between these times."));
    if ((wish.weekdays & 127) == 0)
        problems += say(QT_TRANSLATE_NOOP("WaitingList", "At least one day of the week must suit."));
    if (!wish.firstDay.isValid() || (wish.lastDay && *wish.lastDay < wish.firstDay))
        problems += say(QT_TRANSLATE_NOOP("WaitingList", "The last day comes before the first."));
    if (wish.note.size() > longestNote)
        problems += say(QT_TRANSLATE_NOOP("WaitingList", "This note has %1 characters; at most %2 can be stored.")).arg(wish.note.size()).arg(longestNote);
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
