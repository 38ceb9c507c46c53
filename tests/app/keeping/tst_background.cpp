#include "app/clients/clientstore.h"
#include "app/keeping/background.h"
#include "app/keeping/backupfolder.h"
#include "app/keeping/backupmanifest.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/storage/storagethread.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QThread>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 26}, {21, 38}, Qt::UTC);

template <class T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return fail(Error::Kind::Unavailable, u"cancelled"_s);
    return future.result();
}

} // namespace

/// Backups while somebody works, on the storage thread.
class tst_Background : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void backup_isMadeBetweenSaves();
    void second_getsACopy();
    void second_thatIsUnpluggedIsNoFailure();
    void automatic_tidiesUp();
    void manual_removesNothing();
    void cancelled_leavesNothing();
    void stopped_isAnswered();
    void stopped_whenItIsMadeStaysMade();
    void closedClinic_cancels();
    void partlyChecked_isCompletedByWhoHasTheKey();
    void partlyChecked_thatIsDamagedIsTold();

private:
    BackupOrder order(BackupKind kind = BackupKind::Daily) const { return {m_clinic->folder(), m_places.next(), kind, now, BackupOrder::Pace::Gentle}; }
    void open();
    Backup backUpAtTheDesk() const;

    std::optional<TestClinic> m_clinic;
    BackupPlaces m_places;
    std::unique_ptr<StorageThread> m_storage;
};

void tst_Background::init()
{
    m_storage.reset();
    m_clinic.emplace();
    open();
    orFail(m_storage->run([this](Database &database) -> Result<> {
        m_places = orFail(backupPlaces(database, m_clinic->folder()));
        return {};
    }).result());
}

void tst_Background::open()
{
    m_storage = std::make_unique<StorageThread>();
    orFail(m_storage->open([this]() -> Result<OpenClinic> { return m_clinic->open(); }).result());
}

/// Somebody who cannot open the clinical vault made it.
Backup tst_Background::backUpAtTheDesk() const
{
    auto desk = orFail(Database::open());
    const Secret key = pageKey(vaultKey(*readRecoverySheet(m_clinic->recoverySheet()), Vault::FrontDesk, 1));
    orFail(desk->attach(Vault::FrontDesk, m_clinic->folder().vault(Vault::FrontDesk), key));
    return orFail(makeBackup(*desk, order()));
}

void tst_Background::backup_isMadeBetweenSaves()
{
    auto made = backUp(*m_storage, order(), m_places);
    int saves = 0;
    while (!made.isFinished()) {
        orFail(m_storage->run([](Database &database) { return ClientStore(database).add(aClient()); }).result());
        ++saves;
    }
    const BackedUp done = orFail(resultOf(made));
    QVERIFY(saves > 2);
    QVERIFY(!done.trouble && !done.copied && done.removed == 0);
    QCOMPARE(made.progressValue(), 1000);
    QCOMPARE(m_places.here(), QList{done.backup});
    QVERIFY(done.backup.manifest.isWhole());
}

void tst_Background::second_getsACopy()
{
    m_places.second = m_clinic->beside(u"stick"_s);
    QVERIFY(QDir().mkpath(m_places.second));
    const BackedUp done = orFail(resultOf(backUp(*m_storage, order(), m_places)));
    QVERIFY(done.copied && !done.trouble);
    QCOMPARE(done.backup.manifest.secondCopyAt, now);
    QCOMPARE(m_places.here(), QList{done.backup});
    const Backup copy = m_places.there().value(0);
    QCOMPARE(copy.name(), done.backup.name());
    for (const QString &name : {u"keyring"_s, u"frontdesk.vault"_s, u"clinical.vault"_s})
        QCOMPARE(bytesOf(QDir(copy.path).filePath(name)), bytesOf(QDir(done.backup.path).filePath(name)));
    QCOMPARE(stateOfBackups(m_places, now).second, SecondCopy::Fresh);
}

void tst_Background::second_thatIsUnpluggedIsNoFailure()
{
    m_places.second = m_clinic->beside(u"stick"_s);
    const BackedUp done = orFail(resultOf(backUp(*m_storage, order(), m_places)));
    QVERIFY(!done.copied);
    QCOMPARE(done.trouble, (Error{Error::Kind::Unavailable, u"no folder"_s, m_places.second}));
    QVERIFY(!QFileInfo::exists(m_places.second)); // it would lie on the wrong disk
    QCOMPARE(m_places.here(), QList{done.backup});
}

