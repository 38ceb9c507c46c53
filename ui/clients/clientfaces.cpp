#include "ui/clients/clientfaces.h"

#include "app/clients/clientphotostore.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

#include <utility>

namespace untie {

namespace {

constexpr int mostKept = 200; ///< 50 kB each

} // namespace

ClientFaces::ClientFaces(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_faces(mostKept)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ClientFaces::readWanted);
}

void ClientFaces::load()
{
    deliver(m_storage.run([](Database &database) { return ClientPhotoStore(database).known(); }), this, [this](const Result<QSet<ClientId>> &known) {
        if (!known || *known == m_known)
            return;
        for (const ClientId gone : m_known - *known) // so that a photo that comes later is read
            m_faces.remove(gone);
        m_known = *known;
        emit changed();
    });
}

QImage ClientFaces::of(ClientId client)
{
    if (!m_known.contains(client))
        return {};
    if (const QImage *face = m_faces.object(client))
        return *face;
    if (!m_wanted.contains(client))
        m_wanted += client;
    m_soon.start();
    return {};
}

void ClientFaces::readWanted()
{
    const QList<ClientId> wanted = std::exchange(m_wanted, {});
    const auto read = m_storage.run([wanted](Database &database) { return ClientPhotoStore(database).faces(wanted); });
    deliver(read, this, [this, wanted](const Result<QHash<ClientId, QByteArray>> &faces) {
        if (!faces)
            return;
        for (const ClientId client : wanted) // a null image for whose face cannot be read: it is not asked for again
            m_faces.insert(client, new QImage(QImage::fromData(faces->value(client), "JPG")));
        emit changed();
    });
}

void ClientFaces::refresh(ClientId client)
{
    m_faces.remove(client);
    m_known.remove(client);
    load();
    emit changed();
}

} // namespace untie
