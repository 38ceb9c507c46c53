#include "tests/support/testmain.h"
#include "ui/common/trydelay.h"

using namespace untie;

class tst_TryDelay : public QObject
{
    Q_OBJECT

private slots:
    void delay_doublesUpToHalfAMinute();
};

void tst_TryDelay::delay_doublesUpToHalfAMinute()
{
    QList<int> delays;
    for (int wrong = 0; wrong <= 8; ++wrong)
        delays << tryDelaySeconds(wrong);
    QCOMPARE(delays, (QList<int>{0, 1, 2, 4, 8, 16, 30, 30, 30}));
    QCOMPARE(tryDelaySeconds(1'000'000), 30);
}

UNTIE_TEST_MAIN(tst_TryDelay)
#include "tst_trydelay.moc"
