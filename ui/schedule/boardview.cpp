#include "ui/schedule/boardview.h"

#include "app/schedule/appointmentrules.h"
#include "app/settings/workinghours.h"
#include "ui/schedule/boardaccessible.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace untie {

namespace {

constexpr int slotStep = 15;
constexpr int dragStep = 5;
constexpr int shortest = 5;
constexpr int endGrip = 7; ///< px at the end of a block that resize it
constexpr qreal zoomStep = 1.2;
constexpr int aWhile = 60; ///< minutes around now
constexpr int edge = 24; ///< px at the rim in which a drag scrolls
constexpr int namesATime = 4;

int snapped(int minute, int step)
{
    return static_cast<int>(std::floor(minute / double(step) + 0.5)) * step;
}

} // namespace

BoardView::BoardView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    BoardAccessible::install(); // first: a name that is set makes the interface
    setObjectName(QStringLiteral("board"));
    setAccessibleName(tr("Schedule"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    m_autoScroll.setInterval(30);
    connect(&m_autoScroll, &QTimer::timeout, this, [this] {
        const QPoint at = viewport()->mapFromGlobal(m_grip.hand);
        const int over = at.y() > viewport()->height() - edge ? 1 : at.y() < BoardGeometry::head + edge ? -1 : 0;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + over * 12);
        dragTo(at);
    });
    m_idle.setInterval(20);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        for (int i = 0; i < namesATime && !m_anticipated.isEmpty(); ++i)
            m_texts.prepare(m_anticipated.takeLast(), TextRole::Strong, layoutDirection());
        if (m_anticipated.isEmpty())
            m_idle.stop();
    });
}

void BoardView::show(const Board &board, const ScheduleNames &names, QDate today, int now)
{
    const bool another = m_board.columns.isEmpty() || board.columns.isEmpty() || m_board.columns.constFirst().date != board.columns.constFirst().date
        || m_board.columns.size() != board.columns.size();
    m_board = board;
    m_items.reset();
    m_look.names = names;
    m_look.today = today;
    m_look.now = now;
    m_layer.picture = {};
    if (m_grip.drag != Drag::None && (another || m_grip.column >= board.columns.size()))
        letGo(); // where it was held is gone
    m_look.cursorColumn = std::clamp<int>(m_look.cursorColumn, 0, std::max<int>(0, static_cast<int>(board.columns.size()) - 1));
    if (m_look.chosen.isValid() && !blockOf(m_board, m_look.chosen) && !isLifting()) {
        m_look.chosen = {};
        emit appointmentChosen({});
    }
    m_atStart = m_atStart || another;
    if (another)
        m_lowered = m_owed = 0;
    m_seen = m_seen && !another;
    if (another && !m_carried)
        m_minute = board.hours.from;
    arrange();
    if (m_carried && !board.columns.isEmpty())
        stand(m_look.cursorColumn, m_minute);
    viewport()->update();
}

void BoardView::anticipate(const QStringList &names)
{
    m_anticipated = names;
    m_idle.start();
}

const QList<BoardItem> &BoardView::items() const
{
    if (!m_items)
        m_items = itemsOf(m_board);
    return *m_items;
}

void BoardView::setLeastColumn(int width)
{
    m_leastColumn = width;
    arrange();
}

BoardGeometry BoardView::geometryNow() const
{
    BoardGeometry geometry;
    geometry.size = viewport()->size();
    geometry.columns = std::max<int>(1, static_cast<int>(m_board.columns.size()));
    geometry.columnLeast = m_leastColumn;
    geometry.mirrored = isRightToLeft();
    geometry.perMinute = perMinute();
    geometry.scroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    return geometry;
}

qreal BoardView::perMinute() const
{
    return BoardGeometry::fitting(viewport()->height() + m_lowered, m_board.hours.to - m_board.hours.from) * m_zoom;
}

