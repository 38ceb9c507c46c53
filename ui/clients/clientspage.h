#pragma once

#include "app/common/id.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;

namespace untie {

class ClientBook;
class ClientListModel;
class EmptyState;
class PageHeader;
class SearchField;
struct Error;

/// All clients, found as one types.
class ClientsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientsPage(ClientBook &book, QWidget *parent = nullptr);

    /// Puts the cursor where one types.
    void start();

signals:
    void clientChosen(untie::ClientId client);
    /// Somebody who is not in the list yet, with what was typed of the name.
    void newClientWanted(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QTableView *makeTable();
    void ask();
    void showAnswer();
    void say(const Error &error);
    void openCurrent();
    bool searchKey(int key);
    bool tableKey(int key, const QString &text);

    ClientBook &m_book;
    ClientListModel *m_model;
    PageHeader *m_header = nullptr;
    SearchField *m_search = nullptr;
    QTableView *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_noClients = nullptr;
    EmptyState *m_nothingFound = nullptr;
    QLabel *m_message = nullptr; ///< loading, or why the list cannot be shown
};

} // namespace untie
