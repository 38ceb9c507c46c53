#pragma once

#include "app/clients/clientmerge.h"
#include "app/common/result.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace untie {

class ClientBook;
class StorageThread;

/// Which records are shown as part of this one, each with a button that takes them apart again. Nothing where there are none.
class MergedRecords final : public QWidget
{
    Q_OBJECT

public:
    MergedRecords(StorageThread &storage, ClientBook &book, QWidget *parent = nullptr);

    void show(ClientId client);

private:
    void put(const QList<ClientMerge> &merges);
    void separate(const ClientMerge &merge);

    StorageThread &m_storage;
    ClientBook &m_book;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
    QVBoxLayout *m_rows;
    QLabel *m_trouble;
};

} // namespace untie
