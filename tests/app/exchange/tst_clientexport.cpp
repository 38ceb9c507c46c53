#include "app/exchange/clientexport.h"

#include "app/clients/clientlinkstore.h"
#include "app/clients/clientphotostore.h"
#include "app/clients/clientrules.h"
#include "app/clients/clientstore.h"
#include "app/exchange/importrun.h"
#include "app/exchange/vcardwriter.h"
#include "tests/support/files.h"
#include "tests/support/pictures.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

/// What we write is what we read.
class tst_ClientExport : public QObject
{
    Q_OBJECT

private slots:
    void written_isReadAgain_data();
    void written_isReadAgain();
    void links_areReadAgain();
    void photo_isReadAgain();
    void vcard_isFoldedWithinNoLetter();
    void fileThatIsThere_isLeftAlone();
    void nameTakenMeanwhile_leavesOnlyTheOther();
};

namespace {

const QDate today(2026, 3, 12);

Client whole()
{
    Client client;
    client.given = u"Zoë “Zo”"_s;
    client.family = u"Grün; Söhne, \\ Co"_s;
    client.preferred = u"Zo"_s;
    client.pronouns = u"she/her"_s;
    client.born = QDate(1979, 11, 30);
    client.phone = u"+43 1 5550134"_s;
    client.otherPhones = {{ContactKind::Other, u"0664 1234567"_s}, {ContactKind::Other, u"0664 7654321"_s}};
    client.email = u"zoe@example.org"_s;
    client.otherEmails = {{ContactKind::Other, u"zo@example.org"_s}};
    client.language = u"de"_s;
    client.address = {u"Linden Row 4\n2nd floor"_s, u"1010"_s, u"Wien"_s, u"Wien"_s, u"AT"_s};
    client.occupation = u"=SUM(A1), violinist"_s;
    client.emergency = {u"Abena, Grün"_s, u"wife; or sister"_s, u"(503) 555-0173"_s};
    client.tags = {u"late"_s, u"music"_s};
    client.deskNote = u"rings twice\nasks for tea, "_s + QString(200, u'ß');
    return tidied(client);
}

} // namespace

void tst_ClientExport::written_isReadAgain_data()
{
    QTest::addColumn<ClientFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << ClientFormat::Csv << u"clients.csv"_s;
    QTest::newRow("vCard") << ClientFormat::VCard << u"clients.vcf"_s;
}

void tst_ClientExport::written_isReadAgain()
{
    QFETCH(ClientFormat, format);
    QFETCH(QString, name);
    TestDatabase db;
    orFail(ClientStore(*db).add(whole()));
    Client plain;
    plain.given = u"Bo"_s;
    orFail(ClientStore(*db).add(plain));
    const QTemporaryDir folder;
    QCOMPARE(orFail(exportClients(*db, folder.path(), format)), folder.filePath(name));

    const ImportSource source = importSourceOf(orFail(filesToImport({folder.filePath(name)})).constFirst().bytes, DateOrder::MonthDayYear, today, u"AT"_s);
    const ImportPlan plan = orFail(readImport(source, {}, [](qint64, qint64) { return true; }));
    QCOMPARE(plan.lines.size(), 2);
    QVERIFY(plan.lines[0].read.problems.isEmpty());
    QCOMPARE(plan.lines[0].read.client, whole());
    QCOMPARE(plan.lines[1].read.client, plain);
}

