#include "ui/shell/exchangecorner.h"

#include "app/common/explain.h"
#include "app/exchange/clientcopy.h"
#include "app/security/permissions.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/clientspage.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/exchange/importpage.h"
#include "ui/settings/settingspage.h"

#include <QDir>
#include <QFileDialog>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QToolButton>

namespace untie {

using namespace Qt::StringLiterals;

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

void ExchangeCorner::join(ClientPage &client)
{
    if (!may(m_session.role, Operation::ExchangeClients))
        return;
    QToolButton *take = newIconButton(u"download"_s, tr("Save all that is stored of this client as a file (JSON)"), &client);
    take->setObjectName(u"exportClient"_s);
    client.addTool(take);
    connect(take, &QToolButton::clicked, this, [this, &client] { chooseCopy(client.client().id); });
}

/// No name of a client is proposed as the name of a file.
void ExchangeCorner::chooseCopy(ClientId client)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(m_parent, tr("Save all that is stored of this client"), folder.filePath(u"client-%1.json"_s.arg(client.value)), tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, client](const QString &file) { writeCopy(client, file); });
    dialog->open();
}

void ExchangeCorner::writeCopy(ClientId client, const QString &file)
{
    const auto write = [client, file](Database &database) { return exportClient(database, client, file, QDateTime::currentDateTimeUtc()); };
    deliver(m_storage.run(write), this, [this, file](const Result<> &written) {
        emit told(written ? tr("All that is stored of this client was saved as %1. Whoever has the file can read it.").arg(QDir::toNativeSeparators(file)) : explain(written.error()));
    });
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
