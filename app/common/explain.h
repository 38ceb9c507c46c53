#pragma once

#include "app/common/result.h"

namespace untie {

/// The sentence, in the program's language, that tells a person what went wrong, what was kept and what to do.
/// The one place where errors become words: the window and the command line both use it.
QString explain(const Error &error);

} // namespace untie
