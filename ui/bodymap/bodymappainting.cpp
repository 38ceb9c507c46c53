#include "ui/bodymap/bodymapview.h"

#include "ui/common/text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTabletEvent>

#include <algorithm>

namespace untie {

namespace {

constexpr qreal brushStep = 12; // canvas units that an arrow moves the brush
constexpr qreal fineStep = 3;

} // namespace

void BodyMapView::paintArea(const Area &area, Zone zone)
{
    const bool wasPainting = isPainting();
    const bool isHere = !area.isEmpty() && sharesCanvas(area.view, m_view);
    if (m_readOnly || (!area.isEmpty() && !isHere))
        return stopPainting();
    m_brushZone = zone;
    if (wasPainting && m_brush.isDown())
        m_brush.setArea(area.isEmpty() ? Area{m_view, {}} : area);
    else
        m_brush.begin(area.isEmpty() ? Area{m_view, {}} : area, drawn()->canvas);
    setHovered({});
    m_card = cardRect();
    updateCursor();
    update();
    if (!wasPainting) {
        setAccessibleDescription(hint());
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

void BodyMapView::stopPainting()
{
    if (!isPainting())
        return;
    m_brush.end();
    setAccessibleDescription({});
    m_card = cardRect();
    updateCursor();
    update();
    emit paintingEnded();
}

QString BodyMapView::hint() const
{
    return isPainting() ? tr("Paint with the pointer, or with arrows and Space. Shift rubs out, + and − change the brush, Enter ends.")
                        : QString();
}

bool BodyMapView::wantsKey(const QKeyEvent &event) const
{
    if (!isPainting())
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: return true;
    default: return false;
    }
}

bool BodyMapView::pressBrushKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    if (modifiers != Qt::NoModifier && !shift)
        return false;
    const qreal step = shift && !m_brush.isDown() ? fineStep : brushStep;
    switch (event.key()) {
    case Qt::Key_Left: moveBrush(m_brush.at() - QPointF(step, 0)); return true;
    case Qt::Key_Right: moveBrush(m_brush.at() + QPointF(step, 0)); return true;
    case Qt::Key_Up: moveBrush(m_brush.at() - QPointF(0, step)); return true;
    case Qt::Key_Down: moveBrush(m_brush.at() + QPointF(0, step)); return true;
    case Qt::Key_Space:
        if (m_brush.isDown())
            liftBrush();
        else
            putBrushDown(m_brush.at(), shift);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        update(brushRect());
        m_brush.resize(event.key() == Qt::Key_Minus ? -1 : 1);
        update(brushRect());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_brush.isDown())
            liftBrush();
        stopPainting();
        return true;
    case Qt::Key_Escape:
        if (!m_brush.isDown()) {
            stopPainting();
            return true;
        }
        m_brush.cancel();
        update();
        return true;
    default: return false;
    }
}

void BodyMapView::moveBrush(QPointF canvas)
{
    const QRect before = brushRect();
    m_brush.moveTo(canvas);
    if (!rect().contains(m_camera.toWidget(m_brush.at()).toPoint()))
        reveal({m_brush.at().x() / drawn()->canvas.width(), m_brush.at().y() / drawn()->canvas.height()});
    m_pointer = m_camera.toWidget(m_brush.at());
    renewCard();
    update(before | brushRect());
}

void BodyMapView::putBrushDown(QPointF canvas, bool rubs)
{
    const QRect before = brushRect();
    m_brush.press(canvas, rubs, m_penPressure);
    update(before | brushRect());
}

void BodyMapView::liftBrush()
{
    update();
    if (m_brush.lift())
        emit areaPainted(m_brush.area());
}

/// A pen's pressure and its other end are only remembered: the strokes come as those of a pointer.
void BodyMapView::tabletEvent(QTabletEvent *event)
{
    const bool touches = event->type() != QEvent::TabletRelease && event->pressure() > 0;
    m_penPressure = touches ? event->pressure() : 1;
    m_penRubs = event->pointerType() == QPointingDevice::PointerType::Eraser;
    event->ignore();
}

QRect BodyMapView::brushRect() const
{
    const qreal scale = m_camera.transform().m11();
    QRectF where(m_brush.at(), QSizeF());
    if (m_brush.isDown())
        where |= m_brush.stroke().boundingRect();
    const qreal reach = std::max(m_brush.radius(), m_brush.strokeRadius());
    const qreal rim = reach * scale + 3;
    return m_camera.transform().mapRect(where).adjusted(-rim, -rim, rim, rim).toAlignedRect();
}

void BodyMapView::paintAreas(QPainter &painter, const MarkStyle &style, const QRect &dirty) const
{
    const ZoneStyle colours = zoneStyle(themeOf(this) == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark);
    for (const qsizetype place : m_areas) {
        const MapMark &mark = m_marks[place];
        const auto zone = zoneOf(mark.mark.kind);
        if (!zone || !rectOf(mark).intersects(dirty))
            continue;
        const QPainterPath shape = shapeOf(mark);
        paintZone(painter, shape, *zone, colours);
        if (mark.mark.inHand)
            paintZoneInHand(painter, shape, style);
    }
}

void BodyMapView::paintBrush(QPainter &painter) const
{
    const qreal scale = m_camera.transform().m11();
    const ZoneStyle colours = zoneStyle(themeOf(this) == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark);
    const QColor colour = m_brushZone == Zone::Pain ? colours.pain : colours.refer;
    if (m_brush.isDown()) {
        QColor wet = m_brush.rubs() ? token(Token::Surface, this) : colour;
        wet.setAlphaF(m_brush.rubs() ? 0.75F : 0.35F);
        painter.setPen(QPen(wet, 2 * m_brush.strokeRadius() * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const QPolygonF stroke = m_camera.transform().map(m_brush.stroke());
        if (stroke.size() == 1)
            painter.drawPoint(stroke.constFirst());
        else
            painter.drawPolyline(stroke);
    }
    painter.setBrush(Qt::NoBrush);
    const qreal radius = m_brush.radius() * scale;
    const QPointF at = m_camera.toWidget(m_brush.at());
    painter.setPen(QPen(token(Token::Surface, this), 3));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(colour, 1.5));
    painter.drawEllipse(at, radius, radius);
}

} // namespace untie
