#include "app/clients/clientstore.h"
#include "app/keeping/backupplaces.h"
#include "app/security/administration.h"
#include "app/security/keys.h"
#include "app/security/ownpassword.h"
#include "app/security/recovery.h"
#include "app/security/recoverysheet.h"
#include "app/security/reencryptionrun.h"
#include "app/storage/durablefile.h"
#include "app/storage/storagethread.h"
#include "app/storage/vaultcheckstore.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/stopat.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QScopeGuard>
#include <QSemaphore>

#include <csignal>
#include <functional>
#include <sys/resource.h>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

QString secondName() { return u"Second"_s; }

/// A clinic with two owners, a therapist and a receptionist, and something in each vault.
class StaffedClinic final : public TestClinic
{
public:
    StaffedClinic()
    {
        const OpenClinic clinic = open();
        const ClientId client = orFail(ClientStore(*clinic.database).add(aClient()));
        for (int day = 1; day <= visits; ++day) {
            Visit visit = aVisit().of(client).on(QDateTime(QDate(2026, 1, day), QTime(9, 0), Qt::UTC)).with(aFinding());
            visit.id = newId<VisitId>();
            visit.therapist = owner();
            visit.note.subjective = QString(3000, u'x');
            orFail(VisitStore(*clinic.database).save(visit, visit.startedAt));
        }
    }
    const PersonId second = employ(secondName(), Role::Owner);
    const PersonId nora = employ(u"Nora"_s, Role::Therapist);
    const PersonId desk = employ(u"Desk"_s, Role::Receptionist);
    static constexpr int visits = 20;

