#pragma once

#include <QPalette>

class QColor;
class QWidget;

namespace untie {

/// Gives a widget one colour of its own; all others still follow the program's theme. Several may be set one after
/// another by parts that do not know each other.
void setOwnColour(QWidget *widget, QPalette::ColorRole role, const QColor &colour);

} // namespace untie
