#pragma once

namespace untie {

/// After how many minutes without a hand on it the program locks. It can be chosen, not switched off.
inline constexpr int usualLockMinutes = 5;
inline constexpr int shortestLockMinutes = 1;
inline constexpr int longestLockMinutes = 15;

/// The nearest number of minutes that can be.
int lockMinutesWithin(int minutes);

} // namespace untie
