#include "app/visits/visitdraft.h"

#include "app/common/log.h"
#include "app/storage/draftstore.h"
#include "app/visits/recordvisit.h"

#include <QJsonArray>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

template <class T>
QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<int> numberFrom(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
}

std::optional<bool> signFrom(const QJsonValue &json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

QString idText(qint64 id)
{
    return QString::number(id); // JSON numbers do not hold 63 bits everywhere
}

qint64 idFrom(const QJsonValue &json)
{
    return json.toString().toLongLong();
}

/// The signs of a finding, and what each is called in a draft.
constexpr std::pair<QLatin1StringView, std::optional<bool> Criteria::*> signs[] = {
    {"tautBand"_L1, &Criteria::tautBand},     {"nodule"_L1, &Criteria::nodule}, {"refers"_L1, &Criteria::refers},
    {"recognised"_L1, &Criteria::recognised}, {"twitch"_L1, &Criteria::twitch},
};
constexpr std::pair<QLatin1StringView, QString Note::*> draftSections[] = {
    {"subjective"_L1, &Note::subjective}, {"objective"_L1, &Note::objective}, {"assessment"_L1, &Note::assessment}, {"plan"_L1, &Note::plan}};

QJsonObject findingJson(const Finding &finding)
{
    QJsonObject json{{u"id"_s, idText(finding.id.value)},
                     {u"point"_s, idText(finding.point.value)},
                     {u"kind"_s, idOf(finding.kind)},
                     {u"examined"_s, finding.examined},
                     {u"muscle"_s, finding.muscle},
                     {u"side"_s, idOf(finding.side)},
                     {u"site"_s, finding.site},
                     {u"view"_s, finding.view},
                     {u"x"_s, finding.at.x()},
                     {u"y"_s, finding.at.y()},
                     {u"figureVersion"_s, finding.figureVersion},
                     {u"before"_s, jsonOf(finding.before)},
                     {u"after"_s, jsonOf(finding.after)},
                     {u"atRest"_s, finding.scored == Scored::AtRest},
                     {u"area"_s, textOf(finding.outlines)},
                     {u"key"_s, idText(finding.key.value)},
                     {u"status"_s, finding.status ? idOf(*finding.status) : QString()},
                     {u"remark"_s, finding.remark}};
    for (const auto &[key, sign] : signs)
        json.insert(key, jsonOf(finding.criteria.*sign));
    return json;
}

std::optional<Finding> findingFrom(const QJsonObject &json)
{
    const auto kind = findingKindFromId(json[u"kind"_s].toString());
    const auto side = sideFromId(json[u"side"_s].toString());
    const auto outlines = outlinesFromText(json[u"area"_s].toString());
    Finding finding;
    finding.id = FindingId{idFrom(json[u"id"_s])};
    if (!kind || !side || !outlines || !finding.id.isValid())
        return std::nullopt;
    finding.point = TriggerPointId{idFrom(json[u"point"_s])};
    finding.kind = *kind;
    finding.examined = json[u"examined"_s].toBool(true);
    finding.muscle = json[u"muscle"_s].toString();
    finding.side = *side;
    finding.site = json[u"site"_s].toString();
    finding.view = json[u"view"_s].toString();
    finding.at = {json[u"x"_s].toDouble(), json[u"y"_s].toDouble()};
    finding.figureVersion = json[u"figureVersion"_s].toInt(1);
    finding.before = numberFrom(json[u"before"_s]);
    finding.after = numberFrom(json[u"after"_s]);
    finding.scored = json[u"atRest"_s].toBool() ? Scored::AtRest : Scored::OnPressure;
    finding.outlines = *outlines;
    finding.key = TriggerPointId{idFrom(json[u"key"_s])};
    finding.status = trendFromId(json[u"status"_s].toString());
    finding.remark = json[u"remark"_s].toString();
    for (const auto &[key, sign] : signs)
        finding.criteria.*sign = signFrom(json[key]);
    return finding;
}

QJsonObject treatmentJson(const Treatment &treatment)
{
    const TreatedPlace &place = treatment.place;
    return {{u"id"_s, idText(treatment.id.value)},
            {u"technique"_s, treatment.technique},
            {u"finding"_s, idText(place.finding.value)},
            {u"muscle"_s, place.muscle},
            {u"area"_s, place.area},
            {u"side"_s, place.side ? idOf(*place.side) : QString()},
            {u"minutes"_s, jsonOf(treatment.minutes)},
            {u"pressure"_s, jsonOf(treatment.pressure)},
            {u"response"_s, treatment.response}};
}

TreatedPlace placeFrom(const QJsonObject &json)
{
    return {.finding = FindingId{idFrom(json[u"finding"_s])},
            .muscle = json[u"muscle"_s].toString(),
            .area = json[u"area"_s].toString(),
            .side = sideFromId(json[u"side"_s].toString())};
}

Treatment treatmentFrom(const QJsonObject &json)
{
    return {.id = TreatmentId{idFrom(json[u"id"_s])},
            .technique = json[u"technique"_s].toString(),
            .place = placeFrom(json),
            .minutes = numberFrom(json[u"minutes"_s]),
            .pressure = numberFrom(json[u"pressure"_s]),
            .response = json[u"response"_s].toString()};
}

QJsonObject measureJson(const Measure &measure)
{
    const TreatedPlace &place = measure.place;
    return {{u"id"_s, idText(measure.id.value)},
            {u"movement"_s, measure.movement},
            {u"finding"_s, idText(place.finding.value)},
            {u"muscle"_s, place.muscle},
            {u"area"_s, place.area},
            {u"side"_s, place.side ? idOf(*place.side) : QString()},
            {u"passive"_s, measure.passive},
            {u"unit"_s, idOf(measure.unit)},
            {u"before"_s, jsonOf(measure.before)},
            {u"after"_s, jsonOf(measure.after)}};
}

std::optional<Measure> measureFrom(const QJsonObject &json)
{
    const auto unit = measureUnitFromId(json[u"unit"_s].toString());
    if (!unit)
        return std::nullopt;
    return Measure{.id = MeasureId{idFrom(json[u"id"_s])},
                   .movement = json[u"movement"_s].toString(),
                   .place = placeFrom(json),
                   .passive = json[u"passive"_s].toBool(),
                   .unit = *unit,
                   .before = numberFrom(json[u"before"_s]),
                   .after = numberFrom(json[u"after"_s])};
}

} // namespace

