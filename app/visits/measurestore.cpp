#include "app/visits/measurestore.h"

#include "app/storage/database.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookedBack = 100; ///< visits that tell how somebody reads

std::optional<int> numberFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toInt());
}

QVariant columnOf(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

MeasureStore::MeasureStore(Database &database)
    : m_database(database)
{
}

Result<QList<Measure>> MeasureStore::of(ClientId client, VisitId visit) const
{
    auto rows = m_database.run(uR"(SELECT id, movement, finding_id, muscle, area, side, passive, unit, before, after
                                   FROM clinical.measure WHERE client_id = :client AND visit_id = :visit ORDER BY position)"_s,
                               {{u":client"_s, client.value}, {u":visit"_s, visit.value}});
    if (!rows)
        return fail(rows.error());
    QList<Measure> measures;
    while (rows->next()) {
        const auto unit = measureUnitFromId(rows->value(7).toString());
        if (!unit)
            return fail(Error::Kind::Corrupt, u"a measure of unknown unit"_s);
        measures += Measure{.id = MeasureId{rows->value(0).toLongLong()},
                            .movement = rows->value(1).toString(),
                            .place = {.finding = FindingId{rows->value(2).toLongLong()},
                                      .muscle = rows->value(3).toString(),
                                      .area = rows->value(4).toString(),
                                      .side = sideFromId(rows->value(5).toString())},
                            .passive = rows->value(6).toBool(),
                            .unit = *unit,
                            .before = numberFrom(rows->value(8)),
                            .after = numberFrom(rows->value(9))};
    }
    return measures;
}

Result<MeasureUnit> MeasureStore::usualUnitOf(PersonId therapist) const
{
    auto rows = m_database.run(uR"(SELECT measure.unit
                                   FROM (SELECT client_id, id FROM clinical.visit WHERE therapist_id = :therapist ORDER BY id DESC LIMIT :limit) AS newest
                                   JOIN clinical.measure ON measure.client_id = newest.client_id AND measure.visit_id = newest.id
                                   WHERE measure.movement = '' ORDER BY measure.id DESC LIMIT 1)"_s,
                               {{u":therapist"_s, therapist.value}, {u":limit"_s, lookedBack}});
    if (!rows)
        return fail(rows.error());
    return rows->next() ? measureUnitFromId(rows->value(0).toString()).value_or(MeasureUnit::Kilopascal) : MeasureUnit::Kilopascal;
}

MeasureStore::Batch::Batch(Database &database)
    : m_insert(database, uR"(INSERT INTO clinical.measure
                           (client_id, visit_id, id, position, movement, finding_id, muscle, area, side, passive, unit, before, after)
                           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s)
{
}

Result<> MeasureStore::Batch::add(const Visit &visit)
{
    for (qsizetype i = 0; i < visit.measures.size(); ++i) {
        const Measure &measure = visit.measures[i];
        const TreatedPlace &place = measure.place;
        const auto written = m_insert.run(
            {visit.client.value, visit.id.value, measure.id.value, i, measure.movement, place.finding.isValid() ? QVariant(place.finding.value) : QVariant(),
             place.muscle, place.area, place.side ? QVariant(idOf(*place.side)) : QVariant(), int(measure.passive), idOf(measure.unit),
             columnOf(measure.before), columnOf(measure.after)});
        if (!written)
            return written;
    }
    return {};
}

} // namespace untie
