#pragma once

#include "app/clients/client.h"
#include "app/intake/clinicalinboxstore.h"
#include "app/intake/deskformstore.h"
#include "app/security/session.h"
#include "ui/intake/intakerecord.h"
#include "ui/intake/spokenlanguage.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace untie {

class Atlas;
class ConsentSigner;
class Field;
class Figure;
class IntakeSheet;
class StorageThread;

/// The form as a client fills it in alone: full screen, nothing else can be reached, and only the password of who is
/// signed in leads out. What is typed is sealed for the therapists every few seconds, so that neither the power nor a
/// closed lid loses it; nobody reads it here again. The client chooses the language; the page on which the desk takes the
/// screen back is in the program's.
class Kiosk final : public QWidget
{
    Q_OBJECT

public:
    Kiosk(StorageThread &storage, const Session &session, const Client &client, QWidget *parent = nullptr);
    ~Kiosk() override;

    /// The form shows the body where it asks for parts of it, from before it is ready(); `figure` and `atlas` live longer.
    void setBody(const Figure &figure, const Atlas &atlas);
    IntakeSheet *sheet() const { return m_sheet; } ///< another one when the language changes
    bool isDone() const { return m_done; }

signals:
    void ready(); ///< the form is there
    void left(untie::ClientId client); ///< by the password; it closes itself

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Asked
    {
        DeskForm asked;
        QString clinic;
    };
    static Result<Asked> readAsked(Database &database);
    void take(const Result<Asked> &asked);
    /// Puts the form up in the language now spoken, with what was answered.
    void lay();
    void speak(const QString &language);
    QWidget *makeLanguages();
    QWidget *makeSideHead(const QString &clinic);
    QWidget *makeSideFoot();
    QWidget *makeConsents(const QList<ConsentText> &texts);
    QWidget *makeThanks();
    QWidget *makeLeaving();
    InboxItem item(bool complete) const;
    void touch();
    void keep(std::function<void(bool kept)> then = {});
    void handIn();
    void askToLeave();
    void leave();
    void say(const QString &sentence);

    StorageThread &m_storage;
    Session m_session;
    Client m_client;
    const Figure *m_figure = nullptr;
    const Atlas *m_atlas = nullptr;
    std::optional<Asked> m_asked; ///< once it was read
    QString m_language; ///< that the client reads
    SpokenLanguage m_spoken;
    qint64 m_id = makeId(); ///< of the item, and of the intake it becomes
    QList<Consent> m_signed;
    bool m_dirty = false;
    bool m_done = false;
    bool m_mayClose = false;
    QTimer m_rest;
    QTimer m_limit;
    QStackedLayout *m_pages;
    QLabel *m_trouble;
    IntakeSheet *m_sheet = nullptr;
    ConsentSigner *m_signer = nullptr;
    QWidget *m_thanks = nullptr;
    QWidget *m_leaving;
    QLineEdit *m_password = nullptr;
    Field *m_passwordField = nullptr;
    QPushButton *m_out = nullptr;
    QWidget *m_before = nullptr; ///< what was shown before somebody wanted to leave
};

} // namespace untie
