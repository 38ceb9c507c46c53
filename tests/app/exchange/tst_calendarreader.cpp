#include "app/exchange/calendarreader.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// Calendars as other programs write them.
class tst_CalendarReader : public QObject
{
    Q_OBJECT

private slots:
    void event_isReadWithItsLine();
    void lines_thatGoOnArePutTogether();
    void zones_areKnownByEachOfTheirNames_data();
    void zones_areKnownByEachOfTheirNames();
    void encodings_areTold();
    void events_thatAreNeverClosedAreTold();
    void alarmsAndTasks_arePassedOver();
    void lengths_areReadAsMinutes();
    void hostile_endsSoon_data();
    void hostile_endsSoon();

private:
    static QList<CalendarEvent> eventsIn(const QByteArray &bytes)
    {
        CalendarReader reader(bytes);
        QList<CalendarEvent> events;
        while (auto event = reader.next())
            events += *event;
        return events;
    }
    static QByteArray withEvent(const QByteArray &lines) { return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n"; }
};

void tst_CalendarReader::event_isReadWithItsLine()
{
    CalendarReader reader("BEGIN:VCALENDAR\r\nX-WR-CALNAME:Marta Keller\r\nBEGIN:VEVENT\r\nUID:1@x\r\nSUMMARY:Anna Perez\\, neck\r\nLOCATION:Blue room\r\n"
                          "DTSTART;TZID=Europe/Berlin:20260312T093000\r\nDTEND;TZID=Europe/Berlin:20260312T103000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
                          "EXDATE;TZID=Europe/Berlin:20260319T093000\r\nATTENDEE;CN=\"Perez: Anna\":MAILTO:anna@example.org\r\nTRANSP:TRANSPARENT\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const auto event = reader.next();
    QVERIFY(event);
    QCOMPARE(event->line, 3);
    QCOMPARE(event->title, u"Anna Perez, neck"_s);
    QCOMPARE(event->place, u"Blue room"_s);
    QCOMPARE(event->begin, (CalendarTime{{2026, 3, 12}, 570, "Europe/Berlin"}));
    QCOMPARE(event->end, (CalendarTime{{2026, 3, 12}, 630, "Europe/Berlin"}));
    QCOMPARE(event->rule, u"FREQ=WEEKLY;COUNT=3"_s);
    QCOMPARE(event->except, (QList<CalendarTime>{{{2026, 3, 19}, 570, "Europe/Berlin"}}));
    QCOMPARE(event->people, (QStringList{u"anna@example.org"_s, u"Perez: Anna"_s}));
    QVERIFY(event->isFree && event->isCancelled && !event->isOpen);
    QCOMPARE(reader.name(), u"Marta Keller"_s);
    QVERIFY(!reader.next());
}

void tst_CalendarReader::lines_thatGoOnArePutTogether()
{
    // The break stands within the two bytes of a letter, as programs that count bytes write it.
    const auto events = eventsIn(withEvent("SUMMARY:R\xC3\r\n \xBC" "ckenmassage\r\n  lang\r\nDTSTART:20260312\r\n"));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].title, u"Rückenmassage lang"_s);
    QCOMPARE(events[0].begin, (CalendarTime{{2026, 3, 12}, {}, {}}));
}

void tst_CalendarReader::zones_areKnownByEachOfTheirNames_data()
{
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("by its own") << QByteArray("Europe/Vienna") << QByteArray("Europe/Vienna") << false;
    QTest::newRow("by that of Windows") << QByteArray("\"W. Europe Standard Time\"") << QByteArray("Europe/Berlin") << false;
    QTest::newRow("behind an address") << QByteArray("/freeassociation.sourceforge.net/America/Argentina/Salta") << QByteArray("America/Argentina/Salta") << false;
    QTest::newRow("by the place of its description") << QByteArray("Our zone") << QByteArray("Asia/Tokyo") << false;
    QTest::newRow("by none that anybody knows") << QByteArray("Customized Time Zone") << QByteArray() << true;
}

