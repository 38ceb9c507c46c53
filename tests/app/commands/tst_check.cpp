#include "app/clients/clientstore.h"
#include "app/commands/check.h"
#include "app/security/auditstore.h"
#include "app/security/keyring.h"
#include "app/storage/durablefile.h"
#include "app/visits/visitstore.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    {
        OpenClinic open = clinic.open();
        for (int i = 0; i < 200; ++i)
            addClient(*open.database);
    }
    QFile raw(clinic.folder().vault(Vault::FrontDesk));
    QVERIFY(raw.open(QFile::ReadWrite));
    const qint64 page = raw.size() / 4096 / 2; // amid the clients; the last one holds the audit, which signing in reads
    QVERIFY(raw.seek(page * 4096 - 1000));
    QVERIFY(raw.putChar('?'));
    raw.close();
    const Ended plain = check(clinic.folder());
    QCOMPARE(plain.code, int(Refused));
    QVERIFY2(plain.said.contains(u"Page %1 is damaged."_s.arg(page)), qPrintable(plain.said));
    QVERIFY(!check(clinic.folder(), {u"--json"_s}).json()[u"ok"_s].toBool(true));
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
