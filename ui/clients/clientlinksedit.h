#pragma once

#include "app/clients/clientlink.h"
#include "app/common/result.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QVBoxLayout;

namespace untie {

class ClientBook;
class StorageThread;

/// Who belongs to a client. Each change is stored at once: it is one of the other's record as well.
class ClientLinksEdit final : public QWidget
{
    Q_OBJECT

public:
    ClientLinksEdit(StorageThread &storage, ClientBook &book, QWidget *parent = nullptr);

    void show(ClientId client);

signals:
    /// What stands there now: "Petra Honeydew (Parent), …".
    void summarised(const QString &summary);

private:
    void read();
    void put(const QList<LinkedClient> &linked);
    void find(const QString &typed);
    void link(ClientId other);
    void unlink(const LinkedClient &linked);
    void answered(const Result<> &done);

    StorageThread &m_storage;
    ClientBook &m_book;
    ClientId m_client;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
    QVBoxLayout *m_rows;
    QComboBox *m_kind;
    QLineEdit *m_other;
    QStandardItemModel *m_found;
    QLabel *m_trouble;
};

} // namespace untie
