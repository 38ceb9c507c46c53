#include "app/common/translator.h"
#include "app/visits/placeword.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_PlaceWord final : public QObject
{
    Q_OBJECT

private slots:
    void places_areCalledInTheLanguageOfTheAtlas_data();
    void places_areCalledInTheLanguageOfTheAtlas();
    void aPaintedArea_isCalledAsWhereItHurts();
    void aPoint_isCalledAsWhereItWasSeenLast();

private:
    QPointF placeOf(const QString &view, const QString &shape) const;

    Figure m_figure = orFail(Figure::load());
    Atlas m_german = orFail(Atlas::load(m_figure, Translator::forLanguage(u"de"_s)));
};

/// In fractions of the canvas of a view, the middle of one of its shapes.
QPointF tst_PlaceWord::placeOf(const QString &view, const QString &shape) const
{
    const FigureView &drawn = *m_figure.view(view);
    const QPointF centre = std::ranges::find(drawn.regions, shape, &Region::shape)->centre;
    return {centre.x() / drawn.canvas.width(), centre.y() / drawn.canvas.height()};
}

void tst_PlaceWord::places_areCalledInTheLanguageOfTheAtlas_data()
{
    QTest::addColumn<QString>("muscle");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<QString>("called");
    const QPointF kneecap = placeOf(u"front-skin"_s, u"patella"_s);
    QTest::newRow("a muscle, wherever it is") << u"trapezius_upper"_s << u"front-superficial"_s << kneecap << u"Oberer Trapezius"_s;
    QTest::newRow("a landmark under the skin") << QString() << u"front-superficial"_s << kneecap << u"Kniescheibe"_s;
    QTest::newRow("a structure") << QString() << u"back-superficial"_s << placeOf(u"back-superficial"_s, u"thoracolumbar_fascia"_s) << u"Thorakolumbale Faszie"_s;
    QTest::newRow("beside the body") << QString() << u"front-superficial"_s << QPointF(0.01, 0.01) << u"Knochen, Gelenk oder Haut"_s;
    QTest::newRow("on the skin") << QString() << u"front-skin"_s << QPointF(0.01, 0.01) << u"Haut"_s;
    QTest::newRow("in a view of a later figure") << QString() << u"inside"_s << QPointF(0.5, 0.5) << u"Knochen, Gelenk oder Haut"_s;
    QTest::newRow("a muscle of a later atlas") << u"articularis_genus"_s << u"front-superficial"_s << kneecap << u"articularis_genus"_s;
}

void tst_PlaceWord::places_areCalledInTheLanguageOfTheAtlas()
{
    QFETCH(QString, muscle);
    QFETCH(QString, view);
    QFETCH(QPointF, at);
    QFETCH(QString, called);
    QCOMPARE(placeWord(m_figure, m_german, muscle, view, at), called);
}

void tst_PlaceWord::aPaintedArea_isCalledAsWhereItHurts()
{
    Finding area;
    area.kind = FindingKind::PainArea;
    area.view = u"front-superficial"_s;
    area.at = placeOf(u"front-skin"_s, u"patella"_s);
    const QPointF middle(area.at.x() * 1000, area.at.y() * m_figure.view(area.view)->canvas.height());
    const QPointF reach(30, 30);
    area.outlines = {{middle - reach, middle + QPointF(30, -30), middle + reach, middle + QPointF(-30, 30)}};
    const QString called = placeWord(m_figure, m_german, area);
    QVERIFY2(std::ranges::any_of(m_german.painZones(), [&](const PainZone &zone) { return zone.name == called; }), qPrintable(called));
}

void tst_PlaceWord::aPoint_isCalledAsWhereItWasSeenLast()
{
    TriggerPoint point;
    Reading reading;
    reading.view = u"back-superficial"_s;
    reading.at = placeOf(reading.view, u"thoracolumbar_fascia"_s);
    point.readings << reading;
    reading.view = u"front-superficial"_s;
    reading.at = placeOf(u"front-skin"_s, u"patella"_s);
    point.readings << reading;
    QCOMPARE(placeWord(m_figure, m_german, point), u"Kniescheibe"_s);
}

UNTIE_TEST_MAIN(tst_PlaceWord)
#include "tst_placeword.moc"
