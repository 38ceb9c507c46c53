#pragma once

#include "app/schedule/layout.h"
#include "ui/schedule/schedulesetup.h"

#include <QSet>

namespace untie {

/// An appointment as a calendar paints it; minutes are those of its column's day, within 0 to 1440.
struct BoardBlock
{
    DayEntry entry;
    int from = 0;
    int to = 0;
    int busyFrom = 0; ///< with the time before and after
    int busyTo = 0;
    Placement place;
    QString service;
    QString times; ///< "14:00–15:00"
    ServiceTint tint = ServiceTint::Stone;
    std::optional<int> late; ///< minutes
    bool repeats = false;    ///< one of a series

    bool operator==(const BoardBlock &) const = default;
};

/// A day of a therapist or of a room, or of the whole clinic.
struct BoardColumn
{
    QDate date;
    std::optional<PersonId> therapist;
    std::optional<RoomId> room;
    QString heading;
    QString second; ///< below it
    QString aside;  ///< how much is booked
    QString closed; ///< why nobody works: the holiday's name
    QList<MinuteSpan> open; ///< when somebody works
    QList<BoardBlock> blocks;

    bool operator==(const BoardColumn &) const = default;
};

struct Board
{
    QList<BoardColumn> columns;
    MinuteSpan hours{8 * 60, 18 * 60}; ///< what should be seen without scrolling

    bool operator==(const Board &) const = default;
};

enum class ColumnsBy { Therapists, Rooms };

/// A column for each therapist that is not hidden (and whoever else has something on that day), or for each room.
Board dayBoard(const ScheduleSetup &setup, const QList<DayEntry> &entries, QDate day, ColumnsBy by, const QSet<PersonId> &hidden, const QDateTime &now);
/// A column for each of seven days, of one therapist or of all that are not hidden.
Board weekBoard(const ScheduleSetup &setup, const QList<DayEntry> &entries, QDate first, std::optional<PersonId> therapist, const QSet<PersonId> &hidden, const QDateTime &now);

/// The block at a minute of a column, buffers not counted; null where there is none. Of several the first.
const BoardBlock *blockAt(const BoardColumn &column, int minute);
const BoardBlock *blockOf(const Board &board, AppointmentId id, int *column = nullptr);
/// The free time of a column around a minute, from the end of what is before to the beginning of what comes next; nothing
/// where the minute is taken. Of a week's column for several therapists, nothing is ever taken.
std::optional<MinuteSpan> freeAround(const BoardColumn &column, int minute);

/// The appointment as it would be at a minute of a column: its day, and its therapist or its room.
Appointment placedIn(const BoardColumn &column, const Appointment &appointment, int minute);

/// Something of a calendar that can be gone to: an appointment, or a free beginning.
struct BoardItem
{
    int column = 0;
    int from = 0;
    int to = 0;
    AppointmentId id; ///< invalid: free

    bool operator==(const BoardItem &) const = default;
};
/// Column by column, each from morning to evening; free beginnings each half hour while somebody works.
QList<BoardItem> itemsOf(const Board &board);

/// "Tuesday 10:30, free, Marta Keller": as a screen reader says a free beginning.
QString spokenSlot(const BoardColumn &column, int minute, const ScheduleNames &names);
/// "Tuesday 10:30 to 11:30, Anna Perez, Swedish 45, confirmed, Marta Keller".
QString spokenBlock(const BoardColumn &column, const BoardBlock &block, const ScheduleNames &names);

} // namespace untie
