#include "ui/visits/pointwords.h"

#include "app/common/text.h"
#include "app/visits/placeword.h"
#include "ui/bodymap/placename.h"

#include <QGuiApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int plainChange = 2; // from two points on a change matters

} // namespace

QString scoresText(std::optional<int> before, std::optional<int> after)
{
    const QLocale locale;
    if (before && after)
        return (QGuiApplication::isRightToLeft() ? u"%1 ← %2"_s : u"%1 → %2"_s)
            .arg(locale.toString(*before), locale.toString(*after));
    return before ? locale.toString(*before) : u"–"_s;
}

QString PointWords::name(const Finding &finding) const
{
    return placeWord(m_figure, m_atlas, finding);
}

QString PointWords::day(const Reading &reading) const
{
    //: A day of the year as short as possible, in Qt's date format
    return QLocale().toString(reading.startedAt.toTimeZone(m_zone).date(),
                              QCoreApplication::translate("PointWords", "d MMM"));
}

QString PointWords::secondLine(const SheetPoint &point) const
{
    if (!point.finding.examined)
        return QCoreApplication::translate("PointWords", "not examined today");
    const Reading *last = point.known ? lastSight(*point.known) : nullptr;
    if (!last)
        return nameOf(point.finding.kind);
    //: %1 are scores before and after, %2 is a day
    return QCoreApplication::translate("PointWords", "%1 on %2").arg(scoresText(last->before, last->after), day(*last));
}

QString PointWords::marginNote(const SheetPoint &point) const
{
    const Reading *last = point.known ? lastSight(*point.known) : nullptr;
    if (!point.finding.examined)
        return QCoreApplication::translate("PointWords", "not examined");
    if (!last)
        return QCoreApplication::translate("PointWords", "new");
    if (point.ghost) //: %1 is a day, %2 are the scores of that day
        return QCoreApplication::translate("PointWords", "%1: %2")
            .arg(day(*last), scoresText(last->before, last->after));
    if (point.finding.status)
        return untie::nameOf(*point.finding.status);
    if (point.finding.before == 0)
        return QCoreApplication::translate("PointWords", "quiet today");
    const auto change = changeOf(point);
    if (!change)
        return nameOf(point.finding.kind);
    if (*change == 0)
        return QCoreApplication::translate("PointWords", "= as %1").arg(day(*last));
    const QString arrow = *change < 0 ? u"▾"_s : u"▴"_s;
    //: %1 is an arrow up or down, %2 a number of points, %3 a day
    return QCoreApplication::translate("PointWords", "%1 %2 since %3")
        .arg(arrow, QLocale().toString(std::abs(*change)), day(*last));
}

Token PointWords::marginColour(const SheetPoint &point) const
{
    const auto change = changeOf(point);
    if (!change || std::abs(*change) < plainChange)
        return Token::Text2;
    return *change < 0 ? Token::Ok : Token::Danger;
}

QString PointWords::value(const Finding &finding) const
{
    QStringList parts;
    if (finding.before)
        parts += QCoreApplication::translate("PointWords", "%1 before").arg(QLocale().toString(*finding.before));
    if (finding.after)
        parts += QCoreApplication::translate("PointWords", "%1 after").arg(QLocale().toString(*finding.after));
    return commaList(parts);
}

QString PointWords::description(const SheetPoint &point) const
{
    QStringList parts = {placeName(name(point.finding), point.finding.side)};
    const Reading *last = point.known ? lastSight(*point.known) : nullptr;
    if (point.ghost) {
        parts += QCoreApplication::translate("PointWords", "open since the last visit");
        if (last)
            parts += QCoreApplication::translate("PointWords", "then %1").arg(scoresText(last->before, last->after));
        return commaList(parts);
    }
    parts += nameOf(point.finding.kind);
    if (!point.finding.examined)
        parts += QCoreApplication::translate("PointWords", "not examined");
    if (const QString scores = value(point.finding); !scores.isEmpty())
        parts += scores;
    if (point.finding.status)
        parts += untie::nameOf(*point.finding.status);
    return commaList(parts);
}

} // namespace untie
