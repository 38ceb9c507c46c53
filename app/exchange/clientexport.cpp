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

QByteArray csvOf(const QList<Client> &clients)
{
    QByteArray bytes = csvBegin() + csvLine(clientColumns());
    for (const Client &client : clients)
        bytes += csvLine(clientCells(client));
    return bytes;
}

QByteArray vcardsOf(const QList<Client> &clients)
{
    QByteArray bytes;
    for (const Client &client : clients)
        bytes += vcardOf(client);
    return bytes;
}

} // namespace

Result<QString> exportClients(Database &database, const QDir &folder, ClientFormat format)
{
    if (!folder.exists())
        return fail(Error::Kind::NoFolder, {}, folder.path());
    const QString file = folder.filePath(format == ClientFormat::Csv ? u"clients.csv"_s : u"clients.vcf"_s);
    if (QFileInfo::exists(file))
        return fail(Error::Kind::Exists, {}, file);
    auto clients = ClientStore(database).all();
    if (!clients)
        return fail(clients.error());
    std::ranges::sort(*clients, {}, &Client::id);
    if (auto written = writeDurably(file, format == ClientFormat::Csv ? csvOf(*clients) : vcardsOf(*clients)); !written)
        return fail(written.error());
    const QString detail = u"%1 clients as %2"_s.arg(clients->size()).arg(format == ClientFormat::Csv ? u"csv"_s : u"vcard"_s);
    if (auto noted = AuditStore(database).record(Vault::FrontDesk, {AuditAction::Exported, 0, detail}); !noted)
        return fail(noted.error());
    return file;
}

} // namespace untie
