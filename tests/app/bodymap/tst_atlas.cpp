#include "app/bodymap/atlas.h"
#include "app/common/translator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineF>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const Spot::Candidate *candidate(const Spot &spot, const QString &muscle, Side side)
{
    const auto found = std::ranges::find_if(
        spot.candidates, [&](const Spot::Candidate &c) { return c.muscle == muscle && c.side == side; });
    return found == spot.candidates.end() ? nullptr : &*found;
}

QStringList names(const Spot &spot)
{
    QStringList all;
    for (const Spot::Candidate &c : spot.candidates)
        all += c.muscle.isEmpty() ? c.shape : c.muscle;
    return all;
}

/// The table without the row of that id.
QByteArray without(const QByteArray &table, const QString &id)
{
    QJsonArray rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(table).array()) {
        if (row["id"_L1].toString() != id)
            rows += row;
    }
    return QJsonDocument(rows).toJson();
}

/// The table with `field` of a row set to another value.
QByteArray changed(const QByteArray &table, const QString &id, const QString &field, const QJsonValue &value)
{
    QJsonArray rows = QJsonDocument::fromJson(table).array();
    for (QJsonValueRef row : rows) {
        QJsonObject object = row.toObject();
        if (object.value("id"_L1).toString() == id) {
            object.insert(field, value);
            row = object;
        }
    }
    return QJsonDocument(rows).toJson();
}

} // namespace

class tst_Atlas final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void load_trustsTablesThatFitTheFigure();
    void atlas_hasEveryRowWhole();
    void words_areInTheLanguageAskedFor();
    void seedMuscle_isOnTopWhereItIsClicked_data();
    void seedMuscle_isOnTopWhereItIsClicked();
    void everySite_isNamedWhereItLies();
    void everySite_liesInItsShapeOnBothSides();
    void everyRegion_hasAName();
    void siteAt_mirrorsForTheRight();
    void siteAt_isNoneWhereTheViewCannotShowIt();
    void spotAt_offersTheDeepLayerBelowTheSkinSide();
    void spotAt_offersTheGroupAfterItsPart();
    void spotAt_offersACoveredSiteBesideItsMuscleButNotFirst();
    void spotAt_namesNoSiteOutOfReach();
    void spotAt_isEmptyBesideTheBody();
    void sharedShape_offersBothMuscles();
    void nameOf_keepsAnUnknownWord();
    void codes_leaveOutWhatIsNotForExport();
    void search_findsWhatPeopleMean_data();
    void search_findsWhatPeopleMean();
    void search_findsEachMuscleByItsNameFirst();
    void search_findsNothingForNothing();
    void damage_namesTheRow_data();
    void damage_namesTheRow();
    void figureWithoutAMuscle_namesIt();

private:
    Figure m_figure;
    Atlas m_atlas;
};

void tst_Atlas::initTestCase()
{
    m_figure = orFail(Figure::load());
    m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
}

/// What is compiled in is not held against the figure when the program starts.
void tst_Atlas::load_trustsTablesThatFitTheFigure()
{
    const Atlas checked = orFail(Atlas::read(AtlasTables::embedded(), m_figure, Translator::forLanguage(u"en"_s)));
    QCOMPARE(m_atlas.muscles().size(), checked.muscles().size());
    for (const QString &inset : m_figure.insets())
        QCOMPARE(m_atlas.insetName(inset), checked.insetName(inset));
}

void tst_Atlas::atlas_hasEveryRowWhole()
{
    QCOMPARE(m_atlas.muscles().size(), 83);
    QSet<QString> seen;
    int sites = 0;
    for (const Muscle &muscle : m_atlas.muscles()) {
        seen += muscle.name;
        seen += muscle.plain;
        sites += int(muscle.sites.size());
        QVERIFY2(!muscle.shapes.isEmpty(), qPrintable(muscle.id));
        QVERIFY2(!muscle.source.isEmpty() || !muscle.parts.isEmpty(), qPrintable(muscle.id));
        QVERIFY2(!muscle.codes.isEmpty(), qPrintable(muscle.id));
        QCOMPARE(m_atlas.muscle(muscle.id), &muscle);
    }
    QCOMPARE(seen.size(), 2 * 83); // no two muscles share a name, on the screen or in a summary
    QCOMPARE(sites, 162);
}

