#include "app/clients/clientstore.h"
#include "app/keeping/backupcheck.h"
#include "app/keeping/backupfolder.h"
#include "app/keeping/backuprun.h"
#include "app/security/auditstore.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/vaultdump.h"

#include <QDir>
#include <QElapsedTimer>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 26}, {21, 38}, Qt::UTC);
using Next = BackupRun::Next;
using Pace = BackupOrder::Pace;

ClientId addSomebody(Database &database)
{
    const ClientId client = orFail(ClientStore(database).add(aClient()));
    orFail(VisitStore(database).save(aVisit().of(client).with(aFinding()), now));
    return client;
}

Result<Next> runToTheEnd(BackupRun &run)
{
    while (true) {
        const auto next = run.step();
        if (!next || *next == Next::Done)
            return next;
        if (*next == Next::Wait)
            run.waitForCheck(std::chrono::seconds(1));
    }
}

Secret keyOf(const TestClinic &clinic, Vault vault)
{
    return pageKey(vaultKey(*readRecoverySheet(clinic.recoverySheet()), vault, 1));
}

/// A clinic as somebody at the front desk has it open.
std::unique_ptr<Database> openAtTheDesk(const TestClinic &clinic)
{
    auto database = orFail(Database::open());
    orFail(database->attach(Vault::FrontDesk, clinic.folder().vault(Vault::FrontDesk), keyOf(clinic, Vault::FrontDesk)));
    return database;
}

/// With both keys and nobody signed in: every table can be read.
std::unique_ptr<Database> openUnwatched(const TestClinic &clinic)
{
    auto database = openAtTheDesk(clinic);
    orFail(database->attach(Vault::Clinical, clinic.folder().vault(Vault::Clinical), keyOf(clinic, Vault::Clinical)));
    return database;
}

QStringList dumpOfCopy(const TestClinic &clinic, const Backup &backup, Vault vault)
{
    const QString copy = clinic.beside(u"looked at"_s);
    copyFolder(backup.path, copy);
    QStringList dump;
    {
        auto database = orFail(Database::open());
        orFail(database->attach(vault, ClinicFolder{copy}.vault(vault), keyOf(clinic, vault)));
        dump = dumpOf(*database, vault);
    }
    QDir(copy).removeRecursively();
    return dump;
}

} // namespace

class tst_BackupRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void backup_holdsAllAndSaysSo();
    void backup_isInTheAudit();
    void savesBetweenTheSteps_areInTheCopy();
    void rows_areComparedWhereNobodySaved();
    void steps_areShort();
    void places_thatMakeNoSenseAreRefused_data();
    void places_thatMakeNoSenseAreRefused();
    void ownBackupsFolder_isAGoodPlace();
    void damagedVault_isNamed();
    void damagedCopy_isNoBackup_data();
    void damagedCopy_isNoBackup();
    void stopped_leavesNothing();
    void closedClinic_endsTheRun_data();
    void closedClinic_endsTheRun();
    void fullDisk_leavesNothing_data();
    void fullDisk_leavesNothing();
    void killedRun_isClearedByTheNext();
    void desk_backsUpWhatItCannotOpen();
    void desk_takesTheWriteAheadLogAlong();
    void completing_leavesTheFilesAlone();
    void completing_findsWhatIsDamaged();

private:
    BackupOrder order(Pace pace = Pace::Gentle) const { return {m_clinic->folder(), target(), BackupKind::Manual, now, pace}; }
    QString target() const { return m_clinic->beside(u"stick"_s); }

    std::optional<TestClinic> m_clinic;
};

void tst_BackupRun::init()
{
    m_clinic.emplace();
    OpenClinic open = m_clinic->open();
    for (int i = 0; i < 30; ++i)
        addSomebody(*open.database);
}

