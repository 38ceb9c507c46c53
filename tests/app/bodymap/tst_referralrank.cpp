#include "app/bodymap/referralrank.h"
#include "app/bodymap/touch.h"
#include "app/common/translator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ReferralRank final : public QObject
{
    Q_OBJECT

private slots:
    void theTable_isWhole();
    void aDamagedRow_isNamed_data();
    void aDamagedRow_isNamed();
    void everyPlace_liesOnTheBodyOfItsSide();
    void typed_findsTheZone_data();
    void typed_findsTheZone();
    void pointed_findsTheZone_data();
    void pointed_findsTheZone();
    void painted_findsWhatItCovers();
    void oneZone_keepsTheOrderOfItsTable_spilloverLast();
    void whatOnlySomeFeel_comesAfterMainZonesAndSaysSo();
    void bothSides_areCandidates();
    void whatTwoZonesName_comesBeforeWhatOneNamesAsEarly();
    void anOpenPoint_goesUpAndSaysWhy();
    void aQuietPoint_goesUpByOne();
    void history_neverLowersItsMuscle();
    void ruleOut_comesOnceAndThePressingFirst();
    void whatNobodyKnows_isLeftOut();

private:
    QStringList musclesOf(const QList<ReferralCandidate> &candidates) const
    {
        QStringList muscles;
        for (const ReferralCandidate &candidate : candidates)
            muscles << candidate.muscle;
        return muscles;
    }

    Figure m_figure = orFail(Figure::load());
    Atlas m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
};

void tst_ReferralRank::theTable_isWhole()
{
    QCOMPARE(m_atlas.painZones().size(), 40);
    QSet<QString> asked;
    for (const PainZone &zone : m_atlas.painZones()) {
        QVERIFY2(!zone.source.isEmpty(), qPrintable(zone.id));
        QCOMPARE(m_atlas.painZone(zone.id), &zone);
        asked += QSet<QString>(zone.muscles.begin(), zone.muscles.end());
        for (const QString &muscle : zone.muscles)
            QVERIFY2(m_atlas.muscle(muscle), qPrintable(muscle));
    }
    QVERIFY(asked.size() > 60);
    // Where a heart can feel like a muscle, it is thought of first.
    QVERIFY(m_atlas.painZone(u"chest_front"_s)->always);
    QVERIFY(m_atlas.painZone(u"abdomen"_s)->always);
    QVERIFY(m_atlas.painZone(u"calf"_s)->always);
    QVERIFY(!m_atlas.painZone(u"here_be_dragons"_s));
}

void tst_ReferralRank::aDamagedRow_isNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("row");
    QTest::newRow("an unknown muscle") << QByteArray("\"temporalis\"") << QByteArray("\"temporalix\"") << u"head_occipital"_s;
    QTest::newRow("a zone of a muscle that is not asked for") << QByteArray("\"spillover\": [\"levator_scapulae\"]") << QByteArray("\"spillover\": [\"soleus\"]") << u"between_shoulder_blades"_s;
    QTest::newRow("a main zone that only some feel") << QByteArray("\"spillover\": [\"infraspinatus\"]") << QByteArray("\"spillover\": [\"scalenes\"]") << u"arm_front"_s;
    QTest::newRow("no source") << QByteArray("\"sources\": [\"TS\", \"GAL\"]") << QByteArray("\"sources\": []") << u"low_back"_s;
    QTest::newRow("an unknown source") << QByteArray("\"GAL\"") << QByteArray("\"HEARSAY\"") << u"low_back"_s;
    QTest::newRow("a zone twice") << QByteArray("\"id\": \"heel\"") << QByteArray("\"id\": \"calf\"") << u"calf"_s;
    QTest::newRow("a view that is not there") << QByteArray("\"view\": \"sole\"") << QByteArray("\"view\": \"soul\"") << u"heel"_s;
    QTest::newRow("no JSON") << QByteArray("[") << QByteArray("") << u"referral.json"_s;
}

void tst_ReferralRank::aDamagedRow_isNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, row);
    AtlasTables tables = AtlasTables::embedded();
    const qsizetype at = tables.referral.indexOf(from);
    QVERIFY(at >= 0);
    tables.referral.replace(at, from.size(), to);
    const auto atlas = Atlas::read(tables, m_figure, Translator::forLanguage(u"en"_s));
    QVERIFY(!atlas);
    QCOMPARE(atlas.error().kind, Error::Kind::Corrupt);
    QCOMPARE(atlas.error().subject, row);
}

