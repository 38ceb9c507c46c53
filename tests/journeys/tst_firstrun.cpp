#include "app/people/peoplestore.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/settings/backupsettingsstore.h"
#include "app/settings/settingsstore.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/setupdriver.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// The files below a folder that hold a text in the clear, as UTF-8 or as Qt keeps it in memory.
QStringList filesWith(const QString &text, const QString &top)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QStringList found;
    QDirIterator files(top, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(utf8) || bytes.contains(utf16))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

/// From the first start to an open clinic of one's own, by keyboard alone, and back into it the next day.
class tst_FirstRun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fromNothingToAnOpenClinic();

private:
    void saysWhatAndWhere();
    void saysWhoAndChoosesWords();
    void getsTheSheetAndTypesItBack();
    void leavesTheSecondMediumForLater();
    void opensTheClinic();
    void findsTheClinicAgain();

    SetUpDriver setUp() { return {m_untie->window(), m_untie->inputs()}; }
    Inputs &hand() const { return m_untie->inputs(); }
    QString folder() const { return m_dir.filePath(u"Documents/linden-row-massage.untie"_s); }

    const CheapKdf m_cheap;
    const QTemporaryDir m_dir;
    std::unique_ptr<MainWindowDriver> m_untie;
    QString m_words;
    QString m_sheet;
};

