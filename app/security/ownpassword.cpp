#include "app/security/ownpassword.h"

#include "app/security/passwordrules.h"
#include "app/security/unlockedkeyring.h"
#include "app/storage/durablefile.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

Result<> changePassword(Database &database, const ClinicFolder &folder, PersonId person, const Secret &password, const Secret &fresh)
{
    auto keyring = readKeyring(folder);
    if (!keyring)
        return fail(keyring.error());
    const auto found = std::ranges::find(keyring->people, person, &KeyringPerson::person);
    if (found == keyring->people.end())
        return fail(Error::Kind::NotFound, u"no such account"_s);
    const WrapPlace place{keyring->clinic, person};
    const auto identity = unwrap(found->wrapped, found->keys, place, password);
    if (!identity)
        return fail(identity.error());
    if (auto usable = checkNewPassword(fresh); !usable)
        return usable;
    const auto wrapped = wrap(*identity, place, fresh, calibratedCost());
    if (!wrapped)
        return fail(wrapped.error());
    found->wrapped = *wrapped;
    return writeKeyring(database, folder, *keyring, {AuditAction::KeysChanged, person.value, u"own password"_s});
}

Result<> checkPassword(const ClinicFolder &folder, PersonId person, const Secret &password)
{
    const auto keyring = readKeyring(folder);
    if (!keyring)
        return fail(keyring.error());
    const auto found = std::ranges::find(keyring->people, person, &KeyringPerson::person);
    if (found == keyring->people.end())
        return fail(Error::Kind::NotFound, u"no such account"_s);
    const auto identity = unwrap(found->wrapped, found->keys, {keyring->clinic, person}, password);
    if (!identity)
        return fail(identity.error());
    return {};
}

void wrapAtTodaysCost(const ClinicFolder &folder, Keyring keyring, PersonId person, const Identity &identity, const Secret &password)
{
    const auto found = std::ranges::find(keyring.people, person, &KeyringPerson::person);
    const auto wrapped = wrap(identity, {keyring.clinic, person}, password, calibratedCost());
    if (found == keyring.people.end() || !wrapped)
        return;
    found->wrapped = *wrapped;
    static_cast<void>(writeDurably(folder.keyring(), toBytes(keyring)).has_value());
}

} // namespace untie
