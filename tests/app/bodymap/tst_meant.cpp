#include "app/bodymap/meant.h"
#include "app/bodymap/touch.h"
#include "app/common/translator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QLineF>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

bool isSheet(const Region &region)
{
    return region.kind == u"sheet"_s;
}

/// A region's outline as points a quarter of a unit apart, so that how far it lies is found the slow and simple way.
struct Outline
{
    const Region *region;
    QRectF around;
    QList<QPointF> points;

    explicit Outline(const Region &of)
        : region(&of)
        , around(of.path.boundingRect())
    {
        for (const QPolygonF &outline : of.path.toSubpathPolygons())
            for (qsizetype i = 1; i < outline.size(); ++i) {
                const QLineF edge(outline[i - 1], outline[i]);
                const int steps = std::max(1, static_cast<int>(edge.length() * 4));
                for (int step = 0; step <= steps; ++step)
                    points.append(edge.pointAt(qreal(step) / steps));
            }
    }

    /// Less than an eighth of a unit too far; of what is farther than `most`, just that.
    qreal distanceTo(QPointF at, qreal most) const
    {
        qreal least = most;
        if (around.adjusted(-most, -most, most, most).contains(at))
            for (const QPointF &point : points)
                least = std::min(least, QLineF(at, point).length());
        return least;
    }
};

/// More of a shape than a hair.
bool isAnythingWithin(const FigureView &view, QPointF at, qreal reach)
{
    int found = 0;
    for (qreal y = -reach; y <= reach; y += 0.75)
        for (qreal x = -reach; x <= reach; x += 0.75) {
            const auto here = std::hypot(x, y) <= reach ? regionsAt(view, at + QPointF(x, y)) : QList<const Region *>();
            found += !std::ranges::all_of(here, [](const Region *region) { return isSheet(*region); });
        }
    return found > 8;
}

} // namespace

/// What is meant by pointing beside a muscle.
class tst_Meant final : public QObject
{
    Q_OBJECT

private slots:
    void anyPoint_meansWhatIsUnderItOrNearest_data();
    void anyPoint_meansWhatIsUnderItOrNearest();
    void acromion_meansTheDeltoid();
    void rimOfTheSkin_meansTheMuscleBesideIt();
    void midline_meansNeitherSide();
    void kneecap_isCalledByItsName();
    void collarbone_meansTheMuscleAndNotTheSheetOverIt();
    void ofWhatIsNoMuscle_oneIsOffered();

private:
    QString first(const QString &view, QPointF at) const
    {
        return touchAt(m_figure, m_atlas, view, at).spot.candidates.value(0).muscle;
    }

    Figure m_figure = orFail(Figure::load());
    Atlas m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
};

void tst_Meant::anyPoint_meansWhatIsUnderItOrNearest_data()
{
    QTest::addColumn<QString>("view");
    for (const QString &view : m_figure.views())
        if (layerOf(view) != Layer::Skin)
            QTest::newRow(qPrintable(view)) << view;
}

void tst_Meant::anyPoint_meansWhatIsUnderItOrNearest()
{
    QFETCH(QString, view);
    const FigureView &drawn = *m_figure.view(view);
    QRandomGenerator random(4711);
    QList<Outline> outlines;
    for (const Region &region : drawn.regions)
        if (!isSheet(region))
            outlines.append(Outline(region));
    constexpr qreal far = pointingSlack + 5;
    int beside = 0;
    for (int i = 0; i < 4000 && beside < 150; ++i) {
        const QPointF at(random.bounded(drawn.canvas.width()), random.bounded(drawn.canvas.height()));
        if (!isOnBody(drawn, at))
            continue;
        const auto under = regionsAt(drawn, at);
        const auto place = placeMeant(drawn, at);
        if (std::ranges::any_of(under, [](const Region *region) { return !isSheet(*region); })) {
            QCOMPARE(place, std::optional(at)); // what is hit is meant, however near another lies
            continue;
        }
        ++beside;
        QHash<Side, qreal> leastOf{{Side::Left, far}, {Side::Right, far}};
        for (const Outline &outline : std::as_const(outlines))
            leastOf[outline.region->side] = std::min(leastOf[outline.region->side], outline.distanceTo(at, far));
        const qreal least = std::min(leastOf[Side::Left], leastOf[Side::Right]);
        const qreal farther = std::max(leastOf[Side::Left], leastOf[Side::Right]);
        const QByteArray where = u"%1 %2,%3: %4"_s.arg(view).arg(at.x()).arg(at.y()).arg(least).toUtf8();
        if (least > pointingSlack + 0.5 || farther < pointingSlack - 0.5) { // nothing near, or both sides
            QVERIFY2(!place || place == at, where);
        } else if (least < pointingSlack - 0.5 && farther > pointingSlack + 0.5) {
            QVERIFY2(place || !isAnythingWithin(drawn, at, pointingSlack - 0.5), where); // an outline may end in a hair
            if (!place)
                continue;
            QVERIFY2(QLineF(at, *place).length() < least + 6.1, where);
            const auto meant = regionsAt(drawn, *place);
            QVERIFY2(!meant.isEmpty(), where);
            const auto nearest = std::ranges::find(outlines, meant.constFirst(), &Outline::region);
            if (nearest != outlines.end())
                QVERIFY2(nearest->distanceTo(at, far) < least + 6.1, where);
        }
    }
}