/// The scroll bars follow the scale and the size; a board that was just opened begins where its hours do.
void BoardView::arrange()
{
    const QSize room = viewport()->size();
    const QSize content = geometryNow().content();
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setRange(0, std::max(0, content.height() - room.height()));
    verticalScrollBar()->setPageStep(std::max(1, room.height() - BoardGeometry::head));
    verticalScrollBar()->setSingleStep(std::max(1, static_cast<int>(slotStep * perMinute())));
    const int owed = std::exchange(m_owed, 0);
    if (m_atStart) {
        verticalScrollBar()->setValue(static_cast<int>(minuteAtTop() * perMinute()) + m_lowered);
        m_atStart = true; // setting it was no scrolling
    } else if (owed != 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + owed);
    }
    emit moved();
}

/// Where the hours begin; of today as late that what is going on can be seen.
int BoardView::minuteAtTop() const
{
    const MinuteSpan &hours = m_board.hours;
    const bool isToday = std::ranges::any_of(m_board.columns, [this](const BoardColumn &column) { return column.date == m_look.today; });
    const int seen = static_cast<int>((viewport()->height() + m_lowered - BoardGeometry::head - 2 * BoardGeometry::topPadding) / perMinute());
    if (!isToday || m_look.now < hours.from + seen - aWhile)
        return hours.from;
    return std::max(hours.from, std::min(m_look.now - aWhile, hours.to - seen));
}

void BoardView::zoom(qreal factor)
{
    const int middle = (viewport()->height() + BoardGeometry::head) / 2;
    const int minute = geometryNow().minuteAt(middle);
    m_zoom = std::clamp(m_zoom * factor, 0.4, 4.0);
    m_atStart = false;
    arrange();
    verticalScrollBar()->setValue(static_cast<int>(minute * perMinute()) + BoardGeometry::head + BoardGeometry::topPadding - middle);
    viewport()->update();
}

void BoardView::fit()
{
    m_zoom = 1;
    m_lowered = 0;
    m_atStart = true;
    arrange();
    viewport()->update();
}

void BoardView::choose(AppointmentId id)
{
    if (m_look.chosen == id)
        return;
    m_look.chosen = id;
    int column = 0;
    if (const BoardBlock *block = blockOf(m_board, id, &column)) {
        m_look.cursorColumn = column;
        m_minute = block->from;
    }
    m_look.cursor.reset();
    viewport()->update();
    emit appointmentChosen(id);
}

void BoardView::goTo(int column, int minute)
{
    if (m_board.columns.isEmpty())
        return;
    stand(std::clamp<int>(column, 0, static_cast<int>(m_board.columns.size()) - 1), std::clamp(minute, 0, minutesADay - shortest));
}

void BoardView::setGhost(const std::optional<BoardGhost> &ghost)
{
    const QRegion before = held();
    m_look.ghost = ghost;
    if (m_layer.lifted == m_look.lifted)
        viewport()->update(before + held());
    else
        viewport()->update(); // what is picked up is faint where it was
}

QRect BoardView::rectOf(int column, MinuteSpan span) const
{
    return geometryNow().block(column, span.from, span.to, {}).toRect();
}

/// Where the cursor and the ghost are painted.
QRegion BoardView::held() const
{
    constexpr int rim = 4;
    QRegion region;
    if (m_look.ghost)
        region += rectOf(m_look.ghost->column, {m_look.ghost->from, m_look.ghost->to}).adjusted(-rim, -rim, rim, rim);
    if (m_look.cursor)
        region += rectOf(m_look.cursorColumn, *m_look.cursor).adjusted(-rim, -rim, rim, rim);
    return region;
}

