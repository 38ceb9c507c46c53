#include "app/common/translator.h"
#include "app/security/auditstore.h"
#include "app/visits/historycache.h"
#include "app/visits/historystore.h"
#include "app/visits/knownmuscles.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 11, 17), QTime(14, 0), Qt::UTC);

QList<QDateTime> days(const QList<int> &from)
{
    QList<QDateTime> all;
    for (const int day : from)
        all << today.addDays(day);
    return all;
}

} // namespace

class tst_VisitHistory final : public QObject
{
    Q_OBJECT

private slots:
    void history_isWhatTheVisitStoreTells();
    void theCache_forgetsWhatWasChanged();
    void unknownMuscles_standAsTheyWereWritten();
    void aClientWithoutVisits_hasAnEmptyHistory();
    void heat_isOneForTheWorstPainOnEveryVisit();
    void heat_gathersThePlacesOfAPoint();
    void heat_knowsNothingOfVisitsOutsideThePeriod();
    void fewVisits_standTrueToTime();
    void manyVisits_standEvenly();
    void places_riseAndStayOnTheLine();
    void knownMuscles_tellTheOpenAndTheWorst();
    void painPlaces_comeFromAreasOfPain();
    void aPaintedArea_bringsEveryZoneThatItCovers();

private:
    VisitHistory m_oneVisit(const QList<Finding> &findings) const
    {
        VisitHistory history;
        history.visits << VisitRow{VisitId{1}, {}, today, VisitState::Draft, {}, 0, {}};
        history.findings[VisitId{1}] = findings;
        return history;
    }
    const Figure m_figure = orFail(Figure::load());
    const Atlas m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
};

void tst_VisitHistory::history_isWhatTheVisitStoreTells()
{
    TestDatabase db;
    VisitStore store(*db);
    QRandomGenerator random(21);
    const ClientId client = newId<ClientId>();
    QList<TriggerPointId> points;
    for (int i = 0; i < 12; ++i)
        points << newId<TriggerPointId>();
    for (int visit = 0; visit < 30; ++visit) {
        VisitBuilder builder = aVisit().of(client).on(today.addDays(-random.bounded(400))).saying(u"Line %1\nmore"_s.arg(visit));
        for (const TriggerPointId point : std::as_const(points)) {
            if (random.bounded(3) == 0)
                continue;
            FindingBuilder finding = aFinding().sightOf(point);
            finding.examined = random.bounded(5) > 0;
            finding.before = finding.examined && random.bounded(4) > 0 ? std::optional(random.bounded(11)) : std::nullopt;
            finding.after.reset();
            finding.at = {random.bounded(1.0), random.bounded(1.0)};
            builder.with(finding);
        }
        orFail(store.save(builder, today));
    }
    orFail(store.save(aVisit().of(newId<ClientId>()).on(today).with(aFinding()), today)); // somebody else's

    const VisitHistory history = orFail(HistoryStore(*db).read(client));
    QCOMPARE(history.visits, orFail(store.newest(client, 1000)));
    QCOMPARE(history.points, orFail(store.points(client, today.addYears(1))));
    for (const VisitRow &visit : history.visits) {
        QList<Finding> whole = orFail(store.find(client, visit.id)).findings;
        QCOMPARE(history.findings.value(visit.id), whole);
    }
}

void tst_VisitHistory::theCache_forgetsWhatWasChanged()
{
    TestDatabase db;
    VisitStore store(*db);
    HistoryCache cache;
    const ClientId client = newId<ClientId>();
    Visit visit = aVisit().of(client).on(today).with(aFinding().scoring(7));
    visit.rev = orFail(store.save(visit, today));
    const auto isTrue = [&] { return orFail(cache.read(*db, client)) == orFail(HistoryStore(*db).read(client)); };
    QVERIFY(isTrue());
    QVERIFY(isTrue()); // from memory
    QCOMPARE(orFail(cache.read(*db, client)).points.constFirst().readings.constFirst().before, std::optional(7));

    visit.findings[0].before = 3;
    visit.rev = orFail(store.save(visit, today));
    QCOMPARE(orFail(cache.read(*db, client)).points.constFirst().readings.constFirst().before, std::optional(3));
    // Looking writes a row as well, and changes nothing.
    orFail(AuditStore(*db).record(Vault::Clinical, {AuditAction::Opened, client.value, u"client"_s}));
    QVERIFY(isTrue());
    for (int i = 0; i < 20; ++i) { // more clients than are kept
        const ClientId other = newId<ClientId>();
        orFail(store.save(aVisit().of(other).on(today).with(aFinding().scoring(i % 11)), today));
        QCOMPARE(orFail(cache.read(*db, other)), orFail(HistoryStore(*db).read(other)));
    }
    QVERIFY(isTrue());
}

