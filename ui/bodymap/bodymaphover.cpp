#include "ui/bodymap/bodymapview.h"

#include "app/bodymap/cardplace.h"
#include "app/bodymap/meant.h"
#include "app/bodymap/musclechoice.h"
#include "app/bodymap/referral.h"
#include "ui/bodymap/placename.h"
#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace untie {

namespace {

constexpr qreal ringReach = 10; // px from the middle of a ring
constexpr QPointF pointerRoom(36, 36); // px round the pointer that no card covers
constexpr qreal widestLine = 380; // px of the card's small print
constexpr qsizetype many = 64; // marks: more than these and the card minds none

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

// The card of what is under the pointer

std::pair<QString, QString> BodyMapView::cardWords() const
{
    if (isPainting())
        return {hint(), {}};
    if (m_hovered.muscle.isEmpty())
        return {};
    const Muscle *muscle = m_atlas.muscle(m_hovered.muscle);
    if (!muscle)
        return {placeName(m_atlas.nameOf(m_hovered.muscle), m_hovered.side), {}};
    return {placeName(muscle->name, m_hovered.side),
            m_hovered.site.isEmpty() ? byname(*muscle, QLocale().language()) : tr("Refers to: %1").arg(referralWords(*muscle, m_hovered.site))};
}

QRect BodyMapView::cardRect() const
{
    const auto [first, second] = cardWords();
    if (first.isEmpty())
        return {};
    constexpr qreal around = 22;
    const QFontMetricsF caption(textFont(TextRole::Caption));
    qreal wide = caption.horizontalAdvance(second);
    wide = std::min(wide, std::max(widestLine, wide / 2 * 1.1)); // where it refers to may take two lines
    wide = std::min(std::max(wide, QFontMetricsF(textFont(TextRole::Strong)).horizontalAdvance(first)), width() - 2 * paperInset);
    const qreal lines = caption.boundingRect(QRectF(0, 0, std::ceil(wide), 1000), Qt::TextWordWrap, second).height();
    QList<QRectF> kept;
    for (const Door &door : drawn()->doors)
        kept << rectOf(door);
    if (m_marks.size() <= many)
        for (const MapMark &mark : m_marks)
            if (mark.outlines.isEmpty())
                kept << rectOf(mark);
    if (m_pointer)
        kept << QRectF(*m_pointer - pointerRoom, *m_pointer + pointerRoom);
    const QRectF paper = QRectF(rect()).adjusted(paperInset - 8, 0, 8 - paperInset, -8);
    return cardPlace({std::ceil(wide) + around, 26 + (second.isEmpty() ? 0.0 : lines)}, paper, kept).toAlignedRect();
}

void BodyMapView::renewCard()
{
    const QRect before = std::exchange(m_card, cardRect());
    if (m_card != before)
        update(QRegion(before.adjusted(-2, -2, 2, 2)) + m_card.adjusted(-2, -2, 2, 2));
}

void BodyMapView::hover(QPointF widget)
{
    m_pointer = widget;
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
    renewCard();
}

void BodyMapView::setHovered(const Highlight &highlight)
{
    if (highlight == m_hovered)
        return;
    QRegion dirty = rectOf(m_hovered);
    dirty += rectOf(highlight);
    dirty += m_card.adjusted(-2, -2, 2, 2);
    for (const Highlight *each : std::initializer_list<const Highlight *>{&m_hovered, &highlight})
        if (!each->site.isEmpty())
            dirty += m_camera.transform().mapRect(referralRect(*each)).toAlignedRect().adjusted(-3, -3, 3, 3);
    m_hovered = highlight;
    m_card = cardRect();
    dirty += m_card.adjusted(-2, -2, 2, 2);
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
