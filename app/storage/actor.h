#pragma once

#include "app/common/id.h"
#include "app/common/secret.h"

#include <QString>

namespace untie {

/// Who works on a connection, from where: what the audit chain writes down, and what it is signed with.
struct Actor
{
    PersonId person;
    QString workstation; ///< "marta on front-pc": the system's user and computer
    Secret signing;      ///< Ed25519 secret key; empty for somebody who signs nothing
};

/// The system's user and computer that this program runs on: "marta on front-pc".
QString workstationName();

} // namespace untie
