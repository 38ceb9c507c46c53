#pragma once

namespace untie {

/// Keeps what is in memory out of files that the system would write by itself: no core dumps of this process. Keys are
/// kept out of dumps and of swap by Secret as well. Called by main() before anything is unlocked.
void hardenProcess();

} // namespace untie