void BoardView::renewLayer(const BoardGeometry &geometry)
{
    const qreal ratio = viewport()->devicePixelRatioF();
    const bool framed = m_look.focused && m_look.chosen.isValid(); // all that the focus changes here
    const bool same = !m_layer.picture.isNull() && qFuzzyCompare(m_layer.picture.devicePixelRatio(), ratio) && m_layer.theme == m_look.theme
        && m_layer.chosen == m_look.chosen && m_layer.lifted == m_look.lifted && m_layer.focused == framed;
    if (same && m_layer.geometry == geometry)
        return;
    const QSize pixels = (QSizeF(geometry.size) * ratio).toSize();
    if (m_layer.picture.size() != pixels)
        m_layer.picture = QPixmap(pixels);
    m_layer.picture.setDevicePixelRatio(ratio);
    m_layer.geometry = geometry;
    m_layer.theme = m_look.theme;
    m_layer.chosen = m_look.chosen;
    m_layer.lifted = m_look.lifted;
    m_layer.focused = framed;
    QPainter painter(&m_layer.picture);
    paintBoard(painter, m_board, geometry, m_look, m_texts);
}

void BoardView::paintEvent(QPaintEvent *)
{
    m_seen = true;
    m_look.theme = themeOf(this);
    m_look.focused = hasFocus();
    const BoardGeometry geometry = geometryNow();
    renewLayer(geometry);
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, m_layer.picture);
    paintHeld(painter, m_board, geometry, m_look, m_texts);
}

/// A notice came above it or went: what somebody looks and aims at stays where it is on the screen.
void BoardView::moveEvent(QMoveEvent *event)
{
    if (!m_seen || !isVisible())
        return;
    const int by = event->pos().y() - event->oldPos().y();
    m_lowered += by;
    m_owed += by; // until there is room to scroll
}

void BoardView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void BoardView::scrollContentsBy(int, int)
{
    m_atStart = false;
    viewport()->update();
    emit moved();
}

void BoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        m_layer.picture = {};
    QAbstractScrollArea::changeEvent(event);
}

