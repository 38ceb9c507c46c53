#include "app/security/reencryption.h"

#include "app/security/keyringseenstore.h"
#include "app/security/keys.h"
#include "app/security/unlockedkeyring.h"
#include "app/storage/clinicplace.h"
#include "app/storage/database.h"
#include "app/storage/durablefile.h"
#include "app/storage/vaultcompare.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesAStep = 256; ///< 1 MiB
constexpr int pagesASync = 32 * pagesAStep; ///< so that there is not much left to write at the end, when others wait
constexpr qint64 spareBytes = 100'000'000;

void removeVaultFile(const QString &file)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-journal"_s})
        QFile::remove(file + ending);
}

/// Puts a copy in the place of a vault that nobody has open. Its log has to be gone for good before: it would be read
/// as the new file's.
Result<> replaceVault(const QString &copy, const QString &file)
{
    for (const QString &name : {copy, file}) {
        if (QFileInfo::exists(name + "-wal"_L1))
            return fail(Error::Kind::Unreadable, u"the write-ahead log did not go"_s, name);
    }
    if (auto synced = syncFolder(QFileInfo(file).absolutePath()); !synced)
        return synced;
    return replaceDurably(copy, file);
}

} // namespace

bool pendingReencryption(const Keyring &keyring)
{
    return std::ranges::any_of(bothVaults, [&](Vault vault) { return keyring.epochs(vault).size() > 1; });
}

Reencryption::Reencryption(ClinicFolder folder, HeldKeys keys, std::optional<Keyring> before)
    : m_folder(std::move(folder))
    , m_keys(std::move(keys))
    , m_before(std::move(before))
    , m_canCancel(m_before.has_value())
{
}

Reencryption::~Reencryption()
{
    breakOff();
}

void Reencryption::breakOff()
{
    m_canCancel = false;
    m_keys.clear();
    removeCopy();
}

void Reencryption::removeCopy()
{
    if (!m_copying)
        return;
    const QString file = m_copying->file;
    m_copying.reset();
    removeVaultFile(file);
}

Result<Reencryption::State> Reencryption::step(Database &database)
{
    if (m_keys.empty() || !std::ranges::all_of(bothVaults, [&](Vault vault) { return database.has(vault); }))
        return fail(Error::Kind::Unavailable, u"this work has ended"_s);
    const auto keyring = currentKeyring();
    if (!keyring)
        return fail(keyring.error());
    const auto isOutdone = [&](Vault vault) { return newestKey(m_keys, vault)->epoch < keyring->epochs(vault).constLast(); };
    if (std::ranges::any_of(bothVaults, isOutdone)) { // by a later change, whose work leads further than this
        breakOff();
        return State::Done;
    }
    if (m_total == 0) {
        if (auto counted = count(database); !counted)
            return fail(counted.error());
    }
    if (m_cancelled && m_canCancel)
        return takeBack(database, *keyring);
    if (!m_copying) {
        const auto next = std::ranges::find_if_not(bothVaults, [&](Vault vault) { return isUnderNewest(database, vault); });
        if (next == bothVaults.end())
            return dropOldKeys(database, *keyring);
        if (auto begun = beginCopy(database, *next); !begun)
            return fail(begun.error());
    }
    if (auto copied = copyOn(database); !copied) {
        removeCopy();
        return fail(copied.error());
    }
    return State::Working;
}

/// The keyring as it is on disk now: people may have changed their passwords meanwhile. Tampered for one that is not
/// the owners'.
Result<Keyring> Reencryption::currentKeyring() const
{
    auto keyring = readKeyring(m_folder);
    if (!keyring)
        return keyring;
    const bool ours = std::ranges::all_of(bothVaults, [&](Vault vault) {
        const HeldKey *newest = newestKey(m_keys, vault);
        const quint64 epoch = keyring->epochs(vault).constLast();
        return newest->epoch < epoch || (newest->epoch == epoch && isAuthentic(*keyring, vault, keyringMacKey(newest->key)));
    });
    if (!ours)
        return fail(Error::Kind::Tampered, u"message authentication code"_s, m_folder.keyring());
    return keyring;
}

bool Reencryption::isUnderNewest(const Database &database, Vault vault) const
{
    return pageKey(newestKey(m_keys, vault)->key) == database.key(vault);
}

Result<> Reencryption::count(Database &database)
{
    int total = 0;
    for (const Vault vault : bothVaults) {
        if (isUnderNewest(database, vault))
            continue;
        auto pages = database.run(u"PRAGMA %1.page_count"_s.arg(schemaOf(vault)));
        if (!pages)
            return fail(pages.error());
        pages->next();
        total += pages->value(0).toInt();
    }
    m_total = total;
    return {};
}

