#include "app/clients/clientstore.h"
#include "app/keeping/backupfolder.h"
#include "app/keeping/backupmanifest.h"
#include "app/keeping/backupplaces.h"
#include "app/keeping/erasurestore.h"
#include "app/keeping/restore.h"
#include "app/people/peoplestore.h"
#include "app/security/auditstore.h"
#include "app/security/failedsignins.h"
#include "app/security/keyring.h"
#include "app/security/keys.h"
#include "app/security/recovery.h"
#include "app/security/recoverysheet.h"
#include "app/security/reencryption.h"
#include "app/storage/clinicswap.h"
#include "app/storage/filehash.h"
#include "app/visits/recordvisit.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/vaultdump.h"

#include <QDir>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime backupTime({2026, 11, 20}, {21, 38}, Qt::UTC);
const QDateTime now({2026, 11, 26}, {9, 15}, Qt::UTC);
const QString newPassword = u"four brass lantern hinges"_s;

/// What a restore adds to the record by itself.
const QStringList ownTables{u"audit"_s, u"audit_detail"_s, u"audit_head"_s, u"other_vault"_s, u"keyring_seen"_s, u"recovery_epoch"_s};

ClientId addSomebody(Database &database, const QDateTime &day = backupTime)
{
    const ClientId client = orFail(ClientStore(database).add(aClient()));
    orFail(recordVisit(database, aVisit().of(client).on(day).with(aFinding()), now));
    return client;
}

QMap<Vault, QStringList> dump(const ClinicFolder &folder, const Secret &recovery)
{
    const OpenedWithSheet opened = orFail(openWithSheet(folder, recovery));
    return {{Vault::FrontDesk, dumpOf(*opened.database, Vault::FrontDesk, ownTables)}, {Vault::Clinical, dumpOf(*opened.database, Vault::Clinical, ownTables)}};
}

qint64 counterOf(const ClinicFolder &folder, const Secret &recovery, Vault vault)
{
    return orFail(AuditStore(*orFail(openWithSheet(folder, recovery)).database).head(vault)).seq;
}

void runToTheEnd(Database &database, Reencryption &work)
{
    while (orFail(work.step(database)) == Reencryption::State::Working) { }
}

} // namespace

class tst_Restore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void drill_theRecordIsTheSame_data();
    void drill_theRecordIsTheSame();
    void drill_intoTheClinicsOwnPlace();
    void preview_countsWhatIsNewer();
    void preview_thatIsNotCarriedOutChangesNothing();
    void replaced_isKeptAndBackedUp();
    void removedPeople_doNotComeBack();
    void oldPasswords_doNotComeBack();
    void newPeople_areStillKnown();
    void erasedClients_doNotComeBack();
    void counters_goOnAboveBoth();
    void audit_isWholeAndTellsOfIt();
    void sheet_givesANewPassword();
    void sheet_withoutKeyringMakesANewOne();
    void lostKeyring_ofTheClinicBringsNobodyBack();
    void replacedSheet_needsThePasswordOfThatDay();
    void damagedClinic_isReplacedAllTheSame();
    void emptiedClinicFolder_isFilledAgain();
    void newestOfAFolder_isChosen();
    void wrongProof_isRefused_data();
    void wrongProof_isRefused();
    void otherClinicsBackup_isRefused();
    void clinicInUse_isRefused();
    void missingFile_isNamed_data();
    void missingFile_isNamed();
    void flippedBit_isNamedInEachFile_data();
    void flippedBit_isNamedInEachFile();
    void partlyChecked_isCheckedNow();
    void fullDisk_changesNothing_data();
    void fullDisk_changesNothing();
    void stopped_changesNothing();
    void killedBeforeTheDecision_leavesTheOld();
    void killedAfterTheDecision_leavesTheNew();
    void targetWithOtherFiles_isLeftAlone();

