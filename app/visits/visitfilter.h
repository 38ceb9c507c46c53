#pragma once

#include "app/visits/visithistory.h"

namespace untie {

/// Which of a client's visits are listed; what is not set lets all through.
struct VisitFilter
{
    QString muscle;     ///< atlas id: something was found in it
    PersonId therapist; ///< who gave it
    QString technique;  ///< of the table of techniques: it was treated with it
    CaseId forCase;     ///< what it was for

    bool isSet() const { return *this != VisitFilter(); }
    bool operator==(const VisitFilter &) const = default;
};

/// The visits that pass, newest first.
QList<VisitRow> passing(const VisitHistory &history, const VisitFilter &filter);

/// The muscles in which anything was ever found, each once, in the order of their ids.
QStringList musclesIn(const VisitHistory &history);
/// The techniques that were ever used, likewise.
QStringList techniquesIn(const VisitHistory &history);
/// Who gave the visits, each once; whoever gave the newest comes first.
QList<PersonId> therapistsIn(const VisitHistory &history);

} // namespace untie
