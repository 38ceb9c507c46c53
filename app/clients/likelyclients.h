#pragma once

#include "app/clients/clientdirectory.h"
#include "app/clients/duplicatefinder.h"

namespace untie {

/// Who of the directory may be the one that is being typed, the likeliest first, at most `most`; never the client
/// themselves. A few searches in memory: quick enough for every key. `country`: the clinic's.
QList<LikelyClient> likelyIn(const ClientDirectory &directory, const Client &typed, const QString &country, qsizetype most);

} // namespace untie