private:
    RestoreOrder order(const QString &target) const;
    RestoreOrder orderBySheet(const QString &target, const QString &password = {}) const;
    Restored restore(RestoreOrder order) const { return orFail(orFail(Restore::prepare(std::move(order)))->carryOut()); }
    QString clinic() const { return m_clinic->folder().path; }
    QString fresh() const { return m_clinic->beside(u"again.untie"_s); }
    void workOn(int clients = 3) const;

    std::optional<TestClinic> m_clinic;
    Backup m_backup;
    QMap<Vault, QStringList> m_record; ///< at the time of the backup
};

void tst_Restore::init()
{
    m_clinic.emplace();
    m_clinic->employ(u"Mara Therapist"_s, Role::Therapist);
    m_clinic->employ(u"Rosa Reception"_s, Role::Receptionist);
    {
        OpenClinic open = m_clinic->open();
        for (int i = 0; i < 10; ++i)
            addSomebody(*open.database);
        m_backup = orFail(makeBackup(*open.database, {m_clinic->folder(), m_clinic->beside(u"stick"_s), BackupKind::Daily, backupTime, {}}));
    }
    m_record = dump(m_clinic->folder(), m_clinic->recovery());
}

RestoreOrder tst_Restore::order(const QString &target) const
{
    return {m_backup.path, {target}, {TestClinic::ownerName(), TestClinic::password(), {}}, now};
}

RestoreOrder tst_Restore::orderBySheet(const QString &target, const QString &password) const
{
    return {m_backup.path, {target}, {TestClinic::ownerName(), Secret::fromText(password), m_clinic->recovery()}, now};
}

void tst_Restore::workOn(int clients) const
{
    OpenClinic open = m_clinic->open();
    for (int i = 0; i < clients; ++i)
        addSomebody(*open.database, now);
}

void tst_Restore::drill_theRecordIsTheSame_data()
{
    QTest::addColumn<bool>("sheet");
    QTest::addColumn<bool>("keyring");
    QTest::addColumn<QString>("password");
    QTest::newRow("password") << false << true << TestClinic::passwordText();
    QTest::newRow("sheet alone") << true << true << QString();
    QTest::newRow("sheet and the password as it is") << true << true << TestClinic::passwordText();
    QTest::newRow("sheet and a new password") << true << true << newPassword;
    QTest::newRow("sheet without keyring") << true << false << newPassword;
}

void tst_Restore::drill_theRecordIsTheSame()
{
    QFETCH(bool, sheet);
    QFETCH(bool, keyring);
    QFETCH(QString, password);
    if (!keyring)
        QVERIFY(QFile::remove(m_backup.path + "/keyring"_L1));
    const Restored restored = restore(sheet ? orderBySheet(fresh(), password) : order(fresh()));
    QCOMPARE(restored.clinic.path, fresh());
    QVERIFY(restored.kept.isEmpty() && !restored.before);
    QCOMPARE(namesIn(fresh()), (QStringList{u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s}));
    QCOMPARE(dump({fresh()}, m_clinic->recovery()), m_record);
    QCOMPARE(dump({fresh()}, m_clinic->recovery())[Vault::FrontDesk].filter(u"Marchbanks"_s).size(), 10);

    const QString opens = password.isEmpty() ? TestClinic::passwordText() : password;
    const OpenClinic open = orFail(signIn({fresh()}, TestClinic::ownerName(), Secret::fromText(opens)));
    QCOMPARE(open.session.role, Role::Owner);
    QCOMPARE(open.session.person, m_clinic->owner());
    QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
    QVERIFY(!open.session.olderVault);
    QCOMPARE(orFail(accountsOf({fresh()})).size(), keyring ? 3 : 1);
}

void tst_Restore::drill_intoTheClinicsOwnPlace()
{
    workOn();
    QVERIFY(dump(m_clinic->folder(), m_clinic->recovery()) != m_record);
    const Restored restored = restore(order(clinic()));
    QCOMPARE(dump(m_clinic->folder(), m_clinic->recovery()), m_record);
    QCOMPARE(namesIn(clinic()), (QStringList{u"backups"_s, u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s}));
    QCOMPARE(m_clinic->open().session.keyring, KeyringTrust::Trusted);
    orFail(m_clinic->open(u"Mara Therapist"_s).database->run(u"SELECT count(*) FROM clinical.visit"_s));
}

