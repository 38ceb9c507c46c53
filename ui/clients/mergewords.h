#pragma once

#include "app/clients/clientmerge.h"
#include "app/clients/duplicates.h"

#include <QString>

namespace untie {

/// What the part is called on the screen: "Given name".
QString nameOf(MergePart part);

/// What stands there with this client, on as many lines as it takes; empty where there is nothing. `country`: the clinic's.
QString shownText(const Client &client, MergePart part, const QString &country);

/// "same name, same birth date": what speaks for two records being of one person.
QString sharedWords(Traits shared);

} // namespace untie
