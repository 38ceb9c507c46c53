#pragma once

namespace untie::faults::memory {

/// Puts itself between SQLite and malloc. Before the first use of SQLite in this program.
void install();

/// The n-th allocation (from 1) of the engine from now on fails, once or from then on. Allocations are counted from
/// here.
void failAt(int number, bool forGood);
/// From here on there is memory again.
void heal();
/// Allocations since failAt().
int count();
bool hasFailed();

} // namespace untie::faults::memory
