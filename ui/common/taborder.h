#pragma once

class QLayout;

namespace untie {

/// Tab goes through what can have the keyboard in the order in which it is laid out, whenever it was made.
void tabAlong(const QLayout &layout);

} // namespace untie