QJsonObject toJson(const Visit &visit)
{
    QJsonArray findings;
    for (const Finding &finding : visit.findings)
        findings += findingJson(finding);
    QJsonArray treatments;
    for (const Treatment &treatment : visit.treatments)
        treatments += treatmentJson(treatment);
    QJsonArray measures;
    for (const Measure &measure : visit.measures)
        measures += measureJson(measure);
    QJsonObject json{{u"client"_s, idText(visit.client.value)},
                     {u"id"_s, idText(visit.id.value)},
                     {u"rev"_s, visit.rev},
                     {u"therapist"_s, idText(visit.therapist.value)},
                     {u"startedAt"_s, visit.startedAt.toMSecsSinceEpoch()},
                     {u"minutes"_s, visit.minutes},
                     {u"short"_s, visit.form == VisitForm::Short},
                     {u"findings"_s, findings},
                     {u"treatments"_s, treatments},
                     {u"measures"_s, measures},
                     {u"overallBefore"_s, jsonOf(visit.overallBefore)},
                     {u"overallAfter"_s, jsonOf(visit.overallAfter)},
                     {u"homeCare"_s, visit.homeCare},
                     {u"nextWeeks"_s, jsonOf(visit.nextWeeks)}};
    for (const auto &[key, section] : draftSections)
        json.insert(key, visit.note.*section);
    return json;
}

Result<Visit> visitFrom(const QJsonObject &json)
{
    const auto corrupt = fail(Error::Kind::Corrupt, u"a draft of a visit"_s);
    Visit visit;
    visit.client = ClientId{idFrom(json[u"client"_s])};
    visit.id = VisitId{idFrom(json[u"id"_s])};
    visit.rev = json[u"rev"_s].toInt(-1);
    if (!visit.client.isValid() || !visit.id.isValid() || visit.rev < 0)
        return corrupt;
    visit.therapist = PersonId{idFrom(json[u"therapist"_s])};
    visit.startedAt = QDateTime::fromMSecsSinceEpoch(json[u"startedAt"_s].toInteger(), Qt::UTC);
    visit.minutes = json[u"minutes"_s].toInt(visit.minutes);
    visit.form = json[u"short"_s].toBool() ? VisitForm::Short : VisitForm::Full;
    for (const auto &[key, section] : draftSections)
        visit.note.*section = json[key].toString();
    const QJsonArray findings = json[u"findings"_s].toArray();
    for (const auto &one : findings) {
        const auto finding = findingFrom(one.toObject());
        if (!finding)
            return corrupt;
        visit.findings += *finding;
    }
    const QJsonArray treatments = json[u"treatments"_s].toArray();
    for (const auto &one : treatments)
        visit.treatments += treatmentFrom(one.toObject());
    const QJsonArray measures = json[u"measures"_s].toArray();
    for (const auto &one : measures) {
        const auto measure = measureFrom(one.toObject());
        if (!measure)
            return corrupt;
        visit.measures += *measure;
    }
    visit.overallBefore = numberFrom(json[u"overallBefore"_s]);
    visit.overallAfter = numberFrom(json[u"overallAfter"_s]);
    visit.homeCare = json[u"homeCare"_s].toString();
    visit.nextWeeks = numberFrom(json[u"nextWeeks"_s]);
    return visit;
}

VisitKept storeOrKeep(Database &database, const Visit &visit, bool hadDraft, const QDateTime &now)
{
    DraftStore drafts(database);
    VisitKept kept{recordVisit(database, visit, now), false};
    if (!kept.rev) {
        const auto draft = drafts.keep(Vault::Clinical, {visitDraftKind, visit.id.value, toJson(visit), now});
        kept.asDraft = draft && *draft == DraftStore::Kept::InVault;
    } else if (hadDraft) {
        if (const auto gone = drafts.discard(Vault::Clinical, visitDraftKind, visit.id.value); !gone)
            logTrouble("the draft of a stored visit was not removed", gone.error());
    }
    return kept;
}

} // namespace untie
