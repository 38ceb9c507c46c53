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
class MergePage;
class StorageThread;
class Toast;

/// What is done with a client's record as a whole, from a menu on their page: for now, merging it with another.
class RecordCorner final : public QObject
{
    Q_OBJECT

public:
    /// `go` shows a page of the workspace. The pages live as long.
    RecordCorner(StorageThread &storage, ClientBook &book, Toast &toast, QStackedLayout &pages, std::function<void(QWidget *)> go, QWidget *parent);

    void join(ClientPage &client);
    void join(ClientCard &card);
    void join(ClientsPage &clients);

    MergePage *mergePage() const { return m_merge; }
    /// The two side by side.
    void openMerge(ClientId one, ClientId other);
    /// Back to where the page was opened from.
    void goBack();

signals:
    void clientWanted(untie::ClientId client);

private:
    QMenu *addMenu(QWidget *page, const std::function<void(QWidget *)> &place);
    void openMerge(const std::function<void()> &open);
    void merged(const ClientMerge &merge);

    ClientBook &m_book;
    Toast &m_toast;
    QStackedLayout &m_pages;
    std::function<void(QWidget *)> m_go;
    MergePage *m_merge;
    ClientsPage *m_clients = nullptr;
    QWidget *m_from = nullptr; ///< the page that the merge was opened from
};

} // namespace untie
