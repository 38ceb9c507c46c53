#pragma once

#include "ui/bodymap/bodymapview.h"

#include <array>

class QComboBox;

namespace untie {

class SegmentedControl;

/// The map with what chooses its view above and the legend below.
class MapPane final : public QWidget
{
    Q_OBJECT

public:
    MapPane(const Figure &figure, const Atlas &atlas, QWidget *parent = nullptr);

    BodyMapView &map() { return *m_map; }
    /// All marks of a visit, in every view; the map shows those of the facing that is open.
    struct PlacedMark
    {
        QString view;
        MapMark mark;
    };
    void setMarks(const QList<PlacedMark> &marks);
    /// Opens the facing in which a mark was set, in the layer that is open, and brings it into sight.
    void showPlace(const QString &view, QPointF at);
    void setView(const QString &view);

private:
    void choose(Facing facing, Layer layer);
    void distribute();

    SegmentedControl *m_facing;
    SegmentedControl *m_layer;
    QComboBox *m_framing;
    BodyMapView *m_map;
    QList<PlacedMark> m_marks;
};

} // namespace untie