void tst_Atlas::words_areInTheLanguageAskedFor()
{
    for (const QString &language : languages()) {
        const Translator translator = Translator::forLanguage(language);
        const Atlas atlas = orFail(Atlas::load(m_figure, translator));
        for (qsizetype i = 0; i < atlas.muscles().size(); ++i) {
            const Muscle &english = m_atlas.muscles().at(i);
            const Muscle &muscle = atlas.muscles().at(i);
            const auto translated = [&](const QString &text) {
                return translator.translate("knowledge", text.toUtf8().constData());
            };
            QCOMPARE(muscle.name, translated(english.name));
            QCOMPARE(muscle.plain, translated(english.plain));
            QCOMPARE(muscle.referral, translated(english.referral));
            for (qsizetype s = 0; s < muscle.sites.size(); ++s)
                QCOMPARE(muscle.sites.at(s).where, translated(english.sites.at(s).where));
        }
    }
}

void tst_Atlas::seedMuscle_isOnTopWhereItIsClicked_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("muscle");
    QTest::addColumn<QString>("site");

    QTest::newRow("top of the shoulder, from behind") << u"back-superficial"_s << u"trapezius_upper"_s << u"1"_s;
    QTest::newRow("top of the shoulder, from the front") << u"front-superficial"_s << u"trapezius_upper"_s << u"1"_s;
    QTest::newRow("rear fold of the armpit") << u"back-superficial"_s << u"latissimus_dorsi"_s << u"1"_s;
    QTest::newRow("side of the back") << u"back-superficial"_s << u"latissimus_dorsi"_s << u"2"_s;
    QTest::newRow("erector spinae beside the spine") << u"back-deep"_s << u"longissimus_thoracis"_s << u"a"_s;
    QTest::newRow("erector spinae in line with the ribs") << u"back-deep"_s << u"iliocostalis_thoracis"_s << u"b"_s;
    QTest::newRow("under the skull") << u"back-deep"_s << u"semispinalis_capitis"_s << u"a"_s;
    QTest::newRow("below the crest of the hip") << u"back-superficial"_s << u"gluteus_medius"_s << u"2"_s;
    QTest::newRow("side of the hip") << u"left"_s << u"gluteus_medius"_s << u"2"_s;
}

void tst_Atlas::seedMuscle_isOnTopWhereItIsClicked()
{
    QFETCH(QString, view);
    QFETCH(QString, muscle);
    QFETCH(QString, site);

    const QList<Site> &sites = m_atlas.muscle(muscle)->sites;
    const auto known = std::ranges::find(sites, site, &Site::label);
    QVERIFY(known != sites.end());
    for (const Side side : {Side::Left, Side::Right}) {
        const QString seen = side == Side::Right ? mirroredView(view) : view;
        const Spot spot = spotAt(m_figure, m_atlas, seen, *siteAt(*known, seen, side));
        QVERIFY(!spot.candidates.isEmpty());
        QCOMPARE(spot.candidates.front().muscle, muscle);
        QCOMPARE(spot.candidates.front().side, side);
        QCOMPARE(spot.candidates.front().site, site);
        QCOMPARE(spot.candidates.front().name, m_atlas.nameOf(muscle));
    }
    QVERIFY(m_atlas.muscle(muscle)->common);
}

void tst_Atlas::everySite_isNamedWhereItLies()
{
    int places = 0;
    for (const Muscle &muscle : m_atlas.muscles()) {
        for (const Site &site : muscle.sites) {
            for (const QString &view : m_figure.views()) {
                for (const Side side : {Side::Left, Side::Right}) {
                    const auto at = siteAt(site, view, side);
                    if (!at)
                        continue;
                    ++places;
                    const Spot spot = spotAt(m_figure, m_atlas, view, *at);
                    const auto *found = candidate(spot, muscle.id, side);
                    const QByteArray where = u"%1 %2 in %3, %4"_s.arg(muscle.id, site.label, view, idOf(side)).toUtf8();
                    QVERIFY2(found, where.constData());
                    QVERIFY2(found->site == site.label, where.constData());
                }
            }
        }
    }
    QVERIFY(places > 2 * 162);
}

