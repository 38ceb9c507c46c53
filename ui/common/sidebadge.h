#pragma once

#include "app/bodymap/side.h"
#include "ui/common/tokens.h"

#include <QWidget>

class QPainter;

namespace untie {

/// The letter of a side in the program's language; empty for the midline, which has none.
QString sideLetter(Side side);

/// The side of a point, beside its name.
class SideBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit SideBadge(Side side, QWidget *parent = nullptr);

    Side side() const { return m_side; }
    void setSide(Side side);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Side m_side;
};

inline constexpr QSize sideBadgeSize{15, 15};
/// For delegates.
void paintSideBadge(QPainter &painter, const QRectF &rect, Side side, Theme theme);

} // namespace untie
