#include "app/commands/samplefiles.h"

#include "app/clients/clientfilestore.h"
#include "app/clients/clientphotostore.h"
#include "app/commands/sampleportrait.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> resource(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    if (!file.open(QFile::ReadOnly))
        return fail(Error::Kind::Corrupt, u"the sample's files"_s, name);
    return file.readAll();
}

} // namespace

Result<> writeSampleFiles(Database &database, const QList<ClientId> &clients, const QDateTime &until)
{
    const auto text = resource(u"files.json"_s);
    if (!text)
        return fail(text.error());
    const QJsonObject sample = QJsonDocument::fromJson(*text).object();
    const QJsonArray portraits = sample[u"portraits"_s].toArray();
    const QJsonArray files = sample[u"files"_s].toArray();
    if (portraits.isEmpty() || files.isEmpty())
        return fail(Error::Kind::Corrupt, u"the sample's files"_s);
    const auto whose = [&clients](const QJsonObject &of) { return clients.value(of[u"client"_s].toInt(-1)); }; // by place; a small clinic has few
    for (const QJsonValue &value : portraits) {
        const QJsonObject look = value.toObject();
        if (!whose(look).isValid())
            continue;
        if (auto put = ClientPhotoStore(database).put(whose(look), samplePortrait(look), until); !put)
            return put;
    }
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        if (!whose(file).isValid())
            continue;
        const auto content = resource(file[u"content"_s].toString());
        if (!content)
            return fail(content.error());
        const Vault vault = file[u"clinical"_s].toBool() ? Vault::Clinical : Vault::FrontDesk;
        const auto added = ClientFileStore(database).add({.client = whose(file), .vault = vault, .name = file[u"name"_s].toString()}, *content, until.addDays(-file[u"daysAgo"_s].toInt()));
        if (!added)
            return fail(added.error());
    }
    return {};
}

} // namespace untie
