#include "app/security/session.h"

#include "app/common/log.h"
#include "app/security/account.h"
#include "app/security/failedsignins.h"
#include "app/security/grants.h"
#include "app/security/keyring.h"
#include "app/security/keyringseenstore.h"
#include "app/security/ownpassword.h"
#include "app/security/reencryption.h"
#include "app/security/unlock.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The person of that name, or null. Without a name: the only owner, or Invalid where there are several.
Result<const KeyringPerson *> personNamed(const Keyring &keyring, const QString &name)
{
    if (!name.isEmpty())
        return accountNamed(keyring, name);
    const KeyringPerson *found = nullptr;
    for (const KeyringPerson &person : keyring.people) {
        if (roleOf(person) != Role::Owner)
            continue;
        if (found) {
            return fail(Error::Kind::Invalid, u"several owners"_s,
                        QCoreApplication::translate("SignIn", "This clinic has several owners: say which account is yours."));
        }
        found = &person;
    }
    return found;
}

/// Compares the keyring with what the vault remembers of it. An owner's session brings that memory up to date, and
/// takes up the work that a keyring with keys of two epochs tells of.
Result<> settleKeyring(OpenClinic &clinic, const Keyring &keyring, HeldKeys keys)
{
    Session &session = clinic.session;
    KeyringSeenStore memory(*clinic.database);
    const auto trust = memory.compare(keyring);
    if (!trust)
        return fail(trust.error());
    if (session.keyring == KeyringTrust::Trusted)
        session.keyring = *trust;
    if (session.keyring != KeyringTrust::Trusted || session.role != Role::Owner)
        return {};
    const auto remembered = memory.revision();
    if (remembered && *remembered < keyring.revision)
        static_cast<void>(memory.remember(keyring).has_value()); // next time, where there is no room now
    if (pendingReencryption(keyring))
        session.reencryption = std::make_shared<Reencryption>(session.folder, std::move(keys));
    return {};
}

/// There is no vault open in which it could be written down.
void remember(FailedSignIns &failed, PersonId person)
{
    if (auto added = failed.add(person, QDateTime::currentDateTimeUtc()); !added)
        logTrouble("a failed sign-in was not kept", added.error());
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

Result<OpenClinic> signIn(const ClinicFolder &folder, const QString &name, const Secret &password, const BeforeMigrating &beforeMigration)
{
    const auto keyring = readKeyring(folder);
    if (!keyring)
        return fail(keyring.error());
    const auto person = personNamed(*keyring, name);
    if (!person)
        return fail(person.error());
    FailedSignIns failed(keyring->clinic);
    if (!*person) {
        // As slow as a wrong password, so that nobody can try out who works here.
        const auto key = passwordKey(password, newSalt(), keyring->people.constFirst().wrapped.cost);
        if (!key)
            return fail(key.error());
        remember(failed, {});
        return fail(Error::Kind::WrongPassword, u"no such account"_s);
    }
    const auto tampered = [&](const QString &detail) { return fail(Error::Kind::Tampered, detail, folder.keyring()); };
    auto identity = unwrap((*person)->wrapped, (*person)->keys, {keyring->clinic, (*person)->person}, password);
    if (!identity && identity.error().kind == Error::Kind::WrongPassword)
        remember(failed, (*person)->person);
    if (!identity)
        return identity.error().kind == Error::Kind::Tampered ? tampered(identity.error().detail) : fail(identity.error());
    auto opened = openGrants(*keyring, **person, *identity);
    if (!opened)
        return tampered(opened.error().detail);
    auto clinic = openVaults({.folder = folder,
                              .person = (*person)->person,
                              .name = (*person)->name,
                              .role = roleOf(**person),
                              .keyring = opened->authentic ? KeyringTrust::Trusted : KeyringTrust::Changed},
                             opened->keys, identity->signing.clone(), beforeMigration);
    if (!clinic)
        return clinic;
    folder.removeUnfinished();
    if (auto settled = settleKeyring(*clinic, *keyring, std::move(opened->keys)); !settled)
        return fail(settled.error());
    if (!isUpToDate((*person)->wrapped.cost))
        wrapAtTodaysCost(folder, *keyring, (*person)->person, *identity, password);
    const auto entered = failed.enter(*clinic->database, (*person)->person);
    if (!entered)
        logTrouble("failed sign-ins were not written down", entered.error());
    clinic->session.wrongTries = entered.value_or(0);
    return clinic;
}

} // namespace untie
