#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

namespace untie {

/// How the clinic's printed pages look: what stands at their head and foot besides name and address, in which colour, and
/// how large everything is.
struct Letterhead
{
    QByteArray logo;   ///< a PNG of ours, see logoFrom(); empty: none
    QString headLines; ///< below the address, such as registration numbers
    QString footLines; ///< at the foot of every page
    QColor accent = QColor(0x17, 0x63, 0x5F); ///< of the rule below the head
    int textPercent = 100; ///< of the usual size, one of textSizes()

    bool operator==(const Letterhead &) const = default;
};

} // namespace untie
