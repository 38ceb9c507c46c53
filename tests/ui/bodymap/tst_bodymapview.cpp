#include "app/bodymap/meant.h"
#include "app/common/translator.h"
#include "tests/support/testdatabase.h"
#include "ui/bodymap/bodymapview.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// What a widget paints, as its filter.
struct Painted final : QObject
{
    QRegion region;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

class tst_BodyMapView final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }

    void clickOnAUsualSite_findsItsMuscle_data();
    void clickOnAUsualSite_findsItsMuscle();
    void clickBesideTheBody_findsNothing();
    void clickOnAMark_takesIt_notTheMuscleBelow();
    void dragOfAMark_movesItInOneGesture();
    void dragOfTheBody_movesThePicture();
    void wheel_zoomsWhereThePointerIs();
    void zoomedIn_aClickStillMeansTheSamePlace();
    void reveal_bringsAPlaceIntoSight();
    void readOnly_takesNoMark();
    void narrowPane_showsTheWholeBodyOrItsUpperHalf_asItFits();
    void firstMarks_areSeen();
    void screenReader_hearsMarksAndMuscles();
    void marksChange_repaintsTheirPlaceOnly();
    void aNameChanges_repaintsThatNameOnly();
    void aMarkNearAWord_isKeptInSight_andTheWordIsPaintedAnew();
    void rightToLeft_theBodysLeftStaysItsLeft();
    void firstMarksBelowTheFraming_nameThemWhereTheBodyIsNow();
    void brush_paintsAnArea_andRubsOut();
    void brush_worksByKeysAlone();
    void anArea_isTakenByItsRim_andLeavesItsInsideToMarks();
    void ringUnderThePointer_showsWhereItRefers();
    void wheelOverTheMarkInHand_asksForTheLayerBelow();
    void doubleClickBesideTheBody_looksCloserAndBack();
    void plusAndMinus_zoom();
    void severalOnOneSpot_areReachedOneAfterTheOther();
    void aFinger_meetsLargerMarks();
    void manyMarks_lookAsFewDo_andOneChangesAlone();
    void aStructureUnderThePointer_isLitAndNamed();
    void theCardOfWhatIsUnderThePointer_coversNoDoor_data();
    void theCardOfWhatIsUnderThePointer_coversNoDoor();
    void whatIsLit_isWhatAClickTakes();
    void twoFingers_zoom();
    void aTouchpadsPinch_zoomsWhereThePointerIs();
    void aPen_paintsAsHardAsItPresses_andItsOtherEndRubsOut();
    void screenReader_followsTheHand();
    void screenReader_findsEveryChildNamedAndPlaced();

private:
    QPointF siteOf(const QString &muscle, Side side, const QString &view) const;
    MapMark aMark(qint64 id, QPointF canvas) const;

    Figure m_figure = orFail(Figure::load());
    Atlas m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
    std::unique_ptr<BodyMapView> m_view;
};

void tst_BodyMapView::init()
{
    m_view = std::make_unique<BodyMapView>(m_figure, m_atlas);
    m_view->resize(640, 740);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QPointF tst_BodyMapView::siteOf(const QString &muscle, Side side, const QString &view) const
{
    for (const Site &site : m_atlas.muscle(muscle)->sites)
        if (const auto at = siteAt(site, view, side))
            return *at;
    qFatal("%s has no site in %s", qUtf8Printable(muscle), qUtf8Printable(view));
}

MapMark tst_BodyMapView::aMark(qint64 id, QPointF canvas) const
{
    MapMark mark;
    mark.mark.id = id;
    mark.mark.at = {canvas.x() / 1000, canvas.y() / 2000};
    mark.mark.before = 6;
    mark.name = u"Mark %1"_s.arg(id);
    mark.description = u"Mark %1, 6 before"_s.arg(id);
    return mark;
}

void tst_BodyMapView::clickOnAUsualSite_findsItsMuscle_data()
{
    QTest::addColumn<QString>("view");
    for (const QString &view : m_figure.views())
        if (layerOf(view) != Layer::Skin) // which shows no muscles
            QTest::newRow(qUtf8Printable(view)) << view;
}

void tst_BodyMapView::clickOnAUsualSite_findsItsMuscle()
{
    QFETCH(QString, view);
    m_view->setView(view);
    m_view->setFraming(Framing::WholeBody);
    m_view->resize(900, 1500);
    QSignalSpy touched(m_view.get(), &BodyMapView::touched);
    int sites = 0;
    for (const Muscle &muscle : m_atlas.muscles())
        for (const Site &site : muscle.sites)
            for (const Side side : {Side::Left, Side::Right}) {
                const auto at = siteAt(site, view, side);
                if (!at || (site.onlySide && *site.onlySide != side))
                    continue;
                ++sites;
                touched.clear();
                QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->toWidget(*at).toPoint());
                const QString what =
                    u"%1 %2 %3 at %4,%5"_s.arg(muscle.id, site.label, idOf(side)).arg(at->x()).arg(at->y());
                QVERIFY2(touched.size() == 1, qPrintable(what));
                const auto touch = touched.first().first().value<Touch>();
                const auto hit = std::ranges::find_if(touch.spot.candidates, [&](const Spot::Candidate &candidate) {
                    return candidate.muscle == muscle.id && candidate.side == side;
                });
                QVERIFY2(hit != touch.spot.candidates.end(), qPrintable(what));
            }
    QVERIFY(sites > 4 || !viewFromId(view)); // an inset may show a muscle or two
}