void tst_Background::automatic_tidiesUp()
{
    m_places.second = m_clinic->beside(u"stick"_s);
    QVERIFY(QDir().mkpath(m_places.second));
    for (int ago = 1; ago <= 30; ++ago) {
        BackupOrder past = order();
        past.now = now.addDays(-ago);
        orFail(resultOf(backUp(*m_storage, past, m_places)));
    }
    const BackedUp done = orFail(resultOf(backUp(*m_storage, order(), m_places)));
    QVERIFY(done.removed >= 2); // one goes each day, here and there
    QVERIFY(m_places.here().size() < 22);
    QCOMPARE(m_places.there().size(), m_places.here().size());
    QCOMPARE(m_places.here().constFirst(), done.backup);
}

void tst_Background::manual_removesNothing()
{
    QList<QString> made;
    for (int ago = 20; ago > 0; --ago) {
        BackupOrder past = order(BackupKind::Manual);
        past.now = now.addDays(-ago);
        QCOMPARE(orFail(resultOf(backUp(*m_storage, past, m_places))).removed, 0);
    }
    QCOMPARE(m_places.here().size(), 20);
}

void tst_Background::cancelled_leavesNothing()
{
    auto made = backUp(*m_storage, order(), m_places);
    made.cancel();
    QVERIFY(!resultOf(made));
    QVERIFY(m_places.here().isEmpty());
    QTRY_COMPARE(namesIn(m_places.own), QStringList());
    QVERIFY(resultOf(backUp(*m_storage, order(), m_places)));
}

void tst_Background::stopped_isAnswered()
{
    std::stop_source stop;
    stop.request_stop();
    const auto made = resultOf(backUp(*m_storage, order(), m_places, stop.get_token()));
    QVERIFY(!made && made.error().kind == Error::Kind::Unavailable && made.error().detail == u"stopped"_s);
    QCOMPARE(m_places.here(), QList<Backup>());
}

void tst_Background::stopped_whenItIsMadeStaysMade()
{
    m_places.second = m_clinic->beside(u"stick"_s);
    QVERIFY(QDir().mkpath(m_places.second));
    std::stop_source stop;
    auto making = backUp(*m_storage, order(), m_places, stop.get_token());
    while (making.progressValue() < 1000 && !making.isFinished())
        QThread::yieldCurrentThread();
    stop.request_stop();
    const BackedUp made = orFail(resultOf(making));
    QCOMPARE(m_places.here(), QList{made.backup});
}

void tst_Background::closedClinic_cancels()
{
    auto made = backUp(*m_storage, order(), m_places);
    orFail(m_storage->close().result()); // locked at once
    made.waitForFinished();
    QCOMPARE(made.resultCount(), 0);
    QCOMPARE(namesIn(m_places.own), QStringList());
    open();
    QVERIFY(resultOf(backUp(*m_storage, order(), m_places)));
}

void tst_Background::partlyChecked_isCompletedByWhoHasTheKey()
{
    m_storage.reset();
    backUpAtTheDesk();
    QVERIFY(!m_places.here().constFirst().manifest.isWhole());
    open();
    QCOMPARE(orFail(resultOf(completeChecks(*m_storage, m_places))), 1);
    QVERIFY(m_places.here().constFirst().manifest.isWhole());
    QCOMPARE(orFail(resultOf(completeChecks(*m_storage, m_places))), 0);
}

void tst_Background::partlyChecked_thatIsDamagedIsTold()
{
    m_storage.reset();
    const Backup sound = backUpAtTheDesk();
    const Backup damaged = backUpAtTheDesk();
    flipBit(damaged.path + "/clinical.vault"_L1, 4096 * 2);
    open();
    const auto told = resultOf(completeChecks(*m_storage, m_places));
    QVERIFY(!told);
    QCOMPARE(told.error().kind, Error::Kind::BadBackup);
    QCOMPARE(told.error().subject, damaged.path + "/clinical.vault"_L1);
    QVERIFY(orFail(readManifest(sound.path)).isWhole());
    QVERIFY(!orFail(readManifest(damaged.path)).isWhole());
}

UNTIE_TEST_MAIN(tst_Background)
#include "tst_background.moc"
