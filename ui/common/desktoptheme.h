#pragma once

#include "ui/common/tokens.h"

namespace untie {

/// Which of our themes a desktop's palette asks for. Black and white and nothing between is what desktops call high
/// contrast; Qt 6.4 knows no other sign of it, nor of a dark desktop (QStyleHints::colorScheme is 6.5).
Theme themeLike(const QPalette &desktop);

} // namespace untie
