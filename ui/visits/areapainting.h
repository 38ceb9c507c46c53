#pragma once

#include "app/bodymap/area.h"
#include "app/visits/visitsheet.h"

namespace untie {

class BodyMapView;
class PointHand;

/// Areas that are painted on the map of a visit: which finding the strokes belong to, from the key that begins to the one
/// that ends it.
class AreaPainting final : public QObject
{
    Q_OBJECT

public:
    AreaPainting(VisitSheet &sheet, PointHand &hand, BodyMapView &map, const Figure &figure, QObject *parent = nullptr);

    /// Takes the brush: for the area in hand, else for a new one. A new area of referred pain belongs to the trigger point
    /// in hand.
    void begin(FindingKind kind);

private:
    void painted(const Area &area);
    void renew();
    Side sideOfArea(const Area &area) const;

    VisitSheet &m_sheet;
    PointHand &m_hand;
    BodyMapView &m_map;
    const Figure &m_figure;
    FindingKind m_kind = FindingKind::PainArea;
    FindingId m_area; ///< invalid: the next stroke begins one
    TriggerPointId m_refersFrom;
};

} // namespace untie
