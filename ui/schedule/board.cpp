#include "ui/schedule/board.h"

#include "app/common/text.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"
#include "app/settings/workinghours.h"
#include "ui/schedule/schedulewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

BoardBlock blockFrom(const ScheduleSetup &setup, const DayEntry &entry, QDate day, const QDateTime &now)
{
    const Appointment &a = entry.appointment;
    const int shift = static_cast<int>(day.daysTo(a.date)) * minutesADay; // one that began the evening before
    const auto within = [](int minute) { return std::clamp(minute, 0, minutesADay); };
    BoardBlock block;
    block.entry = entry;
    const MinuteSpan taken = takenOnTheWall(a);
    const MinuteSpan busy = busyOnTheWall(a);
    block.from = within(taken.from + shift);
    block.to = within(taken.to + shift);
    block.busyFrom = within(busy.from + shift);
    block.busyTo = within(busy.to + shift);
    block.times = timesText(a, setup.names);
    block.service = setup.names.services.value(a.service.value_or(ServiceId()));
    if (const Service *service = setup.service(a.service))
        block.tint = service->tint;
    block.late = minutesLate(a, now);
    block.repeats = a.series.has_value();
    return block;
}

/// A cancelled one leaves the calendar once its time is booked again.
bool isBookedAgain(const BoardBlock &block, const QList<BoardBlock> &blocks)
{
    return block.entry.appointment.status == AppointmentStatus::Cancelled && std::ranges::any_of(blocks, [&](const BoardBlock &other) {
        return takesTime(other.entry.appointment) && other.from < block.to && block.from < other.to;
    });
}

void finish(BoardColumn &column)
{
    const QList<BoardBlock> all = column.blocks;
    column.blocks.removeIf([&](const BoardBlock &block) { return block.to <= block.from || isBookedAgain(block, all); });
    QList<Span> spans;
    int booked = 0;
    for (const BoardBlock &block : std::as_const(column.blocks)) {
        spans.append({block.entry.appointment.id, block.from, block.to});
        if (takesTime(block.entry.appointment) && !block.entry.appointment.isBlock())
            booked += block.to - block.from;
    }
    const QList<Placement> places = layOutDay(spans);
    for (qsizetype i = 0; i < places.size(); ++i)
        column.blocks[i].place = places[i];
    column.aside = booked > 0 ? durationText(booked) : QString();
}

/// From the first hour that somebody works, or that something is booked, to the last.
MinuteSpan hoursOf(const QList<BoardColumn> &columns)
{
    MinuteSpan hours{minutesADay, 0};
    for (const BoardColumn &column : columns) {
        for (const MinuteSpan &span : column.open)
            hours = {std::min(hours.from, span.from), std::max(hours.to, span.to)};
        for (const BoardBlock &block : column.blocks)
            hours = {std::min(hours.from, block.from), std::max(hours.to, block.to)};
    }
    return hours.from >= hours.to ? Board().hours : hours;
}

QString roomUsedMost(const BoardColumn &column, const ScheduleNames &names)
{
    QHash<RoomId, int> uses;
    for (const BoardBlock &block : column.blocks) {
        if (block.entry.appointment.room)
            ++uses[*block.entry.appointment.room];
    }
    const auto most = std::ranges::max_element(uses);
    return most == uses.end() ? QString() : names.rooms.value(std::ranges::find_if(uses.keyValueBegin(), uses.keyValueEnd(), [&](const auto &use) { return use.second == *most; })->first);
}

/// Why a day is not as in every week: what a holiday is called, why somebody works at other times; empty where nothing is said.
QString whyOtherwise(const ScheduleSetup &setup, std::optional<PersonId> person, QDate day)
{
    if (person && !setup.treats(*person))
        return QCoreApplication::translate("Board", "works here no more");
    if (const auto holiday = setup.holidays.constFind(day); holiday != setup.holidays.constEnd())
        return holiday->isEmpty() ? QCoreApplication::translate("Board", "closed") : *holiday;
    const QMap<QDate, HoursException> exceptions = person ? setup.hoursOf(*person).exceptions : QMap<QDate, HoursException>();
    const auto exception = exceptions.constFind(day);
    if (exception == exceptions.constEnd())
        return {};
    return exception->reason.isEmpty() && exception->spans.isEmpty() ? QCoreApplication::translate("Board", "away") : exception->reason;
}

