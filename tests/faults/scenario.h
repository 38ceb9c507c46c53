#pragma once

#include "app/security/session.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace untie::faults {

/// Ways to break the durable set-up on purpose: each must make the program find losses.
enum class Sabotage {
    None,
    SynchronousOff,    ///< the engine commits without a sync
    AcknowledgeEarly,  ///< a step is reported as safe before it is done
    ForgetFolderSyncs, ///< a new name is reported as safe before its folder is synced
};

/// Where a scenario does its work, and where it says what is safe.
struct Stage
{
    QString folder; ///< the clinic lies in it, and what a scenario needs beside it
    quint64 seed = 0;
    int steps = 0; ///< in three sessions, where the scenario locks and unlocks the clinic
    Sabotage sabotage = Sabotage::None;
    std::function<void(int)> acknowledge = {}; ///< the program would now say "saved"

    QList<Error> errors = {}; ///< that the work was told of
    bool gaveUp = false;      ///< a step, or signing in, failed twice

    ClinicFolder clinic() const { return {folder + QStringLiteral("/clinic.untie")}; }
    QString beside(const QString &name) const { return folder + u'/' + name; }

    /// Signs the owner in, as the sign-in page does: after an error once more.
    std::optional<OpenClinic> open();
    /// Does a step, after an error once more, and acknowledges it. False when it failed twice: there is no use going on.
    bool step(int number, const std::function<Result<>()> &work);
};

/// An error as a line of the report.
QString textOf(const Error &error);

/// What was found after something went wrong.
struct Findings
{
    QString shut;       ///< why the clinic does not open; empty: it does
    QStringList lost;   ///< what had been acknowledged and is not there
    QStringList faults; ///< what is damaged, or does not work any more
};

/// Something that Untie does in steps of which each is reported as safe.
struct Scenario
{
    const char *name;
    int steps;      ///< of a run that is killed or cut somewhere
    int shortSteps; ///< of a run in which every single call fails once
    /// Makes what is there before it begins.
    void (*prepare)(const Stage &stage);
    void (*work)(Stage &stage);
    /// Looks for everything that was acknowledged. Steps that were not may be there or not, but whole.
    Findings (*verify)(const Stage &stage, const QList<int> &acknowledged);
};

/// All that is tried; a feature that saves in a way of its own adds a row.
const QList<Scenario> &scenarios();

/// Makes the stage's clinic, with nothing in it but its owner's account.
Result<> createEmptyClinic(const Stage &stage);
// Who works in the stage's clinic. The owner's password never changes.
PersonId ownersId();
QString ownersName();
Secret ownersPassword();
QString typistsName(); ///< a therapist
QString typistsFirstPassword();

/// Makes the clinic that scenarios begin with: an owner, a therapist, some clients, some visits. Ends the program where
/// it cannot.
void prepareClinic(const Stage &stage);
/// Opens the clinic, checks all of it and that it can be written, and lets `look` search for what was acknowledged.
Findings inClinic(const Stage &stage, const std::function<void(OpenClinic &, Findings &)> &look);

} // namespace untie::faults
