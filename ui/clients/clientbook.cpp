#include "ui/clients/clientbook.h"

#include "app/clients/clientstore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
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

struct Loaded
{
    ClientDirectory directory;
    QString country;
};

} // namespace

ClientBook::ClientBook(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

void ClientBook::load()
{
    const auto asked = m_storage.run([](Database &database) -> Result<Loaded> {
        auto clients = ClientStore(database).rows();
        if (!clients)
            return fail(clients.error());
        const auto profile = SettingsStore(database).clinicProfile();
        if (!profile)
            return fail(profile.error());
        return Loaded{ClientDirectory(std::move(*clients)), countryOf(*profile)};
    });
    deliver(asked, this, [this](const Result<Loaded> &answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_directory = answer->directory;
        m_country = answer->country;
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