void tst_Atlas::everySite_liesInItsShapeOnBothSides()
{
    for (const Muscle &muscle : m_atlas.muscles()) {
        for (const Site &site : muscle.sites) {
            for (auto place = site.places.cbegin(); place != site.places.cend(); ++place) {
                QVERIFY(muscle.shapes.value(place.key()).contains(place->shape));
                for (const Side side : {Side::Left, Side::Right}) {
                    const QString view = side == Side::Right ? mirroredView(place.key()) : place.key();
                    const auto at = siteAt(site, view, side);
                    if (!at)
                        continue;
                    const auto regions = regionsAt(*m_figure.view(view), *at);
                    QVERIFY2(std::ranges::any_of(
                                 regions, [&](const Region *r) { return r->shape == place->shape && r->side == side; }),
                             qPrintable(u"%1 %2 in %3"_s.arg(muscle.id, site.label, view)));
                    const bool covered = regions.front()->shape != place->shape;
                    if (!place->under.isEmpty())
                        QVERIFY2(covered, qPrintable(u"%1 %2 in %3"_s.arg(muscle.id, site.label, view)));
                }
            }
        }
    }
}

void tst_Atlas::everyRegion_hasAName()
{
    for (const QString &view : m_figure.views()) {
        for (const Region &region : m_figure.view(view)->regions) {
            const Muscle *muscle = m_atlas.muscleOfShape(region.shape);
            const Structure *structure = m_atlas.structure(region.shape);
            QVERIFY2(!muscle != !structure, qPrintable(region.shape));
            QVERIFY2(!m_atlas.nameOf(muscle ? muscle->id : region.shape).contains(u'_'), qPrintable(region.shape));
        }
    }
}

void tst_Atlas::siteAt_mirrorsForTheRight()
{
    const Site &site = m_atlas.muscle(u"trapezius_upper"_s)->sites.front();
    const QPointF left = *siteAt(site, u"back-superficial"_s, Side::Left);
    const QPointF right = *siteAt(site, u"back-superficial"_s, Side::Right);
    QVERIFY(left.x() < 500); // seen from behind, the client's left is on the left
    QCOMPARE(right, QPointF(1000 - left.x(), left.y()));

    const QPointF fromLeft = *siteAt(site, u"left"_s, Side::Left);
    QCOMPARE(*siteAt(site, u"right"_s, Side::Right), QPointF(1000 - fromLeft.x(), fromLeft.y()));
}

void tst_Atlas::siteAt_isNoneWhereTheViewCannotShowIt()
{
    const Site &shoulder = m_atlas.muscle(u"trapezius_upper"_s)->sites.front();
    QVERIFY(!siteAt(shoulder, u"sole"_s, Side::Left));
    QVERIFY(!siteAt(shoulder, u"left"_s, Side::Right));
    QVERIFY(!siteAt(shoulder, u"right"_s, Side::Left));
    QVERIFY(!siteAt(shoulder, u"back-superficial"_s, Side::Midline));

    const Site &ofTheRightSideOnly = m_atlas.muscle(u"pectoralis_major"_s)->sites.back();
    QCOMPARE(ofTheRightSideOnly.label, u"e"_s);
    QVERIFY(siteAt(ofTheRightSideOnly, u"front-superficial"_s, Side::Right));
    QVERIFY(!siteAt(ofTheRightSideOnly, u"front-superficial"_s, Side::Left));
}

