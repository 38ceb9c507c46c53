#include "app/documents/summaryjson.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// A reader that remembers whether everything was as it must be.
class Reader final
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_sound = m_sound && (value.isString() || value.isUndefined());
        return value.toString();
    }
    int number(QLatin1StringView key, int least, int most)
    {
        const int value = m_object.value(key).toInt(least - 1);
        m_sound = m_sound && value >= least && value <= most;
        return value;
    }
    std::optional<int> score(QLatin1StringView key) { return m_object.contains(key) ? std::optional(number(key, 0, 10)) : std::nullopt; }
    double fraction(QLatin1StringView key)
    {
        const double value = m_object.value(key).toDouble(-1);
        m_sound = m_sound && value >= 0 && value <= 1;
        return value;
    }
    QDateTime moment(QLatin1StringView key)
    {
        const QDateTime value = QDateTime::fromString(text(key), Qt::ISODate);
        m_sound = m_sound && value.isValid();
        return value;
    }
    QDate day(QLatin1StringView key)
    {
        const QDate value = QDate::fromString(text(key), Qt::ISODate);
        m_sound = m_sound && value.isValid();
        return value;
    }
    FindingKind kind(QLatin1StringView key)
    {
        const auto value = findingKindFromId(text(key));
        m_sound = m_sound && value;
        return value.value_or(FindingKind::TrpActive);
    }
    template <class Value>
    QList<Value> list(QLatin1StringView key, Value (*from)(Reader &))
    {
        QList<Value> values;
        for (const QJsonValue &each : m_object.value(key).toArray()) {
            Reader inner(each.toObject());
            values.append(from(inner));
            m_sound = m_sound && inner.isSound();
        }
        return values;
    }
    QStringList texts(QLatin1StringView key)
    {
        QStringList values;
        for (const QJsonValue &each : m_object.value(key).toArray()) {
            m_sound = m_sound && each.isString();
            values.append(each.toString());
        }
        return values;
    }
    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    Reader inner(QLatin1StringView key) const { return Reader(m_object.value(key).toObject()); }
    bool isSound() const { return m_sound; }
    void refuse() { m_sound = false; }

private:
    QJsonObject m_object;
    bool m_sound = true;
};

QJsonObject jsonOf(const SummaryPoint &point)
{
    QJsonObject json{{u"number"_s, point.number}, {u"kind"_s, idOf(point.kind)},     {u"x"_s, point.at.x()},
                     {u"y"_s, point.at.y()},      {u"place"_s, point.place}, {u"muscle"_s, point.muscle}, {u"advice"_s, point.advice}};
    if (!point.view.isEmpty())
        json.insert(u"view"_s, point.view);
    if (!point.outlines.isEmpty())
        json.insert(u"outlines"_s, textOf(point.outlines));
    if (point.before)
        json.insert(u"before"_s, *point.before);
    if (point.after)
        json.insert(u"after"_s, *point.after);
    return json;
}

SummaryPoint pointFrom(Reader &json)
{
    SummaryPoint point;
    point.number = json.number("number"_L1, 1, 100'000);
    point.kind = json.kind("kind"_L1);
    point.at = {json.fraction("x"_L1), json.fraction("y"_L1)};
    point.place = json.text("place"_L1);
    point.muscle = json.text("muscle"_L1);
    point.advice = json.text("advice"_L1);
    point.before = json.score("before"_L1);
    point.after = json.score("after"_L1);
    point.view = json.text("view"_L1); // of one that the figure does not have, nothing is drawn
    if (json.has("outlines"_L1)) {
        const auto outlines = outlinesFromText(json.text("outlines"_L1));
        outlines ? void(point.outlines = *outlines) : json.refuse();
    }
    return point;
}

SummaryChange changeFrom(Reader &json)
{
    return {json.text("place"_L1), json.number("then"_L1, 0, 10), json.number("now"_L1, 0, 10)};
}

SummaryTrend::Step stepFrom(Reader &json)
{
    return {json.day("day"_L1), json.number("score"_L1, 0, 10)};
}

/// With its zone, so that it is read as the same day and hour.
QString textOf(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

QJsonObject jsonOf(const VisitSummary &summary)
{
    QJsonArray points;
    for (const SummaryPoint &point : summary.points)
        points.append(jsonOf(point));
    QJsonArray changes;
    for (const SummaryChange &change : summary.changes)
        changes.append(QJsonObject{{u"place"_s, change.place}, {u"then"_s, change.then}, {u"now"_s, change.now}});
    QJsonArray kinds;
    for (const FindingKind kind : summary.kinds)
        kinds.append(idOf(kind));
    QJsonObject json{{u"language"_s, summary.language},
                     {u"therapist"_s, summary.therapist},
                     {u"client"_s, summary.client},
                     {u"started"_s, textOf(summary.startedAt)},
                     {u"minutes"_s, summary.minutes},
                     {u"points"_s, points},
                     {u"kinds"_s, kinds},
                     {u"changes"_s, changes},
                     {u"reason"_s, summary.reason},
                     {u"goals"_s, summary.goals},
                     {u"home"_s, summary.home}};
    if (!summary.done.isEmpty())
        json.insert(u"done"_s, QJsonArray::fromStringList(summary.done));
    const std::pair<QString, std::optional<int>> numbers[]{{u"overallBefore"_s, summary.overallBefore}, {u"overallAfter"_s, summary.overallAfter}, {u"nextWeeks"_s, summary.nextWeeks}};
    for (const auto &[key, number] : numbers) {
        if (number)
            json.insert(key, *number);
    }
    if (summary.nextVisit)
        json.insert(u"next"_s, textOf(*summary.nextVisit));
    if (summary.trend) {
        QJsonArray steps;
        for (const SummaryTrend::Step &step : summary.trend->steps)
            steps.append(QJsonObject{{u"day"_s, step.day.toString(Qt::ISODate)}, {u"score"_s, step.score}});
        json.insert(u"trend"_s, QJsonObject{{u"place"_s, summary.trend->place}, {u"steps"_s, steps}});
    }
    return json;
}

std::optional<VisitSummary> summaryFromJson(const QJsonObject &object)
{
    Reader json(object);
    VisitSummary summary;
    summary.language = json.text("language"_L1);
    summary.therapist = json.text("therapist"_L1);
    summary.client = json.text("client"_L1);
    summary.startedAt = json.moment("started"_L1);
    summary.minutes = json.number("minutes"_L1, 0, 24 * 60);
    if (json.has("next"_L1))
        summary.nextVisit = json.moment("next"_L1);
    summary.points = json.list("points"_L1, pointFrom);
    summary.changes = json.list("changes"_L1, changeFrom);
    for (const QString &id : json.texts("kinds"_L1)) {
        const auto kind = findingKindFromId(id);
        kind ? summary.kinds.append(*kind) : json.refuse();
    }
    if (json.has("trend"_L1)) {
        Reader inner = json.inner("trend"_L1);
        summary.trend = SummaryTrend{inner.text("place"_L1), inner.list("steps"_L1, stepFrom)};
        if (!inner.isSound() || summary.trend->steps.isEmpty())
            json.refuse();
    }
    summary.done = json.texts("done"_L1);
    summary.overallBefore = json.score("overallBefore"_L1);
    summary.overallAfter = json.score("overallAfter"_L1);
    if (json.has("nextWeeks"_L1))
        summary.nextWeeks = json.number("nextWeeks"_L1, 1, 1000);
    summary.reason = json.text("reason"_L1);
    summary.goals = json.text("goals"_L1);
    summary.home = json.text("home"_L1);
    return json.isSound() ? std::optional(summary) : std::nullopt;
}

} // namespace untie
