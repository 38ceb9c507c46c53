#include "ui/bodymap/placename.h"

#include <QCoreApplication>

namespace untie {

QString sideName(Side side)
{
    switch (side) {
    case Side::Left: return QCoreApplication::translate("PlaceName", "left");
    case Side::Right: return QCoreApplication::translate("PlaceName", "right");
    case Side::Midline: break;
    }
    return {};
}

QString placeName(const QString &name, Side side)
{
    //: %1 is a muscle, %2 "left" or "right"
    return side == Side::Midline ? name : QCoreApplication::translate("PlaceName", "%1, %2").arg(name, sideName(side));
}

} // namespace untie
