#include "app/security/session.h"

#include "app/common/text.h"
#include "app/security/account.h"
#include "app/security/grants.h"
#include "app/security/keyring.h"
#include "app/security/keyringseenstore.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/security/unlock.h"
#include "app/storage/clinicplace.h"
#include "app/storage/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 firstEpoch = 1;
Error invalidSetup(const char *sentence)
{
    return {Error::Kind::Invalid, {}, QCoreApplication::translate("CreateClinic", sentence)};
}

/// A folder that is being filled. Unless it is kept, all that was made in it goes again, and the folder itself and
/// those above it as far as they were not there before.
class NewFolder final
{
public:
    explicit NewFolder(const ClinicFolder &folder)
        : m_folder(folder)
    {
        for (QString path = QDir::cleanPath(QDir().absoluteFilePath(folder.path)); !QFileInfo::exists(path); path = QFileInfo(path).path())
            m_made.append(path);
    }
    ~NewFolder()
    {
        if (m_kept)
            return;
        for (const Vault vault : bothVaults) {
            for (const QString &file : {temporary(vault), m_folder.vault(vault)}) {
                for (const QString &ending : {QString(), u"-wal"_s, u"-journal"_s})
                    QFile::remove(file + ending);
            }
        }
        QFile::remove(m_folder.keyring());
        for (const QString &path : std::as_const(m_made))
            QDir().rmdir(path);
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    /// Before this, the folder may be somebody else's and nothing in it is touched.
    Result<> create()
    {
        auto created = m_folder.create();
        if (!created) {
            m_kept = created.error().kind == Error::Kind::Exists;
            return created;
        }
        return syncFolder(QFileInfo(QDir().absoluteFilePath(m_folder.path)).path());
    }
    QString temporary(Vault vault) const { return m_folder.vault(vault) + ".new"_L1; }
    void keep() { m_kept = true; }

private:
    ClinicFolder m_folder;
    QStringList m_made; ///< the innermost first
    bool m_kept = false;
};

/// The keys of a new clinic's vaults.
HeldKeys firstKeys(const Secret &recovery)
{
    HeldKeys keys;
    for (const Vault vault : bothVaults)
        keys.push_back({vault, firstEpoch, vaultKey(recovery, vault, firstEpoch)});
    return keys;
}

/// The keyring of a clinic with one owner.
Result<Keyring> keyringForOwner(const Secret &recovery, PersonId owner, const QString &name, const Identity &identity, const Secret &password)
{
    Keyring keyring;
    keyring.clinic = QByteArray(clinicIdBytes, Qt::Uninitialized);
    randombytes_buf(keyring.clinic.data(), static_cast<std::size_t>(clinicIdBytes));
    keyring.frontDeskEpochs = keyring.clinicalEpochs = {firstEpoch};

    auto wrapped = wrap(identity, {keyring.clinic, owner}, password, calibratedCost());
    if (!wrapped)
        return fail(wrapped.error());
    KeyringPerson person{owner, name, identity.shown, *wrapped, {}, {}};
    const HeldKeys keys = firstKeys(recovery);
    grant(person, Role::Owner, keyring, keys, recovery);
    keyring.people = {person};
    authenticate(keyring, keys);
    return keyring;
}

/// A vault with its tables, and what shall stand in them from the start, closed and synced.
Result<> makeVault(Vault vault, const QString &file, const Secret &recovery, const std::function<Result<>(Database &)> &furnish)
{
    {
        auto database = Database::open();
        if (!database)
            return fail(database.error());
        if (auto made = (*database)->attach(vault, file, pageKey(vaultKey(recovery, vault, firstEpoch)), Database::Missing::Create); !made)
            return made;
        if (furnish) {
            if (auto furnished = furnish(**database); !furnished)
                return furnished;
        }
        if (auto closed = (*database)->detach(vault); !closed)
            return closed;
    }
    if (QFileInfo::exists(file + "-wal"_L1))
        return fail(Error::Kind::Unreadable, u"the write-ahead log did not go"_s, file);
    if (!QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Unreadable, u"chmod"_s, file);
    return syncFile(file);
}

Result<> rename(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return fail(Error::Kind::Unreadable, u"rename"_s, to);
    return {};
}

} // namespace

Result<OpenClinic> createClinic(const NewClinic &wanted)
{
    Q_ASSERT(wanted.owner.isValid());
    const ClinicFolder &folder = wanted.folder;
    const QString name = tidied(wanted.ownerName);
    if (name.isEmpty())
        return fail(invalidSetup(QT_TRANSLATE_NOOP("CreateClinic", "The owner needs a name.")));
    if (name.size() > longestAccountName)
        return fail(invalidSetup(QT_TRANSLATE_NOOP("CreateClinic", "The owner's name is too long.")));
    if (wanted.password.isEmpty())
        return fail(invalidSetup(QT_TRANSLATE_NOOP("CreateClinic", "The owner needs a password.")));
    if (auto place = mayLieThere(folder); !place)
        return fail(place.error());

    NewFolder made(folder);
    if (auto created = made.create(); !created)
        return fail(created.error());
    Identity identity = newIdentity();
    const auto keyring = keyringForOwner(wanted.recovery, wanted.owner, name, identity, wanted.password);
    if (!keyring)
        return fail(keyring.error());
    for (const Vault vault : bothVaults) {
        const auto furnish = vault == Vault::FrontDesk ? wanted.furnish : nullptr;
        if (auto vaultMade = makeVault(vault, made.temporary(vault), wanted.recovery, furnish); !vaultMade)
            return fail(vaultMade.error());
    }
    for (const Vault vault : bothVaults) {
        if (auto named = rename(made.temporary(vault), folder.vault(vault)); !named)
            return fail(named.error());
    }
    // Last: without it the folder is no clinic yet. Syncs the folder with the new names, too.
    if (auto written = writeDurably(folder.keyring(), toBytes(*keyring)); !written)
        return fail(written.error());

    auto opened = openVaults({.folder = folder, .person = wanted.owner, .name = name, .role = Role::Owner}, firstKeys(wanted.recovery), std::move(identity.signing));
    if (!opened)
        return fail(opened.error());
    if (auto remembered = KeyringSeenStore(*opened->database).remember(*keyring); !remembered)
        return fail(remembered.error());
    made.keep();
    return opened;
}

Result<CreatedClinic> createClinic(const ClinicFolder &folder, PersonId owner, const QString &ownerName, const Secret &password)
{
    const Secret recovery = newRecoverySecret();
    auto made = createClinic({.folder = folder, .owner = owner, .ownerName = ownerName, .password = password, .recovery = recovery});
    if (!made)
        return fail(made.error());
    return CreatedClinic{std::move(*made), recoverySheet(recovery)};
}

} // namespace untie
