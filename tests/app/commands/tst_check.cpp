#include "app/clients/clientstore.h"
#include "app/commands/check.h"
#include "app/keeping/backupplaces.h"
#include "app/security/keys.h"
#include "app/storage/pendingsteps.h"
#include "app/security/auditstore.h"
#include "app/security/keyring.h"
#include "app/storage/durablefile.h"
#include "app/security/permissions.h"
#include "app/visits/signvisit.h"
#include "app/visits/visitstore.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = 0;
    QString said;
    QString complained;
    QJsonObject json() const { return QJsonDocument::fromJson(said.toUtf8()).object(); }
};

Ended check(const ClinicFolder &folder, const QStringList &more = {}, QString password = TestClinic::passwordText())
{
    Ended ended;
    QTextStream in(&password);
    QTextStream out(&ended.said);
    QTextStream err(&ended.complained);
    CommandIo io{in, out, err};
    ended.code = runCheck(QStringList{folder.path, u"--password-file"_s, u"-"_s} + more, io);
    return ended;
}

ClientId addClient(Database &database, bool archived = false)
{
    Client client;
    client.family = u"Marchbanks"_s;
    client.archived = archived;
    return orFail(ClientStore(database).add(client));
}

void addVisit(Database &database, ClientId client)
{
    Visit visit;
    visit.client = client;
    visit.id = newId<VisitId>();
    visit.therapist = newId<PersonId>();
    visit.startedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    orFail(VisitStore(database).save(visit, visit.startedAt));
}

} // namespace

class tst_Check : public QObject
{
    Q_OBJECT

private slots:
    void soundClinic_isSaidToBe();
    void archivedClients_areKnown();
    void unknownClient_isListed();
    void damagedPage_isNamed();
    void brokenAudit_namesItsFirstRow();
    void vaultsOfTwoMoments_areAFault();
    void backups_areListedWithTheirState();
    void signedNoteChangedByHand_isNamed();
    void leftSteps_areCounted();
    void keyringOfAnotherHand_isAFault();
    void wrongPassword_isRefused();
    void clinic_isLeftAsItWas();
};

void tst_Check::soundClinic_isSaidToBe()
{
    const TestClinic clinic;
    {
        OpenClinic open = clinic.open();
        addVisit(*open.database, addClient(*open.database));
    }
    const Ended plain = check(clinic.folder());
    QCOMPARE(plain.code, int(Done));
    QVERIFY2(plain.said.endsWith("No faults found.\n"_L1), qPrintable(plain.said));
    QVERIFY(!plain.said.contains('!'_L1));
    QVERIFY(!plain.said.contains("Marchbanks"_L1)); // figures, no client data
    QCOMPARE(plain.complained, QString());

    const Ended json = check(clinic.folder(), {u"--json"_s, u"--user"_s, u"Test Owner"_s});
    QCOMPARE(json.code, int(Done));
    QCOMPARE(json.json()[u"ok"_s], QJsonValue(true));
    QCOMPARE(json.json()[u"accounts"_s], QJsonValue(1));
    QCOMPARE(json.json()[u"user"_s], QJsonValue(u"Test Owner"_s));
    QCOMPARE(json.json()[u"unknownClients"_s], QJsonValue(QJsonArray()));
    const QJsonObject vaults = json.json()[u"vaults"_s].toObject();
    QCOMPARE(vaults.keys(), (QStringList{u"clinical"_s, u"frontdesk"_s}));
    QCOMPARE(vaults[u"frontdesk"_s].toObject()[u"rows"_s].toObject()[u"client"_s], QJsonValue(1));
    QCOMPARE(vaults[u"clinical"_s].toObject()[u"rows"_s].toObject()[u"visit"_s], QJsonValue(1));
    QVERIFY(vaults[u"clinical"_s].toObject()[u"pages"_s].toInt() > 3);
}

void tst_Check::archivedClients_areKnown()
{
    const TestClinic clinic;
    {
        OpenClinic open = clinic.open();
        addVisit(*open.database, addClient(*open.database, true));
    }
    QCOMPARE(check(clinic.folder()).code, int(Done));
}

void tst_Check::unknownClient_isListed()
{
    const TestClinic clinic;
    const auto stranger = newId<ClientId>();
    {
        OpenClinic open = clinic.open();
        addVisit(*open.database, addClient(*open.database));
        addVisit(*open.database, stranger);
    }
    const Ended plain = check(clinic.folder());
    QCOMPARE(plain.code, int(Refused));
    QVERIFY(plain.said.contains(u"Client %1 has visits"_s.arg(stranger.value)));
    const Ended json = check(clinic.folder(), {u"--json"_s});
    QCOMPARE(json.code, int(Refused));
    QCOMPARE(json.json()[u"ok"_s], QJsonValue(false));
    QCOMPARE(json.json()[u"unknownClients"_s], QJsonValue(QJsonArray{stranger.value}));
}

