#pragma once

#include "app/common/id.h"

#include <QLineEdit>

class QStandardItemModel;

namespace untie {

class ClientBook;

/// A line in which somebody's name or phone finds another client.
class ClientFinder final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ClientFinder(ClientBook &book, QWidget *parent = nullptr);

    /// Empty, and without this client among those found.
    void start(ClientId without);

signals:
    void chosen(untie::ClientId client);

private:
    void find(const QString &typed);

    ClientBook &m_book;
    ClientId m_without;
    QStandardItemModel *m_found;
};

} // namespace untie
