#include "tests/support/mainwindowdriver.h"

#include "app/common/translator.h"
#include "tests/support/patience.h"
#include "tests/support/testdatabase.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientform.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/clientspage.h"
#include "ui/common/emptystate.h"
#include "ui/common/field.h"
#include "ui/common/toast.h"
#include "ui/documents/documentpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/workspace.h"
#include "ui/today/todaypage.h"
#include "ui/visits/visitpage.h"

#include <QAbstractItemView>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The one that can be seen; null when none can.
EmptyState *shownEmptyState(const QWidget &window)
{
    for (EmptyState *empty : window.findChildren<EmptyState *>()) {
        if (empty->isVisible())
            return empty;
    }
    return nullptr;
}

/// A field of a form by the name of its editor.
Field *fieldOf(const QWidget &editor)
{
    return qobject_cast<Field *>(editor.parentWidget());
}

} // namespace

MainWindowDriver::MainWindowDriver()
    : m_figure(orFail(Figure::load()))
    , m_atlas(orFail(Atlas::load(m_figure, Translator::forProgram())))
{
    reopen();
}

MainWindowDriver::~MainWindowDriver() = default;

void MainWindowDriver::reopen()
{
    m_window = std::make_unique<MainWindow>(m_figure, m_atlas);
    m_window->resize(1440, 900);
    m_window->show();
}

bool MainWindowDriver::close()
{
    m_window->close();
    const bool closed = comesTrue([this] { return !m_window->isVisible(); });
    m_window.reset();
    return closed;
}

template <class Widget>
Widget *MainWindowDriver::part(const char *name) const
{
    const auto all = m_window->findChildren<Widget *>(QLatin1StringView(name));
    for (Widget *widget : all) {
        if (widget->isVisible())
            return widget;
    }
    if (all.isEmpty())
        qFatal("the window has no part named %s", name);
    return all.first();
}

QStringList MainWindowDriver::rows(const char *list) const
{
    const auto *model = part<QAbstractItemView>(list)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data().toString();
    return texts;
}

void MainWindowDriver::ask(const ClinicFolder &folder)
{
    m_window->askFor(folder);
}

void MainWindowDriver::typePassword(const QString &password)
{
    auto *edit = part<QLineEdit>("password");
    edit->clear();
    QTest::keyClicks(edit, password);
    QTest::keyClick(edit, Qt::Key_Return);
}

QString MainWindowDriver::signInMessage() const
{
    return part<QLabel>("signInMessage")->text();
}

QStringList MainWindowDriver::accounts() const
{
    return rows("accounts");
}

bool MainWindowDriver::signIn(const ClinicFolder &folder, const QString &password)
{
    ask(folder);
    typePassword(password);
    const bool in = comesTrue([this] { return m_window->workspace() && m_window->workspace()->clients().isLoaded(); });
    if (in && isOnToday())
        goToClients();
    return in;
}

bool MainWindowDriver::isOnToday() const
{
    return m_window->workspace() && m_window->findChild<TodayPage *>()->isVisible();
}

void MainWindowDriver::goToClients()
{
    m_window->workspace()->openClients();
}

bool MainWindowDriver::lock()
{
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    return comesTrue([this] { return !m_window->workspace() && part<QLineEdit>("password")->isVisible(); });
}

bool MainWindowDriver::isOnClients() const
{
    return m_window->workspace() && m_window->findChild<ClientsPage *>()->isVisible();
}

void MainWindowDriver::search(const QString &typed)
{
    auto *line = part<QLineEdit>("clientSearch");
    line->clear();
    QTest::keyClicks(line, typed);
}

QStringList MainWindowDriver::foundClients() const
{
    return rows("clientTable");
}

QString MainWindowDriver::emptySentence() const
{
    const EmptyState *empty = shownEmptyState(*m_window);
    return empty ? empty->findChild<QLabel *>()->text() : QString();
}

QPushButton &MainWindowDriver::emptyButton() const
{
    const EmptyState *empty = shownEmptyState(*m_window);
    if (!empty)
        qFatal("no list on this page is empty");
    return *empty->button();
}

bool MainWindowDriver::openFound()
{
    QTest::keyClick(part<QLineEdit>("clientSearch"), Qt::Key_Down);
    QTest::keyClick(part<QAbstractItemView>("clientTable"), Qt::Key_Return);
    const auto *page = m_window->findChild<ClientPage *>();
    return comesTrue([page] { return page->isVisible() && page->client().rev > 0; });
}

bool MainWindowDriver::openClient(const QString &name)
{
    search(name);
    return openFound();
}

bool MainWindowDriver::newClient()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    return comesTrue([this] { return m_window->findChild<ClientForm *>()->isVisible(); });
}