void tst_ReferralRank::everyPlace_liesOnTheBodyOfItsSide()
{
    for (const PainZone &zone : m_atlas.painZones())
        for (const QString &view : m_figure.views())
            for (const Side side : {Side::Left, Side::Right})
                for (const QRectF &ellipse : ellipsesOf(zone, view, side)) {
                    const FigureView *drawn = m_figure.view(view);
                    QVERIFY2(isOnBody(*drawn, ellipse.center()), qPrintable(zone.id + u' ' + view));
                    const Side lies = sideOf(*drawn, ellipse.center());
                    QVERIFY2(lies == side || lies == Side::Midline, qPrintable(zone.id + u' ' + view));
                }
}

void tst_ReferralRank::typed_findsTheZone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("zone");
    QTest::newRow("its name") << u"temple"_s << u"head_temporal"_s;
    QTest::newRow("half a word") << u"templ"_s << u"head_temporal"_s;
    QTest::newRow("another word") << u"tennis"_s << u"elbow_outer"_s;
    QTest::newRow("with a side") << u"low back r"_s << u"low_back"_s;
    QTest::newRow("any order") << u"blades between"_s << u"between_shoulder_blades"_s;
    QTest::newRow("lay") << u"sciatica"_s << u"thigh_back"_s;
    QTest::newRow("capitals and a stroke") << u"  GOLFER’S "_s << u"elbow_inner"_s;
}

void tst_ReferralRank::typed_findsTheZone()
{
    QFETCH(QString, typed);
    QFETCH(QString, zone);
    const auto places = painPlacesFor(m_atlas, typed, 8);
    QVERIFY(!places.isEmpty());
    QCOMPARE(places.constFirst().zone, zone);
    if (typed.endsWith(u" r"_s)) {
        for (const PainPlace &place : places)
            QCOMPARE(place.side, Side::Right);
    }
    QVERIFY(painPlacesFor(m_atlas, u"zzqq"_s, 8).isEmpty());
    QVERIFY(painPlacesFor(m_atlas, u" "_s, 8).isEmpty());
    QCOMPARE(painPlacesFor(m_atlas, u"head"_s, 3).size(), 3);
}

void tst_ReferralRank::pointed_findsTheZone_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("side");
    const auto row = [](const char *name, const QString &view, QPointF at, const QString &zone, Side side) {
        QTest::newRow(name) << view << at << zone << static_cast<int>(side);
    };
    row("left of the low back", u"back-superficial"_s, {440, 770}, u"low_back"_s, Side::Left);
    row("right of the low back, seen deep", u"back-deep"_s, {560, 770}, u"low_back"_s, Side::Right);
    row("on the spine", u"back-superficial"_s, {500, 490}, u"between_shoulder_blades"_s, Side::Midline);
    row("front, the client's left", u"front-superficial"_s, {610, 1185}, u"thigh_front"_s, Side::Left);
    row("from the right", u"right"_s, {1000 - 560.0, 1575}, u"calf"_s, Side::Right);
}

void tst_ReferralRank::pointed_findsTheZone()
{
    QFETCH(QString, view);
    QFETCH(QPointF, at);
    QFETCH(QString, zone);
    QFETCH(int, side);
    const auto places = painPlacesAt(m_atlas, m_figure, view, at);
    QVERIFY(!places.isEmpty());
    QCOMPARE(places.constFirst(), (PainPlace{zone, static_cast<Side>(side)}));
    QVERIFY(painPlacesAt(m_atlas, m_figure, u"no-such-view"_s, at).isEmpty());
    QVERIFY(painPlacesAt(m_atlas, m_figure, view, {-4000, 4000}).isEmpty());
}

