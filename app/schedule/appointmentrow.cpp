#include "app/schedule/appointmentrow.h"

#include "app/security/fields.h"
#include "app/storage/manyrows.h"

namespace untie {

namespace {

QDate dayFrom(const ManyRows &row, int column)
{
    return QDate(1970, 1, 1).addDays(row.number(column));
}

template <class AnyId>
std::optional<AnyId> idFrom(const ManyRows &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(AnyId{row.number(column)});
}

int numberFrom(const ManyRows &row, int column)
{
    return static_cast<int>(row.number(column));
}

} // namespace

qint64 dayColumn(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

QDate dayFrom(const QVariant &column)
{
    return QDate(1970, 1, 1).addDays(column.toLongLong());
}

Appointment appointmentFrom(ManyRows &row)
{
    return {.id = AppointmentId{row.number(0)},
            .rev = numberFrom(row, 1),
            .client = idFrom<ClientId>(row, 2),
            .therapist = PersonId{row.number(3)},
            .room = idFrom<RoomId>(row, 4),
            .equipment = idFrom<RoomId>(row, 5),
            .service = idFrom<ServiceId>(row, 6),
            .date = dayFrom(row, 7),
            .minute = numberFrom(row, 8),
            .minutes = numberFrom(row, 9),
            .bufferBefore = numberFrom(row, 10),
            .bufferAfter = numberFrom(row, 11),
            .zone = row.text(12).toLatin1(),
            .start = QDateTime::fromMSecsSinceEpoch(row.number(13), Qt::UTC),
            .status = appointmentStatusFromId(row.text(14)),
            .cancelReason = row.text(15),
            .note = row.text(16),
            .series = idFrom<SeriesId>(row, 19),
            .seriesDay = row.isNull(20) ? std::nullopt : std::optional(dayFrom(row, 20)),
            .visit = idFrom<VisitId>(row, 17),
            .withdrawn = row.number(18) != 0};
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
