#include "ui/intake/visitconsents.h"

#include "app/clients/clientrules.h"
#include "app/common/explain.h"
#include "app/intake/consentstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

namespace untie {

VisitConsents::VisitConsents(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

void VisitConsents::show(VisitId visit, const ClientCautions &known)
{
    m_visit = visit;
    m_known = known;
    emit changed();
}

void VisitConsents::keep(const Consent &consent)
{
    Consent kept = consent;
    kept.client = m_known.client.id;
    const QDate today = QDate::currentDate();
    const auto job = [kept, today, visit = m_visit, age = ageOn(m_known.client, today)](Database &database) -> Result<ClientCautions> {
        Consent seen = kept;
        if (const Actor *actor = database.actor())
            seen.witness = actor->person;
        if (const auto stored = ConsentStore(database).add(seen, age); !stored)
            return fail(stored.error());
        return readCautions(database, seen.client, today, visit);
    };
    deliver(m_storage.run(job), this, [this, visit = m_visit](const Result<ClientCautions> &known) {
        if (!known)
            emit refused(explain(known.error()));
        else if (visit == m_visit)
            show(visit, *known);
    });
}

} // namespace untie