    quint64 revision() const { return orFail(readKeyring(folder())).revision; }
    bool isPending() const { return pendingReencryption(orFail(readKeyring(folder()))); }
    QStringList files() const { return QDir(folder().path).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

/// A change of the accounts after which vaults are encrypted anew.
using Act = std::function<Result<std::shared_ptr<Reencryption>>(Database &, const StaffedClinic &)>;

const QStringList filesOfAClinic{u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s};

qint64 count(Database &database, const QString &table)
{
    auto row = orFail(database.run(u"SELECT count(*) FROM "_s + table));
    row.next();
    return row.value(0).toLongLong();
}

/// All that the clinic was made with.
bool isWhole(Database &database)
{
    const bool frontDesk = count(database, u"frontdesk.client"_s) == 1 && count(database, u"frontdesk.person"_s) == 4;
    return frontDesk && (!database.has(Vault::Clinical) || count(database, u"clinical.visit"_s) == StaffedClinic::visits);
}

Result<Reencryption::State> finish(Database &database, Reencryption &work)
{
    for (;;) {
        const auto state = work.step(database);
        if (!state || *state != Reencryption::State::Working)
            return state;
    }
}

/// The files of a clinic that is closed, in another folder.
void copyFiles(const ClinicFolder &from, const ClinicFolder &to, bool keyring, bool vaults)
{
    QDir().mkpath(to.path);
    const auto copy = [](const QString &source, const QString &target) {
        QFile::remove(target);
        QVERIFY(QFile::copy(source, target));
    };
    if (keyring)
        copy(from.keyring(), to.keyring());
    for (const Vault vault : bothVaults) {
        if (vaults)
            copy(from.vault(vault), to.vault(vault));
    }
}

Result<std::shared_ptr<Reencryption>> removeNora(Database &database, const StaffedClinic &clinic)
{
    return removeAccount(database, clinic.administrator(), clinic.nora);
}

} // namespace

Q_DECLARE_METATYPE(Act)

class tst_Reencryption : public QObject
{
    Q_OBJECT

private slots:
    void change_leavesKeysToThoseWhoStay_data();
    void change_leavesKeysToThoseWhoStay();
    void change_holdsFromTheFirstMoment_data();
    void change_holdsFromTheFirstMoment();
    void oldKeyringAndPassword_openOldCopiesOnly_data();
    void oldKeyringAndPassword_openOldCopiesOnly();
    void newSecret_needsTheNewSheet();
    void newSecret_exposesWhatLiesUnderTheOldOne();
    void killedAtAnyMoment_losesNothing_data();
    void killedAtAnyMoment_losesNothing();
    void unfinishedWork_isTakenUpByOwnersOnly();
    void savesBetweenSteps_areKept();
    void cancelledInTime_takesTheChangeBack_data();
    void cancelledInTime_takesTheChangeBack();
    void cancelled_keepsPasswordsChangedMeanwhile();
    void cancelled_afterTheFirstVault_isTooLate();
    void cancelled_afterAnotherChange_isTooLate();
    void epochTakenBack_isNeverUsedAgain();
    void laterChange_outdoesThis();
    void tooManyUnfinishedChanges_areRefused();
    void newcomerMeanwhile_opensAfterwardsToo();
    void fullDisk_leavesAllAsItWas();
    void littleRoom_isLeftToOthers();
    void damagedVault_isNotReplaced();
    void changedKeyring_stopsTheWork();
    void onTheStorageThread_tellsHowFarItIs();
    void onTheStorageThread_otherWorkGoesOn();
    void closedClinic_endsTheWork();

private:
    static void changes(const QStringList &only = {});
    CheapKdf m_cheap;
};

/// Act, whom it is about, what they are afterwards (nothing: gone), and the vaults it encrypts anew.
void tst_Reencryption::changes(const QStringList &only)
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("whom");
    QTest::addColumn<QVariant>("becomes");
    QTest::addColumn<bool>("frontDesk");
    QTest::addColumn<bool>("clinical");
    const auto row = [&](const char *name, const QString &whom, std::optional<Role> becomes, bool frontDesk, bool clinical, Act act) {
        if (only.isEmpty() || only.contains(QLatin1StringView(name)))
            QTest::newRow(name) << act << whom << (becomes ? QVariant(int(*becomes)) : QVariant()) << frontDesk << clinical;
    };
    row("a receptionist leaves", u"Desk"_s, {}, true, false,
        [](Database &db, const StaffedClinic &clinic) { return removeAccount(db, clinic.administrator(), clinic.desk); });
    row("a therapist leaves", u"Nora"_s, {}, true, true, removeNora);
    row("an owner leaves", secondName(), {}, true, true, [](Database &db, const StaffedClinic &clinic) {
        return removeAccount(db, clinic.administrator(), clinic.second, Secret::copyOf(QByteArray(32, 'n')));
    });
    row("a therapist becomes a receptionist", u"Nora"_s, Role::Receptionist, false, true, [](Database &db, const StaffedClinic &clinic) {
        return changeRole(db, clinic.administrator(), clinic.nora, Role::Receptionist);
    });
    row("an owner becomes a therapist", secondName(), Role::Therapist, true, true, [](Database &db, const StaffedClinic &clinic) {
        return changeRole(db, clinic.administrator(), clinic.second, Role::Therapist, Secret::copyOf(QByteArray(32, 'n')));
    });
    row("an owner becomes a receptionist", secondName(), Role::Receptionist, true, true, [](Database &db, const StaffedClinic &clinic) {
        return changeRole(db, clinic.administrator(), clinic.second, Role::Receptionist, Secret::copyOf(QByteArray(32, 'n')));
    });
    row("the sheet was seen", u"Test Owner"_s, Role::Owner, true, true, [](Database &db, const StaffedClinic &clinic) {
        return replaceRecovery(db, clinic.administrator(), Secret::copyOf(QByteArray(32, 'n')));
    });
}

void tst_Reencryption::change_leavesKeysToThoseWhoStay_data()
{
    changes();
}

