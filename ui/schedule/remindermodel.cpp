#include "ui/schedule/remindermodel.h"

#include "app/common/text.h"
#include "ui/schedule/schedulewords.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

ReminderModel::ReminderModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ReminderModel::show(const QList<Reminder> &reminders, const ScheduleNames &names, QDate today, bool severalDays)
{
    beginResetModel();
    m_reminders = reminders;
    m_when.clear();
    for (const Reminder &reminder : reminders) {
        const Appointment &a = reminder.entry.appointment;
        m_when += severalDays ? shortDay(a.date, today) + u' ' + names.time(a.minute) : names.time(a.minute);
    }
    endResetModel();
}

std::optional<Reminder> ReminderModel::at(int row) const
{
    return row >= 0 && row < m_reminders.size() ? std::optional(m_reminders[row]) : std::nullopt;
}

int ReminderModel::given() const
{
    return static_cast<int>(std::ranges::count_if(m_reminders, &Reminder::given));
}

int ReminderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reminders.size());
}

QVariant ReminderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_reminders.size())
        return {};
    const Reminder &reminder = m_reminders[index.row()];
    const auto mayBe = [&](ReminderWay way) { return !reminder.ways || reminder.ways->testFlag(way); };
    QStringList reach;
    if (!reminder.phone.isEmpty() && (mayBe(ReminderWay::Phone) || mayBe(ReminderWay::Text)))
        reach += reminder.phone;
    if (!reminder.email.isEmpty() && mayBe(ReminderWay::Email))
        reach += reminder.email;
    const QString reached = reach.isEmpty() ? tr("no number and no address") : factLine(reach);
    switch (role) {
    case Qt::DisplayRole: return reminder.entry.clientName;
    case Qt::CheckStateRole: return reminder.given ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return commaList(QStringList{reminder.given ? tr("reminded") : tr("to be reminded"), m_when[index.row()], reminder.entry.clientName, reached});
    case WhenRole: return m_when[index.row()];
    case ReachRole: return reached;
    default: return {};
    }
}

} // namespace untie
