#pragma once

#include "app/clients/clientrules.h"
#include "app/exchange/cardreading.h"

#include <cstdlib>

namespace untie {

/// Ends the program where a promise of the importers is broken, so that the input is found.
inline void mustHold(bool promise)
{
    if (!promise)
        std::abort();
}

/// Whatever a card holds: a client that is not refused can be stored, and one that is says why.
inline void readsSanely(const AddressCard &card)
{
    const QDate today(2026, 3, 12);
    const ReadClient read = clientOf(card, {DateOrder::DayMonthYear, today});
    mustHold(read.isRefused() != problemsOf(read.client, today).isEmpty());
    mustHold(tidied(read.client) == read.client);
    mustHold(!read.photo || (!read.photo->picture.isEmpty() && !read.photo->face.isEmpty()));
    for (const CardProblem &problem : read.problems)
        mustHold(!problem.sentence.isEmpty());
}

} // namespace untie
