#include "app/clients/clientstore.h"
#include "app/documents/releasedsummarystore.h"
#include "app/storage/storagethread.h"
#include "app/visits/recordvisit.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/printqueue.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/clients/clientbook.h"
#include "ui/documents/documentpage.h"
#include "ui/documents/documentview.h"
#include "ui/shell/language.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QPrintDialog>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr int printerTakes = 30'000; ///< at most, in milliseconds, until a job lies in the queue of a busy computer

} // namespace

/// A therapist signs; whoever sits at the desk, and cannot open a note, prints the client's summary and hands it over.
class tst_ReleasedSummary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signed_printedAtTheDesk_handedOver();

private:
    void storeVisit();
    void lookAt(const QString &pdf, qsizetype pages) const;
    bool signInAs(int row, const QString &name);
    QString saidBy(const QString &pdf) const;
    bool isChoosingPrinter() const;
    bool isBack() const;
    int waiting() const;
    QAbstractButton *lineOnToday(const QString &state) const;

    PrintQueue m_queue;
    TestClinic m_clinic;
    QTemporaryDir m_dir;
    Visit m_visit;
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_ReleasedSummary::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_releasedsummary"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_clinic.employ(u"Ruth Desk"_s, Role::Receptionist);
    storeVisit();
}

/// With what never belongs on a client's paper in every place where it is written.
void tst_ReleasedSummary::storeVisit()
{
    const OpenClinic open = m_clinic.open();
    Client client = aSummarySource().client;
    client.deskNote = u"CANARY-DESK"_s;
    client.phone = u"555-0142"_s;
    client.email = u"canary@example.org"_s;
    client.address.lines = u"CANARY-STREET"_s;
    client.doctor = u"CANARY-DOCTOR"_s;
    client.id = orFail(ClientStore(*open.database).add(client));
    Visit visit = aSummarySource().visit;
    visit.client = client.id;
    visit.therapist = open.session.person;
    visit.startedAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
    orFail(recordVisit(*open.database, visit, QDateTime::currentDateTimeUtc()));
    m_visit = visit;
}

/// What was found and agreed on, and nothing that never belongs on it (the list of the visit summary).
void tst_ReleasedSummary::lookAt(const QString &pdf, qsizetype pages) const
{
    const QString text = saidBy(pdf);
    QCOMPARE(text.count(u'\f'), pages);
    for (const QString &said : {u"Odile Marchbanks"_s, u"Upper trapezius"_s, u"Ball against the wall"_s, u"Swedish strokes"_s})
        QVERIFY2(text.contains(said), qPrintable(text));
    for (const QString &never : {u"CANARY"_s, u"canary"_s, u"0142"_s, QString::number(m_visit.id.value), QString::number(m_visit.client.value), m_clinic.folder().path, u"pressure 3"_s})
        QVERIFY2(!text.contains(never), qPrintable(never + u" in:\n"_s + text));
}

bool tst_ReleasedSummary::signInAs(int row, const QString &name)
{
    m_untie->inputs().press(Qt::Key(Qt::Key_1 + row), Qt::AltModifier);
    m_untie->inputs().type(TestClinic::passwordText());
    m_untie->inputs().press(Qt::Key_Return);
    return QTest::qWaitFor(
        [&] {
            const Workspace *workspace = m_untie->window().workspace();
            return workspace && workspace->clients().isLoaded() && workspace->session().name == name;
        },
        20'000);
}

QString tst_ReleasedSummary::saidBy(const QString &pdf) const
{
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return text.waitForFinished() ? QString::fromUtf8(text.readAll()) : QString();
}

/// From the dialog; without a window manager nobody gives the keyboard back.
/// And a key reaches the dialog.
bool tst_ReleasedSummary::isChoosingPrinter() const
{
    const auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
    return dialog && dialog->isActiveWindow();
}

bool tst_ReleasedSummary::isBack() const
{
    if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }))
        return false;
    m_untie->window().activateWindow();
    return QTest::qWaitForWindowActive(&m_untie->window());
}

