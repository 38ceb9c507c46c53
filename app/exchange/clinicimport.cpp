#include "app/exchange/clinicimport.h"

#include "app/exchange/opentablestore.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"
#include "app/storage/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestManifest = 1'000'000;
constexpr qint64 longestLine = 64'000'000; ///< a picture in base64 and more

QString manifestOf(const QString &folder)
{
    return QDir(folder).filePath(u"manifest.json"_s);
}

Error wrong(const QString &sentence)
{
    return {Error::Kind::Invalid, u"a whole clinic cannot be taken over"_s, sentence};
}

/// A visit that waits for its state until all that hangs on it is there.
struct Closed
{
    ClientId client;
    qint64 visit = 0;
    QString state;
};

class Reader final
{
public:
    Reader(Database &database, const QString &folder, const QJsonObject &manifest, const ImportProgress &progress)
        : m_database(database)
        , m_folder(folder)
        , m_tables(manifest["tables"_L1].toArray())
        , m_progress(progress)
    {
    }

    enum class Ending { Stays, IsTakenBack };
    Result<> take(Vault vault, Ending ending);
    qint64 rows() const { return m_rows; }

private:
    Result<> takeTable(const OpenTable &table);
    Result<> takeLine(const OpenTable &table, OpenTableStore::Writer &writer, const QByteArray &line, const QString &place);
    std::optional<QStringList> columnsOf(const OpenTable &table) const;

    Database &m_database;
    QDir m_folder;
    QJsonArray m_tables;
    const ImportProgress &m_progress;
    QList<Closed> m_closed;
    qint64 m_rows = 0; ///< that stay
    qint64 m_done = 0; ///< tables, those that were tried included
    bool m_mayStop = true;
};

/// As the manifest lists them; none where it has no such table.
std::optional<QStringList> Reader::columnsOf(const OpenTable &table) const
{
    for (const QJsonValue &entry : m_tables) {
        if (entry["vault"_L1].toString() != schemaOf(table.vault) || entry["table"_L1].toString() != QLatin1StringView(table.name))
            continue;
        QStringList columns;
        for (const QJsonValue column : entry["columns"_L1].toArray())
            columns += column.toString();
        return columns;
    }
    return std::nullopt;
}

Result<> Reader::take(Vault vault, Ending ending)
{
    auto transaction = m_database.begin(vault);
    if (!transaction)
        return fail(transaction.error());
    for (const OpenTable &table : openTables()) {
        if (table.vault != vault)
            continue;
        if (!m_progress(m_done++, openTables().size() + std::ranges::count(openTables(), Vault::FrontDesk, &OpenTable::vault)) && m_mayStop)
            return fail(Error::Kind::Unavailable, u"stopped"_s);
        if (auto taken = takeTable(table); !taken)
            return taken;
    }
    OpenTableStore store(m_database);
    for (const Closed &closed : std::as_const(m_closed)) {
        if (auto set = store.setVisitState(closed.client, closed.visit, closed.state); !set)
            return set;
    }
    m_closed.clear();
    const auto circle = store.circle(vault);
    if (!circle)
        return fail(circle.error());
    if (*circle)
        return fail(wrong(QCoreApplication::translate("ClinicImport", "%1 goes round in a circle. Nothing was taken over.").arg(schemaOf(vault) + u'/' + **circle + u".jsonl"_s)));
    if (auto noted = AuditStore(m_database).append(vault, {AuditAction::Imported, 0, u"whole clinic"_s}); !noted)
        return noted;
    if (ending == Ending::IsTakenBack) {
        m_rows = 0;
        return {};
    }
    m_mayStop = false; // what is here of one vault needs the other
    return transaction->commit();
}

Result<> Reader::takeTable(const OpenTable &table)
{
    const auto columns = columnsOf(table);
    const QString name = schemaOf(table.vault) + u'/' + QLatin1StringView(table.name) + u".jsonl"_s;
    if (!columns || columns->isEmpty())
        return {}; // written before there was such a table
    QFile file(m_folder.filePath(name)); // never a path that the manifest names
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(file));
    auto writer = OpenTableStore::Writer::open(m_database, table, *columns);
    if (!writer)
        return fail(writer.error());
    for (qint64 line = 1; !file.atEnd() && file.error() == QFileDevice::NoError; ++line) { // what cannot be read has no end
        const QByteArray bytes = file.readLine(longestLine + 1);
        const QString place = name + u':' + QString::number(line);
        if (bytes.size() > longestLine)
            return fail(wrong(QCoreApplication::translate("ClinicImport", "%1 is too long. Nothing was taken over.").arg(place)));
        if (bytes.trimmed().isEmpty())
            continue;
        if (auto taken = takeLine(table, *writer, bytes, place); !taken)
            return taken;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(fileError(file));
    return {};
}

