#include "app/exchange/importrun.h"

#include "app/clients/clientfilestore.h"
#include "app/clients/clientlinkstore.h"
#include "app/clients/clientphotostore.h"
#include "app/clients/clientstore.h"
#include "app/exchange/importlog.h"
#include "app/keeping/erasurestore.h"
#include "app/settings/settingsstore.h"
#include "tests/support/pictures.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// From a file's plan to clients in the vault, and back.
class tst_ImportRun : public QObject
{
    Q_OBJECT

private slots:
    void clients_areShownWhenAllIsStored();
    void phones_areStoredAsTheClinicDialsThem();
    void completed_areAsTheyWereAfterUndo();
    void whoWasWorkedWith_stays();
    void stopped_leavesNothing();
    void killed_isTakenAwayAtTheNextUnlock();
    void log_saysWhatBecameOfIt();
    void photo_comesInAndGoesWithTheImport();
    void photo_isTakenInThePlaceOfNone();
    void photoChosenSince_staysWithItsClient();
    void fileKeptSince_staysWithItsClient();
    void whomATherapistKnows_stays_data();
    void whomATherapistKnows_stays();
    void everyClinicalTable_isLookedAt();
    void links_comeInAndGoWithTheImport();
    void linksThatCannotBe_areTold();
    void linkMadeSince_staysWithItsClients();
    void restricted_isNotCompleted();
    void restrictedSinceItWasRead_isNotCompleted();
    void restrictedSince_isNotTakenBack();

private:
    static ImportPlan planOf(Database &database, const QByteArray &bytes);
    static ImportRun begun(Database &database, const QByteArray &bytes) { return {planOf(database, bytes), u"clients.csv"_s, PersonId{1}}; }
    static ImportRun done(Database &database, const QByteArray &bytes);
};

namespace {

const QDateTime now(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC);

QByteArray many(int count)
{
    QByteArray csv = "Given name,Family name,Phone\n";
    for (int i = 0; i < count; ++i)
        csv += "Nora" + QByteArray::number(i) + ",Vale" + QByteArray::number(i) + ",55" + QByteArray::number(100000 + i) + '\n';
    return csv;
}

QByteArray card(const QByteArray &names, QColor colour)
{
    return "BEGIN:VCARD\nVERSION:4.0\nN:" + names + "\nBDAY:19791130\nPHOTO:data:image/png;base64," + aPicture({40, 40}, "PNG", colour).toBase64() + "\nEND:VCARD\n";
}

ClientId addOdile(Database &database)
{
    Client odile;
    odile.given = u"Odile"_s;
    odile.family = u"Marchbanks"_s;
    odile.born = QDate(1979, 11, 30);
    return orFail(ClientStore(database).add(odile));
}

const QByteArray more = "First name,Surname,DOB,E-mail\nOdile,Marchbanks,30/11/1979,o@example.org\n";

bool isColour(Database &database, ClientId client, QColor colour)
{
    const QColor seen = QImage::fromData(orFail(ClientPhotoStore(database).of(client)), "JPG").pixelColor(20, 20);
    return std::abs(seen.red() - colour.red()) + std::abs(seen.green() - colour.green()) + std::abs(seen.blue() - colour.blue()) < 30;
}

} // namespace

ImportPlan tst_ImportRun::planOf(Database &database, const QByteArray &bytes)
{
    return orFail(readImport(importSourceOf(bytes, DateOrder::DayMonthYear, now.date(), {}), orFail(knownClients(database, {})), [](qint64, qint64) { return true; }));
}

ImportRun tst_ImportRun::done(Database &database, const QByteArray &bytes)
{
    ImportRun run = begun(database, bytes);
    while (!orFail(run.step(database, now))) { }
    return run;
}

