#pragma once

#include "app/clients/client.h"
#include "app/visits/visit.h"

#include <QList>

namespace untie::faults {

/// What the scenarios save. It follows from its seed alone, ids included, so that who looks afterwards knows each step
/// without having been told.

/// The time at which all of it happens.
QDateTime plannedNow();

/// The clients that the clinic begins with.
QList<Client> plannedClients();

/// Saves of visits in order, as recordVisit() takes them: some are new, most are a later state of one before.
QList<Visit> plannedVisits(quint64 seed, int steps);

/// The saves of visits that the clinic begins with.
QList<Visit> plannedBeginning();

/// States of the beginning's visits, each as the one before with another plan for the next time.
QList<Visit> plannedChanges(quint64 seed, int steps);

/// Saves of clients in order: revision 0 is a new one, others a change of a planned or an earlier one.
QList<Client> plannedEdits(quint64 seed, int steps);

} // namespace untie::faults
