#pragma once

#include "ui/common/theme.h"

#include <QString>

namespace untie {

/// How a computer shows the program, whoever works at it.
struct Looks
{
    ThemeChoice theme = ThemeChoice::Desktop;
    qreal textScale = 1; ///< between 0.8 and 2
    QString language = {}; ///< "de"; empty: the system's

    bool operator==(const Looks &) const = default;
};

} // namespace untie
