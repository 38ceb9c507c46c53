#pragma once

#include "app/clients/importstore.h"

#include <QString>

namespace untie {

/// "1,935 added, 25 completed, 32 left out, 8 refused."
QString countsSentence(const ImportCounts &counts);
/// "1,935 removed, 25 as they were before. 2 have been worked with since and stay."
QString undoneSentence(const ImportUndone &undone);

} // namespace untie
