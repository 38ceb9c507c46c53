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

constexpr int rowsAStep = 2'000; ///< some ten milliseconds

QString fileOf(const OpenTable &table)
{
    return schemaOf(table.vault) + u'/' + QLatin1StringView(table.name) + u".jsonl"_s;
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

} // namespace

ClinicExport::ClinicExport(const QDir &folder, const QDateTime &now)
    : m_folder(folder)
    , m_now(now)
    , m_path(folder.filePath(QString(openFormatName)))
    , m_unfinished(m_path + u".unfinished"_s)
{
}

ClinicExport::~ClinicExport()
{
    if (m_isBegun && !m_isFinished)
        QDir(m_unfinished).removeRecursively();
}

Result<bool> ClinicExport::step(Database &database)
{
    if (!m_isBegun) {
        if (auto begun = begin(database); !begun)
            return fail(begun.error());
        return false;
    }
    const auto written = writePage(database, rowsAStep);
    if (!written)
        return fail(written.error());
    if (!*written)
        return false;
    const auto whole = isOfOneMoment(database);
    if (!whole)
        return fail(whole.error());
    if (!*whole) { // nobody writes while this piece runs
        if (auto begun = beginTables(database); !begun)
            return fail(begun.error());
        for (auto all = writePage(database, rowsAStep); !all || !*all; all = writePage(database, rowsAStep)) {
            if (!all)
                return fail(all.error());
        }
    }
    if (auto finished = finish(database); !finished)
        return fail(finished.error());
    return true;
}

Result<> ClinicExport::begin(Database &database)
{
    if (!m_folder.exists())
        return fail(Error::Kind::NoFolder, {}, m_folder.path());
    if (QFileInfo::exists(m_path))
        return fail(Error::Kind::Exists, {}, m_path);
    m_isBegun = true;
    return beginTables(database);
}

/// With none of them written; what was is gone.
Result<> ClinicExport::beginTables(Database &database)
{
    m_file.reset();
    m_tables = {};
    QDir(m_unfinished).removeRecursively(); // of one that was killed, too
    if (auto made = makeFolder(m_unfinished); !made)
        return made;
    QFile::setPermissions(m_unfinished, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const auto version = database.tablesVersion(vault);
        if (!version)
            return fail(version.error());
        m_versions.insert(schemaOf(vault), *version);
        const auto head = AuditStore(database).head(vault);
        if (!head)
            return fail(head.error());
        m_audited.insert(vault, head->seq);
        if (auto made = makeFolder(QDir(m_unfinished).filePath(schemaOf(vault))); !made)
            return made;
    }
    return {};
}

/// Some rows of the table in hand; true when the last table is whole.
Result<bool> ClinicExport::writePage(Database &database, int rows)
{
    const OpenTable &table = openTables().at(m_tables.size());
    const OpenTableStore store(database);
    if (!m_file) {
        const auto columns = store.columns(table);
        if (!columns)
            return fail(columns.error());
        m_columns = *columns;
        m_after.clear();
        m_rows = 0;
        m_file = std::make_unique<QFile>(QDir(m_unfinished).filePath(fileOf(table)));
        if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(fileError(*m_file));
        m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    bool isWritten = true;
    const auto count = store.readPage(table, m_after, rows, [&](const QJsonObject &row) {
        const QByteArray line = QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
        isWritten = m_file->write(line) == line.size();
        return isWritten;
    });
    if (!isWritten)
        return fail(fileError(*m_file));
    if (!count)
        return fail(count.error());
    m_rows += *count;
    if (*count == rows)
        return false;
    if (!m_file->flush())
        return fail(fileError(*m_file));
    if (auto synced = syncFile(m_file->fileName()); !synced)
        return fail(synced.error());
    m_file.reset();
    m_tables += QJsonObject{{u"file"_s, fileOf(table)}, {u"vault"_s, schemaOf(table.vault)}, {u"table"_s, QString::fromLatin1(table.name)},
                            {u"columns"_s, QJsonArray::fromStringList(m_columns)}, {u"rows"_s, m_rows}};
    return m_tables.size() == openTables().size();
}

/// Whether nobody has changed anything since it was begun.
Result<bool> ClinicExport::isOfOneMoment(Database &database) const
{
    for (auto vault = m_audited.cbegin(); vault != m_audited.cend(); ++vault) {
        const auto changes = AuditStore(database).changesSince(vault.key(), vault.value());
        if (!changes)
            return fail(changes.error());
        if (*changes > 0)
            return false;
    }
    return true;
}

Result<> ClinicExport::finish(Database &database)
{
    const QJsonObject manifest{{u"format"_s, QString(openFormatName)}, {u"version"_s, openFormatVersion}, {u"made"_s, m_now.toUTC().toString(Qt::ISODate)},
                               {u"program"_s, QCoreApplication::applicationVersion()}, {u"vaults"_s, m_versions}, {u"tables"_s, m_tables}};
    if (auto written = writeDurably(QDir(m_unfinished).filePath(u"README.md"_s), readme(m_tables)); !written)
        return written;
    if (auto written = writeDurably(QDir(m_unfinished).filePath(u"manifest.json"_s), QJsonDocument(manifest).toJson()); !written)
        return written;
    // Before it is there: what cannot be written down is not taken out.
    if (auto noted = AuditStore(database).record(Vault::FrontDesk, {AuditAction::Exported, 0, u"whole clinic"_s}); !noted)
        return noted;
    if (!QDir().rename(m_unfinished, m_path))
        return fail(Error::Kind::Unreadable, u"rename"_s, m_path);
    m_isFinished = true;
    return syncFolder(m_folder.path());
}

Result<QString> exportClinic(Database &database, const QDir &folder, const QDateTime &now, const ExportProgress &progress)
{
    ClinicExport whole(folder, now);
    return writeWhole(whole, database, progress);
}

} // namespace untie
