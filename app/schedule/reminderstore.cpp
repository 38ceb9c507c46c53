#include "app/schedule/reminderstore.h"

#include "app/clients/client.h"
#include "app/common/translator.h"
#include "app/schedule/schedulestore.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

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
    auto contact = m_database.prepare(uR"(SELECT client.phone, client.email, client.language, client.reminders, given.appointment_id
                                          FROM frontdesk.client AS client
                                          LEFT JOIN frontdesk.reminder_given AS given ON given.appointment_id = ? AND given.starts_at = ?
                                          WHERE client.id = ?)"_s);
    if (!contact)
        return fail(contact.error());
    QList<Reminder> due;
    for (const DayEntry &entry : *entries) {
        const Appointment &appointment = entry.appointment;
        if (appointment.isBlock() || appointment.status != AppointmentStatus::Booked || appointment.date < first)
            continue;
        if (auto asked = m_database.execute(*contact, {appointment.id.value, appointment.start.toMSecsSinceEpoch(), appointment.client->value}); !asked)
            return fail(asked.error());
        if (!contact->next())
            continue;
        Reminder reminder{entry, contact->value(0).toString(), contact->value(1).toString(), contact->value(2).toString()};
        reminder.given = !contact->value(4).isNull();
        if (!contact->value(3).isNull()) {
            reminder.ways = ReminderWays::fromInt(contact->value(3).toInt());
            if (!*reminder.ways)
                continue;
            // What leads nowhere they want is not offered.
            if (!reminder.ways->testAnyFlags(ReminderWay::Phone | ReminderWay::Text))
                reminder.phone.clear();
            if (!reminder.ways->testFlag(ReminderWay::Email))
                reminder.email.clear();
        }
        due.append(reminder);
    }
    return due;
}

Result<> ReminderStore::setGiven(const Appointment &appointment, bool given)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (const auto gone = m_database.run(u"DELETE FROM frontdesk.reminder_given WHERE appointment_id = :id"_s, {{u":id"_s, appointment.id.value}}); !gone)
        return fail(gone.error());
    if (given) {
        const Actor *actor = m_database.actor();
        const auto kept = m_database.run(uR"(INSERT INTO frontdesk.reminder_given (appointment_id, starts_at, given_at, given_by)
                                             VALUES (:id, :starts, :at, :by))"_s,
                                         {{u":id"_s, appointment.id.value},
                                          {u":starts"_s, appointment.start.toMSecsSinceEpoch()},
                                          {u":at"_s, QDateTime::currentMSecsSinceEpoch()},
                                          {u":by"_s, actor ? actor->person.value : 0}});
        if (!kept)
            return fail(kept.error());
    }
    const QString detail = given ? u"reminded"_s : u"not reminded"_s;
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, appointment.id.value, detail}); !told)
        return fail(told.error());
    return transaction->commit();
}

QUrl mailFor(const Reminder &reminder, const QString &clinicName, const QString &timeFormat, const Translator &words)
{
    if (reminder.email.isEmpty())
        return {};
    const Appointment &appointment = reminder.entry.appointment;
    const QString day = QLocale(words.language()).toString(appointment.date, QLocale::LongFormat);
    const QString time = QTime::fromMSecsSinceStartOfDay(appointment.minute * 60'000).toString(timeFormat);
    const QString subject = words.translate("Reminders", "Your appointment at %1").arg(clinicName);
    const QString body = words.translate("Reminders", "Good day %1,\n\nthis is to remind you of your appointment on %2 at %3. If you cannot come, "
                                                      "please tell us as soon as you can.\n\n%4")
                             .arg(reminder.entry.clientName, day, time, clinicName);
    QUrl mail;
    mail.setScheme(u"mailto"_s);
    mail.setPath(reminder.email);
    mail.setQuery(u"subject=%1&body=%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(subject)), QString::fromLatin1(QUrl::toPercentEncoding(body))));
    return mail;
}

} // namespace untie
