#pragma once

#include "app/clients/clientmerge.h"

#include <QObject>

#include <functional>

class QMenu;
class QStackedLayout;
class QWidget;

namespace untie {

class ClientBook;
class ClientCard;
class ClientPage;
class ClientsPage;
class ErasePage;
class MergePage;
class StorageThread;
class Toast;

/// What is done with a client's record as a whole, from a menu on their page: merging it with another, erasing it.
class RecordCorner final : public QObject
{
    Q_OBJECT

public:
    /// `go` shows a page of the workspace. The pages live as long.
    RecordCorner(StorageThread &storage, ClientBook &book, Toast &toast, QStackedLayout &pages, std::function<void(QWidget *)> go, QWidget *parent);

    void join(ClientPage &client);
    void join(ClientCard &card);
    void join(ClientsPage &clients);

    /// Offers owners to erase and to restrict. Before the pages are joined.
    void offerErasing();

    MergePage *mergePage() const { return m_merge; }
    /// Null where it is not offered.
    ErasePage *erasePage() const { return m_erase; }
    void openErase(ClientId client);
    /// The two side by side.
    void openMerge(ClientId one, ClientId other);
    /// Back to where the page was opened from.
    void goBack();

signals:
    void clientWanted(untie::ClientId client);
    void clientsWanted();

private:
    template <class Part>
    void offerUndo(Part &part);
    QMenu *addMenu(QWidget *page, const std::function<void(QWidget *)> &place);
    void openMerge(const std::function<void()> &open);
    void fill(QMenu &menu, const std::function<ClientId()> &client);
    void tellAndList(const QString &what);
    void merged(const ClientMerge &merge);

    ClientBook &m_book;
    Toast &m_toast;
    QStackedLayout &m_pages;
    std::function<void(QWidget *)> m_go;
    StorageThread &m_storage;
    MergePage *m_merge;
    ErasePage *m_erase = nullptr;
    ClientsPage *m_clients = nullptr;
    QWidget *m_from = nullptr; ///< the page that the merge was opened from
};

} // namespace untie
