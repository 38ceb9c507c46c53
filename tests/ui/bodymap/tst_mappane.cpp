#include "ui/bodymap/mappane.h"

#include "app/common/translator.h"
#include "tests/support/testdatabase.h"
#include "ui/bodymap/partsbox.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_MapPane final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void doorClicked_opensItsInset_andEscComesBack();
    void inset_isTitledAndLeftByItsTitle();
    void inset_opensFromTheListOfPartsByKeyboard();
    void narrowBar_showsNoHalfWord_data();
    void narrowBar_showsNoHalfWord();
    void inset_keepsTheLayerThatIsLookedAt();
    void inset_offersOnlyTheLayersItHas();
    void bodyIsWhereItWasLeft_afterAnInset();
    void markInAnInset_isCountedAtItsDoorAndShownInside();
    void showPlace_opensTheInsetOfAMark();
    void markOfANewerFigure_isKeptAndShownNowhere();
    void skin_offersTheMusclesBelowIt();
    void skin_namesALandmarkFirst();
    void door_isAnAccessibleButton();

private:
    BodyMapView &map() { return m_pane->map(); }
    void click(QPointF canvas) { QTest::mouseClick(&map(), Qt::LeftButton, {}, map().toWidget(canvas).toPoint()); }
    const Door &doorTo(const QString &inset);
    SegmentedControl &layers() { return *m_pane->findChild<SegmentedControl *>(u"layer"_s); }
    static MapPane::PlacedMark aMark(qint64 id, const QString &view, QPointF canvas);

    Figure m_figure;
    Atlas m_atlas;
    std::unique_ptr<MapPane> m_pane;
};

void tst_MapPane::initTestCase()
{
    m_figure = orFail(Figure::load());
    m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
}

void tst_MapPane::init()
{
    m_pane = std::make_unique<MapPane>(m_figure, m_atlas);
    m_pane->resize(800, 1100);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    map().setFraming(Framing::WholeBody);
}

const Door &tst_MapPane::doorTo(const QString &inset)
{
    for (const Door &door : map().doors())
        if (door.inset == inset)
            return door;
    qFatal("no door to %s", qUtf8Printable(inset));
}

MapPane::PlacedMark tst_MapPane::aMark(qint64 id, const QString &view, QPointF canvas)
{
    MapMark mark;
    mark.mark.id = id;
    mark.mark.at = canvas / 1000;
    mark.name = u"Mark %1"_s.arg(id);
    return {view, mark};
}

void tst_MapPane::doorClicked_opensItsInset_andEscComesBack()
{
    QSignalSpy touched(&map(), &BodyMapView::touched);
    click(doorTo(u"sole"_s).at);
    QCOMPARE(map().view(), u"sole"_s);
    QVERIFY(map().hasFocus());
    QTest::keyClick(&map(), Qt::Key_Escape);
    QCOMPARE(map().view(), u"back-superficial"_s);
    QCOMPARE(touched.size(), 0);
}

void tst_MapPane::inset_isTitledAndLeftByItsTitle()
{
    click(doorTo(u"sole"_s).at);
    auto *back = m_pane->findChild<QPushButton *>(u"leaveInset"_s);
    QVERIFY(back->isVisible());
    QCOMPARE(back->text(), u"Sole of the foot"_s);
    QVERIFY(!m_pane->findChild<SegmentedControl *>(u"facing"_s)->isVisible());
    back->click();
    QCOMPARE(map().view(), u"back-superficial"_s);
    QVERIFY(!back->isVisible());
}

void tst_MapPane::inset_opensFromTheListOfPartsByKeyboard()
{
    auto *parts = m_pane->findChild<QComboBox *>(u"framing"_s);
    parts->setFocus();
    const int wanted = parts->findText(u"Sole of the foot"_s);
    QVERIFY(wanted > 0);
    for (int i = 0; i < parts->count() && parts->currentIndex() != wanted; ++i)
        QTest::keyClick(parts, Qt::Key_Down);
    QCOMPARE(map().view(), u"sole"_s);
}

