#include "ui/common/trydelay.h"

#include <algorithm>

namespace untie {

int tryDelaySeconds(int wrongTries)
{
    if (wrongTries <= 0)
        return 0;
    return std::min(30, 1 << std::min(wrongTries - 1, 5));
}

} // namespace untie
