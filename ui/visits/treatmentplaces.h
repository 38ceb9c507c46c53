#pragma once

#include "app/bodymap/atlas.h"
#include "app/intake/cautions.h"
#include "app/visits/visit.h"

#include <functional>

class QMenu;

namespace untie {

class PointWords;
class VisitSheet;

/// What the screen says of the places where something is done, and which there are to choose from.
class TreatmentPlaces final
{
public:
    TreatmentPlaces(const VisitSheet &sheet, const Atlas &atlas, const PointWords &words)
        : m_sheet(sheet)
        , m_atlas(atlas)
        , m_words(words)
    { }

    /// "Upper trapezius, right"; empty where none was said.
    QString words(const TreatedPlace &place) const;
    /// The parts of the body it lies in, by which cautions are judged; empty: not said.
    QList<BodyArea> areas(const TreatedPlace &place) const;
    /// A mark of this visit as a place.
    static TreatedPlace placeOf(const Finding &finding);
    /// Fills a menu with the marks of this visit and the parts of the body; `chosen` is told.
    void fill(QMenu &menu, const std::function<void(const TreatedPlace &)> &chosen) const;

private:
    const VisitSheet &m_sheet;
    const Atlas &m_atlas;
    const PointWords &m_words;
};

} // namespace untie
