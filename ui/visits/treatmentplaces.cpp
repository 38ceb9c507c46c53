#include "ui/visits/treatmentplaces.h"

#include "app/intake/intakewords.h"
#include "ui/bodymap/placename.h"
#include "ui/visits/pointwords.h"

#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace untie {

namespace {

QMenu *partMenu(const NamedArea &area, QMenu &menu, const std::function<void(const TreatedPlace &)> &chosen)
{
    auto *sides = menu.addMenu(knowledgeWords(area.name));
    const std::array choices{std::pair{QCoreApplication::translate("TreatmentPlaces", "Both sides"), std::optional<Side>()},
                             std::pair{QCoreApplication::translate("TreatmentPlaces", "Left"), std::optional(Side::Left)},
                             std::pair{QCoreApplication::translate("TreatmentPlaces", "Right"), std::optional(Side::Right)}};
    for (const auto &[text, side] : choices)
        QObject::connect(sides->addAction(text), &QAction::triggered, &menu, [chosen, id = area.id, side = side] { chosen({.area = id, .side = side}); });
    return sides;
}

} // namespace

QString TreatmentPlaces::words(const TreatedPlace &place) const
{
    if (const SheetPoint *point = place.finding.isValid() ? m_sheet.point(place.finding) : nullptr)
        return placeName(m_words.name(point->finding), point->finding.side);
    if (!place.muscle.isEmpty())
        return placeName(m_atlas.nameOf(place.muscle), place.side.value_or(Side::Midline));
    return place.area.isEmpty() ? QString() : areaWords({{place.area, place.side}});
}

QList<BodyArea> TreatmentPlaces::areas(const TreatedPlace &place) const
{
    if (!place.area.isEmpty())
        return {{place.area, place.side}};
    const Muscle *muscle = m_atlas.muscle(place.muscle);
    QList<BodyArea> areas;
    for (const NamedArea &area : cautionTable().areas) {
        if (muscle && area.regions.contains(muscle->region))
            areas += BodyArea{area.id, place.side};
    }
    return areas;
}

TreatedPlace TreatmentPlaces::placeOf(const Finding &finding)
{
    return {finding.id, finding.muscle, {}, finding.side};
}

void TreatmentPlaces::fill(QMenu &menu, const std::function<void(const TreatedPlace &)> &chosen) const
{
    menu.clear();
    for (const SheetPoint &point : m_sheet.points()) {
        if (point.ghost || !point.finding.examined)
            continue;
        const TreatedPlace place = placeOf(point.finding);
        QObject::connect(menu.addAction(words(place)), &QAction::triggered, &menu, [chosen, place] { chosen(place); });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    for (const NamedArea &area : cautionTable().areas) {
        if (area.paired)
            partMenu(area, menu, chosen);
        else
            QObject::connect(menu.addAction(knowledgeWords(area.name)), &QAction::triggered, &menu, [chosen, id = area.id] { chosen({.area = id}); });
    }
    menu.addSeparator();
    QObject::connect(menu.addAction(QCoreApplication::translate("TreatmentPlaces", "Nowhere in particular")), &QAction::triggered, &menu, [chosen] { chosen({}); });
}

} // namespace untie
