#include "app/visits/visitrules.h"

#include "app/common/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace untie {

namespace {

constexpr int longestSection = 100'000;
constexpr int longestRemark = 4000;
constexpr int mostMinutes = 24 * 60;
constexpr int worstScore = 10;
constexpr int mostTreatmentMinutes = 600;
constexpr int longestResponse = 2000;
constexpr int longestHomeCare = 20'000;
constexpr int mostWeeks = 104;

bool isScore(const std::optional<int> &score)
{
    return !score || (*score >= 0 && *score <= worstScore);
}

bool isOnItsView(const Finding &finding)
{
    const auto isFraction = [](qreal value) { return value >= 0 && value <= 1; }; // false for "not a number", too
    return !finding.view.isEmpty() && isFraction(finding.at.x()) && isFraction(finding.at.y());
}

/// What is wrong with one mark, each as a sentence with %1 for its number.
QStringList problemsOf(const Finding &finding)
{
    QStringList problems;
    if (!isScore(finding.before) || !isScore(finding.after))
        problems += QCoreApplication::translate("VisitRules", "Mark %1: a score is a whole number from 0 to 10.");
    if (!finding.examined && (finding.before || finding.after))
        problems += QCoreApplication::translate("VisitRules", "Mark %1: what was not examined has no score.");
    if (!isOnItsView(finding))
        problems += QCoreApplication::translate("VisitRules", "Mark %1 lies outside the body map. Set it again.");
    if (textOf(finding.outlines).size() > longestAreaText)
        problems += QCoreApplication::translate("VisitRules", "Mark %1: the painted area is too large. Paint it with fewer strokes.");
    if (finding.point.isValid() && finding.key == finding.point)
        problems += QCoreApplication::translate("VisitRules", "Mark %1 cannot be its own key.");
    if (finding.remark.size() > longestRemark)
        problems += QCoreApplication::translate("VisitRules", "Mark %1: the remark is too long; the note has room for it.");
    return problems;
}

/// What is wrong with what was done, asked and agreed on.
QStringList problemsOfTreatments(const Visit &visit)
{
    QStringList problems;
    for (qsizetype i = 0; i < visit.treatments.size(); ++i) {
        const Treatment &treatment = visit.treatments[i];
        if (!treatment.id.isValid() || treatment.technique.isEmpty())
            problems += QCoreApplication::translate("VisitRules", "Treatment %1 has no technique.").arg(i + 1);
        if (treatment.minutes && (*treatment.minutes < 1 || *treatment.minutes > mostTreatmentMinutes))
            problems += QCoreApplication::translate("VisitRules", "Treatment %1 lasts from 1 to %2 minutes.").arg(i + 1).arg(mostTreatmentMinutes);
        if (treatment.pressure && (*treatment.pressure < 1 || *treatment.pressure > 5))
            problems += QCoreApplication::translate("VisitRules", "Treatment %1: pressure is a number from 1 to 5.").arg(i + 1);
        if (treatment.response.size() > longestResponse)
            problems += QCoreApplication::translate("VisitRules", "Treatment %1: the response is too long; the note has room for it.").arg(i + 1);
    }
    for (qsizetype i = 0; i < visit.measures.size(); ++i) {
        for (const QString &sentence : problemsOf(visit.measures[i]))
            problems += sentence.arg(i + 1);
    }
    if (!isScore(visit.overallBefore) || !isScore(visit.overallAfter))
        problems += QCoreApplication::translate("VisitRules", "How it was overall is a whole number from 0 to 10.");
    if (visit.homeCare.size() > longestHomeCare)
        problems += QCoreApplication::translate("VisitRules", "Home care has %1 characters; at most %2 can be stored.").arg(visit.homeCare.size()).arg(longestHomeCare);
    if (visit.nextWeeks && (*visit.nextWeeks < 1 || *visit.nextWeeks > mostWeeks))
        problems += QCoreApplication::translate("VisitRules", "The next visit is in 1 to %1 weeks.").arg(mostWeeks);
    return problems;
}

/// Grown quiet, by its score or by what the therapist said.
bool isOver(const Reading &reading)
{
    if (reading.status)
        return *reading.status == Trend::Quiet || *reading.status == Trend::Resolved;
    return reading.before == 0;
}

/// The readings a trend compares: examined, scored, and meaning the same as the newest; oldest first.
QList<Reading> comparable(const TriggerPoint &point)
{
    QList<Reading> scored;
    std::ranges::copy_if(point.readings, std::back_inserter(scored), [](const Reading &reading) { return reading.examined && reading.before; });
    if (!scored.isEmpty()) {
        const Scored meaning = scored.constLast().scored;
        scored.removeIf([meaning](const Reading &reading) { return reading.scored != meaning; });
    }
    return scored;
}

} // namespace

