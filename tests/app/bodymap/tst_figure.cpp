#include "app/bodymap/touch.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSet>

#include <thread>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped()
{
    QFile file(u":/figures/figure.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Region *find(const FigureView &view, const QString &id)
{
    for (const Region &region : view.regions) {
        if (region.id == id)
            return &region;
    }
    return nullptr;
}

QStringList idsAt(const FigureView &view, QPointF at)
{
    QStringList ids;
    for (const Region *region : regionsAt(view, at))
        ids << region->id;
    return ids;
}

} // namespace

class tst_Figure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void load_trustsWhatIsWholeToTheLastPath();
    void load_hasEveryFacingInEveryLayer();
    void viewInLayer_staysWithThePartOfTheBody();
    void doors_leadFromBesideTheBodyToAnInset();
    void skin_hasLandmarksAndNoMuscles();
    void viewId_comesBackAsTheSameView();
    void mirroredView_swapsLeftAndRightAlone();
    void view_isWhole_data();
    void view_isWhole();
    void regions_areOnTheirSideOfTheBody();
    void halves_areMirrorImages_data();
    void halves_areMirrorImages();
    void right_isLeftMirrored_data();
    void right_isLeftMirrored();
    void regionsAt_namesTheTopmostFirst();
    void regionsAt_isEmptyBesideTheBody();
    void regionsAt_hasNoHoleWhereHeadsOverlap();
    void parse_refusesDamage_data();
    void parse_refusesDamage();
    void parse_survivesAnyCut();
    void figure_isReadByManyThreads();

private:
    void everyView();

    Figure m_figure;
    QByteArray m_data;
};

void tst_Figure::initTestCase()
{
    m_figure = orFail(Figure::load());
    m_data = shipped();
}

void tst_Figure::everyView()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : m_figure.views())
        QTest::newRow(qPrintable(id)) << id;
}

/// What is compiled in is not checked when the program starts.
void tst_Figure::load_trustsWhatIsWholeToTheLastPath()
{
    const Figure whole = orFail(Figure::parse(m_data));
    QCOMPARE(m_figure.views(), whole.views());
    for (const QString &id : whole.views()) {
        QVERIFY(m_figure.has(id));
        QCOMPARE(m_figure.nameOf(id), whole.view(id)->name);
        QCOMPARE(m_figure.view(id)->strokes.size(), whole.view(id)->strokes.size());
        QCOMPARE(m_figure.view(id)->regions.size(), whole.view(id)->regions.size());
    }
}

void tst_Figure::load_hasEveryFacingInEveryLayer()
{
    QVERIFY(m_figure.version() >= 1);
    QVERIFY(!m_figure.view(u"top"_s));
    for (const Facing facing : {Facing::Back, Facing::Front, Facing::Left, Facing::Right}) {
        for (const Layer layer : {Layer::Skin, Layer::Superficial, Layer::Deep})
            QVERIFY(m_figure.view(viewId(facing, layer)));
    }
    for (const QString &inset : m_figure.insets())
        QVERIFY(!m_figure.view(inset)->name.isEmpty());
}

void tst_Figure::viewInLayer_staysWithThePartOfTheBody()
{
    QCOMPARE(viewInLayer(u"left"_s, Layer::Deep), u"left-deep"_s);
    QCOMPARE(viewInLayer(u"back-skin"_s, Layer::Superficial), u"back-superficial"_s);
    QCOMPARE(viewInLayer(u"sole"_s, Layer::Deep), u"sole-deep"_s);
    QCOMPARE(viewInLayer(u"sole-deep"_s, Layer::Superficial), u"sole"_s);
    for (const QString &id : m_figure.views())
        QCOMPARE(viewInLayer(id, layerOf(id)), id);
}

