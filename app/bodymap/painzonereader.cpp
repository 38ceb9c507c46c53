#include "app/bodymap/painzonereader.h"

#include "app/bodymap/tablerow.h"
#include "app/common/translator.h"

#include <QSet>

#include <algorithm>

namespace untie {

namespace {

PainZone::Place readPlace(Fields &row, const QJsonObject &object)
{
    Fields said(object);
    const QPointF reach = said.point(u"reach"_s);
    const PainZone::Place place{said.text(u"view"_s), said.point(u"at"_s), {reach.x(), reach.y()}};
    said.want(reach.x() > 0 && reach.y() > 0, u"reaches nowhere"_s);
    row.want(said.fault().isEmpty(), u"a place: %1"_s, said.fault());
    return place;
}

} // namespace

Result<QList<PainZone>> readPainZones(const QJsonArray &table, const QJsonObject &sources, const QList<Muscle> &muscles,
                                      const Translator &translator)
{
    const auto words = [&](const QString &english) {
        return english.isEmpty() ? QString() : translator.translate("knowledge", english.toUtf8().constData());
    };
    if (table.isEmpty())
        return damaged(u"referral.json"_s, u"holds no rows"_s);
    QList<PainZone> zones;
    QSet<QString> ids;
    for (const auto &entry : table) {
        Fields row(entry.toObject());
        PainZone zone;
        zone.id = row.text(u"id"_s);
        zone.name = words(row.text(u"name"_s));
        zone.also = words(row.text(u"also"_s));
        zone.muscles = row.texts(u"muscles"_s);
        zone.main = row.textsIfAny(u"main"_s);
        zone.spillover = row.textsIfAny(u"spillover"_s);
        zone.ruleOut = words(row.textIfAny(u"rule_out"_s));
        zone.always = row.flag(u"always"_s);
        zone.source = worksOf(row, sources);
        row.want(isWellFormed(zone.id), u"id is not well formed"_s);
        row.want(!zone.muscles.isEmpty(), u"names no muscle"_s);
        for (const QString &muscle : std::as_const(zone.muscles))
            row.want(std::ranges::find(muscles, muscle, &Muscle::id) != muscles.end(), u"names the unknown muscle %1"_s, muscle);
        row.want(QSet<QString>(zone.muscles.begin(), zone.muscles.end()).size() == zone.muscles.size(), u"names a muscle twice"_s);
        QSet<QString> told;
        for (const QString &muscle : zone.main + zone.spillover) {
            row.want(zone.muscles.contains(muscle), u"does not name %1, whose zone it is"_s, muscle);
            row.want(!told.contains(muscle), u"says two things of %1"_s, muscle);
            told.insert(muscle);
        }
        row.want(!zone.source.isEmpty(), u"has no source"_s);
        row.want(!zone.always || !zone.ruleOut.isEmpty(), u"says always, but not what"_s);
        for (const QJsonObject &place : row.rows(u"places"_s))
            zone.places += readPlace(row, place);
        row.want(!zone.places.isEmpty(), u"has no place on the figure"_s);
        row.want(!ids.contains(zone.id), u"stands there twice"_s);
        if (!row.fault().isEmpty())
            return damaged(zone.id.isEmpty() ? u"referral.json"_s : zone.id, row.fault());
        ids.insert(zone.id);
        zones += std::move(zone);
    }
    return zones;
}

} // namespace untie
