#include "app/clients/clientstore.h"
#include "app/keeping/atunlock.h"
#include "app/people/peoplestore.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/seriesstore.h"
#include "app/security/keyring.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/visits/recordvisit.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 26}, {21, 38}, Qt::UTC);

ClientId addSomebody(Database &database)
{
    const ClientId client = orFail(ClientStore(database).add(aClient()));
    orFail(recordVisit(database, aVisit().of(client).on(now), now));
    return client;
}

} // namespace

class tst_AtUnlock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void quietClinic_hasNothingToSay();
    void pendingSteps_areFinished();
    void endlessSeries_goOn();
    void unknownClients_areListed();
    void olderVault_isToldBeforeAnyStep_data();
    void olderVault_isToldBeforeAnyStep();
    void olderClinic_isKnownByThisComputer();
    void oldCopyThatWentOn_isKnownByThisComputer();
    void accepted_isNotToldAgain();
    void desk_seesItsOwnVaultAlone();
    void otherComputer_knowsNothing();
    void lastSeen_keepsEachClinicApart();
    void lastSeen_thatIsDamagedIsForgotten();

private:
    UnlockFindings look(OpenClinic &open) const { return orFail(lookAtUnlock(*open.database, open.session, LastSeenFile(seenFile()).find(clinicId()))); }
    QByteArray clinicId() const { return orFail(readKeyring(m_clinic->folder())).clinic; }
    QString seenFile() const { return m_clinic->beside(u"state/lastseen.json"_s); }
    QString old() const { return m_clinic->beside(u"old"_s); }
    /// Works for a while, with a copy of how it was before in old().
    void workOn(int clients = 1);
    /// Puts the old copy of a vault back.
    void putBack(Vault vault);

    std::optional<TestClinic> m_clinic;
};

void tst_AtUnlock::init()
{
    m_clinic.emplace();
    OpenClinic open = m_clinic->open();
    addSomebody(*open.database);
    rememberSeen(*open.database, clinicId(), seenFile());
}

void tst_AtUnlock::workOn(int clients)
{
    QDir(old()).removeRecursively();
    copyFolder(m_clinic->folder().path, old());
    OpenClinic open = m_clinic->open();
    rememberSeen(*open.database, clinicId(), seenFile());
    for (int i = 0; i < clients; ++i)
        addSomebody(*open.database);
}

void tst_AtUnlock::putBack(Vault vault)
{
    QVERIFY(QFile::remove(m_clinic->folder().vault(vault)));
    QVERIFY(QFile::copy(ClinicFolder{old()}.vault(vault), m_clinic->folder().vault(vault)));
}

void tst_AtUnlock::quietClinic_hasNothingToSay()
{
    workOn();
    OpenClinic open = m_clinic->open();
    const UnlockFindings findings = look(open);
    QVERIFY(findings.isQuiet());
    QCOMPARE(findings.steps.done, 0);
    QCOMPARE(explain(findings), QStringList());
}

void tst_AtUnlock::pendingSteps_areFinished()
{
    ClientId client;
    {
        OpenClinic open = m_clinic->open();
        client = orFail(ClientStore(*open.database).add(aClient()));
        const PendingStep step{makeId(), visitDayStep().kind, client.value, u"2026-11-26"_s};
        orFail(VisitStore(*open.database).save(aVisit().of(client).on(now), now, step)); // and here the power went
    }
    OpenClinic open = m_clinic->open();
    QVERIFY(!orFail(ClientStore(*open.database).find(client)).lastVisit);
    QCOMPARE(look(open).steps.done, 1);
    QCOMPARE(orFail(ClientStore(*open.database).find(client)).lastVisit, QDate(2026, 11, 26));
    QCOMPARE(look(open).steps.done, 0);
}

