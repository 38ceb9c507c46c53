#pragma once

#include "ui/settings/settingspage.h"

class QPushButton;

namespace untie {

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
    bool scrollAccessToEnd();
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
    bool chooseBackupFolder(bool second, const QString &folder);
    void removeBackupFolder(bool second);

    /// Answers the question where to save.
    bool answerFile(const QString &file);

private:
    template <class Widget>
    Widget *part(const char *name) const;
    void chooseIn(const char *box, const QString &text);
    void typeDay(const char *line, const QString &day);

    SettingsPage &m_page;
};

} // namespace untie
