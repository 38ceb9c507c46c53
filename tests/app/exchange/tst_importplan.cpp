#include "app/exchange/importplan.h"

#include "tests/support/testmain.h"
#include "tests/support/testdatabase.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void whoIsKnown_completes_andWhoStandsTwiceIsLeftOut();
    void refused_haveNoChoice();
    void broken_isNamedByItsLine();
    void empty_isNothing();
    void stopped_isTold();
    void vcards_areRead();
};

namespace {

const QDate today(2026, 3, 12);

ImportPlan planOf(const QByteArray &bytes, const DuplicateFinder &known = {})
{
    return orFail(readImport(importSourceOf(bytes, DateOrder::DayMonthYear, today, u"GB"_s), known, [](qint64, qint64) { return true; }));
}

} // namespace

void tst_ImportPlan::whoIsKnown_completes_andWhoStandsTwiceIsLeftOut()
{
    Client odile;
    odile.id = ClientId{7};
    odile.given = u"Odile"_s;
    odile.family = u"Marchbanks"_s;
    odile.born = QDate(1979, 11, 30);
    DuplicateFinder known;
    known.add(traitsOf(odile, u"GB"_s));
    const ImportPlan plan = planOf("First name,Surname,DOB\nodile,Marchbanks,30/11/1979\nNora,Vale,17/03/1979\nNora,Vale,17.3.1979\nNora,Vale,18/03/1999\n", known);
    QCOMPARE(plan.lines.size(), 4);
    QCOMPARE(plan.lines[0].like, ClientId{7});
    QCOMPARE(plan.lines[0].choice, ImportChoice::Complete);
    QCOMPARE(plan.lines[1].choice, ImportChoice::Add);
    QCOMPARE(plan.lines[2].sameAs, 3);
    QCOMPARE(plan.lines[2].choice, ImportChoice::Leave);
    QCOMPARE(plan.lines[3].choice, ImportChoice::Add); // another of the same name
    QCOMPARE(plan.count(ImportChoice::Add), 2);
}

void tst_ImportPlan::refused_haveNoChoice()
{
    const ImportPlan plan = planOf("Name,Phone\nNora Vale,1234567\n,7654321\n");
    QCOMPARE(plan.refused(), 1);
    QCOMPARE(plan.count(ImportChoice::Add), 1);
    QCOMPARE(plan.lines[1].read.line, 3);
}

void tst_ImportPlan::broken_isNamedByItsLine()
{
    const ImportPlan plan = planOf("Name,Phone\nNora Vale,1234567\nLotte,\"765\nBo,1\n");
    QCOMPARE(plan.lines.size(), 1);
    QCOMPARE(plan.broken.size(), 1);
    QCOMPARE(plan.broken.first().line, 3);
}

void tst_ImportPlan::empty_isNothing()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n\n"), QByteArray("Name,Phone\n"), QByteArray(";;;\n;;;\n")})
        QCOMPARE(planOf(bytes).lines.size(), 0);
}

void tst_ImportPlan::stopped_isTold()
{
    const QByteArray many = "Name\n" + QByteArray("Nora Vale\n").repeated(2000);
    const auto plan = readImport(importSourceOf(many, DateOrder::DayMonthYear, today, {}), {}, [](qint64 done, qint64 all) { return done > all; });
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::Unavailable);
}

void tst_ImportPlan::vcards_areRead()
{
    const ImportPlan plan = planOf("BEGIN:VCARD\nN:Vale;Nora\nBDAY:19790317\nEND:VCARD\nBEGIN:VCARD\nN:Vale;Nora\nBDAY:1979-03-17\nEND:VCARD\n");
    QCOMPARE(plan.lines.size(), 2);
    QCOMPARE(plan.lines[1].sameAs, 1);
}

UNTIE_TEST_MAIN(tst_ImportPlan)
#include "tst_importplan.moc"
