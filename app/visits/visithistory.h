#pragma once

#include "app/bodymap/figure.h"
#include "app/bodymap/heatmap.h"
#include "app/visits/clientcase.h"
#include "app/visits/visit.h"

#include <QHash>

namespace untie {

/// Everything that a client's visits found, without the notes.
struct VisitHistory
{
    QList<VisitRow> visits; ///< newest first
    /// In the order of marking; of the criteria only the taut band, no remarks. A point that was merged is the one that
    /// stands for it.
    QHash<VisitId, QList<Finding>> findings;
    QList<TriggerPoint> points; ///< worst last reading first; voided visits do not count
    QHash<VisitId, QStringList> techniques = {}; ///< of the table of techniques, each once
    QHash<VisitId, CaseId> cases = {};           ///< what each visit is for, of those that are for one

    bool operator==(const VisitHistory &) const = default;
};

/// The points that the findings are sights of. `known` says what each is; the readings are made here, oldest first, from
/// the visits that are not voided. A point without a reading is left out.
QList<TriggerPoint> pointsOf(QList<TriggerPoint> known, const QList<VisitRow> &visits, const QHash<VisitId, QList<Finding>> &findings);

/// Heat of a period, from one visit to another with both: by the view of the skin side or the inset, in canvas units. 1 is a 10 on every visit of the
/// period; a sight without a score counts as mild; what is no trigger point counts with its score alone.
QHash<QString, QList<HeatSpot>> heatBetween(const VisitHistory &history, const Figure &figure, VisitId first, VisitId last);

/// Places of visits on a line from 0 to 1, oldest first: true to time for up to `mostTrueToTime`, else even. No two are
/// nearer than `leastGap`, as far as there is room. One alone stands at the end.
QList<qreal> placesInTime(const QList<QDateTime> &visits, qreal leastGap);
constexpr qsizetype mostTrueToTime = 12;

} // namespace untie
