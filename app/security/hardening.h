#pragma once

namespace untie {

/// Keeps what is in memory out of files that the system would write by itself, and out of memory that is used no more:
/// no core dumps of this process, and what is freed is overwritten. Keys are kept out of dumps and of swap by Secret as
/// well. Called by main() before anything is unlocked.
void hardenProcess();

} // namespace untie