void tst_Atlas::spotAt_offersTheDeepLayerBelowTheSkinSide()
{
    // Seen from the skin side, a fascia covers the low back; what lies under it can be chosen all the same.
    const QPointF deep = *siteAt(m_atlas.muscle(u"longissimus_thoracis"_s)->sites.back(), u"back-deep"_s, Side::Right);
    const Spot spot = spotAt(m_figure, m_atlas, u"back-superficial"_s, deep);
    QCOMPARE(spot.candidates.front().shape, u"thoracolumbar_fascia"_s);
    QVERIFY(spot.candidates.front().muscle.isEmpty());
    QCOMPARE(spot.candidates.front().name, u"Thoracolumbar fascia"_s);
    const auto *erector = candidate(spot, u"longissimus_thoracis"_s, Side::Right);
    QVERIFY2(erector, qPrintable(names(spot).join(u' ')));
    QCOMPARE(erector->site, u"b"_s);
}

void tst_Atlas::spotAt_offersTheGroupAfterItsPart()
{
    const QPointF at = *siteAt(m_atlas.muscle(u"longissimus_thoracis"_s)->sites.front(), u"back-deep"_s, Side::Left);
    const QStringList offered = names(spotAt(m_figure, m_atlas, u"back-deep"_s, at));
    QVERIFY(offered.contains(u"erector_spinae"_s));
    QVERIFY(offered.indexOf(u"longissimus_thoracis"_s) < offered.indexOf(u"erector_spinae"_s));
    QCOMPARE(offered.count(u"erector_spinae"_s), 1);
}

void tst_Atlas::spotAt_offersACoveredSiteBesideItsMuscleButNotFirst()
{
    const auto isNearest = [&](const Site &site, const QString &view, QPointF at) {
        const qreal distance = QLineF(*siteAt(site, view, Side::Left), at).length();
        for (const Muscle &muscle : m_atlas.muscles()) {
            for (const Site &other : muscle.sites) {
                for (const Side side : {Side::Left, Side::Right}) {
                    const auto place = siteAt(other, view, side);
                    const bool itself = &other == &site && side == Side::Left;
                    if (place && !itself && QLineF(*place, at).length() <= distance)
                        return false;
                }
            }
        }
        return true;
    };
    int beside = 0;
    for (const Muscle &muscle : m_atlas.muscles()) {
        for (const Site &site : muscle.sites) {
            for (auto place = site.places.cbegin(); place != site.places.cend(); ++place) {
                if (place->under.isEmpty() || !place.key().endsWith("-deep"_L1))
                    continue;
                // Walk away from the site over what covers it, until the muscle's own shape has ended.
                const QString &view = place.key();
                for (const QPointF step : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
                    for (int i = 1; i <= 28; ++i) {
                        const QPointF at = place->at + i * step;
                        const auto regions = regionsAt(*m_figure.view(view), at);
                        const bool over = !regions.isEmpty() && regions.front()->shape == place->under;
                        const bool inside = std::ranges::any_of(regions, [&](const Region *r) {
                            return m_atlas.musclesOfShape(r->shape).contains(&muscle);
                        });
                        if (!over || inside || !isNearest(site, view, at))
                            continue;
                        ++beside;
                        const Spot spot = spotAt(m_figure, m_atlas, view, at);
                        const auto *found = candidate(spot, muscle.id, Side::Left);
                        QVERIFY2(found, qPrintable(u"%1 %2 in %3"_s.arg(muscle.id, site.label, view)));
                        QVERIFY(found != &spot.candidates.front());
                        QCOMPARE(found->site, site.label);
                    }
                }
            }
        }
    }
    QVERIFY(beside > 0);
}

void tst_Atlas::spotAt_namesNoSiteOutOfReach()
{
    const QPointF site =
        *siteAt(m_atlas.muscle(u"gluteus_maximus"_s)->sites.front(), u"back-superficial"_s, Side::Left);
    const QPointF beside = site + QPointF(-10, 0);
    QCOMPARE(
        candidate(spotAt(m_figure, m_atlas, u"back-superficial"_s, beside, 11), u"gluteus_maximus"_s, Side::Left)->site,
        u"1"_s);
    QCOMPARE(
        candidate(spotAt(m_figure, m_atlas, u"back-superficial"_s, beside, 9), u"gluteus_maximus"_s, Side::Left)->site,
        QString());
}