void tst_BodyMapView::clickBesideTheBody_findsNothing()
{
    QSignalSpy touched(m_view.get(), &BodyMapView::touched);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(6, 60));
    QCOMPARE(touched.size(), 1);
    QVERIFY(touched.first().first().value<Touch>().spot.candidates.isEmpty());
}

void tst_BodyMapView::clickOnAMark_takesIt_notTheMuscleBelow()
{
    const QPointF at = siteOf(u"trapezius_upper"_s, Side::Right, m_view->view());
    m_view->setMarks({aMark(7, at)});
    QSignalSpy touched(m_view.get(), &BodyMapView::touched);
    QSignalSpy pressed(m_view.get(), &BodyMapView::markPressed);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->toWidget(at).toPoint());
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first().first().toLongLong(), 7);
    QCOMPARE(touched.size(), 0);
}

void tst_BodyMapView::dragOfAMark_movesItInOneGesture()
{
    const QPointF at = siteOf(u"trapezius_upper"_s, Side::Right, m_view->view());
    m_view->setMarks({aMark(7, at)});
    QSignalSpy moved(m_view.get(), &BodyMapView::markMoved);
    const QPoint from = m_view->toWidget(at).toPoint();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    for (int step = 1; step < 4; ++step) {
        const QPointF to = from + QPoint(0, 20 * step);
        QMouseEvent move(QEvent::MouseMove, to, m_view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view.get(), &move);
    }
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(0, 60));
    QCOMPARE(moved.size(), 3);
    QCOMPARE(moved.first().at(2).toInt(), moved.last().at(2).toInt());
    QCOMPARE(moved.last().at(0).toLongLong(), 7);
    const QPointF there = m_view->toWidget(moved.last().at(1).value<Touch>().at);
    QVERIFY((there - (from + QPointF(0, 60))).manhattanLength() < 0.01);
}

void tst_BodyMapView::dragOfTheBody_movesThePicture()
{
    QSignalSpy touched(m_view.get(), &BodyMapView::touched);
    const QPointF before = m_view->toCanvas({320, 400});
    QTest::mousePress(m_view.get(), Qt::MiddleButton, {}, QPoint(320, 400));
    QMouseEvent move(QEvent::MouseMove, QPointF(320, 300), m_view->mapToGlobal(QPointF(320, 300)), Qt::NoButton,
                     Qt::MiddleButton, {});
    QCoreApplication::sendEvent(m_view.get(), &move);
    QTest::mouseRelease(m_view.get(), Qt::MiddleButton, {}, QPoint(320, 300));
    QVERIFY((m_view->toCanvas({320, 300}) - before).manhattanLength() < 0.01);
    QCOMPARE(touched.size(), 0);
}

void tst_BodyMapView::wheel_zoomsWhereThePointerIs()
{
    const QPointF at(400, 300);
    const QPointF held = m_view->toCanvas(at);
    const qreal before = m_view->toWidget({600, 0}).x() - m_view->toWidget({500, 0}).x();
    QWheelEvent wheel(at, m_view->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &wheel);
    const qreal after = m_view->toWidget({600, 0}).x() - m_view->toWidget({500, 0}).x();
    QVERIFY(after > before * 1.4);
    QVERIFY((m_view->toCanvas(at) - held).manhattanLength() < 0.01);
}