/// They are read once, with the file; again where the clinic is in another country by the time they are stored.
void tst_ImportRun::phones_areStoredAsTheClinicDialsThem()
{
    const auto stored = [](Database &database) {
        QStringList numbers;
        auto rows = orFail(database.run(u"SELECT phone_e164 FROM frontdesk.client ORDER BY family"_s));
        while (rows.next())
            numbers += rows.value(0).toString();
        return numbers;
    };
    TestDatabase database;
    const QByteArray people = "Given name,Family name,Phone\nOdile,Marchbanks,+44 20 7946 0018\nNora,Vale,020 7946 0958\nKofi,Winter,none 12\n";
    ImportRun run = begun(*database, people);
    ClinicProfile profile{.name = u"Linden Row"_s, .address = {}, .phone = {}, .email = {}, .timeZone = u"Europe/London"_s, .language = u"en"_s};
    orFail(SettingsStore(*database).save(profile));
    while (!orFail(run.step(*database, now))) { }
    QCOMPARE(stored(*database), QStringList({u"+442079460018"_s, u"+442079460958"_s, QString(u""_s)}));
}

void tst_ImportRun::clients_areShownWhenAllIsStored()
{
    TestDatabase db;
    ImportRun run = begun(*db, many(1200));
    QVERIFY(!orFail(run.step(*db, now)));
    QVERIFY(!orFail(run.step(*db, now)));
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 0); // none of the thousand that are stored
    QVERIFY(orFail(run.step(*db, now)));
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 1200);
    QCOMPARE(run.counts(), (ImportCounts{1200, 0, 0, 0}));
}

void tst_ImportRun::completed_areAsTheyWereAfterUndo()
{
    TestDatabase db;
    Client odile;
    odile.given = u"Odile"_s;
    odile.family = u"Marchbanks"_s;
    odile.born = QDate(1979, 11, 30);
    const ClientId id = orFail(ClientStore(*db).add(odile));
    const Client before = orFail(ClientStore(*db).find(id));

    const ImportRun run = done(*db, "First name,Surname,DOB,E-mail,Note\nOdile,Marchbanks,30/11/1979,o@example.org,late\nNora,Vale,,,\n,,,x@example.org,\n");
    QCOMPARE(run.counts(), (ImportCounts{1, 1, 0, 1}));
    QCOMPARE(orFail(ClientStore(*db).find(id)).email, u"o@example.org"_s);

    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{1, 1, 0}));
    Client after = orFail(ClientStore(*db).find(id));
    QCOMPARE(after.rev, before.rev + 2);
    after.rev = before.rev;
    QCOMPARE(after, before);
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 1);
    QVERIFY(orFail(ImportStore(*db).all()).first().undone);
}

void tst_ImportRun::whoWasWorkedWith_stays()
{
    TestDatabase db;
    const ImportRun run = done(*db, "Given name,Family name\nNora,Vale\nLotte,Brook\nEmil,Sorrel\n");
    QList<Client> clients = orFail(ClientStore(*db).all());
    clients[0].deskNote = u"rings twice"_s;
    orFail(ClientStore(*db).update(clients[0]));
    orFail(ClientStore(*db).noteVisit(clients[1].id, now.date()));
    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{1, 0, 2}));
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 2);
}

void tst_ImportRun::stopped_leavesNothing()
{
    TestDatabase db;
    ImportRun run = begun(*db, many(1200));
    QVERIFY(!orFail(run.step(*db, now)));
    orFail(run.stop(*db));
    auto rows = orFail(db->run(u"SELECT count(*) FROM frontdesk.client"_s));
    QVERIFY(rows.next());
    QCOMPARE(rows.value(0).toInt(), 0);
    QCOMPARE(orFail(PendingSteps(*db).queued(Vault::FrontDesk)).size(), 0);
}

void tst_ImportRun::killed_isTakenAwayAtTheNextUnlock()
{
    TestDatabase db;
    ImportRun run = begun(*db, many(1200));
    QVERIFY(!orFail(run.step(*db, now)));
    // The program is gone here. What the next unlock does:
    const auto outcome = orFail(PendingSteps(*db).finishAll({unpublishedImportStep()}));
    QCOMPARE(outcome.done, 1);
    QVERIFY(outcome.left.isEmpty());
    auto rows = orFail(db->run(u"SELECT count(*) FROM frontdesk.client"_s));
    QVERIFY(rows.next());
    QCOMPARE(rows.value(0).toInt(), 0);
}