bool MainWindowDriver::editClient()
{
    QTest::mouseClick(part<QPushButton>("editClient"), Qt::LeftButton);
    return comesTrue([this] { return m_window->findChild<ClientForm *>()->isVisible(); });
}

void MainWindowDriver::type(const QString &field, const QString &text)
{
    auto *edit = part<QWidget>(qPrintable(field));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

QString MainWindowDriver::typed(const QString &field) const
{
    auto *edit = part<QWidget>(qPrintable(field));
    if (const auto *note = qobject_cast<QPlainTextEdit *>(edit))
        return note->toPlainText();
    return qobject_cast<QLineEdit *>(edit)->text();
}

QString MainWindowDriver::problem(const QString &field) const
{
    return fieldOf(*part<QWidget>(qPrintable(field)))->problem();
}

bool MainWindowDriver::isOnForm() const
{
    return m_window->findChild<ClientForm *>()->isVisible();
}

void MainWindowDriver::saveClient()
{
    QTest::keyClick(m_window->findChild<ClientForm *>(), Qt::Key_Return, Qt::ControlModifier);
}

void MainWindowDriver::backOut()
{
    QTest::keyClick(m_window->findChild<ClientForm *>(), Qt::Key_Escape);
}

QString MainWindowDriver::carriedSentence() const
{
    const auto *carried = part<QWidget>("carried");
    return carried->isVisible() ? carried->findChild<QLabel *>()->text() : QString();
}

void MainWindowDriver::discardCarried()
{
    part<QPushButton>("discardDraft")->click();
}

bool MainWindowDriver::isOnClient(const QString &name) const
{
    const auto *page = m_window->findChild<ClientPage *>();
    return comesTrue([page, name] { return page->isVisible() && displayName(page->client()) == name; });
}

QStringList MainWindowDriver::visits() const
{
    return rows("visitList");
}

QStringList MainWindowDriver::points() const
{
    return rows("pointList");
}

bool MainWindowDriver::newVisit()
{
    QTest::keyClick(m_window->findChild<ClientPage *>(), Qt::Key_V);
    return comesTrue([this] { return isOnVisit(); });
}

bool MainWindowDriver::openVisit(int row)
{
    auto *list = part<QAbstractItemView>("visitList");
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    return comesTrue([this] { return isOnVisit(); });
}

bool MainWindowDriver::isOnVisit() const
{
    return visitPage()->isVisible() && visitPage()->visit().id.isValid();
}

VisitPage *MainWindowDriver::visitPage() const
{
    return m_window->findChild<VisitPage *>();
}

bool MainWindowDriver::backToClient()
{
    QTest::keyClick(visitPage(), Qt::Key_Escape);
    const auto *page = m_window->findChild<ClientPage *>();
    return comesTrue([page] { return page->isVisible(); });
}

QString MainWindowDriver::toast() const
{
    for (const Toast *toast : m_window->findChildren<Toast *>()) {
        const QWidget *there = m_window->childAt(toast->mapTo(m_window.get(), toast->rect().center()));
        if (toast->isVisible() && (there == toast || toast->isAncestorOf(there))) // and nothing covers it
            return toast->text();
    }
    return {};
}

bool MainWindowDriver::shows(const char *name) const
{
    const auto parts = m_window->findChildren<QWidget *>(QLatin1StringView(name));
    return std::ranges::any_of(parts, &QWidget::isVisible);
}

bool MainWindowDriver::openSettings()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    return comesTrue([this] { return settingsPage()->isVisible(); });
}

SettingsPage *MainWindowDriver::settingsPage() const
{
    return m_window->findChild<SettingsPage *>();
}

bool MainWindowDriver::undoFromToast()
{
    QTest::keyClick(m_window->workspace(), Qt::Key_Z, Qt::ControlModifier);
    return comesTrue([this] { return m_window->findChild<ClientForm *>()->isVisible(); });
}

bool MainWindowDriver::isOnSummary() const
{
    const auto *page = m_window->findChild<DocumentPage *>();
    return page->isVisible() && part<QPushButton>("save")->isEnabled();
}

bool MainWindowDriver::answerFileName(const QString &file)
{
    const auto asks = [this] { return m_window->findChild<QFileDialog *>() && QApplication::activeModalWidget(); };
    if (!comesTrue(asks))
        return false;
    m_inputs.press(Qt::Key_A, Qt::ControlModifier);
    m_inputs.type(file);
    m_inputs.press(Qt::Key_Return);
    if (!comesTrue([] { return !QApplication::activeModalWidget(); }))
        return false;
    m_window->activateWindow(); // a window manager's part, which “offscreen” has not
    return QTest::qWaitForWindowActive(m_window.get());
}

} // namespace untie
