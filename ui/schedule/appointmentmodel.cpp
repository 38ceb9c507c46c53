#include "ui/schedule/appointmentmodel.h"

#include "app/common/text.h"
#include "app/schedule/appointmentrules.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

AppointmentModel::AppointmentModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AppointmentModel::show(const ScheduleSetup &setup, const QList<DayEntry> &entries, QDate today, const QDateTime &now, bool withDays, bool withTherapist)
{
    QList<DayEntry> inOrder = entries;
    std::ranges::stable_sort(inOrder, {}, [](const DayEntry &entry) { return std::pair(entry.appointment.date, entry.appointment.minute); });
    beginResetModel();
    m_rows.clear();
    qsizetype dayRow = -1;
    int booked = 0;
    for (const DayEntry &entry : std::as_const(inOrder)) {
        const Appointment &a = entry.appointment;
        if (withDays && (m_rows.isEmpty() || m_rows.last().day != a.date)) {
            dayRow = m_rows.size();
            booked = 0;
            m_rows.append({.day = a.date, .entry = {}, .aside = {}, .status = {}, .time = {}, .title = longDay(a.date, today), .line = {}});
        }
        booked += takesTime(a) && !a.isBlock() ? 1 : 0;
        if (dayRow >= 0)
            m_rows[dayRow].aside = booked == 0 ? QString() : tr("%n appointment(s)", nullptr, booked);
        const QString offered = a.isBlock() ? QString() : setup.names.services.value(a.service.value_or(ServiceId()));
        const bool isNamed = a.isBlock() || !entry.clientName.isEmpty();
        const QString title = a.isBlock() ? a.note : isNamed ? entry.clientName : factLine({offered, durationText(a.minutes)});
        QStringList line;
        if (isNamed)
            line = {offered, durationText(a.minutes)};
        if (withTherapist)
            line += setup.names.people.value(a.therapist);
        line += setup.names.rooms.value(a.room.value_or(RoomId()));
        const Service *service = setup.service(a.service);
        m_rows.append({.day = a.date, .entry = entry, .aside = {}, .status = lookOf(a, minutesLate(a, now)), .time = setup.names.time(a.minute), .title = title, .line = factLine(line), .tint = service ? service->tint : ServiceTint::Stone});
    }
    endResetModel();
}

int AppointmentModel::rowOf(AppointmentId id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.entry && row.entry->appointment.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AppointmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AppointmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) // what a list asks for when nothing of it is to be copied
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::AccessibleTextRole && row.entry)
        return commaList({row.time, row.title, row.line, row.entry->appointment.isBlock() ? QString() : row.status.word});
    return {};
}

Qt::ItemFlags AppointmentModel::flags(const QModelIndex &index) const
{
    return index.isValid() && m_rows.at(index.row()).entry ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace untie
