#pragma once

#include "app/common/id.h"
#include "app/common/result.h"
#include "app/security/session.h"

#include <QObject>

#include <functional>
#include <memory>

class QStackedLayout;

namespace untie {

class ClientBook;
class ClientPage;
class ClientRecordReader;
class ClientsPage;
class ExportWork;
class ImportPage;
class SettingsPage;
class StorageThread;

/// The page that brings clients in, and the ways there.
class ExchangeCorner final : public QObject
{
    Q_OBJECT

public:
    /// `go` shows a page of the workspace; `session` and `book` live as long as that.
    ExchangeCorner(StorageThread &storage, const Session &session, ClientBook &book, QStackedLayout &pages, std::function<void(QWidget *)> go, QWidget *parent);

    /// Where somebody of this role may do it.
    void join(ClientsPage &clients, SettingsPage &settings);
    /// Lets all that is stored of a client be taken out from their page.
    void join(ClientPage &client);
    void openImport();
    /// Null before the first use.
    ImportPage *page() const { return m_page; }

signals:
    void told(const QString &sentence); ///< what was done, or why not

private:
    void chooseFile(ClientId client, const QString &suffix, const QString &filter, const std::function<void(ClientId, const QString &)> &write);
    void writeCopy(ClientId client, const QString &file);
    void writeRecord(const std::shared_ptr<ClientRecordReader> &reader, ClientId client, const QString &file);
    void tellWritten(const Result<> &written, const QString &file);

    StorageThread &m_storage;
    const Session &m_session;
    ClientBook &m_book;
    QStackedLayout &m_pages;
    std::function<void(QWidget *)> m_go;
    QWidget *m_parent;
    ExportWork *m_export; ///< of one client
    QWidget *m_from = nullptr; ///< where it was opened, and where it leads back to
    ImportPage *m_page = nullptr;
};

} // namespace untie
