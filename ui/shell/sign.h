#pragma once

#include <QWidget>

namespace untie {

/// Width of the column on the pages that stand before a clinic is open, and from which width of the window on the
/// picture stands beside it.
inline constexpr int signInWidth = 368;
inline constexpr int widthForPicture = 1100;

/// The program's own sign, large, at the leading edge of its room.
class Sign final : public QWidget
{
    Q_OBJECT

public:
    explicit Sign(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace untie
