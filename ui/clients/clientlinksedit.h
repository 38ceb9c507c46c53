#pragma once

#include "app/clients/clientlink.h"
#include "app/common/result.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace untie {

class ClientBook;
class ClientFinder;
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
    void link(ClientId other);
    void unlink(const LinkedClient &linked);
    void answered(const Result<> &done);

    StorageThread &m_storage;
    ClientId m_client;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
    QVBoxLayout *m_rows;
    QComboBox *m_kind;
    ClientFinder *m_other;
    QLabel *m_trouble;
};

} // namespace untie