void tst_ReferralRank::painted_findsWhatItCovers()
{
    for (const PainZone &zone : m_atlas.painZones()) {
        const QString view = zone.places.constFirst().view;
        const QRectF ellipse = ellipsesOf(zone, view, Side::Left).constFirst();
        const auto places = painPlacesIn(m_atlas, m_figure, {view, {QPolygonF(ellipse.adjusted(4, 4, -4, -4))}});
        QVERIFY2(places.contains(PainPlace{zone.id, Side::Left}), qPrintable(zone.id));
    }
    // Across the whole low back: both sides of it.
    const auto across = painPlacesIn(m_atlas, m_figure, {u"back-superficial"_s, {QPolygonF(QRectF(370, 720, 260, 100))}});
    QVERIFY(across.contains(PainPlace{u"low_back"_s, Side::Left}));
    QVERIFY(across.contains(PainPlace{u"low_back"_s, Side::Right}));
    QVERIFY(painPlacesIn(m_atlas, m_figure, {u"back-superficial"_s, {}}).isEmpty());
    // A dot of paint means what lies there.
    QCOMPARE(painPlacesIn(m_atlas, m_figure, {u"back-superficial"_s, {QPolygonF({{440, 770}, {441, 770}, {441, 771}})}}).constFirst().zone, u"low_back"_s);
}

void tst_ReferralRank::oneZone_keepsTheOrderOfItsTable_spilloverLast()
{
    for (const PainZone &zone : m_atlas.painZones()) {
        const auto ranked = rankedMuscles(m_atlas, {{zone.id, Side::Right}}, {});
        QStringList expected;
        for (const QString &muscle : zone.muscles)
            if (!zone.spillover.contains(muscle))
                expected << muscle;
        for (const QString &muscle : zone.muscles)
            if (zone.spillover.contains(muscle))
                expected << muscle;
        QCOMPARE(musclesOf(ranked), expected);
        for (const ReferralCandidate &candidate : ranked) {
            QCOMPARE(candidate.side, Side::Right);
            QCOMPARE(candidate.raisedBy, 0);
            QCOMPARE(candidate.reasons.size(), 1);
            QVERIFY(candidate.reasons.constFirst().startsWith(zone.name));
        }
    }
}

void tst_ReferralRank::whatOnlySomeFeel_comesAfterMainZonesAndSaysSo()
{
    // The table has the levator second: it sends pain there only in some.
    const auto ranked = rankedMuscles(m_atlas, {{u"shoulder_back"_s, Side::Left}}, {});
    const QStringList muscles = musclesOf(ranked);
    const qsizetype levator = muscles.indexOf(u"levator_scapulae"_s);
    QCOMPARE(ranked.at(levator).reasons, {u"Back of the shoulder: some only, 10 of 11"_s});
    QCOMPARE(ranked.constFirst().reasons, {u"Back of the shoulder: main zone, 1 of 11"_s});
    QVERIFY(muscles.indexOf(u"teres_minor"_s) < levator);
    // Where the sources do not say, neither do we.
    QCOMPARE(ranked.at(muscles.indexOf(u"scalenes"_s)).reasons, {u"Back of the shoulder: 2 of 11"_s});
}

void tst_ReferralRank::bothSides_areCandidates()
{
    const auto ranked = rankedMuscles(m_atlas, {{u"head_vertex"_s, Side::Midline}}, {});
    QCOMPARE(ranked.size(), 4);
    QCOMPARE(ranked.at(0).muscle, ranked.at(1).muscle);
    QVERIFY(ranked.at(0).side != ranked.at(1).side);
    // Asked twice for the same, in one word or in two, nothing changes.
    QCOMPARE(rankedMuscles(m_atlas, {{u"head_vertex"_s, Side::Midline}, {u"head_vertex"_s, Side::Left}}, {}), ranked);
}

void tst_ReferralRank::whatTwoZonesName_comesBeforeWhatOneNamesAsEarly()
{
    // Both name the upper trapezius first; only one names the middle of the list.
    const auto ranked = rankedMuscles(m_atlas, {{u"head_temporal"_s, Side::Left}, {u"neck_back"_s, Side::Left}}, {});
    QCOMPARE(ranked.constFirst().muscle, u"trapezius_upper"_s);
    QCOMPARE(ranked.constFirst().reasons.size(), 2);
    const QStringList muscles = musclesOf(ranked);
    QVERIFY(muscles.indexOf(u"splenius_cervicis"_s) < muscles.indexOf(u"temporalis"_s) + 2);
    QCOMPARE(QSet<QString>(muscles.begin(), muscles.end()).size(), muscles.size());
}

