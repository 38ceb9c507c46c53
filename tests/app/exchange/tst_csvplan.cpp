#include "app/exchange/csvplan.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_CsvPlan : public QObject
{
    Q_OBJECT

private slots:
    void plan_isGuessedFromTheFile();
    void plan_ofNothingIsEmpty();
    void card_hasWhatTheColumnsSay();
};

namespace {

const QDate today(2026, 3, 12);
const QByteArray file = "Name;Geburtstag;Telefon;Schuhgr\xF6\xDF" "e\r\nVale, Nora;17.03.1979;01 234567;38\r\nBrook, Lotte;01.02.80;;\r\n"; // Windows-1252

} // namespace

void tst_CsvPlan::plan_isGuessedFromTheFile()
{
    const CsvPlan plan = guessedPlan(file, DateOrder::MonthDayYear, today);
    QCOMPARE(plan.encoding, TextEncoding::Windows1252);
    QCOMPARE(plan.dialect.separator, u';');
    QVERIFY(plan.hasHeader);
    QCOMPARE(plan.header.value(3), u"Schuhgröße"_s);
    const QList<CardField> columns{CardField::Name, CardField::Born, CardField::Phone, CardField::Note};
    QCOMPARE(plan.columns, columns);
    QCOMPARE(plan.dateOrder, DateOrder::DayMonthYear);
    QCOMPARE(firstRows(decoded(file, plan.encoding).text, plan, 1).first().first(), u"Vale, Nora"_s);
}

void tst_CsvPlan::plan_ofNothingIsEmpty()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n\n"), QByteArray("\0\0\0", 3)}) {
        const CsvPlan plan = guessedPlan(bytes, DateOrder::MonthDayYear, today);
        QVERIFY(!plan.hasHeader);
        QCOMPARE(plan.dateOrder, DateOrder::MonthDayYear);
    }
}

void tst_CsvPlan::card_hasWhatTheColumnsSay()
{
    CsvPlan plan = guessedPlan(file, DateOrder::MonthDayYear, today);
    plan.columns[1] = CardField::None;
    const AddressCard card = CsvCards(plan).cardOf({2, {u"Vale, Nora"_s, u"17.03.1979"_s, u" "_s, u"38"_s, u"more than there are columns"_s}});
    const AddressCard expected{2, {{CardField::Name, u"Vale, Nora"_s, u"Name"_s}, {CardField::Note, u"38"_s, u"Schuhgröße"_s}}};
    QCOMPARE(card, expected);
}

UNTIE_TEST_MAIN(tst_CsvPlan)
#include "tst_csvplan.moc"