void tst_Reencryption::change_leavesKeysToThoseWhoStay()
{
    QFETCH(Act, act);
    QFETCH(QString, whom);
    QFETCH(QVariant, becomes);
    QFETCH(bool, frontDesk);
    QFETCH(bool, clinical);
    const StaffedClinic clinic;
    {
        const OpenClinic open = clinic.open();
        const auto keyOf = [&](Vault vault) { return open.database->key(vault).clone(); };
        const Secret frontDeskKey = keyOf(Vault::FrontDesk);
        const Secret clinicalKey = keyOf(Vault::Clinical);
        const auto work = orFail(act(*open.database, clinic));
        QVERIFY(work);
        QCOMPARE(orFail(finish(*open.database, *work)), Reencryption::State::Done);
        QCOMPARE(work->copied(), work->total());
        // The clinic is open all the same, under the keys it has now.
        QVERIFY(isWhole(*open.database));
        QCOMPARE(keyOf(Vault::FrontDesk) == frontDeskKey, !frontDesk);
        QCOMPARE(keyOf(Vault::Clinical) == clinicalKey, !clinical);
        orFail(open.database->run(u"INSERT INTO frontdesk.setting (key, value) VALUES ('after', 'kept')"_s));
        QCOMPARE(work->step(*open.database).error().kind, Error::Kind::Unavailable); // it has ended
    }
    QCOMPARE(clinic.files(), filesOfAClinic);
    for (const Vault vault : bothVaults)
        QCOMPARE(QFile::permissions(clinic.folder().vault(vault)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const Keyring keyring = orFail(readKeyring(clinic.folder()));
    QCOMPARE(keyring.frontDeskEpochs.size(), 1);
    QCOMPARE(keyring.clinicalEpochs.size(), 1);
    QCOMPARE(keyring.frontDeskEpochs[0] > 1, frontDesk);
    QCOMPARE(keyring.clinicalEpochs[0] > 1, clinical);
    const QList<std::pair<QString, Role>> staff{
        {TestClinic::ownerName(), Role::Owner}, {secondName(), Role::Owner}, {u"Nora"_s, Role::Therapist}, {u"Desk"_s, Role::Receptionist}};
    for (const auto &[name, before] : staff) {
        auto open = signIn(clinic.folder(), name, TestClinic::password());
        QCOMPARE(open.has_value(), name != whom || becomes.isValid());
        if (!open)
            continue;
        QCOMPARE(open->session.role, name == whom ? Role(becomes.toInt()) : before);
        QCOMPARE(open->session.keyring, KeyringTrust::Trusted);
        QCOMPARE(open->database->has(Vault::Clinical), open->session.role != Role::Receptionist);
        QVERIFY(isWhole(*open->database));
        QCOMPARE(count(*open->database, u"frontdesk.setting WHERE key = 'after'"_s), 1);
        for (const VaultCheck &check : {VaultCheckStore(*open->database).check(Vault::FrontDesk)})
            QCOMPARE(check.faults, QStringList());
    }
}

void tst_Reencryption::change_holdsFromTheFirstMoment_data()
{
    changes();
}

void tst_Reencryption::change_holdsFromTheFirstMoment()
{
    // Before a single page was copied: who left is out already, everybody else gets at everything.
    QFETCH(Act, act);
    QFETCH(QString, whom);
    QFETCH(QVariant, becomes);
    const StaffedClinic clinic;
    QVERIFY(orFail(act(*clinic.open().database, clinic)));
    QVERIFY(clinic.isPending());
    for (const QString &name : {TestClinic::ownerName(), secondName(), u"Nora"_s, u"Desk"_s}) {
        const auto open = signIn(clinic.folder(), name, TestClinic::password());
        QCOMPARE(open.has_value(), name != whom || becomes.isValid());
        if (!open)
            continue;
        if (name == whom)
            QCOMPARE(open->session.role, Role(becomes.toInt()));
        QCOMPARE(open->session.keyring, KeyringTrust::Trusted);
        QVERIFY(isWhole(*open->database));
    }
}

void tst_Reencryption::oldKeyringAndPassword_openOldCopiesOnly_data()
{
    changes();
}

void tst_Reencryption::oldKeyringAndPassword_openOldCopiesOnly()
{
    QFETCH(Act, act);
    QFETCH(QString, whom);
    QFETCH(bool, frontDesk);
    const StaffedClinic clinic;
    const ClinicFolder old{clinic.beside(u"stolen"_s)};
    copyFiles(clinic.folder(), old, true, true);
    {
        const OpenClinic open = clinic.open();
        QCOMPARE(orFail(finish(*open.database, *orFail(act(*open.database, clinic)))), Reencryption::State::Done);
    }
    // Who kept an old copy and an old password still opens that copy: no program can help it.
    QVERIFY(isWhole(*orFail(signIn(old, whom, TestClinic::password())).database));
    copyFiles(clinic.folder(), old, false, true);
    const auto refused = signIn(old, whom, TestClinic::password());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Mismatched);
    QCOMPARE(refused.error().subject, old.vault(frontDesk ? Vault::FrontDesk : Vault::Clinical));
}

void tst_Reencryption::newSecret_needsTheNewSheet()
{
    const StaffedClinic clinic;
    const Secret fresh = newRecoverySecret();
    {
        const OpenClinic open = clinic.open();
        QVERIFY(openWithSheet(clinic.folder(), clinic.recovery()).error().kind == Error::Kind::InUse);
        QCOMPARE(orFail(finish(*open.database, *orFail(replaceRecovery(*open.database, clinic.administrator(), fresh)))), Reencryption::State::Done);
        QCOMPARE(orFail(recoverySheetAgain(*open.database, clinic.administrator())), recoverySheet(fresh));
    }
    QCOMPARE(openWithSheet(clinic.folder(), clinic.recovery()).error().kind, Error::Kind::Mismatched);
    QVERIFY(isWhole(*orFail(openWithSheet(clinic.folder(), fresh)).database));
    // Each owner holds it.
    const OpenClinic open = clinic.open(secondName());
    const Secret password = TestClinic::password();
    QCOMPARE(orFail(recoverySheetAgain(*open.database, {clinic.folder(), clinic.second, password})), recoverySheet(fresh));
}

void tst_Reencryption::newSecret_exposesWhatLiesUnderTheOldOne()
{
    const StaffedClinic clinic;
    const OpenClinic open = clinic.open();
    const Keyring ofBackup = orFail(readKeyring(clinic.folder()));
    const auto isExposed = [&](const Keyring &keyring) { return orFail(backupPlaces(*open.database, clinic.folder())).isUnderOldSheet(keyring); };
    QVERIFY(!isExposed(ofBackup));
    // A therapist who leaves never knew the sheet.
    QCOMPARE(orFail(finish(*open.database, *orFail(removeNora(*open.database, clinic)))), Reencryption::State::Done);
    QVERIFY(!isExposed(ofBackup));
    const auto takenBack = orFail(replaceRecovery(*open.database, clinic.administrator(), newRecoverySecret()));
    QVERIFY(isExposed(ofBackup));
    takenBack->cancel();
    QCOMPARE(orFail(finish(*open.database, *takenBack)), Reencryption::State::TakenBack);
    QVERIFY(!isExposed(ofBackup));
    const auto work = orFail(removeAccount(*open.database, clinic.administrator(), clinic.second, newRecoverySecret()));
    QCOMPARE(orFail(finish(*open.database, *work)), Reencryption::State::Done);
    QVERIFY(isExposed(ofBackup));
    QVERIFY(!isExposed(orFail(readKeyring(clinic.folder()))));
}

void tst_Reencryption::killedAtAnyMoment_losesNothing_data()
{
    changes({u"a therapist leaves"_s, u"a therapist becomes a receptionist"_s, u"the sheet was seen"_s}); // the others go the same ways
}

void tst_Reencryption::killedAtAnyMoment_losesNothing()
{
    QFETCH(Act, act);
    QFETCH(QString, whom);
    QFETCH(QVariant, becomes);
    const StaffedClinic clinic;
    const ClinicFolder kept{clinic.beside(u"kept"_s)};
    copyFiles(clinic.folder(), kept, true, true);
    const ClinicFolder folder = clinic.folder();
    const auto work = [&] {
        auto open = signIn(folder, TestClinic::ownerName(), TestClinic::password());
        const auto anew = open ? act(*open->database, clinic) : Result<std::shared_ptr<Reencryption>>(fail(open.error()));
        const auto state = anew ? finish(*open->database, **anew) : Result<Reencryption::State>(fail(anew.error()));
        open = {};
        return state && *state == Reencryption::State::Done ? 0 : 1;
    };
    int moments = 0;
    int resumed = 0;
    for (bool end = false; !end; ++moments) {
        for (const QString &name : clinic.files())
            QVERIFY(QFile::remove(QDir(folder.path).filePath(name)));
        copyFiles(kept, folder, true, true);
        const Stopped stopped = stopAt(moments, work);
        end = stopped.reachedTheEnd;
        if (end)
            QCOMPARE(stopped.exitCode, 0);

        const bool begun = clinic.revision() > orFail(readKeyring(kept)).revision;
        QVERIFY2(begun || !end, "nothing was done");
        {
            const OpenClinic open = clinic.open();
            QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
            QVERIFY(isWhole(*open.database));
            QCOMPARE(bool(open.session.reencryption), clinic.isPending());
            if (open.session.reencryption) {
                ++resumed;
                QCOMPARE(orFail(finish(*open.database, *open.session.reencryption)), Reencryption::State::Done);
            }
        }
        QCOMPARE(clinic.files(), filesOfAClinic);
        QVERIFY(!clinic.isPending());
        const auto affected = signIn(folder, whom, TestClinic::password());
        QCOMPARE(affected.has_value(), !begun || becomes.isValid());
        if (affected && begun)
            QCOMPARE(affected->session.role, Role(becomes.toInt()));
        if (affected)
            QVERIFY(isWhole(*affected->database));
    }
    qInfo("%d moments, at %d of them the work was taken up", moments, resumed);
    QVERIFY(moments > 50 && resumed > 20);
}

void tst_Reencryption::unfinishedWork_isTakenUpByOwnersOnly()
{
    const StaffedClinic clinic;
    QVERIFY(!clinic.open().session.reencryption);
    orFail(removeNora(*clinic.open().database, clinic));
    QVERIFY(!clinic.open(u"Desk"_s).session.reencryption);
    const OpenClinic open = clinic.open(secondName());
    QVERIFY(open.session.reencryption);
    QVERIFY(!open.session.reencryption->canCancel()); // nobody has the old keyring any more
    QCOMPARE(orFail(finish(*open.database, *open.session.reencryption)), Reencryption::State::Done);
    QVERIFY(!clinic.isPending());
}

void tst_Reencryption::savesBetweenSteps_areKept()
{
    const StaffedClinic clinic;
    int saves = 0;
    {
        const OpenClinic open = clinic.open();
        for (int i = 0; i < 2000; ++i) // so that there is more than one step
            orFail(open.database->run(u"INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value)"_s,
                                      {{u":key"_s, u"page %1"_s.arg(i)}, {u":value"_s, QString(2000, u'x')}}));
        const auto work = orFail(removeNora(*open.database, clinic));
        for (auto state = orFail(work->step(*open.database)); state == Reencryption::State::Working; state = orFail(work->step(*open.database))) {
            ++saves;
            orFail(open.database->run(u"INSERT INTO frontdesk.setting (key, value) VALUES (:key, 'new')"_s, {{u":key"_s, u"save %1"_s.arg(saves)}}));
            orFail(open.database->run(u"UPDATE frontdesk.setting SET value = 'changed' WHERE key = 'page 0'"_s)); // long copied
        }
    }
    QVERIFY(saves >= 5);
    const OpenClinic open = clinic.open();
    QCOMPARE(count(*open.database, u"frontdesk.setting WHERE value = 'new'"_s), saves);
    QCOMPARE(count(*open.database, u"frontdesk.setting WHERE value = 'changed'"_s), 1);
    QCOMPARE(VaultCheckStore(*open.database).check(Vault::FrontDesk).faults, QStringList());
}

void tst_Reencryption::cancelledInTime_takesTheChangeBack_data()
{
    changes();
}

void tst_Reencryption::cancelledInTime_takesTheChangeBack()
{
    QFETCH(Act, act);
    const StaffedClinic clinic;
    const Keyring before = orFail(readKeyring(clinic.folder()));
    {
        const OpenClinic open = clinic.open();
        const auto work = orFail(act(*open.database, clinic));
        QVERIFY(work->canCancel());
        work->cancel();
        QCOMPARE(orFail(finish(*open.database, *work)), Reencryption::State::TakenBack);
        QVERIFY(!work->canCancel());
    }
    Keyring after = orFail(readKeyring(clinic.folder()));
    QCOMPARE(after.revision, before.revision + 2);
    QCOMPARE(after.people, before.people);
    QCOMPARE(after.frontDeskEpochs, before.frontDeskEpochs);
    QCOMPARE(after.clinicalEpochs, before.clinicalEpochs);
    QCOMPARE(after.retired, before.retired);
    QCOMPARE(clinic.files(), filesOfAClinic);
    for (const QString &name : {TestClinic::ownerName(), secondName(), u"Nora"_s, u"Desk"_s}) {
        const OpenClinic open = clinic.open(name);
        QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
        QVERIFY(!open.session.reencryption);
        QVERIFY(isWhole(*open.database));
    }
}

void tst_Reencryption::cancelled_keepsPasswordsChangedMeanwhile()
{
    const StaffedClinic clinic;
    const Secret fresh = Secret::fromText(u"nine walnut ladders"_s);
    const OpenClinic open = clinic.open();
    const auto work = orFail(removeNora(*open.database, clinic));
    orFail(changePassword(*open.database, clinic.folder(), clinic.owner(), TestClinic::password(), fresh));
    work->cancel();
    QCOMPARE(orFail(finish(*open.database, *work)), Reencryption::State::TakenBack);
    QVERIFY(orFail(accountsOf(clinic.folder())).size() == 4);
    const Administrator by{clinic.folder(), clinic.owner(), fresh};
    QVERIFY(recoverySheetAgain(*open.database, by));
}

void tst_Reencryption::cancelled_afterTheFirstVault_isTooLate()
{
    const StaffedClinic clinic;
    const OpenClinic open = clinic.open();
    const Secret old = open.database->key(Vault::FrontDesk).clone();
    const auto work = orFail(removeNora(*open.database, clinic));
    while (open.database->key(Vault::FrontDesk) == old)
        QCOMPARE(orFail(work->step(*open.database)), Reencryption::State::Working);
    QVERIFY(!work->canCancel());
    work->cancel();
    QCOMPARE(orFail(finish(*open.database, *work)), Reencryption::State::Done);
    QCOMPARE(orFail(accountsOf(clinic.folder())).size(), 3);
}

void tst_Reencryption::cancelled_afterAnotherChange_isTooLate()
{
    const StaffedClinic clinic;
    const OpenClinic open = clinic.open();
    const auto work = orFail(removeNora(*open.database, clinic));
    orFail(renameAccount(*open.database, clinic.administrator(), clinic.desk, u"Reception"_s));
    work->cancel();
    QCOMPARE(orFail(finish(*open.database, *work)), Reencryption::State::Done);
    const QList<Account> accounts = orFail(accountsOf(clinic.folder()));
    QCOMPARE(accounts.size(), 3);
    QCOMPARE(accounts.constLast().name, u"Reception"_s);
}

void tst_Reencryption::epochTakenBack_isNeverUsedAgain()
{
    // Who copied the keyring meanwhile has the key of that epoch.
    const StaffedClinic clinic;
    const OpenClinic open = clinic.open();
    const auto work = orFail(removeNora(*open.database, clinic));
    const quint64 takenBack = orFail(readKeyring(clinic.folder())).clinicalEpochs.constLast();
    work->cancel();
    QCOMPARE(orFail(finish(*open.database, *work)), Reencryption::State::TakenBack);
    QCOMPARE(orFail(finish(*open.database, *orFail(removeNora(*open.database, clinic)))), Reencryption::State::Done);
    QVERIFY(orFail(readKeyring(clinic.folder())).clinicalEpochs.constLast() > takenBack);
}

void tst_Reencryption::laterChange_outdoesThis()
{
    const StaffedClinic clinic;
    {
        const OpenClinic open = clinic.open();
        const auto first = orFail(removeNora(*open.database, clinic));
        QCOMPARE(orFail(first->step(*open.database)), Reencryption::State::Working);
        const auto second = orFail(removeAccount(*open.database, clinic.administrator(), clinic.desk));
        QCOMPARE(orFail(second->step(*open.database)), Reencryption::State::Working);
        QCOMPARE(orFail(first->step(*open.database)), Reencryption::State::Done); // the other leads further
        QCOMPARE(orFail(finish(*open.database, *second)), Reencryption::State::Done);
    }
    QVERIFY(!clinic.isPending());
    QCOMPARE(clinic.files(), filesOfAClinic);
    QVERIFY(isWhole(*clinic.open().database));
    QCOMPARE(orFail(accountsOf(clinic.folder())).size(), 2);
}

void tst_Reencryption::tooManyUnfinishedChanges_areRefused()
{
    const StaffedClinic clinic;
    const OpenClinic open = clinic.open();
    for (int i = 0; i < 5; ++i)
        QVERIFY(replaceRecovery(*open.database, clinic.administrator(), newRecoverySecret()));
    const auto refused = replaceRecovery(*open.database, clinic.administrator(), newRecoverySecret());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    orFail(addAccount(*open.database, clinic.administrator(), {newId<PersonId>(), u"New"_s, Role::Therapist, clinic.recovery()}));
}

void tst_Reencryption::newcomerMeanwhile_opensAfterwardsToo()
{
    const StaffedClinic clinic;
    {
        const OpenClinic open = clinic.open();
        const auto work = orFail(removeNora(*open.database, clinic));
        const Secret password = TestClinic::password();
        orFail(addAccount(*open.database, clinic.administrator(), {newId<PersonId>(), u"Ada"_s, Role::Therapist, password}));
        QCOMPARE(orFail(finish(*open.database, *work)), Reencryption::State::Done);
    }
    QVERIFY(isWhole(*clinic.open(u"Ada"_s).database));
    QVERIFY(!clinic.isPending());
}

void tst_Reencryption::fullDisk_leavesAllAsItWas()
{
    const StaffedClinic clinic;
    {
        const OpenClinic open = clinic.open();
        const auto work = orFail(removeNora(*open.database, clinic));
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit tight{60'000, limit.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto state = finish(*open.database, *work);
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!state);
        QCOMPARE(state.error().kind, Error::Kind::DiskFull);
        QVERIFY(isWhole(*open.database));
        QVERIFY(!QDir(clinic.folder().path).entryList(QDir::Files).join(u' ').contains(u".next"_s));
        // With room again it goes on.
        QCOMPARE(orFail(finish(*open.database, *work)), Reencryption::State::Done);
    }
    QVERIFY(isWhole(*clinic.open().database));
    QVERIFY(!clinic.isPending());
}

void tst_Reencryption::littleRoom_isLeftToOthers()
{
    const TestClinic elsewhere;
    const ClinicFolder folder{elsewhere.beside(u"small"_s)};
    QVERIFY(QDir().mkpath(folder.path));
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=20m"_s, u"tmpfs"_s, folder.path}) != 0)
        QSKIP("only root may mount");
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {folder.path}); });
    copyFiles(elsewhere.folder(), folder, true, true);
    {
        const OpenClinic open = orFail(signIn(folder, TestClinic::ownerName(), TestClinic::password()));
        const Secret password = TestClinic::password();
        const auto work = orFail(replaceRecovery(*open.database, {folder, open.session.person, password}, newRecoverySecret()));
        const auto state = finish(*open.database, *work);
        QVERIFY(!state);
        QCOMPARE(state.error().kind, Error::Kind::DiskFull);
        QVERIFY(open.database->has(Vault::FrontDesk));
    }
    // What was begun goes on where there is room.
    copyFiles(folder, elsewhere.folder(), true, true);
    const OpenClinic open = elsewhere.open();
    QCOMPARE(orFail(finish(*open.database, *open.session.reencryption)), Reencryption::State::Done);
}