void tst_Atlas::spotAt_isEmptyBesideTheBody()
{
    QVERIFY(spotAt(m_figure, m_atlas, u"back-superficial"_s, {20, 20}).candidates.isEmpty());
    QVERIFY(spotAt(m_figure, m_atlas, u"no such view"_s, {500, 500}).candidates.isEmpty());
}

void tst_Atlas::sharedShape_offersBothMuscles()
{
    QStringList both;
    for (const Muscle *muscle : m_atlas.musclesOfShape(u"pterygoids"_s))
        both += muscle->id;
    QCOMPARE(both, (QStringList{u"lateral_pterygoid"_s, u"medial_pterygoid"_s}));
    QCOMPARE(m_atlas.muscleOfShape(u"longissimus"_s)->id, u"longissimus_thoracis"_s); // the part, not the group
}

void tst_Atlas::nameOf_keepsAnUnknownWord()
{
    QCOMPARE(m_atlas.nameOf(u"trapezius_upper"_s), u"Upper trapezius"_s);
    QCOMPARE(m_atlas.nameOf(u"iliotibial_band"_s), u"Iliotibial band"_s);
    QCOMPARE(m_atlas.nameOf(u"of_a_newer_atlas"_s), u"of_a_newer_atlas"_s);
    QVERIFY(!m_atlas.muscle(u"of_a_newer_atlas"_s));
}

void tst_Atlas::codes_leaveOutWhatIsNotForExport()
{
    QCOMPARE(m_atlas.muscle(u"trapezius_upper"_s)->codes,
             u"FMA 32557; FMA 9626 (trapezius); SNOMED CT 31764008 (trapezius)"_s);
    QCOMPARE(m_atlas.muscle(u"splenius_capitis"_s)->codes, u"FMA 22653"_s); // its SNOMED id is unverified
}

void tst_Atlas::search_findsWhatPeopleMean_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("first");

    QTest::newRow("traps") << u"traps"_s
                           << QStringList{u"trapezius_upper"_s, u"trapezius_middle"_s, u"trapezius_lower"_s};
    QTest::newRow("lats") << u"lats"_s << QStringList{u"latissimus_dorsi"_s};
    QTest::newRow("QL") << u"QL"_s << QStringList{u"quadratus_lumborum"_s};
    QTest::newRow("glutes") << u"glutes"_s
                            << QStringList{u"gluteus_maximus"_s, u"gluteus_medius"_s, u"gluteus_minimus"_s};
    QTest::newRow("erectors, the group first")
        << u"erectors"_s << QStringList{u"erector_spinae"_s, u"iliocostalis_thoracis"_s};
    QTest::newRow("SCM") << u"scm"_s
                         << QStringList{u"sternocleidomastoid_sternal"_s, u"sternocleidomastoid_clavicular"_s};
    QTest::newRow("the beginning of a word inside")
        << u"trap"_s << QStringList{u"trapezius_upper"_s, u"trapezius_middle"_s};
    QTest::newRow("two beginnings") << u"glut med"_s << QStringList{u"gluteus_medius"_s};
    QTest::newRow("words in another order") << u"trapezius upper"_s << QStringList{u"trapezius_upper"_s};
    QTest::newRow("a client's words") << u"base of the skull"_s << QStringList{u"suboccipitals"_s};
    QTest::newRow("Latin") << u"musculus"_s << QStringList{};
    QTest::newRow("Latin part") << u"pars ascendens"_s << QStringList{u"trapezius_lower"_s};
    QTest::newRow("an older English name") << u"peroneus"_s << QStringList{u"fibularis_longus_brevis"_s};
    QTest::newRow("a region") << u"upper back"_s << QStringList{u"trapezius_middle"_s};
    QTest::newRow("the id as it is stored") << u"levator_scapulae"_s << QStringList{u"levator_scapulae"_s};
    QTest::newRow("capitals, accents and spaces") << u"  PIRÍFORMIS "_s << QStringList{u"piriformis"_s};
    QTest::newRow("words of a muscle from here and there") << u"hamstrings outer"_s << QStringList{u"biceps_femoris"_s};
    QTest::newRow("a common muscle first on a tie") << u"semi"_s << QStringList{u"semispinalis_capitis"_s};
    QTest::newRow("no such muscle") << u"xyzzy"_s << QStringList{};
}

