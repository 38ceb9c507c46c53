#include "ui/bodymap/bodymapview.h"

#include "app/bodymap/meant.h"
#include "app/bodymap/referral.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace untie {

namespace {

constexpr qreal ringReach = 10; // px from the middle of a ring

} // namespace

QPainterPath BodyMapView::outlineOf(const Highlight &highlight) const
{
    QPainterPath outline;
    if (highlight.muscle.isEmpty())
        return outline;
    const Muscle *muscle = m_atlas.muscle(highlight.muscle);
    const auto drawsIt = [&](const QString &shape) { return muscle ? m_atlas.musclesOfShape(shape).contains(muscle) : shape == highlight.muscle; };
    // A mark in a deep muscle shows where it lies under the layer that is looked at.
    for (const Layer layer : {layerOf(m_view), Layer::Superficial, Layer::Deep}) {
        if (layer < layerOf(m_view))
            continue;
        const FigureView *view = m_figure.view(viewInLayer(m_view, layer));
        for (const Region &region : view ? view->regions : QList<Region>())
            if (region.side == highlight.side && drawsIt(region.shape))
                outline.addPath(region.path);
        if (!outline.isEmpty())
            break;
    }
    return outline;
}

QRect BodyMapView::rectOf(const Highlight &highlight) const
{
    return rectOf(outlineOf(highlight));
}

QRect BodyMapView::rectOf(const QPainterPath &outline) const
{
    if (outline.isEmpty())
        return {};
    return m_camera.transform().mapRect(outline.boundingRect()).toAlignedRect().adjusted(-8, -8, 8, 8);
}

QRect BodyMapView::captionRect() const
{
    return QRect(0, height() - 50, width(), 50);
}

void BodyMapView::hover(QPointF widget)
{
    const Door *door = markAt(widget) ? nullptr : doorAt(widget);
    if (door != m_doorHovered) {
        m_doorHovered = door;
        update();
    }
    Highlight under;
    if (!door && !markAt(widget)) {
        // What a click would take.
        const Touch touch = touchAt(m_figure, m_atlas, m_view, m_camera.toCanvas(widget));
        if (const Spot::Candidate *taken = takenOf(touch))
            under = {taken->muscle.isEmpty() ? taken->shape : taken->muscle, taken->side};
        // A ring may lie just beside its muscle, or under another.
        if (const QString site = siteUnder(widget, m_hovered); !site.isEmpty())
            under = {m_hovered.muscle, m_hovered.side, site};
        else
            under.site = siteUnder(widget, under);
    }
    setHovered(under);
}

void BodyMapView::setHovered(const Highlight &highlight)
{
    if (highlight == m_hovered)
        return;
    QRegion dirty = rectOf(m_hovered);
    dirty += rectOf(highlight);
    dirty += captionRect();
    for (const Highlight *each : std::initializer_list<const Highlight *>{&m_hovered, &highlight})
        if (!each->site.isEmpty())
            dirty += m_camera.transform().mapRect(referralRect(*each)).toAlignedRect().adjusted(-3, -3, 3, 3);
    m_hovered = highlight;
    update(dirty);
}

QString BodyMapView::siteUnder(QPointF widget, const Highlight &highlight) const
{
    const Muscle *muscle = m_atlas.muscle(highlight.muscle);
    QString nearest;
    qreal least = ringReach;
    for (const Site &site : muscle ? muscle->sites : QList<Site>()) {
        const auto at = siteAt(site, m_view, highlight.side);
        if (!at)
            continue;
        if (const qreal distance = QLineF(widget, m_camera.toWidget(*at)).length(); distance < least) {
            least = distance;
            nearest = site.label;
        }
    }
    return nearest;
}

QRectF BodyMapView::referralRect(const Highlight &highlight) const
{
    const ReferralShape zones = referralOf(m_atlas, highlight.muscle, highlight.side, m_view);
    return zones.main.boundingRect() | zones.spillover.boundingRect();
}

void BodyMapView::paintReferral(QPainter &painter) const
{
    if (m_hovered.site.isEmpty())
        return;
    const ZoneStyle style = zoneStyle(themeOf(this) == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark);
    const ReferralShape zones = referralOf(m_atlas, m_hovered.muscle, m_hovered.side, m_view);
    paintZone(painter, m_camera.transform().map(zones.spillover), Zone::Spillover, style);
    paintZone(painter, m_camera.transform().map(zones.main), Zone::Referral, style);
}

/// From a key to its satellites, and from a point to the area it refers to, as long as one of them is in hand.
void BodyMapView::paintLinks(QPainter &painter) const
{
    const MapMark *held = markInHand();
    if (!held || (held->point == 0 && held->key == 0))
        return;
    for (const MapMark &other : m_marks) {
        if (held->key != 0 && other.point == held->key)
            paintLink(painter, centreOf(other), centreOf(*held));
        if (held->point != 0 && other.key == held->point)
            paintLink(painter, centreOf(*held), centreOf(other));
    }
}

void BodyMapView::paintLink(QPainter &painter, QPointF from, QPointF to) const
{
    QLineF link(from, to);
    if (link.length() < 3 * m_radius)
        return;
    link = QLineF(link.pointAt(m_radius / link.length()), link.pointAt(1 - (m_radius + 4) / link.length()));
    painter.setPen(QPen(token(Token::Surface, this), 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(link);
    painter.setPen(QPen(token(Token::Accent, this), 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(link);
    for (const qreal turn : {150.0, -150.0})
        painter.drawLine(link.p2(), link.p2() + QLineF::fromPolar(8, link.angle() + turn).p2());
}

} // namespace untie