void tst_BackupRun::backup_holdsAllAndSaysSo()
{
    const auto database = openUnwatched(*m_clinic);
    const AuditHead head = orFail(AuditStore(*database).head(Vault::Clinical));
    const QStringList desk = dumpOf(*database, Vault::FrontDesk);
    const QStringList clinical = dumpOf(*database, Vault::Clinical);
    int told = 0;
    const Backup backup = orFail(makeBackup(*database, order(), [&](int perMille) {
        const bool forward = perMille >= told;
        told = perMille;
        return forward;
    }));
    QCOMPARE(told, 1000);
    QCOMPARE(backup.path, target() + "/2026-11-26 2138 manual"_L1);
    QCOMPARE(namesIn(target()), QStringList{u"2026-11-26 2138 manual"_s});
    QCOMPARE(namesIn(backup.path), (QStringList{u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s, u"manifest.json"_s}));
    QCOMPARE(orFail(backupAt(backup.path)), backup);
    orFail(checkBytes(backup));

    const BackupManifest &manifest = backup.manifest;
    QVERIFY(manifest.isWhole());
    QCOMPARE(manifest.kind, BackupKind::Manual);
    QCOMPARE(manifest.madeAt, now);
    QCOMPARE(manifest.clinical.counter, head.seq);
    QCOMPARE(manifest.clinical.head, head.hash);
    QVERIFY(manifest.frontDesk.rows.contains(TableCount{u"client"_s, 30}));
    QVERIFY(manifest.clinical.rows.contains(TableCount{u"visit"_s, 30}));
    QCOMPARE(manifest.frontDesk.tables, orFail(database->tablesVersion(Vault::FrontDesk)));
    QCOMPARE(bytesOf(backup.path + "/keyring"_L1), bytesOf(m_clinic->folder().keyring()));
    QCOMPARE(dumpOfCopy(*m_clinic, backup, Vault::FrontDesk), desk);
    QCOMPARE(dumpOfCopy(*m_clinic, backup, Vault::Clinical), clinical);
    QVERIFY(!bytesOf(backup.path + "/frontdesk.vault"_L1).contains("Marchbanks"));
}

void tst_BackupRun::backup_isInTheAudit()
{
    OpenClinic open = m_clinic->open();
    const Backup backup = orFail(makeBackup(*open.database, order()));
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const AuditRow row = orFail(AuditStore(*open.database).rows(vault, {}, 1)).constFirst();
        QCOMPARE(row.action, idOf(AuditAction::BackedUp));
        QCOMPARE(row.detail, u"2026-11-26 2138 manual"_s);
        QCOMPARE(row.seq, backup.manifest.vault(vault).counter + 1); // the copy was made before
    }
}

void tst_BackupRun::savesBetweenTheSteps_areInTheCopy()
{
    OpenClinic open = m_clinic->open();
    const auto run = orFail(BackupRun::begin(*open.database, order()));
    // Until the copy of the front desk's vault is whole; the client is then in the clinical one alone.
    QList<ClientId> saved;
    while (orFail(run->step()) == Next::Step)
        saved.append(addSomebody(*open.database));
    QVERIFY(saved.size() > 3);
    QCOMPARE(orFail(runToTheEnd(*run)), Next::Done);
    const QString clinical = dumpOfCopy(*m_clinic, run->backup(), Vault::Clinical).join(u'\n');
    QVERIFY(clinical.contains(QString::number(saved.constFirst().value)));
    orFail(checkVaultOfBackup(Vault::FrontDesk, run->backup().path + "/frontdesk.vault"_L1, keyOf(*m_clinic, Vault::FrontDesk)));
}

void tst_BackupRun::rows_areComparedWhereNobodySaved()
{
    OpenClinic open = m_clinic->open();
    const auto run = orFail(BackupRun::begin(*open.database, order()));
    // A copy that lost a row on the way, sound as it is otherwise.
    const QString desk = namesIn(target()).constFirst();
    const QString file = QDir(target()).filePath(desk + "/frontdesk.vault"_L1);
    while (!QFileInfo::exists(QDir(target()).filePath(desk + "/clinical.vault"_L1)))
        QCOMPARE(orFail(run->step()), Next::Step);
    {
        auto copy = orFail(Database::open());
        orFail(copy->attach(Vault::FrontDesk, file, keyOf(*m_clinic, Vault::FrontDesk)));
        orFail(copy->run(u"DELETE FROM frontdesk.client WHERE id = (SELECT min(id) FROM frontdesk.client)"_s));
    }
    const auto refused = runToTheEnd(*run);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{Error::Kind::BadBackup, u"rows of client"_s, file}));
    QCOMPARE(namesIn(target()), QStringList());
}

