#include "tests/support/testmain.h"
#include "ui/clients/timeline.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Timeline : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void oneHandle_walksByArrows();
    void aPeriod_neverClosesOnOneVisit();
    void shiftAndArrows_moveThePeriodAsItIs();
    void thePointer_takesTheNearerHandle();
    void rightToLeft_timeRunsToTheLeft();
    void handles_areSpokenWithTheirDays();
    void noVisitAndOne_haveNothingToMove();
    void fiveHundred_fit();

private:
    static QList<QDateTime> weeks(int count)
    {
        QList<QDateTime> visits;
        for (int i = 0; i < count; ++i)
            visits << QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC).addDays(7 * i);
        return visits;
    }
    static std::unique_ptr<Timeline> shown(int visits, bool period = false)
    {
        auto line = std::make_unique<Timeline>();
        line->resize(600, 58);
        line->setVisits(weeks(visits), QDate(2026, 11, 17));
        line->setPeriod(period);
        line->show();
        return line;
    }
    static QAbstractSlider *handle(Timeline &line, const char *name) { return line.findChild<QAbstractSlider *>(QString::fromLatin1(name)); }
};

void tst_Timeline::oneHandle_walksByArrows()
{
    const auto line = shown(5);
    QSignalSpy moved(line.get(), &Timeline::moved);
    QCOMPARE(line->last(), 4);
    QAbstractSlider *end = handle(*line, "periodEnd");
    QTest::keyClick(end, Qt::Key_Left);
    QCOMPARE(line->last(), 3);
    QTest::keyClick(end, Qt::Key_Home);
    QCOMPARE(line->last(), 0);
    QTest::keyClick(end, Qt::Key_Left);
    QCOMPARE(line->last(), 0);
    QTest::keyClick(end, Qt::Key_Right);
    QCOMPARE(line->last(), 1);
    QCOMPARE(moved.count(), 3); // not for the step that went nowhere
    QVERIFY(!handle(*line, "periodStart")->isVisible());
}

void tst_Timeline::aPeriod_neverClosesOnOneVisit()
{
    const auto line = shown(4, true);
    QCOMPARE(line->first(), 0);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(handle(*line, "periodEnd"), Qt::Key_Left);
    QCOMPARE(line->first(), 0);
    QCOMPARE(line->last(), 1);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(handle(*line, "periodStart"), Qt::Key_Right);
    QCOMPARE(line->first(), 0);
    line->set(3, 3);
    QCOMPARE(line->first(), 2);
    QCOMPARE(line->last(), 3);
    line->set(-5, 99);
    QCOMPARE(line->first(), 0);
    QCOMPARE(line->last(), 3);
}

void tst_Timeline::shiftAndArrows_moveThePeriodAsItIs()
{
    const auto line = shown(8, true);
    line->set(2, 4);
    QAbstractSlider *start = handle(*line, "periodStart");
    QTest::keyClick(start, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(line->first(), 3);
    QCOMPARE(line->last(), 5);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(start, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(line->first(), 5);
    QCOMPARE(line->last(), 7);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(start, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(line->first(), 0);
    QCOMPARE(line->last(), 2);
}

void tst_Timeline::thePointer_takesTheNearerHandle()
{
    const auto line = shown(11, true);
    const auto at = [&line](int visit) { return QPoint(34 + visit * (600 - 68) / 10, 20); };
    line->set(2, 8);
    QTest::mouseClick(line.get(), Qt::LeftButton, {}, at(4));
    QCOMPARE(line->first(), 4);
    QCOMPARE(line->last(), 8);
    QTest::mouseClick(line.get(), Qt::LeftButton, {}, at(10));
    QCOMPARE(line->last(), 10);
    QTest::mousePress(line.get(), Qt::LeftButton, {}, at(4));
    QTest::mouseMove(line.get(), at(1));
    QTest::mouseRelease(line.get(), Qt::LeftButton, {}, at(1));
    QCOMPARE(line->first(), 1);
    QCOMPARE(line->last(), 10);
}

void tst_Timeline::rightToLeft_timeRunsToTheLeft()
{
    const auto line = shown(5);
    line->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(handle(*line, "periodEnd"), Qt::Key_Right);
    QCOMPARE(line->last(), 3);
    QTest::keyClick(handle(*line, "periodEnd"), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(line->last(), 2);
    QTest::mouseClick(line.get(), Qt::LeftButton, {}, QPoint(600 - 34, 20));
    QCOMPARE(line->last(), 0);
    QVERIFY(handle(*line, "periodEnd")->geometry().center().x() > 500);
}

void tst_Timeline::handles_areSpokenWithTheirDays()
{
    const auto line = shown(5, true);
    const auto spoken = [&line](const char *name) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(handle(*line, name));
        return std::pair(interface->role(), interface->text(QAccessible::Name));
    };
    QCOMPARE(spoken("periodStart"), std::pair(QAccessible::Slider, u"From 5 Jan"_s));
    QCOMPARE(spoken("periodEnd"), std::pair(QAccessible::Slider, u"To 2 Feb"_s));
    line->setPeriod(false);
    line->step(-1);
    QCOMPARE(spoken("periodEnd").second, u"Visit of 26 Jan"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(handle(*line, "periodEnd"))->valueInterface()->maximumValue().toInt(), 4);
}

void tst_Timeline::noVisitAndOne_haveNothingToMove()
{
    const auto none = shown(0, true);
    QSignalSpy moved(none.get(), &Timeline::moved);
    QTest::mouseClick(none.get(), Qt::LeftButton, {}, QPoint(300, 20));
    none->step(1);
    none->shift(-1);
    QCOMPARE(moved.count(), 0);
    QVERIFY(!handle(*none, "periodEnd")->isVisible());
    none->grab();

    const auto one = shown(1, true);
    one->step(-1);
    QCOMPARE(one->last(), 0);
    QCOMPARE(one->first(), 0);
    QVERIFY(!handle(*one, "periodStart")->isVisible());
    one->grab();
}

void tst_Timeline::fiveHundred_fit()
{
    const auto line = shown(500, true);
    QTest::keyClick(handle(*line, "periodStart"), Qt::Key_PageUp); // a tenth
    QCOMPARE(line->first(), 49);
    QTest::mouseClick(line.get(), Qt::LeftButton, {}, QPoint(300, 20));
    QVERIFY(line->first() > 230 && line->first() < 270);
    line->grab();
}

UNTIE_TEST_GUI_MAIN(tst_Timeline)
#include "tst_timeline.moc"
