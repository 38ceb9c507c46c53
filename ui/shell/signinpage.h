#pragma once

#include "app/security/session.h"
#include "ui/common/tokens.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace untie {

class AccountList;
class Figure;
struct KnownFolders;
class StorageThread;

/// Who is working, and the password. What stands in the way of opening is said here, with what to do.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    SignInPage(StorageThread &storage, const Figure &figure, QWidget *parent = nullptr);

    /// Shows the accounts of a clinic under its name. `hint` is what nobody could know otherwise: the password of a
    /// trial clinic.
    void ask(const ClinicFolder &folder, const QString &name, const QString &hint = {});
    /// How it stands with the clinic's backups, asked for in the background; for a trial clinic nothing is said of them.
    void tellOfBackups(const KnownFolders &known);
    /// One sentence that nobody could know otherwise.
    void hint(const QString &sentence);
    /// Whoever is being let in right now is not: the computer was locked meanwhile.
    void abandon();
    /// Shows these accounts under that name; or asks for one, where this computer hides who works here.
    void show(const QString &clinic, const QString &path, const QList<Account> &accounts);

signals:
    void signedIn(const untie::Session &session);
    void otherClinicWanted();
    void recoveryWanted(); ///< by the recovery sheet
    void restoreWanted();  ///< from a backup

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeFoot();
    QWidget *makeStatus(QWidget *form);
    void showStatus(const QString &backups, Token colour);
    void readAccounts();
    void tryPassword();
    /// Whose password is typed; empty where that is not said yet.
    QString accountName() const;
    void answered(const Result<Session> &session);
    void say(const QString &sentence);
    void wait();
    void settle();

    StorageThread &m_storage;
    ClinicFolder m_folder;
    QString m_name;
    bool m_hidesPeople = false;
    int m_secondsToWait = 0;
    bool m_opening = false;
    bool m_abandoned = false; ///< what is being opened is to be closed again
    QTimer m_second;

    QWidget *m_picture;
    QLabel *m_clinic;
    QLabel *m_question;
    AccountList *m_accounts;
    QWidget *m_nameRow;
    QLineEdit *m_account;
    QWidget *m_passwordRow;
    QLineEdit *m_password;
    QPushButton *m_open;
    QPushButton *m_again;
    QLabel *m_message;
    QLabel *m_hint;
    QLabel *m_path;
    QLabel *m_shield;
    QLabel *m_status;
    quint64 m_look = 0; ///< at the backups
};

} // namespace untie