void tst_Figure::doors_leadFromBesideTheBodyToAnInset()
{
    QSet<QString> open;
    for (const QString &id : m_figure.views()) {
        const FigureView &view = *m_figure.view(id);
        for (const Door &door : view.doors) {
            open << door.inset;
            QVERIFY2(m_figure.insets().contains(door.inset), qPrintable(door.inset));
            QVERIFY2(!isOnBody(view, door.at), qPrintable(u"%1: %2"_s.arg(id, door.inset)));
        }
        QCOMPARE(view.doors.isEmpty(), !viewFromId(id)); // one comes back from an inset, not on to the next
    }
    const QStringList insets = m_figure.insets();
    QCOMPARE(open, QSet<QString>(insets.begin(), insets.end()));
}

void tst_Figure::skin_hasLandmarksAndNoMuscles()
{
    for (const Facing facing : {Facing::Back, Facing::Front, Facing::Left, Facing::Right}) {
        const FigureView &skin = *m_figure.view(viewId(facing, Layer::Skin));
        QVERIFY(skin.regions.size() > 15);
        for (const Region &region : skin.regions)
            QCOMPARE(region.kind, u"landmark"_s);
        const FigureView &muscles = *m_figure.view(viewId(facing, Layer::Superficial));
        QVERIFY(qAbs(skin.body.height() - muscles.body.height()) < 2); // one body, so that a point is at the same place
    }
}

void tst_Figure::viewId_comesBackAsTheSameView()
{
    QSet<QString> ids;
    for (const Facing facing : {Facing::Back, Facing::Front, Facing::Left, Facing::Right}) {
        for (const Layer layer : {Layer::Skin, Layer::Superficial, Layer::Deep}) {
            QCOMPARE(viewFromId(viewId(facing, layer)), std::optional(std::pair(facing, layer)));
            ids << viewId(facing, layer);
        }
    }
    QCOMPARE(ids.size(), 12);
    QVERIFY(!viewFromId(u"sole"_s)); // an inset is no way to look at the body
}

void tst_Figure::mirroredView_swapsLeftAndRightAlone()
{
    QCOMPARE(mirroredView(u"left"_s), u"right"_s);
    QCOMPARE(mirroredView(u"right-deep"_s), u"left-deep"_s);
    QCOMPARE(mirroredView(u"back-deep"_s), u"back-deep"_s);
    QCOMPARE(mirroredView(u"sole"_s), u"sole"_s);
}

void tst_Figure::view_isWhole_data()
{
    everyView();
}

void tst_Figure::view_isWhole()
{
    QFETCH(QString, id);
    const FigureView &view = *m_figure.view(id);
    const QRectF canvas(QPointF(), view.canvas);
    QCOMPARE(view.id, id);
    QVERIFY(canvas.contains(view.body));
    QVERIFY(view.body.height() > canvas.height() / 2);
    QVERIFY(view.strokes.size() > 60);
    for (const Stroke &stroke : view.strokes) {
        QVERIFY(stroke.fill >= 0 || stroke.line >= 0);
        QVERIFY(stroke.fill < view.inks.size() && stroke.line < view.inks.size());
        QVERIFY(stroke.line < 0 || stroke.width > 0);
        QVERIFY(canvas.contains(stroke.path.boundingRect().adjusted(-1, -1, 1, 1)));
    }
    for (const Ink &ink : view.inks) {
        float whole = 0;
        for (const InkPart &part : ink)
            whole += part.share;
        QVERIFY(qAbs(whole - 1) < 0.01F);
    }
    QSet<QString> ids;
    for (const Region &region : view.regions) {
        ids << region.id;
        QCOMPARE(region.id, QString(region.shape + u'.' + idOf(region.side)));
        QVERIFY(view.body.contains(region.path.boundingRect()));
        QVERIFY2(region.path.boundingRect().contains(region.centre), qPrintable(region.id));
    }
    QCOMPARE(ids.size(), view.regions.size());
}

void tst_Figure::regions_areOnTheirSideOfTheBody()
{
    for (const QString &id : m_figure.views()) {
        const FigureView &view = *m_figure.view(id);
        for (const Region &region : view.regions) {
            const qreal fromMiddle = region.centre.x() - view.canvas.width() / 2;
            if (region.side == Side::Midline)
                QVERIFY2(qAbs(fromMiddle) < 1, qPrintable(region.id));
            else if (view.rightHalf)
                QCOMPARE(region.side, fromMiddle > 0 ? *view.rightHalf : mirrored(*view.rightHalf));
            else
                QCOMPARE(region.side, id.startsWith(u"left"_s) ? Side::Left : Side::Right);
        }
    }
    QCOMPARE(m_figure.view(u"front-deep"_s)->rightHalf, Side::Left); // face to face
    QCOMPARE(m_figure.view(u"back-skin"_s)->rightHalf, Side::Right);
}

