#include "ui/shell/mainwindow.h"

#include "app/commands/sampleclinic.h"
#include "app/common/explain.h"
#include "app/common/log.h"
#include "app/common/recordwork.h"
#include "app/common/text.h"
#include "app/keeping/lastseen.h"
#include "app/settings/lockrules.h"
#include "app/settings/settingsstore.h"
#include "ui/clients/clientbook.h"
#include "ui/common/clipboard.h"
#include "ui/common/deliver.h"
#include "ui/common/keys.h"
#include "ui/common/noticebar.h"
#include "ui/common/pagestack.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/shell/closingpage.h"
#include "ui/shell/helpcorner.h"
#include "ui/shell/helpids.h"
#include "ui/shell/pagesarea.h"
#include "ui/shell/recoverpage.h"
#include "ui/shell/restorepage.h"
#include "ui/shell/sessionwatcher.h"
#include "ui/shell/setuppage.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/unlocknotices.h"
#include "ui/shell/unsaved.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workstation.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <optional>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize leastWindow(480, 320);

/// The sample clinic in that folder, with its owner signed in; tells the password.
Result<OpenClinic> madeSample(const ClinicFolder &folder, QString &password)
{
    SamplePlan plan;
    plan.until = QDateTime::currentDateTimeUtc();
    const auto made = makeSampleClinic(folder, plan);
    if (!made)
        return fail(made.error());
    password = made->accounts.first().password;
    return signIn(folder, made->accounts.first().user, Secret::fromText(password));
}

QString sentenceOnRestored(const QString &kept)
{
    return kept.isEmpty() ? MainWindow::tr("The backup is restored.")
                          : MainWindow::tr("The backup is restored. What was there before lies in %1.").arg(shownPath(kept));
}

} // namespace

MainWindow::MainWindow(const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
    , m_atlas(atlas)
    , m_pages(new PageStack)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Untie"));
    setMinimumSize(leastWindow);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins({});
    around->addWidget(newPagesArea(m_pages));
    makePages();
    connect(&m_idle, &IdleWatcher::idle, this, &MainWindow::lock);
    m_help = new HelpCorner(*this);
    connect(newShortcut(Act::Quit, this), &QShortcut::activated, this, &MainWindow::close);
}

/// What stands before and behind an open clinic.
void MainWindow::makePages()
{
    m_welcome = new WelcomePage(m_figure, this);
    m_signIn = new SignInPage(m_storage, m_figure, this);
    m_closing = new ClosingPage(this);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_signIn);
    m_pages->addWidget(m_closing);
    connect(m_welcome, &WelcomePage::setUpWanted, this, &MainWindow::setUp);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::clinicWanted, this, &MainWindow::chooseClinic);
    connect(m_signIn, &SignInPage::otherClinicWanted, this, &MainWindow::chooseClinic);
    connect(m_welcome, &WelcomePage::recoveryWanted, this, [this] { recover({}); });
    connect(m_welcome, &WelcomePage::restoreWanted, this, [this] { restore({}); });
    connect(m_signIn, &SignInPage::restoreWanted, this, [this] { restore(m_folder); });
    connect(m_signIn, &SignInPage::recoveryWanted, this, [this] { recover(m_folder); });
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::enter);
    connect(m_closing, &ClosingPage::shown, this, [this] {
        if (m_leaving)
            m_pages->setCurrentWidget(m_closing);
    });
    connect(m_closing, &ClosingPage::done, this, &MainWindow::leave);
}

void MainWindow::speakAnew(std::function<void()> change)
{
    const auto again = [this, change = std::move(change)] {
        const QWidget *front = m_pages->currentWidget();
        const bool asking = front == m_signIn;
        const bool welcoming = front == m_welcome;
        std::optional<Session> session;
        if (m_workspace) {
            session = m_workspace->session();
            m_places.insert(m_person, m_workspace->place());
            destroyDialogs();
            delete m_workspace;
        }
        change();
        for (QWidget *page : std::initializer_list<QWidget *>{m_welcome, m_signIn, m_closing})
            delete page;
        makePages();
        delete m_help;
        m_help = new HelpCorner(*this);
        if (session)
            enter(*session);
        else if (asking)
            askFor(m_folder);
        else if (welcoming)
            welcome();
    };
    if (m_workspace) // not at once: the workspace itself calls
        m_workspace->keep([this, again] { QMetaObject::invokeMethod(this, again, Qt::QueuedConnection); });
    else
        again();
}

