#include "ui/visits/panewidths.h"

#include "ui/common/tokens.h"

#include <algorithm>

namespace untie {

PaneWidths paneWidths(int page)
{
    constexpr int narrowUnder = 1200 - railWidth;
    constexpr int small = 1280 - railWidth;
    constexpr int middle = 1440 - railWidth;
    constexpr int large = 1920 - railWidth;
    const auto between = [page](int fromPage, int toPage, int from, int to) {
        const int at = std::clamp(page, fromPage, toPage);
        return from + (to - from) * (at - fromPage) / (toPage - fromPage);
    };
    if (page < narrowUnder)
        return {364, 364, true};
    if (page < middle)
        return {between(small, middle, 364, 388), between(small, middle, 312, 348), false};
    return {between(middle, large, 388, 480), between(middle, large, 348, 496), false};
}

} // namespace untie
