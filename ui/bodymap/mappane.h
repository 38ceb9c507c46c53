#pragma once

#include "ui/bodymap/bodymapview.h"

#include <array>

class QHBoxLayout;
class QPushButton;

namespace untie {

class LegendSheet;
class PartsBox;
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
    /// One mark in the place of that of its id, where it is there already in the same part of the body; else false.
    bool putMark(const PlacedMark &mark);
    /// Opens and closes the list of all marks and their keys.
    void toggleLegend();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(Facing facing, Layer layer);
    void chooseLayer(Layer layer);
    void openInset(const QString &view);
    void leaveInset();
    void showChoices(); ///< what the bar offers and has chosen, as the open view says
    void distribute();
    void fitBar(); ///< in a narrow one the part that is shown is a symbol, in a narrower one the layers stand below
    void setStacked(bool stacked);

    SegmentedControl *m_facing;
    SegmentedControl *m_layer;
    QPushButton *m_back;  ///< in place of the facings while an inset is open
    QWidget *m_tools;
    QHBoxLayout *m_upper;
    QHBoxLayout *m_lower; ///< of the bar, where one row would not hold it
    bool m_stacked = false;
    PartsBox *m_framing; ///< the framings, then the insets
    BodyMapView *m_map;
    LegendSheet *m_legend;
    QList<PlacedMark> m_marks;
    Facing m_open = Facing::Back; ///< the facing that is open, or that the inset was opened from
    Layer m_openLayer = Layer::Superficial;
    const Figure &m_figure;
};

} // namespace untie
