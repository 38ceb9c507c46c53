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
    void screenReader_hearsMarksAndMuscles();
    void marksChange_repaintsTheirPlaceOnly();
    void rightToLeft_theBodysLeftStaysItsLeft();

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
    QCOMPARE(touched.size(), 0);
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
    struct Painted final : QObject
    {
        QRegion region;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } painted;
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

void tst_BodyMapView::rightToLeft_theBodysLeftStaysItsLeft()
{
    m_view->setMarks({aMark(1, siteOf(u"infraspinatus"_s, Side::Left, u"back-superficial"_s)),
                      aMark(2, siteOf(u"infraspinatus"_s, Side::Right, u"back-superficial"_s))});
    const QImage usual = m_view->grab().toImage();
    m_view->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(m_view->grab().toImage(), usual); // the words LEFT and RIGHT and all names where they were
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Appearance appearance(app, ThemeChoice::Light);
    tst_BodyMapView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bodymapview.moc"