void tst_BodyMapView::zoomedIn_aClickStillMeansTheSamePlace()
{
    const QPointF at = siteOf(u"infraspinatus"_s, Side::Left, m_view->view());
    const QPointF pixel = m_view->toWidget(at);
    for (int i = 0; i < 4; ++i) {
        QWheelEvent wheel(pixel, m_view->mapToGlobal(pixel), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.get(), &wheel);
    }
    QSignalSpy touched(m_view.get(), &BodyMapView::touched);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->toWidget(at).toPoint());
    QCOMPARE(touched.size(), 1);
    QVERIFY((touched.first().first().value<Touch>().at - at).manhattanLength() < 2);
}

void tst_BodyMapView::reveal_bringsAPlaceIntoSight()
{
    m_view->setFraming(Framing::UpperBody);
    const QPointF calf(400, 1600);
    QVERIFY(!m_view->rect().contains(m_view->toWidget(calf).toPoint()));
    m_view->reveal({calf.x() / 1000, calf.y() / 2000});
    QVERIFY(m_view->rect().contains(m_view->toWidget(calf).toPoint()));
}

void tst_BodyMapView::readOnly_takesNoMark()
{
    m_view->setReadOnly(true);
    QSignalSpy touched(m_view.get(), &BodyMapView::touched);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      m_view->toWidget(siteOf(u"trapezius_upper"_s, Side::Right, m_view->view())).toPoint());
    QCOMPARE(touched.size(), 0);
}

void tst_BodyMapView::narrowPane_showsTheWholeBodyOrItsUpperHalf_asItFits()
{
    BodyMapView wide(m_figure, m_atlas);
    wide.resize(640, 740);
    wide.show();
    QCOMPARE(wide.framing(), Framing::UpperBody);
    BodyMapView tall(m_figure, m_atlas);
    tall.resize(300, 740);
    tall.show();
    QCOMPARE(tall.framing(), Framing::WholeBody);
}

void tst_BodyMapView::firstMarks_areSeen()
{
    m_view->setMarks({aMark(7, siteOf(u"trapezius_upper"_s, Side::Right, m_view->view()))});
    QCOMPARE(m_view->framing(), Framing::UpperBody);
    m_view->setMarks({});
    m_view->setMarks({aMark(8, siteOf(u"soleus"_s, Side::Left, m_view->view()))});
    QCOMPARE(m_view->framing(), Framing::WholeBody);

    m_view->setMarks({});
    m_view->setFraming(Framing::UpperBody); // what somebody chose stays
    m_view->setMarks({aMark(9, siteOf(u"soleus"_s, Side::Left, m_view->view()))});
    QCOMPARE(m_view->framing(), Framing::UpperBody);
}

void tst_BodyMapView::screenReader_hearsMarksAndMuscles()
{
    const QPointF at = siteOf(u"trapezius_upper"_s, Side::Right, m_view->view());
    m_view->setMarks({aMark(7, at)});
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(map);
    QVERIFY(map->childCount() > 10);
    QAccessibleInterface *mark = map->child(0);
    QCOMPARE(mark->text(QAccessible::Name), u"Mark 7, 6 before"_s);
    QVERIFY(mark->rect().contains(m_view->mapToGlobal(m_view->toWidget(at).toPoint())));
    QCOMPARE(map->indexOfChild(mark), 0);
    QSignalSpy pressed(m_view.get(), &BodyMapView::markPressed);
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(pressed.size(), 1);

    QSignalSpy touched(m_view.get(), &BodyMapView::touched);
    const QString wanted = m_atlas.nameOf(u"gluteus_medius"_s) + u", left"_s;
    for (int i = 0; i < map->childCount(); ++i)
        if (map->child(i)->text(QAccessible::Name) == wanted)
            map->child(i)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(touched.size(), 1);
    QCOMPARE(touched.first().first().value<Touch>().spot.candidates.first().muscle, u"gluteus_medius"_s);
}

