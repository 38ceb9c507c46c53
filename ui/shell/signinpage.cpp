#include "ui/shell/signinpage.h"

#include "app/common/explain.h"
#include "app/common/inbackground.h"
#include "app/common/text.h"
#include "app/storage/clinicplace.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/field.h"
#include "ui/common/icons.h"
#include "ui/common/passwordedit.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/trydelay.h"
#include "ui/keeping/backupoverview.h"
#include "ui/keeping/backupwords.h"
#include "ui/shell/accountlist.h"
#include "ui/common/flowlayout.h"
#include "ui/shell/bodypicture.h"
#include "ui/shell/sign.h"
#include "ui/shell/workstation.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

SignInPage::SignInPage(StorageThread &storage, const Figure &figure, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_picture(new BodyPicture(figure, this))
{
    setObjectName(u"signInPage"_s);
    setSurface(this, Token::Surface);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::far, space::header, space::far, space::header);
    column->addStretch(1);
    auto *middle = new QHBoxLayout; // an alignment would forget how high words become that wrap
    middle->addStretch(1);
    middle->addWidget(makeForm());
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(1);
    column->addWidget(makeFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_picture, 1);
    setSurface(side, Token::Surface);
    QScrollArea *scroll = newPlainScroll(side, this); // a low window
    scroll->setMinimumWidth(signInWidth + 2 * space::far);
    row->addWidget(scroll, 1);
    setFocusProxy(m_password);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_secondsToWait;
        wait();
    });
}

QWidget *SignInPage::makeForm()
{
    auto *form = new QWidget(this);
    form->setFixedWidth(signInWidth);
    m_clinic = new ElidedLabel({}, TextRole::Display, form);
    m_question = newLabel(tr("Who is working?"), TextRole::Secondary, form);
    m_accounts = new AccountList(form);
    m_nameRow = new QWidget(form);
    QLabel *nameCaption = newLabel(tr("Name"), TextRole::Small, m_nameRow);
    m_account = newLineEdit(200, m_nameRow);
    m_account->setObjectName(u"accountName"_s);
    m_account->setMinimumHeight(height::mainButton);
    nameCaption->setBuddy(m_account);
    auto *name = new QVBoxLayout(m_nameRow);
    name->setContentsMargins({});
    name->setSpacing(space::small);
    name->addWidget(nameCaption);
    name->addWidget(m_account);
    m_passwordRow = new QWidget(form);
    QLabel *caption = newLabel(tr("Password"), TextRole::Small, m_passwordRow);
    m_password = newPasswordEdit(m_passwordRow);
    m_password->setObjectName(u"password"_s);
    m_password->installEventFilter(this);
    caption->setBuddy(m_password);
    m_open = newButton(tr("Open"), ButtonRole::Primary, {}, m_passwordRow);
    m_open->setObjectName(u"signIn"_s);
    setMainAct(m_open);
    showKey(m_open, u"↵"_s);
    m_password->setMinimumHeight(height::mainButton);
    m_again = newButton(tr("Try again"), ButtonRole::Normal, u"refresh-cw"_s, form);
    m_hint = newLabel({}, TextRole::Secondary, form);
    m_hint->setWordWrap(true);
    m_message = newLabel({}, TextRole::Body, form);
    m_message->setObjectName(u"signInMessage"_s);
    m_message->setWordWrap(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::near);
    line->addWidget(m_password, 1);
    line->addWidget(m_open);
    auto *password = new QVBoxLayout(m_passwordRow);
    password->setContentsMargins(0, 18, 0, 0);
    password->setSpacing(space::small);
    password->addWidget(caption);
    password->addLayout(line);

    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(0);
    const auto indent = [](QWidget *widget) { // the rows' ground reaches out to both sides of the words
        auto *row = new QHBoxLayout;
        row->setContentsMargins(space::pane, 0, space::pane, 0);
        row->addWidget(widget);
        return row;
    };
    column->addLayout(indent(new Sign(form)));
    column->addSpacing(space::header);
    column->addLayout(indent(m_clinic));
    column->addSpacing(space::tight);
    column->addLayout(indent(m_question));
    column->addSpacing(space::header);
    column->addWidget(m_accounts);
    column->addLayout(indent(m_nameRow));
    column->addLayout(indent(m_passwordRow));
    column->addSpacing(space::pane);
    column->addLayout(indent(m_hint));
    column->addLayout(indent(m_message));
    column->addLayout(indent(makeStatus(form)));
    column->addSpacing(space::normal);
    auto *again = indent(m_again);
    again->addStretch(1);
    column->addLayout(again);

    connect(m_accounts, &AccountList::accountChosen, this, [this] {
        m_password->clear();
        m_password->setFocus(Qt::OtherFocusReason);
    });
    connect(m_open, &QPushButton::clicked, this, &SignInPage::tryPassword);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::tryPassword);
    connect(m_account, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(Qt::OtherFocusReason); });
    connect(m_again, &QPushButton::clicked, this, &SignInPage::readAccounts);
    return form;
}