void tst_Reencryption::damagedVault_isNotReplaced()
{
    constexpr qint64 pageBytes = 4096;
    const StaffedClinic clinic;
    qint64 page = 0; // of a table that nobody reads on the way in
    {
        const OpenClinic before = clinic.open();
        orFail(removeNora(*before.database, clinic));
        auto root = orFail(before.database->run(u"SELECT rootpage FROM clinical.sqlite_schema WHERE name = 'outcome'"_s));
        QVERIFY(root.next());
        page = root.value(0).toLongLong();
    }
    QFile raw(clinic.folder().vault(Vault::Clinical));
    QVERIFY(raw.open(QFile::ReadWrite) && raw.seek((page - 1) * pageBytes + pageBytes / 2) && raw.putChar('?'));
    raw.close();
    const OpenClinic open = clinic.open();
    const Secret key = open.database->key(Vault::Clinical).clone();
    const auto state = finish(*open.database, *open.session.reencryption);
    QVERIFY(!state);
    QCOMPARE(state.error().kind, Error::Kind::Corrupt);
    QCOMPARE(state.error().subject, clinic.folder().vault(Vault::Clinical));
    QVERIFY(open.database->has(Vault::Clinical));
    QVERIFY(open.database->key(Vault::Clinical) == key);
    QVERIFY(clinic.isPending());
}

