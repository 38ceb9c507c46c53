#pragma once

#include "app/bodymap/changemark.h"

#include <QHash>
#include <QWidget>

namespace untie {

/// What the colours and shapes of a difference or a heat map mean, in one strip under the map.
class HistoryLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryLegend(QWidget *parent = nullptr);

    void showHeat();
    /// With how many there are of each.
    void showChanges(const QHash<PointChange, int> &counts);

    QSize sizeHint() const override { return {480, 32}; }
    QSize minimumSizeHint() const override { return {200, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHeatSteps(QPainter &painter) const;
    void paintChanges(QPainter &painter) const;

    bool m_heat = true;
    QHash<PointChange, int> m_counts;
};

} // namespace untie