std::optional<std::pair<int, const BoardBlock *>> BoardView::blockUnder(QPoint at) const
{
    const BoardGeometry geometry = geometryNow();
    const auto column = geometry.columnAt(at.x());
    if (!column || at.y() < BoardGeometry::head || *column >= m_board.columns.size())
        return {};
    for (const BoardBlock &block : m_board.columns[*column].blocks) {
        if (geometry.block(*column, block.from, block.to, block.place).contains(at))
            return std::pair(*column, &block);
    }
    return {};
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const BoardGeometry geometry = geometryNow();
    const auto column = geometry.columnAt(at.x());
    if (event->button() != Qt::LeftButton || !column || *column >= m_board.columns.size())
        return;
    if (at.y() < BoardGeometry::head)
        return emit dayWanted(m_board.columns[*column].date);
    if (isLifting()) {
        stand(*column, snapped(geometry.minuteAt(at.y()), dragStep));
        return putDown();
    }
    m_grip = {Drag::Pressed, at, event->globalPosition().toPoint(), {}, *column, geometry.minuteAt(at.y()), false};
    if (const auto under = blockUnder(at)) {
        const QRectF rect = geometry.block(*column, under->second->from, under->second->to, under->second->place);
        m_grip.id = under->second->entry.appointment.id;
        m_grip.atEnd = at.y() > rect.bottom() - endGrip && rect.height() > 3 * endGrip;
        choose(m_grip.id);
    }
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton) || m_grip.drag == Drag::None) {
        const auto under = blockUnder(at);
        const BoardGeometry geometry = geometryNow();
        const bool atEnd = under && at.y() > geometry.block(under->first, under->second->from, under->second->to, under->second->place).bottom() - endGrip;
        viewport()->setCursor(atEnd ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    m_grip.hand = event->globalPosition().toPoint();
    if (m_grip.drag == Drag::Pressed) {
        if ((at - m_grip.at).manhattanLength() < QApplication::startDragDistance())
            return;
        m_grip.drag = !m_grip.id.isValid() ? Drag::Range : m_grip.atEnd ? Drag::Resize : Drag::Move;
        m_look.lifted = m_grip.drag == Drag::Move ? m_grip.id : AppointmentId();
        m_autoScroll.start();
    }
    dragTo(at);
}

void BoardView::dragTo(QPoint at)
{
    const BoardGeometry geometry = geometryNow();
    const int minute = geometry.minuteAt(at.y());
    if (m_grip.drag == Drag::Range) {
        const int from = std::min(m_grip.minute, minute) / slotStep * slotStep;
        const int to = std::min(minutesADay, (std::max(m_grip.minute, minute) / slotStep + 1) * slotStep);
        return setGhost(BoardGhost{m_grip.column, from, to, {}, {}, false});
    }
    const BoardBlock *block = blockOf(m_board, m_grip.id);
    if (!block)
        return letGo();
    if (m_grip.drag == Drag::Resize) {
        const int begin = beginOf(*block, m_grip.column);
        const int to = std::max(begin + shortest, snapped(minute, dragStep));
        return previewAt(*block, m_grip.column, begin, to - begin);
    }
    const int column = geometry.columnAt(at.x()).value_or(m_look.ghost ? m_look.ghost->column : m_grip.column);
    const int begin = beginOf(*block, m_grip.column);
    const int from = std::clamp(snapped(minute - (m_grip.minute - begin), dragStep), std::min(0, begin), minutesADay - shortest);
    previewAt(*block, std::min<int>(column, static_cast<int>(m_board.columns.size()) - 1), from, block->entry.appointment.minutes);
}

/// Its minute of the column's day; below 0 where it began the evening before.
int BoardView::beginOf(const BoardBlock &block, int column) const
{
    const Appointment &a = block.entry.appointment;
    return a.minute + minutesADay * static_cast<int>(m_board.columns[column].date.daysTo(a.date));
}

/// Where it would be, and whether it can be there.
void BoardView::previewAt(const BoardBlock &block, int column, int minute, int minutes)
{
    Appointment wanted = placedIn(m_board.columns[column], block.entry.appointment, minute);
    wanted.minutes = minutes;
    if (m_copying)
        wanted.id = {};
    const QString why = m_refusal ? m_refusal(wanted) : QString();
    const QString title = block.entry.appointment.isBlock() ? block.entry.appointment.note : block.entry.clientName;
    setGhost(BoardGhost{column, minute, minute + minutes, title, why.isEmpty() ? block.service : why, !why.isEmpty()});
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_grip.drag == Drag::Pressed) {
        const Grip grip = std::exchange(m_grip, {});
        if (grip.id.isValid())
            return;
        const BoardColumn &column = m_board.columns[grip.column];
        if (const BoardBlock *block = blockAt(column, grip.minute); block && takesTime(block->entry.appointment) && !freeAround(column, grip.minute))
            return choose(block->entry.appointment.id); // beside it, but within its time
        choose({});
        const auto free = freeAround(column, grip.minute);
        stand(grip.column, free ? std::max(grip.minute / slotStep * slotStep, free->from) : grip.minute / slotStep * slotStep);
        emit slotWanted(grip.column, m_minute, 0);
        return;
    }
    drop();
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto under = blockUnder(event->position().toPoint()))
        emit appointmentOpened(under->second->entry.appointment.id);
}

void BoardView::drop()
{
    const Grip grip = m_grip;
    const auto ghost = m_look.ghost;
    letGo();
    if (!ghost)
        return;
    if (grip.drag == Drag::Range)
        return emit slotWanted(ghost->column, ghost->from, ghost->to - ghost->from);
    const BoardBlock *block = blockOf(m_board, grip.id);
    if (!block)
        return;
    const int begin = beginOf(*block, grip.column);
    if (ghost->column != grip.column || ghost->from != begin || ghost->to != begin + block->entry.appointment.minutes)
        emit placeWanted(grip.id, ghost->column, ghost->from, ghost->to - ghost->from);
}

void BoardView::letGo()
{
    m_autoScroll.stop();
    m_grip = {};
    m_copying = false;
    m_carried.reset();
    m_look.lifted = {};
    setGhost({});
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(zoomStep, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace untie
