#include "ui/bodymap/bodymapview.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>

#include <cmath>

namespace untie {

namespace {

constexpr qreal zoomStep = 1.2;
constexpr qreal closer = 2.5;
constexpr qreal fingerRadius = 17;

} // namespace

void BodyMapView::mousePressEvent(QMouseEvent *event)
{
    follow(*event);
    m_pressedAt = m_lastAt = event->position();
    m_pressedInHand = false;
    m_pressedMark = 0;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_drag = Drag::Pan;
        updateCursor();
        return;
    }
    if (isPainting() && (event->button() == Qt::LeftButton || event->button() == Qt::RightButton)) {
        const bool rubs = m_penRubs || event->button() == Qt::RightButton || event->modifiers().testFlag(Qt::ShiftModifier);
        putBrushDown(m_camera.toCanvas(event->position()), rubs);
        return;
    }
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_drag = Drag::Pressed;
    m_grabbedAside = {};
    const auto marks = marksAt(event->position());
    const MapMark *held = markInHand();
    if (!marks.isEmpty()) {
        // Of several on one spot the one in hand stays for a drag; a click goes on to the next.
        m_pressedInHand = marks.contains(held);
        const MapMark *mark = m_pressedInHand ? held : marks.constFirst();
        m_pressedMark = mark->mark.id;
        if (!mark->outlines.isEmpty()) // taken by its rim
            m_grabbedAside = centreOf(*mark) - event->position();
        emit markPressed(m_pressedMark);
    }
}

void BodyMapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (isPainting() && m_drag == Drag::None) {
        moveBrush(m_camera.toCanvas(at));
        return;
    }
    if (m_drag == Drag::None) {
        hover(at);
        updateCursor();
        return;
    }
    if (m_drag == Drag::Pressed && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = m_pressedMark != 0 && !m_readOnly ? Drag::Mark : Drag::Pan;
        ++m_gesture;
        setHovered({});
        updateCursor();
    }
    if (m_drag == Drag::Mark) {
        emit markMoved(m_pressedMark, touchAt(m_figure, m_atlas, m_view, m_camera.toCanvas(at + m_grabbedAside)), m_gesture);
    } else if (m_drag == Drag::Pan) {
        m_camera.pan(at - m_lastAt);
        cameraMovedByHand();
    }
    m_lastAt = at;
}

void BodyMapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (isPainting() && m_brush.isDown()) {
        liftBrush();
        return;
    }
    const bool clicked = m_drag == Drag::Pressed && event->button() == Qt::LeftButton;
    m_drag = Drag::None;
    if (clicked && m_pressedMark == 0) {
        if (const Door *door = doorAt(event->position())) {
            open(*door);
            return;
        }
        touch(m_camera.toCanvas(event->position()));
    }
    if (const auto marks = marksAt(event->position()); clicked && m_pressedInHand && marks.size() > 1) {
        const qsizetype at = marks.indexOf(markInHand());
        emit markPressed(marks[(at + 1) % marks.size()]->mark.id);
    }
    hover(event->position());
    updateCursor();
}

/// Beside the body, or where nothing can be marked, it looks closer, and back.
void BodyMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const bool isFree = markAt(at) == nullptr && (m_readOnly || !isOnBody(*drawn(), m_camera.toCanvas(at)));
    if (event->button() != Qt::LeftButton || isPainting() || !isFree) {
        mousePressEvent(event);
        return;
    }
    if (m_camera.zoom() > 1)
        m_camera.reset();
    else
        m_camera.zoomAt(at, closer);
    cameraMoved();
}

void BodyMapView::follow(const QPointerEvent &event)
{
    const qreal radius = event.pointerType() == QPointingDevice::PointerType::Finger ? fingerRadius : markRadius;
    if (radius == m_radius)
        return;
    m_radius = radius;
    cameraMoved();
}

bool BodyMapView::pinch(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        m_camera.zoomAt(gesture->position(), 1 + gesture->value());
        cameraMovedByHand();
        return true;
    }
    const auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    m_drag = Drag::None; // the first finger was no click
    m_brush.cancel();
    const QPointF centre = mapFromGlobal(pinch->centerPoint());
    m_camera.pan(pinch->centerPoint() - pinch->lastCenterPoint());
    m_camera.zoomAt(centre, pinch->scaleFactor());
    cameraMovedByHand();
    return true;
}

void BodyMapView::leaveEvent(QEvent *)
{
    m_doorHovered = nullptr;
    m_pointer.reset();
    setHovered({});
}

void BodyMapView::wheelEvent(QWheelEvent *event)
{
    const qreal turns = event->angleDelta().y() / 120.0;
    if (qFuzzyIsNull(turns)) {
        event->ignore();
        return;
    }
    event->accept();
    const MapMark *held = markInHand();
    if (held && !event->modifiers().testFlag(Qt::ControlModifier) && marksAt(event->position()).contains(held)) {
        emit layerStepped(turns < 0 ? 1 : -1);
        return;
    }
    m_camera.zoomAt(event->position(), std::pow(zoomStep, turns));
    cameraMovedByHand();
}

void BodyMapView::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    if (isPainting() && pressBrushKey(*event))
        return;
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        updateCursor();
    } else if (event->matches(QKeySequence::ZoomIn)
               || ((event->modifiers() & ~Qt::ControlModifier & ~Qt::KeypadModifier & ~Qt::ShiftModifier) == Qt::NoModifier
                   && (event->key() == Qt::Key_Equal || event->key() == Qt::Key_Plus))) {
        m_camera.zoomAt(middle, zoomStep);
        cameraMoved();
    } else if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus) {
        m_camera.zoomAt(middle, 1 / zoomStep);
        cameraMoved();
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0) {
        m_camera.reset();
        cameraMoved();
    } else if (event->key() == Qt::Key_Escape && isInset()) {
        emit insetLeft();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BodyMapView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void BodyMapView::focusInEvent(QFocusEvent *event)
{
    // Who came by key must see where they are; a click shows it by itself.
    m_focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void BodyMapView::focusOutEvent(QFocusEvent *)
{
    m_focusShown = false;
    m_spaceHeld = false;
    update();
}

void BodyMapView::updateCursor()
{
    if (m_drag == Drag::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (isPainting())
        setCursor(Qt::BlankCursor); // the brush is drawn
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else if (m_doorHovered)
        setCursor(Qt::PointingHandCursor);
    else if (!m_readOnly && !m_hovered.muscle.isEmpty())
        setCursor(Qt::CrossCursor);
    else
        unsetCursor();
}

} // namespace untie
