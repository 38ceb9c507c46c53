#pragma once

#include "app/security/session.h"
#include "app/storage/storagethread.h"
#include "ui/common/looks.h"
#include "ui/shell/idlewatcher.h"
#include "ui/shell/place.h"

#include <QHash>
#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>

class QStackedLayout;

namespace untie {

class Atlas;
class ClosingPage;
class Figure;
class HelpCorner;
class RecoverPage;
class RestorePage;
class SessionWatcher;
class SetUpPage;
struct RestoreDraft;
struct SetUpDraft;
class SignInPage;
class WelcomePage;
class Workspace;

/// The program's window: welcome, sign-in, or the open clinic. It owns the storage thread and so the open clinic.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Both live longer.
    MainWindow(const Figure &figure, const Atlas &atlas, QWidget *parent = nullptr);
    ~MainWindow() override;

    void welcome();
    /// Sets up a new clinic; goes on where it was left.
    void setUp();
    /// With answers that are known already, at one of its steps (SetUpPage::Step).
    void setUpFrom(SetUpDraft draft, int step);
    /// Lets an owner into a clinic by its recovery sheet; the folder may be empty.
    void recover(const ClinicFolder &folder);
    /// Goes back to a backup of that clinic, or of any where none is known, step by step. The clinic is closed before.
    void restore(const ClinicFolder &clinic, const QString &backup = {});
    /// With what is known already, at one of its steps (RestorePage::Step). No clinic is open.
    RestorePage &restoreFrom(RestoreDraft draft, int step);
    /// Asks who is working in that clinic.
    void askFor(const ClinicFolder &folder);
    /// Makes a sample clinic in a temporary folder, signs in and shows it. The folder goes with this window.
    void openSample();
    /// Opens a clinic without asking; `opener` runs on the storage thread. Where it fails, `refused` is told.
    void open(std::function<Result<OpenClinic>()> opener, std::function<void(const Error &)> refused);
    /// Closes the clinic and asks for the password again, always and at once: what shows data is destroyed, what is
    /// unsaved is stored or kept as a draft, the keys are wiped. Who unlocks finds everything as they left it. Called when
    /// somebody asks for it, when nobody has touched the program for a while, and by news of the computer.
    void lock();

    /// Shows everything anew after `change` of the program's language, at the same place; what is unsaved is kept first.
    void speakAnew(std::function<void()> change);

    /// Nothing is remembered of what is opened from now on: trials and photographs are not the user's work.
    void keepNoTraces() { m_traces = false; }

    /// Null while no clinic is open.
    Workspace *workspace() const;
    StorageThread &storage() { return m_storage; }

    /// The page of the handbook for what is in front.
    QString helpId() const;
    HelpCorner &help() { return *m_help; }

    IdleWatcher &idleWatcher() { return m_idle; }
    /// Hears from this one when the computer is locked or goes to sleep, in the place of the system's own.
    void listenTo(std::unique_ptr<SessionWatcher> session);

signals:
    void opened();
    /// Somebody chose how this computer shows the program.
    void looksChosen(const untie::Looks &looks);
    /// The vaults are closed and nothing of the clinic is in memory any more.
    void locked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makePages();
    void enter(const Session &session);
    void keep(const Session &session);
    void leaveRestore(const ClinicFolder &restored);
    void learnName(const Session &session);
    void watchOver();
    void closeClinic();
    void endLock(bool workEnded);
    void destroyDialogs();
    void chooseClinic();
    void endWork();
    void leave();

    const Figure &m_figure;
    const Atlas &m_atlas;
    std::unique_ptr<QTemporaryDir> m_trial; ///< holds the sample clinic; goes after the storage thread let go of it
    std::shared_ptr<QString> m_trialPassword = std::make_shared<QString>(); ///< written by the storage thread, read once it answered
    StorageThread m_storage;
    ClinicFolder m_folder;
    QString m_name; ///< of the clinic in that folder, once it was open; empty before
    QStackedLayout *m_pages;
    WelcomePage *m_welcome = nullptr;
    SignInPage *m_signIn = nullptr;
    ClosingPage *m_closing = nullptr;
    QPointer<SetUpPage> m_setUp; ///< until its clinic is made
    QPointer<RestorePage> m_restore; ///< while somebody goes back to a backup
    QPointer<RecoverPage> m_recover; ///< while somebody types a sheet
    QPointer<Workspace> m_workspace;
    IdleWatcher m_idle;
    HelpCorner *m_help = nullptr;
    std::unique_ptr<SessionWatcher> m_session; ///< made when somebody has signed in: before there is nothing to lock
    QHash<PersonId, Place> m_places; ///< where each person was when the clinic was locked
    PersonId m_person; ///< who is signed in
    bool m_traces = true;
    bool m_leaving = false; ///< the window was closed, and goes once all is stored and backed up
    bool m_mayClose = false; ///< nothing is left to be done before
};

} // namespace untie
