#pragma once

#include "ui/common/tokens.h"
#include "ui/schedule/board.h"
#include "ui/schedule/boardgeometry.h"

class QPainter;

namespace untie {

class ShapedTexts;

/// What is being moved, resized, drawn or booked, where it would be.
struct BoardGhost
{
    int column = 0;
    int from = 0;
    int to = 0;
    QString title;
    QString line;
    bool refused = false; ///< it cannot be there; the line says why
};

/// What a calendar shows beside its columns.
struct BoardLook
{
    Theme theme = Theme::Light;
    QDate today;
    int now = 0; ///< minute of that day
    ScheduleNames names;
    AppointmentId chosen;
    AppointmentId lifted; ///< being moved: shown faintly where it was
    std::optional<BoardGhost> ghost;
    std::optional<MinuteSpan> cursor; ///< a free time that the keyboard stands on
    int cursorColumn = 0;
    bool focused = false;
};

/// Paints a calendar: head, times, working hours, the now line behind the blocks, what is booked.
void paintBoard(QPainter &painter, const Board &board, const BoardGeometry &geometry, const BoardLook &look, ShapedTexts &texts);
/// Paints over it what follows hand and keys: the cursor, or the ghost.
void paintHeld(QPainter &painter, const Board &board, const BoardGeometry &geometry, const BoardLook &look, ShapedTexts &texts);

} // namespace untie
