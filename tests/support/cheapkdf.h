#pragma once

#include "app/security/passwordkey.h"

namespace untie {

/// While it lives, passwords cost next to nothing to derive a key from, so that tests that sign in are fast. The
/// program itself cannot name this class.
class CheapKdf final
{
public:
    CheapKdf() { resume(); }
    ~CheapKdf() { suspend(); }
    CheapKdf(const CheapKdf &) = delete;
    CheapKdf &operator=(const CheapKdf &) = delete;

    /// As the program does it, until resume().
    void suspend()
    {
        KdfLimits::s_floor = m_floor;
        KdfLimits::s_aimMs = m_aimMs;
    }
    void resume()
    {
        KdfLimits::s_floor = {1, 8192};
        KdfLimits::s_aimMs = 0;
    }

private:
    KdfCost m_floor = KdfLimits::s_floor;
    qint64 m_aimMs = KdfLimits::s_aimMs;
};

} // namespace untie
