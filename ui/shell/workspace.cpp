#include "ui/shell/workspace.h"

#include "ui/clients/clientbook.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/clientspage.h"
#include "ui/common/deliver.h"
#include "ui/common/toast.h"
#include "ui/documents/summarypreview.h"
#include "ui/shell/rail.h"
#include "ui/visits/visitpage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedLayout>

namespace untie {

Workspace::Workspace(StorageThread &storage, const Session &session, const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_book(new ClientBook(storage, this))
    , m_rail(new Rail(session.name, this))
    , m_pages(new QStackedLayout)
    , m_clients(new ClientsPage(*m_book, this))
    , m_client(new ClientPage(storage, *m_book, figure, atlas, this))
    , m_form(new ClientForm(*m_book, this))
    , m_visit(new VisitPage(storage, figure, atlas, this))
    , m_summary(new SummaryPreview(storage, figure, this))
    , m_toast(new Toast(this))
    , m_beforeForm(m_clients)
{
    setObjectName(QStringLiteral("workspace"));
    for (QWidget *page : {static_cast<QWidget *>(m_clients), static_cast<QWidget *>(m_client), static_cast<QWidget *>(m_form),
                          static_cast<QWidget *>(m_visit), static_cast<QWidget *>(m_summary)})
        m_pages->addWidget(page);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(m_pages, 1);
    connectPages();
    m_book->load();
    openClients();
}

Workspace::~Workspace() = default;

void Workspace::connectPages()
{
    connect(m_rail, &Rail::placeChosen, this, [this] { store([this] { openClients(); }); });
    connect(m_rail, &Rail::lockChosen, this, &Workspace::lockWanted);
    auto *lock = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(lock, &QShortcut::activated, this, &Workspace::lockWanted);

    connect(m_clients, &ClientsPage::clientChosen, this, [this](ClientId client) { openClient(client); });
    connect(m_clients, &ClientsPage::newClientWanted, this, [this](const QString &typed) { editClient({}, draftNamed(typed)); });
    connect(m_client, &ClientPage::editWanted, this, [this](const Client &client) {
        const ClientDraft stored = draftOf(client);
        editClient(stored, stored);
    });
    connect(m_client, &ClientPage::visitOpened, this, &Workspace::openVisit);
    connect(m_client, &ClientPage::newVisitWanted, this, &Workspace::startVisit);
    connect(m_form, &ClientForm::saved, this, [this](const Client &client) { openClient(client.id); });
    connect(m_form, &ClientForm::left, this, &Workspace::leaveForm);
    connect(m_visit, &VisitPage::changed, m_book, &ClientBook::refresh);
    connect(m_visit, &VisitPage::printRequested, this, &Workspace::openSummary);
    connect(m_visit, &VisitPage::backRequested, this, [this](ClientId client) { openClient(client, m_visit->visit().id); });
    connect(m_summary, &SummaryPreview::closed, this, [this] { go(m_visit); });
}

void Workspace::go(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    m_rail->setPlace(Rail::Place::Clients);
    page->setFocus(Qt::OtherFocusReason);
}

void Workspace::openClients()
{
    go(m_clients);
    m_clients->start();
}

void Workspace::openClient(ClientId client, VisitId visit)
{
    go(m_client);
    m_client->open(client, visit);
}

void Workspace::openVisit(ClientId client, VisitId visit)
{
    go(m_visit);
    m_visit->open(client, visit);
}

void Workspace::startVisit(const Client &client)
{
    go(m_visit);
    m_visit->begin(client, m_session.person);
}

void Workspace::openSummary(VisitId visit)
{
    go(m_summary);
    m_summary->open(visit);
}

void Workspace::editClient(const ClientDraft &stored, const ClientDraft &typed)
{
    if (m_pages->currentWidget() != m_form)
        m_beforeForm = m_pages->currentWidget();
    go(m_form);
    m_form->restore(stored, typed);
}

/// Nothing is asked; what was typed can be brought back.
void Workspace::leaveForm()
{
    const ClientDraft stored = m_form->stored();
    const ClientDraft typed = m_form->typed();
    if (m_form->isChanged())
        m_toast->say(stored.client.rev == 0 ? tr("The new client was not stored.") : tr("The changes were not stored."),
                     [this, stored, typed] { editClient(stored, typed); });
    if (m_beforeForm == m_client)
        openClient(m_client->client().id);
    else
        openClients();
}

void Workspace::back()
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_form)
        leaveForm();
    else if (page == m_client)
        openClients();
    else if (page == m_visit)
        store([this] { openClient(m_visit->visit().client, m_visit->visit().id); });
    else if (page == m_summary)
        go(m_visit);
}

void Workspace::store(std::function<void()> next)
{
    if (m_pages->currentWidget() == m_form && m_form->isChanged()) {
        m_form->save(std::move(next));
        return;
    }
    deliver(m_visit->storeNow(), this, [this, next = std::move(next)](const Result<> &stored) {
        if (stored)
            next();
        else
            go(m_visit); // it says there why
    });
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back)
        back();
    else
        QWidget::keyPressEvent(event);
}

} // namespace untie
