#pragma once

#include "ui/common/theme.h"

#include <QString>

namespace untie {

/// How a computer shows the program, whoever works at it.
struct Looks
{
    ThemeChoice theme = ThemeChoice::Desktop;
    qreal scale = 1; ///< of all that is shown, beside the desktop's, between 0.8 and 2; from the next start on
    QString language = {}; ///< "de"; empty: the system's

    bool operator==(const Looks &) const = default;
};

} // namespace untie
