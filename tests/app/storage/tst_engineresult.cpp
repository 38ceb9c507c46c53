#include "app/storage/database.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <limits>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_EngineResult : public QObject
{
    Q_OBJECT

private slots:
    void value_comesBackAsTheEngineKeepsIt_data();
    void value_comesBackAsTheEngineKeepsIt();
    void place_withoutAValue_isRefused();
    void name_thatIsNoPlace_isRefused();
    void valueOfAnotherKind_isRefused();
    void secondStatement_isRefused();
    void sameName_twice_isOneValue();
    void rowsLeftUnread_areNotThoseOfTheNextRun();
    void row_staysAsItWasRead_whateverIsWrittenMeanwhile();
};

void tst_EngineResult::value_comesBackAsTheEngineKeepsIt_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QVariant>("read");
    const auto same = [](const char *name, const QVariant &value, const QString &kind) { QTest::newRow(name) << value << kind << value; };
    same("a large number", std::numeric_limits<qint64>::min(), u"integer"_s);
    same("a fraction", 0.1, u"real"_s);
    same("a text", u"Größe 😀"_s, u"text"_s);
    same("a text with a zero in it", u"a\0b"_s, u"text"_s);
    same("an empty text", u""_s, u"text"_s);
    same("bytes", QByteArray("\0\xff", 2), u"blob"_s);
    same("no bytes, but not nothing", QByteArray(""), u"blob"_s);
    QTest::newRow("a text of nothing") << QVariant(QString()) << u"text"_s << QVariant(u""_s);
    QTest::newRow("bytes of nothing") << QVariant(QByteArray()) << u"null"_s << QVariant(QMetaType::fromType<QString>());
    QTest::newRow("nothing") << QVariant() << u"null"_s << QVariant(QMetaType::fromType<QString>());
    QTest::newRow("yes") << QVariant(true) << u"integer"_s << QVariant(qint64(1));
}

void tst_EngineResult::value_comesBackAsTheEngineKeepsIt()
{
    QFETCH(QVariant, value);
    QFETCH(QString, kind);
    QFETCH(QVariant, read);
    TestDatabase db;
    Rows row = orFail(db->run(u"SELECT :value, typeof(:value)"_s, {{u":value"_s, value}}));
    QVERIFY(row.next());
    QCOMPARE(row.value(1).toString(), kind);
    QCOMPARE(row.value(0).typeId(), read.typeId());
    QCOMPARE(row.value(0), read);
    QCOMPARE(row.isNull(0), read.isNull());
    QVERIFY(!row.next());
}

void tst_EngineResult::place_withoutAValue_isRefused()
{
    TestDatabase db;
    QVERIFY(!db->run(u"SELECT :one, :other"_s, {{u":one"_s, 1}}));
}

void tst_EngineResult::name_thatIsNoPlace_isRefused()
{
    TestDatabase db;
    QVERIFY(!db->run(u"SELECT :one"_s, {{u":one"_s, 1}, {u":other"_s, 1}}));
    QVERIFY(!db->run(u"SELECT :one"_s, {{u":other"_s, 1}, {u":one"_s, 1}}));
    QVERIFY(db->run(u"SELECT :one"_s, {{u":one"_s, 1}}));
}

void tst_EngineResult::valueOfAnotherKind_isRefused()
{
    TestDatabase db;
    QVERIFY(!db->run(u"SELECT :day"_s, {{u":day"_s, QDate(2026, 11, 27)}}));
}

void tst_EngineResult::secondStatement_isRefused()
{
    TestDatabase db;
    QVERIFY(!db->run(u"SELECT 1; SELECT 2"_s));
    QVERIFY(db->run(u"SELECT 1\n "_s));
}

void tst_EngineResult::sameName_twice_isOneValue()
{
    TestDatabase db;
    Rows row = orFail(db->run(u"SELECT :one + :one"_s, {{u":one"_s, 2}}));
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toInt(), 4);
}

void tst_EngineResult::rowsLeftUnread_areNotThoseOfTheNextRun()
{
    TestDatabase db;
    const QString sql = u"SELECT ?1 UNION ALL SELECT ?1 + 1"_s;
    Rows statement = orFail(db->prepare(sql));
    for (const int first : {10, 20}) {
        QVERIFY(db->execute(statement, {first}));
        QVERIFY(statement.next());
        QCOMPARE(statement.value(0).toInt(), first);
    }
    QVERIFY(statement.next());
    QCOMPARE(statement.value(0).toInt(), 21);
    QVERIFY(!statement.next());
}

void tst_EngineResult::row_staysAsItWasRead_whateverIsWrittenMeanwhile()
{
    TestDatabase db;
    QVERIFY(db->run(u"CREATE TABLE main.word (text TEXT)"_s));
    QVERIFY(db->run(u"INSERT INTO main.word VALUES ('before')"_s));
    Rows row = orFail(db->run(u"SELECT text FROM main.word"_s));
    QVERIFY(row.next());
    QVERIFY(db->run(u"UPDATE main.word SET text = 'after'"_s));
    QCOMPARE(row.value(0).toString(), u"before"_s);
}

UNTIE_TEST_MAIN(tst_EngineResult)
#include "tst_engineresult.moc"
