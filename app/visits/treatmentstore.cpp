#include "app/visits/treatmentstore.h"

#include "app/storage/database.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookedBack = 100; ///< visits that tell what somebody usually does

std::optional<int> numberFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toInt());
}

QVariant columnOf(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

TreatmentStore::TreatmentStore(Database &database)
    : m_database(database)
{
}

Result<QList<Treatment>> TreatmentStore::of(ClientId client, VisitId visit) const
{
    auto rows = m_database.run(uR"(SELECT id, technique, finding_id, muscle, area, side, minutes, pressure, response
                                   FROM clinical.treatment WHERE client_id = :client AND visit_id = :visit ORDER BY position)"_s,
                               {{u":client"_s, client.value}, {u":visit"_s, visit.value}});
    if (!rows)
        return fail(rows.error());
    QList<Treatment> treatments;
    while (rows->next()) {
        const QString side = rows->value(5).toString();
        treatments += Treatment{.id = TreatmentId{rows->value(0).toLongLong()},
                                .technique = rows->value(1).toString(),
                                .place = {.finding = FindingId{rows->value(2).toLongLong()},
                                          .muscle = rows->value(3).toString(),
                                          .area = rows->value(4).toString(),
                                          .side = side.isEmpty() ? std::nullopt : sideFromId(side)},
                                .minutes = numberFrom(rows->value(6)),
                                .pressure = numberFrom(rows->value(7)),
                                .response = rows->value(8).toString()};
    }
    return treatments;
}

Result<QStringList> TreatmentStore::usualOf(PersonId therapist) const
{
    auto rows = m_database.run(uR"(SELECT treatment.technique
                                   FROM (SELECT client_id, id FROM clinical.visit WHERE therapist_id = :therapist ORDER BY id DESC LIMIT :limit) AS newest
                                   JOIN clinical.treatment ON treatment.client_id = newest.client_id AND treatment.visit_id = newest.id
                                   GROUP BY treatment.technique ORDER BY count(*) DESC, treatment.technique)"_s,
                               {{u":therapist"_s, therapist.value}, {u":limit"_s, lookedBack}});
    if (!rows)
        return fail(rows.error());
    QStringList techniques;
    while (rows->next())
        techniques += rows->value(0).toString();
    return techniques;
}

TreatmentStore::Batch::Batch(Database &database)
    : m_insert(database, uR"(INSERT INTO clinical.treatment
                           (client_id, visit_id, id, position, technique, finding_id, muscle, area, side, minutes, pressure, response)
                           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s)
{
}

Result<> TreatmentStore::Batch::add(const Visit &visit)
{
    for (qsizetype i = 0; i < visit.treatments.size(); ++i) {
        const Treatment &done = visit.treatments[i];
        const TreatedPlace &place = done.place;
        const auto written = m_insert.run(
            {visit.client.value, visit.id.value, done.id.value, i, done.technique, place.finding.isValid() ? QVariant(place.finding.value) : QVariant(),
             place.muscle, place.area, place.side ? QVariant(idOf(*place.side)) : QVariant(), columnOf(done.minutes), columnOf(done.pressure), done.response});
        if (!written)
            return written;
    }
    return {};
}

} // namespace untie