Result<> Reencryption::beginCopy(Database &database, Vault vault)
{
    // Others save meanwhile: the copy is not to take the last room from them.
    const auto room = freeBytesAt(m_folder.path);
    if (room && *room < QFileInfo(m_folder.vault(vault)).size() + spareBytes)
        return fail(Error::Kind::DiskFull, u"no room for a copy"_s, m_folder.vault(vault));
    const HeldKey *newest = newestKey(m_keys, vault);
    const QString file = u"%1.next%2"_s.arg(m_folder.vault(vault)).arg(newest->epoch);
    removeVaultFile(file);
    if (QFileInfo::exists(file))
        return fail(Error::Kind::Unreadable, u"what an earlier copy left does not go"_s, file);
    auto copy = VaultCopy::begin(database, vault, file, pageKey(newest->key));
    if (!copy)
        return fail(copy.error());
    m_copying.emplace(Copying{vault, file, std::move(*copy)});
    return {};
}

Result<> Reencryption::copyOn(Database &database)
{
    auto all = m_copying->copy.step(pagesAStep);
    if (!all) {
        if (all.error().kind == Error::Kind::Corrupt) // it is what was read that is damaged
            all.error().subject = m_folder.vault(m_copying->vault);
        return fail(all.error());
    }
    m_copied = m_finished + m_copying->copy.copied();
    if (!*all)
        return m_copying->copy.copied() % pagesASync < pagesAStep ? syncFile(m_copying->file) : Result<>();
    const int pages = m_copying->copy.total();
    if (auto placed = putInPlace(database); !placed)
        return placed;
    m_copying.reset();
    m_finished += pages;
    return {};
}

/// From the end of the copy to the new file in the vault's place nothing else is done on the thread, so that no save
/// falls between the two.
Result<> Reencryption::putInPlace(Database &database)
{
    const Vault vault = m_copying->vault;
    const QString file = m_folder.vault(vault);
    const Secret fresh = pageKey(newestKey(m_keys, vault)->key);
    if (auto finished = m_copying->copy.finish(); !finished)
        return finished;
    if (auto same = compareWithVault(database, vault, m_copying->file, fresh); !same)
        return same;

    const Secret old = database.key(vault).clone();
    auto placed = database.detach(vault);
    if (placed)
        placed = replaceVault(m_copying->file, file);
    // Whatever happened, one of the two keys opens what lies there now.
    auto opened = database.attach(vault, file, fresh);
    if (!opened && opened.error().kind == Error::Kind::WrongPassword)
        opened = database.attach(vault, file, old);
    m_canCancel = m_canCancel && database.has(vault) && !isUnderNewest(database, vault);
    return placed ? opened : placed;
}

/// Takes the change back: whoever it took something from has it again.
Result<Reencryption::State> Reencryption::takeBack(Database &database, const Keyring &current)
{
    if (current.revision != m_before->revision) { // somebody was added meanwhile, or renamed: too late
        m_canCancel = false;
        return State::Working;
    }
    removeCopy();
    Keyring back = *m_before;
    ++back.revision;
    for (KeyringPerson &person : back.people) {
        const auto now = std::ranges::find(current.people, person.person, &KeyringPerson::person);
        if (now != current.people.end() && now->keys == person.keys)
            person.wrapped = now->wrapped; // their password may be another by now
    }
    authenticate(back, m_keys);
    if (auto written = replaceKeyring(database, m_folder, back, {AuditAction::PeopleChanged, 0, u"taken back"_s}); !written)
        return fail(written.error());
    static_cast<void>(KeyringSeenStore(database).forgetRecoveriesAfter(back.frontDeskEpochs.constLast()).has_value());
    breakOff();
    return State::TakenBack;
}

Result<Reencryption::State> Reencryption::dropOldKeys(Database &database, Keyring keyring)
{
    for (const Vault vault : bothVaults) {
        QList<quint64> &epochs = vault == Vault::FrontDesk ? keyring.frontDeskEpochs : keyring.clinicalEpochs;
        epochs = {epochs.constLast()};
    }
    const auto isDead = [&](const Grant &grant) { return grant.epoch != keyring.epochs(grant.vault).constLast(); };
    for (KeyringPerson &person : keyring.people)
        person.grants.removeIf(isDead);
    ++keyring.revision;
    authenticate(keyring, m_keys);
    if (auto written = replaceKeyring(database, m_folder, keyring, {AuditAction::KeysChanged, 0, u"encrypted anew, old keys dropped"_s}); !written)
        return fail(written.error());
    breakOff();
    return State::Done;
}

} // namespace untie
