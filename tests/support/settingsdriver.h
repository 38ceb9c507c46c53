#pragma once

#include "ui/settings/settingspage.h"

class QPushButton;
class QWidget;

namespace untie {

class PersonRow;

/// Works the settings as a person does. Knows the names of their parts. Whatever gives a bool waits for what it
/// promises, and is false when it does not come.
class SettingsDriver final
{
public:
    explicit SettingsDriver(SettingsPage &page);

    /// The names in the list.
    QStringList sections() const;
    /// By its name, with the keyboard.
    bool choose(const QString &section);
    QString lastSignIn() const;

    // my account
    void beginPasswordChange();
    /// The words that are offered as one's new password, typed back.
    QString takeOfferedWords();

    // people
    QStringList people() const; ///< as a screen reader says them
    bool openPerson(const QString &name);
    bool canOpenPeople() const;
    /// What the card of a person offers.
    QStringList kinds() const;
    void chooseKind(const QString &kind);
    void addPerson();
    void type(const char *line, const QString &text);
    QString typed(const char *line) const;
    void chooseRole(Role role);
    QString offeredPassword() const; ///< for somebody else
    void typeOwnPassword(const QString &password);
    QPushButton &actButton() const; ///< of the card that is open
    void act();                     ///< presses it
    void backOut();                 ///< Esc
    bool isFormOpen() const;
    QString problemOf(const char *line) const;
    QString trouble() const; ///< why it was not done
    /// The password that is handed over; empty while none is.
    QString givenPassword() const;
    QPushButton &button(const char *name) const;
    /// The letters of the recovery sheet that is shown.
    QString sheetLetters() const;
    void typeSheet(const QString &letters);
    bool keepSheetAs(const QString &file); ///< as PDF
    bool isOffered(const char *button) const;
    QString workWords() const; ///< of the encryption; empty while there is none
    QString peopleTrouble() const;
    QString toast() const;

    // security
    int lockMinutes() const;
    void setLockMinutes(int minutes);
    void setYearsKept(int years);
    void hidePeople();
    QString meaningOf(const char *row) const;

    // record access
    /// Waits until all that was asked for is there.
    bool hasAccess() const;
    /// Its lines without the heads of days, as a screen reader says them.
    QStringList access() const;
    QString accessMessage() const; ///< in the place of the list; empty while that is there
    QString accessFoot() const;
    void askForPerson(const QString &name);
    void askForAction(const QString &name);
    void askFrom(const QString &day);
    void askUntil(const QString &day);
    /// Types a name and takes the first client that is offered.
    bool askForClient(const QString &typed);
    QString askedClient() const;
    void showEverything(); ///< the button of the empty list
    void showAllAccess();  ///< clears the client that is asked for
    /// Scrolls down, and again whenever more was fetched, until the list has so many lines.
    bool scrollAccessTo(int lines);
    QPushButton &checkButton() const;
    QPushButton &exportButton() const;

    // backup
    QStringList backups() const; ///< its lines, as a screen reader says them
    QString backupState() const;
    QString backupPlace(bool second) const;
    QString backupFoot() const;
    /// Presses the button; the backup is made in its own time.
    void backUpNow();
    bool isBackingUp() const;
    void stopBackup();
    void chooseBackup(int row);
    QPushButton &checkBackupButton() const;
    QPushButton &restoreButton() const;
    bool chooseBackupFolder(bool second, const QString &folder);
    void removeBackupFolder(bool second);

    /// Answers the question where to save.
    bool answerFile(const QString &file);

private:
    template <class Widget>
    Widget *part(const char *name) const;
    template <class Widget>
    Widget *visible(const char *name) const;
    QList<PersonRow *> rows() const;
    void chooseIn(const char *box, const QString &text);
    void typeDay(const char *line, const QString &day);

    SettingsPage &m_page;
};

} // namespace untie
