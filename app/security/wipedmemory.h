#pragma once

namespace untie {

/// From now on whatever is freed is overwritten with zeros first, in this program and in every library it loads, so that
/// no text of a closed page stays behind in memory that nobody owns. False where the C library does not let us do it.
bool startWipingFreedMemory();
/// For comparisons: as a program without this.
void stopWipingFreedMemory();

} // namespace untie