void tst_Restore::preview_countsWhatIsNewer()
{
    ClientId added;
    {
        OpenClinic open = m_clinic->open();
        added = addSomebody(*open.database, now.addDays(-2));
        const Visit second = aVisit().of(added).on(now.addDays(-1));
        orFail(recordVisit(*open.database, second, now));
        Client known = orFail(ClientStore(*open.database).all()).constFirst();
        known.phone = u"555-0199"_s;
        orFail(ClientStore(*open.database).update(known));
    }
    const auto restore = orFail(Restore::prepare(order(clinic())));
    const RestorePreview &preview = restore->preview();
    QCOMPARE(preview.backup.path, m_backup.path);
    QVERIFY(preview.replaces && !preview.presentTrouble && !preview.newPassword && !preview.newKeyring);
    QCOMPARE(preview.holds, (Holdings{10, 10, backupTime.date()}));
    QVERIFY(!preview.newer.isNothing());
    QCOMPARE(preview.newer.visits, 2);
    QVERIFY(preview.newer.clients == 2 || preview.newer.clients == 1); // the one who was changed may be the one who was added
    QCOMPARE(preview.newer.visitsBack, 0);
    const auto on = [&](QDate day) {
        const auto found = std::ranges::find(preview.newer.days, day, &NewerDay::day);
        return found == preview.newer.days.end() ? NewerDay{} : *found;
    };
    QCOMPARE(on(now.date().addDays(-2)).visits, 1);
    QCOMPARE(on(now.date().addDays(-1)).visits, 1);
    QCOMPARE(on(QDateTime::currentDateTimeUtc().date()).clients, preview.newer.clients); // the day they were typed
    QVERIFY(preview.newer.days.constFirst().day > preview.newer.days.constLast().day);
}

void tst_Restore::preview_thatIsNotCarriedOutChangesNothing()
{
    workOn();
    const auto before = dump(m_clinic->folder(), m_clinic->recovery());
    {
        const auto prepared = orFail(Restore::prepare(order(clinic())));
        QVERIFY(namesIn(clinic()).contains(u"restoring"_s));
    }
    QCOMPARE(namesIn(clinic()), (QStringList{u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s}));
    QCOMPARE(dump(m_clinic->folder(), m_clinic->recovery()), before);
    {
        const auto prepared = orFail(Restore::prepare(order(fresh())));
    }
    QVERIFY(!QFileInfo::exists(fresh()));
    QCOMPARE(namesIn(m_clinic->beside({})).filter(u"unfinished"_s), QStringList());
}

void tst_Restore::replaced_isKeptAndBackedUp()
{
    workOn();
    const auto present = dump(m_clinic->folder(), m_clinic->recovery());
    const Restored restored = restore(order(clinic()));
    QCOMPARE(restored.kept, clinic() + "/backups/2026-11-26 0915 replaced"_L1);
    QCOMPARE(dump({restored.kept}, m_clinic->recovery()), present);
    QVERIFY(restored.before);
    QCOMPARE(restored.before->manifest.kind, BackupKind::BeforeRestore);
    QVERIFY(restored.before->manifest.isWhole());
    QCOMPARE(dump({restored.before->path}, m_clinic->recovery()), present);

    const Restored again = restore(order(clinic())); // in the same minute
    QCOMPARE(again.kept, clinic() + "/backups/2026-11-26 0915 replaced 2"_L1);
}

