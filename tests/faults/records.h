#pragma once

#include "app/visits/visit.h"
#include "tests/faults/scenario.h"

#include <QHash>

#include <algorithm>

namespace untie::faults {

// What the scenarios that save records have in common.

/// Does the stage's steps in three sessions: the clinic is locked and unlocked in between, which writes back and removes
/// the logs of the vaults.
void inSessions(Stage &stage, const std::function<Result<>(OpenClinic &, int)> &step);

template <class T>
Result<> withoutValue(const Result<T> &result)
{
    return result ? Result<>() : Result<>(fail(result.error()));
}

/// The newest acknowledged state of each record among planned ones; the number of a step is its place among the saves.
template <class Id, class Record>
QHash<Id, int> acknowledgedRevs(const QList<Record> &saves, const QList<int> &acknowledged)
{
    QHash<Id, int> revs;
    for (const int step : acknowledged)
        revs[saves[step].id] = qMax(revs.value(saves[step].id), saves[step].rev + 1);
    return revs;
}

/// Whether a stored record is one of those that were saved, whole, and no older than the one acknowledged.
template <class Record>
void compare(const Result<Record> &stored, const QList<Record> &saves, int acknowledgedRev, const QString &name, Findings &found)
{
    if (!stored && acknowledgedRev == 0 && stored.error().kind == Error::Kind::NotFound)
        return;
    if (!stored) {
        found.lost += QStringLiteral("%1: not there (%2)").arg(name, stored.error().detail);
        return;
    }
    if (stored->rev < acknowledgedRev) {
        found.lost += QStringLiteral("%1: revision %2 instead of %3").arg(name).arg(stored->rev).arg(acknowledgedRev);
        return;
    }
    const bool known = std::ranges::any_of(saves, [&](Record save) {
        ++save.rev;
        return save == *stored;
    });
    if (!known)
        found.faults += QStringLiteral("%1: revision %2 is not what was saved").arg(name).arg(stored->rev);
}

/// Compares each visit among the saves with the one that is stored.
void compareVisits(Database &database, const QList<Visit> &saves, const QHash<VisitId, int> &acknowledgedRevs, Findings &found);
/// Whether all visits that the clinic began with are there, as they were or in a later state that was saved.
void compareBeginning(Database &database, Findings &found, const QList<Visit> &changes = {}, const QHash<VisitId, int> &acknowledgedRevs = {});

/// The number of a step is its place among the saves, but for the first one, which does something else, and those from `end` on.
QList<int> savesAfterTheFirst(const QList<int> &acknowledged, int end);
Result<> saveVisit(OpenClinic &clinic, const Visit &visit);
/// Finishes what goes from one vault to the other, as an unlock does; false, with a fault, where that cannot be.
bool finishSteps(Database &database, Findings &found);

// What is tried; scenarios() has all of them.
extern const Scenario visitScenario, changeScenario, clientScenario, draftScenario, storeScenario, signingScenario, inboxScenario, releaseScenario, mergeScenario,
    erasureScenario, importScenario, openImportScenario, fileScenario, newClinicScenario, passwordScenario, backupScenario, restoreScenario, rekeyScenario,
    migrationScenario;

} // namespace untie::faults
