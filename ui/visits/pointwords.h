#pragma once

#include "app/visits/visitsheet.h"
#include "ui/common/tokens.h"

#include <QTimeZone>

namespace untie {

/// What the screen says of a point. Dates are shown in the clinic's time zone.
class PointWords final
{
public:
    PointWords(const Figure &figure, const Atlas &atlas)
        : m_figure(figure)
        , m_atlas(atlas)
    { }
    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }

    /// The muscle; where there is none the structure that was marked, or that it is bone, joint or skin.
    QString name(const Finding &finding) const;
    /// "7 → 5 on 3 Nov", "active trigger point", "not examined today"
    QString secondLine(const SheetPoint &point) const;
    /// Under the name in the map's margin: "▾ 2 since 3 Nov", "new", "3 Nov: 7 → 5".
    QString marginNote(const SheetPoint &point) const;
    Token marginColour(const SheetPoint &point) const;
    /// "7 before, 4 after"; empty where nothing was scored.
    QString value(const Finding &finding) const;
    /// Everything, for a screen reader: "Upper trapezius, right, active trigger point, 7 before, 4 after".
    QString description(const SheetPoint &point) const;

private:
    QString day(const Reading &reading) const;

    const Figure &m_figure;
    const Atlas &m_atlas;
    QTimeZone m_zone = QTimeZone::utc();
};

/// "7 → 5", "7", "–" where nothing was scored.
QString scoresText(std::optional<int> before, std::optional<int> after);

} // namespace untie
