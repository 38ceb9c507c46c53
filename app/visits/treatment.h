#pragma once

#include "app/bodymap/side.h"
#include "app/common/id.h"

#include <QString>

#include <optional>

namespace untie {

using TreatmentId = Id<struct TreatmentTag>;

/// Where something was done: at a mark of this visit, on a muscle, on a part of the body; or nowhere in particular.
struct TreatedPlace
{
    FindingId finding = {}; ///< with the muscle it lies in, so that it stays a place when the mark goes
    QString muscle = {};    ///< atlas id
    QString area = {};      ///< of the table of areas: "low_back"
    std::optional<Side> side = {}; ///< none: both

    bool operator==(const TreatedPlace &) const = default;
};

/// Something that was done on a visit.
struct Treatment
{
    TreatmentId id;
    QString technique; ///< of the table of techniques: "deep_tissue"
    TreatedPlace place = {};
    std::optional<int> minutes = {};
    std::optional<int> pressure = {}; ///< 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep (Walton)
    QString response = {}; ///< how the tissue or the client answered

    bool operator==(const Treatment &) const = default;
};

} // namespace untie