void tst_Atlas::search_findsWhatPeopleMean()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, first);

    QStringList found;
    for (const Muscle *muscle : m_atlas.search(typed))
        found += muscle->id;
    if (first.isEmpty())
        QCOMPARE(found, QStringList());
    QCOMPARE(found.mid(0, first.size()), first);
}

void tst_Atlas::search_findsEachMuscleByItsNameFirst()
{
    for (const Muscle &muscle : m_atlas.muscles()) {
        const auto found = m_atlas.search(muscle.name);
        QVERIFY2(!found.isEmpty() && found.front() == &muscle, qPrintable(muscle.id));
        QVERIFY2(m_atlas.search(muscle.plain).contains(&muscle), qPrintable(muscle.id));
        QVERIFY2(m_atlas.search(muscle.latin).contains(&muscle), qPrintable(muscle.id));
    }
}

void tst_Atlas::search_findsNothingForNothing()
{
    QVERIFY(m_atlas.search(QString()).isEmpty());
    QVERIFY(m_atlas.search(u" - "_s).isEmpty());
}

/// A figure that was drawn without a muscle, or with one that nobody named.
void tst_Atlas::figureWithoutAMuscle_namesIt()
{
    QFile file(u":/figures/figure.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (const QByteArray &shape : {QByteArray("soleus"), QByteArray("piriformis"), QByteArray("subscapularis"), QByteArray("quadratus_plantae")}) {
        QByteArray drawn = whole;
        drawn.replace("\"" + shape + "\",", "\"plantaris\",");
        const Figure figure = orFail(Figure::parse(drawn));
        const auto atlas = Atlas::read(AtlasTables::embedded(), figure, Translator::forLanguage(u"en"_s));
        QVERIFY(!atlas);
        QCOMPARE(atlas.error().kind, Error::Kind::Corrupt);
        QVERIFY2(atlas.error().detail.contains(QString::fromLatin1(shape)), qPrintable(atlas.error().detail));
    }
    QByteArray drawn = whole;
    drawn.replace("\"plantaris\",", "\"tail_wagger\",");
    const auto atlas = Atlas::read(AtlasTables::embedded(), orFail(Figure::parse(drawn)), Translator::forLanguage(u"en"_s));
    QVERIFY(!atlas);
    QVERIFY2(atlas.error().detail.contains(u"tail_wagger"_s), qPrintable(atlas.error().detail));
}

