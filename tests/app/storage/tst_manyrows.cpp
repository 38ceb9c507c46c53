#include "app/storage/database.h"
#include "app/storage/manyrows.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <sqlite3.h>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QString fiveRows = uR"(WITH RECURSIVE numbered(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbered WHERE n < 5)
                             SELECT n, n / 2.0, 'Größe ' || (n % 2), CASE WHEN n = 3 THEN NULL ELSE n END FROM numbered WHERE n <= :most ORDER BY n)"_s;

} // namespace

class tst_ManyRows : public QObject
{
    Q_OBJECT

private slots:
    void rows_areThoseOfTheDriver();
    void texts_areSharedWhereTheyAreEqual();
    void none_isComplete();
    void brokenOff_isNotComplete();
    void statement_canBeRunAgain();
};

void tst_ManyRows::rows_areThoseOfTheDriver()
{
    TestDatabase db;
    Rows driver = orFail(db->run(fiveRows, {{u":most"_s, 5}}));
    ManyRows many(orFail(db->run(fiveRows, {{u":most"_s, 5}})), *db);
    int count = 0;
    for (; many.next(); ++count) {
        QVERIFY(driver.next());
        QCOMPARE(many.number(0), driver.value(0).toLongLong());
        QCOMPARE(many.real(1), driver.value(1).toDouble());
        QCOMPARE(many.text(2), driver.value(2).toString());
        QCOMPARE(many.isNull(3), driver.value(3).isNull());
    }
    QCOMPARE(count, 5);
    QVERIFY(many.complete());
}

void tst_ManyRows::texts_areSharedWhereTheyAreEqual()
{
    TestDatabase db;
    ManyRows many(orFail(db->run(fiveRows, {{u":most"_s, 5}})), *db);
    QStringList texts;
    while (many.next())
        texts.append(many.text(2));
    QCOMPARE(texts[0], u"Größe 1"_s);
    QCOMPARE(texts[1], u"Größe 0"_s);
    QCOMPARE(texts[2].constData(), texts[0].constData());
    QCOMPARE(texts[4].constData(), texts[0].constData());
}

void tst_ManyRows::none_isComplete()
{
    TestDatabase db;
    ManyRows many(orFail(db->run(fiveRows, {{u":most"_s, 0}})), *db);
    QVERIFY(!many.next());
    QVERIFY(!many.next());
    QVERIFY(many.complete());
}

void tst_ManyRows::brokenOff_isNotComplete()
{
    TestDatabase db;
    ManyRows many(orFail(db->run(fiveRows, {{u":most"_s, 5}})), *db);
    QVERIFY(many.next());
    sqlite3_interrupt(db->handle()); // as a read that fails
    while (many.next()) { }
    const auto complete = many.complete();
    QVERIFY(!complete);
}

void tst_ManyRows::statement_canBeRunAgain()
{
    TestDatabase db;
    for (int round = 0; round < 3; ++round) {
        ManyRows many(orFail(db->run(fiveRows, {{u":most"_s, 4}})), *db);
        int count = 0;
        while (many.next())
            ++count;
        QCOMPARE(count, 4);
    }
}

UNTIE_TEST_MAIN(tst_ManyRows)
#include "tst_manyrows.moc"
