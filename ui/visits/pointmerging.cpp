#include "ui/visits/pointmerging.h"

#include "app/common/explain.h"
#include "app/storage/storagethread.h"
#include "app/visits/pointmergestore.h"
#include "app/visits/visitsheet.h"
#include "app/visits/visitstore.h"
#include "ui/common/deliver.h"

namespace untie {

PointMerging::PointMerging(StorageThread &storage, VisitSheet &sheet, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sheet(sheet)
{ }

void PointMerging::merge(TriggerPointId point, TriggerPointId into)
{
    keep(point, into);
}

void PointMerging::separate(TriggerPointId point)
{
    keep(point, {});
}

/// Merges where there is something to merge into, else separates.
void PointMerging::keep(TriggerPointId point, TriggerPointId into)
{
    const Visit &visit = m_sheet.visit();
    const auto job = [=, client = visit.client, id = visit.id, startedAt = visit.startedAt](Database &database) -> Result<QList<TriggerPoint>> {
        PointMergeStore merges(database);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (auto done = into.isValid() ? merges.merge(client, point, into, now) : merges.separate(client, point, now); !done)
            return fail(done.error());
        return VisitStore(database).points(client, startedAt, id);
    };
    deliver(m_storage.run(job), this, [=, this, id = visit.id](const Result<QList<TriggerPoint>> &known) {
        if (!known) {
            emit refused(explain(known.error()));
            return;
        }
        if (m_sheet.visit().id == id)
            m_sheet.setKnown(*known);
        if (into.isValid())
            emit merged(point);
        else
            emit separated();
    });
}

} // namespace untie
