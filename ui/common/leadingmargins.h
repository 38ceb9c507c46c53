#pragma once

class QLayout;

namespace untie {

/// Margins of a layout by reading direction, in pixels: Qt mirrors what lies in a layout, but not its margins. They follow
/// when the direction of the widget changes. The layout has its widget already.
void setLeadingMargins(QLayout &layout, int leading, int top, int trailing, int bottom);

} // namespace untie
