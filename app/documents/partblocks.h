#pragma once

#include "app/documents/content.h"

namespace untie {

/// A part as blocks of a width, which PageFlow stands on pages.
QList<Block> blocksOf(const Part &part, qreal width);

} // namespace untie
