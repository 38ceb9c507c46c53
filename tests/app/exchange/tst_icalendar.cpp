#include "app/exchange/icalendar.h"

#include "app/common/translator.h"
#include "app/people/peoplestore.h"
#include "app/schedule/appointmentrules.h"
#include "tests/support/testmain.h"
#include "tests/support/testschedule.h"

#include <QFile>
#include <QTemporaryDir>

#include <libical/ical.h>

using namespace untie;
using namespace Qt::StringLiterals;

/// What other programs read of the schedule, read back by libical.
class tst_ICalendar : public QObject
{
    Q_OBJECT

private slots:
    void calendar_hidesNamesUnlessAskedFor();
    void calendar_escapesWhatSomebodyTyped();
    void calendar_leavesOutWhatTakesNoTime();
    void calendar_isTheSameForTheSame();
    void keepCalendars_writesOnlyWhatChanged();
    void keepCalendars_takesTheFileOfALeaverAway();
    void keepCalendars_keepsPeopleOfOneNameApart();
    void keepCalendars_emptiesTheCalendarOfWhomNobodyIsBookedWith();
    void keepCalendars_wantsAFolder();

private:
    static QByteArray of(TestSchedule &clinic, bool withNames)
    {
        const QList<DayEntry> all = orFail(clinic.store().between({2026, 11, 17}, {2026, 11, 17}));
        return icalendarOf(all, {u"Marta Keller"_s, withNames}, orFail(clinic.store().names()), Translator::forLanguage(u"en"_s));
    }
    struct Event
    {
        QString summary;
        qint64 start = 0;
        qint64 end = 0;
    };
    static QList<Event> eventsIn(const QByteArray &file)
    {
        QList<Event> events;
        icalcomponent *calendar = icalcomponent_new_from_string(file.constData());
        if (!calendar || icalcomponent_count_errors(calendar) > 0)
            qFatal("no calendar");
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            events.append({QString::fromUtf8(icalcomponent_get_summary(event)), qint64(icaltime_as_timet(icalcomponent_get_dtstart(event))),
                           qint64(icaltime_as_timet(icalcomponent_get_dtend(event)))});
        }
        icalcomponent_free(calendar);
        return events;
    }
};

void tst_ICalendar::calendar_hidesNamesUnlessAskedFor()
{
    TestSchedule clinic;
    Appointment wanted = clinic.at(600);
    wanted.note = u"Rings twice"_s;
    const Appointment booked = orFail(clinic.store().book(wanted));
    const QByteArray closed = of(clinic, false);
    QVERIFY(!closed.contains("Perez") && !closed.contains("Massage") && !closed.contains("Rings"));
    const QList<Event> events = eventsIn(closed);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].summary, u"Booked"_s);
    QCOMPARE(events[0].start, booked.start.toSecsSinceEpoch());
    QCOMPARE(events[0].end, booked.end().toSecsSinceEpoch());
    const QByteArray open = of(clinic, true);
    QCOMPARE(eventsIn(open)[0].summary, u"Anna Perez · Massage"_s);
    QVERIFY(!open.contains("Rings"));
}

void tst_ICalendar::calendar_escapesWhatSomebodyTyped()
{
    TestSchedule clinic;
    const QString family = u"Perez; BEGIN:VEVENT, \\ "_s + u"Übermaß "_s.repeated(12).trimmed();
    Appointment wanted = clinic.at(600);
    wanted.client = clinic.add(u"Anna"_s, family);
    orFail(clinic.store().book(wanted));
    const QByteArray file = of(clinic, true);
    QCOMPARE(eventsIn(file).size(), 1);
    QCOMPARE(eventsIn(file)[0].summary, u"Anna "_s + family + u" · Massage"_s);
    for (const QByteArray &line : file.split('\n'))
        QVERIFY(line.size() <= 76); // 75 octets and the carriage return
}

void tst_ICalendar::calendar_leavesOutWhatTakesNoTime()
{
    TestSchedule clinic;
    const Appointment first = orFail(clinic.store().book(clinic.at(600)));
    orFail(clinic.store().change(withStatus(first, AppointmentStatus::Cancelled, u"ill"_s)));
    Appointment block = clinic.at(700);
    block.client.reset();
    orFail(clinic.store().book(block));
    const QList<Event> events = eventsIn(of(clinic, true));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].summary, u"Not free"_s);
}

