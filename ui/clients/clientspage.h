#pragma once

#include "app/clients/savedliststore.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QListView;
class QTableView;

namespace untie {

class ClientBook;
class ClientListModel;
class SavedListChoice;
class StorageThread;
class EmptyState;
class PairListModel;
class PageHeader;
class SearchField;
struct Error;

/// All clients, or those of a saved list, found as one types.
class ClientsPage final : public QWidget
{
    Q_OBJECT

public:
    ClientsPage(StorageThread &storage, ClientBook &book, QWidget *parent = nullptr);

    /// Puts what brings in clients from a file into the header; see importWanted().
    void offerImport();
    /// Puts the cursor where one types.
    void start();
    /// Also offers a list that is not for everybody to see.
    void offer(SavedList::Kind kind);
    /// With that list chosen.
    void choose(const SavedList &list);
    /// Reads the list that is chosen anew.
    void refresh() { readList(); }
    /// Offers to search the notes of all clients; not before it is called, since it is not for everybody.
    void offerNoteSearch();

signals:
    void clientChosen(untie::ClientId client);
    /// Somebody who is not in the list yet, with what was typed of the name.
    void newClientWanted(const QString &typed);
    /// Two records that may be of one person, to be looked at side by side.
    void pairChosen(untie::ClientId one, untie::ClientId other);
    void importWanted();
    void noteSearchWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QTableView *makeTable();
    void readTags();
    void readList();
    void readPairs();
    QListView *makePairs();
    void openPair();
    void ask();
    void showAnswer();
    void say(const Error &error);
    void openCurrent();
    bool searchKey(int key);
    bool tableKey(int key, const QString &text);

    StorageThread &m_storage;
    ClientBook &m_book;
    ClientListModel *m_model;
    PageHeader *m_header = nullptr;
    SavedListChoice *m_lists = nullptr;
    SearchField *m_search = nullptr;
    QList<ClientRow> m_listed; ///< of the saved list, in its order
    ClientDirectory m_listedDirectory; ///< to search among them
    quint64 m_question = 0; ///< the newest about a list; answers to older ones are dropped
    QTableView *m_table = nullptr;
    PairListModel *m_pairs;
    QListView *m_pairView = nullptr; ///< in the place of the table, for records that may be of one person
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_noClients = nullptr;
    EmptyState *m_nothingFound = nullptr;
    EmptyState *m_emptyList = nullptr; ///< nobody in a saved list, or nobody that fits
    QLabel *m_message = nullptr; ///< loading, or why the list cannot be shown
};

} // namespace untie
