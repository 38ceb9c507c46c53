#pragma once

#include <QTest>

namespace untie {

/// Whether that becomes true while the window lives on. It is looked at so many times, not for so long: on a machine that is busy, or
/// that was stopped meanwhile, time goes by and nothing happens.
template <class Condition>
bool comesTrue(Condition isTrue)
{
    constexpr int looks = 2000;
    constexpr int pauseMs = 10;
    for (int look = 0; look < looks; ++look) {
        QTest::qWait(look == 0 ? 1 : pauseMs); // what was asked for by now is done first
        if (isTrue())
            return true;
    }
    return false;
}

} // namespace untie