void tst_Check::damagedPage_isNamed()
{
    const TestClinic clinic;
    qint64 page = 0;
    {
        OpenClinic open = clinic.open();
        for (int i = 0; i < 200; ++i)
            addClient(*open.database);
        // One that holds clients alone: the audit's are read by whoever signs in.
        auto pages = orFail(open.database->run(u"SELECT max(pgno) FROM sqlite_dbpage WHERE schema = 'frontdesk' AND instr(data, 'Marchbanks') > 0"_s));
        QVERIFY(pages.next());
        page = pages.value(0).toLongLong();
    }
    flipBit(clinic.folder().vault(Vault::FrontDesk), page * 4096 - 1000);
    const Ended plain = check(clinic.folder());
    QCOMPARE(plain.code, int(Refused));
    QVERIFY2(plain.said.contains(u"Page %1 is damaged."_s.arg(page)), qPrintable(plain.said + plain.complained));
    QVERIFY(!check(clinic.folder(), {u"--json"_s}).json()[u"ok"_s].toBool(true));
}

void tst_Check::brokenAudit_namesItsFirstRow()
{
    const TestClinic clinic;
    for (int i = 0; i < 5; ++i)
        addClient(*clinic.open().database);
    {
        auto database = orFail(Database::open());
        orFail(database->attach(Vault::FrontDesk, clinic.folder().vault(Vault::FrontDesk), pageKey(vaultKey(clinic.recovery(), Vault::FrontDesk, 1))));
        sqlite3_set_authorizer(database->handle(), nullptr, nullptr); // somebody who has the key, and no scruples
        const char *forge = "DROP TRIGGER frontdesk.audit_is_not_changed; UPDATE frontdesk.audit SET person_id = 7 WHERE seq = 5";
        QCOMPARE(sqlite3_exec(database->handle(), forge, nullptr, nullptr, nullptr), SQLITE_OK);
    }
    const Ended plain = check(clinic.folder());
    QCOMPARE(plain.code, int(Refused));
    QVERIFY2(plain.said.contains("! Row 5 of the audit was changed."_L1), qPrintable(plain.said));
    const QJsonObject audit = check(clinic.folder(), {u"--json"_s}).json()[u"vaults"_s].toObject()[u"frontdesk"_s].toObject()[u"audit"_s].toObject();
    QCOMPARE(audit[u"ok"_s], QJsonValue(false));
    QCOMPARE(audit[u"firstBroken"_s], QJsonValue(5));
}

void tst_Check::vaultsOfTwoMoments_areAFault()
{
    const TestClinic clinic;
    writeBytes(clinic.beside(u"old.vault"_s), bytesOf(clinic.folder().vault(Vault::FrontDesk)));
    for (int i = 0; i < 5; ++i)
        addClient(*clinic.open().database);
    writeBytes(clinic.folder().vault(Vault::FrontDesk), bytesOf(clinic.beside(u"old.vault"_s)));
    const Ended plain = check(clinic.folder());
    QCOMPARE(plain.code, int(Refused));
    QVERIFY2(plain.said.contains("! These two files are not from the same moment"_L1), qPrintable(plain.said));
}

void tst_Check::backups_areListedWithTheirState()
{
    const TestClinic clinic;
    clinic.employ(u"Rosa Reception"_s, Role::Receptionist);
    const QDateTime now({2026, 11, 26}, {21, 38}, Qt::UTC);
    const BackupOrder order{clinic.folder(), ownBackups(clinic.folder()), BackupKind::Daily, now, {}};
    const Backup whole = orFail(makeBackup(*clinic.open().database, order));
    const Backup damaged = orFail(makeBackup(*clinic.open().database, order));
    const Backup lacking = orFail(makeBackup(*clinic.open().database, order));
    const Backup part = orFail(makeBackup(*clinic.open(u"Rosa Reception"_s).database, order));
    QCOMPARE(check(clinic.folder()).code, int(Done)); // what is checked in part is no fault
    flipBit(damaged.path + "/clinical.vault"_L1, 9000);
    QVERIFY(QFile::remove(lacking.path + "/keyring"_L1));
    const Ended plain = check(clinic.folder());
    QCOMPARE(plain.code, int(Refused));
    QVERIFY2(plain.said.contains(u"  %1: verified\n"_s.arg(whole.path)), qPrintable(plain.said));
    QVERIFY(plain.said.contains(u"  %1: checked in part\n"_s.arg(part.path)));
    QVERIFY(plain.said.contains(u"! %1: damaged\n    %1/clinical.vault\n"_s.arg(damaged.path)));
    QVERIFY(plain.said.contains(u"! %1: damaged\n"_s.arg(lacking.path)));
    QVERIFY(plain.said.contains("Faults found: 2."_L1));
    QCOMPARE(check(clinic.folder(), {u"--json"_s}).json()[u"backups"_s].toArray().size(), 4);
}

