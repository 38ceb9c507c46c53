#include "app/security/unlockedkeyring.h"

#include "app/security/keyringseenstore.h"
#include "app/security/keys.h"
#include "app/storage/durablefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLiveEpochs = 6; ///< the file has room for eight

Error invalid(const char *sentence)
{
    return {Error::Kind::Invalid, u"keyring"_s, QCoreApplication::translate("Administration", sentence)};
}

Result<> record(Database &database, const AuditEntry &entry)
{
    AuditStore audit(database);
    for (const Vault vault : bothVaults) {
        if (!database.has(vault))
            continue;
        if (auto recorded = audit.record(vault, entry); !recorded)
            return recorded;
    }
    return {};
}

} // namespace

UnlockedKeyring::UnlockedKeyring(ClinicFolder folder, Keyring keyring, OpenedGrants opened)
    : m_folder(std::move(folder))
    , m_keyring(std::move(keyring))
    , m_keys(std::move(opened.keys))
    , m_recovery(std::move(opened.recovery))
{
}

Result<UnlockedKeyring> UnlockedKeyring::open(Database &database, const Administrator &by)
{
    auto keyring = readKeyring(by.folder);
    if (!keyring)
        return fail(keyring.error());
    const auto tampered = [&](const QString &detail) { return fail(Error::Kind::Tampered, detail, by.folder.keyring()); };
    if (database.actor() && database.actor()->person != by.person)
        return fail(Error::Kind::Denied, u"somebody else is signed in"_s);
    const auto person = std::ranges::find(keyring->people, by.person, &KeyringPerson::person);
    if (person == keyring->people.end() || roleOf(*person) != Role::Owner)
        return fail(Error::Kind::Denied, u"no owner"_s);
    const auto identity = unwrap(person->wrapped, person->keys, {keyring->clinic, person->person}, by.password);
    if (!identity)
        return identity.error().kind == Error::Kind::Tampered ? tampered(identity.error().detail) : fail(identity.error());
    auto opened = openGrants(*keyring, *person, *identity);
    if (!opened)
        return tampered(opened.error().detail);
    if (!opened->authentic)
        return tampered(u"message authentication code"_s);
    const auto trust = KeyringSeenStore(database).compare(*keyring);
    if (!trust)
        return fail(trust.error());
    if (*trust != KeyringTrust::Trusted)
        return tampered(u"another keyring than the vault remembers"_s);
    ++keyring->revision;
    return UnlockedKeyring(by.folder, std::move(*keyring), std::move(*opened));
}

Result<KeyringPerson *> UnlockedKeyring::find(PersonId person)
{
    const auto found = std::ranges::find(m_keyring.people, person, &KeyringPerson::person);
    if (found == m_keyring.people.end())
        return fail(Error::Kind::NotFound, u"no such account"_s);
    return &*found;
}

int UnlockedKeyring::owners() const
{
    return static_cast<int>(std::ranges::count(m_keyring.people, Role::Owner, roleOf));
}

void UnlockedKeyring::grant(KeyringPerson &person, Role role)
{
    untie::grant(person, role, m_keyring, m_keys, m_recovery);
}

Result<> UnlockedKeyring::raiseEpoch(Vault vault)
{
    QList<quint64> &epochs = vault == Vault::FrontDesk ? m_keyring.frontDeskEpochs : m_keyring.clinicalEpochs;
    if (epochs.size() >= mostLiveEpochs)
        return fail(invalid(QT_TRANSLATE_NOOP("Administration", "The record is still being encrypted anew for earlier changes. Let that finish first.")));
    // Named after the keyring that begins it, so that no epoch is ever begun twice, even if one was taken back.
    const quint64 epoch = qMax(m_keyring.revision, epochs.constLast() + 1);
    m_keys.push_back({vault, epoch, vaultKey(m_recovery, vault, epoch)});
    epochs.append(epoch);
    for (KeyringPerson &person : m_keyring.people)
        grant(person, roleOf(person));
    return {};
}

Result<> UnlockedKeyring::replaceRecovery(const Secret &fresh)
{
    Q_ASSERT(fresh.size() == keyBytes);
    m_recovery = fresh.clone();
    m_anotherRecovery = true;
    for (const Vault vault : bothVaults) {
        if (auto raised = raiseEpoch(vault); !raised)
            return raised;
    }
    return {};
}

Result<> UnlockedKeyring::write(Database &database, const AuditEntry &what)
{
    KeyringSeenStore memory(database);
    if (m_anotherRecovery) {
        if (auto remembered = memory.rememberRecovery(m_keyring.frontDeskEpochs.constLast()); !remembered)
            return remembered;
    }
    authenticate(m_keyring, m_keys);
    auto written = replaceKeyring(database, m_folder, m_keyring, what);
    if (!written && m_anotherRecovery)
        static_cast<void>(memory.forgetRecoveriesAfter(m_keyring.frontDeskEpochs.constLast() - 1).has_value());
    return written;
}

Result<> writeKeyring(Database &database, const ClinicFolder &folder, const Keyring &keyring, const AuditEntry &what)
{
    const QByteArray bytes = toBytes(keyring);
    const auto again = keyringFrom(bytes);
    if (!again || !(*again == keyring))
        return fail(invalid(QT_TRANSLATE_NOOP("Administration", "The list of accounts is full. Nothing was changed.")));
    if (auto recorded = record(database, what); !recorded)
        return recorded;
    auto written = writeDurably(folder.keyring(), bytes);
    if (!written)
        static_cast<void>(record(database, {what.action, what.object, u"not done: "_s + what.detail}).has_value());
    return written;
}

Result<> replaceKeyring(Database &database, const ClinicFolder &folder, const Keyring &keyring, const AuditEntry &what)
{
    const QString detail = u"%1, revision %2"_s.arg(what.detail).arg(keyring.revision);
    if (auto written = writeKeyring(database, folder, keyring, {what.action, what.object, detail}); !written)
        return written;
    // Where this fails it is remembered when an owner signs in next; the change itself is done.
    static_cast<void>(KeyringSeenStore(database).remember(keyring).has_value());
    return {};
}

} // namespace untie
