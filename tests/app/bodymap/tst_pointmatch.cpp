#include "app/bodymap/atlas.h"
#include "app/bodymap/painplace.h"
#include "app/bodymap/pointmatch.h"
#include "app/bodymap/referral.h"
#include "app/bodymap/touch.h"
#include "app/common/translator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF canvas(1000, 2000);

FoundPlace somewhere(QRandomGenerator &random)
{
    static const QStringList muscles{u"trapezius_upper"_s, u"infraspinatus"_s};
    static const QStringList views{u"back-superficial"_s, u"back-deep"_s, u"left"_s};
    static const QStringList sites{{}, u"1"_s, u"2"_s};
    return {muscles[random.bounded(2)],
            random.bounded(2) == 0 ? Side::Left : Side::Right,
            sites[random.bounded(3)],
            views[random.bounded(3)],
            {0.5 + random.bounded(0.08), 0.2 + random.bounded(0.04)}};
}

} // namespace

class tst_PointMatch final : public QObject
{
    Q_OBJECT

private slots:
    void match_isOfTheSameMuscleAndSide();
    void match_isTheNearest_whateverTheOrder();
    void match_ofAPlaceWithItself();
    void match_ofTheSameUsualSite_fromAnotherSideOfTheBody();
    void mirrored_placesFindMirroredMuscles();
    void referral_ofAMuscle_isOnItsSide();
    void referral_partsWhatOnlySomeFeel();
    void referralWords_areOfTheSiteAlone_data();
    void referralWords_areOfTheSiteAloneInEveryLanguage();
    void referralWords_areOfTheSiteAlone();

private:
    Figure m_figure = orFail(Figure::load());
    Atlas m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
};

void tst_PointMatch::match_isOfTheSameMuscleAndSide()
{
    QRandomGenerator random(1);
    int matches = 0;
    for (int round = 0; round < 2000; ++round) {
        const FoundPlace place = somewhere(random);
        QList<FoundPlace> known;
        for (int i = 0; i < 6; ++i)
            known += somewhere(random);
        const qsizetype match = matchOf(place, known, canvas);
        if (match < 0)
            continue;
        ++matches;
        QCOMPARE(known[match].muscle, place.muscle);
        QCOMPARE(known[match].side, place.side);
    }
    QVERIFY(matches > 200);
}

void tst_PointMatch::match_isTheNearest_whateverTheOrder()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 1000; ++round) {
        const FoundPlace place = somewhere(random);
        QList<FoundPlace> known;
        for (int i = 0; i < 6; ++i) {
            known += somewhere(random);
            known.last().site.clear();
        }
        const qsizetype match = matchOf(place, known, canvas);
        QList<FoundPlace> turned = known;
        std::ranges::reverse(turned);
        const qsizetype again = matchOf(place, turned, canvas);
        QCOMPARE(again < 0, match < 0);
        if (match >= 0)
            QCOMPARE(turned[again].at, known[match].at);
    }
}

void tst_PointMatch::match_ofAPlaceWithItself()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        const FoundPlace place = somewhere(random);
        QCOMPARE(matchOf(place, {place}, canvas), 0);
        FoundPlace nameless = place;
        nameless.muscle.clear(); // bone, joint or skin: no point of any muscle
        QCOMPARE(matchOf(nameless, {nameless}, canvas), -1);
    }
}

void tst_PointMatch::match_ofTheSameUsualSite_fromAnotherSideOfTheBody()
{
    FoundPlace fromBehind{u"trapezius_upper"_s, Side::Right, u"1"_s, u"back-superficial"_s, {0.6, 0.2}};
    FoundPlace fromTheSide{u"trapezius_upper"_s, Side::Right, u"1"_s, u"right"_s, {0.4, 0.25}};
    QCOMPARE(matchOf(fromTheSide, {fromBehind}, canvas), 0);
    fromTheSide.site = u"2"_s;
    QCOMPARE(matchOf(fromTheSide, {fromBehind}, canvas), -1);
}

/// The figure is symmetrical, so a place and its mirror image lie in the same muscles of either side.
void tst_PointMatch::mirrored_placesFindMirroredMuscles()
{
    QRandomGenerator random(4);
    int found = 0;
    for (int round = 0; round < 400; ++round) {
        const QString view = random.bounded(2) == 0 ? u"back-superficial"_s : u"front-deep"_s;
        const QPointF at(random.bounded(1000.0), random.bounded(2000.0));
        const auto musclesAt = [&](QPointF place) {
            QStringList muscles;
            for (const Spot::Candidate &candidate : touchAt(m_figure, m_atlas, view, place).spot.candidates)
                muscles += candidate.muscle + idOf(candidate.side);
            return muscles;
        };
        const QStringList here = musclesAt(at);
        QStringList there = musclesAt({1000 - at.x(), at.y()});
        for (QString &muscle : there)
            muscle = muscle.endsWith(u"left"_s) ? muscle.chopped(4) + u"right"_s
                : muscle.endsWith(u"right"_s)   ? muscle.chopped(5) + u"left"_s
                                                : muscle;
        found += !here.isEmpty();
        QCOMPARE(there, here);
    }
    QVERIFY(found > 50);
}

