#include "ui/visits/areapainting.h"

#include "ui/bodymap/bodymapview.h"
#include "ui/visits/pointhand.h"

namespace untie {

AreaPainting::AreaPainting(VisitSheet &sheet, PointHand &hand, BodyMapView &map, const Figure &figure, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_hand(hand)
    , m_map(map)
    , m_figure(figure)
{
    connect(&m_hand, &PointHand::paintWanted, this, &AreaPainting::begin);
    connect(&m_hand, &PointHand::taken, this, [this](FindingId id) {
        if (id != m_area)
            m_map.stopPainting();
    });
    connect(&m_sheet, &VisitSheet::pointsChanged, this, &AreaPainting::renew);
    connect(&m_sheet, &VisitSheet::pointChanged, this, &AreaPainting::renew);
    connect(&m_map, &BodyMapView::areaPainted, this, &AreaPainting::painted);
}

void AreaPainting::begin(FindingKind kind)
{
    if (!m_sheet.isEditable())
        return;
    const SheetPoint *held = m_hand.point();
    const bool isArea = held && !held->known && zoneOf(held->finding.kind);
    m_kind = kind;
    m_area = isArea ? held->id() : FindingId();
    m_refersFrom = held && !isArea && kind == FindingKind::ReferredArea ? held->finding.point : TriggerPointId();
    if (isArea)
        m_sheet.setKind(m_area, kind);
    m_map.paintArea({}, *zoneOf(kind));
    renew();
}

void AreaPainting::painted(const Area &area)
{
    const FigureView *view = m_figure.view(area.view);
    if (!view)
        return;
    if (m_area.isValid()) {
        m_sheet.repaint(m_area, area, view->canvas, sideOfArea(area));
        return;
    }
    m_area = m_sheet.paint(m_kind, area, view->canvas, sideOfArea(area), m_refersFrom);
    m_hand.take(m_area);
    renew();
}

/// Undoing, or another hand, may have changed what the brush works on.
void AreaPainting::renew()
{
    if (!m_map.isPainting())
        return;
    const SheetPoint *area = m_sheet.point(m_area);
    if (!area)
        m_area = {};
    m_map.paintArea(area ? Area{area->finding.view, area->finding.outlines} : Area{}, *zoneOf(m_kind));
}

/// The midline for an area that lies on both sides.
Side AreaPainting::sideOfArea(const Area &area) const
{
    const FigureView *view = m_figure.view(area.view);
    if (!view || area.isEmpty())
        return Side::Midline;
    const QRectF box = pathOf(area.outlines).boundingRect();
    const Side left = sideOf(*view, {box.left(), box.center().y()});
    const Side right = sideOf(*view, {box.right(), box.center().y()});
    return left == right ? left : Side::Midline;
}

} // namespace untie
