#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace untie {

enum class Framing { UpperBody, WholeBody };

/// Which part of the body a map of some size shows: pure geometry between canvas units and widget pixels. The body is
/// never mirrored, in right-to-left either: its left stays its left.
class MapCamera final
{
public:
    /// `body` is the part of the canvas that the body fills.
    void look(const QRectF &body, QSizeF widget);
    void frame(Framing framing);
    Framing framing() const { return m_framing; }
    /// The framing that shows the body largest without wasting the room, and what lies down to `lowest` (canvas units).
    static Framing bestFraming(const QRectF &body, QSizeF widget, qreal lowest);

    /// 1 shows the framing; at most mostZoom.
    qreal zoom() const { return m_zoom; }
    void zoomAt(QPointF widgetPoint, qreal factor);
    void pan(QPointF by);
    /// Moves as little as needed to show a place of the canvas.
    void reveal(QPointF canvasPoint, qreal margin);
    void reset();

    /// Canvas units to widget pixels.
    QTransform transform() const;
    QPointF toWidget(QPointF canvas) const { return transform().map(canvas); }
    QPointF toCanvas(QPointF widget) const { return transform().inverted().map(widget); }

    static constexpr qreal mostZoom = 6;

private:
    qreal framedScale() const;
    void keepInside();

    QRectF m_body;
    QSizeF m_widget;
    Framing m_framing = Framing::UpperBody;
    qreal m_zoom = 1;
    QPointF m_origin; ///< canvas point at the widget's top left
};

} // namespace untie
