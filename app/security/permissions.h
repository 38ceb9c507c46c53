#pragma once

#include "app/security/session.h"
#include "app/storage/access.h"

#include <QList>

namespace untie {

/// What somebody can do in Untie. One table says who may: the screen shows only what may be done, and the SQLite
/// authorizer refuses everything else, whatever statement asks for it.
enum class Operation {
    SignIn,         ///< what every session does by itself: read settings and people, add to the audit, keep drafts
    ReadClients,    ///< names, contact data and notes of the front desk
    EditClients,
    ReadVisits,     ///< notes, findings, trigger points
    WriteVisits,
    ReadSchedule,   ///< appointments, services, rooms, working hours
    EditSchedule,   ///< book and change, the waiting list, days on which somebody works otherwise
    ReadIntake,     ///< health forms, consents, cautions that were overridden, scales
    WriteIntake,    ///< and publish a short alert for the desk
    TakeIntake,     ///< let a client fill in a form, sealed for the therapists
    SignVisits,     ///< sign one's own notes, add to signed ones
    EditPhrases,    ///< one's own, which notes are written with
    SharePhrases,   ///< edit those of the clinic
    PrintSummaries, ///< the client's summary of a visit, straight from the note; release it for the desk
    PrintReleased,  ///< summaries that were released, and say that they were handed over
    ChangeSettings, ///< of the clinic
    ManagePeople,   ///< accounts, roles, passwords of others, keys
    ExchangeClients, ///< bring clients in from files, and take them out
    EraseClients, ///< for good, and restrict who must be kept
    ReadAudit,
    BackUp,         ///< also by itself, for whoever is there
    Restore,
    CheckClinic
};

/// In the order in which they are declared.
const QList<Operation> &operations();
/// "read_clients": for logs, tests and the audit.
QString idOf(Operation operation);

/// Receptionist, therapist, owner.
const QList<Role> &roles();

bool may(Role role, Operation operation);

/// All that a role's operations need of the tables, and nothing else.
Access accessOf(Role role);

/// Denied unless somebody of that role may.
Result<> require(Role role, Operation operation);
/// The same for who works on a database; that they were refused is in the audit.
Result<> requireNoted(Database &database, Role role, Operation operation);

} // namespace untie
