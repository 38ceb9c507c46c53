#pragma once

#include "app/commands/samplestory.h"
#include "app/common/result.h"
#include "app/security/session.h"

#include <functional>

namespace untie {

/// Who can sign in to a sample clinic. The passwords are no secret: nothing in it is real.
struct SampleAccount
{
    QString user;
    Role role = Role::Owner;
    QString password;
};

/// What was made: whom to sign in as, and some records to look at.
struct SampleClinic
{
    QList<SampleAccount> accounts; ///< the owner first
    QList<ClientId> clients;       ///< the first of them, at most twenty
    QList<VisitId> visits;         ///< their newest ones with scored points, at most twenty
    qint64 rows = 0;               ///< written in all
};

/// Told how many visits of how many are written; false stops, and nothing is left behind.
using SampleProgress = std::function<bool(qint64 done, qint64 all)>;

/// Makes the sample clinic in a folder that is not there yet or empty. It grows beside it and is put there when it is
/// whole, so that a half-made one is never taken for a clinic. Exists when something is in the way; Unavailable when
/// it was stopped.
Result<SampleClinic> makeSampleClinic(const ClinicFolder &folder, const SamplePlan &plan, const SampleProgress &progress = {});

} // namespace untie
