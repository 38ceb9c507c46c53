#include "ui/clients/trendline.h"

#include "app/bodymap/bodymappainter.h"
#include "ui/common/tokens.h"

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace untie {

namespace {

constexpr qreal sideMargin = 6; ///< room for the last dot
constexpr qreal endMargin = 8;
constexpr qreal leastStep = 5; ///< px from visit to visit at which dots can be told apart
constexpr int mild = 3; ///< the highest score of the band that is aimed for

} // namespace

QList<TrendDot> trendDots(const TriggerPoint &point, const QList<VisitId> &timeline)
{
    QHash<VisitId, int> places;
    for (int i = 0; i < timeline.size(); ++i)
        places.insert(timeline.at(i), i);
    QList<TrendDot> dots;
    for (const Reading &reading : point.readings) {
        const auto place = places.constFind(reading.visit);
        if (place != places.cend() && reading.examined && reading.before)
            dots << TrendDot{*place, *reading.before, false, reading.after};
    }
    std::ranges::sort(dots, {}, &TrendDot::visit);
    for (qsizetype i = 1; i < dots.size(); ++i)
        dots[i].gap = dots.at(i).visit > dots.at(i - 1).visit + 1;
    return dots;
}

void paintTrend(QPainter &painter, const QRectF &area, const QList<TrendDot> &dots, qsizetype visits, Theme theme, TrendPeriod period)
{
    const qreal step = visits > 1 ? (area.width() - 2 * sideMargin) / static_cast<qreal>(visits - 1) : 0;
    const auto x = [&](int visit) {
        return visits > 1 ? area.left() + sideMargin + visit * step : area.right() - sideMargin;
    };
    const auto y = [&](int score) { return area.bottom() - endMargin - score * (area.height() - 2 * endMargin) / 10; };
    const auto at = [&](const TrendDot &dot) { return QPointF(x(dot.visit), y(dot.score)); };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(area.left(), y(mild)), QPointF(area.right(), y(0))), token(Token::Sunken, theme));
    painter.setPen(QPen(token(Token::Line, theme), 1));
    painter.drawLine(QPointF(area.left(), y(0)), QPointF(area.right(), y(0)));

    painter.setPen(QPen(token(Token::Edge, theme), 1, Qt::DotLine));
    for (const int end : {period.first, period.last})
        if (end >= 0)
            painter.drawLine(QPointF(x(end), area.top() + 1), QPointF(x(end), y(0)));

    const bool roomForDots = visits < 2 || step >= leastStep;
    const QColor ink = token(Token::Text2, theme);
    QColor faint = ink;
    faint.setAlphaF(0.55F);
    for (const TrendDot &dot : dots) {
        if (!dot.after || !roomForDots)
            continue;
        const QPointF ring(x(dot.visit), y(*dot.after));
        painter.setPen(QPen(faint, 0.8));
        painter.drawLine(at(dot), ring);
        painter.setBrush(token(Token::Surface, theme));
        painter.drawEllipse(ring, 1.6, 1.6);
    }
    for (qsizetype i = 1; i < dots.size(); ++i) {
        QPen line(ink, 1.3);
        if (dots.at(i).gap)
            line.setDashPattern({2, 2});
        painter.setPen(line);
        painter.drawLine(at(dots.at(i - 1)), at(dots.at(i)));
    }
    painter.setPen(QPen(ink, 1));
    for (qsizetype i = 0; roomForDots && i + 1 < dots.size(); ++i) {
        painter.setBrush(dots.at(i).score == 0 ? token(Token::Surface, theme) : ink);
        painter.drawEllipse(at(dots.at(i)), 2.2, 2.2);
    }
    if (!dots.isEmpty()) {
        painter.setPen(QPen(token(Token::Text, theme), 1));
        painter.setBrush(rampColour(dots.last().score));
        painter.drawEllipse(at(dots.last()), 4.2, 4.2);
    }
    painter.restore();
}

} // namespace untie