void tst_Restore::removedPeople_doNotComeBack()
{
    {
        OpenClinic open = m_clinic->open();
        const PersonId rosa = accountsOf(m_clinic->folder())->constLast().person;
        const auto work = orFail(removeAccount(*open.database, m_clinic->administrator(), rosa));
        runToTheEnd(*open.database, *work);
        Person left = orFail(PeopleStore(*open.database).find(rosa));
        left.active = false;
        orFail(PeopleStore(*open.database).put(left));
    }
    QCOMPARE(orFail(readKeyring(ClinicFolder{m_backup.path})).people.size(), 3);
    const QList<quint64> epochs = orFail(readKeyring(m_clinic->folder())).frontDeskEpochs;
    QVERIFY(epochs.constLast() > 1);
    restore(order(clinic()));
    QCOMPARE(orFail(accountsOf(m_clinic->folder())).size(), 2);
    QCOMPARE(signIn(m_clinic->folder(), u"Rosa Reception"_s, TestClinic::password()).error().kind, Error::Kind::WrongPassword);
    // What she could still open with a copy of the old keyring lies under another key now.
    auto database = orFail(Database::open());
    QCOMPARE(database->attach(Vault::FrontDesk, m_clinic->folder().vault(Vault::FrontDesk), pageKey(vaultKey(m_clinic->recovery(), Vault::FrontDesk, 1))).error().kind,
             Error::Kind::WrongPassword);
    const OpenClinic open = m_clinic->open();
    QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
    const QList<Person> people = orFail(PeopleStore(*open.database).all());
    QVERIFY(!std::ranges::find(people, u"Rosa Reception"_s, &Person::name)->active);
}

void tst_Restore::oldPasswords_doNotComeBack()
{
    const Secret fresh = Secret::fromText(newPassword);
    {
        OpenClinic open = m_clinic->open();
        orFail(resetPassword(*open.database, m_clinic->administrator(), orFail(accountsOf(m_clinic->folder()))[1].person, fresh));
    }
    restore(order(clinic()));
    QCOMPARE(signIn(m_clinic->folder(), u"Mara Therapist"_s, TestClinic::password()).error().kind, Error::Kind::WrongPassword);
    QVERIFY(signIn(m_clinic->folder(), u"Mara Therapist"_s, fresh));
}

void tst_Restore::newPeople_areStillKnown()
{
    const PersonId nadia = m_clinic->employ(u"Nadia New"_s, Role::Therapist);
    restore(order(clinic()));
    const OpenClinic open = m_clinic->open(u"Nadia New"_s);
    QCOMPARE(open.session.person, nadia);
    QCOMPARE(orFail(PeopleStore(*open.database).find(nadia)).name, u"Nadia New"_s);
    QCOMPARE(orFail(VisitStore(*open.database).clients()).size(), 10);
}

void tst_Restore::erasedClients_doNotComeBack()
{
    ClientId erased;
    {
        OpenClinic open = m_clinic->open();
        erased = orFail(ClientStore(*open.database).rows()).constFirst().id;
        ErasureStore erasures(*open.database);
        orFail(erasures.setYearsKept(0));
        orFail(erasures.erase(erased, now.date(), now));
    }
    restore(order(clinic()));
    const OpenClinic open = m_clinic->open();
    QCOMPARE(orFail(ClientStore(*open.database).rows()).size(), 9);
    QCOMPARE(ClientStore(*open.database).find(erased).error().kind, Error::Kind::NotFound);
    QCOMPARE(orFail(VisitStore(*open.database).clients()).size(), 9);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
        QVERIFY(orFail(AuditStore(*open.database).verify(vault)).isSound());
}

void tst_Restore::counters_goOnAboveBoth()
{
    workOn(5);
    QMap<Vault, qint64> before;
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
        before[vault] = counterOf(m_clinic->folder(), m_clinic->recovery(), vault);
    RestoreOrder seenElsewhere = order(clinic());
    seenElsewhere.seenFile = m_clinic->beside(u"lastseen.json"_s);
    orFail(LastSeenFile(seenElsewhere.seenFile).remember(m_backup.manifest.clinic, {{before[Vault::FrontDesk] + 1000, QByteArray(32, 'x')}, {}}));
    restore(std::move(seenElsewhere));
    QVERIFY(counterOf(m_clinic->folder(), m_clinic->recovery(), Vault::FrontDesk) > before[Vault::FrontDesk] + 1000);
    QVERIFY(counterOf(m_clinic->folder(), m_clinic->recovery(), Vault::Clinical) > before[Vault::Clinical]);
    QVERIFY(!m_clinic->open().session.olderVault);
}

void tst_Restore::audit_isWholeAndTellsOfIt()
{
    workOn();
    restore(order(clinic()));
    OpenClinic open = m_clinic->open();
    AuditStore audit(*open.database);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        QVERIFY(orFail(audit.verify(vault)).isSound());
        AuditFilter filter;
        filter.action = AuditAction::Restored;
        const QList<AuditRow> told = orFail(audit.rows(vault, filter, 10));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().person, m_clinic->owner());
        QCOMPARE(told.constFirst().detail, m_backup.name());
    }
}