QList<MinuteSpan> anybodysHours(const ScheduleSetup &setup, QDate day, const QSet<PersonId> &hidden)
{
    QList<MinuteSpan> all;
    for (const Person &person : setup.therapists) {
        if (!hidden.contains(person.id))
            all += setup.openOn(person.id, day);
    }
    return tidied(all);
}

QList<BoardColumn> therapistColumns(const ScheduleSetup &setup, const QList<DayEntry> &entries, QDate day, const QSet<PersonId> &hidden)
{
    QList<BoardColumn> columns;
    const auto add = [&](PersonId person) {
        BoardColumn column;
        column.date = day;
        column.therapist = person;
        column.heading = setup.names.people.value(person);
        column.open = setup.openOn(person, day);
        columns.append(column);
    };
    for (const Person &person : setup.therapists) {
        if (!hidden.contains(person.id))
            add(person.id);
    }
    for (const DayEntry &entry : entries) {
        const PersonId person = entry.appointment.therapist;
        const bool known = std::ranges::any_of(setup.therapists, [&](const Person &one) { return one.id == person; })
            || std::ranges::any_of(columns, [&](const BoardColumn &column) { return column.therapist == person; });
        if (!known)
            add(person); // who left with bookings ahead
    }
    return columns;
}

QList<BoardColumn> roomColumns(const ScheduleSetup &setup, const QList<DayEntry> &entries, QDate day, const QSet<PersonId> &hidden)
{
    QList<BoardColumn> columns;
    BoardColumn column;
    column.date = day;
    column.open = anybodysHours(setup, day, hidden);
    for (const Room &room : setup.treatmentRooms()) {
        column.room = room.id;
        column.heading = room.name;
        columns.append(column);
    }
    if (columns.isEmpty() || std::ranges::any_of(entries, [](const DayEntry &entry) { return !entry.appointment.room && !entry.appointment.isBlock(); })) {
        column.room.reset();
        column.heading = QCoreApplication::translate("Board", "No room");
        columns.append(column);
    }
    return columns;
}

} // namespace

Board dayBoard(const ScheduleSetup &setup, const QList<DayEntry> &entries, QDate day, ColumnsBy by, const QSet<PersonId> &hidden, const QDateTime &now)
{
    Board board;
    board.columns = by == ColumnsBy::Therapists ? therapistColumns(setup, entries, day, hidden) : roomColumns(setup, entries, day, hidden);
    for (BoardColumn &column : board.columns) {
        column.closed = whyOtherwise(setup, std::nullopt, day);
        for (const DayEntry &entry : entries) {
            const Appointment &a = entry.appointment;
            const bool here = by == ColumnsBy::Therapists ? a.therapist == column.therapist : a.room == column.room && !a.isBlock();
            if (here && (a.date == day || a.date.addDays(1) == day))
                column.blocks.append(blockFrom(setup, entry, day, now));
        }
        finish(column);
        column.second = whyOtherwise(setup, column.therapist, day);
        if (by == ColumnsBy::Therapists && column.second.isEmpty())
            column.second = roomUsedMost(column, setup.names);
        if (by == ColumnsBy::Rooms)
            for (BoardBlock &block : column.blocks)
                block.service = setup.names.people.value(block.entry.appointment.therapist) + u" · "_s + block.service;
    }
    board.hours = hoursOf(board.columns);
    return board;
}

Board weekBoard(const ScheduleSetup &setup, const QList<DayEntry> &entries, QDate first, std::optional<PersonId> therapist, const QSet<PersonId> &hidden, const QDateTime &now)
{
    Board board;
    const QDate today = onTheWall(now, setup.zone).first;
    for (int i = 0; i < 7; ++i) {
        BoardColumn column;
        column.date = first.addDays(i);
        column.therapist = therapist;
        column.heading = shortDay(column.date, today);
        column.closed = whyOtherwise(setup, std::nullopt, column.date);
        column.second = whyOtherwise(setup, therapist, column.date);
        column.open = therapist ? setup.openOn(*therapist, column.date) : anybodysHours(setup, column.date, hidden);
        for (const DayEntry &entry : entries) {
            const Appointment &a = entry.appointment;
            if ((therapist ? a.therapist != *therapist : hidden.contains(a.therapist)) || (a.date != column.date && a.date.addDays(1) != column.date))
                continue;
            column.blocks.append(blockFrom(setup, entry, column.date, now));
            if (!therapist)
                column.blocks.last().service = setup.names.people.value(a.therapist) + u" · "_s + column.blocks.last().service;
        }
        finish(column);
        board.columns.append(column);
    }
    board.hours = hoursOf(board.columns);
    return board;
}

