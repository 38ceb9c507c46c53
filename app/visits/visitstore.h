#pragma once

#include "app/common/result.h"
#include "app/storage/pendingsteps.h"
#include "app/storage/repeatedstatement.h"
#include "app/visits/measurestore.h"
#include "app/visits/treatmentstore.h"

#include <QList>

#include <optional>

namespace untie {

class Database;

/// Visits, their notes, findings and the trigger points they are sights of, in the clinical vault. Texts are tidied on
/// their way in. To store what somebody typed use recordVisit(), which tells the front desk too.
class VisitStore final
{
public:
    explicit VisitStore(Database &database);

    /// Stores a new or changed visit whole, in one transaction: note, findings, and each trigger point that a finding
    /// names and that is not there yet; one that is left without any finding goes. Gives the new rev. Conflict when
    /// `rev` is not the stored one (0: must be new), NotFound when it is gone, Denied when it is signed, Invalid with
    /// a sentence when problemsOf() has any. `then` is queued in the same transaction.
    Result<int> save(const Visit &visit, const QDateTime &now, const std::optional<PendingStep> &then = {});
    Result<Visit> find(ClientId client, VisitId id) const;
    Result<Visit> find(VisitId id) const;
    /// The number of the newest save; NotFound when the visit is gone.
    Result<int> rev(VisitId id) const;
    /// The newest visits of a client, newest first.
    Result<QList<VisitRow>> newest(ClientId client, int limit) const;
    /// Every trigger point of a client with its readings from visits that began before `until`; worst last reading
    /// first. Voided visits do not count. Points that were merged are one, see PointMergeStore. Of two that began in the same minute the one with the lower id was before:
    /// `visit` is the one that is seen from.
    Result<QList<TriggerPoint>> points(ClientId client, const QDateTime &until, VisitId visit = {}) const;
    /// All clients that have visits: the pair check compares them with the front desk's.
    Result<QList<ClientId>> clients() const;

    /// Writes visits inside the caller's transaction, each statement prepared once.
    class Batch final
    {
    public:
        explicit Batch(Database &database);
        /// A new one. Invalid as in save(); a visit of that id must not be there.
        Result<> add(const Visit &visit, const QDateTime &now);

    private:
        friend class VisitStore;
        Result<> insert(const Visit &visit);
        Result<> change(const Visit &stands, const Visit &visit);
        Result<> writeContents(const Visit &stands, const Visit &visit);
        Result<> writeFindings(const QList<Finding> &stand, const Visit &visit);
        Result<> removeOrphans(ClientId client);

        Database &m_database;
        RepeatedStatement m_visit;
        RepeatedStatement m_section;
        RepeatedStatement m_goneSection;
        RepeatedStatement m_point;
        RepeatedStatement m_finding;
        RepeatedStatement m_goneFinding;
        TreatmentStore::Batch m_treatments;
        MeasureStore::Batch m_measures;
    };

private:
    Database &m_database;
};

} // namespace untie
