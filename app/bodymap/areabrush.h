#pragma once

#include "app/bodymap/area.h"

#include <QSizeF>

namespace untie {

/// The brush that paints an area: strokes by pointer, pen or keys, in canvas units of one view. It knows no screen.
class AreaBrush final
{
public:
    /// Takes the brush to a view; strokes go on with the area, which may be empty.
    void begin(const Area &area, QSizeF canvas);
    void end() { *this = {}; }
    bool isOn() const { return m_on; }

    const Area &area() const { return m_area; }
    /// After somebody else changed it (undo); a stroke under way goes on.
    void setArea(const Area &area) { m_area = area; }

    /// Half the width of a stroke.
    qreal radius() const { return m_radius; }
    void resize(int steps);

    /// Where the brush is.
    QPointF at() const { return m_at; }
    void moveTo(QPointF at);
    /// `pressure` of a pen makes a stroke wider or narrower, 1 is a mouse; a stroke that rubs takes away.
    void press(QPointF at, bool rubs, qreal pressure = 1);
    bool isDown() const { return !m_stroke.isEmpty(); }
    bool rubs() const { return m_rubs; }
    const QPolygonF &stroke() const { return m_stroke; }
    qreal strokeRadius() const { return m_strokeRadius; }
    /// Ends the stroke; true when the area is another.
    bool lift();
    /// Forgets the stroke.
    void cancel() { m_stroke.clear(); }

    static constexpr qreal thinnest = 8;
    static constexpr qreal thickest = 90;

private:
    bool m_on = false;
    bool m_rubs = false;
    Area m_area;
    QSizeF m_canvas;
    QPointF m_at;
    QPolygonF m_stroke;
    qreal m_radius = 26;
    qreal m_strokeRadius = 26;
};

} // namespace untie
