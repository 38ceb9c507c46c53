#pragma once

#include "app/documents/content.h"
#include "app/documents/stationery.h"

namespace untie {

/// Lays a document out: letterhead, heading, sections, head and foot of each page. No heading stands alone at a foot, no
/// row of a table is cut, whatever its length.
Document compose(const Content &content, const Stationery &stationery, const Translator &words);

} // namespace untie
