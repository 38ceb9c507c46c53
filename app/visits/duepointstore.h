#pragma once

#include "app/clients/clientdirectory.h"
#include "app/common/result.h"
#include "app/visits/visit.h"

namespace untie {

class Database;

/// A client whose open trigger points nobody has looked at for too long.
struct DuePoints
{
    ClientId client;
    PersonId therapist;      ///< who saw them last
    QDateTime seenAt;        ///< when, UTC
    QList<TriggerPoint> points; ///< due, worst first; at least one

    bool operator==(const DuePoints &) const = default;
};

/// What is left open and waits for a re-check, in the clinical vault.
class DuePointStore final
{
public:
    explicit DuePointStore(Database &database);

    /// Clients with points that are open (see isOpen()) and were last seen so long ago that the client should have come:
    /// after the weeks that were agreed on at that visit, at most 26, or after four. Twelve weeks later they are no longer
    /// asked for, nor is who is archived or restricted. Of one therapist, or of all; who waits longest comes first.
    Result<QList<DuePoints>> due(std::optional<PersonId> therapist, const QDateTime &now, int limit) const;
    /// Those clients as lists show them, each once, who waits longest first.
    Result<QList<ClientRow>> clients(const QDateTime &now) const;

private:
    Database &m_database;
};

} // namespace untie