void tst_MapPane::narrowBar_showsNoHalfWord_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {480, 540, 560, 600, 640, 800, 1200})
        QTest::addRow("%d px", width) << width;
}

void tst_MapPane::narrowBar_showsNoHalfWord()
{
    QFETCH(int, width);
    auto *parts = m_pane->findChild<PartsBox *>(u"framing"_s);
    m_pane->resize(width, 700);
    for (int marks = 0; marks <= 4; ++marks) {
        QList<MapPane::PlacedMark> placed; // counts in the bar take room
        for (int i = 0; i < marks; ++i)
            placed << aMark(i + 1, viewId(static_cast<Facing>(i), Layer::Superficial), {500, 900});
        m_pane->setMarks(placed);
        for (const QString &view : {u"back-superficial"_s, u"face"_s}) {
            m_pane->setView(view);
            m_pane->layout()->activate();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QVERIFY(m_pane->minimumSizeHint().width() <= m_pane->width());
            QVERIFY(parts->geometry().right() < m_pane->width());
            QVERIFY2(parts->width() == parts->wholeWidth() || parts->width() == parts->shortWidth(), qPrintable(parts->currentText()));
            for (QAbstractButton *button : m_pane->findChildren<QAbstractButton *>())
                if (button->isVisible() && !button->text().isEmpty())
                    QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
    }
    if (width >= 1200)
        QCOMPARE(parts->width(), parts->wholeWidth());
}

void tst_MapPane::inset_keepsTheLayerThatIsLookedAt()
{
    m_pane->setView(u"front-deep"_s);
    const QString deep = u"sole-deep"_s;
    click(doorTo(u"sole"_s).at);
    QCOMPARE(map().view(), m_figure.view(deep) ? deep : u"sole"_s);
    QTest::keyClick(&map(), Qt::Key_Escape);
    QCOMPARE(map().view(), u"front-deep"_s);
}

void tst_MapPane::inset_offersOnlyTheLayersItHas()
{
    for (const QString &inset : m_figure.insets()) {
        m_pane->setView(inset);
        const auto segments = layers().findChildren<QAbstractButton *>();
        QVERIFY(!segments.at(int(Layer::Skin))->isEnabled());
        QVERIFY(segments.at(int(Layer::Superficial))->isEnabled());
        QCOMPARE(segments.at(int(Layer::Deep))->isEnabled(), m_figure.view(inset + u"-deep"_s) != nullptr);
    }
    m_pane->setView(u"left"_s);
    for (auto *segment : layers().findChildren<QAbstractButton *>())
        QVERIFY(segment->isEnabled());
}

void tst_MapPane::bodyIsWhereItWasLeft_afterAnInset()
{
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&map(), Qt::Key_Plus, Qt::ControlModifier);
    const QPointF corner = map().toCanvas({0, 0});
    m_pane->setView(u"sole"_s);
    const QRectF body = m_figure.view(u"sole"_s)->body; // an inset is seen whole
    QVERIFY(map().rect().contains(map().toWidget(body.topLeft()).toPoint()));
    QVERIFY(map().rect().contains(map().toWidget(body.bottomRight()).toPoint()));
    QTest::keyClick(&map(), Qt::Key_Escape);
    QCOMPARE(map().toCanvas({0, 0}), corner);
}

void tst_MapPane::markInAnInset_isCountedAtItsDoorAndShownInside()
{
    m_pane->setMarks({aMark(1, u"sole"_s, {700, 500}), aMark(2, u"back-deep"_s, {400, 500})});
    QCOMPARE(map().marks().size(), 1);
    QCOMPARE(map().marks().first().mark.id, 2);
    QCOMPARE(map().nameOf(doorTo(u"sole"_s)), u"Sole of the foot: open, 1 mark(s)"_s);
    click(doorTo(u"sole"_s).at);
    QCOMPARE(map().marks().size(), 1);
    QCOMPARE(map().marks().first().mark.id, 1);
}

