#include "app/security/recovery.h"

#include "app/security/account.h"
#include "app/security/keyringseenstore.h"
#include "app/security/keys.h"
#include "app/security/passwordrules.h"
#include "app/security/unlockedkeyring.h"
#include "app/storage/clinicswap.h"
#include "app/storage/durablefile.h"

#include <QFileInfo>

#include <sodium.h>

#include <algorithm>
#include <optional>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Epochs are named after revisions of the keyring, which rise by one with each change of an account.
constexpr quint64 lastEpochTried = 10'000;

/// The keyring that lies there, whoever wrote it; nothing where it cannot be read.
std::optional<Keyring> keyringThere(const ClinicFolder &folder)
{
    const auto bytes = readWhole(folder.keyring(), 1'000'000);
    auto keyring = bytes ? keyringFrom(*bytes) : Result<Keyring>(fail(bytes.error()));
    return keyring ? std::optional(std::move(*keyring)) : std::nullopt;
}

/// What to try, the likeliest first.
QList<quint64> epochsToTry(const std::optional<Keyring> &hint, Vault vault)
{
    QList<quint64> epochs = hint ? hint->epochs(vault) : QList<quint64>();
    std::ranges::reverse(epochs);
    for (quint64 epoch = 1; epoch <= lastEpochTried; ++epoch)
        epochs.append(epoch);
    return epochs;
}

Result<HeldKey> openVault(Database &database, const ClinicFolder &folder, Vault vault, const Secret &recovery, const QList<quint64> &epochs)
{
    for (const quint64 epoch : epochs) {
        Secret key = vaultKey(recovery, vault, epoch);
        const auto attached = database.attach(vault, folder.vault(vault), pageKey(key), Database::Missing::Refuse, Database::Migrate::Later);
        if (attached)
            return HeldKey{vault, epoch, std::move(key)};
        if (attached.error().kind == Error::Kind::InUse)
            return fail(Error::Kind::InUse, attached.error().detail, readLockInfo(folder));
        if (attached.error().kind != Error::Kind::WrongPassword)
            return fail(attached.error());
    }
    return fail(Error::Kind::Mismatched, u"no key of this sheet fits"_s, folder.vault(vault));
}

Keyring emptyKeyring(const QByteArray &clinic)
{
    Keyring keyring;
    keyring.clinic = clinic;
    if (clinic.size() != clinicIdBytes) {
        keyring.clinic = QByteArray(clinicIdBytes, Qt::Uninitialized);
        randombytes_buf(keyring.clinic.data(), static_cast<std::size_t>(clinicIdBytes));
    }
    keyring.revision = 0;
    return keyring;
}

/// Whether the newest epochs of a keyring are of this sheet, and its codes made with their keys.
bool isAuthentic(const Keyring &keyring, const Secret &recovery)
{
    return std::ranges::all_of(bothVaults, [&](Vault vault) {
        return isAuthentic(keyring, vault, keyringMacKey(vaultKey(recovery, vault, keyring.epochs(vault).constLast())));
    });
}

/// Leaves a keyring only what this sheet can give: the epoch a vault lies under, and the newest, where that is still
/// to come.
HeldKeys narrow(Keyring &keyring, const HeldKeys &found, const Secret &recovery)
{
    HeldKeys keys;
    for (const HeldKey &held : found) {
        QList<quint64> &epochs = held.vault == Vault::FrontDesk ? keyring.frontDeskEpochs : keyring.clinicalEpochs;
        const quint64 newest = epochs.isEmpty() ? held.epoch : qMax(epochs.constLast(), held.epoch);
        epochs = newest == held.epoch ? QList{newest} : QList{held.epoch, newest};
        for (const quint64 epoch : std::as_const(epochs))
            keys.push_back({held.vault, epoch, vaultKey(recovery, held.vault, epoch)});
    }
    return keys;
}

/// Gives the owner an account with new keys under their password: their own, where they had one, or a new one.
Result<PersonId> putOwner(Keyring &keyring, const RecoveringOwner &owner)
{
    const KeyringPerson *named = accountNamed(keyring, owner.name);
    PersonId id = owner.person;
    if (!id.isValid())
        id = named ? named->person : newId<PersonId>();
    const auto name = checkedAccountName(keyring, id, owner.name);
    if (!name)
        return fail(name.error());

    auto person = std::ranges::find(keyring.people, id, &KeyringPerson::person);
    if (person == keyring.people.end()) {
        person = keyring.people.insert(keyring.people.end(), KeyringPerson());
        person->person = id;
    } else {
        retire(keyring, *person);
    }
    person->name = *name;
    if (auto given = giveIdentity(*person, keyring.clinic, owner.password); !given)
        return fail(given.error());
    return id;
}

} // namespace

Result<OpenedWithSheet> openWithSheet(const ClinicFolder &folder, const Secret &recovery)
{
    if (!QFileInfo(folder.path).isDir())
        return fail(Error::Kind::NoFolder, {}, folder.path);
    if (auto whole = finishSwap(folder); !whole)
        return fail(whole.error());
    auto database = Database::open();
    if (!database)
        return fail(database.error());
    const auto hint = keyringThere(folder);
    HeldKeys keys;
    for (const Vault vault : bothVaults) {
        auto key = openVault(**database, folder, vault, recovery, epochsToTry(hint, vault));
        if (!key)
            return fail(key.error());
        keys.push_back(std::move(*key));
    }
    return OpenedWithSheet{std::move(*database), std::move(keys)};
}

Result<OpenClinic> recoverWithSheet(const ClinicFolder &folder, const Secret &recovery, const RecoveringOwner &owner)
{
    if (auto usable = checkNewPassword(owner.password); !usable)
        return fail(usable.error());
    auto opened = openWithSheet(folder, recovery);
    if (!opened)
        return fail(opened.error());
    for (const Vault vault : bothVaults) {
        if (auto migrated = opened->database->migrate(vault); !migrated)
            return fail(migrated.error());
    }
    KeyringSeenStore memory(*opened->database);
    const auto remembered = memory.revision();
    if (!remembered)
        return fail(remembered.error());

    const auto there = keyringThere(folder);
    const bool kept = there && isAuthentic(*there, recovery) && there->revision >= *remembered;
    Keyring keyring = kept ? *there : emptyKeyring(owner.clinic);
    const HeldKeys keys = narrow(keyring, opened->keys, recovery);
    keyring.revision = qMax(*remembered, there ? there->revision : 0);
    for (const HeldKey &held : keys)
        keyring.revision = qMax(keyring.revision, held.epoch);
    ++keyring.revision;

    auto person = putOwner(keyring, owner);
    if (!person)
        return fail(person.error());
    for (KeyringPerson &other : keyring.people)
        grant(other, other.person == *person ? Role::Owner : roleOf(other), keyring, keys, recovery);
    authenticate(keyring, keys);
    if (auto written = replaceKeyring(*opened->database, folder, keyring, {AuditAction::PeopleChanged, person->value, u"recovered with the sheet"_s}); !written)
        return fail(written.error());
    if (auto forgotten = memory.forgetRecoveriesAfter(keyring.frontDeskEpochs.constLast()); !forgotten)
        return fail(forgotten.error());
    opened->database.reset();
    return signIn(folder, owner.name, owner.password);
}

} // namespace untie
