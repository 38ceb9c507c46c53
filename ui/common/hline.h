#pragma once

#include <QWidget>

namespace untie {

/// A hairline across its width, or down its height.
class HLine final : public QWidget
{
    Q_OBJECT

public:
    explicit HLine(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace untie
