#include "app/intake/cautions.h"

#include "app/intake/knowledgetable.h"

#include <QJsonArray>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &json)
{
    QStringList all;
    for (const auto &one : json.toArray())
        all += one.toString();
    return all;
}

CautionTest testFrom(const QJsonObject &json)
{
    using Kind = CautionTest::Kind;
    const QString question = json["question"_L1].toString();
    if (json.contains("is"_L1))
        return {Kind::Is, question, texts(json["is"_L1])};
    if (json.contains("not"_L1))
        return {Kind::IsNot, question, texts(json["not"_L1])};
    if (json.contains("within_days"_L1))
        return {Kind::Within, question, {}, json["within_days"_L1].toInt()};
    if (json.contains("medicine"_L1))
        return {Kind::Medicine, json["medicine"_L1].toString(), {}, 0, json["recent"_L1].toBool()};
    if (json.contains("below"_L1))
        return {Kind::Below, json["number"_L1].toString(), {}, json["below"_L1].toInt()};
    if (json.contains("from"_L1))
        return {Kind::From, json["number"_L1].toString(), {}, json["from"_L1].toInt()};
    if (json.contains("surgery_within_days"_L1))
        return {Kind::Surgery, {}, {}, json["surgery_within_days"_L1].toInt()};
    if (json.contains("age_below"_L1))
        return {Kind::AgeBelow, {}, {}, json["age_below"_L1].toInt()};
    if (json.contains("age_from"_L1))
        return {Kind::AgeFrom, {}, {}, json["age_from"_L1].toInt()};
    return {Kind::Condition, question, {}};
}

QList<QList<CautionTest>> alternativesFrom(const QJsonValue &json)
{
    QList<QList<CautionTest>> alternatives;
    for (const auto &one : json.toArray()) {
        QList<CautionTest> tests;
        for (const auto &test : one.toArray())
            tests += testFrom(test.toObject());
        alternatives += tests;
    }
    return alternatives;
}

template <class Value, std::size_t N>
Value valueNamed(const std::pair<QLatin1StringView, Value> (&names)[N], const QJsonValue &json)
{
    const auto found = std::ranges::find(names, json.toString(), &std::pair<QLatin1StringView, Value>::first);
    if (found == std::end(names))
        qFatal("the table of cautions is damaged"); // it is part of the program, and checked when that is built
    return found->second;
}

Severity severityNamed(const QString &id)
{
    const auto severity = severityFromId(id);
    if (!severity)
        qFatal("the table of cautions is damaged");
    return *severity;
}

constexpr std::pair<QLatin1StringView, RedFlagRule::Level> levels[] = {{"emergency"_L1, RedFlagRule::Level::Emergency},
                                                                       {"same_day"_L1, RedFlagRule::Level::SameDay},
                                                                       {"soon"_L1, RedFlagRule::Level::Soon},
                                                                       {"lump"_L1, RedFlagRule::Level::Lump}};

CautionTable readTable()
{
    const QJsonObject json = knowledgeTable(u"cautions"_s).object();
    CautionTable table;
    for (const auto &row : json["areas"_L1].toArray())
        table.areas += NamedArea{row["id"_L1].toString(), row["name"_L1].toString(), texts(row["regions"_L1]), row["paired"_L1].toBool()};
    for (const auto &row : json["techniques"_L1].toArray())
        table.techniques += Technique{row["id"_L1].toString(), row["name"_L1].toString(), texts(row["groups"_L1])};
    for (const auto &row : json["groups"_L1].toArray())
        table.groups += TechniqueGroup{row["id"_L1].toString(), row["name"_L1].toString()};
    for (const auto &row : json["rules"_L1].toArray())
        table.rules += CautionRule{.id = row["id"_L1].toString(),
                                   .severity = severityNamed(row["severity"_L1].toString()),
                                   .title = row["title"_L1].toString(),
                                   .advice = row["advice"_L1].toString(),
                                   .ban = texts(row["ban"_L1]),
                                   .cap = row["cap"_L1].toInt(),
                                   .where = texts(row["where"_L1]),
                                   .there = row["there"_L1].toString(),
                                   .dullsPain = row["dulls_pain"_L1].toBool(),
                                   .when = alternativesFrom(row["when"_L1]),
                                   .sources = texts(row["sources"_L1])};
    for (const auto &row : json["red_flags"_L1].toArray())
        table.redFlags += RedFlagRule{row["id"_L1].toString(), valueNamed(levels, row["level"_L1]), row["title"_L1].toString(),
                                      alternativesFrom(row["when"_L1]), texts(row["sources"_L1])};
    return table;
}

template <class Row>
const Row *rowOf(const QList<Row> &rows, const QString &id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const CautionTable &cautionTable()
{
    static const CautionTable table = readTable();
    return table;
}

const CautionRule *cautionRule(const QString &id)
{
    return rowOf(cautionTable().rules, id);
}

const Technique *techniqueOf(const QString &id)
{
    return rowOf(cautionTable().techniques, id);
}

const NamedArea *namedArea(const QString &id)
{
    return rowOf(cautionTable().areas, id);
}

} // namespace untie