void tst_VisitHistory::unknownMuscles_standAsTheyWereWritten()
{
    TestDatabase db;
    const ClientId client = newId<ClientId>();
    FindingBuilder strange = aFinding().in(u"musculus_novus"_s, Side::Left);
    strange.view = u"back-fascia"_s;
    orFail(VisitStore(*db).save(aVisit().of(client).on(today).with(strange), today));
    const VisitHistory history = orFail(HistoryStore(*db).read(client));
    QCOMPARE(history.points.constFirst().muscle, u"musculus_novus"_s);
    QCOMPARE(history.findings.constBegin()->constFirst().view, u"back-fascia"_s);
    QVERIFY(heatBetween(history, m_figure, history.visits.constFirst().id, history.visits.constFirst().id).isEmpty());
    QCOMPARE(knownMuscles(history.points, QTimeZone::utc()).constFirst().muscle, u"musculus_novus"_s);
}

void tst_VisitHistory::aClientWithoutVisits_hasAnEmptyHistory()
{
    TestDatabase db;
    QCOMPARE(orFail(HistoryStore(*db).read(newId<ClientId>())), VisitHistory());
}

void tst_VisitHistory::heat_isOneForTheWorstPainOnEveryVisit()
{
    const auto heat = [&](const Finding &finding) {
        const auto all = heatBetween(m_oneVisit({finding}), m_figure, VisitId{1}, VisitId{1});
        return all.isEmpty() ? 0.0 : all.constBegin()->constFirst().heat;
    };
    QCOMPARE(heat(aFinding().scoring(10)), 1.0);
    QCOMPARE(heat(aFinding().scoring(4)), 0.4);
    QCOMPARE(heat(aFinding().scoring(0)), 0.0);
    QVERIFY(heat(aFinding().scoring({})) > 0); // found, not asked how much: mild, not nothing
    FindingBuilder left = aFinding().scoring({});
    left.examined = false;
    QCOMPARE(heat(left), 0.0);
    FindingBuilder bruise = aFinding().scoring({}).sightOf({});
    bruise.kind = FindingKind::Bruise;
    QCOMPARE(heat(bruise), 0.0); // a colour is no pain
}

void tst_VisitHistory::heat_gathersThePlacesOfAPoint()
{
    VisitHistory history = m_oneVisit({});
    const TriggerPointId point = newId<TriggerPointId>();
    history.visits.prepend({VisitId{2}, {}, today.addDays(1), VisitState::Draft, {}, 0, {}});
    FindingBuilder first = aFinding().sightOf(point).scoring(8);
    first.at = {0.4, 0.2};
    FindingBuilder second = aFinding().sightOf(point).scoring(4);
    second.at = {0.6, 0.2};
    second.view = u"back-deep"_s; // the same facing, another layer
    history.findings[VisitId{1}] << first;
    history.findings[VisitId{2}] << second;
    const auto heat = heatBetween(history, m_figure, VisitId{1}, VisitId{2});
    QCOMPARE(heat.size(), 1);
    QCOMPARE(heat.value(u"back-superficial"_s).size(), 1);
    QCOMPARE(heat.value(u"back-superficial"_s).constFirst().at, QPointF(500, 400));
    QCOMPARE(heat.value(u"back-superficial"_s).constFirst().heat, 0.6);
}

void tst_VisitHistory::heat_knowsNothingOfVisitsOutsideThePeriod()
{
    VisitHistory history = m_oneVisit({aFinding().scoring(8)});
    history.visits.prepend({VisitId{2}, {}, today.addDays(1), VisitState::Draft, {}, 0, {}});
    QVERIFY(heatBetween(history, m_figure, VisitId{2}, VisitId{2}).isEmpty());
    QCOMPARE(heatBetween(history, m_figure, VisitId{1}, VisitId{2}).value(u"back-superficial"_s).constFirst().heat, 0.4); // on one of two
    QVERIFY(heatBetween(history, m_figure, VisitId{2}, VisitId{1}).isEmpty()); // the wrong way round
    history.visits[0].state = VisitState::Voided;
    QCOMPARE(heatBetween(history, m_figure, VisitId{1}, VisitId{2}).value(u"back-superficial"_s).constFirst().heat, 0.8);
}