void tst_ClientExport::links_areReadAgain()
{
    TestDatabase from;
    ClientLinkStore links(*from);
    const auto add = [](Database &database, const QString &given, bool archived = false) {
        Client client;
        client.given = given;
        client.family = u"Vale"_s;
        client.archived = archived;
        return orFail(ClientStore(database).add(client));
    };
    const ClientId nora = add(*from, u"Nora"_s);
    const QList<std::pair<LinkKind, QString>> kin{{LinkKind::Guardian, u"Ada"_s}, {LinkKind::Ward, u"Bo"_s}, {LinkKind::Parent, u"Cy"_s}, {LinkKind::Child, u"Dot"_s},
                                                  {LinkKind::Partner, u"Eli"_s}, {LinkKind::Sibling, u"Fay"_s}, {LinkKind::Relative, u"Gus"_s}};
    for (const auto &[kind, given] : kin)
        orFail(links.link(nora, kind, add(*from, given)));
    orFail(links.link(nora, LinkKind::Parent, add(*from, u"Hal"_s, true)));
    const QTemporaryDir folder;
    const QByteArray cards = bytesOf(orFail(exportClients(*from, folder.path(), ClientFormat::VCard)));

    TestDatabase to;
    const ImportPlan plan = orFail(readImport(importSourceOf(cards, DateOrder::DayMonthYear, today, u"AT"_s), {}, [](qint64, qint64) { return true; }));
    ImportRun run(plan, u"clients.vcf"_s, PersonId{1});
    orFail(storeWhole(run, *to, [](qint64, qint64) { return true; }));
    QCOMPARE(run.brokenLinks().size(), 0);
    const QList<Client> there = orFail(ClientStore(*to).all());
    QCOMPARE(there.size(), kin.size() + 1);
    const auto again = std::ranges::find(there, u"Nora"_s, &Client::given);
    QVERIFY(again != there.end());
    QCOMPARE(again->deskNote, u"Parent: Hal Vale"_s); // who is archived has no card
    QList<std::pair<LinkKind, QString>> linked;
    for (const LinkedClient &one : orFail(ClientLinkStore(*to).of(again->id)))
        linked += {one.kind, one.given};
    QCOMPARE(linked, kin);
}

void tst_ClientExport::photo_isReadAgain()
{
    TestDatabase db;
    const ClientId zoe = orFail(ClientStore(*db).add(whole()));
    orFail(ClientPhotoStore(*db).put(zoe, aPicture({400, 300}, "PNG"), QDateTime(today, {9, 0}, Qt::UTC)));
    const QTemporaryDir folder;
    const QByteArray card = bytesOf(orFail(exportClients(*db, folder.path(), ClientFormat::VCard)));
    QVERIFY(card.contains("\r\nPHOTO:data:image/jpeg;base64,"));
    for (const QByteArray &line : card.split('\n'))
        QVERIFY(line.size() <= 76);
    const ImportPlan plan = orFail(readImport(importSourceOf(card, DateOrder::DayMonthYear, today, u"AT"_s), {}, [](qint64, qint64) { return true; }));
    QCOMPARE(plan.lines.first().read.client, whole());
    QCOMPARE(QImage::fromData(plan.lines.first().read.photo.value().picture, "JPG").size(), QSize(400, 300));
}

void tst_ClientExport::vcard_isFoldedWithinNoLetter()
{
    for (const QByteArray &line : vcardOf(whole()).split('\n')) {
        QVERIFY(line.size() <= 76); // with its CR
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
}

void tst_ClientExport::fileThatIsThere_isLeftAlone()
{
    TestDatabase db;
    const QTemporaryDir folder;
    orFail(exportClients(*db, folder.path(), ClientFormat::Csv));
    QCOMPARE(exportClients(*db, folder.path(), ClientFormat::Csv).error().kind, Error::Kind::Exists);
    QCOMPARE(exportClients(*db, folder.filePath(u"none"_s), ClientFormat::Csv).error().kind, Error::Kind::NoFolder);
}

void tst_ClientExport::nameTakenMeanwhile_leavesOnlyTheOther()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clients.csv"_s);
    {
        ExportFile file(path);
        orFail(file.open());
        orFail(file.write("ours"));
        writeBytes(path, "theirs");
        orFail(file.sync());
        QCOMPARE(file.finish().error().kind, Error::Kind::Exists);
    }
    QCOMPARE(bytesOf(path), QByteArray("theirs"));
    QCOMPARE(namesIn(folder.path()), QStringList{u"clients.csv"_s});
}

UNTIE_TEST_MAIN(tst_ClientExport)
#include "tst_clientexport.moc"
