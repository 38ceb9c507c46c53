#pragma once

#include "app/clients/clientdraft.h"
#include "app/visits/visitplace.h"

#include <QDateTime>

#include <optional>

namespace untie {

class Database;

/// What somebody left unsaved: at a lock, or when the program came to a sudden end.
struct Unsaved
{
    struct Form
    {
        UnsavedClient client;
        std::optional<Client> now; ///< as it is stored by now; none: nobody yet
        QDateTime since;
    };
    std::optional<Form> form;   ///< typed last
    std::optional<Visit> visit; ///< that could not be saved
    std::optional<VisitPlace> place; ///< in a visit that was open at a sudden end
    ClientId intake;            ///< whose intake was being filled in
};

/// The drafts of whoever is signed in. Those that are of no use any more are removed: what they hold is stored, or
/// nobody can read them.
Result<Unsaved> readUnsaved(Database &database);

} // namespace untie
