#pragma once

#include <QLabel>

namespace untie {

/// Words that stand whole or not at all: the first to give way in a narrow bar. A screen reader reads them all the same.
class WholeLabel final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace untie
