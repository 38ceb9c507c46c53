#pragma once

#include "app/clients/clientdirectory.h"
#include "app/clients/clientmerge.h"
#include "app/common/result.h"

#include <QFuture>
#include <QObject>

namespace untie {

class ClientFaces;
class StorageThread;

/// The clients of the open clinic as all screens know them: the directory in memory, kept true to the vault.
/// Lives and dies with the unlocked clinic.
class ClientBook final : public QObject
{
    Q_OBJECT

public:
    explicit ClientBook(StorageThread &storage, QObject *parent = nullptr);

    /// Reads all clients; the directory is built on the storage thread. Ends with loaded() or failed().
    void load();
    bool isLoaded() const { return m_loaded; }
    const ClientDirectory &directory() const { return m_directory; }
    /// The clinic's country ("DE"), in which phone numbers and addresses need not name it; empty until loaded.
    const QString &country() const { return m_country; }
    /// How they look.
    ClientFaces &faces() const { return *m_faces; }

    /// Stores a new (rev 0) or changed client and gives it as stored. Invalid, Conflict, NotFound as the store says.
    /// Who asks takes the answer by deliver(); clientChanged() follows either way.
    QFuture<Result<Client>> save(const Client &client);
    /// From now on the other record is part of the one that is kept, see ClientMergeStore.
    QFuture<Result<MergeId>> merge(const Client &kept, const Client &other);
    QFuture<Result<>> separate(const ClientMerge &merge);
    /// The client is in no list any more.
    void forget(ClientId id);
    /// Reads one client again, after something else changed it.
    void refresh(ClientId id);

signals:
    void loaded();
    void failed(const untie::Error &error);
    void clientChanged(untie::ClientId id);

private:
    void keep(const Client &client);

    StorageThread &m_storage;
    ClientFaces *m_faces;
    ClientDirectory m_directory;
    QString m_country;
    bool m_loaded = false;
};

} // namespace untie