void tst_BackupRun::steps_areShort()
{
    const auto database = openUnwatched(*m_clinic);
    orFail(database->run(u"CREATE TABLE clinical.filler (bytes BLOB)"_s));
    for (int i = 0; i < 64; ++i)
        orFail(database->run(u"INSERT INTO clinical.filler VALUES (randomblob(100000))"_s));
    const auto run = orFail(BackupRun::begin(*database, order()));
    int steps = 0;
    while (orFail(run->step()) == Next::Step)
        ++steps;
    QVERIFY2(steps > 6'400'000 / (32 * 4096), qPrintable(QString::number(steps)));
    QElapsedTimer waiting;
    waiting.start();
    QCOMPARE(orFail(run->step()), Next::Wait); // the check goes on elsewhere
    QVERIFY(waiting.elapsed() < 50);
}

void tst_BackupRun::places_thatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("the clinic itself") << u"CLINIC"_s << Error::Kind::Invalid;
    QTest::newRow("the clinic itself, otherwise written") << u"CLINIC/../clinic.untie/."_s << Error::Kind::Invalid;
    QTest::newRow("within the clinic") << u"CLINIC/copies"_s << Error::Kind::Invalid;
    QTest::newRow("a backup") << u"BACKUP"_s << Error::Kind::Invalid;
    QTest::newRow("within a backup") << u"BACKUP/more"_s << Error::Kind::Invalid;
    QTest::newRow("a file") << u"CLINIC/keyring"_s << Error::Kind::Invalid;
    QTest::newRow("a file elsewhere") << u"/etc/passwd"_s << Error::Kind::Exists;
    QTest::newRow("below a file") << u"/etc/passwd/backups"_s << Error::Kind::Exists;
    QTest::newRow("where nothing can be made") << u"/proc/backups"_s << Error::Kind::Unreadable;
}

void tst_BackupRun::places_thatMakeNoSenseAreRefused()
{
    QFETCH(QString, place);
    QFETCH(Error::Kind, kind);
    OpenClinic open = m_clinic->open();
    const Backup first = orFail(makeBackup(*open.database, order()));
    const QStringList clinicBefore = namesIn(m_clinic->folder().path);
    const QStringList backupBefore = namesIn(first.path);
    BackupOrder wrong = order();
    wrong.folder = place.replace(u"CLINIC"_s, m_clinic->folder().path).replace(u"BACKUP"_s, first.path);
    const auto refused = makeBackup(*open.database, wrong);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QVERIFY(!refused.error().subject.isEmpty());
    QCOMPARE(namesIn(m_clinic->folder().path), clinicBefore);
    QCOMPARE(namesIn(first.path), backupBefore);
}

void tst_BackupRun::ownBackupsFolder_isAGoodPlace()
{
    OpenClinic open = m_clinic->open();
    BackupOrder own = order();
    own.folder = m_clinic->folder().path + "/backups"_L1;
    QVERIFY(backupAt(orFail(makeBackup(*open.database, own)).path));
}

void tst_BackupRun::damagedVault_isNamed()
{
    const QString vault = m_clinic->folder().vault(Vault::Clinical);
    qint64 page = 0; // of findings, which nobody reads when a clinic is opened
    {
        const auto database = openUnwatched(*m_clinic);
        for (int i = 0; i < 100; ++i)
            orFail(VisitStore(*database).save(aVisit().with(aFinding()), now));
        auto pages = orFail(database->run(u"SELECT max(pageno) FROM dbstat('clinical') WHERE name = 'finding'"_s));
        QVERIFY(pages.next());
        page = pages.value(0).toLongLong();
    }
    flipBit(vault, 4096 * (page - 1) + 1000);
    OpenClinic open = m_clinic->open();
    const auto refused = makeBackup(*open.database, order());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Corrupt);
    QCOMPARE(refused.error().subject, vault);
    QCOMPARE(namesIn(target()), QStringList());
}

void tst_BackupRun::damagedCopy_isNoBackup_data()
{
    QTest::addColumn<qint64>("at");
    QTest::newRow("on its first page") << qint64(500);
    QTest::newRow("in the middle") << qint64(4096 * 5 + 77);
    QTest::newRow("at its end") << qint64(-1);
}