void tst_ImportRun::log_saysWhatBecameOfIt()
{
    TestDatabase db;
    const ImportRun run = done(*db, many(3));
    const QList<ImportRow> imports = orFail(ImportStore(*db).all());
    QCOMPARE(imports.size(), 1);
    const ImportRow expected{run.id(), now, PersonId{1}, u"clients.csv"_s, {3, 0, 0, 0}, false};
    QCOMPARE(imports.first(), expected);
}

void tst_ImportRun::photo_comesInAndGoesWithTheImport()
{
    TestDatabase db;
    const ImportRun run = done(*db, card("Vale;Nora", Qt::red));
    const ClientId nora = orFail(ClientStore(*db).all()).first().id;
    QVERIFY(isColour(*db, nora, Qt::red));
    QVERIFY(importLog(run, {u"nora.vcf"_s}).contains("With a photo."));
    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{1, 0, 0}));
    QVERIFY(orFail(ClientPhotoStore(*db).known()).isEmpty());
    done(*db, card("Vale;Nora", Qt::red)); // once more
    QCOMPARE(orFail(ClientPhotoStore(*db).known()).size(), 1);
}

void tst_ImportRun::photo_isTakenInThePlaceOfNone()
{
    TestDatabase db;
    const ClientId id = addOdile(*db);
    const ImportRun first = done(*db, card("Marchbanks;Odile", Qt::red)); // nothing else of it is new
    QCOMPARE(first.counts(), (ImportCounts{0, 1, 0, 0}));
    QVERIFY(isColour(*db, id, Qt::red));
    QCOMPARE(done(*db, card("Marchbanks;Odile", Qt::blue)).counts(), (ImportCounts{0, 0, 1, 0}));
    QVERIFY(isColour(*db, id, Qt::red)); // ours stays
    QCOMPARE(orFail(ImportStore(*db).undo(first.id())), (ImportUndone{0, 1, 0}));
    QVERIFY(orFail(ClientPhotoStore(*db).known()).isEmpty());
}

void tst_ImportRun::photoChosenSince_staysWithItsClient()
{
    TestDatabase db;
    const ImportRun run = done(*db, card("Vale;Nora", Qt::red));
    const ClientId nora = orFail(ClientStore(*db).all()).first().id;
    orFail(ClientPhotoStore(*db).put(nora, aPicture({40, 40}, "PNG", Qt::blue), now.addSecs(60)));
    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{0, 0, 1}));
    QVERIFY(isColour(*db, nora, Qt::blue));
}

void tst_ImportRun::fileKeptSince_staysWithItsClient()
{
    TestDatabase db;
    const ImportRun run = done(*db, many(2));
    ClientFile file;
    file.client = orFail(ClientStore(*db).all()).first().id;
    file.vault = Vault::FrontDesk;
    file.name = u"letter.txt"_s;
    orFail(ClientFileStore(*db).add(file, "a letter", now));
    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{1, 0, 1}));
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 1);
}