void tst_AtUnlock::endlessSeries_goOn()
{
    AppointmentSeries series;
    {
        OpenClinic open = m_clinic->open();
        Person person;
        person.name = u"Marta Keller"_s;
        Appointment first;
        first.therapist = orFail(PeopleStore(*open.database).add(person));
        first.date = QDate::currentDate().addDays(-200);
        first.minute = 600;
        first.zone = "Europe/Berlin";
        series = orFail(SeriesStore(*open.database).book(u"FREQ=WEEKLY"_s, first)).series.constFirst().after;
        rememberSeen(*open.database, clinicId(), seenFile());
    }
    OpenClinic open = m_clinic->open();
    QVERIFY(look(open).isQuiet());
    QCOMPARE(orFail(SeriesStore(*open.database).find(series.id)).madeTo, QDate::currentDate().addDays(365));
    QCOMPARE(orFail(ScheduleStore(*open.database).occurrences(series.id, series.madeTo.addDays(1))).size(), 28);
}

void tst_AtUnlock::unknownClients_areListed()
{
    const auto stranger = newId<ClientId>();
    const auto another = newId<ClientId>();
    {
        OpenClinic open = m_clinic->open();
        for (const ClientId client : {another, stranger, stranger})
            orFail(VisitStore(*open.database).save(aVisit().of(client).on(now), now));
        Client archived = aClient();
        archived.archived = true;
        archived.id = orFail(ClientStore(*open.database).add(archived));
        orFail(VisitStore(*open.database).save(aVisit().of(archived.id).on(now), now));
    }
    OpenClinic open = m_clinic->open();
    const UnlockFindings findings = look(open);
    QCOMPARE(findings.unknownClients, (QList{stranger, another}));
    QVERIFY(findings.filesFit() && !findings.isQuiet());
    QVERIFY(explain(findings).constFirst().startsWith("2 client"_L1));
    QCOMPARE(orFail(VisitStore(*open.database).clients()).size(), 4); // nothing was deleted

    QVERIFY(orFail(adoptUnknownClients(*open.database)).isQuiet());
    QCOMPARE(orFail(ClientStore(*open.database).find(stranger)).family, u"Unknown client 1"_s);
    QCOMPARE(orFail(ClientStore(*open.database).find(another)).family, u"Unknown client 2"_s);
    QVERIFY(look(open).isQuiet());
}

void tst_AtUnlock::olderVault_isToldBeforeAnyStep_data()
{
    QTest::addColumn<Vault>("vault");
    QTest::newRow("front desk") << Vault::FrontDesk;
    QTest::newRow("clinical") << Vault::Clinical;
}

void tst_AtUnlock::olderVault_isToldBeforeAnyStep()
{
    QFETCH(Vault, vault);
    {
        OpenClinic open = m_clinic->open();
        const PendingStep step{makeId(), visitDayStep().kind, newId<ClientId>().value, u"2026-11-26"_s};
        orFail(VisitStore(*open.database).save(aVisit().of(newId<ClientId>()).on(now), now, step));
    }
    workOn(5);
    putBack(vault);
    OpenClinic open = m_clinic->open();
    const UnlockFindings findings = look(open);
    QCOMPARE(findings.olderVault, vault);
    QCOMPARE(findings.olderThanSeen, QList{vault});
    QVERIFY(!findings.filesFit());
    QCOMPARE(findings.steps.done, 0);
    QCOMPARE(orFail(PendingSteps(*open.database).queued(Vault::Clinical)).size(), 1);
    QVERIFY(explain(findings).constFirst().startsWith("These two files are not from the same moment"_L1));
}

void tst_AtUnlock::olderClinic_isKnownByThisComputer()
{
    workOn(5);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
        putBack(vault);
    OpenClinic open = m_clinic->open();
    const UnlockFindings findings = look(open);
    QVERIFY(!findings.olderVault); // between them they fit
    QCOMPARE(findings.olderThanSeen, (QList{Vault::FrontDesk, Vault::Clinical}));
    QCOMPARE(explain(findings).size(), 2);
}

