#include "app/exchange/clientexport.h"

#include "app/clients/clientstore.h"
#include "app/exchange/clientcsv.h"
#include "app/exchange/csv.h"
#include "app/exchange/vcardwriter.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"
#include "app/storage/durablefile.h"

#include <QFileInfo>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int clientsAStep = 200;

} // namespace

ClientsExport::ClientsExport(const QDir &folder, ClientFormat format)
    : m_folder(folder)
    , m_format(format)
    , m_path(folder.filePath(format == ClientFormat::Csv ? u"clients.csv"_s : u"clients.vcf"_s))
    , m_file(m_path + u".unfinished"_s)
{
}

ClientsExport::~ClientsExport()
{
    if (!m_isFinished && m_file.isOpen())
        m_file.remove();
}

Result<bool> ClientsExport::step(Database &database)
{
    if (!m_file.isOpen()) {
        if (auto begun = begin(database); !begun)
            return fail(begun.error());
    }
    QByteArray bytes;
    const qsizetype end = std::min(m_next + clientsAStep, m_clients.size());
    for (; m_next < end; ++m_next) {
        const auto client = ClientStore(database).find(m_clients.at(m_next));
        if (client)
            bytes += m_format == ClientFormat::Csv ? csvLine(clientCells(*client)) : vcardOf(*client);
        else if (client.error().kind != Error::Kind::NotFound) // erased meanwhile
            return fail(client.error());
    }
    if (m_file.write(bytes) != bytes.size())
        return fail(fileError(m_file));
    if (m_next < m_clients.size())
        return false;
    if (auto finished = finish(database); !finished)
        return fail(finished.error());
    return true;
}

Result<> ClientsExport::begin(Database &database)
{
    if (!m_folder.exists())
        return fail(Error::Kind::NoFolder, {}, m_folder.path());
    if (QFileInfo::exists(m_path))
        return fail(Error::Kind::Exists, {}, m_path);
    const auto rows = ClientStore(database).rows();
    if (!rows)
        return fail(rows.error());
    for (const ClientRow &row : *rows)
        m_clients += row.id;
    std::ranges::sort(m_clients);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(fileError(m_file));
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (m_format == ClientFormat::Csv)
        m_file.write(csvBegin() + csvLine(clientColumns()));
    return {};
}

Result<> ClientsExport::finish(Database &database)
{
    if (!m_file.flush())
        return fail(fileError(m_file));
    if (auto synced = syncFile(m_file.fileName()); !synced)
        return synced;
    // Before it is there: what cannot be written down is not taken out.
    const QString detail = u"%1 clients as %2"_s.arg(m_clients.size()).arg(m_format == ClientFormat::Csv ? u"csv"_s : u"vcard"_s);
    if (auto noted = AuditStore(database).record(Vault::FrontDesk, {AuditAction::Exported, 0, detail}); !noted)
        return noted;
    const QString unfinished = m_file.fileName();
    m_file.close();
    m_isFinished = true;
    if (!QFile::rename(unfinished, m_path))
        return fail(Error::Kind::Exists, {}, m_path);
    return syncFolder(m_folder.path());
}

Result<QString> exportClients(Database &database, const QDir &folder, ClientFormat format)
{
    ClientsExport clients(folder, format);
    for (auto done = clients.step(database); !done || !*done; done = clients.step(database)) {
        if (!done)
            return fail(done.error());
    }
    return clients.path();
}

} // namespace untie