const BoardBlock *blockAt(const BoardColumn &column, int minute)
{
    const auto found = std::ranges::find_if(column.blocks, [&](const BoardBlock &block) { return block.from <= minute && minute < block.to; });
    return found == column.blocks.end() ? nullptr : &*found;
}

const BoardBlock *blockOf(const Board &board, AppointmentId id, int *column)
{
    for (int i = 0; i < board.columns.size(); ++i) {
        for (const BoardBlock &block : board.columns[i].blocks) {
            if (block.entry.appointment.id != id)
                continue;
            if (column)
                *column = i;
            return &block;
        }
    }
    return nullptr;
}

std::optional<MinuteSpan> freeAround(const BoardColumn &column, int minute)
{
    MinuteSpan free{0, minutesADay};
    for (const BoardBlock &block : column.blocks) {
        if (!takesTime(block.entry.appointment) || (!column.therapist && !column.room))
            continue;
        if (block.busyFrom <= minute && minute < block.busyTo)
            return {};
        if (block.busyTo <= minute)
            free.from = std::max(free.from, block.busyTo);
        else
            free.to = std::min(free.to, block.busyFrom);
    }
    return free;
}

Appointment placedIn(const BoardColumn &column, const Appointment &appointment, int minute)
{
    Appointment placed = movedTo(appointment, column.date, minute);
    if (column.therapist)
        placed.therapist = *column.therapist;
    if (column.room)
        placed.room = column.room;
    return placed;
}

QList<BoardItem> itemsOf(const Board &board)
{
    constexpr int step = 30;
    QList<BoardItem> items;
    for (int i = 0; i < board.columns.size(); ++i) {
        const BoardColumn &column = board.columns[i];
        QList<BoardItem> here;
        for (const BoardBlock &block : column.blocks)
            here.append({i, block.from, block.to, block.entry.appointment.id});
        for (const MinuteSpan &open : column.open) {
            for (int minute = open.from; minute < open.to; minute = (minute / step + 1) * step) {
                const auto free = freeAround(column, minute);
                if (free)
                    here.append({i, minute, std::min({minute + step, free->to, open.to}), {}});
            }
        }
        std::ranges::stable_sort(here, {}, &BoardItem::from);
        items += here;
    }
    return items;
}

QString spokenSlot(const BoardColumn &column, int minute, const ScheduleNames &names)
{
    const QString who = column.therapist ? names.people.value(*column.therapist) : column.room ? names.rooms.value(*column.room) : QString();
    const QString when = u"%1 %2"_s.arg(QLocale().dayName(column.date.dayOfWeek()), names.time(minute));
    const bool works = std::ranges::any_of(column.open, [&](const MinuteSpan &span) { return span.from <= minute && minute < span.to; });
    const QString state = works ? QCoreApplication::translate("Board", "free") : QCoreApplication::translate("Board", "outside working hours");
    return who.isEmpty() ? commaList({when, state}) : commaList({when, state, who});
}

QString spokenBlock(const BoardColumn &column, const BoardBlock &block, const ScheduleNames &names)
{
    const Appointment &a = block.entry.appointment;
    QStringList parts;
    //: day of the week, from, to
    parts += QCoreApplication::translate("Board", "%1 %2 to %3").arg(QLocale().dayName(column.date.dayOfWeek()), names.time(a.minute), names.time(endOnTheWall(a)));
    if (a.isBlock()) {
        parts += a.note.isEmpty() ? QCoreApplication::translate("Board", "not free") : a.note;
    } else {
        parts += block.entry.clientName;
        parts += block.service;
        parts += lookOf(a, block.late).word;
    }
    parts += names.people.value(a.therapist);
    return commaList(parts);
}

} // namespace untie