void tst_Figure::halves_areMirrorImages_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : m_figure.views())
        if (m_figure.view(id)->rightHalf)
            QTest::newRow(qPrintable(id)) << id;
}

void tst_Figure::halves_areMirrorImages()
{
    QFETCH(QString, id);
    const FigureView &view = *m_figure.view(id);
    for (const Region &region : view.regions) {
        const Region *other = find(view, region.shape + u'.' + idOf(mirrored(region.side)));
        QVERIFY2(other, qPrintable(region.id));
        if (region.side == Side::Midline)
            continue;
        QCOMPARE(other->z, region.z);
        QCOMPARE(other->centre, QPointF(view.canvas.width() - region.centre.x(), region.centre.y()));
        QCOMPARE(other->path, QTransform(-1, 0, 0, 1, view.canvas.width(), 0).map(region.path));
    }
}

void tst_Figure::right_isLeftMirrored_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("superficial") << u"left"_s;
    QTest::newRow("deep") << u"left-deep"_s;
    QTest::newRow("skin") << u"left-skin"_s;
}

void tst_Figure::right_isLeftMirrored()
{
    QFETCH(QString, id);
    const FigureView &left = *m_figure.view(id);
    const FigureView &right = *m_figure.view(mirroredView(id));
    QVERIFY(right.mirrored && !left.mirrored);
    QCOMPARE(right.strokes.size(), left.strokes.size());
    QCOMPARE(right.regions.size(), left.regions.size());
    QCOMPARE(right.body.left(), left.canvas.width() - left.body.right());
    for (const Region &region : left.regions) {
        const Region *other = find(right, region.shape + u".right"_s);
        QVERIFY(other);
        QCOMPARE(other->centre, QPointF(1000 - region.centre.x(), region.centre.y()));
        QVERIFY(!other->path.contains(region.centre) || region.path.contains(other->centre));
    }
}

void tst_Figure::regionsAt_namesTheTopmostFirst()
{
    const FigureView &back = *m_figure.view(u"back-superficial"_s);
    int stacked = 0;
    for (const Region &region : back.regions) {
        const auto hit = regionsAt(back, region.centre);
        stacked += hit.size() > 1;
        for (qsizetype i = 1; i < hit.size(); ++i)
            QVERIFY(hit[i - 1]->z >= hit[i]->z);
    }
    QVERIFY(stacked > 0);
    QCOMPARE(idsAt(back, find(back, u"trapezius_upper.left"_s)->centre).value(0), u"trapezius_upper.left"_s);
}

void tst_Figure::regionsAt_isEmptyBesideTheBody()
{
    for (const QString &id : m_figure.views())
        QVERIFY(regionsAt(*m_figure.view(id), QPointF(2, 2)).isEmpty());
}

void tst_Figure::regionsAt_hasNoHoleWhereHeadsOverlap()
{
    for (const QString &id : m_figure.views()) {
        for (const Region &region : m_figure.view(id)->regions)
            QCOMPARE(region.path.fillRule(), Qt::WindingFill);
    }
}

