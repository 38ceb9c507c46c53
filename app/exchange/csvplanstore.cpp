#include "app/exchange/csvplanstore.h"

#include "app/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBytes = 65'536; ///< more than the names of any table
const QString key = u"import.plans"_s;

QJsonObject toJson(const CsvPlan &plan)
{
    QStringList columns;
    for (const CardField field : plan.columns)
        columns += idOf(field);
    return {{u"encoding"_s, int(plan.encoding)},
            {u"separator"_s, QString(plan.dialect.separator)},
            {u"quote"_s, QString(plan.dialect.quote)},
            {u"dates"_s, int(plan.dateOrder)},
            {u"header"_s, QJsonArray::fromStringList(plan.header)},
            {u"columns"_s, QJsonArray::fromStringList(columns)}};
}

/// What was written by another version, or cannot be, falls back to a table without columns, which nothing fits.
CsvPlan planFrom(const QJsonObject &json)
{
    CsvPlan plan;
    plan.encoding = TextEncoding(std::clamp(json["encoding"_L1].toInt(), 0, int(TextEncoding::Windows1252)));
    const auto mark = [&json](QLatin1StringView name, QChar usual) {
        const QString text = json[name].toString();
        return text.size() == 1 ? text.front() : usual;
    };
    plan.dialect = {mark("separator"_L1, u','), mark("quote"_L1, u'"')};
    plan.dateOrder = DateOrder(std::clamp(json["dates"_L1].toInt(), 0, int(DateOrder::YearMonthDay)));
    for (const QJsonValue name : json["header"_L1].toArray())
        plan.header += name.toString();
    for (const QJsonValue field : json["columns"_L1].toArray())
        plan.columns += cardFieldOf(field.toString());
    plan.hasHeader = true;
    return plan;
}

} // namespace

CsvPlanStore::CsvPlanStore(Database &database)
    : m_database(database)
{
}

Result<QList<CsvPlan>> CsvPlanStore::all() const
{
    auto row = m_database.run(u"SELECT value FROM frontdesk.setting WHERE key = :key"_s, {{u":key"_s, key}});
    if (!row)
        return fail(row.error());
    QList<CsvPlan> plans;
    if (row->next()) {
        for (const QJsonValue plan : QJsonDocument::fromJson(row->value(0).toString().toUtf8()).array())
            plans += planFrom(plan.toObject());
    }
    return plans;
}

Result<> CsvPlanStore::remember(const CsvPlan &plan)
{
    if (!plan.hasHeader || plan.header.join(QString()).trimmed().isEmpty())
        return {};
    auto plans = all();
    if (!plans)
        return fail(plans.error());
    plans->removeIf([&plan](const CsvPlan &known) { return known.header == plan.header; });
    plans->prepend(plan);
    plans->resize(std::min(plans->size(), most));
    QJsonArray json;
    for (const CsvPlan &known : std::as_const(*plans))
        json += toJson(known);
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value)
                                         ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s,
                                     {{u":key"_s, key}, {u":value"_s, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))}});
    return done ? Result<>() : fail(done.error());
}

std::optional<CsvPlan> planKnownFor(QByteArrayView bytes, const QList<CsvPlan> &plans)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), headBytes));
    for (const CsvPlan &plan : plans) {
        const QString text = decoded(head, plan.encoding).text;
        const auto first = CsvReader(text, plan.dialect).next();
        if (first && first->cells == plan.header)
            return plan;
    }
    return std::nullopt;
}

} // namespace untie
