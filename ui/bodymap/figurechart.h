#pragma once

#include "app/bodymap/atlas.h"
#include "app/bodymap/bodymappainter.h"

#include <QWidget>

namespace untie {

/// Every view of the figure in every layer, and its insets, on one sheet: to look at, as a wall chart.
class FigureChart final : public QWidget
{
    Q_OBJECT

public:
    enum class Ink { Screen, Paper }; ///< in the colours of the theme, or in contours as printed

    FigureChart(const Figure &figure, const Atlas &atlas, Ink ink, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {1800, 1700}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintView(QPainter &painter, const QString &view, const QString &caption, const QRectF &cell) const;

    const Figure &m_figure;
    const Atlas &m_atlas;
    Ink m_ink;
};

} // namespace untie
