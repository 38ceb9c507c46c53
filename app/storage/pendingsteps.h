#pragma once

#include "app/common/result.h"
#include "app/storage/clinicfolder.h"

#include <QList>
#include <QString>

#include <functional>

namespace untie {

class Database;

/// What is still to be done in one vault after something was stored in the other: no transaction spans both. It is
/// queued in the transaction that makes it necessary, done in one of its own, and then taken from the queue; killed
/// in between, it is done again at the next unlock.
struct PendingStep
{
    qint64 id = 0;   ///< made by queue() where it is 0; steps are done in the order of their ids
    QString kind;    ///< "visits.day": names the StepKind that does it
    qint64 subject = 0; ///< the record it is about
    QString payload; ///< whatever else the step must know; numbers and dates, never names or clinical text

    bool operator==(const PendingStep &) const = default;
};

/// How steps of one kind are done. Doing one twice must be as good as doing it once.
struct StepKind
{
    QString kind;
    std::function<Result<>(Database &, const PendingStep &)> run;
};

/// The steps queued in the vaults of a clinic.
class PendingSteps final
{
public:
    explicit PendingSteps(Database &database);

    /// Queues a step inside the caller's transaction on that vault; gives its id.
    Result<qint64> queue(Vault vault, const PendingStep &step);
    /// In the order in which they were queued.
    Result<QList<PendingStep>> queued(Vault vault) const;
    /// Does one step now and takes it from the queue. On failure it stays.
    Result<> finish(Vault vault, const PendingStep &step, const StepKind &kind);

    struct Outcome
    {
        qsizetype done = 0;
        QList<std::pair<PendingStep, Error>> left; ///< what could not be done yet; it stays queued
    };
    /// Does all that is queued in the vaults that are open. One that fails does not hold up those after it. A kind that
    /// nobody here knows is left for a newer program.
    Result<Outcome> finishAll(const QList<StepKind> &kinds);

private:
    Database &m_database;
};

} // namespace untie
