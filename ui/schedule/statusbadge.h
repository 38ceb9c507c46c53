#pragma once

#include "ui/schedule/schedulewords.h"

#include <QWidget>

namespace untie {

/// The state of an appointment, symbol and word.
class StatusBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    void show(const StatusLook &look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusLook m_look;
};

} // namespace untie
