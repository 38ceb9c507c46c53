#pragma once

#include "app/schedule/conflict.h"
#include "ui/common/tokens.h"

#include <QRectF>
#include <QStringList>

class QFont;
class QLocale;
class QPainter;

namespace untie {

/// How the state of an appointment is shown: a symbol, a colour and a word, so that none of them tells alone.
struct StatusLook
{
    enum class Symbol { Ring, RingCheck, HalfDisc, Disc, Check, Clock, Barred, Cross };
    Symbol symbol = Symbol::Ring;
    Token colour = Token::Text2;
    QString word; ///< "arrived", "8 min late"
};
StatusLook lookOf(const Appointment &appointment, std::optional<int> minutesLate);
StatusLook lookOf(AppointmentStatus status);
/// Somebody who does not come: painted hatched, with the name struck out.
bool isOff(AppointmentStatus status);
/// The symbol fills the rectangle.
void paintStatus(QPainter &painter, const QRectF &rect, StatusLook::Symbol symbol, QColor colour);

/// "6 h 15", "45 min": how long something takes.
QString durationText(int minutes);
/// "10:30–11:30", "9:00–10:00 AM".
QString timesText(const Appointment &appointment, const ScheduleNames &names);
/// "10:30", "9:15am", "9am": where there is little room.
QString tightTime(int minute, const ScheduleNames &names);
/// Without what tells the half of the day: "9:15".
QString bareTime(int minute, const ScheduleNames &names);
/// How wide the widest tightTime() of a font is.
qreal tightTimeWidth(const QFont &font, const ScheduleNames &names);
/// "Tuesday, 17 November", with the year where it is not this one's.
QString longDay(QDate day, QDate today);
/// "Tue 17 Nov".
QString shortDay(QDate day, QDate today);
/// "17 Nov".
QString briefDay(QDate day, QDate today);
/// "Mo", "seg", "ح": the days of the week from Monday on, in as few letters as tell them apart.
QStringList initialsOfDays(const QLocale &locale);

} // namespace untie