void tst_Check::signedNoteChangedByHand_isNamed()
{
    const TestClinic clinic;
    Visit visit;
    {
        OpenClinic open = clinic.open();
        visit.client = addClient(*open.database);
        visit.id = newId<VisitId>();
        visit.therapist = clinic.owner();
        visit.startedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        visit.note.plan = u"Two weeks."_s;
        visit.rev = orFail(VisitStore(*open.database).save(visit, visit.startedAt));
        orFail(signVisit(*open.database, visit.client, visit.id, visit.rev, {}, visit.startedAt.addSecs(3600)));
        orFail(amendVisit(*open.database, visit.client, visit.id, {.text = u"Called."_s}, visit.startedAt.addDays(1)));
    }
    const Ended sound = check(clinic.folder());
    QCOMPARE(sound.code, int(Done));
    QVERIFY2(sound.said.contains("signed notes: 1 verified, with 1 additions\n"_L1), qPrintable(sound.said));

    {
        OpenClinic open = clinic.open(); // whoever holds the key, with a program of their own
        open.database->actAs({}, [] {
            Access access;
            access.allow(Vault::Clinical, u"note_section"_s, TableRight::Read | TableRights(TableRight::Update));
            access.allow(Vault::Clinical, u"visit"_s, TableRight::Read);
            return access;
        }());
        orFail(open.database->run(u"DROP TRIGGER clinical.signed_section_is_not_changed"_s));
        orFail(open.database->run(u"UPDATE clinical.note_section SET text = 'Three weeks.'"_s));
        open.database->actAs({clinic.owner(), workstationName(), {}}, accessOf(Role::Owner));
    }
    const Ended found = check(clinic.folder());
    QCOMPARE(found.code, int(Refused));
    QVERIFY2(found.said.contains(u"! Visit %1 of client %2: This note was changed in the file after it was signed."_s.arg(visit.id.value).arg(visit.client.value)), qPrintable(found.said));
    const Ended json = check(clinic.folder(), {u"--json"_s});
    QCOMPARE(json.json()[u"notes"_s].toObject()[u"broken"_s].toArray().first().toObject()[u"visit"_s].toString(), QString::number(visit.id.value));
}

void tst_Check::leftSteps_areCounted()
{
    const TestClinic clinic;
    {
        OpenClinic open = clinic.open();
        auto transaction = orFail(open.database->begin(Vault::Clinical));
        orFail(PendingSteps(*open.database).queue(Vault::Clinical, {0, u"visits.day"_s, newId<ClientId>().value, u"2026-11-26"_s}));
        orFail(transaction.commit());
    }
    QCOMPARE(check(clinic.folder(), {u"--json"_s}).json()[u"pendingSteps"_s], QJsonValue(1));
    QVERIFY(check(clinic.folder()).said.contains("still to be done: 1"_L1)); // a check finishes nothing
}

void tst_Check::keyringOfAnotherHand_isAFault()
{
    const TestClinic clinic;
    QVERIFY(check(clinic.folder()).said.contains(u"keyring: 1 accounts, written by Untie"_s));
    Keyring keyring = orFail(readKeyring(clinic.folder()));
    keyring.frontDeskMac.fill('x');
    orFail(writeDurably(clinic.folder().keyring(), toBytes(keyring)));
    const Ended plain = check(clinic.folder());
    QCOMPARE(plain.code, int(Refused));
    QVERIFY(!plain.said.contains(u"written by Untie"_s));
    QVERIFY2(plain.said.contains(explain(KeyringTrust::Changed)), qPrintable(plain.said));
    QCOMPARE(check(clinic.folder(), {u"--json"_s}).json()[u"faults"_s], QJsonValue(QJsonArray{explain(KeyringTrust::Changed)}));
}

void tst_Check::wrongPassword_isRefused()
{
    const TestClinic clinic;
    const Ended plain = check(clinic.folder(), {}, u"eight linden boxes"_s);
    QCOMPARE(plain.code, int(Refused));
    QCOMPARE(plain.complained, u"That password does not open this clinic.\n"_s);
    QCOMPARE(plain.said, QString());
    const Ended json = check(clinic.folder(), {u"--json"_s}, u"eight linden boxes"_s);
    QCOMPARE(json.code, int(Refused));
    QCOMPARE(json.json()[u"error"_s], QJsonValue(u"That password does not open this clinic."_s));
}

void tst_Check::clinic_isLeftAsItWas()
{
    const TestClinic clinic;
    const ClientId client = addClient(*clinic.open().database);
    const auto keyring = [&] {
        QFile file(clinic.folder().keyring());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto record = [&] { return orFail(ClientStore(*clinic.open().database).find(client)); };
    const QByteArray keyringBefore = keyring();
    const Client before = record();
    QCOMPARE(check(clinic.folder()).code, int(Done));
    QCOMPARE(record(), before);
    QCOMPARE(keyring(), keyringBefore);
    QCOMPARE(QDir(clinic.folder().path).entryList(QDir::Files | QDir::Hidden).size(), 3);
    // That somebody looked is written down.
    const OpenClinic open = clinic.open();
    QCOMPARE(orFail(AuditStore(*open.database).rows(Vault::Clinical, {.action = AuditAction::SignedIn}, 10)).size(), 6);
}

UNTIE_TEST_MAIN(tst_Check)
#include "tst_check.moc"
