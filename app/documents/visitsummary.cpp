#include "app/documents/visitsummary.h"

#include "app/bodymap/atlas.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "app/intake/cautions.h"

#include <QTimeZone>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChanges = 5;
constexpr qsizetype mostSteps = 8;
constexpr qsizetype fewestSteps = 3;

QTimeZone zoneOf(const ClinicProfile &clinic)
{
    const QTimeZone zone(clinic.timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

/// A place without a name of its own: a bone, a joint, the skin, or a muscle of an atlas newer than ours.
QString bodyPlace(const QString &view, const Atlas &atlas, const Translator &words)
{
    const auto side = viewFromId(view);
    if (!side) {
        const QString inset = atlas.insetName(view);
        return inset.isEmpty() ? words.translate("VisitSummary", "Another place of the body") : inset;
    }
    switch (side->first) {
    case Facing::Back:
        return words.translate("VisitSummary", "Back of the body");
    case Facing::Front:
        return words.translate("VisitSummary", "Front of the body");
    case Facing::Left:
    case Facing::Right:
        return words.translate("VisitSummary", "Side of the body");
    }
    Q_UNREACHABLE();
}

QString withSide(const QString &place, Side side, const Translator &words)
{
    switch (side) {
    case Side::Left:
        return words.translate("VisitSummary", "%1, left").arg(place);
    case Side::Right:
        return words.translate("VisitSummary", "%1, right").arg(place);
    case Side::Midline:
        return words.translate("VisitSummary", "%1, in the middle").arg(place);
    }
    Q_UNREACHABLE();
}

QString placeOf(const QString &muscle, Side side, const QString &view, const Atlas &atlas, const Translator &words)
{
    const Muscle *known = atlas.muscle(muscle);
    const QString plain = known ? (known->plain.isEmpty() ? known->name : known->plain) : bodyPlace(view, atlas, words);
    return withSide(plain, side, words);
}

const TriggerPoint *historyOf(const Finding &finding, const QList<TriggerPoint> &history)
{
    if (!finding.point.isValid() || finding.scored != Scored::OnPressure)
        return nullptr; // what was felt at rest is not compared with what was felt on pressure
    const auto found = std::ranges::find(history, finding.point, &TriggerPoint::id);
    return found == history.end() ? nullptr : &*found;
}

/// A treatment in the client's words: what, where, how long. Pressure and how the tissue answered are the therapist's.
QString doneOf(const Treatment &treatment, const QList<Finding> &findings, const Atlas &atlas, const Translator &words)
{
    const auto knowledge = [&](const QString &text) { return words.translate("knowledge", text.toUtf8().constData()); };
    const Technique *technique = techniqueOf(treatment.technique);
    QStringList parts;
    if (technique)
        parts.append(knowledge(technique->name));
    TreatedPlace place = treatment.place;
    if (const auto marked = std::ranges::find(findings, place.finding, &Finding::id); place.finding.isValid() && marked != findings.end()) {
        place.muscle = marked->muscle;
        place.side = marked->side;
    }
    if (!place.muscle.isEmpty())
        parts.append(placeOf(place.muscle, place.side.value_or(Side::Midline), {}, atlas, words));
    else if (const NamedArea *area = namedArea(place.area))
        parts.append(place.side ? withSide(knowledge(area->name), *place.side, words) : knowledge(area->name));
    if (treatment.minutes)
        parts.append(words.translate("VisitSummary", "%n minute(s)", nullptr, *treatment.minutes));
    return technique ? words.translate("VisitSummary", "%1.", "a sentence of what was done").arg(commaList(parts, QLocale(words.language()))) : QString();
}

/// The scored readings of a point from visits before this one, oldest first.
QList<SummaryTrend::Step> stepsBefore(const Visit &visit, const TriggerPoint &point, const QTimeZone &zone)
{
    QList<SummaryTrend::Step> steps;
    for (const Reading &reading : point.readings) {
        if (reading.examined && reading.before && reading.visit != visit.id && reading.startedAt < visit.startedAt)
            steps.append({reading.startedAt.toTimeZone(zone).date(), *reading.before});
    }
    return steps;
}

} // namespace

VisitSummary visitSummaryOf(const SummarySource &source, const Atlas &atlas, const Translator &words)
{
    const Visit &visit = source.visit;
    const QTimeZone zone = zoneOf(source.clinic);
    VisitSummary summary;
    summary.language = words.language();
    summary.clinic = source.clinic;
    summary.therapist = source.therapist.credential.isEmpty()
                            ? source.therapist.name
                            : words.translate("VisitSummary", "%1, %2", "therapist's name, credential")
                                  .arg(source.therapist.name, source.therapist.credential);
    summary.client = displayName(source.client);
    summary.startedAt = visit.startedAt.toTimeZone(zone);
    summary.minutes = visit.minutes;
    if (source.nextVisit)
        summary.nextVisit = source.nextVisit->toTimeZone(zone);
    summary.reason = visit.note.subjective.trimmed();
    summary.goals = source.goals.trimmed();
    summary.home = visit.homeCare.trimmed();
    summary.nextWeeks = visit.nextWeeks;
    summary.overallBefore = visit.overallBefore;
    summary.overallAfter = visit.overallAfter;
    for (const Treatment &treatment : visit.treatments)
        summary.done.append(doneOf(treatment, visit.findings, atlas, words));
    summary.done.removeAll(QString());

    int worst = 0;
    for (const Finding &finding : lookedAt(visit)) {
        const SummaryPoint point = summaryPointOf(finding, int(summary.points.size()) + 1, atlas, words);
        summary.points.append(point);

        const TriggerPoint *known = historyOf(finding, source.history);
        if (!known || !point.before)
            continue;
        QList<SummaryTrend::Step> steps = stepsBefore(visit, *known, zone);
        if (steps.isEmpty())
            continue;
        if (steps.last().score != *point.before)
            summary.changes.append({point.place, steps.last().score, *point.before});
        steps.append({summary.startedAt.date(), *point.before});
        if (steps.size() >= fewestSteps && *point.before >= worst + (summary.trend ? 1 : 0)) {
            worst = *point.before;
            summary.trend = SummaryTrend{point.place, steps.mid(qMax<qsizetype>(0, steps.size() - mostSteps))};
        }
    }
    std::ranges::stable_sort(summary.changes, std::greater(), [](const SummaryChange &change) { return qAbs(change.now - change.then); });
    summary.changes = summary.changes.mid(0, mostChanges);

    for (FindingKind kind : findingKinds()) {
        if (std::ranges::any_of(summary.points, [kind](const SummaryPoint &point) { return point.kind == kind && !isQuiet(point); }))
            summary.kinds.append(kind);
    }
    return summary;
}

QList<Finding> lookedAt(const Visit &visit)
{
    QList<Finding> looked;
    std::ranges::copy_if(visit.findings, std::back_inserter(looked), &Finding::examined);
    std::ranges::stable_sort(looked, {}, [](const Finding &finding) {
        const auto side = viewFromId(finding.view);
        return side ? std::tuple(int(side->first), QString(), finding.at.y())
                    : std::tuple(int(Facing::Right) + 1, viewInLayer(finding.view, Layer::Superficial), finding.at.y());
    });
    return looked;
}

SummaryPoint summaryPointOf(const Finding &finding, int number, const Atlas &atlas, const Translator &words)
{
    SummaryPoint point;
    point.number = number;
    point.kind = finding.kind;
    point.view = viewInLayer(finding.view, Layer::Superficial);
    point.at = finding.at;
    point.outlines = finding.outlines;
    point.place = placeOf(finding.muscle, finding.side, point.view, atlas, words);
    if (const Muscle *muscle = atlas.muscle(finding.muscle); muscle && muscle->name != muscle->plain)
        point.muscle = muscle->name;
    if (finding.kind == FindingKind::LumpRefer) {
        // No guess at what it may be, and no score: it is not ours to treat.
        point.advice = words.translate("VisitSummary", "Please show this place to a doctor.");
        return point;
    }
    point.before = finding.before;
    point.after = finding.after;
    if (isQuiet(point))
        point.advice = words.translate("VisitSummary", "This place is quiet now.");
    return point;
}

bool isQuiet(const SummaryPoint &point)
{
    return isTriggerPoint(point.kind) && point.before == 0;
}

QString summaryLanguage(const Client &client, const ClinicProfile &clinic)
{
    return languages().contains(client.language) ? client.language : clinic.language;
}

QString clientWordFor(FindingKind kind, const Translator &words)
{
    switch (kind) {
    case FindingKind::TrpActive:
        return words.translate("VisitSummary", "knot, familiar pain");
    case FindingKind::TrpLatent:
        return words.translate("VisitSummary", "knot, only on pressure");
    case FindingKind::TenderPoint:
        return words.translate("VisitSummary", "tender spot");
    case FindingKind::PainArea:
        return words.translate("VisitSummary", "where you feel it");
    case FindingKind::Hypertonicity:
        return words.translate("VisitSummary", "tight muscle");
    case FindingKind::Spasm:
        return words.translate("VisitSummary", "cramped muscle");
    case FindingKind::AdhesionScar:
        return words.translate("VisitSummary", "stuck tissue or scar");
    case FindingKind::InflammationSwelling:
        return words.translate("VisitSummary", "swollen, left in peace");
    case FindingKind::NumbnessTingling:
        return words.translate("VisitSummary", "numb or tingling");
    case FindingKind::ReferredArea:
        return words.translate("VisitSummary", "where a knot sends its pain");
    case FindingKind::Bruise:
        return words.translate("VisitSummary", "bruise");
    case FindingKind::SkinLesion:
        return words.translate("VisitSummary", "skin, left in peace");
    case FindingKind::LumpRefer:
        return words.translate("VisitSummary", "please show to a doctor");
    }
    Q_UNREACHABLE();
}

} // namespace untie
