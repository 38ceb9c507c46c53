#include "ui/clients/timeline.h"

#include "app/visits/visithistory.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal sideRoom = 34; // for the half of a day's text beside the first and the last dot
constexpr qreal trackHeight = 20; // its middle, from the top
constexpr qreal dotRadius = 4.5;
constexpr qreal leastDotGap = 14; // below it dots would touch
constexpr qreal leastTickGap = 3; // below it there is no telling ticks apart
constexpr qreal dayGap = 10;

} // namespace

// Handle

TimelineHandle::TimelineHandle(Timeline &timeline)
    : QAbstractSlider(&timeline)
    , m_timeline(timeline)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    resize(grip + QSize(2 * halo, 2 * halo));
}

void TimelineHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(QPointF(halo, halo), grip).adjusted(1, 1, -1, -1);
    const QColor accent = token(Token::Accent, this);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(token(Token::Surface, this));
    painter.drawRoundedRect(frame, radius::key, radius::key);
    painter.setPen(QPen(accent, 1));
    for (const qreal x : {-1.5, 1.5})
        painter.drawLine(QPointF(frame.center().x() + x, frame.center().y() - 4), QPointF(frame.center().x() + x, frame.center().y() + 4));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(token(Token::Focus, this), focusRing));
        painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), radius::control, radius::control);
    }
}

void TimelineHandle::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
    const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && (back || on)) {
        const bool mirrored = isRightToLeft() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
        m_timeline.shift(on != mirrored ? 1 : -1);
        return;
    }
    QAbstractSlider::keyPressEvent(event);
}

/// The line knows where all handles are.
void TimelineHandle::mousePressEvent(QMouseEvent *event)
{
    event->ignore();
}

void TimelineHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TimelineHandle::focusInEvent(QFocusEvent *event)
{
    raise();
    update();
    QAbstractSlider::focusInEvent(event);
}

void TimelineHandle::focusOutEvent(QFocusEvent *event)
{
    update();
    QAbstractSlider::focusOutEvent(event);
}

// The line

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_first(new TimelineHandle(*this))
    , m_last(new TimelineHandle(*this))
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Visits in time"));
    setFixedHeight(sizeHint().height());
    m_first->setObjectName(u"periodStart"_s);
    m_last->setObjectName(u"periodEnd"_s);
    setFocusProxy(m_last);
    m_first->hide();
    for (TimelineHandle *handle : {m_first, m_last}) {
        connect(handle, &QAbstractSlider::actionTriggered, this, [this, handle] { // a key: the value is not taken over yet
            const int wished = handle->sliderPosition();
            handle->setSliderPosition(handle->value());
            moveHandle(*handle, wished);
        });
    }
}

void Timeline::setVisits(const QList<QDateTime> &visits, QDate today)
{
    m_visits = visits;
    m_today = today;
    const int end = std::max(0, static_cast<int>(visits.size()) - 1);
    for (TimelineHandle *handle : {m_first, m_last}) {
        handle->setRange(0, end);
        handle->setPageStep(std::max(1, end / 10));
    }
    layOut();
    place(0, end);
}

void Timeline::setPeriod(bool period)
{
    m_period = period;
    place(first(), last());
}

int Timeline::first() const
{
    return m_first->value();
}

int Timeline::last() const
{
    return m_last->value();
}

void Timeline::set(int first, int last)
{
    place(first, last);
}

void Timeline::step(int by)
{
    moveHandle(*m_last, last() + by);
}

void Timeline::shift(int by)
{
    const int end = m_last->maximum();
    const int from = m_period ? first() : last();
    by = std::clamp(by, -from, end - last());
    if (by == 0)
        return;
    place(m_period ? first() + by : first(), last() + by);
    emit moved();
}

void Timeline::place(int first, int last)
{
    const int end = m_last->maximum();
    last = std::clamp(last, 0, end);
    first = std::clamp(first, 0, last);
    if (m_period && first == last && end > 0) {
        first = std::max(0, last - 1);
        last = first + 1;
    }
    m_first->setValue(first);
    m_last->setValue(last);
    m_first->setVisible(m_period && m_visits.size() > 1);
    m_last->setVisible(!m_visits.isEmpty());
    m_first->setAccessibleName(tr("From %1", "the first day of a period").arg(dayOf(first)));
    m_last->setAccessibleName(m_period ? tr("To %1", "the last day of a period").arg(dayOf(last)) : tr("Visit of %1").arg(dayOf(last)));
    for (TimelineHandle *handle : {m_first, m_last})
        handle->move(QPointF(xOf(handle->value()) - handle->width() / 2.0, trackHeight - handle->height() / 2.0).toPoint());
    update();
}

