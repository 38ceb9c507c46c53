#include "ui/clients/clientbook.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/clientstore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientfaces.h"
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
    , m_faces(new ClientFaces(storage, this))
{
    // A merge, an erasure or an import may bring another face or take one away.
    connect(this, &ClientBook::clientChanged, m_faces, &ClientFaces::refresh);
    connect(this, &ClientBook::loaded, m_faces, &ClientFaces::load);
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

QFuture<Result<MergeId>> ClientBook::merge(const Client &kept, const Client &other)
{
    const auto merged = m_storage.run([kept, other](Database &database) {
        return ClientMergeStore(database).merge(kept, other.id, other.rev, QDateTime::currentDateTimeUtc());
    });
    deliver(merged, this, [this, one = kept.id, gone = other.id](const Result<MergeId> &done) {
        if (!done)
            return;
        m_directory.remove(gone);
        refresh(one);
        emit clientChanged(gone);
    });
    return merged;
}

QFuture<Result<>> ClientBook::separate(const ClientMerge &merge)
{
    const auto separated = m_storage.run([id = merge.id](Database &database) { return ClientMergeStore(database).undo(id, QDateTime::currentDateTimeUtc()); });
    deliver(separated, this, [this, merge](const Result<> &done) {
        if (!done)
            return;
        refresh(merge.into);
        refresh(merge.merged);
    });
    return separated;
}

void ClientBook::forget(ClientId id)
{
    m_directory.remove(id);
    emit clientChanged(id);
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
