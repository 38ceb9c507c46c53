#include "app/exchange/csvplanstore.h"

#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// How a table was read is known again when the same program writes the next one.
class tst_CsvPlanStore : public QObject
{
    Q_OBJECT

private slots:
    void plan_isAsItWas();
    void newest_takesThePlaceOfTheOneBefore();
    void tableWithoutNames_isNotRemembered();
    void onlyTheNewest_areKept();
    void known_byWhatStandsAtTheHead();
};

namespace {

CsvPlan planOf(const QStringList &header)
{
    CsvPlan plan{TextEncoding::Windows1252, {u';', u'\''}, true, header, {}, DateOrder::MonthDayYear};
    plan.columns = QList<CardField>(header.size(), CardField::Note);
    plan.columns.front() = CardField::Name;
    return plan;
}

} // namespace

void tst_CsvPlanStore::plan_isAsItWas()
{
    TestDatabase db;
    QVERIFY(orFail(CsvPlanStore(*db).all()).isEmpty());
    const CsvPlan plan = planOf({u"Größe"_s, u"what"_s});
    orFail(CsvPlanStore(*db).remember(plan));
    QCOMPARE(orFail(CsvPlanStore(*db).all()), QList<CsvPlan>{plan});
}

void tst_CsvPlanStore::newest_takesThePlaceOfTheOneBefore()
{
    TestDatabase db;
    CsvPlan plan = planOf({u"a"_s, u"b"_s});
    orFail(CsvPlanStore(*db).remember(plan));
    orFail(CsvPlanStore(*db).remember(planOf({u"c"_s})));
    plan.columns = {CardField::None, CardField::Phone};
    orFail(CsvPlanStore(*db).remember(plan));
    QCOMPARE(orFail(CsvPlanStore(*db).all()), (QList<CsvPlan>{plan, planOf({u"c"_s})}));
}

void tst_CsvPlanStore::tableWithoutNames_isNotRemembered()
{
    TestDatabase db;
    CsvPlan plan = planOf({u"a"_s});
    plan.hasHeader = false;
    plan.header.clear();
    orFail(CsvPlanStore(*db).remember(plan));
    QVERIFY(orFail(CsvPlanStore(*db).all()).isEmpty());
}

void tst_CsvPlanStore::onlyTheNewest_areKept()
{
    TestDatabase db;
    for (int i = 0; i < CsvPlanStore::most + 3; ++i)
        orFail(CsvPlanStore(*db).remember(planOf({QString::number(i)})));
    const QList<CsvPlan> plans = orFail(CsvPlanStore(*db).all());
    QCOMPARE(plans.size(), CsvPlanStore::most);
    QCOMPARE(plans.constFirst().header, QStringList{QString::number(CsvPlanStore::most + 2)});
}

void tst_CsvPlanStore::known_byWhatStandsAtTheHead()
{
    const QList<CsvPlan> plans{planOf({u"a"_s, u"b"_s}), planOf({u"Größe"_s, u"what"_s})};
    QCOMPARE(planKnownFor("Gr\xF6\xDF" "e;what\nx;y\n", plans), plans.at(1));
    QVERIFY(!planKnownFor("Gr\xF6\xDF" "e,what\nx,y\n", plans)); // another separator
    QVERIFY(!planKnownFor("", plans));
}

UNTIE_TEST_MAIN(tst_CsvPlanStore)
#include "tst_csvplanstore.moc"
