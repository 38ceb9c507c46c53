// Works the real window by what it is told on standard input, one thing a line, "verb text", and answers each with
// "done" or "failed". What is to be typed comes from outside and is kept nowhere here, so that a look into this
// process's memory, or at what it writes, finds what the program itself keeps of it.
#include "app/common/recordwork.h"
#include "app/security/hardening.h"
#include "app/security/wipedmemory.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/visitpagedriver.h"
#include "ui/bodymap/bodymapview.h"
#include "ui/common/clipboard.h"
#include "ui/common/theme.h"
#include "ui/schedule/boardview.h"
#include "ui/schedule/bookingbox.h"
#include "ui/schedule/schedulepage.h"
#include "ui/shell/processstart.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>

#include <atomic>
#include <unistd.h>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr int workAfterLockMs = 1500;

class Typist final : public QObject
{
public:
    bool obey(const QString &verb, const QString &text)
    {
        if (verb == "ask"_L1)
            m_untie.ask({text});
        else if (verb == "password"_L1)
            into(u"password"_s, text);
        else if (verb == "clear"_L1)
            line(u"password"_s)->clear();
        else if (verb == "enter"_L1)
            QTest::keyClick(line(u"password"_s), Qt::Key_Return);
        else if (verb == "opened"_L1)
            return QTest::qWaitFor([this] { return m_untie.isOnToday() || (m_untie.window().workspace() && m_untie.isOnClients()); }, 20'000) && toClients();
        else if (verb == "refused"_L1)
            return QTest::qWaitFor([this] { return !m_untie.signInMessage().isEmpty() && !m_untie.window().workspace(); }, 20'000);
        else if (verb == "search"_L1)
            m_untie.search(text);
        else if (verb == "new"_L1)
            return m_untie.newClient();
        else if (verb == "field"_L1)
            m_untie.type(text.section(u' ', 0, 0), text.section(u' ', 1));
        else if (verb == "stands"_L1)
            return QTest::qWaitFor([this, text] { return m_untie.window().workspace() && m_untie.isOnForm() && m_untie.typed(text.section(u' ', 0, 0)) == text.section(u' ', 1); }, 20'000);
        else if (verb == "carried"_L1)
            return !m_untie.carriedSentence().isEmpty();
        else if (verb == "save"_L1)
            return save();
        else if (verb == "edit"_L1)
            return m_untie.editClient();
        else if (verb == "visit"_L1)
            return m_untie.newVisit();
        else if (verb == "muscle"_L1)
            VisitPageDriver(*m_untie.visitPage()).addMuscle(text);
        else if (verb == "written"_L1)
            return QTest::qWaitFor([this] { return VisitPageDriver(*m_untie.visitPage()).status().startsWith(u"Saved"_s); }, 10'000);
        else if (verb == "onvisit"_L1)
            return QTest::qWaitFor([this] { return m_untie.window().workspace() && m_untie.isOnVisit(); }, 20'000);
        else if (verb == "point"_L1)
            VisitPageDriver(*m_untie.visitPage()).type(text);
        else if (verb == "line"_L1)
            return QTest::qWaitFor([this, text] { return VisitPageDriver(*m_untie.visitPage()).points().contains(text); }, 5'000);
        else if (verb == "into"_L1)
            m_untie.inputs().click(*part<QPlainTextEdit>(text));
        else if (verb == "keys"_L1)
            m_untie.inputs().type(text);
        else if (verb == "cursor"_L1)
            return QTest::qWaitFor([this, text] { return isCursorAt(text.section(u' ', 0, 0), text.section(u' ', 1).toInt()); }, 10'000);
        else if (verb == "reads"_L1)
            return part<QPlainTextEdit>(text.section(u' ', 0, 0))->toPlainText() == text.section(u' ', 1);
        else if (verb == "says"_L1)
            return QTest::qWaitFor([this, text] { return says(text.section(u' ', 0, 0), text.section(u' ', 1)); }, 10'000);
        else if (verb == "sign"_L1)
            m_untie.inputs().press(Qt::Key_Return, Qt::ControlModifier);
        else if (verb == "signed"_L1)
            return QTest::qWaitFor([this] { return m_untie.visitPage()->visit().state == VisitState::Signed; }, 10'000);
        else if (verb == "count"_L1)
            m_untie.inputs().countAnew();
        else if (verb == "cost"_L1) // at most so many clicks and keys
            return m_untie.inputs().clicks() <= text.section(u' ', 0, 0).toInt() && m_untie.inputs().keys() <= text.section(u' ', 1).toInt();
        else if (verb == "press"_L1)
            return press(text);
        else if (verb == "book"_L1)
            return book(text);
        else if (verb == "back"_L1)
            return m_untie.backToClient();
        else if (verb == "copy"_L1)
            copy(text);
        else if (verb == "rest"_L1)
            QTest::qWait(text.toInt());
        else if (verb == "work"_L1)
            work(text);
        else if (verb == "lock"_L1)
            return lock();
        else if (verb == "close"_L1)
            return m_untie.close();
        else if (verb == "keepfreed"_L1)
            stopWipingFreedMemory();
        else if (verb == "leak"_L1)
            return leak(text);
        else if (verb == "remember"_L1)
            QSettings().setValue(u"leak"_s, text);
        else
            return false;
        return true;
    }

private:
    template <class Widget>
    Widget *part(const QString &name)
    {
        return m_untie.window().findChild<Widget *>(name);
    }

    bool isCursorAt(const QString &name, int position)
    {
        const auto *editor = part<QPlainTextEdit>(name);
        return editor && editor->hasFocus() && editor->textCursor().position() == position;
    }

    bool says(const QString &name, const QString &beginning)
    {
        const auto *label = part<QLabel>(name);
        return label && label->isVisible() && label->text().startsWith(beginning);
    }

    /// From the first page; whoever unlocks is where they were.
    bool toClients()
    {
        if (m_untie.isOnToday())
            m_untie.goToClients();
        return true;
    }

    QLineEdit *line(const QString &name) { return m_untie.window().findChild<QLineEdit *>(name); }

    void into(const QString &name, const QString &text)
    {
        line(name)->setFocus();
        QTest::keyClicks(line(name), text);
    }

    bool save()
    {
        m_untie.saveClient();
        return QTest::qWaitFor([this] { return !m_untie.isOnForm(); });
    }

    void copy(const QString &name)
    {
        if (auto *note = m_untie.window().findChild<QPlainTextEdit *>(name)) {
            note->selectAll();
            note->copy();
        } else {
            line(name)->selectAll();
            line(name)->copy();
        }
    }

    bool press(const QString &name)
    {
        auto *button = part<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        button->click();
        return true;
    }

    /// Tomorrow at ten, with whoever treats first.
    bool book(const QString &who)
    {
        m_untie.inputs().press(Qt::Key_2, Qt::ControlModifier);
        auto *page = m_untie.window().findChild<SchedulePage *>();
        if (!page || !QTest::qWaitFor([page] { return page->isVisible(); }))
            return false;
        const QDate tomorrow = QDate::currentDate().addDays(1);
        page->showDay(tomorrow);
        auto *board = page->findChild<BoardView *>();
        if (!QTest::qWaitFor([board, tomorrow] { return !board->board().columns.isEmpty() && board->board().columns.constFirst().date == tomorrow; }))
            return false;
        board->setFocus();
        board->goTo(0, 10 * 60);
        m_untie.inputs().press(Qt::Key_Return);
        auto *box = page->findChild<BookingBox *>();
        if (!box || !QTest::qWaitFor([box] { return box->isVisible(); }))
            return false;
        m_untie.inputs().type(who);
        m_untie.inputs().press(Qt::Key_Return);
        return QTest::qWaitFor([box] { return !box->isVisible(); });
    }

    /// As a dictionary that is long over a word: it ends a while after the workspace is gone.
    void work(const QString &text)
    {
        const auto isGone = std::make_shared<std::atomic<bool>>(false);
        connect(m_untie.window().workspace(), &QObject::destroyed, this, [isGone] { *isGone = true; });
        static_cast<void>(onRecord([text, isGone] {
            char letters[16'384] = {}; // deep on the thread's stack, where a library may put a word
            text.toLatin1().toStdString().copy(letters, sizeof letters);
            while (!*isGone)
                QThread::msleep(10);
            QThread::msleep(workAfterLockMs);
            return letters[0];
        }));
    }

    bool lock()
    {
        bool locked = false;
        connect(&m_untie.window(), &MainWindow::locked, this, [&locked] { locked = true; });
        m_untie.window().lock();
        return QTest::qWaitFor([&locked] { return locked; });
    }

    /// What the program never does: so that who looks for it is seen to find it.
    static bool leak(const QString &text)
    {
        QFile file(QDir::temp().filePath(u"leak"_s));
        return file.open(QFile::WriteOnly) && file.write(text.toUtf8()) > 0 && file.flush() && file.remove();
    }

    CheapKdf m_cheap;
    MainWindowDriver m_untie;
};

/// A line of standard input, letter by letter: a buffer would keep what has passed through it.
QString nextLine()
{
    QByteArray letters;
    char letter = 0;
    while (::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n')
        letters += letter;
    return letter == '\n' ? QString::fromUtf8(letters) : QString();
}

} // namespace

int main(int argc, char *argv[])
{
    startProcess();
    startCryptography();
    hardenProcess();
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"untie"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s)); // in which dates are typed
    QApplication app(argc, argv);
    const Appearance appearance(app, ThemeChoice::Light);
    hideCopiesFromHistories(app);
    Typist typist;
    const QSocketNotifier told(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&told, &QSocketNotifier::activated, &typist, [&typist] {
        const QString line = nextLine();
        if (line.isEmpty())
            return QCoreApplication::quit();
        const bool done = typist.obey(line.section(u' ', 0, 0), line.section(u' ', 1));
        static_cast<void>(::write(STDOUT_FILENO, done ? "done\n" : "failed\n", done ? 5 : 7));
    });
    return QApplication::exec();
}
