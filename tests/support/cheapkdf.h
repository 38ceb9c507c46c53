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
        KdfLimits::s_today = m_today;
        KdfLimits::s_aimMs = m_aimMs;
    }
    void resume()
    {
        KdfLimits::s_floor = KdfLimits::s_today = {1, 8192};
        KdfLimits::s_aimMs = 0;
    }
    /// As a later Untie does that asks for more, but still reads what was written before.
    void raise(const KdfCost &today) { KdfLimits::s_today = today; }

private:
    KdfCost m_floor = KdfLimits::s_floor;
    KdfCost m_today = KdfLimits::s_today;
    qint64 m_aimMs = KdfLimits::s_aimMs;
};

} // namespace untie