void tst_Restore::sheet_givesANewPassword()
{
    const auto prepared = orFail(Restore::prepare(orderBySheet(clinic(), newPassword)));
    QVERIFY(prepared->preview().newPassword && !prepared->preview().newKeyring);
    orFail(prepared->carryOut());
    QCOMPARE(signIn(m_clinic->folder(), TestClinic::ownerName(), TestClinic::password()).error().kind, Error::Kind::WrongPassword);
    QCOMPARE(orFail(signIn(m_clinic->folder(), TestClinic::ownerName(), Secret::fromText(newPassword))).session.role, Role::Owner);
    QVERIFY(signIn(m_clinic->folder(), u"Mara Therapist"_s, TestClinic::password())); // the others as before
}

void tst_Restore::sheet_withoutKeyringMakesANewOne()
{
    QVERIFY(QFile::remove(m_backup.path + "/keyring"_L1));
    const auto noPassword = Restore::prepare(orderBySheet(fresh()));
    QVERIFY(!noPassword);
    QCOMPARE(noPassword.error().kind, Error::Kind::Invalid);
    QVERIFY(noPassword.error().subject.contains("new password"_L1));
    const auto prepared = orFail(Restore::prepare(orderBySheet(fresh(), newPassword)));
    QVERIFY(prepared->preview().newKeyring);
    orFail(prepared->carryOut());
    QCOMPARE(orFail(readKeyring(ClinicFolder{fresh()})).clinic, m_backup.manifest.clinic); // so that its backups are still its own
    QCOMPARE(orFail(signIn({fresh()}, {}, Secret::fromText(newPassword))).session.person, m_clinic->owner());
}

void tst_Restore::lostKeyring_ofTheClinicBringsNobodyBack()
{
    {
        OpenClinic open = m_clinic->open();
        runToTheEnd(*open.database, *orFail(removeAccount(*open.database, m_clinic->administrator(), accountsOf(m_clinic->folder())->constLast().person)));
    }
    QVERIFY(QFile::remove(m_clinic->folder().keyring()));
    const auto prepared = orFail(Restore::prepare(orderBySheet(clinic(), newPassword)));
    QVERIFY(prepared->preview().newKeyring);
    orFail(prepared->carryOut());
    QCOMPARE(orFail(accountsOf(m_clinic->folder())).size(), 1);
    QVERIFY(signIn(m_clinic->folder(), {}, Secret::fromText(newPassword)));
}

void tst_Restore::replacedSheet_needsThePasswordOfThatDay()
{
    const Secret freshRecovery = newRecoverySecret();
    {
        OpenClinic open = m_clinic->open();
        runToTheEnd(*open.database, *orFail(replaceRecovery(*open.database, m_clinic->administrator(), freshRecovery)));
    }
    // The owner's password is the one of that day: it opens the keyring in the backup.
    {
        const auto prepared = orFail(Restore::prepare(order(clinic())));
        QVERIFY(!prepared->preview().presentTrouble);
    }
    // With the new sheet alone there is no way to the old keys.
    RestoreOrder bySheet = orderBySheet(clinic());
    bySheet.proof.recovery = freshRecovery.clone();
    const auto refused = Restore::prepare(std::move(bySheet));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);

    restore(order(clinic()));
    QCOMPARE(dump(m_clinic->folder(), freshRecovery), m_record);
    OpenClinic open = m_clinic->open();
    QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
    // The older sheet still opens the backup, and the clinic still knows that.
    const BackupPlaces places = orFail(backupPlaces(*open.database, m_clinic->folder()));
    QVERIFY(places.isUnderOldSheet(orFail(readKeyring(ClinicFolder{m_backup.path}))));
    QVERIFY(!places.isUnderOldSheet(orFail(readKeyring(m_clinic->folder()))));
}

