#include "app/visits/clientcase.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

QStringList problemsOf(const ClientCase &clientCase)
{
    QStringList problems;
    if (clientCase.complaint.trimmed().isEmpty())
        problems << QCoreApplication::translate("ClientCases", "Say what the client comes for.");
    if (clientCase.complaint.size() > longestComplaint)
        problems << QCoreApplication::translate("ClientCases", "The complaint has %1 letters; at most %2 can be stored.").arg(clientCase.complaint.size()).arg(longestComplaint);
    if (clientCase.goals.size() > longestGoals)
        problems << QCoreApplication::translate("ClientCases", "The goals have %1 letters; at most %2 can be stored.").arg(clientCase.goals.size()).arg(longestGoals);
    if (clientCase.closedOn && *clientCase.closedOn < clientCase.openedOn)
        problems << QCoreApplication::translate("ClientCases", "A case ends after it began.");
    return problems;
}

CaseId likelyCase(const QList<ClientCase> &cases, CaseId before)
{
    const auto isBefore = [before](const ClientCase &one) { return one.id == before && one.isOpen(); };
    if (std::ranges::any_of(cases, isBefore))
        return before;
    return std::ranges::count_if(cases, &ClientCase::isOpen) == 1 ? std::ranges::find_if(cases, &ClientCase::isOpen)->id : CaseId();
}

} // namespace untie