void Timeline::moveHandle(TimelineHandle &handle, int visit)
{
    const int before[]{first(), last()};
    const int end = m_last->maximum();
    visit = std::clamp(visit, 0, end);
    if (&handle == m_first)
        place(std::min(visit, std::max(0, last() - 1)), last());
    else
        place(m_period ? first() : std::min(first(), visit), m_period ? std::max(visit, std::min(end, first() + 1)) : visit);
    if (first() != before[0] || last() != before[1])
        emit moved();
}

void Timeline::layOut()
{
    const qreal room = std::max(1.0, width() - 2 * sideRoom);
    m_places = placesInTime(m_visits, leastDotGap / room);
}

qreal Timeline::xOf(int visit) const
{
    if (visit < 0 || visit >= m_places.size())
        return width() / 2.0;
    const qreal along = sideRoom + m_places.at(visit) * (width() - 2 * sideRoom);
    return isRightToLeft() ? width() - along : along;
}

int Timeline::visitAt(qreal x) const
{
    int nearest = 0;
    for (int i = 1; i < m_places.size(); ++i)
        if (std::abs(xOf(i) - x) < std::abs(xOf(nearest) - x))
            nearest = i;
    return nearest;
}

void Timeline::resizeEvent(QResizeEvent *)
{
    layOut();
    place(first(), last());
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place(first(), last());
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_visits.isEmpty())
        return;
    const int visit = visitAt(event->position().x());
    const bool nearerToFirst = std::abs(visit - first()) < std::abs(visit - last());
    m_dragged = m_period && nearerToFirst ? m_first : m_last;
    m_dragged->setFocus(Qt::MouseFocusReason);
    moveHandle(*m_dragged, visit);
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        moveHandle(*m_dragged, visitAt(event->position().x()));
}

void Timeline::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = nullptr;
}

QString Timeline::dayOf(int visit) const
{
    return visit >= 0 && visit < m_visits.size() ? dayText(m_visits.at(visit).date(), m_today) : QString();
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, 0, width(), 1), token(Token::Line, this));
    if (m_visits.isEmpty())
        return;
    const QColor accent = token(Token::Accent, this);
    const QColor track = token(Token::Sunken, this);
    painter.setPen(QPen(track, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(0), trackHeight), QPointF(xOf(static_cast<int>(size()) - 1), trackHeight));
    if (m_period) {
        painter.setPen(QPen(accent, 3));
        painter.drawLine(QPointF(xOf(first()), trackHeight), QPointF(xOf(last()), trackHeight));
    }
    const qreal gap = size() > 1 ? std::abs(xOf(1) - xOf(0)) : width();
    const bool dots = size() <= mostTrueToTime || gap >= leastDotGap - 0.5;
    const qreal last = xOf(this->last());
    qreal painted = -1;
    for (int i = 0; i < size(); ++i) {
        const qreal x = xOf(i);
        const bool inside = m_period && i >= first() && i <= this->last();
        painter.setPen(QPen(inside ? accent : token(Token::Edge, this), dots ? 1.6 : 1));
        painter.setBrush(token(Token::Surface, this));
        if (dots)
            painter.drawEllipse(QPointF(x, trackHeight), dotRadius, dotRadius);
        else if (painted < 0 || std::abs(x - painted) >= leastTickGap || x == last) {
            painter.drawLine(QPointF(x, trackHeight - 4), QPointF(x, trackHeight + 4));
            painted = x;
        }
    }
    paintDays(painter);
}

/// The handles' days first, then the ends, then whatever finds room between.
void Timeline::paintDays(QPainter &painter) const
{
    const QFontMetricsF strong(textFont(TextRole::SectionHead));
    const QFontMetricsF quiet(textFont(TextRole::Caption));
    QList<int> order{last()};
    if (m_period)
        order << first();
    order << 0 << static_cast<int>(size()) - 1;
    for (int i = 1; i + 1 < size(); ++i)
        order << i;
    QList<QRectF> taken;
    for (const int visit : std::as_const(order)) {
        const bool held = visit == last() || (m_period && visit == first());
        const QString day = dayOf(visit);
        const qreal wide = (held ? strong : quiet).horizontalAdvance(day) + 4;
        QRectF box(xOf(visit) - wide / 2, trackHeight + 15, wide, 16);
        box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, width() - wide - 2)));
        if (std::ranges::any_of(taken, [&box](const QRectF &other) { return other.adjusted(-dayGap, 0, dayGap, 0).intersects(box); }))
            continue;
        taken << box;
        paintText(painter, box, day, held ? TextRole::SectionHead : TextRole::Caption, token(held ? Token::Text : Token::Text2, this),
                  Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

} // namespace untie