void tst_ReferralRank::anOpenPoint_goesUpAndSaysWhy()
{
    const KnownMuscle known{u"temporalis"_s, Side::Left, true, 7, QDate(2026, 11, 3)};
    const auto plain = rankedMuscles(m_atlas, {{u"head_occipital"_s, Side::Left}}, {});
    const auto raised = rankedMuscles(m_atlas, {{u"head_occipital"_s, Side::Left}}, {known});
    const qsizetype before = musclesOf(plain).indexOf(known.muscle);
    const qsizetype now = musclesOf(raised).indexOf(known.muscle);
    QCOMPARE(now, before - 3);
    QCOMPARE(raised.at(now).raisedBy, 3);
    QCOMPARE(raised.at(now).reasons.constFirst(), u"This client has an open point here, 7 on 3 Nov 2026"_s);
    // The point of the other side says nothing of this one.
    KnownMuscle other = known;
    other.side = Side::Right;
    QCOMPARE(rankedMuscles(m_atlas, {{u"head_occipital"_s, Side::Left}}, {other}), plain);
    // Whoever is first already cannot be raised, and does not say so.
    const auto first = rankedMuscles(m_atlas, {{u"head_occipital"_s, Side::Left}}, {{plain.constFirst().muscle, Side::Left, true, 5, QDate(2026, 1, 1)}});
    QCOMPARE(first.constFirst().muscle, plain.constFirst().muscle);
    QCOMPARE(first.constFirst().raisedBy, 0);
    QCOMPARE(first.constFirst().reasons.size(), 2);
}

void tst_ReferralRank::aQuietPoint_goesUpByOne()
{
    const auto raised = rankedMuscles(m_atlas, {{u"calf"_s, Side::Left}}, {{u"gastrocnemius"_s, Side::Left, false, 0, QDate(2026, 9, 9)}});
    QCOMPARE(musclesOf(raised).indexOf(u"gastrocnemius"_s), 1);
    QCOMPARE(raised.at(1).raisedBy, 1);
    QVERIFY(raised.at(1).reasons.constFirst().contains(u"quiet"_s));
}

void tst_ReferralRank::history_neverLowersItsMuscle()
{
    QRandomGenerator random(11);
    const auto &zones = m_atlas.painZones();
    for (int round = 0; round < 300; ++round) {
        QList<PainPlace> places;
        for (int i = random.bounded(1, 4); i > 0; --i)
            places << PainPlace{zones.at(random.bounded(static_cast<int>(zones.size()))).id, random.bounded(2) ? Side::Left : Side::Right};
        const auto plain = rankedMuscles(m_atlas, places, {});
        const ReferralCandidate &chosen = plain.at(random.bounded(static_cast<int>(plain.size())));
        const auto raised = rankedMuscles(m_atlas, places, {{chosen.muscle, chosen.side, random.bounded(2) == 1, 4, QDate(2026, 2, 2)}});
        const auto isChosen = [&chosen](const ReferralCandidate &each) { return each.muscle == chosen.muscle && each.side == chosen.side; };
        QCOMPARE(raised.size(), plain.size());
        QVERIFY(std::ranges::find_if(raised, isChosen) - raised.begin() <= std::ranges::find_if(plain, isChosen) - plain.begin());
        QVERIFY(std::ranges::is_permutation(musclesOf(raised), musclesOf(plain)));
        for (const ReferralCandidate &each : raised)
            QVERIFY(!each.reasons.isEmpty() && (each.raisedBy == 0 || isChosen(each)));
    }
}

void tst_ReferralRank::ruleOut_comesOnceAndThePressingFirst()
{
    const auto warnings = ruleOutFirst(m_atlas, {{u"low_back"_s, Side::Left}, {u"buttock"_s, Side::Left}, {u"calf"_s, Side::Left}, {u"heel"_s, Side::Left}});
    QCOMPARE(warnings.size(), 2); // low back and buttock say the same, the heel nothing
    QVERIFY(warnings.constFirst().always);
    QCOMPARE(warnings.constFirst().what, u"Clot in a deep vein"_s);
    QVERIFY(!warnings.constLast().always);
}

void tst_ReferralRank::whatNobodyKnows_isLeftOut()
{
    QVERIFY(rankedMuscles(m_atlas, {{u"from_a_newer_atlas"_s, Side::Left}}, {}).isEmpty());
    QVERIFY(rankedMuscles(m_atlas, {}, {{u"gastrocnemius"_s, Side::Left, true, 3, QDate(2026, 1, 1)}}).isEmpty());
    QVERIFY(ruleOutFirst(m_atlas, {{u"from_a_newer_atlas"_s, Side::Left}}).isEmpty());
}

UNTIE_TEST_MAIN(tst_ReferralRank)
#include "tst_referralrank.moc"