void tst_Atlas::damage_namesTheRow_data()
{
    using Table = QByteArray AtlasTables::*;
    struct Damage
    {
        const char *phrase;
        Table table;
        QByteArray with;
        const char *row;
    };
    const AtlasTables whole = AtlasTables::embedded();
    const auto set = [&](const char *id, const char *field, const QJsonValue &value) {
        return changed(whole.muscles, QString::fromLatin1(id), QString::fromLatin1(field), value);
    };
    const auto replaced = [](QByteArray table, const char *from, const char *to) {
        const qsizetype at = table.indexOf(from);
        return at < 0 ? QByteArray() : table.replace(at, qstrlen(from), to);
    };
    const QJsonArray twoSites{QJsonObject{{u"label"_s, u"a"_s}, {u"where"_s, u"Here"_s}},
                              QJsonObject{{u"label"_s, u"a"_s}, {u"where"_s, u"There"_s}}};
    const QJsonArray soles{u"P"_s};
    const QJsonArray rumours{u"HEARSAY"_s};
    const QJsonArray noPart{u"rail_of_the_back"_s};
    const QJsonArray later{u"soleus"_s};
    const Damage damages[] = {
        {"the muscles are not there", &AtlasTables::muscles, {}, "muscles.json"},
        {"the muscles were cut short", &AtlasTables::muscles, whole.muscles.left(5000), "muscles.json"},
        {"the sites were cut short", &AtlasTables::sites, whole.sites.left(5000), "sites.json"},
        {"a row is lost", &AtlasTables::muscles, without(whole.muscles, u"piriformis"_s), "piriformis"},
        {"a structure is lost", &AtlasTables::structures, without(whole.structures, u"plantaris"_s), "plantaris"},
        {"a row has no name", &AtlasTables::muscles, set("soleus", "name", QString()), "soleus"},
        {"a name is a number", &AtlasTables::muscles, set("soleus", "name", 7), "soleus"},
        {"no words for clients", &AtlasTables::muscles, set("soleus", "plain", QJsonValue()), "soleus"},
        {"an id that is not well formed", &AtlasTables::muscles, set("soleus", "id", u"So leus"_s), "So leus"},
        {"a row stands there twice", &AtlasTables::muscles, set("soleus", "id", u"popliteus"_s), "popliteus"},
        {"an unknown depth", &AtlasTables::muscles, set("soleus", "depth", u"bottom"_s), "soleus"},
        {"a view that does not show it", &AtlasTables::muscles, set("soleus", "views", soles), "soleus"},
        {"an unknown source", &AtlasTables::muscles, set("soleus", "sources", rumours), "soleus"},
        {"a site label twice", &AtlasTables::muscles, set("soleus", "sites", twoSites), "soleus"},
        {"neither sites nor parts", &AtlasTables::muscles, set("erector_spinae", "parts", QJsonArray()),
         "erector_spinae"},
        {"a part that is no muscle", &AtlasTables::muscles, set("erector_spinae", "parts", noPart), "erector_spinae"},
        {"a part that stands below its group", &AtlasTables::muscles, set("erector_spinae", "parts", later),
         "erector_spinae"},
        {"a shape that the figure does not draw", &AtlasTables::shapes,
         replaced(whole.shapes, "\"shapes\": {\n    \"front-deep\": [\n     \"subclavius\"",
                  "\"shapes\": {\n    \"front-deep\": [\n     \"collarbone\""),
         "subclavius"},
        {"a row that nothing draws", &AtlasTables::shapes, replaced(whole.shapes, "\"piriformis\": {", "\"pear\": {"),
         "piriformis"},
        {"sites of a muscle that is not there", &AtlasTables::sites,
         replaced(whole.sites, "\"piriformis\": {", "\"pear\": {"), "piriformis"},
        {"a site in another muscle's shape", &AtlasTables::sites,
         replaced(whole.sites, "\"shape\": \"piriformis\"", "\"shape\": \"gluteus_minimus\""), "piriformis"},
    };
    QTest::addColumn<int>("table");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("row");
    const Table tables[] = {&AtlasTables::muscles, &AtlasTables::structures, &AtlasTables::sources,
                            &AtlasTables::shapes, &AtlasTables::sites};
    for (const Damage &damage : damages) {
        const auto which = std::ranges::find(tables, damage.table) - std::begin(tables);
        QTest::newRow(damage.phrase) << int(which) << damage.with << QString::fromLatin1(damage.row);
    }
}

void tst_Atlas::damage_namesTheRow()
{
    QFETCH(int, table);
    QFETCH(QByteArray, with);
    QFETCH(QString, row);

    AtlasTables tables = AtlasTables::embedded();
    QByteArray AtlasTables::*const which[] = {&AtlasTables::muscles, &AtlasTables::structures, &AtlasTables::sources,
                                              &AtlasTables::shapes, &AtlasTables::sites};
    tables.*which[table] = with;
    const auto atlas = Atlas::read(tables, m_figure, Translator::forLanguage(u"en"_s));
    QVERIFY(!atlas);
    QCOMPARE(atlas.error().kind, Error::Kind::Corrupt);
    QCOMPARE(atlas.error().subject, row);
    QVERIFY(atlas.error().detail.contains(row));
}

UNTIE_TEST_MAIN(tst_Atlas)

#include "tst_atlas.moc"