void tst_BodyMapView::marksChange_repaintsTheirPlaceOnly()
{
    Painted painted;
    const QPointF at = siteOf(u"infraspinatus"_s, Side::Right, m_view->view());
    MapMark mark = aMark(7, at);
    mark.name.clear();
    m_view->setMarks({mark});
    m_view->installEventFilter(&painted);
    mark.mark.after = 3;
    m_view->setMarks({mark});
    QTRY_VERIFY(!painted.region.isEmpty());
    QVERIFY(painted.region.contains(m_view->toWidget(at).toPoint()));
    QVERIFY(!painted.region.contains(QPoint(10, m_view->height() - 10)));
    m_view->removeEventFilter(&painted);
}

void tst_BodyMapView::aNameChanges_repaintsThatNameOnly()
{
    const QRect leftMargin(0, 60, 80, m_view->height() - 120);
    const QRect rightMargin(m_view->width() - 80, 60, 80, m_view->height() - 120);
    MapMark left = aMark(1, siteOf(u"infraspinatus"_s, Side::Left, m_view->view()));
    const MapMark right = aMark(2, siteOf(u"infraspinatus"_s, Side::Right, m_view->view()));
    m_view->setMarks({left, right});
    m_view->grab();
    QCoreApplication::processEvents();
    Painted painted;
    m_view->installEventFilter(&painted);
    left.note = u"was 7"_s; // as wide as it was: no name moves
    m_view->putMark(left);
    QTRY_VERIFY(painted.region.intersects(leftMargin));
    QVERIFY(!painted.region.intersects(rightMargin));

    painted.region = {};
    left.mark.inHand = true; // its name is told by colour
    m_view->putMark(left);
    QTRY_VERIFY(painted.region.intersects(leftMargin));
    painted.region = {};
    left.mark.inHand = false;
    m_view->putMark(left);
    QTRY_VERIFY(painted.region.intersects(leftMargin));
    m_view->removeEventFilter(&painted);
}

void tst_BodyMapView::aMarkNearAWord_isKeptInSight_andTheWordIsPaintedAnew()
{
    const QPointF at = siteOf(u"infraspinatus"_s, Side::Left, m_view->view());
    const QRect reach = QRect(0, 0, 200, 120).translated(m_view->toWidget(at).toPoint() - QPoint(20, 100));
    QList<QRectF> kept;
    m_view->setUnderlay({}, [&](QPainter &, const QString &, const QTransform &, const BodyMapView::InSight &inSight) {
        kept = inSight(reach);
        return reach;
    });
    m_view->grab();
    QCoreApplication::processEvents();
    QVERIFY(kept.isEmpty());
    Painted painted;
    m_view->installEventFilter(&painted);
    m_view->putMark(aMark(1, at));
    QTRY_VERIFY(painted.region.contains(reach.topRight() - QPoint(1, -1)));
    QVERIFY(std::ranges::any_of(kept, [&](const QRectF &each) { return each.contains(m_view->toWidget(at)); }));
    m_view->removeEventFilter(&painted);
}

void tst_BodyMapView::rightToLeft_theBodysLeftStaysItsLeft()
{
    m_view->setMarks({aMark(1, siteOf(u"infraspinatus"_s, Side::Left, u"back-superficial"_s)),
                      aMark(2, siteOf(u"infraspinatus"_s, Side::Right, u"back-superficial"_s))});
    const QImage usual = m_view->grab().toImage();
    m_view->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(m_view->grab().toImage(), usual); // the words LEFT and RIGHT and all names where they were
}

void tst_BodyMapView::firstMarksBelowTheFraming_nameThemWhereTheBodyIsNow()
{
    m_view->resize(540, 540);
    QCOMPARE(m_view->framing(), Framing::UpperBody);
    const QList<MapMark> marks = {aMark(1, siteOf(u"gastrocnemius"_s, Side::Left, u"back-superficial"_s)),
                                  aMark(2, siteOf(u"gastrocnemius"_s, Side::Right, u"back-superficial"_s))};
    m_view->setMarks(marks);
    QCOMPARE(m_view->framing(), Framing::WholeBody);
    const QImage shown = m_view->grab().toImage();
    m_view->resize(541, 540); // lays everything out anew
    m_view->resize(540, 540);
    QCOMPARE(m_view->grab().toImage(), shown);
}

