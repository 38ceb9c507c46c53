#include "app/exchange/opentablestore.h"

#include "app/clients/clientmergestore.h"
#include "app/storage/database.h"

#include <QJsonArray>
#include <QMap>
#include <QSqlRecord>

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPlainNumber = (qint64(1) << 53) - 1; ///< what every JSON reader keeps exactly

QString placeOf(const OpenTable &table)
{
    return schemaOf(table.vault) + u'.' + QLatin1StringView(table.name);
}

QString selectOf(const OpenTable &table, const QStringList &columns)
{
    return u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), placeOf(table));
}

QJsonObject rowOf(const QSqlQuery &query)
{
    QJsonObject row;
    const QSqlRecord record = query.record();
    for (int column = 0; column < record.count(); ++column)
        row.insert(record.fieldName(column), toOpenJson(query.value(column)));
    return row;
}

} // namespace

QJsonValue toOpenJson(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong: {
        const qint64 number = value.toLongLong();
        return number > largestPlainNumber || number < -largestPlainNumber ? QJsonValue(QString::number(number)) : QJsonValue(number);
    }
    case QMetaType::Double: return value.toDouble();
    case QMetaType::QByteArray: return QJsonObject{{u"base64"_s, QString::fromLatin1(value.toByteArray().toBase64())}};
    default: return value.toString();
    }
}

/// Numbers that stand as texts become numbers again in the table, whose columns have a type.
QVariant fromOpenJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return int(value.toBool());
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return std::abs(number) <= double(largestPlainNumber) && number == double(qint64(number)) ? QVariant(qint64(number)) : QVariant(number);
    }
    case QJsonValue::String: return value.toString();
    case QJsonValue::Object: return QByteArray::fromBase64(value.toObject().value("base64"_L1).toString().toLatin1());
    default: return {};
    }
}

OpenTableStore::OpenTableStore(Database &database)
    : m_database(database)
{
}

Result<QStringList> OpenTableStore::columns(const OpenTable &table) const
{
    // What is reckoned from other columns is not listed.
    auto rows = m_database.run(u"PRAGMA %1.table_info(%2)"_s.arg(schemaOf(table.vault), QLatin1StringView(table.name)));
    if (!rows)
        return fail(rows.error());
    QStringList names;
    while (rows->next())
        names += rows->value(1).toString();
    return names;
}

Result<qint64> OpenTableStore::read(const OpenTable &table, const std::function<bool(const QJsonObject &)> &take) const
{
    const auto names = columns(table);
    if (!names)
        return fail(names.error());
    auto rows = m_database.run(selectOf(table, *names));
    if (!rows)
        return fail(rows.error());
    qint64 count = 0;
    for (; rows->next(); ++count) {
        if (!take(rowOf(*rows)))
            return fail(Error::Kind::Unavailable, u"stopped"_s);
    }
    if (auto broken = m_database.takeBrokenRead())
        return fail(std::move(*broken));
    return count;
}

Result<int> OpenTableStore::readPage(const OpenTable &table, QVariantList &after, int limit, const std::function<bool(const QJsonObject &)> &take) const
{
    const auto names = columns(table);
    if (!names)
        return fail(names.error());
    auto described = m_database.run(u"PRAGMA %1.table_info(%2)"_s.arg(schemaOf(table.vault), QLatin1StringView(table.name)));
    if (!described)
        return fail(described.error());
    QMap<int, QString> key; // by its place in the key, from 1
    while (described->next()) {
        if (const int place = described->value(5).toInt(); place > 0)
            key.insert(place, described->value(1).toString());
    }
    described->finish();
    if (key.isEmpty())
        return fail(Error::Kind::Corrupt, u"a table without a key"_s);
    const QString parts = QStringList(key.values()).join(u", "_s);
    Bindings values{{u":limit"_s, limit}};
    QStringList places;
    for (qsizetype i = 0; i < after.size(); ++i) {
        places += u":k%1"_s.arg(i);
        values += Binding{places.last(), after.at(i)};
    }
    const QString where = after.isEmpty() ? QString() : u" WHERE (%1) > (%2)"_s.arg(parts, places.join(u", "_s));
    auto rows = m_database.run(selectOf(table, *names) + where + u" ORDER BY %1 LIMIT :limit"_s.arg(parts), values);
    if (!rows)
        return fail(rows.error());
    int count = 0;
    for (; rows->next(); ++count) {
        if (!take(rowOf(*rows)))
            return fail(Error::Kind::Unavailable, u"stopped"_s);
        after.clear();
        for (const QString &column : std::as_const(key))
            after += rows->value(column);
    }
    if (auto broken = m_database.takeBrokenRead())
        return fail(std::move(*broken));
    return count;
}

