#include "ui/shell/recordcorner.h"

#include "app/common/explain.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/clientface.h"
#include "ui/clients/clientfiles.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/mergepage.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/toast.h"
#include "ui/keeping/erasepage.h"

#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

namespace untie {

using namespace Qt::StringLiterals;

RecordCorner::RecordCorner(StorageThread &storage, ClientBook &book, Toast &toast, QStackedLayout &pages, std::function<void(QWidget *)> go, QWidget *parent)
    : QObject(parent)
    , m_book(book)
    , m_toast(toast)
    , m_pages(pages)
    , m_go(std::move(go))
    , m_storage(storage)
    , m_merge(new MergePage(storage, book, parent))
{
    pages.addWidget(m_merge);
    connect(m_merge, &MergePage::merged, this, &RecordCorner::merged);
    connect(m_merge, &MergePage::closed, this, &RecordCorner::goBack);
    connect(m_merge, &MergePage::keptApart, this, [this] {
        m_toast.say(tr("They are two people, and not asked about again."));
        goBack();
    });
}

/// What a part of a client's page did can be taken back for a while.
template <class Part>
void RecordCorner::offerUndo(Part &part)
{
    connect(&part, &Part::told, &m_toast, [this](const QString &what, const std::function<void()> &undo) { m_toast.say(what, undo); });
}

void RecordCorner::join(ClientPage &client)
{
    QMenu *menu = addMenu(&client, [&client](QWidget *tool) { client.addTool(tool); });
    fill(*menu, [&client] { return client.client().id; });
    offerUndo(client.face());
    offerUndo(client.files());
}

void RecordCorner::join(ClientCard &card)
{
    QMenu *menu = addMenu(&card, [&card](QWidget *tool) { card.addTool(tool); });
    fill(*menu, [&card] { return card.client().id; });
    offerUndo(card.face());
    offerUndo(card.files());
}

void RecordCorner::join(ClientsPage &clients)
{
    m_clients = &clients;
    if (m_erase)
        clients.offer(SavedList::Kind::Restricted);
    connect(&clients, &ClientsPage::pairChosen, this, qOverload<ClientId, ClientId>(&RecordCorner::openMerge));
}

void RecordCorner::offerErasing()
{
    m_erase = new ErasePage(m_storage, m_book, m_merge->parentWidget());
    m_pages.addWidget(m_erase);
    connect(m_erase, &ErasePage::closed, this, &RecordCorner::goBack);
    connect(m_erase, &ErasePage::erased, this, [this] { tellAndList(tr("The record is erased.")); });
    connect(m_erase, &ErasePage::restricted, this, [this] { tellAndList(tr("The record is restricted, and in no list any more.")); });
    connect(m_erase, &ErasePage::unrestricted, this, &RecordCorner::clientWanted);
}

void RecordCorner::fill(QMenu &menu, const std::function<ClientId()> &client)
{
    connect(menu.addAction(tr("Merge with another record…")), &QAction::triggered, this, [this, client] { openMerge([this, client] { m_merge->open(client()); }); });
    if (!m_erase)
        return;
    QAction *erase = menu.addAction(tr("Erase or restrict…"));
    erase->setObjectName(u"eraseRecord"_s);
    connect(erase, &QAction::triggered, this, [this, client] { openErase(client()); });
}

void RecordCorner::openErase(ClientId client)
{
    m_from = m_pages.currentWidget();
    m_go(m_erase);
    m_erase->open(client);
}

void RecordCorner::tellAndList(const QString &what)
{
    m_toast.say(what);
    emit clientsWanted();
}

QMenu *RecordCorner::addMenu(QWidget *page, const std::function<void(QWidget *)> &place)
{
    QToolButton *button = newIconButton(u"ellipsis"_s, tr("More about this record"), page);
    button->setObjectName(u"recordMenu"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    place(button);
    return menu;
}

void RecordCorner::openMerge(ClientId one, ClientId other)
{
    openMerge([this, one, other] { m_merge->open(one, other); });
}

void RecordCorner::openMerge(const std::function<void()> &open)
{
    m_from = m_pages.currentWidget();
    m_go(m_merge);
    open();
}

void RecordCorner::merged(const ClientMerge &merge)
{
    m_toast.say(tr("The two records are one now."), [this, merge] {
        deliver(m_book.separate(merge), this, [this, merge](const Result<> &done) {
            if (done)
                emit clientWanted(merge.merged);
            else
                m_toast.say(explain(done.error()));
        });
    });
    if (m_from == m_clients)
        goBack();
    else
        emit clientWanted(merge.into);
}

void RecordCorner::goBack()
{
    if (m_from)
        m_go(m_from);
    if (m_clients && m_from == m_clients)
        m_clients->refresh();
}

} // namespace untie
