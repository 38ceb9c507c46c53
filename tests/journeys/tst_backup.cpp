#include "app/keeping/backupfolder.h"
#include "tests/support/files.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/restoredriver.h"
#include "tests/support/settingsdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testmain.h"
#include "ui/clients/clientbook.h"
#include "ui/common/noticebar.h"
#include "ui/common/trydelay.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/language.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;

/// Backups through the real window: on demand, at the end of work, and what the sign-in page says of them.
class tst_Backup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void onDemand_isListedAndSaidAtSignIn();
    void closing_afterAChangeMakesOne();
    void closing_canBeDoneWithout();
    void closing_thatFailsSaysWhy();
    void locking_inTheMiddleLeavesNothing();
    void sampleClinic_isNotBackedUp();
    void restoring_bringsTheFirstStateBack();
    void restoring_intoANewFolderLeavesTheClinic();
    void restoring_withAWrongPasswordChangesNothing();
    void restoring_withTheSheetWhenTheKeyringIsLost();

private:
    QString makesBackup();
    bool findsClient(const QString &name);
    void signIn();
    void writeClient(const QString &name);
    QList<Backup> backups() const;
    QString status() const { return m_untie->window().findChild<QLabel *>(u"clinicStatus"_s)->text(); }
    QPushButton *button(const char *name) const { return m_untie->window().findChild<QPushButton *>(QLatin1StringView(name)); }

    std::unique_ptr<TestClinic> m_clinic;
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_Backup::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_backup"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void tst_Backup::init()
{
    m_untie.reset();
    m_clinic.reset(); // before the next one: each makes passwords cheap while it lives
    m_clinic = std::make_unique<TestClinic>();
    m_untie = std::make_unique<MainWindowDriver>();
}

void tst_Backup::signIn()
{
    QVERIFY(m_untie->signIn(m_clinic->folder(), TestClinic::passwordText()));
}

void tst_Backup::writeClient(const QString &name)
{
    m_untie->window().workspace()->openClients();
    QVERIFY(m_untie->newClient());
    m_untie->type(u"given"_s, name);
    m_untie->type(u"family"_s, u"Quayle"_s);
    m_untie->saveClient();
    QVERIFY(m_untie->isOnClient(name + " Quayle"_L1));
}

QList<Backup> tst_Backup::backups() const
{
    return BackupFolder(m_clinic->folder().path + "/backups"_L1).contents().backups;
}

void tst_Backup::onDemand_isListedAndSaidAtSignIn()
{
    m_untie->ask(m_clinic->folder());
    QTRY_COMPARE(status(), u"Encrypted here. No backup yet."_s);
    signIn();
    m_untie->window().workspace()->openSettings(SettingsSection::Backup);
    SettingsDriver settings(*m_untie->window().findChild<SettingsPage *>());
    settings.backUpNow();
    QTRY_COMPARE(settings.backups().size(), 1);
    QCOMPARE(backups().size(), 1);
    QCOMPARE(backups().constFirst().manifest.kind, BackupKind::Manual);
    QVERIFY(m_untie->lock());
    QTRY_VERIFY2(status().startsWith(u"Encrypted here. Backup verified at "_s), qPrintable(status()));
}

void tst_Backup::closing_afterAChangeMakesOne()
{
    signIn();
    writeClient(u"Wren"_s);
    QVERIFY(m_untie->close());
    QCOMPARE(backups().size(), 1);
    QCOMPARE(backups().constFirst().manifest.kind, BackupKind::Closing);
    QVERIFY(backups().constFirst().manifest.isWhole());

    m_untie->reopen();
    signIn();
    QVERIFY(m_untie->close()); // nothing was changed
    QCOMPARE(backups().size(), 1);
}

void tst_Backup::closing_canBeDoneWithout()
{
    signIn();
    writeClient(u"Wren"_s);
    m_untie->window().close();
    QTRY_VERIFY(button("quitWithout")->isVisible() || !m_untie->window().isVisible());
    button("quitWithout")->click();
    QTRY_VERIFY(!m_untie->window().isVisible());
    m_untie->close();
    QCOMPARE(namesIn(m_clinic->folder().path + "/backups"_L1).size(), backups().size()); // a fast disk was done before; else nothing
}

