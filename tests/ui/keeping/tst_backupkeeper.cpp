#include "app/keeping/backupfolder.h"
#include "app/security/auditstore.h"
#include "app/settings/backupsettingsstore.h"
#include "app/storage/storagethread.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/common/noticebar.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/keeping/backupnotices.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// A clinic that somebody has signed in to, and its backups.
struct Fixture
{
    Fixture()
    {
        orFail(storage.open([this]() -> Result<OpenClinic> { return clinic.open(); }).result());
        keeper = std::make_unique<BackupKeeper>(storage, clinic.folder());
        QObject::connect(keeper.get(), &BackupKeeper::finished,
                         [this](const Result<BackedUp> &backup) { made.append(backup); });
    }

    template <class Job>
    auto run(Job job)
    {
        return orFail(storage.run(std::move(job)).result());
    }
    void change()
    {
        run([](Database &database) {
            return AuditStore(database).record(Vault::FrontDesk, {.action = AuditAction::Changed, .object = 1});
        });
    }
    bool makes(BackupKind kind)
    {
        const qsizetype before = made.size();
        keeper->start(kind);
        return QTest::qWaitFor([&] { return made.size() > before; }) && made.last();
    }
    /// What runs that did not end have left.
    QStringList unfinished() const { return folders().filter(u".unfinished"_s); }
    QStringList folders() const
    {
        return QDir(clinic.folder().path + "/backups"_L1)
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    TestClinic clinic;
    StorageThread storage;
    std::unique_ptr<BackupKeeper> keeper;
    QList<Result<BackedUp>> made;
};

} // namespace

class tst_BackupKeeper : public QObject
{
    Q_OBJECT

private slots:
    void onDemand_isAWholeBackup();
    void daily_isMadeOnceADay();
    void closing_isMadeAfterChangesAlone();
    void saves_comeBetween();
    void cancelling_leavesNothing();
    void cancelling_forAnotherMakesThatOne();
    void locking_leavesNothing();
    void second_getsACopy();
    void unpluggedSecond_isNoTrouble();
    void beforeSignIn_aLostKeyringHidesNoBackup();
    void failure_isSaidWithAWayOut();
    void missingBackup_isSaidUntilThereIsOne();
};

void tst_BackupKeeper::onDemand_isAWholeBackup()
{
    Fixture f;
    QSignalSpy progress(f.keeper.get(), &BackupKeeper::progressed);
    QVERIFY(f.makes(BackupKind::Manual));
    QVERIFY(f.made.last()->backup.manifest.isWhole());
    QVERIFY(!progress.isEmpty());
    QTRY_VERIFY(f.keeper->overview());
    QCOMPARE(f.keeper->overview()->here, QList<Backup>{f.made.last()->backup});
    QCOMPARE(f.keeper->overview()->state.nag, BackupState::Nag::None);
}

void tst_BackupKeeper::daily_isMadeOnceADay()
{
    Fixture f;
    f.keeper->keepDaily(0);
    QTRY_COMPARE(f.made.size(), 1);
    QCOMPARE(f.made.last()->backup.manifest.kind, BackupKind::Daily);
    f.change();
    QSignalSpy notDue(f.keeper.get(), &BackupKeeper::notDue);
    f.keeper->start(BackupKind::Daily);
    QTRY_COMPARE(notDue.size(), 1);
    QCOMPARE(f.folders().size(), 1);
}

void tst_BackupKeeper::closing_isMadeAfterChangesAlone()
{
    Fixture f;
    QVERIFY(f.makes(BackupKind::Manual));
    QSignalSpy notDue(f.keeper.get(), &BackupKeeper::notDue);
    f.keeper->start(BackupKind::Closing);
    QTRY_COMPARE(notDue.size(), 1);
    f.change();
    QVERIFY(f.makes(BackupKind::Closing));
    QCOMPARE(f.folders().size(), 2);
}

void tst_BackupKeeper::saves_comeBetween()
{
    Fixture f;
    f.keeper->start(BackupKind::Manual);
    for (int i = 0; i < 20; ++i)
        f.change(); // each is answered while the backup is on its way, or after
    QTRY_COMPARE(f.made.size(), 1);
    QVERIFY(f.made.last());
}

void tst_BackupKeeper::cancelling_leavesNothing()
{
    Fixture f;
    QSignalSpy cancelled(f.keeper.get(), &BackupKeeper::cancelled);
    f.keeper->start(BackupKind::Manual);
    QTRY_VERIFY(!f.folders().isEmpty()); // it has begun
    f.keeper->cancel();
    QTRY_COMPARE(cancelled.size() + f.made.size(), 1); // a fast disk may have been done before
    QVERIFY(!f.keeper->isRunning());
    QTRY_COMPARE(f.folders().size(), f.made.size()); // and what is said is true
    QTRY_COMPARE(f.unfinished(), QStringList());
    QVERIFY(f.makes(BackupKind::Manual)); // and another can be made
}

