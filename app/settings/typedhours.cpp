#include "app/settings/typedhours.h"

#include "app/settings/workinghours.h"

#include <QRegularExpression>
#include <QStringList>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// A minute of the day; 24:00 is its end. -1 where it is none.
int typedMinute(const QString &hour, const QString &minute)
{
    const int minutes = hour.toInt() * 60 + minute.toInt();
    return minute.toInt() > 59 || minutes > minutesADay ? -1 : minutes;
}

} // namespace

std::optional<QList<MinuteSpan>> typedHours(const QString &text)
{
    static const QRegularExpression span(uR"(^(\d{1,2})[:.h]?(\d\d)?\s*[-–—]\s*(\d{1,2})[:.h]?(\d\d)?$)"_s);
    static const QRegularExpression between(u"[,;]"_s);
    QList<MinuteSpan> spans;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = span.match(part.trimmed());
        const MinuteSpan typed{typedMinute(match.captured(1), match.captured(2)), typedMinute(match.captured(3), match.captured(4))};
        if (!match.hasMatch() || typed.from < 0 || typed.to <= typed.from)
            return {};
        spans.append(typed);
    }
    return tidied(spans);
}

QString hoursText(const QList<MinuteSpan> &spans)
{
    const auto clock = [](int minute) { return u"%1:%2"_s.arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0')); };
    QStringList parts;
    for (const MinuteSpan &span : spans)
        parts += clock(span.from) + u'–' + clock(span.to);
    return parts.join(u", "_s);
}

} // namespace untie
