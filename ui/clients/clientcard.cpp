#include "ui/clients/clientcard.h"

#include "app/clients/clientstore.h"
#include "app/clients/noteaccess.h"
#include "app/common/explain.h"
#include "app/intake/clientalertstore.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/hline.h"
#include "ui/common/pageheader.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 620;
constexpr int captionWidth = 140;

} // namespace

ClientCard::ClientCard(StorageThread &storage, ClientBook &book, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_header(new PageHeader(this))
{
    setObjectName(u"clientCard"_s);
    setSurface(this, Token::Surface);
    setFocusPolicy(Qt::StrongFocus);
    QPushButton *edit = newButton(tr("Edit"), ButtonRole::Primary, u"pencil"_s, m_header);
    edit->setObjectName(u"editClient"_s);
    showKey(edit, tr("E", "the key for Edit"));
    QPushButton *form = newButton(tr("Hand over the health form"), ButtonRole::Normal, u"hand"_s, m_header);
    form->setObjectName(u"handOver"_s);
    m_header->addAction(form);
    connect(form, &QPushButton::clicked, this, [this] {
        if (m_client.rev > 0) // else nobody is there yet to be asked
            emit formWanted(m_client);
    });
    m_header->addAction(edit);
    connect(edit, &QPushButton::clicked, this, [this] { emit editWanted(m_client); });

    m_trouble = newLabel({}, TextRole::Body, this);
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->setObjectName(u"clientTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(space::header, space::pane, space::header, 0);
    m_trouble->hide();
    m_alert = newLabel({}, TextRole::Strong, this);
    m_alert->setObjectName(u"cardAlert"_s);
    setTextRole(m_alert, TextRole::Strong, Token::Warn);
    setSurface(m_alert, Token::WarnSoft);
    m_alert->setWordWrap(true);
    m_alert->setContentsMargins(space::header, space::normal, space::header, space::normal);
    m_alert->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_alert);
    column->addWidget(m_trouble);
    column->addWidget(makeFacts());
    column->addStretch(1);

    connect(&book, &ClientBook::clientChanged, this, [this](ClientId changed) {
        if (changed == m_id)
            read();
    });
}

QWidget *ClientCard::makeFacts()
{
    m_facts = new QWidget(this);
    m_facts->setMaximumWidth(cardWidth + 2 * space::header);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(space::header, space::normal, space::header, space::header);
    grid->setHorizontalSpacing(space::header);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, captionWidth);
    grid->setColumnStretch(1, 1);
    m_phone = addFact(tr("Phone"), u"cardPhone"_s, grid);
    m_email = addFact(tr("E-mail"), u"cardEmail"_s, grid);
    m_born = addFact(tr("Date of birth"), u"cardBorn"_s, grid);
    m_language = addFact(tr("Language"), u"cardLanguage"_s, grid);
    m_lastVisit = addFact(tr("Last visit"), u"cardLastVisit"_s, grid);
    m_note = addFact(tr("Note for the front desk"), u"cardNote"_s, grid);
    return m_facts;
}

QLabel *ClientCard::addFact(const QString &caption, const QString &name, QGridLayout *grid)
{
    const int row = grid->rowCount();
    QLabel *title = newLabel(caption, TextRole::Small, m_facts);
    QLabel *value = newLabel({}, TextRole::Body, m_facts);
    value->setObjectName(name);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {title, value})
        label->setContentsMargins(0, space::normal, 0, space::normal);
    grid->addWidget(title, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    grid->addWidget(new HLine(m_facts), row + 1, 0, 1, 2);
    return value;
}

void ClientCard::open(ClientId client)
{
    m_justOpened = client != m_id;
    if (client != m_id) { // nothing of the one before is left standing under another's name
        m_id = client;
        m_client = {};
        m_header->setTitle({});
        m_header->setFacts({});
        m_facts->hide();
        m_alert->hide();
    }
    read();
}

void ClientCard::read()
{
    const quint64 question = ++m_question;
    const auto client = m_storage.run([id = m_id, first = std::exchange(m_justOpened, false)](Database &database) -> Result<Client> {
        auto found = ClientStore(database).find(id);
        if (found && first) {
            if (auto noted = noteAccess(database, AuditAction::Opened, id, u"client"_s); !noted)
                return fail(noted.error());
        }
        return found;
    });
    deliver(client, this, [this, question](const Result<Client> &answer) {
        if (question == m_question)
            answered(answer);
    });
    deliver(m_storage.run([id = m_id](Database &database) { return ClientAlertStore(database).of(id); }), this, [this, question](const Result<QString> &alert) {
        if (question != m_question)
            return;
        m_alert->setText(alert.value_or(QString()));
        m_alert->setVisible(!m_alert->text().isEmpty());
    });
}

void ClientCard::answered(const Result<Client> &client)
{
    m_trouble->setVisible(!client);
    if (!client) {
        m_trouble->setText(explain(client.error()));
        emit completed();
        return;
    }
    m_client = *client;
    const QDate today = QDate::currentDate();
    const QString nothing = u"–"_s;
    const auto fill = [&nothing](QLabel *label, const QString &text) { label->setText(text.isEmpty() ? nothing : text); };
    m_header->setTitle(displayName(m_client));
    m_header->setFacts(ageText(m_client.born, today));
    fill(m_phone, m_client.phone);
    fill(m_email, m_client.email);
    fill(m_born, m_client.born ? shownDate(*m_client.born, QLocale()) : QString());
    fill(m_language, m_client.language.isEmpty() ? tr("As the clinic") : QLocale(m_client.language).nativeLanguageName());
    fill(m_lastVisit, m_client.lastVisit ? dayText(*m_client.lastVisit, today) : QString());
    fill(m_note, m_client.deskNote);
    m_facts->show();
    emit completed();
}

void ClientCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_E && event->modifiers() == Qt::NoModifier && m_client.rev > 0)
        emit editWanted(m_client);
    else
        QWidget::keyPressEvent(event);
}

} // namespace untie