void tst_MapPane::showPlace_opensTheInsetOfAMark()
{
    m_pane->showPlace(u"sole"_s, {0.7, 0.5});
    QCOMPARE(map().view(), u"sole"_s);
    m_pane->showPlace(u"left-deep"_s, {0.5, 0.5});
    QCOMPARE(map().view(), u"left"_s); // in the layer that was open
}

void tst_MapPane::markOfANewerFigure_isKeptAndShownNowhere()
{
    MapPane::PlacedMark strange = aMark(1, u"back-fascia"_s, {400, 500});
    strange.mark.muscle = u"musculus_novus"_s;
    const MapPane::PlacedMark known = aMark(2, u"back-superficial"_s, {400, 500});
    m_pane->setMarks({strange, known}); // on one spot, would they be of one view
    QCOMPARE(map().marks().size(), 1);
    QCOMPARE(map().marks().first().mark.id, 2);
    m_pane->showPlace(strange.view, {0.4, 0.5});
    QCOMPARE(map().view(), u"back-superficial"_s);
    for (const QString &view : m_figure.views()) {
        m_pane->setView(view);
        QVERIFY(std::ranges::none_of(map().marks(), [](const MapMark &each) { return each.mark.id == 1; }));
    }
    // A muscle that the atlas does not know lies on the map by the name that was written.
    strange.view = u"front-superficial"_s;
    strange.mark.name = strange.mark.muscle;
    m_pane->setMarks({strange, known});
    m_pane->setView(u"front-superficial"_s);
    QCOMPARE(map().marks().size(), 1);
    QVERIFY(!m_pane->grab().isNull());
    map().press(1);
}

void tst_MapPane::skin_offersTheMusclesBelowIt()
{
    m_pane->setView(u"back-skin"_s);
    QSignalSpy touched(&map(), &BodyMapView::touched);
    click({440, 640});
    QCOMPARE(touched.size(), 1);
    const auto candidates = touched.first().first().value<Touch>().spot.candidates;
    QVERIFY(candidates.size() > 2);
    QCOMPARE(candidates.first().muscle, QString());
    QCOMPARE(candidates.first().name, u"Skin"_s);
    QCOMPARE(candidates.first().side, Side::Left);
    QVERIFY(std::ranges::any_of(candidates, [](const auto &each) { return each.muscle == u"latissimus_dorsi"_s; }));
    QVERIFY(std::ranges::any_of(candidates, [](const auto &each) { return each.muscle == u"iliocostalis_thoracis"_s; }));
}

void tst_MapPane::skin_namesALandmarkFirst()
{
    const FigureView &skin = *m_figure.view(u"back-skin"_s);
    for (const Region &region : skin.regions) {
        if (!region.path.contains(region.centre))
            continue; // a curved ridge
        const Touch touch = touchAt(m_figure, m_atlas, skin.id, region.centre);
        QCOMPARE(touch.spot.candidates.first().muscle, QString());
        QVERIFY2(!touch.spot.candidates.first().shape.isEmpty(), qPrintable(region.id));
    }
    QCOMPARE(touchAt(m_figure, m_atlas, skin.id, {500, 349}).spot.candidates.first().name, u"C7"_s);
    QCOMPARE(touchAt(m_figure, m_atlas, skin.id, {500, 349}).spot.candidates.first().side, Side::Midline);
}

void tst_MapPane::door_isAnAccessibleButton()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&map());
    for (int i = 0; i < accessible->childCount(); ++i) {
        QAccessibleInterface *child = accessible->child(i);
        if (child->text(QAccessible::Name) != u"Sole of the foot: open"_s)
            continue;
        QCOMPARE(child->role(), QAccessible::Button);
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(map().view(), u"sole"_s);
        return;
    }
    QFAIL("no door among the children");
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Appearance appearance(app, ThemeChoice::Light);
    tst_MapPane test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mappane.moc"
