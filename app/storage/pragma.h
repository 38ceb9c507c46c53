#pragma once

#include <string_view>

namespace untie {

/// Whether a pragma only looks, by its name and what it is given (null: nothing). All others are refused once a vault is
/// open: they could weaken or decrypt it.
bool onlyLooks(std::string_view pragma, const char *argument);

} // namespace untie
