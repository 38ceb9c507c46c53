#include "app/schedule/reminderstore.h"

#include "app/clients/client.h"
#include "app/common/translator.h"
#include "app/schedule/schedulestore.h"
#include "app/storage/database.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

ReminderStore::ReminderStore(Database &database)
    : m_database(database)
{
}

Result<QList<Reminder>> ReminderStore::due(QDate first, QDate last) const
{
    const auto entries = ScheduleStore(m_database).between(first, last);
    if (!entries)
        return fail(entries.error());
    auto contact = m_database.prepare(u"SELECT phone, email, language, reminders FROM frontdesk.client WHERE id = ?"_s);
    if (!contact)
        return fail(contact.error());
    QList<Reminder> due;
    for (const DayEntry &entry : *entries) {
        const Appointment &appointment = entry.appointment;
        if (appointment.isBlock() || appointment.status != AppointmentStatus::Booked || appointment.date < first)
            continue;
        if (auto read = m_database.execute(*contact, {appointment.client->value}); !read)
            return fail(read.error());
        if (!contact->next())
            continue;
        // Who was not asked may be reminded in any way.
        const QVariant asked = contact->value(3);
        const ReminderWays ways = asked.isNull() ? ReminderWay::Phone | ReminderWay::Email | ReminderWay::Text : ReminderWays::fromInt(asked.toInt());
        if (!ways)
            continue;
        const bool mayRing = ways.testAnyFlags(ReminderWay::Phone | ReminderWay::Text);
        due.append({entry, mayRing ? contact->value(0).toString() : QString(), ways.testFlag(ReminderWay::Email) ? contact->value(1).toString() : QString(),
                    contact->value(2).toString()});
    }
    return due;
}

QUrl mailFor(const Reminder &reminder, const QString &clinicName, const QString &timeFormat, const Translator &words)
{
    if (reminder.email.isEmpty())
        return {};
    const Appointment &appointment = reminder.entry.appointment;
    const QString day = QLocale(words.language()).toString(appointment.date, QLocale::LongFormat);
    const QString time = QTime::fromMSecsSinceStartOfDay(appointment.minute * 60'000).toString(timeFormat);
    const QString subject = words.translate("Reminders", QT_TRANSLATE_NOOP("Reminders", "Your appointment at %1")).arg(clinicName);
    const QString body = words.translate("Reminders", QT_TRANSLATE_NOOP("Reminders", "Good day %1,\n\nthis is to remind you of your appointment on %2 at %3. If you cannot come, "
                                                                                     "please tell us as soon as you can.\n\n%4"))
                             .arg(reminder.entry.clientName, day, time, clinicName);
    QUrl mail;
    mail.setScheme(u"mailto"_s);
    mail.setPath(reminder.email);
    mail.setQuery(u"subject=%1&body=%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(subject)), QString::fromLatin1(QUrl::toPercentEncoding(body))));
    return mail;
}

} // namespace untie