void tst_Reencryption::changedKeyring_stopsTheWork()
{
    const StaffedClinic clinic;
    const OpenClinic open = clinic.open();
    const auto work = orFail(removeNora(*open.database, clinic));
    Keyring keyring = orFail(readKeyring(clinic.folder()));
    keyring.people[0].name = u"Mallory"_s;
    orFail(writeDurably(clinic.folder().keyring(), toBytes(keyring)));
    QCOMPARE(work->step(*open.database).error().kind, Error::Kind::Tampered);
    QVERIFY(isWhole(*open.database));
}

void tst_Reencryption::onTheStorageThread_tellsHowFarItIs()
{
    const StaffedClinic clinic;
    StorageThread storage;
    QVERIFY(storage.open([&] { return signIn(clinic.folder(), TestClinic::ownerName(), TestClinic::password()); }).result());
    auto begun = storage.run([&](Database &database) { return removeNora(database, clinic); });
    const auto work = orFail(begun.result());
    QFuture<Result<Reencryption::State>> run = runOn(storage, work);
    run.waitForFinished();
    QCOMPARE(orFail(run.result()), Reencryption::State::Done);
    QVERIFY(run.progressMaximum() > 10);
    QCOMPARE(run.progressValue(), run.progressMaximum());
    QCOMPARE(orFail(storage.run([](Database &database) -> Result<bool> { return isWhole(database); }).result()), true);
}