Result<QList<QJsonObject>> OpenTableStore::rowsOf(const OpenTable &table, ClientId client) const
{
    const auto names = columns(table);
    if (!names)
        return fail(names.error());
    auto rows = m_database.run(u"%1 WHERE %2 %3"_s.arg(selectOf(table, *names), QLatin1StringView(table.client), ofOnePerson(table.vault)), {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    QList<QJsonObject> all;
    while (rows->next())
        all += rowOf(*rows);
    if (auto broken = m_database.takeBrokenRead())
        return fail(std::move(*broken));
    return all;
}

Result<bool> OpenTableStore::isEmpty(const OpenTable &table) const
{
    auto count = m_database.run(u"SELECT count(*) FROM "_s + placeOf(table));
    if (!count)
        return fail(count.error());
    return count->next() && count->value(0).toLongLong() == 0;
}

Result<> OpenTableStore::setVisitState(ClientId client, qint64 visit, const QString &state)
{
    const auto done = m_database.run(u"UPDATE clinical.visit SET state = :state WHERE client_id = :client AND id = :id AND state = 'draft'"_s,
                                     {{u":state"_s, state}, {u":client"_s, client.value}, {u":id"_s, visit}});
    return done ? Result<>() : fail(done.error());
}

Result<std::optional<QString>> OpenTableStore::circle(Vault vault) const
{
    struct Chain
    {
        Vault vault;
        const char *table;
        const char *from;
        const char *to;
        const char *which;
    };
    static constexpr std::array chains{Chain{Vault::FrontDesk, "client_link", "client_id", "other_id", "kind = 'guardian'"},
                                       Chain{Vault::FrontDesk, "client_link", "client_id", "other_id", "kind = 'parent'"},
                                       Chain{Vault::FrontDesk, "client_merge", "merged_id", "into_id", "undone_at IS NULL"},
                                       Chain{Vault::FrontDesk, "client_merge", "merged_id", "root_id", "undone_at IS NULL"},
                                       Chain{Vault::Clinical, "client_merge", "merged_id", "root_id", "undone = 0"},
                                       Chain{Vault::Clinical, "point_merge", "point_id", "into_id", "undone_at IS NULL"}};
    for (const Chain &chain : chains) {
        if (chain.vault != vault)
            continue;
        auto row = m_database.run(uR"(WITH RECURSIVE step (low, high) AS (SELECT %1, %2 FROM %3 WHERE %4),
                                          above (start, id) AS (SELECT low, high FROM step UNION SELECT above.start, step.high FROM above JOIN step ON step.low = above.id)
                                      SELECT 1 FROM above WHERE start = id LIMIT 1)"_s.arg(QLatin1StringView(chain.from), QLatin1StringView(chain.to), schemaOf(vault) + u'.' + QLatin1StringView(chain.table), QLatin1StringView(chain.which)));
        if (!row)
            return fail(row.error());
        if (row->next())
            return QString::fromLatin1(chain.table);
    }
    return std::nullopt;
}

OpenTableStore::Writer::Writer(Database &database, QStringList columns, Rows insert)
    : m_database(&database)
    , m_columns(std::move(columns))
    , m_insert(std::move(insert))
{
}

Result<OpenTableStore::Writer> OpenTableStore::Writer::open(Database &database, const OpenTable &table, const QStringList &columns)
{
    const auto known = OpenTableStore(database).columns(table);
    if (!known)
        return fail(known.error());
    for (const QString &column : columns) { // names come from a file: only those that the table has go into a statement
        if (!known->contains(column))
            return fail(Error::Kind::NewerFormat, u"no such column"_s, QLatin1StringView(table.name) + u'.' + column.left(60));
    }
    const QStringList places(columns.size(), u"?"_s);
    // What the clinic was set up with gives way to what it was before.
    const QString verb = QLatin1StringView(table.name) == "setting"_L1 ? u"INSERT OR REPLACE"_s : u"INSERT"_s;
    const QString otherwise = verb == "INSERT"_L1 ? u" ON CONFLICT DO NOTHING"_s : QString();
    auto insert = database.prepare(u"%1 INTO %2 (%3) VALUES (%4)%5"_s.arg(verb, placeOf(table), columns.join(u", "_s), places.join(u", "_s), otherwise));
    if (!insert)
        return fail(insert.error());
    return Writer(database, columns, std::move(*insert));
}

Result<> OpenTableStore::Writer::add(const QJsonObject &row)
{
    QVariantList values;
    for (const QString &column : std::as_const(m_columns))
        values += fromOpenJson(row.value(column));
    return m_database->execute(m_insert, values);
}

} // namespace untie
