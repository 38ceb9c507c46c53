#pragma once

#include <QWidget>

namespace untie {

/// All marks of the map with what they mean and the keys that make them. It lies over the map until a click or Escape.
class LegendSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit LegendSheet(QWidget *over);

    void toggle();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
};

} // namespace untie
