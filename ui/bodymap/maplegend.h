#pragma once

#include <QWidget>

class QToolButton;

namespace untie {

/// What the marks mean, in one strip under the map: the commonest kinds and the ramp of intensity. A button opens all.
class MapLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {480, 32}; }
    QSize minimumSizeHint() const override { return {200, 32}; }

signals:
    void allWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_all;
};

} // namespace untie
