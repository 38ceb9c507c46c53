#include "app/exchange/calendarreader.h"

#include "app/common/text.h"
#include "app/exchange/decodedtext.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 10'000; ///< letters that are taken of one text
constexpr qsizetype mostPeople = 50;
constexpr qsizetype mostDates = 5'000; ///< exceptions and further dates of one event

/// Programs that count bytes break a line within a letter, which is whole again when the line is.
bool isUtf8WhenWhole(QByteArray bytes)
{
    for (const char *fold : {"\r\n ", "\n ", "\r\n\t", "\n\t"})
        bytes.replace(fold, "");
    return guessedEncoding(bytes) == TextEncoding::Utf8;
}

QByteArray inUtf8(const QByteArray &bytes)
{
    TextEncoding encoding = guessedEncoding(bytes);
    if (encoding == TextEncoding::Windows1252 && isUtf8WhenWhole(bytes))
        encoding = TextEncoding::Utf8;
    return encoding == TextEncoding::Utf8 ? bytes : decoded(bytes, encoding).text.toUtf8();
}

QString textOf(const QString &value)
{
    return tidiedLines(unescaped(value.left(longestText)));
}

/// "PT1H30M" in minutes; none for what is no length, or a negative one.
std::optional<int> minutesOf(const QString &value)
{
    static const QRegularExpression pattern(u"^\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?$"_s);
    const auto match = pattern.match(value.trimmed().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int n) { return match.capturedView(n).toInt(); };
    return ((part(1) * 7 + part(2)) * 24 + part(3)) * 60 + part(4) + part(5) / 60;
}

} // namespace

CalendarReader::CalendarReader(const QByteArray &bytes)
    : m_bytes(inUtf8(bytes))
    , m_lines(m_bytes)
{
    readZones();
}

/// Descriptions of zones say more than their names, and may stand behind the events that need them.
void CalendarReader::readZones()
{
    ContentLines lines(m_bytes);
    QString described;
    bool inZone = false;
    while (const auto line = lines.next()) {
        if (line->is("BEGIN", "VTIMEZONE"_L1))
            inZone = true;
        else if (line->is("END", "VTIMEZONE"_L1))
            inZone = false;
        else if (inZone && line->name == "TZID")
            described = line->value.trimmed();
        else if (inZone && line->name == "X-LIC-LOCATION" && QTimeZone::isTimeZoneIdAvailable(line->value.trimmed().toUtf8()))
            m_zones.insert(described, line->value.trimmed().toUtf8());
        else if (line->name == "X-WR-CALNAME" && m_name.isEmpty())
            m_name = textOf(line->value);
    }
}

/// Empty where nobody knows it.
QByteArray CalendarReader::zoneOf(const QString &id)
{
    if (const auto known = m_zones.constFind(id); known != m_zones.cend())
        return *known;
    QByteArray zone = id.toUtf8();
    if (!QTimeZone::isTimeZoneIdAvailable(zone))
        zone = QTimeZone::windowsIdToDefaultIanaId(id.toUtf8());
    // "/freeassociation.sourceforge.net/Europe/Berlin": programs put their own address before the name.
    for (qsizetype parts = 3; zone.isEmpty() && parts >= 2; --parts) {
        const QByteArray last = id.section(u'/', -parts).toUtf8();
        if (id.count(u'/') >= parts && QTimeZone::isTimeZoneIdAvailable(last))
            zone = last;
    }
    m_zones.insert(id, zone);
    return zone;
}

/// Without a date where it cannot be read.
CalendarTime CalendarReader::timeOf(const QString &value, const ContentLine &line, CalendarEvent &event)
{
    static const QRegularExpression pattern(u"^(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?$"_s);
    const auto match = pattern.match(value.trimmed().toUpper());
    const auto part = [&match](int n) { return match.capturedView(n).toInt(); };
    if (!match.hasMatch() || !QDate::isValid(part(1), part(2), part(3)) || part(4) > 23 || part(5) > 59)
        return {};
    CalendarTime time{{part(1), part(2), part(3)}, {}, {}};
    if (match.capturedLength(4) == 0)
        return time;
    time.minute = part(4) * 60 + part(5);
    const QString zone = line.parameters.value("TZID");
    if (match.capturedLength(7) > 0)
        time.zone = "UTC";
    else if (!zone.isEmpty())
        time.zone = zoneOf(zone);
    if (!zone.isEmpty() && time.zone.isEmpty())
        event.unknownZone = zone.left(100);
    return time;
}

void CalendarReader::take(const ContentLine &line, CalendarEvent &event)
{
    const auto takeDates = [&](QList<CalendarTime> &dates) {
        for (const QString &value : line.value.split(u',')) {
            const CalendarTime time = timeOf(value.section(u'/', 0, 0), line, event); // of a period its beginning
            if (time.date.isValid() && dates.size() < mostDates)
                dates += time;
        }
    };
    if (line.name == "UID")
        event.uid = line.value.trimmed().left(500);
    else if (line.name == "SUMMARY")
        event.title = tidied(textOf(line.value));
    else if (line.name == "LOCATION")
        event.place = textOf(line.value);
    else if (line.name == "DESCRIPTION")
        event.note = textOf(line.value);
    else if (line.name == "DTSTART")
        event.begin = timeOf(line.value, line, event);
    else if (line.name == "DTEND")
        event.end = timeOf(line.value, line, event);
    else if (line.name == "DURATION")
        event.minutes = minutesOf(line.value);
    else if (line.name == "RRULE")
        event.rule = line.value.trimmed().toUpper().left(500);
    else if (line.name == "RDATE")
        takeDates(event.also);
    else if (line.name == "EXDATE")
        takeDates(event.except);
    else if (line.name == "RECURRENCE-ID")
        event.replaces = timeOf(line.value, line, event);
    else if (line.is("TRANSP", "TRANSPARENT"_L1))
        event.isFree = true;
    else if (line.is("STATUS", "CANCELLED"_L1))
        event.isCancelled = true;
    else if ((line.name == "ORGANIZER" || line.name == "ATTENDEE") && event.people.size() < mostPeople) {
        const QString address = line.value.trimmed().left(500);
        event.people += address.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? address.sliced(7) : address;
        if (const QString name = tidied(line.parameters.value("CN").left(500)); !name.isEmpty())
            event.people += name;
    }
}

std::optional<CalendarEvent> CalendarReader::next()
{
    std::optional<CalendarEvent> event;
    if (m_begun > 0)
        event = CalendarEvent{.line = std::exchange(m_begun, 0)};
    int inside = 0; // of the event: alarms
    while (const auto line = m_lines.next()) {
        if (!event) {
            if (line->is("BEGIN", "VEVENT"_L1))
                event = CalendarEvent{.line = line->line};
        } else if (line->is("BEGIN", "VEVENT"_L1)) { // the one before was never closed
            m_begun = line->line;
            break;
        } else if (line->name == "BEGIN") {
            ++inside;
        } else if (line->is("END", "VEVENT"_L1)) {
            return event;
        } else if (line->name == "END") {
            inside = std::max(0, inside - 1);
        } else if (inside == 0) {
            take(*line, *event);
        }
    }
    if (event)
        event->isOpen = true;
    return event;
}

bool isCalendar(const QByteArray &bytes)
{
    const QByteArray start = inUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 400))).trimmed().toUpper();
    return start.contains("BEGIN:VCALENDAR");
}

} // namespace untie
