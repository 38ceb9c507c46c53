#include "ui/clients/clientcard.h"

#include "app/clients/clientlinkstore.h"
#include "app/clients/clientstore.h"
#include "app/clients/noteaccess.h"
#include "app/common/explain.h"
#include "app/intake/clientalertstore.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientface.h"
#include "ui/clients/clientfacts.h"
#include "ui/clients/clientfiles.h"
#include "ui/clients/mergedrecords.h"
#include "ui/clients/troublestrip.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/keys.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

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
    , m_book(book)
    , m_acts(new ActSet(this))
    , m_header(new PageHeader(this))
    , m_edit(newButton(tr("Edit"), ButtonRole::Primary, u"pencil"_s, m_header))
    , m_form(newButton(tr("Hand over the health form"), ButtonRole::Normal, u"hand"_s, m_header))
    , m_face(new ClientFace(storage, book, m_header))
    , m_files(new ClientFiles(storage, ClientFiles::For::Desk, this))
    , m_trouble(new TroubleStrip(this))
{
    setObjectName(u"clientCard"_s);
    setSurface(this, Token::Surface);
    setFocusPolicy(Qt::ClickFocus); // no stop for Tab
    m_header->setLeading(m_face);
    connect(m_face, &ClientFace::failed, this, [this](const Error &error) { m_trouble->say(explain(error)); });
    m_edit->setObjectName(u"editClient"_s);
    showAct(m_edit, Act::EditClient);
    m_acts->add(Act::EditClient, [this] { m_edit->click(); }, [this] { return m_client.rev > 0; });
    m_form->setObjectName(u"handOver"_s);
    m_header->addAction(m_form);
    connect(m_form, &QPushButton::clicked, this, [this] {
        if (m_client.rev > 0) // else nobody is there yet to be asked
            emit formWanted(m_client);
    });
    m_header->addAction(m_edit);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_id); });

    m_alert = newLabel({}, TextRole::Strong, this);
    m_alert->setObjectName(u"cardAlert"_s);
    setTextRole(m_alert, TextRole::Strong, Token::Warn);
    setSurface(m_alert, Token::WarnSoft);
    m_alert->setWordWrap(true);
    m_alert->setContentsMargins(space::header, space::normal, space::header, space::normal);
    m_alert->hide();
    m_facts = new ClientFacts(captionWidth, this);
    m_facts->setMaximumWidth(cardWidth);
    auto *content = new QWidget;
    setSurface(content, Token::Surface);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(space::header, space::normal, space::header, space::header);
    m_merged = new MergedRecords(storage, book, content);
    m_merged->setMaximumWidth(cardWidth);
    inside->addWidget(m_facts);
    inside->addWidget(m_merged);
    m_files->setMaximumWidth(cardWidth);
    m_files->layout()->setContentsMargins(0, space::header, 0, 0);
    inside->addWidget(m_files);
    inside->addStretch(1);
    auto *scroll = new QScrollArea(this);
    fillScroll(*scroll, content);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_alert);
    column->addWidget(m_trouble);
    column->addWidget(scroll, 1);

    connect(&book, &ClientBook::clientChanged, this, [this](ClientId changed) {
        if (changed == m_id)
            read();
    });
}

void ClientCard::addTool(QWidget *tool)
{
    m_header->insertAction(0, tool);
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
        m_face->hide();
        m_files->hide();
        m_alert->hide();
    }
    read();
}

void ClientCard::read()
{
    const quint64 question = ++m_question;
    const auto client = m_storage.run([id = m_id, first = std::exchange(m_justOpened, false)](Database &database) -> Result<Known> {
        auto found = ClientStore(database).find(id);
        if (!found)
            return fail(found.error());
        auto linked = ClientLinkStore(database).of(id);
        if (!linked)
            return fail(linked.error());
        if (first) {
            if (auto noted = noteAccess(database, AuditAction::Opened, id, u"client"_s); !noted)
                return fail(noted.error());
        }
        auto restriction = ClientStore(database).restriction(found->id);
        if (!restriction)
            return fail(restriction.error());
        return Known{std::move(*found), std::move(*linked), std::move(*restriction)};
    });
    deliver(client, this, [this, question](const Result<Known> &answer) {
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

void ClientCard::answered(const Result<Known> &known)
{
    if (!known) {
        m_trouble->say(explain(known.error()));
        emit completed();
        return;
    }
    const bool isRestricted = !known->restriction.isEmpty();
    m_trouble->say(isRestricted ? restrictedWords(known->restriction) : QString());
    m_edit->setEnabled(!isRestricted);
    m_form->setEnabled(!isRestricted);
    m_client = known->client;
    m_id = m_client.id; // another than was asked for, where the record is part of that one
    const QDate today = QDate::currentDate();
    m_header->setTitle(displayName(m_client));
    m_header->setFacts(besideName(m_client, today));
    m_facts->show(m_client, known->linked, m_book.country(), today);
    m_facts->setVisible(true);
    m_merged->show(m_client.id);
    m_face->show(m_client, isRestricted);
    m_files->show(m_client.id, isRestricted);
    m_files->setVisible(true);
    emit completed();
}

void ClientCard::keyPressEvent(QKeyEvent *event)
{
    if (!m_acts->press(*event))
        QWidget::keyPressEvent(event);
}

} // namespace untie
