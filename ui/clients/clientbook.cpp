#include "ui/clients/clientbook.h"

#include "app/clients/clientstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

namespace untie {

namespace {

Result<Client> stored(Database &database, const Client &client)
{
    ClientStore clients(database);
    ClientId id = client.id;
    if (client.rev == 0) {
        const auto added = clients.add(client);
        if (!added)
            return fail(added.error());
        id = *added;
    } else if (const auto updated = clients.update(client); !updated) {
        return fail(updated.error());
    }
    return clients.find(id);
}

} // namespace

ClientBook::ClientBook(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

void ClientBook::load()
{
    const auto directory = m_storage.run([](Database &database) -> Result<ClientDirectory> {
        const auto clients = ClientStore(database).all();
        if (!clients)
            return fail(clients.error());
        return ClientDirectory(*clients);
    });
    deliver(directory, this, [this](const Result<ClientDirectory> &built) {
        if (!built) {
            emit failed(built.error());
            return;
        }
        m_directory = *built;
        m_loaded = true;
        emit loaded();
    });
}

QFuture<Result<Client>> ClientBook::save(const Client &client)
{
    const auto saved = m_storage.run([client](Database &database) { return stored(database, client); });
    deliver(saved, this, [this](const Result<Client> &now) {
        if (now)
            keep(*now);
    });
    return saved;
}

void ClientBook::refresh(ClientId id)
{
    deliver(m_storage.run([id](Database &database) { return ClientStore(database).find(id); }), this,
            [this](const Result<Client> &now) {
                if (now)
                    keep(*now);
            });
}

void ClientBook::keep(const Client &client)
{
    if (client.archived)
        m_directory.remove(client.id);
    else
        m_directory.put(client);
    emit clientChanged(client.id);
}

} // namespace untie
