#include "app/keeping/lastseen.h"

#include "app/common/log.h"
#include "app/security/grants.h"
#include "app/storage/durablefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 1'000'000;
constexpr qsizetype hashBytes = 32;

QJsonObject read(const QString &path)
{
    const auto json = readWhole(path, maxBytes);
    return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
}

QJsonObject toObject(const AuditHead &head)
{
    return {{u"counter"_s, head.seq}, {u"head"_s, QString::fromLatin1(head.hash.toHex())}};
}

AuditHead headFrom(const QJsonObject &object)
{
    const AuditHead head{object[u"counter"_s].toInteger(), QByteArray::fromHex(object[u"head"_s].toString().toLatin1())};
    return head.seq > 0 && head.hash.size() == hashBytes ? head : AuditHead{};
}

void rememberNow(Database &database, const QByteArray &clinic, LastSeenFile file)
{
    const auto seen = seenNow(database, file.find(clinic).value_or(LastSeen{}));
    const auto remembered = seen ? file.remember(clinic, *seen) : Result<>(fail(seen.error()));
    if (!remembered)
        logTrouble("how far the clinic is was not remembered", remembered.error());
}

} // namespace

LastSeenFile::LastSeenFile(const QString &path)
    : m_path(path)
{
}

std::optional<LastSeen> LastSeenFile::find(const QByteArray &clinic) const
{
    const QJsonValue known = read(m_path)[QString::fromLatin1(clinic.toHex())];
    if (!known.isObject())
        return std::nullopt;
    return LastSeen{headFrom(known[u"frontdesk"_s].toObject()), headFrom(known[u"clinical"_s].toObject())};
}

Result<> LastSeenFile::remember(const QByteArray &clinic, const LastSeen &seen)
{
    if (auto made = makeFolder(QFileInfo(m_path).absolutePath()); !made)
        return made;
    QJsonObject all = read(m_path);
    all.insert(QString::fromLatin1(clinic.toHex()), QJsonObject{{u"frontdesk"_s, toObject(seen.frontDesk)},
                                                                {u"clinical"_s, toObject(seen.clinical)}});
    return writeDurably(m_path, QJsonDocument(all).toJson());
}

QString usualLastSeenFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"clinics.json"_s);
}

Result<LastSeen> seenNow(Database &database, const LastSeen &before)
{
    LastSeen seen = before;
    for (const Vault vault : bothVaults) {
        if (!database.has(vault))
            continue;
        const auto head = AuditStore(database).head(vault);
        if (!head)
            return fail(head.error());
        (vault == Vault::FrontDesk ? seen.frontDesk : seen.clinical) = *head;
    }
    return seen;
}

void rememberSeen(Database &database, const QByteArray &clinic, const QString &file)
{
    rememberNow(database, clinic, LastSeenFile(file));
    database.beforeClose([clinic, file](Database &closing) { rememberNow(closing, clinic, LastSeenFile(file)); });
}

} // namespace untie
