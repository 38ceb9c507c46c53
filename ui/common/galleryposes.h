#pragma once

#include <QList>

class QWidget;

namespace untie {

/// Controls as if they were pointed at, or had the keyboard: states that a page at rest has for one of them at most.
QList<QWidget *> posedControls();

} // namespace untie