void tst_BodyMapView::brush_paintsAnArea_andRubsOut()
{
    const QPoint from = m_view->toWidget({420, 420}).toPoint();
    const QPoint to = m_view->toWidget({420, 620}).toPoint();
    QSignalSpy painted(m_view.get(), &BodyMapView::areaPainted);
    QSignalSpy touched(m_view.get(), &BodyMapView::touched);
    m_view->paintArea({}, Zone::Pain);
    const auto stroke = [&](Qt::MouseButton button) {
        QTest::mousePress(m_view.get(), button, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, m_view->mapToGlobal(QPointF(to)), Qt::NoButton, button, {});
        QCoreApplication::sendEvent(m_view.get(), &move);
        QTest::mouseRelease(m_view.get(), button, {}, to);
    };
    stroke(Qt::LeftButton);
    QCOMPARE(painted.size(), 1);
    const Area area = painted.first().first().value<Area>();
    QCOMPARE(area.view, m_view->view());
    QVERIFY(pathOf(area.outlines).contains(QPointF(420, 520)));
    stroke(Qt::RightButton);
    QCOMPARE(painted.size(), 2);
    QVERIFY(!pathOf(painted.last().first().value<Area>().outlines).contains(QPointF(420, 520)));
    QCOMPARE(touched.size(), 0);
    m_view->stopPainting();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, from);
    QCOMPARE(touched.size(), 1);
}

void tst_BodyMapView::brush_worksByKeysAlone()
{
    QSignalSpy painted(m_view.get(), &BodyMapView::areaPainted);
    QSignalSpy ended(m_view.get(), &BodyMapView::paintingEnded);
    m_view->paintArea({}, Zone::Referral);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(painted.size(), 1);
    QVERIFY(!painted.first().first().value<Area>().isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!m_view->isPainting());
}

void tst_BodyMapView::anArea_isTakenByItsRim_andLeavesItsInsideToMarks()
{
    MapMark area = aMark(9, {420, 520});
    area.mark.kind = FindingKind::PainArea;
    area.outlines = withStroke({}, {{420, 450}, {420, 560}}, 60, {1000, 2000}).outlines;
    m_view->setMarks({area});
    QSignalSpy touched(m_view.get(), &BodyMapView::touched);
    QSignalSpy pressed(m_view.get(), &BodyMapView::markPressed);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->toWidget({420, 500}).toPoint());
    QCOMPARE(touched.size(), 1);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->toWidget({360, 500}).toPoint());
    QCOMPARE(pressed.size(), 1);
    const QImage painted = m_view->grab().toImage();
    m_view->setMarks({});
    QVERIFY(m_view->grab().toImage() != painted);
}

void tst_BodyMapView::ringUnderThePointer_showsWhereItRefers()
{
    const QPointF at = siteOf(u"infraspinatus"_s, Side::Left, m_view->view());
    m_view->pointAt(u"infraspinatus"_s, Side::Left);
    const QImage muscle = m_view->grab().toImage();
    QTest::mouseMove(m_view.get(), m_view->toWidget(at).toPoint());
    QTRY_VERIFY(m_view->grab().toImage() != muscle);
    const QImage withZone = m_view->grab().toImage();
    int different = 0;
    for (int y = 0; y < muscle.height(); y += 2)
        for (int x = 0; x < muscle.width(); x += 2)
            different += muscle.pixel(x, y) != withZone.pixel(x, y);
    QVERIFY(different > 300); // the dots of a zone, not a ring's edge
}

void tst_BodyMapView::wheelOverTheMarkInHand_asksForTheLayerBelow()
{
    const QPointF at = siteOf(u"infraspinatus"_s, Side::Left, m_view->view());
    MapMark held = aMark(7, at);
    held.mark.inHand = true;
    m_view->setMarks({held});
    QSignalSpy stepped(m_view.get(), &BodyMapView::layerStepped);
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        const QPointF pixel = m_view->toWidget(at);
        QWheelEvent wheel(pixel, m_view->mapToGlobal(pixel), {}, {0, -120}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.get(), &wheel);
    };
    turn({});
    QCOMPARE(stepped.size(), 1);
    QCOMPARE(stepped.first().first().toInt(), 1);
    turn(Qt::ControlModifier); // zooms wherever it is
    QCOMPARE(stepped.size(), 1);
}

void tst_BodyMapView::doubleClickBesideTheBody_looksCloserAndBack()
{
    const QPoint beside(6, 60);
    const qreal before = m_view->toWidget({600, 0}).x() - m_view->toWidget({500, 0}).x();
    const auto scale = [&] { return m_view->toWidget({600, 0}).x() - m_view->toWidget({500, 0}).x(); };
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, beside);
    QVERIFY(scale() > before * 2);
    m_view->setReadOnly(true); // now nothing can be marked anywhere
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, m_view->rect().center());
    QVERIFY(std::abs(scale() - before) < 0.01);
}

