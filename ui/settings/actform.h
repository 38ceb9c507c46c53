#pragma once

#include "app/common/result.h"
#include "app/security/administration.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"
#include "ui/settings/sectionpage.h"

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace untie {

class OwnPasswordField;

/// Something an owner does that their own password is asked for: what is to be filled in, on one page or on several, the
/// password on the last, the act, and why it could not be done. Enter goes on, Esc backs out.
class ActForm : public QWidget
{
    Q_OBJECT

public:
    /// `password` is what the password is called that is asked for; empty: none is.
    ActForm(const SettingsContext &context, const QString &act, const QString &password, QWidget *parent = nullptr);
    ActForm(const SettingsContext &context, const QString &act, QWidget *parent = nullptr);

    /// Puts the keyboard where one begins.
    void start();
    /// Shows the page one is on, and what the buttons do there; also after something was chosen that other pages are
    /// needed for.
    void settle();
    bool isBusy() const { return m_busy; }
    /// What to say to somebody who backs out; empty: nothing.
    virtual QString farewell() const { return {}; }

signals:
    void left(); ///< backed out
    /// With what to say of it.
    void done(const QString &sentence);

protected:
    /// A page, after those that are there. It is left out while it is not `needed`; `leave` says whether one may go on,
    /// and at the page what is missing.
    QVBoxLayout *addPage(std::function<bool()> leave = {}, std::function<bool()> needed = {});
    /// One sentence of what follows, each on a line of its own.
    static QLabel *newSentence(const QString &sentence, QWidget *parent);
    const SettingsContext &context() const { return m_context; }

    /// All pages were filled in, and the password typed: do it, by ask().
    virtual void act() = 0;
    /// Runs `job(database, administrator)` on the storage thread and takes the value to `then`; an error is said here,
    /// and what was typed stays.
    template <class Job, class Then>
    void ask(Job job, Then then)
    {
        beginAsking();
        const std::shared_ptr<Secret> own = takePassword();
        const auto answer = m_context.storage.run([own, folder = m_context.session.folder, person = m_context.session.person, job = std::move(job)](Database &database) {
            return job(database, Administrator{folder, person, *own});
        });
        deliver(answer, this, [this, then = std::move(then)](const auto &result) {
            if (endAsking(result ? nullptr : &result.error()))
                then(result);
        });
    }

    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Page
    {
        QWidget *widget;
        std::function<bool()> leave;
        std::function<bool()> needed;
    };
    void makeFoot();
    bool isNeeded(qsizetype page) const;
    qsizetype neighbour(qsizetype page, int step) const;
    void goOn();
    void goBack();
    std::shared_ptr<Secret> takePassword();
    void beginAsking();
    bool endAsking(const Error *error);

    SettingsContext m_context;
    QString m_act;
    QString m_passwordName;
    QList<Page> m_pages;
    qsizetype m_page = 0;
    bool m_busy = false;
    QVBoxLayout *m_column;
    OwnPasswordField *m_own = nullptr; ///< where no password is asked for
    QLabel *m_trouble = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_working = nullptr;
};

} // namespace untie
