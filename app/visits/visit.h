#pragma once

#include "app/bodymap/area.h"
#include "app/bodymap/mark.h"
#include "app/bodymap/side.h"
#include "app/common/id.h"
#include "app/visits/measure.h"
#include "app/visits/treatment.h"
#include "app/visits/trend.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace untie {

/// What the NRS numbers of a finding mean. The two are not mixed in one trend.
enum class Scored { OnPressure, AtRest };

/// What the therapist felt for. Unset: not tested, which is not "no".
struct Criteria
{
    std::optional<bool> tautBand;
    std::optional<bool> nodule;
    std::optional<bool> refers;
    std::optional<bool> recognised; ///< "that is my pain"
    std::optional<bool> twitch;     ///< recorded, never required

    bool operator==(const Criteria &) const = default;
};

/// What the therapist saw of one place on one visit.
struct Finding
{
    FindingId id;
    TriggerPointId point; ///< the trigger point it is a sight of; invalid: a finding that stands alone
    FindingKind kind = FindingKind::TrpActive;
    bool examined = true; ///< false: known, not looked at on this visit; it has no scores then
    QString muscle;       ///< atlas id; empty: on bone, joint or skin
    Side side = Side::Midline;
    QString site;         ///< label of the usual site; empty: anywhere else
    QString view;         ///< where the mark was set
    QPointF at;           ///< fractions of that view's canvas; of an area: a place inside it
    Outlines outlines = {}; ///< of a painted area, in units of that canvas; empty: a mark at one place
    int figureVersion = 1;
    std::optional<int> before; ///< NRS-11, 0–10; unset: not asked
    std::optional<int> after;
    Scored scored = Scored::OnPressure;
    Criteria criteria;
    TriggerPointId key = {}; ///< of a satellite: the point that keeps it going; of an area: the point that refers there
    std::optional<Trend> status = {}; ///< as the therapist set it; unset: as the rules suggest
    QString remark;

    bool operator==(const Finding &) const = default;
};

/// The four parts of the note.
struct Note
{
    QString subjective;
    QString objective;
    QString assessment;
    QString plan;

    bool operator==(const Note &) const = default;
};

enum class VisitState { Draft, Signed, Voided };

/// How much of it is asked for: all of the note, or for wellness the map, what was done and one text.
enum class VisitForm { Full, Short };

/// One visit of one client, with all that was written and marked.
struct Visit
{
    ClientId client;
    VisitId id;
    int rev = 0; ///< grows by one with every save
    PersonId therapist;
    QDateTime startedAt; ///< UTC
    int minutes = 60;
    VisitState state = VisitState::Draft;
    VisitForm form = VisitForm::Full;
    Note note;
    QList<Finding> findings; ///< in the order of marking
    QList<Treatment> treatments = {};      ///< in the order in which they were written down
    QList<Measure> measures = {};          ///< the same
    std::optional<int> overallBefore = {}; ///< NRS-11 of the whole of it, 0–10; unset: not asked
    std::optional<int> overallAfter = {};
    QString homeCare = {};                 ///< what the client is to do until then
    std::optional<int> nextWeeks = {};     ///< when to come again, in weeks, 1–104; unset: nothing was agreed on

    bool operator==(const Visit &) const = default;
};

/// A visit as a list shows it.
struct VisitRow
{
    VisitId id;
    PersonId therapist;
    QDateTime startedAt;
    VisitState state = VisitState::Draft;
    QString reason; ///< the first line of S
    int points = 0; ///< findings looked at
    std::optional<int> worst; ///< highest score before treatment

    bool operator==(const VisitRow &) const = default;
};

/// One sight of a trigger point.
struct Reading
{
    VisitId visit;
    QDateTime startedAt;
    bool examined = true;
    FindingKind kind = FindingKind::TrpActive;
    std::optional<int> before;
    std::optional<int> after;
    QString view;
    QPointF at;
    Scored scored = Scored::OnPressure;
    std::optional<bool> tautBand = {};
    TriggerPointId key = {};
    std::optional<Trend> status = {}; ///< as the therapist set it

    bool operator==(const Reading &) const = default;
};

/// A trigger point with everything that was seen of it: the one thing that lives from visit to visit.
struct TriggerPoint
{
    TriggerPointId id;
    QString muscle;
    Side side = Side::Midline;
    QString site;
    QList<Reading> readings; ///< oldest first, at least one
    QList<TriggerPointId> merged = {}; ///< points that were recorded apart and are this one

    bool operator==(const TriggerPoint &) const = default;
};

} // namespace untie
