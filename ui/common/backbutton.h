#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace untie {

/// The arrow that points back in the direction in which one reads.
QString backArrow();

/// The way back from a page that was opened from another, for its head. It shows Esc, on which the workspace goes the
/// same way.
QPushButton *newBackButton(QWidget *parent);

} // namespace untie
