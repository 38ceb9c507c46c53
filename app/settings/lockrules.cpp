#include "app/settings/lockrules.h"

#include <algorithm>

namespace untie {

int lockMinutesWithin(int minutes)
{
    return std::clamp(minutes, shortestLockMinutes, longestLockMinutes);
}

} // namespace untie
