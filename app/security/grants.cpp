#include "app/security/grants.h"

#include "app/security/keys.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

bool opens(Role role, Vault vault)
{
    return vault == Vault::FrontDesk || role != Role::Receptionist;
}

/// Whether the list of those who may open these vaults was written by somebody who could open them.
bool isAuthentic(const Keyring &keyring, const HeldKeys &keys)
{
    return std::ranges::all_of(bothVaults, [&](Vault vault) {
        if (!newestKey(keys, vault))
            return true;
        const Secret *key = keyOf(keys, vault, keyring.epochs(vault).constLast());
        return key && isAuthentic(keyring, vault, keyringMacKey(*key));
    });
}

bool comeFrom(const Secret &recovery, const HeldKeys &keys, bool allEpochs)
{
    return std::ranges::all_of(keys, [&](const HeldKey &held) {
        const bool asked = allEpochs || newestKey(keys, held.vault) == &held;
        return !asked || held.key == vaultKey(recovery, held.vault, held.epoch);
    });
}

} // namespace

const Secret *keyOf(const HeldKeys &keys, Vault vault, quint64 epoch)
{
    const auto found = std::ranges::find_if(keys, [=](const HeldKey &held) { return held.vault == vault && held.epoch == epoch; });
    return found == keys.end() ? nullptr : &found->key;
}

const HeldKey *newestKey(const HeldKeys &keys, Vault vault)
{
    const HeldKey *newest = nullptr;
    for (const HeldKey &held : keys) {
        if (held.vault == vault && (!newest || held.epoch > newest->epoch))
            newest = &held;
    }
    return newest;
}

Result<OpenedGrants> openGrants(const Keyring &keyring, const KeyringPerson &person, const Identity &identity)
{
    OpenedGrants opened;
    for (const Grant &grant : person.grants) {
        Secret key = unseal(grant.sealed, identity);
        if (key.isEmpty())
            return fail(Error::Kind::Tampered, u"grant"_s);
        opened.keys.push_back({grant.vault, grant.epoch, std::move(key)});
    }
    opened.authentic = isAuthentic(keyring, opened.keys);
    if (person.recovery.isEmpty())
        return opened;
    opened.recovery = unseal(person.recovery, identity);
    if (opened.recovery.isEmpty() || !comeFrom(opened.recovery, opened.keys, !opened.authentic))
        return fail(Error::Kind::Tampered, u"recovery secret"_s);
    return opened;
}

void grant(KeyringPerson &person, Role role, const Keyring &keyring, const HeldKeys &keys, const Secret &recovery)
{
    person.grants.clear();
    for (const Vault vault : bothVaults) {
        if (!opens(role, vault))
            continue;
        for (const quint64 epoch : keyring.epochs(vault)) {
            const Secret *key = keyOf(keys, vault, epoch);
            Q_ASSERT(key);
            person.grants.append({vault, epoch, seal(*key, person.keys)});
        }
    }
    person.recovery = role == Role::Owner ? seal(recovery, person.keys) : QByteArray();
}

void authenticate(Keyring &keyring, const HeldKeys &keys)
{
    for (const Vault vault : bothVaults) {
        if (const Secret *key = keyOf(keys, vault, keyring.epochs(vault).constLast()))
            (vault == Vault::FrontDesk ? keyring.frontDeskMac : keyring.clinicalMac) = keyringMac(keyring, vault, keyringMacKey(*key));
    }
}

} // namespace untie
