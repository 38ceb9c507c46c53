#pragma once

#include <QWidget>

namespace untie {

/// What stands above the columns of the record of access.
class AccessHeads final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessHeads(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace untie
