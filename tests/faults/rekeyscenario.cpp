#include "tests/faults/records.h"

#include "app/security/administration.h"
#include "app/security/keyring.h"
#include "app/security/recoverysheet.h"
#include "app/security/reencryption.h"
#include "app/storage/durablefile.h"
#include "tests/faults/plan.h"

#include <algorithm>
#include <array>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

// Somebody shall not open any more what their keys open: all vaults are encrypted anew while visits are saved. In turns of the
// seed an account is taken away, a therapist becomes a receptionist, or the recovery secret is made anew.

using Work = std::shared_ptr<Reencryption>;

/// What the therapist still opens.
enum class Opens { Nothing, FrontDesk, Both };

struct Rekeying
{
    Opens leaves;
    /// Whether it was done, though an error was told.
    Result<bool> (*isDone)(Database &database, const Administrator &by);
    Result<Work> (*begin)(Database &database, const Administrator &by);
};

Result<std::optional<Account>> typist(const ClinicFolder &clinic)
{
    const auto accounts = accountsOf(clinic);
    if (!accounts)
        return fail(accounts.error());
    const auto found = std::ranges::find(*accounts, typistsName(), &Account::name);
    return found == accounts->cend() ? std::nullopt : std::optional(*found);
}

Result<bool> isRemoved(Database &, const Administrator &by)
{
    const auto account = typist(by.folder);
    return account ? Result<bool>(!account->has_value()) : fail(account.error());
}

Result<Work> remove(Database &database, const Administrator &by)
{
    const auto account = typist(by.folder);
    return account ? removeAccount(database, by, (*account)->person) : fail(account.error());
}

Result<bool> isLowered(Database &, const Administrator &by)
{
    const auto account = typist(by.folder);
    return account ? Result<bool>((*account)->role == Role::Receptionist) : fail(account.error());
}

Result<Work> lower(Database &database, const Administrator &by)
{
    const auto account = typist(by.folder);
    return account ? changeRole(database, by, (*account)->person, Role::Receptionist) : fail(account.error());
}

Secret freshRecovery()
{
    return Secret::copyOf(QByteArray(32, 'r'));
}

Result<bool> isReplaced(Database &database, const Administrator &by)
{
    const auto sheet = recoverySheetAgain(database, by);
    return sheet ? Result<bool>(*sheet == recoverySheet(freshRecovery())) : fail(sheet.error());
}

Result<Work> replace(Database &database, const Administrator &by)
{
    return replaceRecovery(database, by, freshRecovery());
}

const Rekeying &rekeyingOf(const Stage &stage)
{
    static constexpr std::array all{Rekeying{Opens::FrontDesk, isLowered, lower}, Rekeying{Opens::Nothing, isRemoved, remove}, Rekeying{Opens::Both, isReplaced, replace}};
    return all[stage.seed % all.size()];
}

void rekey(Stage &stage)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    auto open = stage.open();
    if (!open)
        return;
    const Secret password = ownersPassword();
    Work work;
    const bool begun = stage.step(0, [&]() -> Result<> {
        const Administrator by{stage.clinic(), ownersId(), password};
        const auto done = rekeyingOf(stage).isDone(*open->database, by);
        if (!done)
            return fail(done.error());
        if (*done)
            return syncFolder(stage.clinic().path); // an error was told, but it was done: as the settings show it
        auto started = rekeyingOf(stage).begin(*open->database, by);
        if (!started)
            return fail(started.error());
        work = *started;
        return {};
    });
    if (!begun)
        return;
    // What breaks off is taken up by the next sign-in; where a vault could not be opened again, that is now.
    const auto goOn = [&]() -> Result<Reencryption::State> {
        if (!work || !open->database->has(Vault::FrontDesk) || !open->database->has(Vault::Clinical)) {
            work.reset();
            open.reset();
            open = stage.open();
            if (!open)
                return fail(Error::Kind::Unreadable, u"signing in again"_s);
            work = open->session.reencryption;
        }
        auto state = work ? work->step(*open->database) : Result<Reencryption::State>(Reencryption::State::Done);
        if (!state)
            work.reset();
        return state;
    };
    for (int number = 1; number < stage.steps - 1; ++number) {
        if (!goOn() && !goOn())
            return;
        if (!stage.step(number, [&] { return saveVisit(*open, saves[number - 1]); }))
            return;
    }
    static_cast<void>(stage.step(stage.steps - 1, [&]() -> Result<> {
        for (;;) {
            const auto state = goOn();
            if (!state)
                return fail(state.error());
            if (*state != Reencryption::State::Working)
                return {};
        }
    }));
}

Opens typistOpens(const Stage &stage)
{
    const auto clinic = signIn(stage.clinic(), typistsName(), Secret::fromText(typistsFirstPassword()));
    return !clinic ? Opens::Nothing : clinic->database->has(Vault::Clinical) ? Opens::Both : Opens::FrontDesk;
}

bool isStillDone(const Stage &stage)
{
    const Secret password = ownersPassword();
    const auto clinic = signIn(stage.clinic(), ownersName(), password);
    return clinic && rekeyingOf(stage).isDone(*clinic->database, {stage.clinic(), ownersId(), password}).value_or(false);
}

Findings verifyKeys(const Stage &stage, const QList<int> &acknowledged)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    const QList<int> saved = savesAfterTheFirst(acknowledged, stage.steps - 1);
    Findings found = inClinic(stage, [&](OpenClinic &clinic, Findings &inside) {
        compareBeginning(*clinic.database, inside);
        compareVisits(*clinic.database, saves, acknowledgedRevs<VisitId>(saves, saved), inside);
        const auto work = clinic.session.reencryption;
        if (work && acknowledged.contains(stage.steps - 1))
            inside.lost += u"the new encryption: it is not done"_s;
        while (work) {
            const auto state = work->step(*clinic.database);
            if (!state)
                inside.faults += u"encrypting anew does not go on: "_s + textOf(state.error());
            if (!state || *state != Reencryption::State::Working)
                break;
        }
    });
    if (!found.shut.isEmpty())
        return found;
    const auto keyring = readKeyring(stage.clinic());
    if (!keyring || pendingReencryption(*keyring))
        found.faults += u"there are still two epochs"_s;
    if (acknowledged.contains(0) && typistOpens(stage) != rekeyingOf(stage).leaves)
        found.lost += u"the change: the therapist opens what they opened"_s;
    if (acknowledged.contains(0) && !isStillDone(stage))
        found.lost += u"the change of the keyring"_s;
    return found;
}

} // namespace

const Scenario rekeyScenario{"rekey", 6, 3, prepareClinic, rekey, verifyKeys};

} // namespace untie::faults
