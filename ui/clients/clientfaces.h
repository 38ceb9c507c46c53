#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace untie {

class StorageThread;

/// How clients look in lists. A face is read when somebody asks for it, with all others that were asked for in the same
/// moment, and kept while there is room. Lives and dies with the unlocked clinic.
class ClientFaces final : public QObject
{
    Q_OBJECT

public:
    explicit ClientFaces(StorageThread &storage, QObject *parent = nullptr);

    /// Reads of whom there is a photo.
    void load();
    /// Nobody has one: lists need no room for them.
    bool isEmpty() const { return m_known.isEmpty(); }
    /// A square; null where there is none, or none yet: then changed() follows.
    QImage of(ClientId client);
    /// The client's photo is another now, or gone.
    void refresh(ClientId client);

signals:
    void changed();

private:
    void readWanted();

    StorageThread &m_storage;
    QSet<ClientId> m_known;
    QCache<ClientId, QImage> m_faces;
    QList<ClientId> m_wanted;
    QTimer m_soon;
};

} // namespace untie