void tst_AtUnlock::oldCopyThatWentOn_isKnownByThisComputer()
{
    workOn(1);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
        putBack(vault);
    {
        OpenClinic open = m_clinic->open(); // on another computer
        for (int i = 0; i < 5; ++i)
            addSomebody(*open.database);
    }
    OpenClinic open = m_clinic->open();
    const UnlockFindings findings = look(open);
    QCOMPARE(findings.otherThanSeen, (QList{Vault::FrontDesk, Vault::Clinical}));
    QVERIFY(findings.olderThanSeen.isEmpty());
}

void tst_AtUnlock::accepted_isNotToldAgain()
{
    workOn(5);
    putBack(Vault::Clinical);
    {
        OpenClinic open = m_clinic->open();
        QVERIFY(!look(open).filesFit());
    }
    {
        OpenClinic open = m_clinic->open(); // who only looked is asked again
        QVERIFY(!look(open).filesFit());
        QVERIFY(orFail(acceptFiles(*open.database)).isQuiet());
        rememberSeen(*open.database, clinicId(), seenFile());
    }
    OpenClinic open = m_clinic->open();
    QVERIFY(look(open).isQuiet());
}

void tst_AtUnlock::desk_seesItsOwnVaultAlone()
{
    workOn(5);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
        putBack(vault);
    auto desk = orFail(Database::open());
    orFail(desk->attach(Vault::FrontDesk, m_clinic->folder().vault(Vault::FrontDesk),
                        pageKey(vaultKey(*readRecoverySheet(m_clinic->recoverySheet()), Vault::FrontDesk, 1))));
    const UnlockFindings findings = orFail(lookAtUnlock(*desk, {}, LastSeenFile(seenFile()).find(clinicId())));
    QCOMPARE(findings.olderThanSeen, QList{Vault::FrontDesk});
    QCOMPARE(findings.unknownClients, QList<ClientId>());
}

void tst_AtUnlock::otherComputer_knowsNothing()
{
    workOn(5);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
        putBack(vault);
    OpenClinic open = m_clinic->open();
    QVERIFY(orFail(lookAtUnlock(*open.database, open.session, std::nullopt)).isQuiet());
}

void tst_AtUnlock::lastSeen_keepsEachClinicApart()
{
    LastSeenFile file(m_clinic->beside(u"elsewhere/lastseen.json"_s));
    const LastSeen one{{7, QByteArray(32, 'a')}, {}};
    const LastSeen two{{8, QByteArray(32, 'b')}, {9, QByteArray(32, 'c')}};
    orFail(file.remember(QByteArray(16, '1'), one));
    orFail(file.remember(QByteArray(16, '2'), two));
    QCOMPARE(file.find(QByteArray(16, '1')), one);
    QCOMPARE(file.find(QByteArray(16, '2')), two);
    QCOMPARE(file.find(QByteArray(16, '3')), std::nullopt);

    OpenClinic open = m_clinic->open();
    const LastSeen seen = orFail(seenNow(*open.database, {}));
    QVERIFY(seen.frontDesk.seq > 0 && seen.clinical.seq > 0);
}

void tst_AtUnlock::lastSeen_thatIsDamagedIsForgotten()
{
    const QString path = m_clinic->beside(u"lastseen.json"_s);
    LastSeenFile file(path);
    const QByteArray id(16, '1');
    for (const QByteArray &bytes : {QByteArray("{"), QByteArray("[]"), QByteArray(), "{\"" + id.toHex() + "\": 3}"}) {
        writeBytes(path, bytes);
        QCOMPARE(file.find(id), std::nullopt);
    }
    writeBytes(path, "{\"" + id.toHex() + "\": {\"frontdesk\": {\"counter\": -5, \"head\": \"zz\"}}}");
    QCOMPARE(file.find(id), LastSeen{});
    orFail(file.remember(id, {{7, QByteArray(32, 'a')}, {}}));
    QCOMPARE(file.find(id)->frontDesk.seq, 7);
}

UNTIE_TEST_MAIN(tst_AtUnlock)
#include "tst_atunlock.moc"
