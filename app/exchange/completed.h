#pragma once

#include "app/clients/client.h"

namespace untie {

/// Our client with what another record of them knows besides: what is empty is filled, numbers, addresses and tags that
/// are not there yet are added, a note that is not there goes below ours. Nothing of ours is changed or goes.
Client completed(const Client &ours, const Client &other);

} // namespace untie
