#include "app/bodymap/heatmap.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace untie {

namespace {

constexpr qreal neighbourhood = 70; // canvas units, about a hand's breadth: within it places add up
constexpr qreal innermost = 24; // radius of the hottest disc of a place
constexpr qreal ring = 17; // by which each milder disc is wider
constexpr std::array<QRgb, heatSteps> colours{0xF4E3B2, 0xEFB65A, 0xD9703F, 0xA83250, 0x641A5A};

int stepOf(double heat)
{
    constexpr double slack = 1e-9; // 3 × 0.2 is no more than 0.6
    return std::clamp(static_cast<int>(std::ceil(heat * heatSteps - slack)), 1, heatSteps);
}

} // namespace

QList<HeatDisc> heatDiscs(const QList<HeatSpot> &spots)
{
    QList<HeatDisc> discs;
    for (const HeatSpot &spot : spots) {
        if (spot.heat <= 0)
            continue;
        double heat = 0;
        for (const HeatSpot &other : spots)
            heat += std::max(0.0, other.heat) * std::max(0.0, 1 - QLineF(spot.at, other.at).length() / neighbourhood);
        const int hottest = stepOf(heat);
        for (int step = 1; step <= hottest; ++step)
            discs << HeatDisc{spot.at, innermost + ring * (hottest - step), step};
    }
    std::ranges::stable_sort(discs, {}, &HeatDisc::step);
    return discs;
}

QColor heatColour(int step)
{
    constexpr int opacity = 219; // 86 %
    QColor colour = QColor::fromRgb(colours.at(static_cast<size_t>(std::clamp(step, 1, heatSteps) - 1)));
    colour.setAlpha(opacity);
    return colour;
}

void paintHeat(QPainter &painter, const QList<HeatDisc> &discs, const QTransform &toArea)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toArea, true);
    for (int step = 1; step <= heatSteps; ++step) {
        QPainterPath together;
        together.setFillRule(Qt::WindingFill); // where discs overlap they are not darker
        for (const HeatDisc &disc : discs)
            if (disc.step == step)
                together.addEllipse(disc.at, disc.radius, disc.radius);
        painter.fillPath(together, heatColour(step));
    }
    painter.restore();
}

} // namespace untie
