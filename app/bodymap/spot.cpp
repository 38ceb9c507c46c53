#include "app/bodymap/atlas.h"

#include <QLineF>

#include <algorithm>
#include <limits>

namespace untie {

namespace {

/// Every view's canvas is as wide, and its middle is the body's.
constexpr qreal canvasWidth = 1000;

/// The sides that a view shows: both, or the one that it looks at.
QList<Side> sidesShown(const QString &view)
{
    const auto known = viewFromId(view);
    if (known && known->first == Facing::Left)
        return {Side::Left};
    if (known && known->first == Facing::Right)
        return {Side::Right};
    return {Side::Left, Side::Right};
}

/// The view's name in the tables: they know the left side only.
QString tabled(const QString &view)
{
    const auto known = viewFromId(view);
    return known && known->first == Facing::Right ? mirroredView(view) : view;
}

/// The same part of the body in the layers from this one down.
QStringList viewsFrom(const QString &view)
{
    QStringList views{view};
    for (const Layer layer : {Layer::Superficial, Layer::Deep}) {
        if (layer > layerOf(view))
            views << viewInLayer(view, layer);
    }
    return views;
}

struct NearSite
{
    const Site *site = nullptr;
    qreal distance = std::numeric_limits<qreal>::infinity();
};

NearSite nearestSite(const Muscle &muscle, const QString &view, Side side, QPointF at, qreal reach)
{
    NearSite nearest;
    for (const Site &site : muscle.sites) {
        const auto place = siteAt(site, view, side);
        if (!place)
            continue;
        const qreal distance = QLineF(*place, at).length();
        if (distance <= reach && distance < nearest.distance)
            nearest = {&site, distance};
    }
    return nearest;
}

/// Gathers candidates, each muscle and structure of a side once.
class Gathering final
{
public:
    Gathering(const Atlas &atlas, QPointF at, qreal reach)
        : m_atlas(atlas)
        , m_at(at)
        , m_reach(reach)
    { }

    void add(const Region &region, const QString &view)
    {
        const auto muscles = m_atlas.musclesOfShape(region.shape);
        if (muscles.isEmpty())
            put(m_spot.candidates.size(), {{}, region.shape, m_atlas.nameOf(region.shape), region.side, {}});
        for (const Muscle *muscle : muscles)
            put(m_spot.candidates.size(), candidate(*muscle, region.shape, view, region.side));
    }

    /// A usual site that a shape covers in this view brings its muscle along, below that shape, when no site is nearer.
    void addCovered(const QString &view)
    {
        if (m_spot.candidates.isEmpty())
            return;
        NearSite nearest;
        const Muscle *owner = nullptr;
        Side side = Side::Left;
        for (const Side shown : sidesShown(view)) {
            for (const Muscle &muscle : m_atlas.muscles()) {
                const NearSite near = nearestSite(muscle, view, shown, m_at, m_reach);
                if (near.distance < nearest.distance) {
                    nearest = near;
                    owner = &muscle;
                    side = shown;
                }
            }
        }
        if (!owner || !nearest.site)
            return;
        const Site::Place place = nearest.site->places.value(tabled(view));
        if (place.under.isEmpty())
            return;
        qsizetype below = m_spot.candidates.size();
        for (qsizetype i = 0; i < m_spot.candidates.size(); ++i) {
            if (m_spot.candidates.at(i).shape == place.under)
                below = i + 1;
        }
        put(below, candidate(*owner, place.shape, view, side));
    }

    const Spot &spot() const { return m_spot; }

private:
    Spot::Candidate candidate(const Muscle &muscle, const QString &shape, const QString &view, Side side) const
    {
        const NearSite near = nearestSite(muscle, view, side, m_at, m_reach);
        return {muscle.id, shape, muscle.name, side, near.site ? near.site->label : QString()};
    }

    void put(qsizetype place, const Spot::Candidate &candidate)
    {
        const bool known = std::ranges::any_of(m_spot.candidates, [&](const Spot::Candidate &other) {
            const bool same =
                candidate.muscle.isEmpty() ? other.shape == candidate.shape : other.muscle == candidate.muscle;
            return same && other.side == candidate.side;
        });
        if (!known)
            m_spot.candidates.insert(place, candidate);
    }

    const Atlas &m_atlas;
    QPointF m_at;
    qreal m_reach;
    Spot m_spot;
};

} // namespace

std::optional<QPointF> siteAt(const Site &site, const QString &view, Side side)
{
    if (side == Side::Midline || !sidesShown(view).contains(side) || site.onlySide.value_or(side) != side)
        return {};
    const auto place = site.places.constFind(tabled(view));
    if (place == site.places.constEnd())
        return {};
    return side == Side::Left ? place->at : QPointF(canvasWidth - place->at.x(), place->at.y());
}

Spot spotAt(const Figure &figure, const Atlas &atlas, const QString &view, QPointF at, qreal reach)
{
    Gathering gathering(atlas, at, reach);
    for (const QString &layer : viewsFrom(view)) {
        const FigureView *shown = figure.view(layer);
        if (!shown)
            continue;
        for (const Region *region : regionsAt(*shown, at))
            gathering.add(*region, layer);
        gathering.addCovered(layer);
    }
    return gathering.spot();
}

} // namespace untie