void tst_Backup::closing_thatFailsSaysWhy()
{
    signIn();
    writeClient(u"Wren"_s);
    const QString inTheWay = m_clinic->folder().path + "/backups"_L1;
    writeBytes(inTheWay, "a file");
    m_untie->window().close();
    QTRY_VERIFY(button("closeAgain")->isVisible());
    QVERIFY(m_untie->window().isVisible());
    QVERIFY(m_untie->window().findChild<QLabel *>(u"closingSentence"_s)->text().contains(inTheWay));
    QVERIFY(QFile::remove(inTheWay));
    button("closeAgain")->click();
    QTRY_VERIFY(!m_untie->window().isVisible());
    QCOMPARE(backups().size(), 1);
}

void tst_Backup::locking_inTheMiddleLeavesNothing()
{
    signIn();
    m_untie->window().workspace()->backups().start(BackupKind::Manual);
    QTRY_VERIFY(!namesIn(m_clinic->folder().path + "/backups"_L1).isEmpty());
    QVERIFY(m_untie->lock());
    QTRY_COMPARE(namesIn(m_clinic->folder().path + "/backups"_L1).size(), backups().size()); // a fast disk was done before; else nothing
    signIn();
}

void tst_Backup::sampleClinic_isNotBackedUp()
{
    m_untie->window().openSample();
    QTRY_VERIFY_WITH_TIMEOUT(m_untie->window().workspace(), 60'000);
    QVERIFY(!m_untie->window().workspace()->backups().isKeepingDaily());
    QVERIFY(m_untie->close());
}

/// On demand, in the settings; gives its folder.
QString tst_Backup::makesBackup()
{
    const qsizetype before = backups().size();
    m_untie->window().workspace()->backups().start(BackupKind::Manual);
    return QTest::qWaitFor([&] { return backups().size() > before && !m_untie->window().workspace()->backups().isRunning(); }) ? backups().constFirst().path
                                                                                                                               : QString();
}

bool tst_Backup::findsClient(const QString &name)
{
    m_untie->window().workspace()->openClients();
    m_untie->search(name);
    return QTest::qWaitFor([&] { return !m_untie->foundClients().isEmpty(); }, 2000);
}

void tst_Backup::restoring_bringsTheFirstStateBack()
{
    signIn();
    writeClient(u"Wren"_s);
    const QString backup = makesBackup();
    QVERIFY(!backup.isEmpty());
    writeClient(u"Ines"_s);
    m_untie->window().workspace()->openSettings(SettingsSection::Backup);
    SettingsDriver settings(*m_untie->window().findChild<SettingsPage *>());
    QTRY_COMPARE(settings.backups().size(), 1);
    settings.chooseBackup(0);
    settings.restoreButton().click();

    RestoreDriver restore(m_untie->window());
    QVERIFY(restore.isShown());
    QVERIFY(!m_untie->window().workspace()); // it is closed
    QCOMPARE(restore.backup(), QDir::toNativeSeparators(backup));
    restore.goOn();
    restore.typePassword(TestClinic::passwordText());
    restore.goOn();
    restore.goOn(); // in place of the clinic
    const QString preview = restore.preview();
    QVERIFY2(preview.contains(u"This is newer."_s) && preview.endsWith(u"\n–\n1"_s), qPrintable(preview)); // no visit, one client

    restore.goOn();
    restore.stop();
    const QString stopped = u"Stopped. Everything is as it was."_s;
    QTRY_VERIFY_WITH_TIMEOUT(restore.isGone() || restore.message() == stopped, 30'000);
    if (!restore.isGone()) { // else it was done before it could be stopped
        restore.goOn();
        QCOMPARE(restore.preview(), preview);
        restore.goOn();
    }

    QTRY_VERIFY_WITH_TIMEOUT(m_untie->window().workspace() && m_untie->window().workspace()->clients().isLoaded(), 60'000);
    QVERIFY(findsClient(u"Wren"_s));
    QVERIFY(!findsClient(u"Ines"_s));
    QVERIFY(m_untie->window().workspace()->notices().notices().constFirst().sentence.startsWith(u"The backup is restored. What was there before lies in "_s));
    QVERIFY(std::ranges::any_of(backups(), [](const Backup &made) { return made.manifest.kind == BackupKind::BeforeRestore; }));
    QVERIFY(m_untie->close());
}

void tst_Backup::restoring_intoANewFolderLeavesTheClinic()
{
    signIn();
    writeClient(u"Wren"_s);
    const QString backup = makesBackup();
    writeClient(u"Ines"_s);
    QVERIFY(m_untie->close());

    m_untie->reopen();
    m_untie->window().welcome();
    button("restore")->click();
    RestoreDriver restore(m_untie->window());
    QVERIFY(restore.isShown());
    restore.typeBackup(backup);
    restore.goOn();
    restore.typePassword(TestClinic::passwordText());
    restore.goOn();
    const QString place = m_clinic->beside(u"back.untie"_s);
    restore.chooseNewFolder(place);
    restore.goOn();
    QVERIFY2(restore.preview().contains(u"It becomes a clinic of its own"_s), qPrintable(restore.preview()));
    QVERIFY(!QFile::exists(place + "/keyring"_L1)); // not before the last button
    restore.goOn();
    QTRY_VERIFY_WITH_TIMEOUT(m_untie->window().workspace() && m_untie->window().workspace()->clients().isLoaded(), 60'000);
    QVERIFY(!findsClient(u"Ines"_s));
    QVERIFY(m_untie->close());

    m_untie->reopen();
    signIn();
    QVERIFY(findsClient(u"Ines"_s)); // the clinic itself is as it was
    QVERIFY(m_untie->close());
}

void tst_Backup::restoring_withAWrongPasswordChangesNothing()
{
    signIn();
    writeClient(u"Wren"_s);
    QVERIFY(!makesBackup().isEmpty());
    QVERIFY(m_untie->lock());
    QTRY_COMPARE(namesIn(m_clinic->folder().path).size(), 4); // its vaults are closed
    const QStringList before = namesIn(m_clinic->folder().path);
    m_untie->window().restore(m_clinic->folder(), backups().constFirst().path);
    RestoreDriver restore(m_untie->window());
    QVERIFY(restore.isShown());
    restore.goOn();
    restore.typePassword(u"not the right one"_s);
    restore.goOn();
    restore.goOn();
    QVERIFY2(restore.preview().contains(u"Everything is as it was."_s), qPrintable(restore.preview()));
    restore.goOn(); // nothing was prepared, so nothing happens
    restore.goBack();
    restore.goBack();
    restore.typePassword(TestClinic::passwordText());
    restore.goOn();
    QVERIFY2(restore.passwordProblem().contains(u"can be tried in"_s), qPrintable(restore.passwordProblem())); // as at sign-in
    restore.goBack();
    restore.goBack();
    QTRY_COMPARE(namesIn(m_clinic->folder().path), before);
    QTRY_COMPARE_WITH_TIMEOUT(secondsToWait(failedSignInsAt(m_clinic->folder()), QDateTime::currentDateTimeUtc()), 0, 10'000);
    signIn();
    QVERIFY(findsClient(u"Wren"_s));
}

void tst_Backup::restoring_withTheSheetWhenTheKeyringIsLost()
{
    signIn();
    writeClient(u"Wren"_s);
    const QString backup = makesBackup();
    QVERIFY(!backup.isEmpty());
    QVERIFY(m_untie->close());
    for (const QString &file : {m_clinic->folder().keyring(), backup + "/keyring"_L1, m_clinic->folder().vault(Vault::Clinical)})
        QVERIFY(QFile::remove(file));

    m_untie->reopen();
    m_untie->ask(m_clinic->folder());
    m_untie->window().restore(m_clinic->folder());
    RestoreDriver restore(m_untie->window());
    QVERIFY(restore.isShown());
    restore.typeBackup(backup);
    restore.goOn();
    restore.typeName(TestClinic::ownerName());
    const QString words = restore.typeSheet(m_clinic->recoverySheet());
    restore.goOn();
    restore.goOn(); // in place of what is left of the clinic
    const QString preview = restore.preview();
    QVERIFY2(preview.contains(u"It cannot be read"_s) && preview.contains(u"You sign in with your new password."_s), qPrintable(preview));
    restore.goOn();
    QTRY_VERIFY_WITH_TIMEOUT(m_untie->window().workspace() && m_untie->window().workspace()->clients().isLoaded(), 60'000);
    QVERIFY(findsClient(u"Wren"_s));
    QVERIFY(m_untie->lock());
    QVERIFY(m_untie->signIn(m_clinic->folder(), words));
    QVERIFY(m_untie->close());
}

UNTIE_TEST_GUI_MAIN(tst_Backup)
#include "tst_backup.moc"
