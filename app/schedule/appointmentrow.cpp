#include "app/schedule/appointmentrow.h"

#include "app/security/fields.h"

#include <QSqlQuery>

namespace untie {

namespace {

QDate dayFrom(const QVariant &column)
{
    return QDate(1970, 1, 1).addDays(column.toLongLong());
}

template <class AnyId>
std::optional<AnyId> idFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(AnyId{column.toLongLong()});
}

} // namespace

qint64 dayColumn(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

Appointment appointmentFrom(const QSqlQuery &row)
{
    return {.id = AppointmentId{row.value(0).toLongLong()},
            .rev = row.value(1).toInt(),
            .client = idFrom<ClientId>(row.value(2)),
            .therapist = PersonId{row.value(3).toLongLong()},
            .room = idFrom<RoomId>(row.value(4)),
            .equipment = idFrom<RoomId>(row.value(5)),
            .service = idFrom<ServiceId>(row.value(6)),
            .date = dayFrom(row.value(7)),
            .minute = row.value(8).toInt(),
            .minutes = row.value(9).toInt(),
            .bufferBefore = row.value(10).toInt(),
            .bufferAfter = row.value(11).toInt(),
            .zone = row.value(12).toString().toLatin1(),
            .start = QDateTime::fromMSecsSinceEpoch(row.value(13).toLongLong(), Qt::UTC),
            .status = appointmentStatusFromId(row.value(14).toString()),
            .cancelReason = row.value(15).toString(),
            .note = row.value(16).toString(),
            .series = idFrom<SeriesId>(row.value(19)),
            .seriesDay = row.value(20).isNull() ? std::nullopt : std::optional(dayFrom(row.value(20))),
            .visit = idFrom<VisitId>(row.value(17)),
            .withdrawn = row.value(18).toBool()};
}

QVariantList valuesOf(const Appointment &appointment)
{
    return {appointment.id.value,
            appointment.rev,
            idColumn(appointment.client),
            appointment.therapist.value,
            idColumn(appointment.room),
            idColumn(appointment.equipment),
            idColumn(appointment.service),
            dayColumn(appointment.date),
            appointment.minute,
            appointment.minutes,
            appointment.bufferBefore,
            appointment.bufferAfter,
            QString::fromLatin1(appointment.zone),
            appointment.start.toMSecsSinceEpoch(),
            idOf(appointment.status),
            appointment.cancelReason,
            appointment.note,
            idColumn(appointment.visit),
            int(appointment.withdrawn),
            idColumn(appointment.series),
            appointment.seriesDay ? QVariant(dayColumn(*appointment.seriesDay)) : QVariant()};
}

QString digestOf(const Appointment &appointment)
{
    FieldWriter all;
    for (const QVariant &value : valuesOf(appointment))
        all.text(value.toString());
    return all.digest();
}

} // namespace untie
