#include "app/exchange/clientcopy.h"

#include "app/bodymap/atlas.h"
#include "app/clients/clientstore.h"
#include "app/clients/noteaccess.h"
#include "app/common/translator.h"
#include "app/documents/pdffile.h"
#include "app/exchange/clinicexport.h"
#include "app/exchange/opentablestore.h"
#include "app/security/auditstore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/storage/database.h"
#include "app/storage/durablefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Tables without clients that their rows refer to by number.
bool isReferredTo(const OpenTable &table)
{
    static const QSet<QByteArray> names{"person", "room", "service", "intake_form", "consent_text", "signing_key"};
    return names.contains(table.name);
}

} // namespace

Result<QByteArray> clientAsJson(Database &database, ClientId client, const QDateTime &now)
{
    if (const auto found = ClientStore(database).find(client); !found)
        return fail(found.error());
    const OpenTableStore store(database);
    QJsonObject tables;
    for (const OpenTable &table : openTables()) {
        QJsonArray rows;
        if (table.client) {
            const auto theirs = store.rowsOf(table, client);
            if (!theirs)
                return fail(theirs.error());
            for (const QJsonObject &row : *theirs)
                rows += row;
        } else if (isReferredTo(table)) {
            const auto read = store.read(table, [&rows](const QJsonObject &row) {
                rows += row;
                return true;
            });
            if (!read)
                return fail(read.error());
        }
        if (!rows.isEmpty())
            tables.insert(schemaOf(table.vault) + u'.' + QLatin1StringView(table.name), rows);
    }
    const QJsonObject all{{u"format"_s, u"untie-client"_s}, {u"version"_s, openFormatVersion}, {u"made"_s, now.toUTC().toString(Qt::ISODate)},
                          {u"client"_s, QString::number(client.value)}, {u"tables"_s, tables}};
    return QJsonDocument(all).toJson();
}

Result<> exportClient(Database &database, ClientId client, const QString &file, const QDateTime &now)
{
    const auto json = clientAsJson(database, client, now);
    if (!json)
        return fail(json.error());
    // Before the file is there: what cannot be written down is not taken out.
    if (auto noted = AuditStore(database).record(Vault::Clinical, {AuditAction::Exported, client.value, u"client as json"_s}); !noted)
        return noted;
    return writeDurably(file, *json);
}

Result<> writeClientRecord(const ClientRecordSource &source, const Letterhead &letterhead, const QString &file)
{
    const auto figure = Figure::load();
    if (!figure)
        return fail(figure.error());
    const Translator words = Translator::forProgram();
    const auto atlas = Atlas::load(*figure, words);
    if (!atlas)
        return fail(atlas.error());
    return writePdf(clientRecordPages(source, *figure, *atlas, words, {usualPaper(countryOf(source.clinic)), letterhead}), file, source.now);
}

Result<> noteClientRecord(Database &database, ClientId client)
{
    return noteAccess(database, AuditAction::Exported, client, u"record as pdf"_s);
}

} // namespace untie