void tst_BackupRun::damagedCopy_isNoBackup()
{
    QFETCH(qint64, at);
    OpenClinic open = m_clinic->open();
    const auto run = orFail(BackupRun::begin(*open.database, order()));
    const QDir grown(QDir(target()).filePath(namesIn(target()).constFirst()));
    while (!grown.exists(u"clinical.vault"_s))
        QCOMPARE(orFail(run->step()), Next::Step);
    flipBit(grown.filePath(u"frontdesk.vault"_s), at); // the stick is a bad one
    const auto refused = runToTheEnd(*run);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadBackup);
    QCOMPARE(refused.error().subject, grown.filePath(u"frontdesk.vault"_s));
    QCOMPARE(namesIn(target()), QStringList());
    QCOMPARE(run->step().error().kind, Error::Kind::Unavailable);
}

void tst_BackupRun::stopped_leavesNothing()
{
    OpenClinic open = m_clinic->open();
    int asked = 0;
    for (int most = 0;; ++most) {
        asked = 0;
        const auto stopped = makeBackup(*open.database, order(), [&](int) { return asked++ < most; });
        if (stopped)
            break; // it was never asked to stop
        QCOMPARE(stopped.error().kind, Error::Kind::Unavailable);
        QCOMPARE(namesIn(target()), QStringList());
    }
    QVERIFY(asked > 5);
}

void tst_BackupRun::closedClinic_endsTheRun_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("before the first step") << 0;
    QTest::newRow("while it copies") << 1;
    QTest::newRow("while it is checked") << 1000;
}

void tst_BackupRun::closedClinic_endsTheRun()
{
    QFETCH(int, steps);
    OpenClinic open = m_clinic->open();
    const auto run = orFail(BackupRun::begin(*open.database, order()));
    for (int i = 0; i < steps && orFail(run->step()) == Next::Step; ++i) { }
    open.database.reset(); // locked
    QCOMPARE(namesIn(target()), QStringList());
    QCOMPARE(run->step().error().kind, Error::Kind::Unavailable);
    QVERIFY(m_clinic->open().database->has(Vault::Clinical));
}

void tst_BackupRun::fullDisk_leavesNothing_data()
{
    QTest::addColumn<double>("amid"); // 0.5: in the middle of the first vault; 1.5: of the second
    QTest::newRow("before a page") << 0.0;
    QTest::newRow("amid the first vault") << 0.5;
    QTest::newRow("amid the second vault") << 1.9;
}

void tst_BackupRun::fullDisk_leavesNothing()
{
    QFETCH(double, amid);
    const auto database = openUnwatched(*m_clinic);
    for (int i = 0; i < 100; ++i)
        orFail(VisitStore(*database).save(aVisit().with(aFinding()).with(aFinding()), now));
    orFail(database->detach(Vault::Clinical)); // writes back
    orFail(database->attach(Vault::Clinical, m_clinic->folder().vault(Vault::Clinical), keyOf(*m_clinic, Vault::Clinical)));
    const auto desk = double(QFileInfo(m_clinic->folder().vault(Vault::FrontDesk)).size());
    const auto clinical = double(QFileInfo(m_clinic->folder().vault(Vault::Clinical)).size());
    QVERIFY(clinical > desk);
    const auto bytes = static_cast<qint64>(amid < 1 ? amid * desk : desk + (amid - 1) * (clinical - desk));
    const QStringList before = dumpOf(*database, Vault::FrontDesk);
    {
        const SmallDisk small(bytes);
        const auto full = makeBackup(*database, order());
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Error::Kind::DiskFull);
    }
    QCOMPARE(namesIn(target()), QStringList());
    QCOMPARE(dumpOf(*database, Vault::FrontDesk), before);
    QVERIFY(makeBackup(*database, order()));
}

void tst_BackupRun::killedRun_isClearedByTheNext()
{
    const QString remains = target() + "/2026-11-25 0900 daily.unfinished-"_L1;
    {
        OpenClinic open = m_clinic->open();
        const auto run = orFail(BackupRun::begin(*open.database, order()));
        QVERIFY(orFail(run->step()) == Next::Step);
        const QString grown = namesIn(target()).constFirst();
        copyFolder(QDir(target()).filePath(grown), remains + grown.section(u'-', -1)); // as a kill would leave it
    }
    QCOMPARE(namesIn(target()).size(), 1);
    OpenClinic open = m_clinic->open();
    QVERIFY(makeBackup(*open.database, order()));
    QCOMPARE(namesIn(target()), QStringList{u"2026-11-26 2138 manual"_s});
}

