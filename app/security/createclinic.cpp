#include "app/security/session.h"

#include "app/common/text.h"
#include "app/security/grants.h"
#include "app/security/keyring.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/security/unlock.h"
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
constexpr qsizetype maxNameLetters = 200;

Error invalid(const char *sentence)
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

/// A vault with its tables, closed and synced.
Result<> makeVault(Vault vault, const QString &file, const Secret &recovery)
{
    {
        auto database = Database::open();
        if (!database)
            return fail(database.error());
        if (auto made = (*database)->attach(vault, file, pageKey(vaultKey(recovery, vault, firstEpoch)), Database::Missing::Create); !made)
            return made;
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

Result<CreatedClinic> createClinic(const ClinicFolder &folder, PersonId owner, const QString &ownerName, const Secret &password)
{
    Q_ASSERT(owner.isValid());
    const QString name = tidied(ownerName);
    if (name.isEmpty())
        return fail(invalid(QT_TRANSLATE_NOOP("CreateClinic", "The owner needs a name.")));
    if (name.size() > maxNameLetters)
        return fail(invalid(QT_TRANSLATE_NOOP("CreateClinic", "The owner's name is too long.")));
    if (password.isEmpty())
        return fail(invalid(QT_TRANSLATE_NOOP("CreateClinic", "The owner needs a password.")));

    NewFolder made(folder);
    if (auto created = made.create(); !created)
        return fail(created.error());
    const Secret recovery = newRecoverySecret();
    Identity identity = newIdentity();
    const auto keyring = keyringForOwner(recovery, owner, name, identity, password);
    if (!keyring)
        return fail(keyring.error());
    for (const Vault vault : bothVaults) {
        if (auto vaultMade = makeVault(vault, made.temporary(vault), recovery); !vaultMade)
            return fail(vaultMade.error());
    }
    for (const Vault vault : bothVaults) {
        if (auto named = rename(made.temporary(vault), folder.vault(vault)); !named)
            return fail(named.error());
    }
    // Last: without it the folder is no clinic yet. Syncs the folder with the new names, too.
    if (auto written = writeDurably(folder.keyring(), toBytes(*keyring)); !written)
        return fail(written.error());

    auto opened = openVaults({.folder = folder, .person = owner, .name = name, .role = Role::Owner}, firstKeys(recovery), std::move(identity.signing));
    if (!opened)
        return fail(opened.error());
    made.keep();
    return CreatedClinic{std::move(*opened), recoverySheet(recovery)};
}

} // namespace untie