void tst_BodyMapView::plusAndMinus_zoom()
{
    const auto scale = [&] { return m_view->toWidget({600, 0}).x() - m_view->toWidget({500, 0}).x(); };
    const qreal before = scale();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(scale() > before * 1.1);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(std::abs(scale() - before) < 0.01);
}

void tst_BodyMapView::severalOnOneSpot_areReachedOneAfterTheOther()
{
    const QPointF at = siteOf(u"infraspinatus"_s, Side::Left, m_view->view());
    QList<MapMark> marks = {aMark(1, at), aMark(2, at), aMark(3, at)};
    m_view->setMarks(marks);
    connect(m_view.get(), &BodyMapView::markPressed, m_view.get(), [&](qint64 id) {
        for (MapMark &mark : marks)
            mark.mark.inHand = mark.mark.id == id;
        m_view->setMarks(marks);
    });
    QSet<qint64> reached;
    for (int click = 0; click < 3; ++click) {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->toWidget(at).toPoint());
        QVERIFY(m_view->markInHand());
        reached += m_view->markInHand()->mark.id;
    }
    QCOMPARE(reached.size(), 3);
}

void tst_BodyMapView::aFinger_meetsLargerMarks()
{
    const QPointF at = siteOf(u"infraspinatus"_s, Side::Left, m_view->view());
    m_view->setMarks({aMark(1, at)});
    const int byMouse = m_view->rectOf(m_view->marks().first()).width();
    const QPointingDevice finger(u"finger"_s, 77, QInputDevice::DeviceType::TouchScreen, QPointingDevice::PointerType::Finger,
                                 QInputDevice::Capability::Position, 5, 0);
    const QPointF beside = m_view->toWidget(at) + QPointF(20, 0); // too far for a mouse
    QSignalSpy pressed(m_view.get(), &BodyMapView::markPressed);
    for (int tap = 0; tap < 2; ++tap) {
        QMouseEvent press(QEvent::MouseButtonPress, beside, m_view->mapToGlobal(beside), Qt::LeftButton, Qt::LeftButton, {}, &finger);
        QCoreApplication::sendEvent(m_view.get(), &press);
        QMouseEvent release(QEvent::MouseButtonRelease, beside, m_view->mapToGlobal(beside), Qt::LeftButton, Qt::NoButton, {}, &finger);
        QCoreApplication::sendEvent(m_view.get(), &release);
    }
    QVERIFY(m_view->rectOf(m_view->marks().first()).width() > byMouse);
    QVERIFY(!pressed.isEmpty());
}

void tst_BodyMapView::manyMarks_lookAsFewDo_andOneChangesAlone()
{
    QList<MapMark> marks;
    for (int i = 0; i < 80; ++i) {
        MapMark mark = aMark(i + 1, {350 + 9.0 * (i % 20), 300 + 60.0 * (i / 20)});
        mark.name.clear();
        marks.append(mark);
    }
    m_view->setMarks(marks.mid(0, 60));
    for (const MapMark &mark : marks.mid(60)) // beyond what is painted one by one
        m_view->putMark(mark);
    marks[10].mark.after = 2;
    m_view->putMark(marks[10]);
    const QImage many = m_view->grab().toImage();
    BodyMapView other(m_figure, m_atlas);
    other.resize(m_view->size());
    other.show();
    other.setMarks(marks);
    QCOMPARE(other.grab().toImage(), many);
    m_view->setMarks(marks.mid(0, 10)); // few again: each is painted as it comes
    other.setMarks(marks.mid(0, 10));
    QCOMPARE(other.grab().toImage(), m_view->grab().toImage());
}

void tst_BodyMapView::aStructureUnderThePointer_isLitAndNamed()
{
    m_view->setFraming(Framing::WholeBody);
    const FigureView &view = *m_figure.view(m_view->view());
    const auto fascia = std::ranges::find_if(view.regions, [&](const Region &each) { return m_atlas.structure(each.shape) && regionsAt(view, each.centre).first() == &each; });
    QVERIFY(fascia != view.regions.end());
    const QImage bare = m_view->grab().toImage();
    const QPoint at = m_view->toWidget(fascia->centre).toPoint();
    QTest::mouseMove(m_view.get(), at);
    QTRY_VERIFY(m_view->grab().toImage() != bare);
    const QImage lit = m_view->grab().toImage();
    QVERIFY(lit.pixel(at) != bare.pixel(at)); // tinted
    const QRect card(0, m_view->height() - 34, 200, 26);
    QVERIFY(lit.copy(card) != bare.copy(card)); // named
}

