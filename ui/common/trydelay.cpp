#include "ui/common/trydelay.h"

#include <algorithm>

namespace untie {

int tryDelaySeconds(int wrongTries)
{
    if (wrongTries <= 0)
        return 0;
    return std::min(30, 1 << std::min(wrongTries - 1, 5));
}

int secondsToWait(const QList<FailedSignIn> &failed, const QDateTime &now)
{
    constexpr int inARowSeconds = 600;
    int inARow = 0;
    for (const FailedSignIn &one : failed)
        inARow += one.at.secsTo(now) < inARowSeconds ? one.times : 0;
    if (inARow == 0)
        return 0;
    const int delay = tryDelaySeconds(inARow);
    const auto passed = static_cast<int>(std::clamp<qint64>(failed.last().at.secsTo(now), 0, delay)); // a clock set back gains nothing
    return delay - passed;
}

} // namespace untie
