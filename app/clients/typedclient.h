#pragma once

#include "app/clients/client.h"

namespace untie {

/// Somebody as typed in one line at the telephone: "Anna Perez 555 0134" has the name before the number. The last word of
/// the name is the family's. Whatever is no number belongs to the name.
Client typedClient(const QString &line);

} // namespace untie