MainWindow::~MainWindow()
{
    delete m_workspace; // its last saves need the storage thread
    clearOwnClipboard();
}

QString MainWindow::helpId() const
{
    const QWidget *page = m_pages->currentWidget();
    if (m_workspace && page == m_workspace)
        return helpIdOf(m_workspace->place());
    if (page == m_signIn || (m_recover && page == m_recover))
        return QString::fromUtf16(helpid::password);
    return QString::fromUtf16(m_restore && page == m_restore ? helpid::backup : helpid::firstDay);
}

void MainWindow::welcome()
{
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setUp()
{
    if (!m_setUp) {
        m_setUp = new SetUpPage(m_storage, this);
        m_pages->addWidget(m_setUp);
        connect(m_setUp, &SetUpPage::left, this, &MainWindow::welcome);
        connect(m_setUp, &SetUpPage::made, this, [this](const Session &session) {
            m_setUp->deleteLater(); // with all that was typed into it
            m_trial.reset();
            m_name.clear();
            enter(session);
        });
    }
    m_pages->setCurrentWidget(m_setUp);
    m_setUp->start();
}

void MainWindow::setUpFrom(SetUpDraft draft, int step)
{
    setUp();
    m_setUp->start(std::move(draft), SetUpPage::Step(step));
}

void MainWindow::recover(const ClinicFolder &folder)
{
    QWidget *before = m_pages->currentWidget();
    delete m_recover; // what was typed of a sheet is not kept
    m_recover = new RecoverPage(m_storage, this);
    m_pages->addWidget(m_recover);
    connect(m_recover, &RecoverPage::left, this, [this, before] {
        m_pages->setCurrentWidget(before);
        before->setFocus(Qt::OtherFocusReason);
        m_recover->deleteLater();
    });
    connect(m_recover, &RecoverPage::recovered, this, [this](const Session &session) {
        m_recover->deleteLater();
        if (session.folder.path != m_folder.path)
            m_trial.reset();
        m_name.clear();
        enter(session);
    });
    m_pages->setCurrentWidget(m_recover);
    m_recover->start(folder);
}

void MainWindow::restore(const ClinicFolder &clinic, const QString &backup)
{
    if (m_workspace) { // once it is closed
        connect(this, &MainWindow::locked, this, [this, clinic, backup] { restore(clinic, backup); }, Qt::SingleShotConnection);
        return closeClinic();
    }
    restoreFrom({.clinic = clinic,
                 .known = workstation::backupFolders(clinic.path),
                 .hidesPeople = workstation::hidesPeople(),
                 .seenFile = usualLastSeenFile(),
                 .backup = backup},
                RestorePage::WhichBackup);
}

RestorePage &MainWindow::restoreFrom(RestoreDraft draft, int step)
{
    QWidget *before = m_pages->currentWidget();
    delete m_restore; // what was typed into it is not kept
    m_restore = new RestorePage(m_storage, this);
    m_pages->addWidget(m_restore);
    connect(m_restore, &RestorePage::left, this, [this, before] {
        m_pages->setCurrentWidget(before);
        before->setFocus(Qt::OtherFocusReason);
        m_restore->deleteLater();
    });
    connect(m_restore, &RestorePage::opened, this, [this](const Session &session, const QString &kept) {
        leaveRestore(session.folder);
        enter(session);
        m_workspace->notices().put({.id = u"restored"_s, .severity = Notice::Severity::Info, .sentence = sentenceOnRestored(kept)});
    });
    connect(m_restore, &RestorePage::restored, this, [this](const ClinicFolder &restored, const QString &kept) {
        leaveRestore(restored);
        askFor(restored);
        m_signIn->hint(sentenceOnRestored(kept));
    });
    m_pages->setCurrentWidget(m_restore);
    m_restore->start(std::move(draft), RestorePage::Step(step));
    return *m_restore;
}

/// Of what was there before nothing holds any more.
void MainWindow::leaveRestore(const ClinicFolder &restored)
{
    m_restore->deleteLater();
    if (restored.path != m_folder.path)
        m_trial.reset();
    m_name.clear();
    m_places.clear();
}

void MainWindow::askFor(const ClinicFolder &folder)
{
    if (folder.path != m_folder.path) {
        m_name.clear();
        m_places.clear();
    }
    m_folder = folder;
    setWindowTitle(m_name.isEmpty() ? tr("Untie") : m_name);
    m_pages->setCurrentWidget(m_signIn);
    m_signIn->ask(folder, m_name.isEmpty() ? workstation::clinicName(folder.path) : m_name,
                  m_trial ? tr("The password of the sample clinic is “%1”.").arg(*m_trialPassword) : QString());
    if (!m_trial)
        m_signIn->tellOfBackups(workstation::backupFolders(folder.path));
}

void MainWindow::openSample()
{
    m_trial = std::make_unique<QTemporaryDir>();
    if (!m_trial->isValid()) {
        m_welcome->showTrouble(explain({Error::Kind::Unreadable, {}, m_trial->path()}));
        m_trial.reset();
        return;
    }
    m_welcome->showBusy(tr("Making the sample clinic…"));
    welcome();
    const ClinicFolder folder{m_trial->filePath(u"sample.untie"_s)};
    open([folder, password = m_trialPassword] { return madeSample(folder, *password); },
         [this](const Error &error) {
             m_welcome->showTrouble(explain(error));
             m_trial.reset();
         });
}

void MainWindow::open(std::function<Result<OpenClinic>()> opener, std::function<void(const Error &)> refused)
{
    deliver(m_storage.open(std::move(opener)), this, [this, refused = std::move(refused)](const Result<Session> &session) {
        if (session)
            enter(*session);
        else
            refused(session.error());
    });
}

void MainWindow::enter(const Session &session)
{
    m_folder = session.folder;
    m_leaving = false;
    m_mayClose = false;
    const auto unsaved = m_storage.run(readUnsaved); // before all that the pages read, so that nobody is faster
    m_workspace = new Workspace(m_storage, session, m_figure, m_atlas, this);
    m_pages->addWidget(m_workspace);
    m_pages->setCurrentWidget(m_workspace);
    m_workspace->resume(unsaved, m_places.value(session.person));
    if (!m_places.contains(session.person) || session.wrongTries > 0) // who has only unlocked knows
        m_workspace->tellLastSignIn();
    connect(m_workspace, &Workspace::lockWanted, this, &MainWindow::lock);
    connect(m_workspace, &Workspace::lockMinutesChosen, &m_idle, &IdleWatcher::start);
    connect(m_workspace, &Workspace::looksChosen, this, &MainWindow::looksChosen);
    connect(m_workspace, &Workspace::peopleHiddenChosen, this, &workstation::setHidesPeople);
    // Not at once: it is a button of the workspace that asks.
    connect(m_workspace, &Workspace::restoreWanted, this, [this](const QString &backup) { restore(m_folder, backup); }, Qt::QueuedConnection);
    if (m_traces && !m_trial)
        keep(session);
    m_welcome->showTrouble({});
    m_person = session.person;
    learnName(session);
    watchOver();
    emit opened();
}

/// A clinic that is thrown away is not backed up, and nothing is written into one of which a picture is taken.
void MainWindow::keep(const Session &session)
{
    m_workspace->keepBackups();
    connect(&m_workspace->backups(), &BackupKeeper::changed, this, [this] {
        const BackupPlaces &places = m_workspace->backups().overview()->places;
        workstation::rememberBackupFolders(m_folder.path, {places.chosen, places.second});
    });
    auto *looking = new UnlockNotices(m_storage, session, usualLastSeenFile(), m_workspace->notices(), m_workspace);
    connect(looking, &UnlockNotices::clientsAdded, &m_workspace->clients(), &ClientBook::load);
}

/// From now on the clinic is locked when nobody is there.
void MainWindow::watchOver()
{
    m_idle.start(usualLockMinutes); // until the answer is there
    const auto minutes = m_storage.run([](Database &database) { return SettingsStore(database).lockMinutes(); });
    deliver(minutes, m_workspace, [this](const Result<int> &chosen) { m_idle.start(chosen.value_or(usualLockMinutes)); });
    if (!m_session)
        listenTo(std::unique_ptr<SessionWatcher>(newSessionWatcher(nullptr)));
    m_session->hold();
}

void MainWindow::listenTo(std::unique_ptr<SessionWatcher> session)
{
    m_session = std::move(session);
    connect(m_session.get(), &SessionWatcher::lockWanted, this, &MainWindow::lock);
}

/// The clinic's name, for the window's title and the next sign-in. A clinic in use is no secret to who sits here.
void MainWindow::learnName(const Session &session)
{
    const auto profile = m_storage.run([](Database &database) { return SettingsStore(database).clinicProfile(); });
    deliver(profile, m_workspace, [this, path = session.folder.path](const Result<ClinicProfile> &known) {
        m_name = known ? known->name : QString();
        if (!m_name.isEmpty())
            setWindowTitle(m_name);
        if (m_traces && !m_trial)
            workstation::rememberClinic(path, m_name);
    });
}

void MainWindow::lock()
{
    m_signIn->abandon(); // nobody is let in to a place that is being left
    // Not at once: it may be the workspace itself, or a dialog of its, that calls.
    QMetaObject::invokeMethod(this, &MainWindow::closeClinic, Qt::QueuedConnection);
}

void MainWindow::closeClinic()
{
    if (!m_workspace)
        return;
    m_idle.stop();
    m_places.insert(m_person, m_workspace->place());
    destroyDialogs();
    delete m_workspace; // its parts hand what is unsaved to the storage thread
    clearOwnClipboard();
    wipeStack();
    // The next one's first keys are not lost while the vaults are let go of: what opens them waits its turn behind that.
    askFor(m_folder);
    deliver(m_storage.close(), this, [this](const Result<> &) { deliver(recordWorkEnded(), this, [this](bool ended) { endLock(ended); }); });
}

/// Nothing of the record is held any more.
void MainWindow::endLock(bool workEnded)
{
    if (!workEnded)
        logTrouble("work on a record goes on though the clinic is locked");
    if (!m_workspace)
        m_session->letGo();
    emit locked();
    leave(); // if the window was to close anyway
}

/// File and print dialogs, message boxes, tool tips: all windows but this one.
void MainWindow::destroyDialogs()
{
    QList<QPointer<QWidget>> others;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        const QWidget *owner = top->parentWidget();
        const bool isOwn = owner && (owner == this || isAncestorOf(owner));
        if (top != this && (isOwn || top->inherits("QTipLabel"))) // a tool tip would take its time to go
            others << top;
    }
    for (const QPointer<QWidget> &other : others)
        delete other.data();
}

Workspace *MainWindow::workspace() const
{
    return m_workspace;
}

void MainWindow::chooseClinic()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder of a clinic"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_trial.reset();
        askFor({path});
    });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace && !m_mayClose) {
        event->ignore();
        if (!m_leaving)
            m_workspace->keep([this] { endWork(); });
        return;
    }
    if (m_traces)
        workstation::rememberWindowPlace(saveGeometry());
    QWidget::closeEvent(event);
}

/// All is stored; now it is backed up, if anything was changed.
void MainWindow::endWork()
{
    m_leaving = true;
    if (m_workspace->backups().isKeepingDaily())
        m_closing->backUp(m_workspace->backups());
    else
        leave();
}

void MainWindow::leave()
{
    if (!m_leaving)
        return;
    m_mayClose = true;
    close();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    activateWindow();
}

} // namespace untie
