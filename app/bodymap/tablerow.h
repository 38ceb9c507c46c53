#pragma once

#include "app/common/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointF>
#include <QStringList>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

/// What a damaged row of the knowledge makes of a load; the row is named.
inline tl::unexpected<Error> damaged(const QString &row, const QString &why)
{
    return fail(Error::Kind::Corrupt, u"atlas: %1: %2"_s.arg(row, why), row);
}

/// Reads the fields of one row and keeps the first fault, so that a row is read in one go and judged once.
class Fields final
{
public:
    explicit Fields(QJsonObject row)
        : m_row(std::move(row))
    { }

    QString text(const QString &key)
    {
        QString value = m_row.value(key).toString();
        want(!value.trimmed().isEmpty(), u"%1 is missing"_s, key);
        return value;
    }
    QString textIfAny(const QString &key)
    {
        const QJsonValue value = m_row.value(key);
        want(value.isUndefined() || value.isString(), u"%1 is no text"_s, key);
        return value.toString();
    }
    QStringList texts(const QString &key)
    {
        want(m_row.value(key).isArray(), u"%1 is missing"_s, key);
        return textsIfAny(key);
    }
    QStringList textsIfAny(const QString &key)
    {
        QStringList values;
        for (const auto &value : m_row.value(key).toArray()) {
            want(value.isString(), u"%1 holds what is no text"_s, key);
            values += value.toString();
        }
        return values;
    }
    QList<QJsonObject> rows(const QString &key)
    {
        want(m_row.value(key).isArray(), u"%1 is missing"_s, key);
        QList<QJsonObject> values;
        for (const auto &value : m_row.value(key).toArray()) {
            want(value.isObject(), u"%1 holds what is no row"_s, key);
            values += value.toObject();
        }
        return values;
    }
    bool flag(const QString &key) const { return m_row.value(key).toBool(); }
    QJsonObject inner(const QString &key)
    {
        want(m_row.value(key).isObject(), u"%1 is missing"_s, key);
        return m_row.value(key).toObject();
    }
    QPointF point(const QString &key)
    {
        const QJsonArray pair = m_row.value(key).toArray();
        want(pair.size() == 2 && pair.at(0).isDouble() && pair.at(1).isDouble(), u"%1 is no point"_s, key);
        return {pair.at(0).toDouble(), pair.at(1).toDouble()};
    }

    /// Notes `why`, its placeholders filled with `what`, unless something was wrong before.
    template <class... What>
    void want(bool holds, const QString &why, const What &...what)
    {
        if (holds || !m_fault.isEmpty())
            return;
        if constexpr (sizeof...(What) > 0)
            m_fault = why.arg(what...);
        else
            m_fault = why;
    }
    const QString &fault() const { return m_fault; }

private:
    QJsonObject m_row;
    QString m_fault;
};

/// Whether a row may be called so: small letters, digits and single words joined by _.
inline bool isWellFormed(const QString &id)
{
    const auto letter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return !id.isEmpty() && letter(id.front())
        && std::ranges::all_of(id, [&](QChar c) { return letter(c) || (c >= u'0' && c <= u'9') || c == u'_'; });
}

/// The works that a row names by their tags, with semicolons between them; an unknown tag is the row's fault.
inline QString worksOf(Fields &row, const QJsonObject &sources)
{
    QStringList works;
    for (const QString &tag : row.texts(u"sources"_s)) {
        works += sources.value(tag).toObject().value("work"_L1).toString();
        row.want(!works.back().isEmpty(), u"source %1 is unknown"_s, tag);
    }
    return works.join(u"; "_s);
}

} // namespace untie
