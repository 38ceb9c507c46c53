#include "ui/intake/cautionzones.h"

#include "app/bodymap/atlas.h"
#include "app/common/translator.h"
#include "tests/support/answers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_CautionZones : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void zone_liesWhereTheClientSays();
    void area_isSomewhereOnTheFigure_data();
    void area_isSomewhereOnTheFigure();
    void wholeBody_isNoZone();
    void paint_marksThePlaceAndNothingElse();
    void aWord_leavesMarksInSight();

private:
    QList<Caution> cautionsOf(const QString &written) const { return untie::cautionsOf(answersFrom(written).answers, {}, QDate(2026, 11, 27)); }

    Figure m_figure;
    Atlas m_atlas;
};

void tst_CautionZones::initTestCase()
{
    m_figure = orFail(Figure::load());
    m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
}

void tst_CautionZones::zone_liesWhereTheClientSays()
{
    CautionZones zones(m_figure, m_atlas);
    zones.setCautions(cautionsOf(u"varicose_veins=yes varicose_veins.where@leg.left"_s));
    const auto back = zones.zones(u"back-superficial"_s);
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().word, u"Varicose veins"_s);
    const QRectF body = m_figure.view(u"back-superficial"_s)->body;
    const QRectF box = back.first().outline.boundingRect();
    QVERIFY(box.right() < body.center().x() + 1); // from behind, left is left
    QVERIFY(box.top() > body.center().y());
    const QRectF front = zones.zones(u"front-superficial"_s).first().outline.boundingRect();
    QVERIFY(front.left() > m_figure.view(u"front-superficial"_s)->body.center().x() - 1);
}

void tst_CautionZones::area_isSomewhereOnTheFigure_data()
{
    QTest::addColumn<QString>("area");
    for (const NamedArea &area : cautionTable().areas)
        QTest::newRow(qPrintable(area.id)) << area.id;
}

void tst_CautionZones::area_isSomewhereOnTheFigure()
{
    QFETCH(QString, area);
    CautionZones zones(m_figure, m_atlas);
    zones.setCautions(cautionsOf(u"open_wound=yes open_wound.where@"_s + area));
    qsizetype found = 0;
    for (const QString &view : m_figure.views())
        found += zones.zones(view).size();
    QVERIFY(found > 0);
}

void tst_CautionZones::wholeBody_isNoZone()
{
    CautionZones zones(m_figure, m_atlas);
    zones.setCautions(cautionsOf(u"fever=yes med:Eliquis"_s));
    QVERIFY(zones.zones(u"back-superficial"_s).isEmpty());
}

void tst_CautionZones::paint_marksThePlaceAndNothingElse()
{
    CautionZones zones(m_figure, m_atlas);
    const FigureView &view = *m_figure.view(u"back-superficial"_s);
    QImage image(view.canvas.toSize(), QImage::Format_ARGB32_Premultiplied);
    const auto paintAnew = [&] {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        zones.paint(painter, view.id, {}, Theme::Light);
    };
    image.fill(Qt::transparent);
    const QImage blank = image;
    paintAnew();
    QVERIFY(image == blank);
    zones.setCautions(cautionsOf(u"varicose_veins=yes varicose_veins.where@leg.left"_s));
    paintAnew();
    QVERIFY(image != blank);
    const QRectF box = zones.zones(view.id).first().outline.boundingRect();
    QCOMPARE(qAlpha(image.pixel(box.center().toPoint().x(), int(box.top()) - 40)), 0);
}

void tst_CautionZones::aWord_leavesMarksInSight()
{
    CautionZones zones(m_figure, m_atlas);
    zones.setCautions(cautionsOf(u"varicose_veins=yes varicose_veins.where@leg.left"_s));
    const FigureView &view = *m_figure.view(u"back-superficial"_s);
    const QRectF paper({}, view.canvas);
    QImage image(view.canvas.toSize(), QImage::Format_ARGB32_Premultiplied);
    const auto inkIn = [&](const QRectF &place, const QList<QRectF> &marks) {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QRectF asked;
        const QRect reach = zones.paintWords(painter, view.id, {}, paper, [&](const QRectF &near) { asked = near; return marks; }, Theme::Light);
        painter.end();
        [&] { QVERIFY(reach.contains(place.toAlignedRect()) && QRectF(reach).contains(asked)); }();
        const QImage there = image.copy(place.toAlignedRect());
        for (int y = 0; y < there.height(); ++y)
            for (int x = 0; x < there.width(); ++x)
                if (qAlpha(there.pixel(x, y)) > 0)
                    return true;
        return false;
    };
    QRectF mark(0, 0, 26, 26);
    mark.moveCenter(zones.zones(view.id).constFirst().outline.boundingRect().center());
    QVERIFY(inkIn(mark, {}));
    QVERIFY(!inkIn(mark, {mark}));
}

UNTIE_TEST_GUI_MAIN(tst_CautionZones)
#include "tst_cautionzones.moc"
