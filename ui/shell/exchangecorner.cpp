#include "ui/shell/exchangecorner.h"

#include "app/common/explain.h"
#include "app/common/recordwork.h"
#include "app/common/text.h"
#include "app/exchange/clientcopy.h"
#include "app/exchange/fhirexport.h"
#include "app/security/permissions.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/clientspage.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/usualfolder.h"
#include "ui/exchange/exportwork.h"
#include "ui/exchange/importpage.h"
#include "ui/settings/settingspage.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QStackedLayout>
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
    , m_export(new ExportWork(storage, this))
{
    connect(m_export, &ExportWork::finished, this, [this](const Result<QString> &path) { tellWritten(path ? Result<>() : fail(path.error()), path.value_or(QString())); });
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
    QToolButton *take = newIconButton(u"download"_s, tr("Save all that is stored of this client as a file"), &client);
    take->setObjectName(u"exportClient"_s);
    take->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(take);
    connect(menu->addAction(tr("To read (PDF)…")), &QAction::triggered, this, [this, &client] {
        chooseFile(client.client().id, u"pdf"_s, tr("PDF (*.pdf)"), [this](ClientId of, const QString &file) { writeRecord(std::make_shared<ClientRecordReader>(of, QDateTime::currentDateTimeUtc()), of, file); });
    });
    connect(menu->addAction(tr("For other programs (FHIR)…")), &QAction::triggered, this, [this, &client] {
        chooseFile(client.client().id, u"fhir.json"_s, tr("FHIR (*.json)"), [this](ClientId of, const QString &file) { m_export->start(std::make_shared<FhirExport>(file, of, QDateTime::currentDateTimeUtc())); });
    });
    connect(menu->addAction(tr("For other programs (JSON)…")), &QAction::triggered, this, [this, &client] {
        chooseFile(client.client().id, u"json"_s, tr("JSON (*.json)"), [this](ClientId of, const QString &file) { writeCopy(of, file); });
    });
    take->setMenu(menu);
    client.addTool(take);
}

/// No name of a client is proposed as the name of a file.
void ExchangeCorner::chooseFile(ClientId client, const QString &suffix, const QString &filter, const std::function<void(ClientId, const QString &)> &write)
{
    const QDir folder(documentsFolder());
    auto *dialog = new QFileDialog(m_parent, tr("Save all that is stored of this client"), folder.filePath(u"client-%1.%2"_s.arg(client.value).arg(suffix)), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [client, write](const QString &file) { write(client, file); });
    dialog->open();
}

void ExchangeCorner::writeCopy(ClientId client, const QString &file)
{
    const auto write = [client, file](Database &database) { return exportClient(database, client, file, QDateTime::currentDateTimeUtc()); };
    deliver(m_storage.run(write), this, [this, file](const Result<> &written) { tellWritten(written, file); });
}

/// Visit by visit, so that a save finds its place between them; then it is laid out on another thread.
void ExchangeCorner::writeRecord(const std::shared_ptr<ClientRecordReader> &reader, ClientId client, const QString &file)
{
    struct Read
    {
        bool isDone = false;
        Letterhead letterhead;
    };
    const auto read = [reader, client](Database &database) -> Result<Read> {
        const auto done = reader->step(database);
        if (!done)
            return fail(done.error());
        if (!*done)
            return Read{};
        const auto letterhead = SettingsStore(database).letterhead();
        if (!letterhead)
            return fail(letterhead.error());
        if (auto noted = noteClientRecord(database, client); !noted)
            return fail(noted.error());
        return Read{true, *letterhead};
    };
    deliver(m_storage.run(read), this, [this, reader, client, file](const Result<Read> &part) {
        if (!part)
            return tellWritten(fail(part.error()), file);
        if (!part->isDone)
            return writeRecord(reader, client, file);
        deliver(onRecord([reader, letterhead = part->letterhead, file] { return writeClientRecord(reader->source(), letterhead, file); }), this,
                [this, file](const Result<> &written) { tellWritten(written, file); });
    });
}

void ExchangeCorner::tellWritten(const Result<> &written, const QString &file)
{
    emit told(written ? tr("All that is stored of this client was saved as %1. Whoever has the file can read it.").arg(shownPath(file)) : explain(written.error()));
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
