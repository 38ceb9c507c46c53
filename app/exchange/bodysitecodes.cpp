#include "app/exchange/bodysitecodes.h"

#include "app/bodymap/atlas.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The object identifier of the Foundational Model of Anatomy in HL7's registry.
constexpr auto fmaSystem = "urn:oid:2.16.840.1.113883.6.119";
constexpr auto snomedSystem = "http://snomed.info/sct";

/// Whether the code is for the whole that a row is a part of: "trapezius" of trapezius_upper.
bool isOfTheWhole(const QString &row, const QString &of)
{
    return row.startsWith(of.toLower().replace(u' ', u'_') + u'_');
}

QHash<QString, QJsonArray> readCodes()
{
    QHash<QString, QJsonArray> all;
    for (const QJsonValue value : QJsonDocument::fromJson(AtlasTables::embedded().muscles).array()) {
        const QJsonObject row = value.toObject();
        const QString id = row["id"_L1].toString();
        QJsonArray codings;
        for (const QJsonValue entry : row["codes"_L1].toArray()) {
            const QString of = entry["of"_L1].toString();
            if (!entry["export"_L1].toBool(true) || (!of.isEmpty() && !isOfTheWhole(id, of)))
                continue;
            const bool isFma = entry["system"_L1].toString() == "FMA"_L1;
            QJsonObject coding{{u"system"_s, QLatin1StringView(isFma ? fmaSystem : snomedSystem)}, {u"code"_s, entry["code"_L1].toString()}};
            if (!of.isEmpty())
                coding.insert(u"display"_s, of);
            codings += coding;
        }
        all.insert(id, codings);
    }
    return all;
}

} // namespace

QJsonArray bodySiteCodings(const QString &muscle)
{
    static const QHash<QString, QJsonArray> codes = readCodes();
    return codes.value(muscle);
}

} // namespace untie
