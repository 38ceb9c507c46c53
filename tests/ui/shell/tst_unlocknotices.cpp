#include "app/clients/clientstore.h"
#include "app/security/auditstore.h"
#include "app/storage/storagethread.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/common/noticebar.h"
#include "ui/shell/unlocknotices.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// Somebody signed in, as long as it lives.
struct Work
{
    explicit Work(const TestClinic &clinic, Role role = Role::Owner, std::optional<KeyringTrust> keyring = {})
    {
        session = orFail(storage.open([&clinic]() -> Result<OpenClinic> { return clinic.open(); }).result());
        session.role = role;
        session.keyring = keyring.value_or(session.keyring);
        looking = std::make_unique<UnlockNotices>(storage, session, clinic.beside(u"seen.json"_s), bar);
        orFail(storage.run([](Database &) -> Result<> { return {}; }).result()); // after it looked
        QCoreApplication::processEvents();
    }

    void change()
    {
        orFail(storage.run([](Database &database) { return AuditStore(database).record(Vault::Clinical, {.action = AuditAction::Changed, .object = 1}); }).result());
    }
    QStringList sentences() const
    {
        QStringList all;
        for (const Notice &notice : bar.notices())
            all << notice.sentence;
        return all;
    }

    StorageThread storage;
    Session session;
    NoticeBar bar;
    std::unique_ptr<UnlockNotices> looking;
};

/// An old copy of the clinical vault in its place.
void putBack(const TestClinic &clinic)
{
    const QString vault = clinic.folder().vault(Vault::Clinical);
    const QByteArray old = bytesOf(vault);
    {
        Work work(clinic);
        work.change();
    }
    writeBytes(vault, old);
}

} // namespace

class tst_UnlockNotices : public QObject
{
    Q_OBJECT

private slots:
    void soundClinic_saysNothing();
    void oldCopy_isSaidUntilAnOwnerGoesOn();
    void oldCopy_isNotForOthersToDecide();
    void unknownClient_getsAnEntry();
    void keyring_isAnOwnersMatter();
};

void tst_UnlockNotices::soundClinic_saysNothing()
{
    const TestClinic clinic;
    for (int i = 0; i < 2; ++i) {
        Work work(clinic);
        QTRY_VERIFY(QFile::exists(clinic.beside(u"seen.json"_s)));
        QCOMPARE(work.sentences(), QStringList());
        work.change();
    }
}

void tst_UnlockNotices::oldCopy_isSaidUntilAnOwnerGoesOn()
{
    const TestClinic clinic;
    putBack(clinic);
    for (int i = 0; i < 2; ++i) { // also after the next sign-in
        Work work(clinic);
        QTRY_COMPARE(work.sentences().size(), 1);
        QVERIFY2(work.sentences().constFirst().contains(u"not from the same moment"_s), qPrintable(work.sentences().constFirst()));
        if (i == 1) {
            work.bar.notices().constFirst().act();
            QTRY_COMPARE(work.sentences(), QStringList());
        }
    }
    Work work(clinic);
    QVERIFY(!QTest::qWaitFor([&] { return !work.sentences().isEmpty(); }, 200));
    QCOMPARE(work.sentences(), QStringList());
}

void tst_UnlockNotices::oldCopy_isNotForOthersToDecide()
{
    const TestClinic clinic;
    putBack(clinic);
    Work work(clinic, Role::Therapist);
    QTRY_COMPARE(work.sentences().size(), 1);
    QVERIFY(work.bar.notices().constFirst().action.isEmpty());
    QVERIFY(work.sentences().constFirst().endsWith(u"Tell an owner before you go on."_s));
}

void tst_UnlockNotices::unknownClient_getsAnEntry()
{
    const TestClinic clinic;
    const auto stranger = newId<ClientId>();
    orFail(VisitStore(*clinic.open().database).save(aVisit().of(stranger), QDateTime::currentDateTimeUtc()));
    Work work(clinic, Role::Therapist);
    QTRY_COMPARE(work.sentences().size(), 1);
    QSignalSpy added(work.looking.get(), &UnlockNotices::clientsAdded);
    const Notice notice = work.bar.notices().constFirst();
    QCOMPARE(notice.action, u"Give them an entry"_s);
    notice.act();
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(work.sentences(), QStringList());
    QCOMPARE(orFail(work.storage.run([stranger](Database &database) { return ClientStore(database).find(stranger); }).result()).family, u"Unknown client 1"_s);
}

void tst_UnlockNotices::keyring_isAnOwnersMatter()
{
    const TestClinic clinic;
    {
        Work work(clinic, Role::Owner, KeyringTrust::Changed);
        QCOMPARE(work.sentences(), QStringList{explain(KeyringTrust::Changed)});
    }
    Work work(clinic, Role::Therapist, KeyringTrust::Changed);
    QCOMPARE(work.sentences(), QStringList());
}

UNTIE_TEST_GUI_MAIN(tst_UnlockNotices)
#include "tst_unlocknotices.moc"