int tst_ReleasedSummary::waiting() const
{
    auto asked = m_untie->window().storage().run([](Database &database) { return ReleasedSummaryStore(database).waiting(); });
    asked.waitForFinished();
    return int(orFail(asked.result()).size());
}

QAbstractButton *tst_ReleasedSummary::lineOnToday(const QString &state) const
{
    for (auto *button : m_untie->window().findChild<QWidget *>(u"todayPage"_s)->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName().contains(state))
            return button;
    }
    return nullptr;
}

void tst_ReleasedSummary::signed_printedAtTheDesk_handedOver()
{
    m_untie = std::make_unique<MainWindowDriver>();
    QVERIFY(m_untie->signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(QTest::qWaitForWindowActive(&m_untie->window()));
    QVERIFY(m_untie->openClient(u"Odile Marchbanks"_s));
    QVERIFY(m_untie->openVisit(0));
    QCOMPARE(waiting(), 0);
    m_untie->inputs().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(waiting(), 1);

    m_untie->inputs().press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_untie->window().workspace());
    QVERIFY(signInAs(1, u"Ruth Desk"_s));
    auto clinical = m_untie->window().storage().run([](Database &database) -> Result<bool> { return database.has(Vault::Clinical); });
    clinical.waitForFinished();
    QVERIFY(!*clinical.result()); // no clinical schema in this process

    QTRY_VERIFY(lineOnToday(u"ready to print"_s));
    m_untie->inputs().countAnew();
    m_untie->inputs().press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->isOnSummary());
    const auto *page = m_untie->window().findChild<DocumentPage *>();
    QTRY_VERIFY(isChoosingPrinter());
    m_untie->inputs().press(Qt::Key_Return);
    QCOMPARE(m_untie->inputs().keys(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue.received().size(), 1, printerTakes);
    QVERIFY(isBack());
    const qsizetype pages = page->findChild<DocumentView *>(u"pages"_s)->document().pages.size();
    lookAt(m_queue.received().constFirst(), pages);

    const QString file = m_dir.filePath(u"kept.pdf"_s);
    m_untie->inputs().press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_untie->answerFileName(file));
    QTRY_VERIFY(QFile::exists(file));
    lookAt(file, pages);

    QCOMPARE(waiting(), 1); // printed is not handed over
    m_untie->inputs().press(Qt::Key_Escape);
    QTRY_VERIFY(lineOnToday(u"not handed over"_s));
    lineOnToday(u"not handed over"_s)->click();
    QTRY_VERIFY(m_untie->isOnSummary());
    m_untie->inputs().press(Qt::Key_P, Qt::ControlModifier); // once more: the first lay in the rain
    QTRY_VERIFY(isChoosingPrinter());
    m_untie->inputs().press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue.received().size(), 2, printerTakes);
    QVERIFY(isBack());
    lookAt(m_queue.received().constLast(), pages);
    QCOMPARE(m_queue.titles(), QStringList(2, u"Visit summary"_s)); // the queue is seen by everybody
    page->findChild<QAbstractButton *>(u"handedOver"_s)->click();
    QTRY_COMPARE(waiting(), 0);
    QTRY_VERIFY(m_untie->isOnToday());
    QTRY_VERIFY(!lineOnToday(u"not handed over"_s));
    m_untie.reset();

    const OpenClinic open = m_clinic.open();
    const QList<AuditRow> rows = orFail(AuditStore(*open.database).rows(Vault::FrontDesk, {}, 30));
    const auto noted = [&](const QString &action, const QString &detail) {
        return std::ranges::any_of(rows, [&](const AuditRow &row) { return row.action == action && row.detail.contains(detail); });
    };
    QVERIFY(noted(u"created"_s, u"released summary"_s));
    QCOMPARE(std::ranges::count_if(rows, [](const AuditRow &row) { return row.action == "printed"_L1 && row.detail.contains("released summary"_L1); }), 2);
    QVERIFY(noted(u"exported"_s, u"released summary"_s));
    QVERIFY(noted(u"removed"_s, u"handed over"_s));
}

UNTIE_TEST_GUI_MAIN(tst_ReleasedSummary)
#include "tst_releasedsummary.moc"