QStringList problemsOf(const Visit &visit, const QDateTime &now)
{
    QStringList problems;
    if (!visit.client.isValid() || !visit.id.isValid())
        problems += QCoreApplication::translate("VisitRules", "A visit belongs to a client.");
    if (!visit.therapist.isValid())
        problems += QCoreApplication::translate("VisitRules", "A visit needs a therapist.");
    if (!visit.startedAt.isValid() || visit.startedAt.date().year() < 1900)
        problems += QCoreApplication::translate("VisitRules", "A visit needs the day and time when it began.");
    else if (visit.startedAt > now.addDays(1))
        problems += QCoreApplication::translate("VisitRules", "This visit would begin in the future. Look at its date.");
    if (visit.minutes < 1 || visit.minutes > mostMinutes)
        problems += QCoreApplication::translate("VisitRules", "A visit lasts from one minute to one day.");
    for (const QString &text : {visit.note.subjective, visit.note.objective, visit.note.assessment, visit.note.plan}) {
        if (text.size() > longestSection)
            problems += QCoreApplication::translate("VisitRules", "One part of the note has %1 characters; at most %2 can be stored.").arg(text.size()).arg(longestSection);
    }

    QSet<FindingId> findings;
    QSet<TriggerPointId> points;
    for (qsizetype i = 0; i < visit.findings.size(); ++i) {
        const Finding &finding = visit.findings[i];
        for (const QString &sentence : problemsOf(finding))
            problems += sentence.arg(i + 1);
        const bool isTwice = findings.contains(finding.id) || (finding.point.isValid() && points.contains(finding.point));
        if (!finding.id.isValid() || isTwice)
            problems += QCoreApplication::translate("VisitRules", "Mark %1 is there twice. Remove one of the two.").arg(i + 1);
        findings.insert(finding.id);
        points.insert(finding.point);
    }
    return problems + problemsOfTreatments(visit);
}

Visit tidied(Visit visit)
{
    for (QString *text : {&visit.note.subjective, &visit.note.objective, &visit.note.assessment, &visit.note.plan})
        *text = tidiedLines(*text);
    for (Finding &finding : visit.findings)
        finding.remark = tidiedLines(finding.remark);
    // A mark that went leaves the muscle it lay in.
    const auto settle = [&visit](TreatedPlace &place) {
        if (std::ranges::none_of(visit.findings, [&place](const Finding &finding) { return finding.id == place.finding; }))
            place.finding = {};
    };
    for (Treatment &treatment : visit.treatments) {
        treatment.response = tidied(treatment.response);
        settle(treatment.place);
    }
    for (Measure &measure : visit.measures)
        settle(measure.place);
    visit.homeCare = tidiedLines(visit.homeCare);
    return visit;
}

int clearChange(int earlier, int now)
{
    const int drop = earlier - now;
    if (drop >= 2 || (drop > 0 && drop * 10 >= earlier * 3))
        return -1;
    return drop <= -2 ? 1 : 0;
}

const Reading *lastSight(const TriggerPoint &point)
{
    for (auto reading = point.readings.crbegin(); reading != point.readings.crend(); ++reading)
        if (reading->examined)
            return &*reading;
    return nullptr;
}

Trend suggestedTrend(const TriggerPoint &point)
{
    const QList<Reading> scored = comparable(point);
    const auto sights = std::ranges::count_if(point.readings, &Reading::examined);
    if (scored.isEmpty())
        return sights > 1 ? Trend::Unchanged : Trend::New;
    const int now = *scored.constLast().before;
    if (now == 0 && scored.constLast().scored == Scored::OnPressure)
        return scored.constLast().tautBand == false ? Trend::Resolved : Trend::Quiet;
    if (scored.size() == 1)
        return sights > 1 ? Trend::Unchanged : Trend::New;
    const Reading &earlier = scored[scored.size() - 2];
    if (isOver(earlier))
        return now > 0 ? Trend::Recurred : Trend::Unchanged;
    const int change = clearChange(*earlier.before, now);
    return change < 0 ? Trend::Improving : change > 0 ? Trend::Worse : Trend::Unchanged;
}

Trend trendOf(const TriggerPoint &point)
{
    const Reading *last = lastSight(point);
    if (last && last->status)
        return *last->status;
    const Trend suggested = suggestedTrend(point);
    return suggested == Trend::Resolved ? Trend::Quiet : suggested;
}

bool isOpen(const TriggerPoint &point)
{
    const Reading *last = lastSight(point);
    return !last || !isOver(*last);
}

std::optional<FindingKind> suggestedKind(const Criteria &criteria)
{
    const int signs = criteria.tautBand.value_or(false) + criteria.nodule.value_or(false) + criteria.refers.value_or(false);
    if (signs < 2) {
        if (!criteria.tautBand || !criteria.nodule || !criteria.refers)
            return {};
        return *criteria.tautBand ? FindingKind::Hypertonicity : FindingKind::TenderPoint;
    }
    if (!criteria.recognised)
        return {};
    return *criteria.recognised ? FindingKind::TrpActive : FindingKind::TrpLatent;
}

bool typeScore(Finding &finding, QChar key)
{
    const int score = key.toLower() == u't' ? worstScore : key.digitValue();
    if (score < 0)
        return false;
    finding.examined = true;
    if (!finding.before || finding.after) {
        finding.before = score;
        finding.after.reset();
    } else {
        finding.after = score;
    }
    return true;
}

} // namespace untie