void tst_PointMatch::referral_ofAMuscle_isOnItsSide()
{
    const QString back = u"back-superficial"_s;
    const QPainterPath left = referralOf(m_atlas, u"infraspinatus"_s, Side::Left, back).main;
    const QPainterPath right = referralOf(m_atlas, u"infraspinatus"_s, Side::Right, back).main;
    QVERIFY(!left.isEmpty());
    QVERIFY(std::abs(left.boundingRect().left() - (1000 - right.boundingRect().right())) < 1);
    QVERIFY(referralOf(m_atlas, u"no_such_muscle"_s, Side::Left, back).isEmpty());
}

void tst_PointMatch::referral_partsWhatOnlySomeFeel()
{
    // Mainly the angle of the neck; sometimes the inner border of the shoulder blade and the back of the shoulder.
    const ReferralShape zones = referralOf(m_atlas, u"levator_scapulae"_s, Side::Left, u"back-superficial"_s);
    const auto centreOf = [this](const QString &zone) {
        return ellipsesOf(*m_atlas.painZone(zone), u"back-superficial"_s, Side::Left).constFirst().center();
    };
    QVERIFY(zones.main.contains(centreOf(u"neck_back"_s)));
    QVERIFY(zones.spillover.contains(centreOf(u"shoulder_back"_s)));
    QVERIFY(zones.spillover.contains(centreOf(u"between_shoulder_blades"_s)));
    QVERIFY(!zones.main.contains(centreOf(u"shoulder_back"_s)));
    int parted = 0;
    for (const Muscle &muscle : m_atlas.muscles())
        for (const QString &view : {u"back-superficial"_s, u"front-superficial"_s, u"left"_s}) {
            const ReferralShape each = referralOf(m_atlas, muscle.id, Side::Left, view);
            parted += !each.spillover.isEmpty();
            // Curves are cut within a rounding error.
            QVERIFY2(each.spillover.intersected(each.main).boundingRect().width() < 1 || each.spillover.intersected(each.main).boundingRect().height() < 1, qPrintable(muscle.id));
        }
    QVERIFY(parted > 20);
}

void tst_PointMatch::referralWords_areOfTheSiteAlone_data()
{
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("words");
    const QString two = u"1: mainly the neck; sometimes the jaw. 2: behind the ear."_s;
    QTest::newRow("the first") << two << u"1"_s << u"mainly the neck; sometimes the jaw"_s;
    QTest::newRow("the second") << two << u"2"_s << u"behind the ear"_s;
    QTest::newRow("one it does not speak of") << two << u"3"_s << two;
    QTest::newRow("a range") << u"1: knee. 2–3: outer thigh."_s << u"3"_s << u"outer thigh"_s;
    QTest::newRow("a French colon") << u"1\u202f: genou. 2\u202f: cuisse."_s << u"2"_s << u"cuisse"_s;
    QTest::newRow("no labels") << u"Deep ache."_s << u"a"_s << u"Deep ache."_s;
}

/// A translator may have spelled the headings in a way that is not read.
void tst_PointMatch::referralWords_areOfTheSiteAloneInEveryLanguage()
{
    int parted = 0;
    for (const QString &language : languages()) {
        const Atlas atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(language)));
        for (const Muscle &english : m_atlas.muscles()) {
            for (const Site &site : english.sites) {
                const bool isParted = referralWords(english, site.label) != english.referral;
                const Muscle &muscle = *atlas.muscle(english.id);
                QVERIFY2((referralWords(muscle, site.label) != muscle.referral) == isParted, qPrintable(language + u": "_s + muscle.referral));
                parted += isParted;
            }
        }
    }
    QVERIFY(parted > 0);
}

void tst_PointMatch::referralWords_areOfTheSiteAlone()
{
    QFETCH(QString, all);
    QFETCH(QString, site);
    QFETCH(QString, words);
    Muscle muscle;
    muscle.referral = all;
    QCOMPARE(referralWords(muscle, site), words);
}

UNTIE_TEST_MAIN(tst_PointMatch)
#include "tst_pointmatch.moc"
