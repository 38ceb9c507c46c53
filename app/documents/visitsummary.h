#pragma once

#include "app/bodymap/figure.h"
#include "app/bodymap/mark.h"
#include "app/clients/client.h"
#include "app/people/person.h"
#include "app/settings/clinicprofile.h"
#include "app/visits/visit.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace untie {

class Atlas;
class Translator;

/// What a client's summary is made from, as it is stored.
struct SummarySource
{
    Visit visit;
    Client client;
    ClinicProfile clinic;
    Person therapist; ///< without a name when the clinic no longer knows them
    QList<TriggerPoint> history; ///< with their readings from earlier visits
    std::optional<QDateTime> nextVisit = {};
    QString goals = {}; ///< of the case that the visit is for
};

/// A place of the body that was found and treated on the visit, in the client's words.
struct SummaryPoint
{
    int number = 0; ///< in the figure and in the table, from 1
    FindingKind kind = FindingKind::TrpActive;
    QString view;   ///< where it is shown: a side of the body or an inset, in the superficial layer; empty: in the table alone
    QPointF at;     ///< fractions of its canvas
    Outlines outlines = {}; ///< of a painted area, in canvas units
    QString place;  ///< "Top of the shoulder, right"
    QString muscle; ///< "Upper trapezius"; empty: on bone, joint or skin
    QString advice; ///< what is said in place of scores; empty for most
    std::optional<int> before; ///< NRS-11; unset: not asked
    std::optional<int> after;

    bool operator==(const SummaryPoint &) const = default;
};

/// What became of a place since it was last seen.
struct SummaryChange
{
    QString place;
    int then = 0; ///< before treatment, both
    int now = 0;

    bool operator==(const SummaryChange &) const = default;
};

/// How a place felt before treatment, visit by visit.
struct SummaryTrend
{
    struct Step
    {
        QDate day;
        int score = 0;
        bool operator==(const Step &) const = default;
    };
    QString place;
    QList<Step> steps; ///< oldest first, at least three

    bool operator==(const SummaryTrend &) const = default;
};

/// Everything that stands in a client's visit summary and nothing else: the boundary between the record and paper.
/// What belongs and what never does is domain knowledge: no assessment, no observation, no plan, no remark, no suspicion.
struct VisitSummary
{
    QString language; ///< it is written in
    ClinicProfile clinic;
    QString therapist; ///< "Nora Vale, LMT"
    QString client;
    QDateTime startedAt; ///< in the clinic's time zone
    int minutes = 0;
    std::optional<QDateTime> nextVisit;
    QList<SummaryPoint> points; ///< by view, then from head to foot
    QList<FindingKind> kinds;   ///< of the points that are not quiet, in the order of the legend
    QList<SummaryChange> changes; ///< those that changed most first
    std::optional<SummaryTrend> trend; ///< of the place that hurts most and was seen three times or more
    QString reason; ///< why the client came: S
    QString goals;  ///< what the client wants to reach, in their own words
    QStringList done; ///< what was done, a sentence for each: "Swedish massage, Back of the body, 25 minutes"
    std::optional<int> overallBefore; ///< NRS-11 of the whole of it, as the client said
    std::optional<int> overallAfter;
    QString home;   ///< what to do at home; of the plan, which is the therapist's, nothing
    std::optional<int> nextWeeks; ///< when to come again; said where nothing is booked

    bool operator==(const VisitSummary &) const = default;
};

/// The findings of a visit that were looked at, in the order in which figure and table number them: by view, the insets
/// last, then from head to foot.
QList<Finding> lookedAt(const Visit &visit);

/// A finding as figure and table show it.
SummaryPoint summaryPointOf(const Finding &finding, int number, const Atlas &atlas, const Translator &words);

/// Whether a trigger point is shown with the sign of those that no longer hurt.
bool isQuiet(const SummaryPoint &point);

/// The language of what is printed for a client: theirs where Untie speaks it, else the clinic's.
QString summaryLanguage(const Client &client, const ClinicProfile &clinic);

/// Chooses and words what a client takes home. `atlas` speaks the language of `words`.
VisitSummary visitSummaryOf(const SummarySource &source, const Atlas &atlas, const Translator &words);

/// A kind of finding as the legend explains it to a client: "knot, familiar pain". Never a diagnosis.
QString clientWordFor(FindingKind kind, const Translator &words);

} // namespace untie
