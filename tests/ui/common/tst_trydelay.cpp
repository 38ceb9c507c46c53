#include "tests/support/testmain.h"
#include "ui/common/trydelay.h"

using namespace untie;

namespace {

const QDateTime noon(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC);

} // namespace

class tst_TryDelay : public QObject
{
    Q_OBJECT

private slots:
    void delay_doublesUpToHalfAMinute();
    void nextTry_waits_data();
    void nextTry_waits();
};

void tst_TryDelay::delay_doublesUpToHalfAMinute()
{
    QList<int> delays;
    for (int wrong = 0; wrong <= 8; ++wrong)
        delays << tryDelaySeconds(wrong);
    QCOMPARE(delays, (QList<int>{0, 1, 2, 4, 8, 16, 30, 30, 30}));
    QCOMPARE(tryDelaySeconds(1'000'000), 30);
}

void tst_TryDelay::nextTry_waits_data()
{
    QTest::addColumn<QList<FailedSignIn>>("failed");
    QTest::addColumn<int>("seconds");
    const auto before = [](int seconds, int times = 1) { return FailedSignIn{PersonId{7}, noon.addSecs(-seconds), times}; };
    QTest::newRow("none failed") << QList<FailedSignIn>{} << 0;
    QTest::newRow("one just now") << QList{before(0)} << 1;
    QTest::newRow("one a second ago") << QList{before(1)} << 0;
    QTest::newRow("four") << QList{before(20), before(15), before(9), before(2)} << 6;
    QTest::newRow("hundreds") << QList{before(60), before(1, 300)} << 29;
    QTest::newRow("hundreds, yesterday") << QList{before(86'400, 300)} << 0;
    QTest::newRow("the clock was set back") << QList{before(-3600)} << 1;
}

void tst_TryDelay::nextTry_waits()
{
    QFETCH(QList<FailedSignIn>, failed);
    QTEST(secondsToWait(failed, noon), "seconds");
}

UNTIE_TEST_MAIN(tst_TryDelay)
#include "tst_trydelay.moc"
