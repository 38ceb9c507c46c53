#include "app/bodymap/side.h"

namespace untie {

using namespace Qt::StringLiterals;

QString idOf(Side side)
{
    switch (side) {
    case Side::Left: return u"left"_s;
    case Side::Right: return u"right"_s;
    case Side::Midline: return u"midline"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Side> sideFromId(const QString &id)
{
    for (const Side side : {Side::Left, Side::Right, Side::Midline}) {
        if (idOf(side) == id)
            return side;
    }
    return {};
}

Side mirrored(Side side)
{
    switch (side) {
    case Side::Left: return Side::Right;
    case Side::Right: return Side::Left;
    case Side::Midline: return Side::Midline;
    }
    Q_UNREACHABLE();
}

} // namespace untie
