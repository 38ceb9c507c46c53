#include "app/visits/visitfilter.h"

#include <QSet>

#include <algorithm>

namespace untie {

QList<VisitRow> passing(const VisitHistory &history, const VisitFilter &filter)
{
    QList<VisitRow> visits;
    for (const VisitRow &visit : history.visits) {
        if (filter.therapist.isValid() && visit.therapist != filter.therapist)
            continue;
        if (!filter.technique.isEmpty() && !history.techniques.value(visit.id).contains(filter.technique))
            continue;
        if (filter.forCase.isValid() && history.cases.value(visit.id) != filter.forCase)
            continue;
        const QList<Finding> found = filter.muscle.isEmpty() ? QList<Finding>() : history.findings.value(visit.id);
        const bool there = std::ranges::any_of(found, [&filter](const Finding &finding) { return finding.examined && finding.muscle == filter.muscle; });
        if (filter.muscle.isEmpty() || there)
            visits += visit;
    }
    return visits;
}

QStringList musclesIn(const VisitHistory &history)
{
    QSet<QString> muscles;
    for (const QList<Finding> &findings : history.findings) {
        for (const Finding &finding : findings) {
            if (finding.examined && !finding.muscle.isEmpty())
                muscles.insert(finding.muscle);
        }
    }
    QStringList sorted = muscles.values();
    sorted.sort();
    return sorted;
}

QStringList techniquesIn(const VisitHistory &history)
{
    QSet<QString> techniques;
    for (const QStringList &used : history.techniques)
        techniques.unite(QSet<QString>(used.begin(), used.end()));
    QStringList sorted = techniques.values();
    sorted.sort();
    return sorted;
}

QList<PersonId> therapistsIn(const VisitHistory &history)
{
    QList<PersonId> therapists;
    for (const VisitRow &visit : history.visits) {
        if (!therapists.contains(visit.therapist))
            therapists += visit.therapist;
    }
    return therapists;
}

} // namespace untie
