#include "app/storage/pendingsteps.h"

#include "app/common/id.h"
#include "app/storage/database.h"

#include <QDateTime>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

PendingSteps::PendingSteps(Database &database)
    : m_database(database)
{
}

Result<qint64> PendingSteps::queue(Vault vault, const PendingStep &step)
{
    const qint64 id = step.id ? step.id : makeId();
    const auto queued = m_database.run(uR"(INSERT INTO %1.pending_step (id, kind, subject, payload, at)
                                           VALUES (:id, :kind, :subject, :payload, :at))"_s.arg(schemaOf(vault)),
                                       {{u":id"_s, id},
                                        {u":kind"_s, step.kind},
                                        {u":subject"_s, step.subject},
                                        {u":payload"_s, step.payload},
                                        {u":at"_s, QDateTime::currentMSecsSinceEpoch()}});
    if (!queued)
        return fail(queued.error());
    return id;
}

Result<QList<PendingStep>> PendingSteps::queued(Vault vault) const
{
    auto rows = m_database.run(u"SELECT id, kind, subject, payload FROM %1.pending_step ORDER BY id"_s.arg(schemaOf(vault)));
    if (!rows)
        return fail(rows.error());
    QList<PendingStep> steps;
    while (rows->next())
        steps.append({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toLongLong(), rows->value(3).toString()});
    return steps;
}

Result<> PendingSteps::finish(Vault vault, const PendingStep &step, const StepKind &kind)
{
    Q_ASSERT(step.kind == kind.kind);
    if (auto done = kind.run(m_database, step); !done)
        return done;
    auto transaction = m_database.begin(vault);
    if (!transaction)
        return fail(transaction.error());
    const auto gone = m_database.run(u"DELETE FROM %1.pending_step WHERE id = :id"_s.arg(schemaOf(vault)), {{u":id"_s, step.id}});
    if (!gone)
        return fail(gone.error());
    return transaction->commit();
}

Result<PendingSteps::Outcome> PendingSteps::finishAll(const QList<StepKind> &kinds)
{
    Outcome outcome;
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        if (!m_database.has(vault))
            continue;
        const auto steps = queued(vault);
        if (!steps)
            return fail(steps.error());
        for (const PendingStep &step : *steps) {
            const auto kind = std::ranges::find(kinds, step.kind, &StepKind::kind);
            const auto done = kind == kinds.end() ? Result<>(fail(Error::Kind::NewerFormat, u"a step of an unknown kind: "_s + step.kind))
                                                  : finish(vault, step, *kind);
            if (done)
                ++outcome.done;
            else
                outcome.left.append({step, done.error()});
        }
    }
    return outcome;
}

} // namespace untie
