#include "app/common/id.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QSet>

using namespace untie;

class tst_Id : public QObject
{
    Q_OBJECT

private slots:
    void makeId_growsAndNeverRepeats();
    void makeId_tellsWhenItWasMade();
    void makeIdAt_fits63Bits();
};

void tst_Id::makeId_growsAndNeverRepeats()
{
    qint64 last = 0;
    for (int i = 0; i < 100'000; ++i) {
        const qint64 next = makeId();
        QVERIFY(next > last);
        last = next;
    }
}

void tst_Id::makeId_tellsWhenItWasMade()
{
    const qint64 ms = makeId() >> 21;
    QVERIFY(qAbs(ms - QDateTime::currentMSecsSinceEpoch()) < 60'000);
}

void tst_Id::makeIdAt_fits63Bits()
{
    const qint64 lastMoment = (Q_INT64_C(1) << 42) - 1;
    QVERIFY(makeIdAt(lastMoment, 0xffffffffU) > 0);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(lastMoment, Qt::UTC).date().year(), 2109);
    QVERIFY(makeIdAt(1, 0) > makeIdAt(0, 0xffffffffU));
}

UNTIE_TEST_MAIN(tst_Id)
#include "tst_id.moc"
