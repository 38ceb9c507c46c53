#include "ui/intake/overrides.h"

#include "app/common/explain.h"
#include "app/common/log.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

#include <algorithm>

namespace untie {

Overrides::Overrides(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

void Overrides::show(VisitId visit, const ClientCautions &known)
{
    if (visit != m_visit)
        m_made.clear();
    m_visit = visit;
    m_known = known;
    emit changed();
    if (visit.isValid())
        read();
}

QString Overrides::reasonFor(const PlannedTechnique &planned, const QList<Caution> &cautions) const
{
    QString reason;
    for (const Caution &caution : cautions) {
        const auto made = std::find_if(m_made.crbegin(), m_made.crend(), [&](const CautionOverride &one) {
            return one.rule == caution.rule->id && one.technique == planned.technique && (!planned.pressure || one.pressure.value_or(0) >= *planned.pressure || !caution.rule->cap);
        });
        if (made == m_made.crend())
            return {};
        reason = made->reason;
    }
    return reason;
}

void Overrides::keep(const PlannedTechnique &planned, const QString &reason)
{
    QList<CautionOverride> made;
    for (const Caution &caution : against(planned))
        made += CautionOverride{m_known.client.id, m_visit, caution.rule->id, planned.technique, planned.pressure, reason, {}, QDateTime::currentDateTimeUtc()};
    const auto job = [made](Database &database) -> Result<> {
        for (CautionOverride one : made) {
            if (const Actor *actor = database.actor())
                one.by = actor->person;
            if (const auto kept = CautionOverrideStore(database).add(one); !kept)
                return kept;
        }
        return {};
    };
    deliver(m_storage.run(job), this, [this, technique = planned.technique](const Result<> &kept) {
        if (kept)
            read();
        else
            emit refused(technique, kept.error().subject.isEmpty() ? explain(kept.error()) : kept.error().subject);
    });
}

void Overrides::read()
{
    const int asked = ++m_asked;
    deliver(m_storage.run([client = m_known.client.id, visit = m_visit](Database &database) { return CautionOverrideStore(database).of(client, visit); }), this,
            [this, asked](const Result<QList<CautionOverride>> &made) {
                if (!made)
                    logTrouble("the reasons kept with a visit could not be read", made.error());
                if (asked != m_asked || !made || *made == m_made)
                    return;
                m_made = *made;
                emit changed();
            });
}

} // namespace untie
