#include "app/commands/sampleclinic.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/clients/clientbook.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/workspace.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

/// Two people share a computer: one locks in the middle of something, the other works, the first goes on.
class tst_SwitchUser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theOtherTakesOverAndTheFirstGoesOn();

private:
    /// By keyboard from the open clinic of one to the open clinic of the other; gives the milliseconds it took.
    qint64 switchTo(const SampleAccount &account, int row);
    bool isOpenFor(const SampleAccount &account) const;

    CheapKdf m_cheap; // the key derivation is not what is measured here
    QTemporaryDir m_dir;
    QList<SampleAccount> m_accounts;
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_SwitchUser::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_switchuser"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    SamplePlan plan;
    plan.clients = 200;
    plan.until = QDateTime::currentDateTimeUtc();
    m_accounts = orFail(makeSampleClinic({m_dir.filePath(u"sample.untie"_s)}, plan)).accounts;
    QVERIFY(m_accounts.size() >= 2);
}

bool tst_SwitchUser::isOpenFor(const SampleAccount &account) const
{
    const Workspace *workspace = m_untie->window().workspace();
    return workspace && workspace->clients().isLoaded() && workspace->session().name == account.user;
}

qint64 tst_SwitchUser::switchTo(const SampleAccount &account, int row)
{
    Inputs &hand = m_untie->inputs();
    hand.countAnew();
    QElapsedTimer timer;
    timer.start();
    hand.press(Qt::Key_L, Qt::ControlModifier);
    while (m_untie->window().workspace())
        QCoreApplication::processEvents(); // as one sees that it is locked
    hand.press(Qt::Key(Qt::Key_1 + row), Qt::AltModifier);
    hand.type(account.password);
    hand.press(Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return isOpenFor(account); }, 20'000))
        return -1;
    return timer.elapsed();
}

void tst_SwitchUser::theOtherTakesOverAndTheFirstGoesOn()
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    const SampleAccount &owner = m_accounts.at(0);
    const SampleAccount &other = m_accounts.at(1);
    m_untie = std::make_unique<MainWindowDriver>();
    QVERIFY(m_untie->signIn({m_dir.filePath(u"sample.untie"_s)}, owner.password));
    QVERIFY(QTest::qWaitForWindowActive(&m_untie->window()));
    QVERIFY(m_untie->openFound());
    QVERIFY(m_untie->editClient());
    m_untie->type(u"born"_s, u"some da"_s); // cannot be stored, and is not lost

    // How long a lock takes until the vaults are closed and the keys are gone.
    QSignalSpy locked(&m_untie->window(), &MainWindow::locked);
    QElapsedTimer timer;
    timer.start();
    m_untie->inputs().press(Qt::Key_L, Qt::ControlModifier);
    while (m_untie->window().workspace())
        QCoreApplication::processEvents();
    const qint64 gone = timer.elapsed();
    QTRY_COMPARE(locked.size(), 1);
    qInfo("lock: no data on the screen after %lld ms, vaults closed and keys gone after %lld ms", static_cast<long long>(gone),
          static_cast<long long>(timer.elapsed()));
    timer.restart();
    m_untie->typePassword(owner.password);
    QTRY_VERIFY(isOpenFor(owner));
    qInfo("unlock, beside the key derivation: %lld ms", static_cast<long long>(timer.elapsed()));
    QTRY_COMPARE(m_untie->typed(u"born"_s), u"some da"_s);

    const qint64 there = switchTo(other, 1);
    qInfo("switch of user, beside the key derivation: %lld ms, %d keys, of which %lld are the password", static_cast<long long>(there),
          m_untie->inputs().keys(), static_cast<long long>(other.password.size()));
    QVERIFY(there >= 0);
    QVERIFY(there < 3000);
    QVERIFY(m_untie->isOnToday()); // nothing of what the first one did
    QVERIFY(!m_untie->window().findChild<QWidget *>(u"carried"_s)->isVisible());

    const qint64 back = switchTo(owner, 0);
    QVERIFY(back >= 0);
    QVERIFY(back < 3000);
    QTRY_VERIFY(m_untie->isOnForm());
    QTRY_COMPARE(m_untie->typed(u"born"_s), u"some da"_s);
    QVERIFY(!m_untie->carriedSentence().isEmpty());
    m_untie->backOut();
    QVERIFY(m_untie->close());
}

UNTIE_TEST_GUI_MAIN(tst_SwitchUser)
#include "tst_switchuser.moc"
