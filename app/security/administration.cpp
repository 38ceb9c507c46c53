#include "app/security/administration.h"

#include "app/security/account.h"
#include "app/security/keys.h"
#include "app/security/passwordrules.h"
#include "app/security/recoverysheet.h"
#include "app/security/reencryption.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Error refused(const char *sentence)
{
    return {Error::Kind::Invalid, u"administration"_s, QCoreApplication::translate("Administration", sentence)};
}

QString nameOf(Role role)
{
    switch (role) {
    case Role::Receptionist: return u"receptionist"_s;
    case Role::Therapist: return u"therapist"_s;
    case Role::Owner: return u"owner"_s;
    }
    Q_UNREACHABLE();
}

/// Whether somebody who was an owner may be one no longer.
Result<> checkOwnerLeaves(const UnlockedKeyring &unlocked, const Secret &freshRecovery)
{
    if (unlocked.owners() < 2)
        return fail(refused(QT_TRANSLATE_NOOP("Administration", "This is the only owner. Make somebody else an owner first, or nobody could administer the clinic.")));
    if (freshRecovery.size() != keyBytes)
        return fail(refused(QT_TRANSLATE_NOOP("Administration", "An owner knows the recovery sheet: a new one is needed.")));
    return {};
}

/// The work that follows on new epochs; `before` is the keyring as it was.
std::shared_ptr<Reencryption> encryptAnew(const Administrator &by, UnlockedKeyring &unlocked, const Keyring &before)
{
    return std::make_shared<Reencryption>(by.folder, unlocked.takeKeys(), before);
}

} // namespace

Result<> addAccount(Database &database, const Administrator &by, const NewAccount &account)
{
    Q_ASSERT(account.person.isValid());
    auto unlocked = UnlockedKeyring::open(database, by);
    if (!unlocked)
        return fail(unlocked.error());
    if (unlocked->find(account.person))
        return fail(Error::Kind::Exists, u"account"_s);
    const auto name = checkedAccountName(unlocked->keyring(), account.person, account.name);
    if (!name)
        return fail(name.error());
    if (auto usable = checkNewPassword(account.password); !usable)
        return usable;

    KeyringPerson person;
    person.person = account.person;
    person.name = *name;
    if (auto given = giveIdentity(person, unlocked->keyring().clinic, account.password); !given)
        return given;
    unlocked->grant(person, account.role);
    unlocked->keyring().people.append(person);
    return unlocked->write(database, {AuditAction::PeopleChanged, account.person.value, u"added as "_s + nameOf(account.role)});
}

Result<> renameAccount(Database &database, const Administrator &by, PersonId person, const QString &name)
{
    auto unlocked = UnlockedKeyring::open(database, by);
    if (!unlocked)
        return fail(unlocked.error());
    const auto found = unlocked->find(person);
    if (!found)
        return fail(found.error());
    const auto checked = checkedAccountName(unlocked->keyring(), person, name);
    if (!checked)
        return fail(checked.error());
    (*found)->name = *checked;
    return unlocked->write(database, {AuditAction::PeopleChanged, person.value, u"renamed"_s});
}

Result<> resetPassword(Database &database, const Administrator &by, PersonId person, const Secret &password)
{
    if (person == by.person)
        return fail(refused(QT_TRANSLATE_NOOP("Administration", "Change your own password instead: your keys stay as they are.")));
    auto unlocked = UnlockedKeyring::open(database, by);
    if (!unlocked)
        return fail(unlocked.error());
    const auto found = unlocked->find(person);
    if (!found)
        return fail(found.error());
    if (auto usable = checkNewPassword(password); !usable)
        return usable;
    retire(unlocked->keyring(), **found);
    if (auto given = giveIdentity(**found, unlocked->keyring().clinic, password); !given)
        return given;
    unlocked->grant(**found, roleOf(**found));
    return unlocked->write(database, {AuditAction::PeopleChanged, person.value, u"password reset"_s});
}

Result<std::shared_ptr<Reencryption>> changeRole(Database &database, const Administrator &by, PersonId person, Role role, const Secret &freshRecovery)
{
    auto unlocked = UnlockedKeyring::open(database, by);
    if (!unlocked)
        return fail(unlocked.error());
    const Keyring old = unlocked->keyring();
    const auto found = unlocked->find(person);
    if (!found)
        return fail(found.error());
    const Role before = roleOf(**found);
    if (before == role)
        return nullptr;
    const AuditEntry what{AuditAction::PeopleChanged, person.value, u"%1 to %2"_s.arg(nameOf(before), nameOf(role))};
    if (before == Role::Owner) {
        if (auto may = checkOwnerLeaves(*unlocked, freshRecovery); !may)
            return fail(may.error());
    }
    unlocked->grant(**found, role);
    if (role > before) {
        if (auto written = unlocked->write(database, what); !written)
            return fail(written.error());
        return nullptr;
    }
    const auto raised = before == Role::Owner ? unlocked->replaceRecovery(freshRecovery) : unlocked->raiseEpoch(Vault::Clinical);
    if (!raised)
        return fail(raised.error());
    if (auto written = unlocked->write(database, what); !written)
        return fail(written.error());
    return encryptAnew(by, *unlocked, old);
}

Result<std::shared_ptr<Reencryption>> removeAccount(Database &database, const Administrator &by, PersonId person, const Secret &freshRecovery)
{
    auto unlocked = UnlockedKeyring::open(database, by);
    if (!unlocked)
        return fail(unlocked.error());
    const Keyring before = unlocked->keyring();
    const auto found = unlocked->find(person);
    if (!found)
        return fail(found.error());
    const KeyringPerson leaving = **found;
    const bool isOwner = roleOf(leaving) == Role::Owner;
    if (isOwner) {
        if (auto may = checkOwnerLeaves(*unlocked, freshRecovery); !may)
            return fail(may.error());
    }
    retire(unlocked->keyring(), leaving);
    unlocked->keyring().people.removeOne(leaving);
    if (isOwner) {
        if (auto replaced = unlocked->replaceRecovery(freshRecovery); !replaced)
            return fail(replaced.error());
    } else {
        for (const Vault vault : bothVaults) {
            if (!mayOpen(leaving, vault))
                continue;
            if (auto raised = unlocked->raiseEpoch(vault); !raised)
                return fail(raised.error());
        }
    }
    if (auto written = unlocked->write(database, {AuditAction::PeopleChanged, person.value, u"removed"_s}); !written)
        return fail(written.error());
    return encryptAnew(by, *unlocked, before);
}

Result<std::shared_ptr<Reencryption>> replaceRecovery(Database &database, const Administrator &by, const Secret &freshRecovery)
{
    auto unlocked = UnlockedKeyring::open(database, by);
    if (!unlocked)
        return fail(unlocked.error());
    const Keyring before = unlocked->keyring();
    if (auto replaced = unlocked->replaceRecovery(freshRecovery); !replaced)
        return fail(replaced.error());
    if (auto written = unlocked->write(database, {AuditAction::KeysChanged, 0, u"recovery secret replaced"_s}); !written)
        return fail(written.error());
    return encryptAnew(by, *unlocked, before);
}

Result<QString> recoverySheetAgain(Database &database, const Administrator &by)
{
    const auto unlocked = UnlockedKeyring::open(database, by);
    if (!unlocked)
        return fail(unlocked.error());
    for (const Vault vault : bothVaults) {
        if (auto told = AuditStore(database).record(vault, {AuditAction::Exported, 0, u"recovery sheet"_s}); !told)
            return fail(told.error());
    }
    return recoverySheet(unlocked->recovery());
}

} // namespace untie