void tst_BodyMapView::theCardOfWhatIsUnderThePointer_coversNoDoor_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<bool>("whole");
    for (const QString &view : {u"front-superficial"_s, u"back-superficial"_s, u"left"_s})
        for (const bool whole : {true, false})
            QTest::newRow(qPrintable(view + (whole ? u" whole"_s : u" upper"_s))) << view << whole;
}

void tst_BodyMapView::theCardOfWhatIsUnderThePointer_coversNoDoor()
{
    QFETCH(QString, view);
    QFETCH(bool, whole);
    m_view->resize(540, 700);
    m_view->setView(view);
    m_view->setFraming(whole ? Framing::WholeBody : Framing::UpperBody);
    const auto doors = [this](const QImage &picture) {
        QStringList looks;
        for (const Door &door : m_view->doors()) {
            const QRect middle(m_view->rectOf(door).center() - QPoint(3, 3), QSize(7, 7));
            QString look;
            for (int y = middle.top(); y <= middle.bottom(); ++y)
                for (int x = middle.left(); x <= middle.right(); ++x)
                    look += picture.rect().contains(x, y) ? QString::number(picture.pixel(x, y), 16) : QString();
            looks << look;
        }
        return looks;
    };
    QTest::mouseMove(m_view.get(), {2, 200});
    const QStringList bare = doors(m_view->grab().toImage());
    int hovered = 0;
    for (int y = 60; y < 690; y += 35)
        for (int x = 30; x < 530; x += 35) {
            const QPoint at(x, y);
            const auto near = [&](const Door &door) { return m_view->rectOf(door).adjusted(-6, -6, 6, 6).contains(at); };
            if (std::ranges::any_of(m_view->doors(), near))
                continue;
            QTest::mouseMove(m_view.get(), at);
            hovered += m_view->cursor().shape() == Qt::CrossCursor;
            QCOMPARE(doors(m_view->grab().toImage()), bare);
        }
    QVERIFY(hovered > 20);
}

void tst_BodyMapView::whatIsLit_isWhatAClickTakes()
{
    m_view->resize(900, 1500);
    m_view->setView(u"front-superficial"_s);
    m_view->setFraming(Framing::WholeBody);
    QSignalSpy touched(m_view.get(), &BodyMapView::touched);
    for (const Region &landmark : m_figure.view(u"front-skin"_s)->regions) {
        const QPoint at = m_view->toWidget(landmark.centre).toPoint();
        QTest::mouseMove(m_view.get(), {2, 2});
        const QImage before = m_view->grab().toImage();
        QTest::mouseMove(m_view.get(), at);
        const bool isLit = m_view->grab().toImage() != before;
        touched.clear();
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at);
        if (touched.isEmpty()) // a door
            continue;
        const auto touch = touched.first().first().value<Touch>();
        const Spot::Candidate *taken = takenOf(touch);
        const bool isNamed = taken && !(taken->muscle.isEmpty() && taken->shape.isEmpty());
        QVERIFY2(isLit == isNamed, qPrintable(landmark.id));
    }
}

void tst_BodyMapView::twoFingers_zoom()
{
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const auto scale = [this] { return m_view->toWidget({600, 0}).x() - m_view->toWidget({500, 0}).x(); };
    const qreal before = scale();
    QSignalSpy touched(m_view.get(), &BodyMapView::touched);
    const QPoint left(280, 400);
    const QPoint right(360, 400);
    QTest::touchEvent(m_view.get(), screen.get()).press(0, left).press(1, right);
    for (int step = 1; step <= 4; ++step)
        QTest::touchEvent(m_view.get(), screen.get()).move(0, left - QPoint(20 * step, 0)).move(1, right + QPoint(20 * step, 0));
    QTest::touchEvent(m_view.get(), screen.get()).release(0, left - QPoint(80, 0)).release(1, right + QPoint(80, 0));
    QVERIFY2(scale() > before * 1.5, qPrintable(QString::number(scale() / before)));
    QCOMPARE(touched.size(), 0);
}

