#include "tests/support/summaryfixture.h"

#include "app/documents/summarypages.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

#include <map>

namespace untie {

using namespace Qt::StringLiterals;

const Figure &theFigure()
{
    static const Figure figure = orFail(Figure::load());
    return figure;
}

const Translator &wordsOf(const QString &language)
{
    static std::map<QString, Translator> all;
    return all.try_emplace(language, Translator::forLanguage(language)).first->second;
}

const Atlas &atlasOf(const QString &language)
{
    static std::map<QString, Atlas> all;
    if (!all.contains(language))
        all.emplace(language, orFail(Atlas::load(theFigure(), wordsOf(language))));
    return all.at(language);
}

Finding aFindingAt(const QString &muscle, Side side, std::optional<int> before, std::optional<int> after, FindingKind kind)
{
    Finding finding;
    finding.id = newId<FindingId>();
    finding.kind = kind;
    finding.muscle = muscle;
    finding.side = side;
    finding.before = before;
    finding.after = after;
    if (isTriggerPoint(kind))
        finding.point = newId<TriggerPointId>();
    const Muscle *row = atlasOf().muscle(muscle);
    static const QStringList sides{u"back-superficial"_s, u"back-deep"_s, u"front-superficial"_s, u"front-deep"_s, u"left"_s, u"left-deep"_s};
    for (const QString &view : sides + theFigure().views()) { // an inset for what no side of the body shows
        for (const Site &site : row ? row->sites : QList<Site>()) {
            const auto at = siteAt(site, view, side);
            if (!at)
                continue;
            const QSizeF canvas = theFigure().view(view)->canvas;
            finding.view = view;
            finding.site = site.label;
            finding.at = {at->x() / canvas.width(), at->y() / canvas.height()};
            return finding;
        }
    }
    finding.view = u"back-superficial"_s;
    finding.at = {0.5, 0.4};
    return finding;
}

SummarySource aSummarySource()
{
    SummarySource source;
    source.clinic = {u"Linden Row Massage"_s, u"12 Example Row, Sampleton"_s, u"555-0100"_s, u"desk@example.org"_s, u"Europe/Berlin"_s, u"en"_s};
    source.therapist.id = newId<PersonId>();
    source.therapist.name = u"Nora Vale"_s;
    source.therapist.credential = u"LMT"_s;
    source.client.id = newId<ClientId>();
    source.client.given = u"Odile"_s;
    source.client.family = u"Marchbanks"_s;

    Visit &visit = source.visit;
    visit.id = newId<VisitId>();
    visit.client = source.client.id;
    visit.therapist = source.therapist.id;
    visit.startedAt = QDateTime({2026, 11, 17}, {13, 0}, Qt::UTC);
    visit.minutes = 60;
    visit.note = {u"A dull band across the low back since Saturday’s gardening. Neck is clearly better, I sleep through."_s,
                  u"CANARY-OBSERVATION shoulder higher on the right."_s, u"CANARY-ASSESSMENT suspicion of something else."_s,
                  u"CANARY-PLAN ask for earlier pictures."_s};
    visit.homeCare = u"Ball against the wall, left hip: 2 × 1 minute a day, never more than a pleasant 5 of 10.\n"
                  u"Side bend, standing: 3 slow breaths each side, morning and evening."_s;
    visit.treatments = {{newId<TreatmentId>(), u"swedish"_s, {{}, {}, u"low_back"_s, {}}, 25, 3, u"CANARY-RESPONSE melted"_s},
                        {newId<TreatmentId>(), u"trp_pressure_release"_s, {visit.findings.value(0).id, u"trapezius_upper"_s, {}, Side::Right}, 10, 4, {}}};
    visit.findings = {aFindingAt(u"trapezius_upper"_s, Side::Right, 7, 4), aFindingAt(u"levator_scapulae"_s, Side::Right, 6, 3),
                      aFindingAt(u"infraspinatus"_s, Side::Left, 4, 2, FindingKind::TrpLatent),
                      aFindingAt(u"quadratus_lumborum"_s, Side::Left, 7, 4), aFindingAt(u"gluteus_medius"_s, Side::Left, 6, 4),
                      aFindingAt(u"erector_spinae"_s, Side::Left, 3, 2, FindingKind::Hypertonicity)};
    for (Finding &finding : visit.findings)
        finding.remark = u"CANARY-REMARK"_s;

    TriggerPoint shoulder{visit.findings[0].point, u"trapezius_upper"_s, Side::Right, {}, {}};
    for (int weeks : {8, 6, 4, 2}) {
        Reading reading;
        reading.visit = VisitId{visit.id.value - weeks};
        reading.startedAt = visit.startedAt.addDays(-7 * weeks);
        reading.before = weeks > 4 ? 9 : 8;
        reading.after = 5;
        shoulder.readings.append(reading);
    }
    TriggerPoint blade{visit.findings[2].point, u"infraspinatus"_s, Side::Left, {}, {shoulder.readings.last()}};
    blade.readings.first().before = 6;
    source.history = {shoulder, blade};
    return source;
}

QList<Finding> manyFindings(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    const QList<Muscle> &muscles = atlasOf().muscles();
    QList<Finding> findings;
    for (int i = 0; i < count; ++i) {
        const Muscle &muscle = muscles[random.bounded(int(muscles.size()))];
        const Side side = random.bounded(2) == 0 ? Side::Left : Side::Right;
        const FindingKind kind = findingKinds()[random.bounded(int(findingKinds().size()))];
        const auto score = [&random] { return random.bounded(5) == 0 ? std::nullopt : std::optional(int(random.bounded(11))); };
        findings.append(aFindingAt(muscle.id, side, score(), score(), kind));
    }
    return findings;
}

VisitSummary summaryOf(const SummarySource &source, const QString &language)
{
    return visitSummaryOf(source, atlasOf(language), wordsOf(language));
}

Document documentOf(const SummarySource &source, Paper paper, const QString &language)
{
    return summaryPages(summaryOf(source, language), theFigure(), wordsOf(language), paper);
}

QString textOf(const Document &document)
{
    QString text;
    for (const Page &page : document.pages)
        text += textOf(page);
    return text;
}

} // namespace untie