Result<> Reader::takeLine(const OpenTable &table, OpenTableStore::Writer &writer, const QByteArray &line, const QString &place)
{
    QJsonParseError error;
    QJsonObject row = QJsonDocument::fromJson(line, &error).object();
    if (error.error != QJsonParseError::NoError || row.isEmpty())
        return fail(wrong(QCoreApplication::translate("ClinicImport", "%1 is no row. Nothing was taken over.").arg(place)));
    const bool isVisit = table.vault == Vault::Clinical && QLatin1StringView(table.name) == "visit"_L1;
    if (const QString state = row["state"_L1].toString(); isVisit && state != "draft"_L1) {
        m_closed += {ClientId{row["client_id"_L1].toVariant().toLongLong()}, row["id"_L1].toVariant().toLongLong(), state};
        row["state"_L1] = u"draft"_s;
    }
    if (auto added = writer.add(row); !added)
        return fail(added.error().kind == Error::Kind::Invalid ? wrong(QCoreApplication::translate("ClinicImport", "%1 does not fit the tables of a clinic. Nothing was taken over.").arg(place)) : added.error());
    ++m_rows;
    return {};
}

Result<QJsonObject> readManifest(const QString &folder)
{
    const auto bytes = readWhole(manifestOf(folder), largestManifest);
    if (!bytes)
        return fail(bytes.error());
    const QJsonObject manifest = QJsonDocument::fromJson(*bytes).object();
    if (manifest["format"_L1].toString() != openFormatName)
        return fail(wrong(QCoreApplication::translate("ClinicImport", "%1 does not describe a clinic.").arg(QFileInfo(folder).fileName() + u"/manifest.json"_s)));
    if (manifest["version"_L1].toInt() > openFormatVersion)
        return fail(Error::Kind::NewerFormat, {}, manifestOf(folder));
    return manifest;
}

Result<bool> isEmptyClinic(Database &database)
{
    for (const OpenTable &table : openTables()) {
        const QLatin1StringView name(table.name);
        if (table.vault != Vault::FrontDesk || (name != "client"_L1 && name != "appointment"_L1))
            continue;
        const auto empty = OpenTableStore(database).isEmpty(table);
        if (!empty || !*empty)
            return empty;
    }
    return true;
}

} // namespace

bool isOpenClinic(const QString &folder)
{
    return QFileInfo(folder).isDir() && QFileInfo(manifestOf(folder)).isFile();
}

Result<qint64> importClinic(Database &database, const QString &folder, const ImportProgress &progress)
{
    const auto manifest = readManifest(folder);
    if (!manifest)
        return fail(manifest.error());
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const auto ours = database.tablesVersion(vault);
        if (!ours)
            return fail(ours.error());
        if ((*manifest)["vaults"_L1][schemaOf(vault)].toInt() > *ours)
            return fail(Error::Kind::NewerFormat, {}, manifestOf(folder));
    }
    const auto empty = isEmptyClinic(database);
    if (!empty)
        return fail(empty.error());
    if (!*empty)
        return fail(wrong(QCoreApplication::translate("ClinicImport", "This clinic has clients or appointments already. A whole clinic comes into one that was just set up.")));
    Reader reader(database, folder, *manifest, progress);
    // A transaction is one vault's: the front desk's tables are tried before the clinical ones stay.
    for (const auto &[vault, ending] : {std::pair(Vault::FrontDesk, Reader::Ending::IsTakenBack), std::pair(Vault::Clinical, Reader::Ending::Stays), std::pair(Vault::FrontDesk, Reader::Ending::Stays)}) {
        if (auto taken = reader.take(vault, ending); !taken)
            return fail(taken.error());
    }
    return reader.rows();
}

} // namespace untie