void tst_Restore::damagedClinic_isReplacedAllTheSame()
{
    writeBytes(m_clinic->folder().vault(Vault::Clinical), QByteArray(20'000, '#'));
    const auto prepared = orFail(Restore::prepare(order(clinic())));
    QVERIFY(prepared->preview().replaces);
    QVERIFY(prepared->preview().presentTrouble);
    QCOMPARE(prepared->preview().presentTrouble->subject, m_clinic->folder().vault(Vault::Clinical));
    const Restored restored = orFail(prepared->carryOut());
    QVERIFY(!restored.before);
    QCOMPARE(bytesOf(restored.kept + "/clinical.vault"_L1), QByteArray(20'000, '#'));
    QCOMPARE(dump(m_clinic->folder(), m_clinic->recovery()), m_record);
    QVERIFY(m_clinic->open().session.person.isValid());
}

void tst_Restore::emptiedClinicFolder_isFilledAgain()
{
    // The disk ate all but the backups in the clinic's own folder.
    QVERIFY(QDir().mkpath(clinic() + "/backups"_L1));
    copyFolder(m_backup.path, clinic() + "/backups/"_L1 + m_backup.name());
    for (const QString &name : {u"keyring"_s, u"frontdesk.vault"_s, u"clinical.vault"_s})
        QVERIFY(QFile::remove(QDir(clinic()).filePath(name)));
    RestoreOrder own = order(clinic());
    own.backup = clinic() + "/backups"_L1;
    const auto prepared = orFail(Restore::prepare(std::move(own)));
    QVERIFY(!prepared->preview().replaces);
    orFail(prepared->carryOut());
    QCOMPARE(dump(m_clinic->folder(), m_clinic->recovery()), m_record);
    QCOMPARE(namesIn(clinic() + "/backups"_L1), QStringList{m_backup.name()});
}

void tst_Restore::newestOfAFolder_isChosen()
{
    workOn();
    {
        OpenClinic open = m_clinic->open();
        orFail(makeBackup(*open.database, {m_clinic->folder(), m_clinic->beside(u"stick"_s), BackupKind::Closing, backupTime.addDays(1), {}}));
    }
    RestoreOrder newest = order(fresh());
    newest.backup = m_clinic->beside(u"stick"_s);
    const auto prepared = orFail(Restore::prepare(std::move(newest)));
    QCOMPARE(prepared->preview().backup.name(), u"2026-11-21 2138 closing"_s);

    RestoreOrder nothing = order(fresh());
    nothing.backup = clinic();
    QCOMPARE(Restore::prepare(std::move(nothing)).error().kind, Error::Kind::NotABackup);
}

void tst_Restore::wrongProof_isRefused_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("sheet"); // of another clinic
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a wrong password") << TestClinic::ownerName() << u"another word at all"_s << false << Error::Kind::WrongPassword;
    QTest::newRow("nobody") << u"Nobody Here"_s << TestClinic::passwordText() << false << Error::Kind::WrongPassword;
    QTest::newRow("a therapist") << u"Mara Therapist"_s << TestClinic::passwordText() << false << Error::Kind::Denied;
    QTest::newRow("a receptionist") << u"Rosa Reception"_s << TestClinic::passwordText() << false << Error::Kind::Denied;
    QTest::newRow("another clinic's sheet") << QString() << QString() << true << Error::Kind::Invalid;
    QTest::newRow("nothing") << QString() << QString() << false << Error::Kind::WrongPassword;
}

void tst_Restore::wrongProof_isRefused()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(bool, sheet);
    QFETCH(Error::Kind, kind);
    for (const QString &target : {fresh(), clinic()}) {
        RestoreOrder wrong = order(target);
        wrong.proof = {user, Secret::fromText(password), sheet ? newRecoverySecret() : Secret()};
        const auto refused = Restore::prepare(std::move(wrong));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QCOMPARE(namesIn(clinic()), (QStringList{u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s}));
        QVERIFY(!QFileInfo::exists(fresh()));
        // A wrong password is remembered as at sign-in, so that the next try waits and the owner hears of it.
        const bool isTry = kind == Error::Kind::WrongPassword && !password.isEmpty();
        FailedSignIns tries(orFail(readKeyring({clinic()})).clinic);
        QCOMPARE(tries.waiting().size(), isTry ? 1 : 0);
        QFile::remove(tries.file());
    }
}

void tst_Restore::otherClinicsBackup_isRefused()
{
    const TestClinic other;
    RestoreOrder byItsOwnSheet = orderBySheet(other.folder().path, TestClinic::passwordText());
    RestoreOrder byPassword = order(other.folder().path);
    for (RestoreOrder *wrong : {&byPassword, &byItsOwnSheet}) {
        const auto refused = Restore::prepare(std::move(*wrong)); // even where the passwords are the same
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().subject.startsWith("This backup is of another clinic"_L1));
    }
    QVERIFY(other.open().session.person == other.owner());
    QCOMPARE(namesIn(other.folder().path), (QStringList{u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s}));
}

void tst_Restore::clinicInUse_isRefused()
{
    const OpenClinic open = m_clinic->open();
    const auto refused = Restore::prepare(order(clinic()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InUse);
    QVERIFY(!refused.error().subject.isEmpty()); // by whom
    QVERIFY(Restore::prepare(order(fresh())));
}

void tst_Restore::missingFile_isNamed_data()
{
    QTest::addColumn<QString>("name");
    for (const auto name : {"keyring", "frontdesk.vault", "clinical.vault"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Restore::missingFile_isNamed()
{
    QFETCH(QString, name);
    QVERIFY(QFile::remove(QDir(m_backup.path).filePath(name)));
    const auto refused = Restore::prepare(order(fresh()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadBackup);
    QCOMPARE(refused.error().subject, QDir(m_backup.path).filePath(name));
    QVERIFY(!QFileInfo::exists(fresh()));
}

void tst_Restore::flippedBit_isNamedInEachFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("at");
    for (const auto name : {"keyring", "frontdesk.vault", "clinical.vault", "manifest.json"}) {
        QTest::addRow("%s, at its beginning", name) << QString::fromLatin1(name) << qint64(5);
        QTest::addRow("%s, at its end", name) << QString::fromLatin1(name) << qint64(-20);
    }
}

void tst_Restore::flippedBit_isNamedInEachFile()
{
    QFETCH(QString, name);
    QFETCH(qint64, at);
    flipBit(QDir(m_backup.path).filePath(name), at);
    const auto refused = Restore::prepare(order(fresh()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadBackup);
    QCOMPARE(refused.error().subject, QDir(m_backup.path).filePath(name));
    QVERIFY(!QFileInfo::exists(fresh()));
    if (name == "keyring"_L1) // which the sheet can do without
        QVERIFY(Restore::prepare(orderBySheet(fresh(), newPassword)));
}

void tst_Restore::partlyChecked_isCheckedNow()
{
    {
        OpenClinic desk = m_clinic->open(u"Rosa Reception"_s);
        m_backup = orFail(makeBackup(*desk.database, {m_clinic->folder(), m_clinic->beside(u"stick"_s), BackupKind::Daily, backupTime, {}}));
    }
    QVERIFY(!m_backup.manifest.isWhole());
    restore(order(fresh()));
    QCOMPARE(dump({fresh()}, m_clinic->recovery()), m_record);

    // Bytes that were copied as they were, and were damaged before: the hash is right, the pages are not.
    flipBit(m_backup.path + "/clinical.vault"_L1, 4096 * 3 + 100);
    BackupManifest lying = orFail(readManifest(m_backup.path));
    lying.files[u"clinical.vault"_s].hash = hashOf(bytesOf(m_backup.path + "/clinical.vault"_L1));
    orFail(writeManifest(m_backup.path, lying));
    QDir(fresh()).removeRecursively();
    const auto refused = Restore::prepare(order(fresh()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadBackup);
    QCOMPARE(refused.error().subject, m_backup.path + "/clinical.vault"_L1);
}

void tst_Restore::fullDisk_changesNothing_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("while it is copied") << qint64(20'000);
    QTest::newRow("amid a vault") << qint64(50'000);
}

void tst_Restore::fullDisk_changesNothing()
{
    QFETCH(qint64, bytes);
    workOn();
    const auto before = dump(m_clinic->folder(), m_clinic->recovery());
    for (const QString &target : {clinic(), fresh()}) {
        const SmallDisk small(bytes);
        const auto full = Restore::prepare(order(target));
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Error::Kind::DiskFull);
    }
    QVERIFY(!QFileInfo::exists(fresh()));
    QCOMPARE(dump(m_clinic->folder(), m_clinic->recovery()), before);
    QCOMPARE(namesIn(clinic()), (QStringList{u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s}));
}

void tst_Restore::stopped_changesNothing()
{
    for (const int when : {0, 100, 300, 600, 900, 1000}) {
        const auto stopped = Restore::prepare(order(clinic()), [&](int perMille) { return perMille < when; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Unavailable);
        QCOMPARE(namesIn(clinic()), (QStringList{u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s}));
    }
    {
        const auto prepared = orFail(Restore::prepare(order(clinic())));
        QVERIFY(!prepared->carryOut([](int) { return false; }));
    }
    QCOMPARE(dump(m_clinic->folder(), m_clinic->recovery()), m_record);
}

/// Takes pictures of the folder on the way to the decision, as a kill at that moment would leave it.
void tst_Restore::killedBeforeTheDecision_leavesTheOld()
{
    workOn();
    const auto before = dump(m_clinic->folder(), m_clinic->recovery());
    const QString pictures = m_clinic->beside(u"killed"_s);
    int taken = 0;
    const auto picture = [&](int) {
        copyFolder(clinic(), u"%1/%2"_s.arg(pictures).arg(taken++));
        return true;
    };
    {
        const auto prepared = orFail(Restore::prepare(order(clinic()), picture));
        orFail(prepared->carryOut(picture));
    }
    QVERIFY(taken > 10);
    for (int i = 0; i < taken; ++i) {
        const ClinicFolder killed{u"%1/%2"_s.arg(pictures).arg(i)};
        QVERIFY(signIn(killed, TestClinic::ownerName(), TestClinic::password()));
        QCOMPARE(dump(killed, m_clinic->recovery()), before);
        if (i == taken / 2)
            restore(order(killed.path)); // it can be done again
    }
    QCOMPARE(dump(m_clinic->folder(), m_clinic->recovery()), m_record);
}

/// The steps after the decision, each followed by a kill; whoever signs in next finds the restored clinic.
void tst_Restore::killedAfterTheDecision_leavesTheNew()
{
    workOn();
    const QString prepared = m_clinic->beside(u"prepared.untie"_s);
    {
        const auto restore = orFail(Restore::prepare(order(clinic())));
        copyFolder(clinic(), prepared);
    }
    int steps = 0;
    for (bool over = false; !over; ++steps) {
        const ClinicFolder killed{u"%1 %2.untie"_s.arg(prepared).arg(steps)};
        copyFolder(prepared, killed.path);
        ClinicSwap swap(killed);
        orFail(swap.decide(killed.path + "/backups/2026-11-26 0915 replaced"_L1));
        for (int i = 0; i < steps && !over; ++i)
            over = orFail(swap.step());
        QCOMPARE(orFail(signIn(killed, TestClinic::ownerName(), TestClinic::password())).session.keyring, KeyringTrust::Trusted);
        QCOMPARE(dump(killed, m_clinic->recovery()), m_record);
        QCOMPARE(namesIn(killed.path), (QStringList{u"backups"_s, u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s}));
    }
    QVERIFY(steps > 6);
}

void tst_Restore::targetWithOtherFiles_isLeftAlone()
{
    QVERIFY(QDir().mkpath(fresh()));
    writeBytes(fresh() + "/letter.odt"_L1, "mine");
    const auto refused = Restore::prepare(order(fresh()));
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{Error::Kind::Exists, {}, fresh()}));
    QCOMPARE(namesIn(fresh()), QStringList{u"letter.odt"_s});
    QVERIFY(QFile::remove(fresh() + "/letter.odt"_L1));
    restore(order(fresh())); // an empty folder will do
}

UNTIE_TEST_MAIN(tst_Restore)
#include "tst_restore.moc"