void tst_BodyMapView::aTouchpadsPinch_zoomsWhereThePointerIs()
{
    const QPointF at(400, 300);
    const QPointF held = m_view->toCanvas(at);
    const qreal before = m_view->toWidget({600, 0}).x() - m_view->toWidget({500, 0}).x();
    const QPointF global = m_view->mapToGlobal(at);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at, global, 0.5, {});
    QCoreApplication::sendEvent(m_view.get(), &pinch);
    QVERIFY(m_view->toWidget({600, 0}).x() - m_view->toWidget({500, 0}).x() > before * 1.4);
    QVERIFY((m_view->toCanvas(at) - held).manhattanLength() < 0.01);
}

void tst_BodyMapView::aPen_paintsAsHardAsItPresses_andItsOtherEndRubsOut()
{
    QSignalSpy painted(m_view.get(), &BodyMapView::areaPainted);
    m_view->paintArea({}, Zone::Pain);
    const QPointF at = m_view->toWidget({420, 520});
    const auto dab = [&](QPointingDevice::PointerType end, qreal pressure) {
        const QPointingDevice pen(u"pen"_s, 78, QInputDevice::DeviceType::Stylus, end, QInputDevice::Capability::Pressure, 1, 1);
        QTabletEvent tells(QEvent::TabletPress, &pen, at, m_view->mapToGlobal(at), pressure, 0, 0, 0, 0, 0, {}, Qt::LeftButton, Qt::LeftButton);
        QCoreApplication::sendEvent(m_view.get(), &tells);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at.toPoint()); // as Qt makes of what is not taken
        const Area area = painted.last().first().value<Area>();
        QTabletEvent lifted(QEvent::TabletRelease, &pen, at, m_view->mapToGlobal(at), 0, 0, 0, 0, 0, 0, {}, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view.get(), &lifted);
        return pathOf(area.outlines).boundingRect().width();
    };
    const qreal light = dab(QPointingDevice::PointerType::Pen, 0.1);
    QVERIFY(light > 0);
    const qreal hard = dab(QPointingDevice::PointerType::Pen, 1);
    QVERIFY2(hard > light * 1.2, qPrintable(u"%1, %2"_s.arg(light).arg(hard)));
    QCOMPARE(dab(QPointingDevice::PointerType::Eraser, 1), 0.0);
}

void tst_BodyMapView::screenReader_followsTheHand()
{
    MapMark mark = aMark(7, siteOf(u"trapezius_upper"_s, Side::Right, m_view->view()));
    mark.value = u"6 before"_s;
    m_view->setMarks({aMark(3, {400, 700}), mark});
    m_view->setFocus();
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(!map->focusChild());
    mark.mark.inHand = true;
    m_view->putMark(mark);
    QAccessibleInterface *held = map->focusChild();
    QVERIFY(held);
    QCOMPARE(map->indexOfChild(held), 1);
    QCOMPARE(held->text(QAccessible::Value), u"6 before"_s);
    QVERIFY(held->state().focused);
    QVERIFY(held->state().selected);
    QVERIFY(!map->child(0)->state().selected);
}

void tst_BodyMapView::screenReader_findsEveryChildNamedAndPlaced()
{
    for (const QString &view : m_figure.views()) {
        m_view->setView(view);
        m_view->setMarks({aMark(7, {400, 400})});
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_view.get());
        QSet<QString> names;
        for (int i = 0; i < map->childCount(); ++i) {
            QAccessibleInterface *child = map->child(i);
            const QString name = child->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(u"child %1 of %2"_s.arg(i).arg(view)));
            QVERIFY2(!child->rect().isEmpty(), qPrintable(name));
            QVERIFY2(child->role() != QAccessible::NoRole, qPrintable(name));
            QVERIFY2(child->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()), qPrintable(name));
            QCOMPARE(map->indexOfChild(child), i);
            names += name;
        }
        for (int i = 0; i < m_view->muscleItems().size(); ++i) // no two muscles are called alike
            QVERIFY2(names.remove(m_view->muscleItems().at(i).name), qPrintable(view));
        for (const Door &door : m_view->doors()) // nor two doors
            QVERIFY2(names.remove(m_view->nameOf(door)), qPrintable(view));
    }
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Appearance appearance(app, ThemeChoice::Light);
    tst_BodyMapView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bodymapview.moc"
