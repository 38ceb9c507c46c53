#pragma once

#include "app/bodymap/changemark.h"
#include "ui/common/tokens.h"

#include <QString>

namespace untie {

/// The colours of changes on the screen.
ChangeStyle changeStyle(Theme theme);

/// What a change is called: "better".
QString nameOf(PointChange change);

} // namespace untie