void tst_BackupKeeper::cancelling_forAnotherMakesThatOne()
{
    Fixture f;
    f.keeper->start(BackupKind::Daily);
    QTRY_VERIFY(!f.folders().isEmpty());
    f.change();
    f.keeper->cancel();
    f.keeper->start(BackupKind::Closing); // as at the end of work
    // A fast disk may have made the first before it was cancelled.
    QTRY_VERIFY(!f.made.isEmpty() && f.made.last()->backup.manifest.kind == BackupKind::Closing);
}

void tst_BackupKeeper::locking_leavesNothing()
{
    Fixture f;
    f.keeper->start(BackupKind::Manual);
    QTRY_VERIFY(!f.folders().isEmpty());
    f.keeper.reset();
    orFail(f.storage.close().result());
    QTRY_COMPARE(f.unfinished(), QStringList());
}

void tst_BackupKeeper::second_getsACopy()
{
    Fixture f;
    const QString second = f.clinic.beside(u"stick"_s);
    QDir().mkpath(second);
    f.run([&](Database &database) { return BackupSettingsStore(database).save({{}, second}); });
    QVERIFY(f.makes(BackupKind::Manual));
    QVERIFY(f.made.last()->copied);
    QTRY_VERIFY(f.keeper->overview() && f.keeper->overview()->there.size() == 1);
    QVERIFY(f.keeper->overview()->secondIsThere);
    QCOMPARE(f.keeper->overview()->there.constFirst().manifest.files, f.made.last()->backup.manifest.files);
}

void tst_BackupKeeper::unpluggedSecond_isNoTrouble()
{
    Fixture f;
    NoticeBar bar;
    const BackupNotices notices(*f.keeper, bar, true);
    f.run([&](Database &database) {
        return BackupSettingsStore(database).save({{}, f.clinic.beside(u"unplugged"_s)});
    });
    QVERIFY(f.makes(BackupKind::Manual));
    QTRY_VERIFY(f.keeper->overview());
    QVERIFY(!f.keeper->overview()->secondIsThere);
    QCOMPARE(bar.notices().size(), 0);
}

void tst_BackupKeeper::beforeSignIn_aLostKeyringHidesNoBackup()
{
    Fixture f;
    QVERIFY(f.makes(BackupKind::Manual));
    const Backup backup = f.made.last()->backup;
    QVERIFY(QFile::remove(f.clinic.folder().keyring()));
    const BackupPlaces places = orFail(placesBeforeSignIn(f.clinic.folder(), {}));
    QCOMPARE(places.clinic, backup.manifest.clinic);
    QCOMPARE(places.here(), QList<Backup>{backup});
    QVERIFY(!placesBeforeSignIn({f.clinic.beside(u"nowhere.untie"_s)}, {}));
}

void tst_BackupKeeper::failure_isSaidWithAWayOut()
{
    Fixture f;
    NoticeBar bar;
    const BackupNotices notices(*f.keeper, bar, true);
    const QString inTheWay = f.clinic.folder().path + "/backups"_L1;
    QFile file(inTheWay);
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(!f.makes(BackupKind::Manual));
    QTRY_VERIFY(!bar.notices().isEmpty());
    const Notice said = bar.notices().constFirst();
    QVERIFY2(said.sentence.startsWith(u"No backup could be made. "_s) && said.sentence.size() > 30,
             qPrintable(said.sentence));
    QVERIFY(file.remove());
    said.act();
    QTRY_COMPARE(f.made.size(), 2);
    QVERIFY(f.made.last());
    QTRY_COMPARE(bar.notices().size(), 0);
}

void tst_BackupKeeper::missingBackup_isSaidUntilThereIsOne()
{
    Fixture f;
    NoticeBar bar;
    const BackupNotices notices(*f.keeper, bar, true);
    f.keeper->refresh();
    QTRY_COMPARE(bar.notices().size(), 1);
    QCOMPARE(bar.notices().constFirst().sentence, u"There is no backup of this clinic yet."_s);
    bar.notices().constFirst().act();
    QTRY_COMPARE(f.made.size(), 1);
    QTRY_COMPARE(bar.notices().size(), 0);
}

UNTIE_TEST_GUI_MAIN(tst_BackupKeeper)
#include "tst_backupkeeper.moc"
