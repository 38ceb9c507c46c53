#include "app/exchange/icalendar.h"

#include "app/common/id.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "app/people/peoplestore.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "app/storage/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <libical/ical.h>

#include <memory>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 50 * 1024 * 1024;

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype utc(const QDateTime &instant)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(instant.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
}

/// When the appointment was made: the newest save would be another with every change of something that is not shown.
QDateTime madeAt(AppointmentId id)
{
    return QDateTime::fromMSecsSinceEpoch(momentOf(id.value), Qt::UTC);
}

QString summaryOf(const DayEntry &entry, const CalendarText &calendar, const ScheduleNames &names, const Translator &words)
{
    const Appointment &appointment = entry.appointment;
    if (appointment.isBlock())
        return words.translate("Calendar", "Not free");
    if (!calendar.withClientNames)
        return words.translate("Calendar", "Booked");
    const QString service = appointment.service ? names.services.value(*appointment.service) : QString();
    return service.isEmpty() ? entry.clientName : entry.clientName + u" · "_s + service;
}

icalcomponent *eventOf(const DayEntry &entry, const CalendarText &calendar, const ScheduleNames &names, const Translator &words)
{
    const Appointment &appointment = entry.appointment;
    icalcomponent *event = icalcomponent_new_vevent();
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(u"%1@untie"_s.arg(appointment.id.value).toUtf8().constData()));
    add(icalproperty_new_dtstamp(utc(madeAt(appointment.id))));
    add(icalproperty_new_sequence(appointment.rev - 1));
    add(icalproperty_new_dtstart(utc(appointment.start)));
    add(icalproperty_new_dtend(utc(appointment.end())));
    add(icalproperty_new_summary(summaryOf(entry, calendar, names, words).toUtf8().constData()));
    if (appointment.room)
        add(icalproperty_new_location(names.rooms.value(*appointment.room).toUtf8().constData()));
    add(icalproperty_new_status(appointment.status == AppointmentStatus::Booked && !appointment.isBlock() ? ICAL_STATUS_TENTATIVE : ICAL_STATUS_CONFIRMED));
    return event;
}

constexpr auto maker = "-//Untie//Schedule//EN";

/// The file's name for each of them, in their order; one who left keeps theirs.
QStringList fileNamesFor(const QList<Person> &people)
{
    QHash<QString, int> bearers;
    QStringList names;
    for (const Person &person : people) {
        const QString name = folded(person.name).left(60).trimmed().replace(u' ', u'-');
        const int number = ++bearers[name];
        names += number == 1 ? u"schedule-%1.ics"_s.arg(name) : u"schedule-%1-%2.ics"_s.arg(name).arg(number);
    }
    return names;
}

/// Takes the file of somebody who left away; whether there was one. A file that others made stays.
Result<bool> takeAway(const QString &path)
{
    const auto there = readWhole(path, mostBytes);
    if (!there || !there->contains(maker))
        return false;
    if (!QFile::remove(path))
        return fail(Error::Kind::Unreadable, u"a calendar file cannot be removed"_s, path);
    return true;
}

} // namespace

QByteArray icalendarOf(const QList<DayEntry> &entries, const CalendarText &calendar, const ScheduleNames &names, const Translator &words)
{
    const Component file(icalcomponent_new_vcalendar(), &icalcomponent_free);
    const auto add = [&file](icalproperty *property) { icalcomponent_add_property(file.get(), property); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid(maker));
    icalproperty *name = icalproperty_new_x(calendar.name.toUtf8().constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    add(name);
    for (const DayEntry &entry : entries) {
        if (takesTime(entry.appointment))
            icalcomponent_add_component(file.get(), eventOf(entry, calendar, names, words));
    }
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(file.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

Result<KeptCalendars> keepCalendars(Database &database, const QDir &folder, bool withClientNames, QDate today)
{
    if (!folder.exists())
        return fail(Error::Kind::NoFolder, {}, folder.path());
    const ScheduleStore schedule(database);
    const auto people = PeopleStore(database).all();
    const auto names = schedule.names();
    const auto entries = schedule.between(today.addDays(-calendarDaysBack), today.addDays(calendarDaysAhead));
    if (!people || !names || !entries)
        return fail(!people ? people.error() : !names ? names.error() : entries.error());
    QHash<PersonId, QList<DayEntry>> theirs;
    for (const DayEntry &entry : *entries)
        theirs[entry.appointment.therapist] += entry;
    const Translator words = Translator::forProgram();
    const QStringList files = fileNamesFor(*people);
    KeptCalendars kept;
    for (qsizetype i = 0; i < people->size(); ++i) {
        const Person &person = people->at(i);
        const QString path = folder.filePath(files[i]);
        if (!person.active) {
            const auto gone = takeAway(path);
            if (!gone)
                return fail(gone.error());
            if (*gone)
                kept.leavers.append(person.name);
            continue;
        }
        if (!theirs.contains(person.id) && !QFile::exists(path))
            continue; // whose last appointment is gone has an empty calendar, not an old one
        const QByteArray bytes = icalendarOf(theirs.value(person.id), {person.name, withClientNames}, *names, words);
        if (const auto there = readWhole(path, mostBytes); there && *there == bytes)
            continue;
        if (auto done = writeDurably(path, bytes); !done)
            return fail(done.error());
        kept.written.append(path);
    }
    return kept;
}

} // namespace untie