QWidget *SignInPage::makeStatus(QWidget *form)
{
    auto *status = new QWidget(form);
    m_shield = new QLabel(status);
    m_status = newLabel({}, TextRole::Small, status);
    m_status->setObjectName(u"clinicStatus"_s);
    m_status->setWordWrap(true);
    m_status->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    status->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout(status);
    row->setContentsMargins(0, space::near, 0, 0);
    row->setSpacing(space::near);
    row->addWidget(m_shield, 0, Qt::AlignTop);
    row->addWidget(m_status, 1);
    return status;
}

void SignInPage::showStatus(const QString &backups, Token colour)
{
    m_shield->setPixmap(icon(u"shield"_s, colour).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_status->setText(backups.isEmpty() ? tr("Encrypted here.") : tr("Encrypted here. %1", "a sentence on the backups").arg(backups));
    m_shield->setAccessibleName(m_status->text());
}

void SignInPage::tellOfBackups(const KnownFolders &known)
{
    const auto look = [clinic = m_folder, known]() -> Result<BackupOverview> {
        const auto places = placesBeforeSignIn(clinic, known);
        if (!places)
            return fail(places.error());
        return readBackups(*places, QDateTime::currentDateTime());
    };
    deliver(inBackground(look), this, [this, asked = m_look](const Result<BackupOverview> &overview) {
        if (asked != m_look || !overview)
            return;
        const auto nag = overview->state.nag;
        const bool isPressing = nag == BackupState::Nag::NoBackup || nag == BackupState::Nag::OldBackup;
        showStatus(backupSentence(overview->state, overview->now), isPressing ? Token::Warn : Token::Ok);
    });
}

QWidget *SignInPage::makeFoot()
{
    auto *foot = new QWidget(this);
    m_path = new ElidedLabel({}, TextRole::Caption, foot);
    QPushButton *other = newButton(tr("Another clinic…"), ButtonRole::Quiet, u"folder-open"_s, foot);
    other->setObjectName(u"otherClinic"_s);
    QPushButton *sheet = newButton(tr("Recovery sheet…"), ButtonRole::Quiet, u"key-round"_s, foot);
    sheet->setObjectName(u"recoverySheet"_s);
    sheet->setToolTip(tr("Open the clinic with its recovery sheet when a password is forgotten"));
    QPushButton *restore = newButton(tr("Restore…"), ButtonRole::Quiet, u"rotate-ccw"_s, foot);
    restore->setObjectName(u"restore"_s);
    restore->setToolTip(tr("Go back to a backup"));
    auto *acts = new QWidget(foot);
    auto *flow = new FlowLayout(acts, space::near);
    for (QPushButton *act : {restore, sheet, other})
        flow->addWidget(act);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(m_path);
    column->addWidget(acts);
    connect(restore, &QPushButton::clicked, this, &SignInPage::restoreWanted);
    connect(sheet, &QPushButton::clicked, this, &SignInPage::recoveryWanted);
    connect(other, &QPushButton::clicked, this, &SignInPage::otherClinicWanted);
    return foot;
}

void SignInPage::hint(const QString &sentence)
{
    m_hint->setText(sentence);
    m_hint->setVisible(!sentence.isEmpty());
}

void SignInPage::ask(const ClinicFolder &folder, const QString &name, const QString &hinted)
{
    m_name = name;
    hint(hinted);
    m_folder = folder;
    ++m_look;
    m_secondsToWait = 0;
    m_second.stop();
    readAccounts();
    if ((m_secondsToWait = secondsToWait(failedSignInsAt(folder), QDateTime::currentDateTimeUtc())) > 0) {
        m_second.start();
        wait();
    }
}

void SignInPage::readAccounts()
{
    const QString path = shownPath(QDir(m_folder.path).absolutePath());
    const auto place = mayLieThere(m_folder);
    const auto accounts = place ? accountsOf(m_folder) : Result<QList<Account>>(fail(place.error()));
    show(m_name, path, accounts.value_or(QList<Account>()));
    if (accounts)
        return;
    m_question->hide();
    m_accounts->hide();
    m_nameRow->hide();
    m_passwordRow->hide();
    m_status->parentWidget()->hide();
    m_again->show();
    say(explain(accounts.error()));
}

void SignInPage::show(const QString &clinic, const QString &path, const QList<Account> &accounts)
{
    m_clinic->setText(clinic);
    m_path->setText(path);
    m_question->show();
    m_hidesPeople = workstation::hidesPeople();
    m_accounts->show(m_hidesPeople ? QList<Account>() : accounts);
    m_accounts->setVisible(!m_hidesPeople);
    m_nameRow->setVisible(m_hidesPeople);
    m_account->clear();
    m_passwordRow->show();
    m_again->hide();
    m_status->parentWidget()->show();
    showStatus({}, Token::Text3);
    say({});
    settle();
    (m_hidesPeople ? m_account : m_password)->setFocus(Qt::OtherFocusReason);
}

QString SignInPage::accountName() const
{
    if (m_hidesPeople)
        return m_account->text().trimmed();
    const auto chosen = m_accounts->chosen();
    return chosen ? chosen->name : QString();
}

void SignInPage::tryPassword()
{
    const QString account = accountName();
    if (m_opening || m_secondsToWait > 0)
        return;
    if (account.isEmpty() && m_hidesPeople) {
        say(tr("Type your name, as it stands in the list of people."));
        m_account->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (account.isEmpty())
        return;
    if (m_password->text().isEmpty()) {
        say(tr("Type the password of %1.").arg(account));
        return;
    }
    m_opening = true;
    settle();
    setTextRole(m_message, TextRole::Secondary);
    m_message->setText(tr("Opening…"));
    auto password = std::make_shared<Secret>(Secret::fromText(m_password->text()));
    m_password->clear();
    const auto backUp = [](Database &database, const Session &session) { return backUpBeforeMigration(database, session.folder); };
    deliver(m_storage.open([folder = m_folder, name = account, password, backUp] { return signIn(folder, name, *password, backUp); }), this,
            [this](const Result<Session> &session) { answered(session); });
}

void SignInPage::abandon()
{
    m_abandoned = m_opening;
    m_password->clear();
}

void SignInPage::answered(const Result<Session> &session)
{
    m_opening = false;
    if (std::exchange(m_abandoned, false) && session) {
        m_storage.close();
        say({});
        settle();
        return;
    }
    if (session) {
        say({});
        settle();
        emit signedIn(*session);
        return;
    }
    if (session.error().kind == Error::Kind::WrongPassword) {
        m_secondsToWait = std::max(1, secondsToWait(failedSignInsAt(m_folder), QDateTime::currentDateTimeUtc()));
        m_second.start();
        wait();
        return;
    }
    say(explain(session.error()));
    settle();
}

/// Counts the seconds down after a wrong password.
void SignInPage::wait()
{
    const QString wrong = m_hidesPeople ? tr("That name and password do not open this clinic.") : explain({Error::Kind::WrongPassword});
    if (m_secondsToWait > 0) {
        const QString seconds = QString::number(m_secondsToWait); // and their unit stay together
        say(tr("%1 Try again in %2 s.", "a sentence, then seconds").arg(wrong, seconds).replace(seconds + u' ', seconds + QChar(QChar::Nbsp)));
    } else {
        m_second.stop();
        say(tr("%1 Try again.", "a sentence comes before").arg(wrong));
    }
    settle();
}

void SignInPage::say(const QString &sentence)
{
    setTextRole(m_message, TextRole::Body, Token::Danger);
    m_message->setText(sentence);
}

/// What can be pressed now. The password can always be typed.
void SignInPage::settle()
{
    m_open->setEnabled(!m_opening && m_secondsToWait == 0);
    m_accounts->setEnabled(!m_opening);
}

bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_accounts->step(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SignInPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture->setVisible(width() >= widthForPicture);
}

} // namespace untie