void tst_ImportRun::whomATherapistKnows_stays_data()
{
    QTest::addColumn<QString>("written");
    QTest::addRow("a clinical file") << u"INSERT INTO clinical.client_file (id, client_id, name, bytes, at, person_id, content) VALUES (1, :client, 'scan.txt', 1, 0, 1, x'61')"_s;
    QTest::addRow("a case") << u"INSERT INTO clinical.client_case (client_id, id, complaint, opened_on) VALUES (:client, 1, 'stiff neck', '2026-03-12')"_s;
    QTest::addRow("a note outside visits") << u"INSERT INTO clinical.client_note (client_id, id, version, kind, at, text, author_id, written_at) VALUES (:client, 1, 1, 'phone', 0, 'called', 1, 0)"_s;
    QTest::addRow("a consent") << u"INSERT INTO clinical.consent (client_id, id, kind, version, text, at, person_id, signer, by_guardian, strokes) VALUES (:client, 1, 'data', 1, 'yes', 0, 1, 'Nora', 0, x'61')"_s;
    QTest::addRow("a health form that somebody is filling in") << u"INSERT INTO clinical.draft (person_id, kind, object_id, body, at) VALUES (1, 'intake', :client, '{}', 0)"_s;
    QTest::addRow("a visit that is not stored yet") << u"INSERT INTO clinical.draft (person_id, kind, object_id, body, at) VALUES (1, 'visit', 7, json_object('client', CAST(:client AS TEXT)), 0)"_s;
}

void tst_ImportRun::whomATherapistKnows_stays()
{
    QFETCH(const QString, written);
    TestDatabase db;
    const ImportRun run = done(*db, many(2));
    const ClientId known = orFail(ClientStore(*db).all()).first().id;
    orFail(db->run(written, {{u":client"_s, known.value}}));
    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{1, 0, 1}));
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 1);
    QCOMPARE(orFail(ClientStore(*db).all()).first().id, known);
}

void tst_ImportRun::everyClinicalTable_isLookedAt()
{
    const QStringList ofAVisit{u"note_section"_s, u"finding"_s, u"treatment"_s, u"measure"_s, u"note_entry"_s, u"point_merge"_s};
    TestDatabase db;
    auto rows = orFail(db->run(u"SELECT t.name FROM clinical.sqlite_schema AS t, pragma_table_info(t.name, 'clinical') AS c WHERE t.type = 'table' AND c.name = 'client_id'"_s));
    QStringList tables;
    while (rows.next())
        tables += rows.value(0).toString();
    QVERIFY(tables.size() > ofAVisit.size());
    tables.removeIf([&ofAVisit](const QString &table) { return ofAVisit.contains(table); });
    QStringList lookedAt = ImportStore::clinicalTables();
    tables.sort();
    lookedAt.sort();
    QCOMPARE(lookedAt, tables);
}

void tst_ImportRun::links_comeInAndGoWithTheImport()
{
    TestDatabase db;
    const ClientId odile = addOdile(*db);
    const ImportRun run = done(*db, "BEGIN:VCARD\nN:Marchbanks;Odile\nBDAY:19791130\nUID:1\nRELATED;TYPE=child:urn:uuid:2\nRELATED;TYPE=sibling:urn:uuid:9\nEND:VCARD\n"
                                    "BEGIN:VCARD\nN:Vale;Nora\nUID:2\nTEL:555100\nRELATED;TYPE=parent:urn:uuid:1\nEND:VCARD\n"
                                    "BEGIN:VCARD\nN:Brook;Lotte\nUID:3\nRELATED;TYPE=emergency:urn:uuid:2\nEND:VCARD\n");
    QCOMPARE(run.counts(), (ImportCounts{2, 0, 1, 0})); // nothing new of Odile but whose parent she is
    const QList<LinkedClient> linked = orFail(ClientLinkStore(*db).of(odile));
    QCOMPARE(linked.size(), 1);
    QCOMPARE(linked.first().kind, LinkKind::Child);
    QCOMPARE(linked.first().given, u"Nora"_s);
    const QList<Client> clients = orFail(ClientStore(*db).all());
    const auto lotte = std::ranges::find(clients, u"Lotte"_s, &Client::given);
    QCOMPARE(lotte->emergency, (EmergencyContact{u"Nora Vale"_s, {}, u"555100"_s}));
    const QString log = QString::fromUtf8(importLog(run, {u"clients.vcf"_s}));
    QVERIFY2(log.contains("Belongs to others in the file."_L1) && log.contains("has no card in the file"_L1), qPrintable(log));
    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{2, 0, 0}));
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 1);
    QVERIFY(orFail(ClientLinkStore(*db).of(odile)).isEmpty());
}