void tst_FirstRun::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_firstrun"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void tst_FirstRun::fromNothingToAnOpenClinic()
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    m_untie = std::make_unique<MainWindowDriver>();
    m_untie->window().welcome();
    QVERIFY(QTest::qWaitForWindowActive(&m_untie->window()));
    hand().countAnew();
    using Step = void (tst_FirstRun::*)();
    for (const Step step : {&tst_FirstRun::saysWhatAndWhere, &tst_FirstRun::saysWhoAndChoosesWords, &tst_FirstRun::getsTheSheetAndTypesItBack,
                            &tst_FirstRun::leavesTheSecondMediumForLater, &tst_FirstRun::opensTheClinic, &tst_FirstRun::findsTheClinicAgain}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_FirstRun::saysWhatAndWhere()
{
    hand().press(Qt::Key_Space); // the first button of the welcome page has the focus
    QTRY_COMPARE(setUp().field(), u"clinicName"_s);
    setUp().enter();
    QVERIFY2(setUp().sentence().contains(u"needs a name"_s), qPrintable(setUp().sentence()));
    setUp().answer(u"Linden Row Massage"_s);
    QCOMPARE(setUp().field(), u"clinicFolder"_s);
    QVERIFY2(setUp().text().endsWith(u"linden-row-massage.untie"_s), qPrintable(setUp().text()));

    // One step back and on again: what was typed is still there.
    setUp().back();
    QCOMPARE(setUp().text(), u"Linden Row Massage"_s);
    setUp().enter();

    QVERIFY(QDir().mkpath(m_dir.filePath(u"Dropbox"_s)));
    hand().press(Qt::Key_A, Qt::ControlModifier);
    setUp().answer(m_dir.filePath(u"Dropbox/linden.untie"_s));
    QVERIFY2(setUp().sentence().contains(u"Dropbox"_s), qPrintable(setUp().sentence()));
    hand().press(Qt::Key_A, Qt::ControlModifier);
    setUp().answer(folder());
}

void tst_FirstRun::saysWhoAndChoosesWords()
{
    QCOMPARE(setUp().field(), u"ownerName"_s);
    setUp().answer(u"Nora Vale"_s);
    QCOMPARE(setUp().field(), u"typedWords"_s);
    const QString first = setUp().words();
    hand().press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(setUp().words() != first);
    m_words = QString(setUp().words().unicode(), setUp().words().size()); // a copy of its own: the page wipes what it showed
    QCOMPARE(m_words.split(u' ').size(), 5);
    setUp().answer(m_words);
}

void tst_FirstRun::getsTheSheetAndTypesItBack()
{
    m_sheet = setUp().sheet();
    QCOMPARE(m_sheet.split(u'\n').size(), 4);
    setUp().enter(); // the button for printing has the focus, and there is no printer
    QVERIFY(setUp().warning().isEmpty());
    hand().press(Qt::Key_S, Qt::ControlModifier);
    const QString file = m_dir.filePath(u"sheet.pdf"_s);
    QVERIFY(m_untie->answerFileName(file));
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(QTest::qWaitForWindowActive(&m_untie->window()));
    QTRY_COMPARE(setUp().field(), u"assistantNext"_s);
    setUp().enter();
    QTRY_COMPARE(setUp().field(), u"sheetLine1"_s);

    // The third letter of the second line is wrong; the program says which.
    QString typed = QString(m_sheet).remove(u' ').remove(u'\n').toLower();
    const QChar right = typed[17];
    typed[17] = right == u'x' ? u'y' : u'x';
    hand().type(typed.left(30));
    QVERIFY2(setUp().sentence().contains(u"letter 3"_s), qPrintable(setUp().sentence()));
    setUp().enter();
    QCOMPARE(setUp().field(), u"sheetLine2"_s);
    hand().type(QString(right)); // over the wrong one, which is chosen
    hand().press(Qt::Key_Tab);
    hand().type(typed.mid(30));
    setUp().enter();
}

void tst_FirstRun::leavesTheSecondMediumForLater()
{
    QTRY_COMPARE(setUp().field(), u"secondCopy"_s);
    setUp().enter();
    QVERIFY2(setUp().sentence().contains(u"Later"_s), qPrintable(setUp().sentence()));
    hand().press(Qt::Key_Backtab, Qt::ShiftModifier);
    hand().press(Qt::Key_Down);
    QCOMPARE(setUp().field(), u"noSecondCopy"_s);
    setUp().enter();
}

void tst_FirstRun::opensTheClinic()
{
    QTRY_COMPARE(setUp().field(), u"assistantNext"_s);
    QVERIFY(setUp().checkList().contains(u"One computer at a time"_s));
    QVERIFY(setUp().checkList().contains(u"second medium"_s));
    QVERIFY(!QFile::exists(folder()));
    setUp().enter();
    QTRY_VERIFY_WITH_TIMEOUT(m_untie->isOnToday(), 30'000);
    QTRY_COMPARE(m_untie->window().windowTitle(), u"Linden Row Massage"_s);
    qInfo("from the welcome page to an open clinic: %d clicks, %d keys, %d of them text", hand().clicks(), hand().keys(),
          int(u"Linden Row Massage"_s.size() + u"Nora Vale"_s.size() + m_words.size() + 60));
    QCOMPARE(hand().clicks(), 0);
}

void tst_FirstRun::findsTheClinicAgain()
{
    QVERIFY(m_untie->close());
    {
        const auto secret = readRecoverySheet(m_sheet);
        QVERIFY(secret);
        auto database = orFail(Database::open());
        orFail(database->attach(Vault::FrontDesk, ClinicFolder{folder()}.vault(Vault::FrontDesk), pageKey(vaultKey(*secret, Vault::FrontDesk, 1))));
        QCOMPARE(orFail(SettingsStore(*database).clinicProfile()).name, u"Linden Row Massage"_s);
        QCOMPARE(orFail(PeopleStore(*database).all()).constFirst().name, u"Nora Vale"_s);
        QCOMPARE(orFail(BackupSettingsStore(*database).settings()), BackupSettings());
    }
    const QStringList secrets = m_sheet.split(u'\n') + QStringList{m_words};
    for (const QString &secret : secrets) {
        for (const QString &top : {m_dir.path(), QDir::homePath()})
            QCOMPARE(filesWith(secret, top), QStringList());
    }
    m_untie->reopen();
    m_untie->ask({folder()});
    QVERIFY(QTest::qWaitForWindowActive(&m_untie->window()));
    hand().type(m_words);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_untie->isOnToday(), 20'000);
    QVERIFY(m_untie->close());
}

UNTIE_TEST_GUI_MAIN(tst_FirstRun)
#include "tst_firstrun.moc"
