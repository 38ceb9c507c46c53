#include "ui/shell/exchangecorner.h"

#include "app/security/permissions.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientspage.h"
#include "ui/exchange/importpage.h"
#include "ui/settings/settingspage.h"

#include <QStackedLayout>

namespace untie {

ExchangeCorner::ExchangeCorner(StorageThread &storage, const Session &session, ClientBook &book, QStackedLayout &pages, std::function<void(QWidget *)> go, QWidget *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_session(session)
    , m_book(book)
    , m_pages(pages)
    , m_go(std::move(go))
    , m_parent(parent)
{
}

void ExchangeCorner::join(ClientsPage &clients, SettingsPage &settings)
{
    if (!may(m_session.role, Operation::ExchangeClients))
        return;
    clients.offerImport();
    connect(&clients, &ClientsPage::importWanted, this, &ExchangeCorner::openImport);
    connect(&settings, &SettingsPage::importWanted, this, &ExchangeCorner::openImport);
    connect(&settings, &SettingsPage::clientsChanged, &m_book, &ClientBook::load);
}

void ExchangeCorner::openImport()
{
    if (!m_page) {
        m_page = new ImportPage(m_storage, m_book, m_session.person, m_parent);
        m_pages.addWidget(m_page);
        connect(m_page, &ImportPage::left, this, [this] { m_go(m_from); });
        connect(m_page, &ImportPage::changed, &m_book, &ClientBook::load);
    }
    if (m_pages.currentWidget() != m_page)
        m_from = m_pages.currentWidget();
    m_page->start();
    m_go(m_page);
}

} // namespace untie
