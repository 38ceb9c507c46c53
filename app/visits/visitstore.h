#pragma once

#include "app/common/result.h"
#include "app/visits/visit.h"

#include <QList>

namespace untie {

class Database;

/// Visits, their notes, findings and the trigger points they are sights of, in the clinical vault.
class VisitStore final
{
public:
    explicit VisitStore(Database &database);

    /// Stores a new or changed visit whole, in one transaction: note, findings, and each trigger point that a finding
    /// names and that is not there yet. Gives the new rev. Conflict when `rev` is not the stored one (0: must be new),
    /// Denied when it is signed, Invalid with a sentence when problemsOf() has any.
    Result<int> save(const Visit &visit, const QDateTime &now);
    Result<Visit> find(ClientId client, VisitId id) const;
    Result<Visit> find(VisitId id) const;
    /// The newest visits of a client, newest first.
    Result<QList<VisitRow>> newest(ClientId client, int limit) const;
    /// Every trigger point of a client with its readings from visits that began before `until`; worst last reading first.
    Result<QList<TriggerPoint>> points(ClientId client, const QDateTime &until) const;
    /// All clients that have visits: the pair check compares them with the front desk's.
    Result<QList<ClientId>> clients() const;

private:
    Database &m_database;
};

} // namespace untie
