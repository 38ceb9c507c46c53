#include "app/bodymap/changemark.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace untie {

namespace {

constexpr qreal keylineWidth = 1.4;
constexpr qreal rimWidth = 0.8;

QPen linePen(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// With its top up; turned over where something got better.
QPainterPath triangle(qreal radius, bool up)
{
    const qreal turn = up ? -1 : 1;
    QPainterPath path(QPointF(0, turn * 1.12) * radius);
    path.lineTo(QPointF(1.06, -turn * 0.78) * radius);
    path.lineTo(QPointF(-1.06, -turn * 0.78) * radius);
    path.closeSubpath();
    return path;
}

QPainterPath disc(qreal radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(), radius, radius);
    return path;
}

QPainterPath bar(qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-radius, -0.62 * radius, 2 * radius, 1.24 * radius), radius * 0.3, radius * 0.3);
    return path;
}

QPainterPath outlineOf(PointChange change, qreal radius)
{
    switch (change) {
    case PointChange::Better: return triangle(radius, false);
    case PointChange::Worse: return triangle(radius, true);
    case PointChange::Unchanged: return bar(radius * 0.86);
    case PointChange::New:
    case PointChange::Gone:
    case PointChange::NotExamined: return disc(radius * 0.86);
    }
    Q_UNREACHABLE();
}

void paintDigit(QPainter &painter, int points, QPointF centre, qreal pixels, const ChangeStyle &style)
{
    QFont font = style.font;
    font.setPixelSize(100);
    font.setHintingPreference(QFont::PreferNoHinting);
    QPainterPath glyphs;
    glyphs.addText(0, 0, font, QString::number(points));
    const qreal scale = pixels / 100;
    const QPointF corner = centre - glyphs.boundingRect().center() * scale;
    painter.fillPath(QTransform(scale, 0, 0, scale, corner.x(), corner.y()).map(glyphs), style.surface);
}

void paintSolid(QPainter &painter, const QPainterPath &outline, const QColor &fill, const ChangeStyle &style)
{
    painter.strokePath(outline, linePen(style.rim, 2 * (keylineWidth + rimWidth)));
    painter.strokePath(outline, linePen(style.keyline, 2 * keylineWidth));
    painter.fillPath(outline, fill);
}

void paintLines(QPainter &painter, std::initializer_list<QLineF> lines, qreal radius, const QColor &ink, qreal width)
{
    painter.setPen(linePen(ink, width));
    for (const QLineF &line : lines)
        painter.drawLine(QLineF(line.p1() * radius, line.p2() * radius));
}

} // namespace

void paintChangeMark(QPainter &painter, QPointF centre, qreal radius, PointChange change, std::optional<int> points, bool chosen,
                     const ChangeStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    if (chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(linePen(style.surface, 5));
        painter.drawEllipse(QPointF(), radius + 5, radius + 5);
        painter.setPen(linePen(style.focus, 2.2));
        painter.drawEllipse(QPointF(), radius + 5, radius + 5);
    }
    const QPainterPath outline = outlineOf(change, radius);
    switch (change) {
    case PointChange::New:
        paintSolid(painter, outline, style.fresh, style);
        paintLines(painter, {{-0.42, 0, 0.42, 0}, {0, -0.42, 0, 0.42}}, radius, style.surface, radius * 0.2);
        break;
    case PointChange::Better:
    case PointChange::Worse: {
        const bool better = change == PointChange::Better;
        paintSolid(painter, outline, better ? style.better : style.worse, style);
        if (points)
            paintDigit(painter, std::abs(*points), {0, (better ? -0.22 : 0.22) * radius}, radius * 0.92, style);
        break;
    }
    case PointChange::Unchanged:
        paintSolid(painter, outline, style.same, style);
        paintLines(painter, {{-0.42, -0.16, 0.42, -0.16}, {-0.42, 0.16, 0.42, 0.16}}, radius, style.surface, radius * 0.13);
        break;
    case PointChange::Gone:
        paintSolid(painter, outline, style.surface, style);
        painter.strokePath(outline, linePen(style.better, radius * 0.2));
        painter.setPen(linePen(style.better, radius * 0.2));
        painter.drawPolyline(QPolygonF({QPointF(-0.36, 0.04) * radius, QPointF(-0.1, 0.32) * radius, QPointF(0.38, -0.26) * radius}));
        break;
    case PointChange::NotExamined: {
        QPen dots(style.same, 1.3);
        const qreal round = 2 * M_PI * radius * 0.86;
        const qreal period = round / qMax(1, qRound(round / 4.5)) / 1.3;
        dots.setCapStyle(Qt::FlatCap);
        dots.setDashPattern({period / 3, period * 2 / 3});
        painter.setPen(dots);
        painter.setBrush(style.surface);
        painter.drawPath(outline);
        paintLines(painter, {{-0.4, 0, 0.4, 0}}, radius, style.same, 1.6);
        break;
    }
    }
    painter.restore();
}

} // namespace untie
