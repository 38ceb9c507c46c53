#pragma once

#include "app/common/result.h"
#include "app/storage/clinicfolder.h"

#include <functional>

namespace untie {

/// Puts another set of files, keyring and vaults, in the place of a clinic's own, which are kept aside.
///
/// No file system renames three files at once, so it goes in steps that can be taken up again:
///   1. the new set is made in `CLINIC/restoring`, whole and synced; until now nothing has changed;
///   2. `CLINIC/restoring` becomes `CLINIC/restored`: this one rename decides. Before it the old clinic opens, after it
///      the new one, for whoever opens a clinic calls finishSwap() first;
///   3. for each file: the old one goes to the kept folder, after its write-ahead log, then the new one takes its place;
///   4. `CLINIC/restored` goes.
/// Each step is synced before the next, what is done shows in where the files are, and no step writes over a file.
class ClinicSwap final
{
public:
    explicit ClinicSwap(const ClinicFolder &clinic);

    /// Makes the empty folder for the new set, after removing one that was never decided on. The caller holds the
    /// clinic, or knows that nobody else does.
    Result<ClinicFolder> prepare();
    /// Removes the new set again: the clinic stays as it is.
    void abandon();
    /// Step 2. The new set is closed and synced, the clinic itself is closed. `kept` is where the replaced set will lie:
    /// a path below the clinic's folder that is not there yet.
    Result<> decide(const QString &kept);
    /// One of the small steps that are left after the decision; true when there is none left.
    Result<bool> step();
    /// Steps 2 to 4. `letGo` closes the clinic, which may be held until the decision: so nobody opens it in between. An
    /// error after the decision leaves the rest to whoever opens the clinic next.
    Result<> replace(const QString &kept, const std::function<void()> &letGo);

private:
    friend Result<> finishSwap(const ClinicFolder &clinic);
    Result<> finish();
    QString path(const QString &name) const;
    Result<QString> keptFolder() const;

    ClinicFolder m_clinic;
};

/// Ends a swap that was decided on and did not end, before a clinic is opened or looked at; does nothing where there is
/// none. InUse when another program is at it, Unreadable.
Result<> finishSwap(const ClinicFolder &clinic);

} // namespace untie
