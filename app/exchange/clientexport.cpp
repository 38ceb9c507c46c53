#include "app/exchange/clientexport.h"

#include "app/clients/clientlinkstore.h"
#include "app/clients/clientphotostore.h"
#include "app/clients/clientstore.h"
#include "app/exchange/clientcsv.h"
#include "app/exchange/csv.h"
#include "app/exchange/vcardwriter.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int clientsAStep = 200;
constexpr qint64 bytesAStep = 2'000'000; // photos are large

} // namespace

ClientsExport::ClientsExport(const QDir &folder, ClientFormat format)
    : m_format(format)
    , m_file(folder.filePath(format == ClientFormat::Csv ? u"clients.csv"_s : u"clients.vcf"_s))
{
}

Result<bool> ClientsExport::step(Database &database)
{
    if (!m_file.isOpen()) {
        if (auto begun = begin(database); !begun)
            return fail(begun.error());
    }
    const qsizetype end = std::min(m_next + clientsAStep, m_clients.size());
    for (qint64 bytes = 0; m_next < end && bytes < bytesAStep; ++m_next) {
        const auto written = writtenOf(database, m_clients.at(m_next));
        if (!written)
            return fail(written.error());
        if (auto kept = m_file.write(*written); !kept)
            return fail(kept.error());
        bytes += written->size();
    }
    if (m_next < m_clients.size())
        return false;
    if (auto finished = finish(database); !finished)
        return fail(finished.error());
    return true;
}

Result<QByteArray> ClientsExport::writtenOf(Database &database, ClientId id) const
{
    const auto client = ClientStore(database).find(id);
    if (!client && client.error().kind == Error::Kind::NotFound) // erased meanwhile
        return QByteArray();
    if (!client)
        return fail(client.error());
    if (m_format == ClientFormat::Csv)
        return csvLine(clientCells(*client));
    const auto photo = ClientPhotoStore(database).of(id);
    const auto links = ClientLinkStore(database).of(id);
    if (!photo || !links)
        return fail(!photo ? photo.error() : links.error());
    return vcardOf(*client, *photo, *links);
}

Result<> ClientsExport::begin(Database &database)
{
    if (auto opened = m_file.open(); !opened)
        return opened;
    const auto rows = ClientStore(database).rows();
    if (!rows)
        return fail(rows.error());
    for (const ClientRow &row : *rows)
        m_clients += row.id;
    std::ranges::sort(m_clients);
    return m_format == ClientFormat::Csv ? m_file.write(csvBegin() + csvLine(clientColumns())) : Result<>();
}

Result<> ClientsExport::finish(Database &database)
{
    if (auto synced = m_file.sync(); !synced)
        return synced;
    // Before it is there: what cannot be written down is not taken out.
    const QString detail = u"%1 clients as %2"_s.arg(m_clients.size()).arg(m_format == ClientFormat::Csv ? u"csv"_s : u"vcard"_s);
    if (auto noted = AuditStore(database).record(Vault::FrontDesk, {AuditAction::Exported, 0, detail}); !noted)
        return noted;
    return m_file.finish();
}

Result<QString> exportClients(Database &database, const QDir &folder, ClientFormat format)
{
    ClientsExport clients(folder, format);
    return writeWhole(clients, database);
}

} // namespace untie
