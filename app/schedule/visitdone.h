#pragma once

#include "app/common/id.h"
#include "app/storage/pendingsteps.h"

#include <QDate>

namespace untie {

/// The note of a visit is signed: the appointment from which it was begun is done. Told to the front desk as a step of its
/// own; where there is no such appointment, or it has gone on by itself, there is nothing to do.
PendingStep visitDone(VisitId visit, QDate day);
const StepKind &visitDoneStep();

} // namespace untie
