#include "app/keeping/restoreproof.h"

#include "app/common/log.h"
#include "app/security/account.h"
#include "app/security/failedsignins.h"
#include "app/security/keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The owner whose password it is, or nothing.
Result<std::optional<ProvenOwner>> byPassword(const Keyring &keyring, const RestoreProof &proof)
{
    const KeyringPerson *person = meantBy(proof, keyring);
    const bool several = !person && proof.user.isEmpty() && std::ranges::count(keyring.people, Role::Owner, roleOf) > 1;
    if (several)
        return fail(Error::Kind::Invalid, u"several owners"_s,
                    QCoreApplication::translate("SignIn", "This clinic has several owners: say which account is yours."));
    if (!person) {
        // As slow as a wrong password, so that nobody can try out who works here.
        const auto key = passwordKey(proof.password, newSalt(), keyring.people.constFirst().wrapped.cost);
        return key ? Result<std::optional<ProvenOwner>>(std::nullopt) : fail(key.error());
    }
    const auto identity = unwrap(person->wrapped, person->keys, {keyring.clinic, person->person}, proof.password);
    if (!identity)
        return identity.error().kind == Error::Kind::WrongPassword ? Result<std::optional<ProvenOwner>>(std::nullopt) : fail(identity.error());
    if (roleOf(*person) != Role::Owner)
        return fail(Error::Kind::Denied, u"no owner"_s);
    auto opened = openGrants(keyring, *person, *identity);
    if (!opened)
        return fail(opened.error());
    return ProvenOwner{person->person, person->name, std::move(opened->recovery), std::move(opened->keys)};
}

HeldKeys keysFrom(const Keyring &keyring, const Secret &recovery)
{
    HeldKeys keys;
    for (const Vault vault : bothVaults) {
        for (const quint64 epoch : keyring.epochs(vault))
            keys.push_back({vault, epoch, vaultKey(recovery, vault, epoch)});
    }
    return keys;
}

} // namespace

const KeyringPerson *meantBy(const RestoreProof &proof, const Keyring &keyring)
{
    if (!proof.user.isEmpty())
        return accountNamed(keyring, proof.user);
    const auto isOwner = [](const KeyringPerson &person) { return roleOf(person) == Role::Owner; };
    const auto owner = std::ranges::find_if(keyring.people, isOwner);
    const bool only = owner != keyring.people.end() && std::none_of(std::next(owner), keyring.people.end(), isOwner);
    return only ? &*owner : nullptr;
}

void rememberWrongTry(const Keyring &keyring, const RestoreProof &proof)
{
    const KeyringPerson *person = meantBy(proof, keyring);
    if (auto added = FailedSignIns(keyring.clinic).add(person ? person->person : PersonId(), QDateTime::currentDateTimeUtc()); !added)
        logTrouble("a failed sign-in was not kept", added.error());
}

bool comesFrom(const Keyring &keyring, const Secret &recovery)
{
    return std::ranges::all_of(bothVaults, [&](Vault vault) {
        return isAuthentic(keyring, vault, keyringMacKey(vaultKey(recovery, vault, keyring.epochs(vault).constLast())));
    });
}

Result<ProvenOwner> proveOwner(const Keyring &keyring, const RestoreProof &proof)
{
    if (!proof.password.isEmpty()) {
        auto owner = byPassword(keyring, proof);
        // Beside a sheet the password may be a new one, and the account may not be an owner's yet.
        if (!owner && (proof.recovery.isEmpty() || owner.error().kind == Error::Kind::OutOfMemory))
            return fail(owner.error());
        if (owner && *owner)
            return std::move(**owner);
    }
    if (!proof.recovery.isEmpty() && comesFrom(keyring, proof.recovery))
        return ProvenOwner{{}, {}, proof.recovery.clone(), keysFrom(keyring, proof.recovery)};
    return fail(Error::Kind::WrongPassword);
}

} // namespace untie