void tst_ImportRun::linksThatCannotBe_areTold()
{
    TestDatabase db;
    const ImportRun run = done(*db, "BEGIN:VCARD\nN:Vale;Nora\nUID:1\nRELATED;TYPE=parent:urn:uuid:2\nEND:VCARD\n"
                                    "BEGIN:VCARD\nN:Brook;Lotte\nUID:2\nRELATED;TYPE=parent:urn:uuid:1\nEND:VCARD\n"
                                    "BEGIN:VCARD\nN:Sorrel;Emil\nUID:3\nRELATED;TYPE=parent:urn:uuid:3\nEND:VCARD\n");
    QCOMPARE(run.counts(), (ImportCounts{3, 0, 0, 0}));
    QCOMPARE(run.brokenLinks().size(), 1);
    QCOMPARE(run.brokenLinks().first().line, 6);
    QVERIFY(importLog(run, {}).contains("The contrary stands there already"));
    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{3, 0, 0}));
}

void tst_ImportRun::linkMadeSince_staysWithItsClients()
{
    TestDatabase db;
    const ImportRun run = done(*db, many(3));
    const QList<Client> clients = orFail(ClientStore(*db).all());
    orFail(ClientLinkStore(*db).link(clients[0].id, LinkKind::Partner, clients[1].id));
    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{1, 0, 2}));
    QCOMPARE(orFail(ClientLinkStore(*db).of(clients[0].id)).size(), 1);
}

void tst_ImportRun::restricted_isNotCompleted()
{
    TestDatabase db;
    const ClientId id = addOdile(*db);
    orFail(ErasureStore(*db).restrict(id, u"asked for it"_s, now));
    const Client before = orFail(ClientStore(*db).record(id));
    ImportRun run = begun(*db, more);
    QCOMPARE(run.plan().lines.first().like, id); // told as such, and left out
    while (!orFail(run.step(*db, now))) { }
    QCOMPARE(run.counts(), (ImportCounts{0, 0, 1, 0}));
    QVERIFY(importLog(run, {u"more.csv"_s}).contains("record is restricted"));
    orFail(ImportStore(*db).undo(run.id()));
    QCOMPARE(orFail(ClientStore(*db).record(id)), before);
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 0);
}

void tst_ImportRun::restrictedSinceItWasRead_isNotCompleted()
{
    TestDatabase db;
    const ClientId id = addOdile(*db);
    ImportRun run = begun(*db, more);
    QCOMPARE(run.plan().lines.first().choice, ImportChoice::Complete);
    orFail(ErasureStore(*db).restrict(id, u"asked for it"_s, now));
    const Client before = orFail(ClientStore(*db).record(id));
    while (!orFail(run.step(*db, now))) { }
    QCOMPARE(run.counts(), (ImportCounts{0, 0, 1, 0}));
    QVERIFY(importLog(run, {u"more.csv"_s}).contains("record is restricted"));
    QCOMPARE(orFail(ClientStore(*db).record(id)), before);
}

void tst_ImportRun::restrictedSince_isNotTakenBack()
{
    TestDatabase db;
    const ClientId id = addOdile(*db);
    const ImportRun run = done(*db, more + "Nora,Vale,,\nLotte,Brook,,\n");
    const ClientId nora = orFail(ClientStore(*db).rows()).last().id;
    for (const ClientId restricted : {id, nora})
        orFail(ErasureStore(*db).restrict(restricted, u"asked for it"_s, now));
    const Client completed = orFail(ClientStore(*db).record(id));
    QCOMPARE(completed.email, u"o@example.org"_s);
    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{1, 0, 2}));
    QCOMPARE(orFail(ClientStore(*db).record(id)), completed);
    QVERIFY(ClientStore(*db).record(nora));
    QVERIFY(orFail(ImportStore(*db).all()).first().undone);
}

UNTIE_TEST_MAIN(tst_ImportRun)
#include "tst_importrun.moc"