void tst_Figure::parse_refusesDamage_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<QString>("says");
    QTest::newRow("no version") << QByteArray("\"version\":1") << QByteArray("\"version\":0") << u"version"_s;
    QTest::newRow("a version that is no number") << QByteArray("\"version\":1") << QByteArray("\"version\":\"1\"") << u"version"_s;
    QTest::newRow("another role") << QByteArray("\"muscle_lo\"") << QByteArray("\"muscle_low\"") << u"roles"_s;
    QTest::newRow("an ink of a role that is not there") << QByteArray("\n[1,1000]") << QByteArray("\n[77,1000]") << u"inks"_s;
    QTest::newRow("half an ink") << QByteArray("\n[1,1000]") << QByteArray("\n[1,600,2]") << u"inks"_s;
    QTest::newRow("two views of one name") << QByteArray("\"id\":\"front-deep\"") << QByteArray("\"id\":\"front-superficial\"") << u"view 1: id"_s;
    QTest::newRow("a view renamed") << QByteArray("\"id\":\"back-deep\"") << QByteArray("\"id\":\"back\",\"name\":\"Back\"") << u"back-deep: missing"_s;
    QTest::newRow("a mirror of nothing") << QByteArray("\"mirrors\":\"left-deep\"") << QByteArray("\"mirrors\":\"top\"") << u"right-deep: mirrors"_s;
    QTest::newRow("a door that leads nowhere") << QByteArray("[\"sole\", 5000, 19250]") << QByteArray("[\"soles\", 5000, 19250]") << u"a door to soles"_s;
    QTest::newRow("a door off the canvas") << QByteArray("[\"sole\", 5000, 19250]") << QByteArray("[\"sole\", 5000, 29250]") << u"front-superficial: doors"_s;
    QTest::newRow("an inset without a name") << QByteArray("\"name\":\"Sole of the foot\",") << QByteArray() << u"sole: an inset without a name"_s;
    QTest::newRow("a region on no side") << QByteArray("\"midline\"]") << QByteArray("\"middle\"]") << u"skin: region"_s;
    QTest::newRow("a canvas without height") << QByteArray("\"name\":\"Sole of the foot\",\"canvas\":[10000, 10000]") << QByteArray("\"name\":\"Sole of the foot\",\"canvas\":[10000, 0]") << u"sole: head"_s;
    QTest::newRow("a stroke in no ink") << QByteArray("\"strokes\":[\n[0,1,") << QByteArray("\"strokes\":[\n[0,999,") << u"front-superficial: stroke 0"_s;
    QTest::newRow("a stroke that is cut short") << QByteArray("m5700 1920c8-8 10-20 18-28") << QByteArray("m5700 1920c8-8 10-20 18-") << u"front-superficial: stroke 0"_s;
    QTest::newRow("a region without a shape") << QByteArray("\"temporalis\",\"Temporalis\"") << QByteArray("\"\",\"Temporalis\"") << u"front-superficial: region"_s;
    QTest::newRow("a region off the canvas") << QByteArray("\"soleus\",\"Soleus\",\"muscle\",") << QByteArray("\"soleus\",\"Soleus\",\"muscle\",-") << u"soleus"_s;
}

void tst_Figure::parse_refusesDamage()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QFETCH(QString, says);
    QVERIFY(m_data.contains(was));
    QByteArray data = m_data;
    data.replace(data.indexOf(was), was.size(), becomes);
    const auto figure = Figure::parse(data);
    QVERIFY(!figure);
    QCOMPARE(figure.error().kind, Error::Kind::Corrupt);
    QVERIFY2(figure.error().detail.contains(says), qPrintable(figure.error().detail));
}

void tst_Figure::parse_survivesAnyCut()
{
    for (qsizetype end = 0; end < m_data.size() - 2; end += m_data.size() / 40)
        QVERIFY(!Figure::parse(m_data.first(end)));
    QVERIFY(!Figure::parse("[]"));
    QVERIFY(!Figure::parse("{\"version\":1,\"views\":{}}"));
}

/// To be run under the sanitizers: a view is read once, by whoever asks first, and nothing in it is worked out later.
void tst_Figure::figure_isReadByManyThreads()
{
    const Figure fresh = orFail(Figure::load());
    std::atomic<int> hits = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&fresh, &hits, figure = fresh] {
            for (const QString &id : figure.views()) {
                for (const Region &region : figure.view(id)->regions)
                    hits += int(regionsAt(*fresh.view(id), region.centre).size());
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(hits > 0);
    QCOMPARE(hits % 4, 0);
}

UNTIE_TEST_MAIN(tst_Figure)
#include "tst_figure.moc"
