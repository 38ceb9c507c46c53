#include "app/security/session.h"

#include "app/common/text.h"
#include "app/security/keyring.h"
#include "app/security/keys.h"
#include "app/security/unlock.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString comparable(const QString &name)
{
    return tidied(name).toCaseFolded();
}

/// The person of that name, or null. Without a name: the only owner, or Invalid where there are several.
Result<const KeyringPerson *> personNamed(const Keyring &keyring, const QString &name)
{
    const KeyringPerson *found = nullptr;
    for (const KeyringPerson &person : keyring.people) {
        const bool asked = name.isEmpty() ? roleOf(person) == Role::Owner : comparable(person.name) == comparable(name);
        if (!asked)
            continue;
        if (found && name.isEmpty()) {
            return fail(Error::Kind::Invalid, u"several owners"_s,
                        QCoreApplication::translate("SignIn", "This clinic has several owners: say which account is yours."));
        }
        if (!found)
            found = &person;
    }
    return found;
}

/// What somebody's own keys open in the keyring. Tampered where a grant is not for them, or the sealed recovery secret
/// is not the one that the vault keys come from: then somebody else wrote it.
Result<std::vector<HeldKey>> openGrants(const KeyringPerson &person, const Identity &identity)
{
    std::vector<HeldKey> held;
    for (const Grant &grant : person.grants) {
        Secret key = unseal(grant.sealed, identity);
        if (key.isEmpty())
            return fail(Error::Kind::Tampered, u"grant"_s);
        held.push_back({grant.vault, grant.epoch, std::move(key)});
    }
    if (person.recovery.isEmpty())
        return held;
    const Secret recovery = unseal(person.recovery, identity);
    const bool fits = !recovery.isEmpty() && std::ranges::all_of(held, [&](const HeldKey &grant) {
        return grant.key == vaultKey(recovery, grant.vault, grant.epoch);
    });
    if (!fits)
        return fail(Error::Kind::Tampered, u"recovery secret"_s);
    return held;
}

/// Whether the list of those who may open these vaults was written by somebody who could open them.
bool isAuthentic(const Keyring &keyring, const std::vector<HeldKey> &keys)
{
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const auto ofVault = [vault](const HeldKey &held) { return held.vault == vault; };
        if (std::ranges::none_of(keys, ofVault))
            continue;
        const quint64 newest = keyring.epochs(vault).constLast();
        const auto key = std::ranges::find_if(keys, [&](const HeldKey &held) { return ofVault(held) && held.epoch == newest; });
        if (key == keys.end() || !isAuthentic(keyring, vault, keyringMacKey(key->key)))
            return false;
    }
    return true;
}

} // namespace

Result<QList<Account>> accountsOf(const ClinicFolder &folder)
{
    const auto keyring = readKeyring(folder);
    if (!keyring)
        return fail(keyring.error());
    QList<Account> accounts;
    for (const KeyringPerson &person : keyring->people)
        accounts.append({person.person, person.name, roleOf(person)});
    return accounts;
}

Result<OpenClinic> signIn(const ClinicFolder &folder, const QString &name, const Secret &password, const BeforeMigration &beforeMigration)
{
    const auto keyring = readKeyring(folder);
    if (!keyring)
        return fail(keyring.error());
    const auto person = personNamed(*keyring, name);
    if (!person)
        return fail(person.error());
    if (!*person) {
        // As slow as a wrong password, so that nobody can try out who works here.
        const auto key = passwordKey(password, newSalt(), keyring->people.constFirst().wrapped.cost);
        return fail(key ? Error{Error::Kind::WrongPassword, u"no such account"_s} : key.error());
    }
    const auto tampered = [&](const QString &detail) { return fail(Error::Kind::Tampered, detail, folder.keyring()); };
    auto identity = unwrap((*person)->wrapped, (*person)->keys, {keyring->clinic, (*person)->person}, password);
    if (!identity)
        return identity.error().kind == Error::Kind::Tampered ? tampered(identity.error().detail) : fail(identity.error());
    const auto keys = openGrants(**person, *identity);
    if (!keys)
        return tampered(keys.error().detail);
    if (!isAuthentic(*keyring, *keys))
        return tampered(u"message authentication code"_s);
    return openVaults({folder, (*person)->person, (*person)->name, roleOf(**person)}, *keys, std::move(identity->signing), beforeMigration);
}

} // namespace untie
