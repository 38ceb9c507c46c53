#include "app/schedule/appointmentrules.h"
#include "app/settings/workinghours.h"
#include "ui/schedule/boardaccessible.h"
#include "ui/schedule/boardview.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

/// How BoardView is worked by keys.
namespace untie {

namespace {

constexpr int slotStep = 15;
constexpr int shortest = 5;
constexpr int aWhile = 120; ///< minutes of a page
constexpr qreal zoomStep = 1.2;

} // namespace

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (!walk(*event) && !change(*event))
        QWidget::keyPressEvent(event); // not the scroll area's, which takes arrows
}

bool BoardView::walk(const QKeyEvent &key)
{
    if (m_board.columns.isEmpty() || (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return false;
    const int across = isRightToLeft() ? -1 : 1;
    switch (key.key()) {
    case Qt::Key_Up: step(-slotStep); return true;
    case Qt::Key_Down: step(slotStep); return true;
    case Qt::Key_Left: stepColumn(-across); return true;
    case Qt::Key_Right: stepColumn(across); return true;
    case Qt::Key_Home: stand(m_look.cursorColumn, m_board.hours.from); return true;
    case Qt::Key_End: stand(m_look.cursorColumn, m_board.hours.to - slotStep); return true;
    case Qt::Key_PageUp: step(-aWhile); return true;
    case Qt::Key_PageDown: step(aWhile); return true;
    case Qt::Key_Plus: zoom(zoomStep); return true;
    case Qt::Key_Minus: zoom(1 / zoomStep); return true;
    case Qt::Key_0: fit(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: enter(); return true;
    case Qt::Key_Escape:
        if (m_grip.drag == Drag::None && !isLifting() && !m_look.chosen.isValid())
            return false;
        if (m_grip.drag == Drag::None && !isLifting())
            choose({});
        letGo();
        return true;
    default: return false;
    }
}

/// Moves the chosen one, or makes it longer or shorter.
bool BoardView::change(const QKeyEvent &key)
{
    int column = 0;
    const BoardBlock *block = blockOf(m_board, m_look.chosen, &column);
    const bool longer = key.modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    if (!block || (key.modifiers() != Qt::AltModifier && !longer))
        return false;
    const Appointment &a = block->entry.appointment;
    const int across = isRightToLeft() ? -1 : 1;
    int minute = beginOf(*block, column);
    int minutes = a.minutes;
    switch (key.key()) {
    case Qt::Key_Up: (longer ? minutes : minute) -= slotStep; break;
    case Qt::Key_Down: (longer ? minutes : minute) += slotStep; break;
    case Qt::Key_Left: column -= across; break;
    case Qt::Key_Right: column += across; break;
    default: return false;
    }
    if (column >= 0 && column < m_board.columns.size() && minutes >= shortest && minute > -minutesADay && minute < minutesADay)
        emit placeWanted(a.id, column, minute, minutes);
    return true;
}

/// To the next beginning of something: a quarter of an hour on, or where an appointment begins or ends before.
void BoardView::step(int minutes)
{
    const BoardColumn &column = m_board.columns[m_look.cursorColumn];
    const BoardBlock *here = isLifting() ? nullptr : blockAt(column, m_minute);
    int to = minutes > 0 ? (here ? here->to : (m_minute / slotStep) * slotStep + minutes) : ((m_minute + slotStep - 1) / slotStep) * slotStep + minutes;
    if (!isLifting()) {
        if (minutes > 0) {
            for (const BoardBlock &block : column.blocks) {
                if (block.from > m_minute && block.from < to)
                    to = block.from;
            }
        } else if (const BoardBlock *before = blockAt(column, std::max(0, to))) {
            to = before->from;
        }
    }
    stand(m_look.cursorColumn, std::clamp(to, 0, minutesADay - slotStep));
}

void BoardView::stepColumn(int by)
{
    stand(std::clamp<int>(m_look.cursorColumn + by, 0, static_cast<int>(m_board.columns.size()) - 1), m_minute);
}

void BoardView::stand(int column, int minute)
{
    m_look.cursorColumn = column;
    m_minute = minute;
    if (m_carried) {
        previewAt(*m_carried, column, minute, m_carried->entry.appointment.minutes);
        return reveal(column, {minute, minute + slotStep});
    }
    const BoardBlock *block = blockAt(m_board.columns[column], minute);
    if (block) {
        choose(block->entry.appointment.id);
        reveal(column, {block->from, block->to});
    } else {
        choose({});
        const auto free = freeAround(m_board.columns[column], minute);
        const int to = std::min(minute + 2 * slotStep, free ? free->to : minutesADay);
        m_look.cursor = MinuteSpan{minute, std::max(minute + shortest, to)};
        reveal(column, *m_look.cursor);
    }
    viewport()->update();
    tellFocus();
}

void BoardView::reveal(int column, MinuteSpan span)
{
    const BoardGeometry geometry = geometryNow();
    const QRectF body = geometry.body();
    const QRectF rect = geometry.block(column, span.from, span.to, {});
    if (rect.bottom() > body.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(rect.bottom() - body.bottom()) + 8);
    if (rect.top() < body.top())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(body.top() - rect.top()) - 8);
    const QRectF across = geometry.column(column);
    const int over = across.right() > body.right() ? static_cast<int>(across.right() - body.right()) : across.left() < body.left() ? -static_cast<int>(body.left() - across.left()) : 0;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (geometry.mirrored ? -over : over));
}

void BoardView::enter()
{
    if (isLifting())
        return putDown();
    if (m_look.chosen.isValid())
        emit appointmentOpened(m_look.chosen);
    else
        emit slotWanted(m_look.cursorColumn, m_minute, 0);
}

void BoardView::lift(bool copy)
{
    const BoardBlock *block = blockOf(m_board, m_look.chosen);
    if (!block)
        return;
    m_carried = *block;
    m_look.lifted = m_look.chosen;
    m_copying = copy;
    stand(m_look.cursorColumn, m_minute);
}

void BoardView::putDown()
{
    const AppointmentId id = m_look.lifted;
    const bool copy = m_copying;
    const auto ghost = m_look.ghost;
    if (!ghost || !ghost->refused)
        letGo();
    if (!ghost)
        return;
    if (copy)
        emit copyWanted(id, ghost->column, ghost->from);
    else
        emit placeWanted(id, ghost->column, ghost->from, ghost->to - ghost->from);
}

/// Tab goes through the appointments, and on from the last one.
bool BoardView::focusNextPrevChild(bool next)
{
    return (hasFocus() && toNeighbour(next)) || QAbstractScrollArea::focusNextPrevChild(next);
}

bool BoardView::toNeighbour(bool next)
{
    QList<BoardItem> all = items();
    all.removeIf([](const BoardItem &item) { return !item.id.isValid(); });
    const auto key = [](const BoardItem &item) { return std::pair(item.column, item.from); };
    const auto here = std::pair(m_look.cursorColumn, m_minute);
    const auto beyond = next ? std::ranges::find_if(all, [&](const BoardItem &item) { return key(item) > here; })
                             : std::ranges::find_if_not(all, [&](const BoardItem &item) { return key(item) < here; });
    if (next ? beyond == all.end() : beyond == all.begin())
        return false;
    const BoardItem &item = next ? *beyond : *std::prev(beyond);
    stand(item.column, item.from);
    return true;
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_look.chosen.isValid() && !m_board.columns.isEmpty())
        stand(m_look.cursorColumn, m_minute);
    viewport()->update();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void BoardView::tellFocus()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(BoardAccessible::childOf(*this));
    if (event.child() >= 0)
        QAccessible::updateAccessibility(&event);
}

} // namespace untie
