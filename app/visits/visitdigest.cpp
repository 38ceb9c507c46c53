#include "app/visits/visitdigest.h"

#include "app/security/fields.h"

#include <bit>

namespace untie {

namespace {

/// A value that may be missing, so that none is no number.
template <class T>
void write(FieldWriter &all, const std::optional<T> &value)
{
    all.number(value ? static_cast<quint64>(*value) + 1 : 0);
}

void write(FieldWriter &all, const Finding &finding)
{
    all.number(static_cast<quint64>(finding.id.value)).number(static_cast<quint64>(finding.point.value)).text(idOf(finding.kind)).number(finding.examined ? 1 : 0);
    all.text(finding.muscle).text(idOf(finding.side)).text(finding.site).text(finding.view);
    all.number(std::bit_cast<quint64>(finding.at.x())).number(std::bit_cast<quint64>(finding.at.y())).number(static_cast<quint64>(finding.figureVersion));
    write(all, finding.before);
    write(all, finding.after);
    all.number(static_cast<quint64>(finding.scored));
    const Criteria &felt = finding.criteria;
    for (const auto &criterion : {felt.tautBand, felt.nodule, felt.refers, felt.recognised, felt.twitch})
        write(all, criterion);
    all.text(finding.remark);
}

} // namespace

QString digestOf(const Visit &visit)
{
    FieldWriter all;
    all.number(static_cast<quint64>(visit.client.value)).number(static_cast<quint64>(visit.id.value)).number(static_cast<quint64>(visit.therapist.value));
    all.number(static_cast<quint64>(visit.startedAt.toMSecsSinceEpoch())).number(static_cast<quint64>(visit.minutes)).number(static_cast<quint64>(visit.state));
    for (const QString &part : {visit.note.subjective, visit.note.objective, visit.note.assessment, visit.note.plan})
        all.text(part);
    all.number(static_cast<quint64>(visit.findings.size()));
    for (const Finding &finding : visit.findings)
        write(all, finding);
    return all.digest();
}

} // namespace untie
