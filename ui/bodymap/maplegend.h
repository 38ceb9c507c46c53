#pragma once

#include <QWidget>

namespace untie {

/// What the marks mean, in one strip under the map: the commonest kinds and the ramp of intensity.
class MapLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {480, 32}; }
    QSize minimumSizeHint() const override { return {200, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace untie
