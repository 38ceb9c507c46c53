#pragma once

#include "app/clients/client.h"
#include "app/exchange/exportfile.h"
#include "app/exchange/pagedexport.h"

#include <QDir>

namespace untie {

class Database;

/// How clients are written for other programs.
enum class ClientFormat { Csv, VCard };

/// Writes all clients that are not archived into "clients.csv" or "clients.vcf" in a folder, in the order in which they
/// were made, and notes it in the audit.
class ClientsExport final : public PagedExport
{
public:
    ClientsExport(const QDir &folder, ClientFormat format);

    /// Exists where one of that name is there already; NoFolder, DiskFull, Unreadable.
    Result<bool> step(Database &database) override;
    qint64 done() const override { return m_next; } ///< clients
    qint64 total() const override { return m_clients.size(); }
    QString path() const override { return m_file.path(); }

private:
    Result<> begin(Database &database);
    /// Empty where the client is gone.
    Result<QByteArray> writtenOf(Database &database, ClientId id) const;
    Result<> finish(Database &database);

    ClientFormat m_format;
    ExportFile m_file;
    QList<ClientId> m_clients;
    qsizetype m_next = 0;
};

/// All pieces of it one after the other; gives the file.
Result<QString> exportClients(Database &database, const QDir &folder, ClientFormat format);

} // namespace untie