void tst_ICalendar::calendar_isTheSameForTheSame()
{
    TestSchedule clinic;
    orFail(clinic.store().book(clinic.at(600)));
    QCOMPARE(of(clinic, true), of(clinic, true));
}

void tst_ICalendar::keepCalendars_writesOnlyWhatChanged()
{
    TestSchedule clinic;
    const QTemporaryDir folder;
    const Appointment first = orFail(clinic.store().book(clinic.at(600)));
    Appointment other = clinic.at(600);
    other.therapist = clinic.emil;
    orFail(clinic.store().book(other));
    const QDate today(2026, 11, 17);
    const auto keep = [&] { return orFail(keepCalendars(*clinic.database, QDir(folder.path()), false, today)); };
    QCOMPARE(keep().written.size(), 2);
    QVERIFY(QFile::exists(folder.filePath(u"schedule-marta-keller.ics"_s)));
    QCOMPARE(keep(), KeptCalendars());
    orFail(clinic.store().change(withStatus(first, AppointmentStatus::Confirmed)));
    QCOMPARE(keep().written, QStringList{folder.filePath(u"schedule-marta-keller.ics"_s)});
}

void tst_ICalendar::keepCalendars_takesTheFileOfALeaverAway()
{
    TestSchedule clinic;
    const QTemporaryDir folder;
    orFail(clinic.store().book(clinic.at(600)));
    const QString file = folder.filePath(u"schedule-marta-keller.ics"_s);
    const auto keep = [&] { return orFail(keepCalendars(*clinic.database, QDir(folder.path()), false, {2026, 11, 17})); };
    QCOMPARE(keep().written, QStringList{file});
    Person marta = orFail(PeopleStore(*clinic.database).find(clinic.marta));
    marta.active = false;
    orFail(PeopleStore(*clinic.database).update(marta));
    QCOMPARE(keep(), (KeptCalendars{{}, {u"Marta Keller"_s}}));
    QVERIFY(!QFile::exists(file));
    QCOMPARE(keep(), KeptCalendars()); // told once
    QFile others(file);
    QVERIFY(others.open(QIODevice::WriteOnly));
    others.write("BEGIN:VCALENDAR\r\nPRODID:-//Somebody//else//EN\r\n");
    others.close();
    QCOMPARE(keep(), KeptCalendars());
    QVERIFY(QFile::exists(file));
}

void tst_ICalendar::keepCalendars_keepsPeopleOfOneNameApart()
{
    TestSchedule clinic;
    const QTemporaryDir folder;
    Person namesake;
    namesake.name = u"Márta Keller"_s;
    namesake.id = orFail(PeopleStore(*clinic.database).add(namesake));
    orFail(clinic.store().book(clinic.at(600)));
    Appointment other = clinic.at(700);
    other.therapist = namesake.id;
    orFail(clinic.store().book(other));
    const auto kept = orFail(keepCalendars(*clinic.database, QDir(folder.path()), false, {2026, 11, 17}));
    QCOMPARE(kept.written, (QStringList{folder.filePath(u"schedule-marta-keller.ics"_s), folder.filePath(u"schedule-marta-keller-2.ics"_s)}));
}

void tst_ICalendar::keepCalendars_emptiesTheCalendarOfWhomNobodyIsBookedWith()
{
    TestSchedule clinic;
    const QTemporaryDir folder;
    const Appointment only = orFail(clinic.store().book(clinic.at(600)));
    const auto keep = [&] { return orFail(keepCalendars(*clinic.database, QDir(folder.path()), false, {2026, 11, 17})); };
    QCOMPARE(keep().written.size(), 1);
    orFail(clinic.store().change(withStatus(only, AppointmentStatus::Cancelled)));
    const QStringList written = keep().written;
    QCOMPARE(written.size(), 1);
    QFile file(written.constFirst());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("BEGIN:VEVENT"));
}

void tst_ICalendar::keepCalendars_wantsAFolder()
{
    TestSchedule clinic;
    const auto refused = keepCalendars(*clinic.database, QDir(u"/no/such/folder"_s), false, {2026, 11, 17});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NoFolder);
}

UNTIE_TEST_MAIN(tst_ICalendar)
#include "tst_icalendar.moc"