void tst_Meant::acromion_meansTheDeltoid()
{
    // The bony point itself, a few millimetres beside each muscle that begins on it.
    for (const auto &[skin, view] : {std::pair(u"front-skin"_s, u"front-superficial"_s), std::pair(u"back-skin"_s, u"back-superficial"_s)})
        for (const Region &landmark : m_figure.view(skin)->regions) {
            if (landmark.shape != u"acromion"_s)
                continue;
            for (const QPointF by : {QPointF(), QPointF(5, -4), QPointF(-5, -4)}) {
                const QString muscle = first(view, landmark.centre + by);
                if (isOnBody(*m_figure.view(view), landmark.centre + by))
                    QVERIFY2(muscle.startsWith(u"deltoid"_s) || muscle.startsWith(u"trapezius"_s), qPrintable(muscle));
            }
        }
}

void tst_Meant::rimOfTheSkin_meansTheMuscleBesideIt()
{
    const FigureView &view = *m_figure.view(u"front-superficial"_s);
    int rims = 0;
    for (int y = 420; y < 900; y += 10) { // along the outer edge of the arm
        qreal x = view.canvas.width();
        while (x > 500 && !isOnBody(view, QPointF(x, y)))
            x -= 0.5;
        const QPointF rim(x - 0.5, y);
        if (!regionsAt(view, rim).isEmpty())
            continue;
        ++rims;
        const auto candidates = touchAt(m_figure, m_atlas, view.id, rim).spot.candidates;
        QVERIFY2(!candidates.constFirst().muscle.isEmpty(), qPrintable(QString::number(y)));
        QCOMPARE(candidates.constFirst().side, Side::Left);
        QCOMPARE(candidates.constLast().muscle, QString()); // whoever meant the skin
    }
    QVERIFY(rims > 20);
}

void tst_Meant::midline_meansNeitherSide()
{
    const auto candidates = touchAt(m_figure, m_atlas, u"back-superficial"_s, {500, 569}).spot.candidates;
    QCOMPARE(candidates.constFirst().muscle, QString());
    QCOMPARE(candidates.constFirst().name, u"T7"_s);
    QCOMPARE(candidates.constFirst().side, Side::Midline);
}

void tst_Meant::kneecap_isCalledByItsName()
{
    for (const Region &landmark : m_figure.view(u"front-skin"_s)->regions)
        if (landmark.shape == u"patella"_s) {
            const auto last = touchAt(m_figure, m_atlas, u"front-superficial"_s, landmark.centre).spot.candidates.constLast();
            QCOMPARE(last.name, m_atlas.nameOf(u"patella"_s));
            QCOMPARE(last.side, landmark.side);
        }
}

void tst_Meant::collarbone_meansTheMuscleAndNotTheSheetOverIt()
{
    const FigureView &view = *m_figure.view(u"front-superficial"_s);
    const QPointF at(591, 403);
    QVERIFY(regionsAt(view, at).constFirst()->shape == u"platysma"_s);
    const auto candidates = touchAt(m_figure, m_atlas, view.id, at).spot.candidates;
    QCOMPARE(candidates.constFirst().muscle, u"pectoralis_major"_s);
    QVERIFY(std::ranges::any_of(candidates, [](const Spot::Candidate &each) { return each.shape == u"platysma"_s; }));
}

/// A mark of no muscle is named by its place: a second one could be chosen and would not be kept.
void tst_Meant::ofWhatIsNoMuscle_oneIsOffered()
{
    int offered = 0;
    for (const QString &view : m_figure.views())
        for (qreal y = 60; y < m_figure.view(view)->canvas.height(); y += 90)
            for (qreal x = 60; x < 1000; x += 30) {
                const auto candidates = touchAt(m_figure, m_atlas, view, {x, y}).spot.candidates;
                const auto others = std::ranges::count_if(candidates, [](const Spot::Candidate &each) { return each.muscle.isEmpty(); });
                QVERIFY(others <= 1);
                offered += others == 1;
            }
    QVERIFY(offered > 100);
}

UNTIE_TEST_MAIN(tst_Meant)
#include "tst_meant.moc"
