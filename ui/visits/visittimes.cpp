#include "ui/visits/visittimes.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace untie {

QString clockText(QTime time)
{
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString timeSpan(const Visit &visit, const QTimeZone &zone)
{
    const QLocale locale;
    const QDateTime from = visit.startedAt.toTimeZone(zone);
    const QDateTime to = from.addSecs(visit.minutes * 60LL);
    //: A day with its weekday and year, in Qt's date format
    const QString day = locale.toString(from.date(), QCoreApplication::translate("untie::VisitPage", "ddd d MMM yyyy"));
    const QString times = u"%1–%2"_s.arg(clockText(from.time()), clockText(to.time()));
    //: %1 is a day, %2 a span of time
    return QCoreApplication::translate("untie::VisitPage", "%1, %2").arg(day, times);
}

} // namespace untie
