#include "ui/schedule/schedulewords.h"

#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"
#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression halfOfDay(u"ap"_s, QRegularExpression::CaseInsensitiveOption);
const QRegularExpression aroundHalf(uR"(\s+(?=ap)|(?<=ap)\s+)"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);

/// The locale's own order of day and month, without the year.
QString withoutYear(QString format)
{
    static const QRegularExpression year(u"[\\s,،./-]*('?de'?\\s+)?y+['\u2019.年년г ]*"_s);
    return format.remove(year).trimmed();
}

} // namespace

StatusLook lookOf(AppointmentStatus status)
{
    using Symbol = StatusLook::Symbol;
    switch (status) {
    case AppointmentStatus::Booked: return {Symbol::Ring, Token::Text2, QCoreApplication::translate("ScheduleWords", "booked")};
    case AppointmentStatus::Confirmed: return {Symbol::RingCheck, Token::Text2, QCoreApplication::translate("ScheduleWords", "confirmed")};
    case AppointmentStatus::Arrived: return {Symbol::HalfDisc, Token::Info, QCoreApplication::translate("ScheduleWords", "arrived")};
    case AppointmentStatus::InTreatment: return {Symbol::Disc, Token::Accent, QCoreApplication::translate("ScheduleWords", "in room")};
    case AppointmentStatus::Done: return {Symbol::Check, Token::Text3, QCoreApplication::translate("ScheduleWords", "done")};
    case AppointmentStatus::Cancelled: return {Symbol::Cross, Token::Text2, QCoreApplication::translate("ScheduleWords", "cancelled")};
    case AppointmentStatus::NoShow: return {Symbol::Barred, Token::Danger, QCoreApplication::translate("ScheduleWords", "no-show")};
    }
    Q_UNREACHABLE();
}

StatusLook lookOf(const Appointment &appointment, std::optional<int> minutesLate)
{
    constexpr int worthSaying = 5;
    constexpr int forgotten = 240; ///< nobody waits any more
    if (minutesLate && *minutesLate >= worthSaying && *minutesLate <= forgotten) {
        const QString word = *minutesLate < 60 ? QCoreApplication::translate("ScheduleWords", "%1 min late").arg(*minutesLate)
                                               : QCoreApplication::translate("ScheduleWords", "%1 late").arg(durationText(*minutesLate));
        return {StatusLook::Symbol::Clock, Token::Danger, word};
    }
    return lookOf(appointment.status);
}

bool isOff(AppointmentStatus status)
{
    return status == AppointmentStatus::Cancelled || status == AppointmentStatus::NoShow;
}

void paintStatus(QPainter &painter, const QRectF &rect, StatusLook::Symbol symbol, QColor colour)
{
    using Symbol = StatusLook::Symbol;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = rect.width() * 1.5 / 14;
    const QRectF disc = rect.adjusted(line, line, -line, -line);
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (symbol) {
    case Symbol::Ring: painter.drawEllipse(disc); break;
    case Symbol::RingCheck: paintIcon(painter, rect, u"circle-check"_s, colour); break;
    case Symbol::HalfDisc:
        painter.drawEllipse(disc);
        painter.setBrush(colour);
        painter.drawChord(disc, 90 * 16, 180 * 16);
        break;
    case Symbol::Disc:
        painter.setBrush(colour);
        painter.drawEllipse(disc);
        break;
    case Symbol::Check: paintIcon(painter, rect, u"check"_s, colour); break;
    case Symbol::Clock: paintIcon(painter, rect, u"clock"_s, colour); break;
    case Symbol::Barred: {
        painter.drawEllipse(disc);
        const QPointF arm = QPointF(1, 1) * disc.width() / 2 * 0.7;
        painter.drawLine(disc.center() - arm, disc.center() + arm);
        break;
    }
    case Symbol::Cross: paintIcon(painter, rect, u"x"_s, colour); break;
    }
    painter.restore();
}

QString durationText(int minutes)
{
    if (minutes < 60)
        return QCoreApplication::translate("ScheduleWords", "%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return QCoreApplication::translate("ScheduleWords", "%1 h").arg(minutes / 60);
    return QCoreApplication::translate("ScheduleWords", "%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString timesText(const Appointment &appointment, const ScheduleNames &names)
{
    constexpr int noon = 12 * 60;
    const int end = endOnTheWall(appointment);
    const bool oneHalf = appointment.minute / noon == end / noon;
    return (oneHalf ? bareTime(appointment.minute, names) : names.time(appointment.minute)) + u'–' + names.time(end);
}

QString tightTime(int minute, const ScheduleNames &names)
{
    ScheduleNames tight;
    tight.timeFormat = names.timeFormat;
    tight.timeFormat.remove(aroundHalf);
    if (tight.timeFormat != names.timeFormat || names.timeFormat.contains(halfOfDay)) {
        tight.timeFormat.replace(halfOfDay, u"ap"_s);
        if (minute % 60 == 0)
            tight.timeFormat.remove(u":mm"_s);
    }
    return tight.time(minute);
}

QString bareTime(int minute, const ScheduleNames &names)
{
    ScheduleNames marked; // without AM and PM in its format, an hour would count to 24
    marked.timeFormat = names.timeFormat;
    marked.timeFormat.replace(halfOfDay, u"|ap|"_s);
    QStringList parts = marked.time(minute).split(u'|');
    if (parts.size() == 3)
        parts.removeAt(1);
    return parts.join(QString()).trimmed();
}

qreal tightTimeWidth(const QFont &font, const ScheduleNames &names)
{
    const QFontMetricsF metrics(font);
    return std::max(metrics.horizontalAdvance(tightTime(10 * 60 + 48, names)), metrics.horizontalAdvance(tightTime(22 * 60 + 48, names)));
}

QString longDay(QDate day, QDate today)
{
    const QLocale locale;
    const QString format = locale.dateFormat(QLocale::LongFormat);
    return locale.toString(day, day.year() == today.year() ? withoutYear(format) : format);
}

QString shortDay(QDate day, QDate today)
{
    const QLocale locale;
    QString format = day.year() == today.year() ? withoutYear(locale.dateFormat(QLocale::LongFormat)) : locale.dateFormat(QLocale::LongFormat);
    format.replace(u"dddd"_s, u"ddd"_s).replace(u"MMMM"_s, u"MMM"_s).remove(u',').remove(u'،'); // "Tue 17 Nov", "Di 17. Nov."
    return locale.toString(day, format);
}

QString briefDay(QDate day, QDate today)
{
    const QLocale locale;
    QString format = day.year() == today.year() ? withoutYear(locale.dateFormat(QLocale::LongFormat)) : locale.dateFormat(QLocale::LongFormat);
    format.replace(u"MMMM"_s, u"MMM"_s).remove(u"dddd"_s).remove(u',').remove(u'،');
    return locale.toString(day, format.simplified());
}

QStringList initialsOfDays(const QLocale &locale)
{
    constexpr int days = 7;
    const auto named = [&locale](QLocale::FormatType format, qsizetype letters) {
        QStringList names;
        for (int day = 1; day <= days; ++day)
            names << locale.standaloneDayName(day, format).left(letters);
        return names;
    };
    for (const qsizetype letters : {2, 3}) {
        const QStringList names = named(QLocale::ShortFormat, letters);
        if (QSet<QString>(names.begin(), names.end()).size() == days)
            return names;
    }
    return named(QLocale::NarrowFormat, -1); // in Arabic and Hebrew all begin alike
}

} // namespace untie
