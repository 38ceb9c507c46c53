#pragma once

#include "app/bodymap/changemark.h"
#include "app/visits/visithistory.h"

namespace untie {

/// What became of a place between two visits.
struct ChangedPoint
{
    qint64 id = 0; ///< of the trigger point, or of a finding that stands alone
    TriggerPointId point; ///< invalid: a finding that stands alone
    FindingKind kind = FindingKind::TrpActive;
    QString muscle;
    Side side = Side::Midline;
    QString view; ///< where it was seen last
    QPointF at;
    PointChange change = PointChange::Unchanged;
    std::optional<int> then; ///< before treatment, as the earlier visit left it
    std::optional<int> now; ///< on the later visit

    bool operator==(const ChangedPoint &) const = default;
};

/// What the later visit found beside what was known when the earlier one ended. A point counts with its last sight up to
/// then; one that was open and that the later visit did not look at is not examined, never gone; one that was quiet and is
/// found again is worse. Scores on pressure and at rest are not compared. What is no trigger point is known again by its
/// kind, muscle and side, from these two visits alone. Empty when one of the visits is not there; in the order of the
/// history's points.
QList<ChangedPoint> changesBetween(const VisitHistory &history, VisitId earlier, VisitId later);

} // namespace untie
