#include "ui/visits/visitpage.h"

#include "ui/bodymap/mappane.h"
#include "ui/common/toast.h"
#include "ui/visits/areapainting.h"
#include "ui/visits/identitybar.h"
#include "ui/visits/pointhand.h"
#include "ui/visits/pointmerging.h"
#include "ui/visits/pointspane.h"

namespace untie {

/// Points that turn out to be one are so at once in the vault, which must know what is written here.
void VisitPage::connectIdentity()
{
    new AreaPainting(m_sheet, *m_hand, m_map->map(), m_figure, this);
    IdentityBar &identity = m_points->identity();
    connect(&identity, &IdentityBar::mergeWanted, this,
            [this](TriggerPointId point, TriggerPointId into) { thenIfStored([=, this] { m_merging->merge(point, into); }); });
    connect(&identity, &IdentityBar::separateWanted, this,
            [this](TriggerPointId point) { thenIfStored([=, this] { m_merging->separate(point); }); });
    connect(m_merging, &PointMerging::merged, this, [this](TriggerPointId point) {
        m_toast->say(tr("The two are one point now."), [this, point] { m_merging->separate(point); });
        emit changed(visit().client, visit().id);
    });
    connect(m_merging, &PointMerging::separated, this, [this] {
        m_toast->say(tr("They are two points again."));
        emit changed(visit().client, visit().id);
    });
    connect(m_merging, &PointMerging::refused, this, [this](const QString &sentence) { m_toast->say(sentence); });
}

MapMark VisitPage::mapMark(const SheetPoint &point) const
{
    const Finding &finding = point.finding;
    MapMark mark;
    mark.mark = markOf(point);
    mark.mark.inHand = point.id() == m_hand->inHand();
    mark.outlines = finding.outlines;
    mark.point = finding.point.value;
    mark.key = finding.key.value;
    mark.muscle = finding.muscle;
    mark.side = finding.side;
    mark.name = m_words.name(finding);
    mark.note = m_words.marginNote(point);
    mark.noteColour = m_words.marginColour(point);
    mark.value = m_words.value(finding);
    mark.description = m_words.description(point);
    return mark;
}

void VisitPage::renewMarks()
{
    QList<MapPane::PlacedMark> marks;
    for (const SheetPoint &point : m_sheet.points())
        marks.append({point.finding.view, mapMark(point)});
    m_map->setMarks(marks);
}

void VisitPage::renewMark(FindingId id)
{
    const SheetPoint *point = m_sheet.point(id);
    if (!point || !m_map->putMark({point->finding.view, mapMark(*point)}))
        renewMarks();
}

/// A muscle that is being typed lights up where it lies.
void VisitPage::pointAt(const MuscleChoice &choice)
{
    if (const auto touch = usualTouch(m_figure, m_atlas, choice, m_map->map().view()))
        m_map->showPlace(touch->view, {touch->at.x() / touch->canvas.width(), touch->at.y() / touch->canvas.height()});
    m_map->map().pointAt(choice.muscle, choice.side);
}

} // namespace untie