void tst_CalendarReader::zones_areKnownByEachOfTheirNames()
{
    QFETCH(QByteArray, named);
    QFETCH(QByteArray, zone);
    QFETCH(bool, unknown);
    const auto events = eventsIn(withEvent("DTSTART;TZID=" + named + ":20260312T093000\r\n") + "BEGIN:VTIMEZONE\r\nTZID:Our zone\r\nX-LIC-LOCATION:Asia/Tokyo\r\nEND:VTIMEZONE\r\n");
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].begin.zone, zone);
    QCOMPARE(!events[0].unknownZone.isEmpty(), unknown);
}

void tst_CalendarReader::encodings_areTold()
{
    QCOMPARE(eventsIn(withEvent("SUMMARY:M\xFCller\r\n"))[0].title, u"Müller"_s);
    const QString wide = QString::fromUtf8(withEvent("SUMMARY:Müller\r\n"));
    const QByteArray bytes = QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    QVERIFY(isCalendar(bytes));
    QCOMPARE(eventsIn(bytes)[0].title, u"Müller"_s);
}

void tst_CalendarReader::events_thatAreNeverClosedAreTold()
{
    const auto events = eventsIn("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:One\nBEGIN:VEVENT\nSUMMARY:Two\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Three\n");
    QCOMPARE(events.size(), 3);
    QVERIFY(events[0].isOpen && !events[1].isOpen && events[2].isOpen);
    QCOMPARE(events[1].line, 4);
    QCOMPARE(events[1].title, u"Two"_s);
}

void tst_CalendarReader::alarmsAndTasks_arePassedOver()
{
    const auto events = eventsIn("BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:Buy oil\nEND:VTODO\n"
                                 "BEGIN:VEVENT\nSUMMARY:Anna\nBEGIN:VALARM\nSUMMARY:Ring\nEND:VALARM\nLOCATION:Blue\nEND:VEVENT\nEND:VCALENDAR\n");
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].title, u"Anna"_s);
    QCOMPARE(events[0].place, u"Blue"_s);
}

void tst_CalendarReader::lengths_areReadAsMinutes()
{
    const auto length = [](const QByteArray &value) { return eventsIn(withEvent("DURATION:" + value + "\r\n"))[0].minutes; };
    QCOMPARE(length("PT1H30M"), 90);
    QCOMPARE(length("P1DT12H"), 36 * 60);
    QCOMPARE(length("P2W"), 14 * 24 * 60);
    QVERIFY(!length("-PT1H"));
    QVERIFY(!length("an hour"));
}

void tst_CalendarReader::hostile_endsSoon_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a line of 10 MB") << withEvent("SUMMARY:" + QByteArray(10'000'000, 'x') + "\r\n");
    QTest::newRow("a text of a million lines that go on") << withEvent("SUMMARY:a\r\n" + QByteArray(" a\r\n").repeated(1'000'000));
    QTest::newRow("depth without end") << withEvent(QByteArray("BEGIN:VALARM\r\n").repeated(200'000));
    QTest::newRow("a hundred thousand exceptions") << withEvent("EXDATE:" + QByteArray("20260312T093000,").repeated(100'000) + "\r\n");
    QTest::newRow("a hundred thousand people") << withEvent(QByteArray("ATTENDEE:mailto:a@example.org\r\n").repeated(100'000));
    QTest::newRow("nothing but the beginning of events") << QByteArray("BEGIN:VEVENT\n").repeated(100'000);
    QTest::newRow("zeros") << withEvent("SUMMARY:a" + QByteArray(1000, '\0') + "b\r\n");
}

void tst_CalendarReader::hostile_endsSoon()
{
    QFETCH(QByteArray, bytes);
    for (const CalendarEvent &event : eventsIn(bytes)) {
        QVERIFY(event.title.size() <= 10'000);
        QVERIFY(event.except.size() <= 5'000);
        QVERIFY(event.people.size() <= 100);
    }
}

UNTIE_TEST_MAIN(tst_CalendarReader)
#include "tst_calendarreader.moc"
