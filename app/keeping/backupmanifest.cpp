#include "app/keeping/backupmanifest.h"

#include "app/security/grants.h"
#include "app/security/keyring.h"
#include "app/storage/durablefile.h"
#include "app/storage/filehash.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

// These two stay as they are in every version: the number of the format, and the checksum over all else.
const QString formatKey = u"format"_s;
const QString sumKey = u"sum"_s;
constexpr int knownFormat = 1;

constexpr qint64 maxBytes = 1'000'000;
constexpr qsizetype maxTables = 1000;
constexpr qsizetype hashBytes = 32;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

/// Over everything but itself. Keys of an object are sorted, so there is one way to write it.
QByteArray checksum(QJsonObject object)
{
    object.remove(sumKey);
    return hashOf(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject vaultObject(const BackedUpVault &vault)
{
    if (!vault.opened)
        return {{u"opened"_s, false}};
    QJsonObject rows;
    for (const TableCount &table : vault.rows)
        rows.insert(table.table, table.rows);
    return {{u"opened"_s, true}, {u"tables"_s, vault.tables}, {u"counter"_s, vault.counter}, {u"head"_s, hex(vault.head)}, {u"rows"_s, rows}};
}

/// Reads the fields of an object, and remembers the first one that cannot be so.
class Fields final
{
public:
    explicit Fields(const QJsonObject &object, QString *problem)
        : m_object(object)
        , m_problem(problem)
    {
    }

    qint64 number(const QString &key) const
    {
        const qint64 value = m_object[key].toInteger(-1);
        if (value < 0)
            refuse(key);
        return value;
    }
    QString text(const QString &key) const
    {
        if (!m_object[key].isString())
            refuse(key);
        return m_object[key].toString();
    }
    QByteArray bytes(const QString &key, qsizetype length, bool mayBeEmpty = false) const
    {
        const QByteArray value = QByteArray::fromHex(text(key).toLatin1());
        if (value.size() != length && !(mayBeEmpty && value.isEmpty()))
            refuse(key);
        return value;
    }
    QDateTime moment(const QString &key) const
    {
        const QDateTime value = QDateTime::fromString(text(key), Qt::ISODateWithMs);
        if (!value.isValid())
            refuse(key);
        return value.toUTC();
    }
    QJsonObject object(const QString &key) const
    {
        if (!m_object[key].isObject())
            refuse(key);
        return m_object[key].toObject();
    }
    bool yes(const QString &key) const
    {
        if (!m_object[key].isBool())
            refuse(key);
        return m_object[key].toBool();
    }
    bool has(const QString &key) const { return m_object.contains(key); }
    void refuse(const QString &key) const
    {
        if (m_problem->isEmpty())
            *m_problem = key;
    }

private:
    QJsonObject m_object;
    QString *m_problem;
};

BackedUpVault vaultFrom(const QJsonObject &object, QString *problem)
{
    const Fields fields(object, problem);
    BackedUpVault vault;
    vault.opened = fields.yes(u"opened"_s);
    if (!vault.opened)
        return vault;
    vault.tables = static_cast<int>(qMin<qint64>(fields.number(u"tables"_s), 1'000'000));
    vault.counter = fields.number(u"counter"_s);
    vault.head = fields.bytes(u"head"_s, hashBytes, true);
    const QJsonObject rows = fields.object(u"rows"_s);
    if (rows.size() > maxTables)
        fields.refuse(u"rows"_s);
    for (auto row = rows.constBegin(); row != rows.constEnd(); ++row)
        vault.rows.append({row.key(), Fields(rows, problem).number(row.key())});
    return vault;
}

QMap<QString, BackedUpFile> filesFrom(const QJsonObject &object, QString *problem)
{
    QMap<QString, BackedUpFile> files;
    for (auto file = object.constBegin(); file != object.constEnd(); ++file) {
        const Fields fields(file->toObject(), problem);
        if (!backedUpNames().contains(file.key()))
            fields.refuse(u"files"_s);
        files.insert(file.key(), {fields.number(u"bytes"_s), fields.bytes(u"blake2b"_s, hashBytes)});
    }
    return files;
}

} // namespace

QStringList backedUpNames()
{
    QStringList names{u"keyring"_s};
    for (const Vault vault : bothVaults) {
        const QString name = schemaOf(vault) + ".vault"_L1;
        names << name << name + "-wal"_L1;
    }
    return names;
}

QByteArray toJson(const BackupManifest &manifest)
{
    QJsonObject files;
    for (auto file = manifest.files.cbegin(); file != manifest.files.cend(); ++file)
        files.insert(file.key(), QJsonObject{{u"bytes"_s, file->bytes}, {u"blake2b"_s, hex(file->hash)}});
    QJsonObject object{{formatKey, knownFormat},
                       {u"clinic"_s, hex(manifest.clinic)},
                       {u"kind"_s, idOf(manifest.kind)},
                       {u"madeAt"_s, momentText(manifest.madeAt)},
                       {u"program"_s, manifest.program},
                       {u"files"_s, files}};
    for (const Vault vault : bothVaults)
        object.insert(schemaOf(vault), vaultObject(manifest.vault(vault)));
    if (manifest.secondCopyAt.isValid())
        object.insert(u"secondCopyAt"_s, momentText(manifest.secondCopyAt));
    object.insert(sumKey, hex(checksum(object)));
    return QJsonDocument(object).toJson();
}

Result<BackupManifest> backupManifestFrom(const QByteArray &json)
{
    const auto corrupt = [](const QString &what) { return fail(Error::Kind::Corrupt, u"manifest: "_s + what); };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return corrupt(u"no JSON object"_s);
    QString problem;
    const Fields fields(document.object(), &problem);
    if (fields.bytes(sumKey, hashBytes) != checksum(document.object()))
        return corrupt(u"checksum"_s);
    if (const qint64 format = fields.number(formatKey); format > knownFormat)
        return fail(Error::Kind::NewerFormat, u"manifest format %1"_s.arg(format));

    BackupManifest manifest;
    manifest.clinic = fields.bytes(u"clinic"_s, clinicIdBytes);
    const auto kind = backupKindFromId(fields.text(u"kind"_s));
    if (!kind)
        fields.refuse(u"kind"_s);
    manifest.kind = kind.value_or(BackupKind::Manual);
    manifest.madeAt = fields.moment(u"madeAt"_s);
    manifest.program = fields.text(u"program"_s);
    manifest.files = filesFrom(fields.object(u"files"_s), &problem);
    for (const Vault vault : bothVaults) {
        manifest.vault(vault) = vaultFrom(fields.object(schemaOf(vault)), &problem);
        if (!manifest.files.contains(schemaOf(vault) + ".vault"_L1))
            fields.refuse(u"files"_s);
    }
    if (fields.has(u"secondCopyAt"_s))
        manifest.secondCopyAt = fields.moment(u"secondCopyAt"_s);
    if (!problem.isEmpty())
        return corrupt(problem);
    return manifest;
}

Result<BackupManifest> readManifest(const QString &folder)
{
    const QString file = QDir(folder).filePath(manifestName);
    if (!QFileInfo::exists(folder))
        return fail(Error::Kind::NoFolder, {}, folder);
    const auto json = readWhole(file, maxBytes);
    if (!json && json.error().kind == Error::Kind::NotFound)
        return fail(Error::Kind::NotABackup, u"no manifest"_s, folder);
    if (!json)
        return fail(json.error().kind == Error::Kind::Corrupt ? Error{Error::Kind::BadBackup, json.error().detail, file} : json.error());
    auto manifest = backupManifestFrom(*json);
    if (!manifest && manifest.error().kind == Error::Kind::Corrupt)
        return fail(Error::Kind::BadBackup, manifest.error().detail, file);
    if (!manifest)
        manifest.error().subject = file;
    return manifest;
}

Result<> writeManifest(const QString &folder, const BackupManifest &manifest)
{
    return writeDurably(QDir(folder).filePath(manifestName), toJson(manifest));
}

} // namespace untie
