#include "app/bodymap/pointmatch.h"
#include "app/visits/visitsheet.h"

#include <algorithm>

namespace untie {

namespace {

FoundPlace placeOf(const Finding &finding)
{
    return {finding.muscle, finding.side, finding.site, finding.view, finding.at};
}

/// An area lies in no muscle; it is where its middle is.
void lay(Finding &finding, const Area &area, QSizeF canvas, Side side)
{
    const QPointF middle = middleOf(area.outlines);
    finding.view = area.view;
    finding.outlines = area.outlines;
    finding.at = {middle.x() / canvas.width(), middle.y() / canvas.height()};
    finding.muscle.clear();
    finding.site.clear();
    finding.side = side;
}

} // namespace

// What a new mark may be

void VisitSheet::consider(const Finding &finding, QSizeF canvas)
{
    m_offers.remove(finding.id);
    if (!isTriggerPoint(finding.kind))
        return;
    QList<const SheetPoint *> known;
    QList<FoundPlace> places;
    const auto add = [&](const SheetPoint &point) {
        if (point.ghost) {
            known += &point;
            places += placeOf(point.finding);
        }
    };
    std::ranges::for_each(m_points, add);
    std::ranges::for_each(m_quiet, add);
    if (const qsizetype match = matchOf(placeOf(finding), places, canvas); match >= 0)
        m_offers.insert(finding.id, known[match]->finding.point);
}

const SheetPoint *VisitSheet::offerFor(FindingId id) const
{
    const SheetPoint *mark = point(id);
    const TriggerPointId offered = m_offers.value(id);
    if (!isEditable() || !mark || mark->ghost || mark->known || !offered.isValid() || !isTriggerPoint(mark->finding.kind))
        return nullptr;
    for (const QList<SheetPoint> *points : {&m_points, &m_quiet}) {
        const auto there = std::ranges::find_if(*points, [&](const SheetPoint &each) { return each.ghost && each.finding.point == offered; });
        if (there != points->end())
            return there->finding.muscle == mark->finding.muscle && there->finding.side == mark->finding.side ? &*there : nullptr;
    }
    return nullptr;
}

void VisitSheet::acceptOffer(FindingId id)
{
    const SheetPoint *offered = offerFor(id);
    auto finding = editable(id);
    if (!offered || !finding)
        return;
    finding->point = offered->finding.point;
    finding->key = offered->finding.key;
    push(tr("Take it for a known point"), id, finding);
}

void VisitSheet::declineOffer(FindingId id)
{
    if (m_offers.remove(id) > 0)
        emit pointChanged(id);
}

void VisitSheet::makeNew(FindingId id)
{
    auto finding = editable(id);
    if (!finding || point(id)->ghost || !point(id)->known)
        return;
    finding->point = isTriggerPoint(finding->kind) ? newId<TriggerPointId>() : TriggerPointId();
    finding->examined = true;
    finding->status.reset();
    push(tr("Make it a new point"), id, finding);
}

const SheetPoint *VisitSheet::pointOf(TriggerPointId known) const
{
    for (const QList<SheetPoint> *points : {&m_points, &m_quiet})
        for (const SheetPoint &point : *points)
            if (point.known && point.known->id == known)
                return &point;
    return nullptr;
}

// Areas, links, states

FindingId VisitSheet::paint(FindingKind kind, const Area &area, QSizeF canvas, Side side, TriggerPointId refersFrom)
{
    if (!isEditable() || area.isEmpty())
        return {};
    Finding finding;
    finding.id = newId<FindingId>();
    finding.kind = kind;
    finding.key = refersFrom;
    finding.scored = kind == FindingKind::PainArea ? Scored::AtRest : Scored::OnPressure;
    finding.figureVersion = m_figureVersion;
    lay(finding, area, canvas, side);
    push(tr("Paint an area"), finding.id, finding);
    return finding.id;
}

void VisitSheet::repaint(FindingId id, const Area &area, QSizeF canvas, Side side)
{
    auto finding = editable(id);
    if (!finding || point(id)->known)
        return;
    if (area.isEmpty())
        return remove(id);
    lay(*finding, area, canvas, side);
    push(tr("Paint an area"), id, finding);
}

void VisitSheet::setKey(FindingId id, TriggerPointId key)
{
    auto finding = editable(id);
    if (!finding || point(id)->ghost || (key.isValid() && key == finding->point))
        return;
    finding->key = key;
    push(key.isValid() ? tr("Link to a key point") : tr("Take a link away"), id, finding);
}

void VisitSheet::setStatus(FindingId id, std::optional<Trend> status)
{
    auto finding = editable(id);
    if (!finding || point(id)->ghost)
        return;
    finding->status = status;
    push(tr("Set how a point stands"), id, finding);
}

} // namespace untie
