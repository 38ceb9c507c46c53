#include "app/bodymap/zonepainter.h"

#include <QPainter>
#include <QPainterPath>

namespace untie {

namespace {

struct Dots
{
    qreal apart;
    qreal size;
};
constexpr Dots dense{5.6, 2.6};
constexpr Dots sparse{10.5, 2.0};

constexpr qreal painOutline = 1.3;
constexpr qreal painLines = 6; // apart
constexpr qreal avoidLines = 8;
constexpr qreal halo = 1.5; // wider than what it lies round

QPen roundPen(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// Rows of dots, each second one half a step aside. A dot stands whole or not at all.
void stipple(QPainter &painter, const QPainterPath &shape, const Dots &dots, const QColor &colour, const QColor &around)
{
    const QRectF box = shape.boundingRect();
    const qreal rowHeight = dots.apart * 0.87;
    QList<QPointF> places;
    int row = 0;
    for (qreal y = box.top() + rowHeight / 2; y < box.bottom(); y += rowHeight, ++row)
        for (qreal x = box.left() + dots.apart / (row % 2 == 0 ? 2 : 1); x < box.right(); x += dots.apart)
            if (const QPointF at(x, y); shape.contains(at))
                places.append(at);
    for (const QPen &pen : {roundPen(around, dots.size + halo), roundPen(colour, dots.size)}) {
        painter.setPen(pen);
        painter.drawPoints(places.constData(), static_cast<int>(places.size()));
    }
}

void hatch(QPainter &painter, const QPainterPath &shape, qreal apart, qreal width, const QColor &colour, const QColor &around)
{
    const QRectF box = shape.boundingRect();
    QList<QLineF> lines;
    for (qreal x = box.left() - box.height() + apart / 2; x < box.right(); x += apart)
        lines.append(QLineF(x, box.bottom(), x + box.height(), box.top()));
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    for (const QPen &pen : {QPen(around, width + halo), QPen(colour, width)}) {
        painter.setPen(pen);
        painter.drawLines(lines);
    }
    painter.restore();
}

} // namespace

ZoneStyle zoneStyle(FigureTheme theme)
{
    const auto rgb = [](QRgb colour) { return QColor::fromRgb(colour); };
    if (theme == FigureTheme::ChartDark)
        return {rgb(0xEFA0BC), rgb(0x97BEE3), rgb(0xEBBE6A), rgb(0x3B2D12), rgb(0x1B1512)};
    return {rgb(0x902456), rgb(0x28557F), rgb(0x7A4A00), rgb(0xF8E7C2), rgb(0xFFFDF8)};
}

std::optional<Zone> zoneOf(FindingKind kind)
{
    if (kind == FindingKind::PainArea)
        return Zone::Pain;
    return kind == FindingKind::ReferredArea ? std::optional(Zone::Referral) : std::nullopt;
}

void paintZone(QPainter &painter, const QPainterPath &shape, Zone zone, const ZoneStyle &style)
{
    if (shape.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (zone) {
    case Zone::Referral: stipple(painter, shape, dense, style.refer, style.halo); break;
    case Zone::Spillover: stipple(painter, shape, sparse, style.refer, style.halo); break;
    case Zone::Pain:
        hatch(painter, shape, painLines, 1, style.pain, style.halo);
        painter.strokePath(shape, roundPen(style.halo, painOutline + halo));
        painter.strokePath(shape, roundPen(style.pain, painOutline));
        break;
    case Zone::Avoid: {
        QColor fill = style.avoidFill;
        fill.setAlphaF(0.7F);
        painter.fillPath(shape, fill);
        hatch(painter, shape, avoidLines, 1.2, style.avoid, style.avoidFill);
        QPen dashes(style.avoid, 1.6, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({3, 2});
        painter.strokePath(shape, dashes);
        break;
    }
    }
    painter.restore();
}

void paintZoneInHand(QPainter &painter, const QPainterPath &shape, const MarkStyle &style)
{
    constexpr qreal halo = 5;
    constexpr qreal ring = 2.2;
    QColor light = style.surface;
    light.setAlphaF(0.9F);
    painter.strokePath(shape, roundPen(light, halo));
    painter.strokePath(shape, roundPen(style.focus, ring));
}

} // namespace untie
