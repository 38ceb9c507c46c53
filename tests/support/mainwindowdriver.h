#pragma once

#include "app/bodymap/atlas.h"
#include "tests/support/inputs.h"
#include "ui/shell/mainwindow.h"

#include <memory>

class QPushButton;

namespace untie {

class SettingsPage;
class VisitPage;

/// Works the real window as a person does, by keys and clicks. The only place of the tests that knows the names of
/// its parts. Whatever gives a bool waits for what it promises, and is false when it does not come.
class MainWindowDriver final
{
public:
    MainWindowDriver();
    ~MainWindowDriver();

    MainWindow &window() { return *m_window; }
    /// The mouse and keyboard before the window, for what a journey wants done by nothing else.
    Inputs &inputs() { return m_inputs; }
    const Figure &figure() const { return m_figure; }
    const Atlas &atlas() const { return m_atlas; }
    /// Closes the window as its frame's button does; true when it is gone with everything stored.
    bool close();
    void reopen();

    // sign-in
    void ask(const ClinicFolder &folder);
    void typePassword(const QString &password);
    QString signInMessage() const;
    QStringList accounts() const; ///< who can be chosen
    /// On to the clients, unless they were somewhere else when they left.
    bool signIn(const ClinicFolder &folder, const QString &password);
    bool lock();

    // today
    bool isOnToday() const;
    void goToClients();

    // clients
    bool isOnClients() const;
    void search(const QString &typed);
    QStringList foundClients() const;
    /// What an empty list says, and the button below it.
    QString emptySentence() const;
    QPushButton &emptyButton() const;
    /// Down into what was found, and Enter.
    bool openFound();
    bool openClient(const QString &name);

    // form
    bool newClient();
    bool editClient();
    void type(const QString &field, const QString &text);
    QString typed(const QString &field) const;
    QString problem(const QString &field) const;
    bool isOnForm() const;
    void saveClient();
    void backOut(); ///< Esc
    /// What the form says of a draft it was filled from; empty where it was not.
    QString carriedSentence() const;
    void discardCarried();

    // client's page
    bool isOnClient(const QString &name) const;
    QStringList visits() const;
    QStringList points() const;
    bool newVisit();
    bool openVisit(int row);
    bool isOnVisit() const;
    VisitPage *visitPage() const;
    bool backToClient();

    /// Whether a part that may not be there for everybody can be seen.
    bool shows(const char *name) const;
    bool openSettings(); ///< Ctrl+,
    SettingsPage *settingsPage() const;

    bool undoFromToast();
    /// What the toast says; empty while there is none.
    QString toast() const;

    // summary
    bool isOnSummary() const; ///< and its pages are there
    /// Answers the question where to save with the name of a file, by keys.
    bool answerFileName(const QString &file);

private:
    template <class Widget>
    Widget *part(const char *name) const;
    QStringList rows(const char *list) const;

    Figure m_figure;
    Atlas m_atlas;
    std::unique_ptr<MainWindow> m_window;
    Inputs m_inputs;
};

} // namespace untie