void tst_BackupRun::desk_backsUpWhatItCannotOpen()
{
    const QByteArray clinical = bytesOf(m_clinic->folder().vault(Vault::Clinical));
    Backup backup;
    {
        const auto desk = openAtTheDesk(*m_clinic);
        backup = orFail(makeBackup(*desk, order()));
    }
    QVERIFY(!backup.manifest.isWhole());
    QVERIFY(backup.manifest.frontDesk.opened);
    QCOMPARE(bytesOf(backup.path + "/clinical.vault"_L1), clinical);
    QVERIFY(backupAt(backup.path));

    orFail(completeCheck(backup, Vault::Clinical, keyOf(*m_clinic, Vault::Clinical)));
    QVERIFY(backup.manifest.isWhole());
    QCOMPARE(orFail(backupAt(backup.path)), backup);
    QVERIFY(backup.manifest.clinical.rows.contains(TableCount{u"visit"_s, 30}));
    QVERIFY(backup.manifest.clinical.counter > 0);
}

void tst_BackupRun::desk_takesTheWriteAheadLogAlong()
{
    // A crash left the newest visit in the log alone.
    const QString vault = m_clinic->folder().vault(Vault::Clinical);
    const QString atTheCrash = m_clinic->beside(u"crashed"_s);
    ClientId newest;
    {
        OpenClinic open = m_clinic->open();
        newest = addSomebody(*open.database);
        for (const QString &ending : {QString(), u"-wal"_s})
            writeBytes(atTheCrash + ending, bytesOf(vault + ending));
    }
    for (const QString &ending : {QString(), u"-wal"_s})
        writeBytes(vault + ending, bytesOf(atTheCrash + ending));
    QVERIFY(QFileInfo(vault + "-wal"_L1).size() > 0);

    Backup backup;
    {
        const auto desk = openAtTheDesk(*m_clinic);
        backup = orFail(makeBackup(*desk, order()));
    }
    QCOMPARE(namesIn(backup.path), (QStringList{u"clinical.vault"_s, u"clinical.vault-wal"_s, u"frontdesk.vault"_s, u"keyring"_s, u"manifest.json"_s}));
    QVERIFY(dumpOfCopy(*m_clinic, backup, Vault::Clinical).join(u'\n').contains(QString::number(newest.value)));
    orFail(completeCheck(backup, Vault::Clinical, keyOf(*m_clinic, Vault::Clinical)));
    QVERIFY(backup.manifest.clinical.rows.contains(TableCount{u"visit"_s, 31}));
}

void tst_BackupRun::completing_leavesTheFilesAlone()
{
    Backup backup;
    {
        const auto desk = openAtTheDesk(*m_clinic);
        backup = orFail(makeBackup(*desk, order()));
    }
    const QMap<QString, BackedUpFile> files = backup.manifest.files;
    const auto refused = completeCheck(backup, Vault::Clinical, Secret::random(keyBytes));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::WrongPassword);
    QVERIFY(!orFail(backupAt(backup.path)).manifest.isWhole());
    orFail(completeCheck(backup, Vault::Clinical, keyOf(*m_clinic, Vault::Clinical)));
    QCOMPARE(backup.manifest.files, files);
    orFail(checkBytes(backup));
    QCOMPARE(namesIn(target()), QStringList{u"2026-11-26 2138 manual"_s});
}

void tst_BackupRun::completing_findsWhatIsDamaged()
{
    Backup backup;
    {
        const auto desk = openAtTheDesk(*m_clinic);
        backup = orFail(makeBackup(*desk, order()));
    }
    flipBit(backup.path + "/clinical.vault"_L1, 4096 * 3 + 5);
    const auto refused = completeCheck(backup, Vault::Clinical, keyOf(*m_clinic, Vault::Clinical));
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{Error::Kind::BadBackup, u"not the bytes that were written"_s, backup.path + "/clinical.vault"_L1}));
}

UNTIE_TEST_MAIN(tst_BackupRun)
#include "tst_backuprun.moc"
