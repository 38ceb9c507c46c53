#include "ui/bodymap/mapcamera.h"

#include <algorithm>

namespace untie {

namespace {

constexpr qreal sidePadding = 24;
constexpr qreal topPadding = 14;
constexpr qreal upperPart = 0.54; // of the body's height: down to the hands

qreal wholeScale(const QRectF &body, QSizeF widget)
{
    return std::min((widget.width() - 2 * sidePadding) / body.width(),
                    (widget.height() - 2 * topPadding) / body.height());
}

qreal upperScale(const QRectF &body, QSizeF widget)
{
    return std::min((widget.width() - 2 * sidePadding) / body.width(),
                    (widget.height() - topPadding) / (body.height() * upperPart));
}

} // namespace

void MapCamera::look(const QRectF &body, QSizeF widget)
{
    if (body == m_body && widget == m_widget)
        return;
    // A view change keeps the place that is looked at; a new size keeps the framing's edge or the middle of a zoom.
    const QPointF middle =
        m_zoom > 1 && !m_widget.isEmpty() ? toCanvas(QPointF(m_widget.width() / 2, m_widget.height() / 2)) : QPointF();
    m_body = body;
    m_widget = widget;
    if (m_zoom > 1) {
        const qreal scale = framedScale() * m_zoom;
        m_origin = middle - QPointF(m_widget.width(), m_widget.height()) / (2 * scale);
        keepInside();
    } else {
        reset();
    }
}

void MapCamera::frame(Framing framing)
{
    m_framing = framing;
    reset();
}

Framing MapCamera::bestFraming(const QRectF &body, QSizeF widget, qreal lowest)
{
    const qreal scale = upperScale(body, widget);
    const bool showsMore = scale > 1.2 * wholeScale(body, widget);
    const bool showsLowest = lowest < body.top() + (widget.height() - topPadding) / scale;
    return showsMore && showsLowest ? Framing::UpperBody : Framing::WholeBody;
}

void MapCamera::zoomAt(QPointF widgetPoint, qreal factor)
{
    const QPointF held = toCanvas(widgetPoint);
    m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    m_origin = held - widgetPoint / (framedScale() * m_zoom);
    keepInside();
}

void MapCamera::pan(QPointF by)
{
    m_origin -= by / (framedScale() * m_zoom);
    keepInside();
}

void MapCamera::reveal(QPointF canvasPoint, qreal margin)
{
    const QPointF at = toWidget(canvasPoint);
    const auto missing = [margin](qreal value, qreal length) {
        return value < margin ? margin - value : std::min(0.0, length - margin - value);
    };
    pan({missing(at.x(), m_widget.width()), missing(at.y(), m_widget.height())});
}

void MapCamera::reset()
{
    m_zoom = 1;
    if (m_body.isEmpty() || m_widget.isEmpty())
        return;
    const qreal scale = framedScale();
    m_origin = {m_body.center().x() - m_widget.width() / (2 * scale), m_body.top() - topPadding / scale};
    keepInside();
}

QTransform MapCamera::transform() const
{
    const qreal scale = framedScale() * m_zoom;
    return QTransform(scale, 0, 0, scale, -m_origin.x() * scale, -m_origin.y() * scale);
}

qreal MapCamera::framedScale() const
{
    if (m_body.isEmpty() || m_widget.isEmpty())
        return 1;
    return std::max(0.01,
                    m_framing == Framing::UpperBody ? upperScale(m_body, m_widget) : wholeScale(m_body, m_widget));
}

/// The body's edge never leaves more room than the padding; what is smaller than the widget stands in its middle.
void MapCamera::keepInside()
{
    const qreal scale = framedScale() * m_zoom;
    const auto kept = [scale](qreal origin, qreal from, qreal to, qreal length, qreal padding) {
        const qreal least = from - padding / scale;
        const qreal most = to + padding / scale - length / scale;
        return most < least ? (least + most) / 2 : std::clamp(origin, least, most);
    };
    m_origin = {kept(m_origin.x(), m_body.left(), m_body.right(), m_widget.width(), sidePadding),
                kept(m_origin.y(), m_body.top(), m_body.bottom(), m_widget.height(), topPadding)};
}

} // namespace untie
