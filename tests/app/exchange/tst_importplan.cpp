#include "app/exchange/importplan.h"

#include "app/exchange/importlog.h"
#include "tests/support/pictures.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

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
    void photo_comesIn();
    void photo_thatCannotBeTaken_costsTheClientNothing_data();
    void photo_thatCannotBeTaken_costsTheClientNothing();
    void photosElsewhere_areToldOnce();
    void whoIsLikelyRestricted_isLeftOut();
    void hostile_endsWithASentence_data();
    void hostile_endsWithASentence();
};

namespace {

const QDate today(2026, 3, 12);

QByteArray cardWith(const QByteArray &photo)
{
    return "BEGIN:VCARD\nVERSION:3.0\nN:Vale;Nora\nPHOTO;ENCODING=b;TYPE=JPEG:" + photo.toBase64() + "\nTEL:020 7946 0134\nEND:VCARD\n";
}

ImportPlan planOf(const QByteArray &bytes, const KnownClients &known = {})
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
    KnownClients known;
    known.all.add(traitsOf(odile, u"GB"_s));
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

void tst_ImportPlan::photo_comesIn()
{
    const ImportPlan plan = planOf(cardWith(aPicture({1600, 1200}, "JPG")));
    const ReadClient &read = plan.lines.first().read;
    QVERIFY(read.problems.isEmpty() && read.photo);
    QCOMPARE(QImage::fromData(read.photo->picture, "JPG").size(), QSize(800, 600)); // as of one chosen by hand
    QCOMPARE(QImage::fromData(read.photo->face, "JPG").size(), QSize(112, 112));
    QCOMPARE(remarksOn(plan.lines.first(), plan, {}), u"With a photo."_s);
}

void tst_ImportPlan::photo_thatCannotBeTaken_costsTheClientNothing_data()
{
    QTest::addColumn<QByteArray>("photo");
    QTest::addColumn<QString>("why");
    QTest::newRow("a bomb: 40 megapixels in few bytes") << aPicture({8000, 5000}, "PNG") << u"16 megapixels"_s;
    QTest::newRow("more than 20 MB") << aPicture({10, 10}, "PNG") + QByteArray(20'500'000, 'x') << u"20 MB"_s;
    QTest::newRow("damaged") << aPicture({400, 400}, "PNG").first(60) << u"damaged"_s;
    QTest::newRow("an SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") << u"no picture"_s;
    QTest::newRow("a text") << QByteArray("no picture at all") << u"no picture"_s;
}

void tst_ImportPlan::photo_thatCannotBeTaken_costsTheClientNothing()
{
    QFETCH(QByteArray, photo);
    QFETCH(QString, why);
    const ImportPlan plan = planOf(cardWith(photo));
    QCOMPARE(plan.count(ImportChoice::Add), 1);
    const ReadClient &read = plan.lines.first().read;
    QVERIFY(!read.photo);
    QCOMPARE(read.client.phone, u"020 7946 0134"_s); // what stands below it is not lost
    QCOMPARE(read.problems.size(), 1);
    const QString sentence = read.problems.first().sentence;
    QVERIFY2(sentence.startsWith("The photo is left out. "_L1) && sentence.contains(why), qPrintable(sentence));
}

void tst_ImportPlan::photosElsewhere_areToldOnce()
{
    const ImportPlan plan = planOf("BEGIN:VCARD\nN:Vale;Nora\nPHOTO:https://example.org/1.jpg\nEND:VCARD\nBEGIN:VCARD\nN:Brook;Lotte\nPHOTO:https://example.org/2.jpg\nEND:VCARD\n");
    QCOMPARE(plan.count(ImportChoice::Add), 2);
    QCOMPARE(plan.broken.size(), 1);
    QCOMPARE(plan.broken.first().line, 1);
}

void tst_ImportPlan::whoIsLikelyRestricted_isLeftOut()
{
    Client odile;
    odile.id = ClientId{7};
    odile.given = u"Odile"_s;
    odile.family = u"Marchbanks"_s;
    odile.born = QDate(1979, 11, 30);
    KnownClients known{{}, {odile.id}};
    known.all.add(traitsOf(odile, u"GB"_s));
    const ImportPlan plan = planOf("First name,Surname,DOB\nOdile,Marchbanks,30/11/1979\n", known);
    const ImportLine &line = plan.lines.first();
    QCOMPARE(line.choice, ImportChoice::Leave);
    QVERIFY(!line.mayBecome(ImportChoice::Complete));
    QVERIFY(line.mayBecome(ImportChoice::Add)); // it may be somebody else after all
    QVERIFY(remarksOn(line, plan, {}).contains("restricted"_L1));
}

void tst_ImportPlan::hostile_endsWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("broken"); // sentences on what was not read
    constexpr int large = 5'000'000; // files of 50 MB take ten times as long to the same end
    QTest::newRow("a line of 5 MB") << QByteArray(large, 'x') << 0 << 0 << 1;
    QTest::newRow("5 MB of cells in a row") << QByteArray(large, ',') << 0 << 0 << 1;
    QTest::newRow("5 MB of empty lines") << QByteArray(large, '\n') << 0 << 0 << 0;
    QTest::newRow("5 MB within quotes") << "Name\nNora Vale\n\"" + QByteArray("Lotte\n").repeated(large / 6) << 1 << 0 << 1;
    QTest::newRow("1 MB in a cell") << "Name,Note\nNora Vale," + QByteArray(1'000'000, 'x') + "\nLotte Brook,\n" << 1 << 1 << 0;
    QTest::newRow("a card with a text of 5 MB that is never closed") << "BEGIN:VCARD\nN:Vale;Nora\nNOTE:" + QByteArray(large, 'x') << 0 << 1 << 0;
    QTest::newRow("a card with 5 MB of photo") << "BEGIN:VCARD\nN:Vale;Nora\nPHOTO;ENCODING=b:" + QByteArray(large, 'A') + "\nEND:VCARD\n" << 1 << 0 << 0;
    QTest::newRow("cards within cards without end") << "BEGIN:VCARD\nN:Vale;Nora\n" + QByteArray("BEGIN:VCARD\nN:Bond;James\n").repeated(10'000) << 1 << 0 << 0;
    QTest::newRow("a card in an encoding that it does not have") << QByteArray("BEGIN:VCARD\nN;CHARSET=UTF-8:Gr\xFCn;Zo\xEB\nEND:VCARD\n") << 1 << 0 << 0;
    QTest::newRow("a card in one that nobody knows") << QByteArray("BEGIN:VCARD\nN;CHARSET=X-NONE:Vale;Nora\nEND:VCARD\n") << 1 << 0 << 0;
    QTest::newRow("a table with letters that are none") << QByteArray("Name,Phone\nNo\xC3(ra V\xF0\x9F" "ale,5550134\n") + QByteArray("Lo\0tte,5550135\n", 15) << 2 << 0 << 0;
}

void tst_ImportPlan::hostile_endsWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, taken);
    QFETCH(int, refused);
    QFETCH(int, broken);
    const ImportPlan plan = planOf(bytes);
    QCOMPARE(plan.lines.size() - plan.refused(), taken);
    QCOMPARE(plan.refused(), refused);
    QCOMPARE(plan.broken.size(), broken);
    for (const BrokenPlace &place : plan.broken)
        QVERIFY(place.line > 0 && !place.sentence.isEmpty());
}

UNTIE_TEST_MAIN(tst_ImportPlan)
#include "tst_importplan.moc"