void tst_VisitHistory::fewVisits_standTrueToTime()
{
    QCOMPARE(placesInTime(days({0, 10, 40, 100}), 0.01), (QList<qreal>{0, 0.1, 0.4, 1}));
    QCOMPARE(placesInTime(days({0}), 0.01), QList<qreal>{1});
    QVERIFY(placesInTime({}, 0.01).isEmpty());
    // A day apart in a hundred: as far apart as can be told, and the end stays the end.
    QCOMPARE(placesInTime(days({0, 1, 100}), 0.05), (QList<qreal>{0, 0.05, 1}));
    QCOMPARE(placesInTime(days({0, 99, 100}), 0.05), (QList<qreal>{0, 0.95, 1}));
    QCOMPARE(placesInTime(days({5, 5, 5}), 0.05), (QList<qreal>{0, 0.5, 1})); // three at one moment
}

void tst_VisitHistory::manyVisits_standEvenly()
{
    QList<int> unevenly;
    for (int i = 0; i < 21; ++i)
        unevenly << i * i;
    const QList<qreal> places = placesInTime(days(unevenly), 0.01);
    for (qsizetype i = 0; i < places.size(); ++i)
        QVERIFY(std::abs(places.at(i) - static_cast<qreal>(i) / 20) < 1e-9);
}

void tst_VisitHistory::places_riseAndStayOnTheLine()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        QList<int> from;
        for (int i = random.bounded(2, 30); i > 0; --i)
            from << random.bounded(500);
        std::ranges::sort(from);
        const qreal gap = random.bounded(0.4);
        const QList<qreal> places = placesInTime(days(from), gap);
        const qreal least = std::min(gap, 1 / static_cast<qreal>(places.size() - 1)) - 1e-9;
        for (qsizetype i = 0; i < places.size(); ++i) {
            QVERIFY(places.at(i) >= -1e-9 && places.at(i) <= 1 + 1e-9);
            QVERIFY(i == 0 || places.at(i) - places.at(i - 1) >= least);
        }
    }
}

void tst_VisitHistory::knownMuscles_tellTheOpenAndTheWorst()
{
    const auto point = [](int score, Side side) {
        TriggerPoint known{newId<TriggerPointId>(), u"trapezius_upper"_s, side, {}, {}};
        known.readings << Reading{.visit = VisitId{1}, .startedAt = today, .before = score, .after = {}, .view = {}, .at = {}};
        return known;
    };
    const auto known = knownMuscles({point(0, Side::Right), point(3, Side::Right), point(6, Side::Right), point(0, Side::Left), point(9, Side::Midline)},
                                    QTimeZone::utc());
    QCOMPARE(known, (QList<KnownMuscle>{{u"trapezius_upper"_s, Side::Right, true, 6, today.date()}, {u"trapezius_upper"_s, Side::Left, false, 0, today.date()}}));
    QVERIFY(knownMuscles({}, QTimeZone::utc()).isEmpty());
}

void tst_VisitHistory::painPlaces_comeFromAreasOfPain()
{
    FindingBuilder area = aFinding().sightOf({}).scoring({});
    area.kind = FindingKind::PainArea;
    area.at = {0.44, 770.0 / 2000};
    Visit visit = aVisit().with(area).with(aFinding());
    QCOMPARE(painPlacesOf(visit, m_atlas, m_figure), (QList<PainPlace>{{u"low_back"_s, Side::Left}}));
    area.id = newId<FindingId>();
    visit.findings << area; // the same place twice
    area.view = u"back-fascia"_s; // one that this program cannot place
    visit.findings << area;
    QCOMPARE(painPlacesOf(visit, m_atlas, m_figure).size(), 1);
}

void tst_VisitHistory::aPaintedArea_bringsEveryZoneThatItCovers()
{
    FindingBuilder area = aFinding().sightOf({}).scoring({});
    area.kind = FindingKind::PainArea;
    area.view = u"back-superficial"_s;
    area.at = {0.44, 770.0 / 2000};
    area.outlines = {QPolygonF(QRectF(370, 720, 260, 100))}; // across the low back
    const Visit visit = aVisit().with(area);
    const auto places = painPlacesOf(visit, m_atlas, m_figure);
    QVERIFY(places.contains(PainPlace{u"low_back"_s, Side::Left}));
    QVERIFY(places.contains(PainPlace{u"low_back"_s, Side::Right}));
}

UNTIE_TEST_MAIN(tst_VisitHistory)
#include "tst_visithistory.moc"