void tst_Reencryption::onTheStorageThread_otherWorkGoesOn()
{
    const StaffedClinic clinic;
    StorageThread storage;
    QVERIFY(storage.open([&] { return signIn(clinic.folder(), TestClinic::ownerName(), TestClinic::password()); }).result());
    const auto work = orFail(storage.run([&](Database &database) { return removeNora(database, clinic); }).result());
    QSemaphore go;
    const auto held = storage.run([&](Database &) -> Result<> {
        go.acquire();
        return {};
    });
    const auto run = runOn(storage, work);
    const auto between = storage.run([&](Database &database) -> Result<bool> { return isWhole(database) && work->copied() > 0 && work->copied() < work->total(); });
    go.release();
    QCOMPARE(orFail(between.result()), true);
    QCOMPARE(orFail(run.result()), Reencryption::State::Done);
    QVERIFY(!work->canCancel());
}

void tst_Reencryption::closedClinic_endsTheWork()
{
    const StaffedClinic clinic;
    {
        StorageThread storage;
        QVERIFY(storage.open([&] { return signIn(clinic.folder(), TestClinic::ownerName(), TestClinic::password()); }).result());
        const auto work = orFail(storage.run([&](Database &database) {
            auto begun = removeNora(database, clinic);
            static_cast<void>(orFail(begun)->step(database)); // in the middle of a copy
            return begun;
        }).result());
        auto closed = storage.close();
        const auto run = runOn(storage, work);
        QVERIFY(closed.result());
        QCOMPARE(run.result().error().kind, Error::Kind::Unavailable);
        QCOMPARE(clinic.files(), filesOfAClinic);
        QVERIFY(clinic.isPending());
    }
    const OpenClinic open = clinic.open();
    QCOMPARE(orFail(finish(*open.database, *open.session.reencryption)), Reencryption::State::Done);
    QVERIFY(isWhole(*open.database));
}

int main(int argc, char *argv[])
{
    // Some thousand files are written here, and nobody pulls a plug: they need not reach a disk.
    if (QDir(u"/dev/shm"_s).exists())
        qputenv("TMPDIR", "/dev/shm");
    startCryptography();
    QCoreApplication app(argc, argv);
    tst_Reencryption test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reencryption.moc"
