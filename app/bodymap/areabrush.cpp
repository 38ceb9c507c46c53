#include "app/bodymap/areabrush.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace untie {

namespace {

constexpr qreal sizeStep = 1.25;
constexpr qreal closePlaces = 2; // canvas units; a pointer reports more than a stroke needs
constexpr qreal lightest = 0.5; // of the radius, under a pen that hardly touches

} // namespace

void AreaBrush::begin(const Area &area, QSizeF canvas)
{
    const bool sameView = m_on && m_area.view == area.view;
    m_on = true;
    m_area = area;
    m_canvas = canvas;
    m_stroke.clear();
    if (!sameView)
        m_at = area.isEmpty() ? QPointF(canvas.width() / 2, canvas.height() / 4) : middleOf(area.outlines);
}

void AreaBrush::resize(int steps)
{
    m_radius = std::clamp(m_radius * std::pow(sizeStep, steps), thinnest, thickest);
}

void AreaBrush::moveTo(QPointF at)
{
    m_at = {std::clamp(at.x(), 0.0, m_canvas.width()), std::clamp(at.y(), 0.0, m_canvas.height())};
    if (isDown() && QLineF(m_stroke.constLast(), m_at).length() >= closePlaces)
        m_stroke.append(m_at);
}

void AreaBrush::press(QPointF at, bool rubs, qreal pressure)
{
    m_stroke.clear();
    moveTo(at);
    m_rubs = rubs;
    m_strokeRadius = m_radius * (lightest + (1 - lightest) * std::clamp(pressure, 0.0, 1.0));
    m_stroke.append(m_at);
}

bool AreaBrush::lift()
{
    if (!isDown())
        return false;
    const Area before = m_area;
    m_area = m_rubs ? withoutStroke(m_area, m_stroke, m_strokeRadius, m_canvas) : withStroke(m_area, m_stroke, m_strokeRadius, m_canvas);
    m_stroke.clear();
    return m_area != before;
}

} // namespace untie
