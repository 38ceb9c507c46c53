#include "app/exchange/clinicexport.h"

#include "app/exchange/opentablestore.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"
#include "app/storage/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const OpenTable &table)
{
    return schemaOf(table.vault) + u'/' + QLatin1StringView(table.name) + u".jsonl"_s;
}

Result<qint64> writeTable(const OpenTableStore &store, const OpenTable &table, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(fileError(file));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    bool isWritten = true;
    const auto count = store.read(table, [&](const QJsonObject &row) {
        const QByteArray line = QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
        isWritten = file.write(line) == line.size();
        return isWritten;
    });
    if (!isWritten || !file.flush())
        return fail(fileError(file));
    file.close();
    if (!count)
        return count;
    if (auto synced = syncFile(path); !synced)
        return fail(synced.error());
    return count;
}

QByteArray readme(const QJsonArray &tables)
{
    QFile file(u":/exchange/open-format.md"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QByteArray text = file.readAll();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const QJsonObject table = tables.at(i).toObject();
        QStringList columns;
        for (const QJsonValue column : table["columns"_L1].toArray())
            columns += column.toString();
        text += u"\n- `%1` (%2 rows): %3\n  `%4`\n"_s.arg(table["file"_L1].toString()).arg(table["rows"_L1].toInteger()).arg(QString::fromUtf8(openTables().at(i).meaning), columns.join(u"`, `"_s)).toUtf8();
    }
    return text;
}

Result<> writeAll(Database &database, const QDir &to, const QDateTime &now, const TableProgress &progress)
{
    const OpenTableStore store(database);
    QJsonArray tables;
    QJsonObject versions;
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const auto version = database.tablesVersion(vault);
        if (!version)
            return fail(version.error());
        versions.insert(schemaOf(vault), *version);
        if (auto made = makeFolder(to.filePath(schemaOf(vault))); !made)
            return made;
    }
    for (const OpenTable &table : openTables()) {
        if (!progress(tables.size(), openTables().size()))
            return fail(Error::Kind::Unavailable, u"stopped"_s);
        const auto columns = store.columns(table);
        if (!columns)
            return fail(columns.error());
        const auto rows = writeTable(store, table, to.filePath(fileOf(table)));
        if (!rows)
            return fail(rows.error());
        tables += QJsonObject{{u"file"_s, fileOf(table)}, {u"vault"_s, schemaOf(table.vault)}, {u"table"_s, QString::fromLatin1(table.name)},
                              {u"columns"_s, QJsonArray::fromStringList(*columns)}, {u"rows"_s, *rows}};
    }
    const QJsonObject manifest{{u"format"_s, QString(openFormatName)}, {u"version"_s, openFormatVersion}, {u"made"_s, now.toUTC().toString(Qt::ISODate)},
                               {u"program"_s, QCoreApplication::applicationVersion()}, {u"vaults"_s, versions}, {u"tables"_s, tables}};
    if (auto written = writeDurably(to.filePath(u"README.md"_s), readme(tables)); !written)
        return written;
    return writeDurably(to.filePath(u"manifest.json"_s), QJsonDocument(manifest).toJson());
}

} // namespace

Result<QString> exportClinic(Database &database, const QDir &folder, const QDateTime &now, const TableProgress &progress)
{
    if (!folder.exists())
        return fail(Error::Kind::NoFolder, {}, folder.path());
    const QString path = folder.filePath(QString(openFormatName));
    if (QFileInfo::exists(path))
        return fail(Error::Kind::Exists, {}, path);
    const QString unfinished = path + u".unfinished"_s;
    QDir(unfinished).removeRecursively(); // of one that was killed
    if (auto made = makeFolder(unfinished); !made)
        return fail(made.error());
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto written = writeAll(database, QDir(unfinished), now, progress);
    if (written) // before it is there: what cannot be written down is not taken out
        written = AuditStore(database).record(Vault::FrontDesk, {AuditAction::Exported, 0, u"whole clinic"_s});
    if (written && !QDir().rename(unfinished, path))
        written = fail(Error::Kind::Unreadable, u"rename"_s, path);
    if (!written) {
        QDir(unfinished).removeRecursively();
        return fail(written.error());
    }
    if (auto synced = syncFolder(folder.path()); !synced)
        return fail(synced.error());
    return path;
}

} // namespace untie
