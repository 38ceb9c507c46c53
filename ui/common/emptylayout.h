#pragma once

class QLayout;

namespace untie {

/// Takes every widget out of a layout that holds nothing else, hidden at once and gone with the next turn of the event loop:
/// it may be one of theirs that calls.
void takeOutAll(QLayout &layout);

} // namespace untie
