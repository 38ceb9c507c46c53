#pragma once

class QLayout;
class QWidget;

namespace untie {

/// What a window's pages lie in. Each page can be worked in from 900 × 480 on, which is what a screen of 1920 × 1080 at 200 % leaves, less
/// its panel and the window's frame. A smaller window shows a part, to be scrolled: nothing is out of reach.
QWidget *newPagesArea(QLayout *pages);

} // namespace untie
