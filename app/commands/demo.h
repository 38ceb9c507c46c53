#pragma once

#include "app/commands/command.h"

namespace untie {

/// `untie demo DIR`: makes the sample clinic on disk.
Command demoCommand();

} // namespace untie
