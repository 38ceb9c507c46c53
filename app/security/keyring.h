#pragma once

#include "app/common/id.h"
#include "app/common/result.h"
#include "app/security/identity.h"
#include "app/security/session.h"
#include "app/storage/clinicfolder.h"

#include <QByteArray>
#include <QList>

namespace untie {

/// K(vault, epoch), sealed to a person.
struct Grant
{
    Vault vault = Vault::FrontDesk;
    quint64 epoch = 0;
    QByteArray sealed;

    bool operator==(const Grant &) const = default;
};

struct KeyringPerson
{
    PersonId person;
    QString name;
    PublicKeys keys;
    WrappedIdentity wrapped;
    QList<Grant> grants;
    QByteArray recovery; ///< R sealed to an owner; empty for all others

    bool operator==(const KeyringPerson &) const = default;
};

/// The public half of a signing key that is used no more, so that what it signed can still be checked.
struct RetiredKey
{
    PersonId person;
    QByteArray signing;
    qint64 retiredAt = 0; ///< ms since 1970 UTC

    bool operator==(const RetiredKey &) const = default;
};

/// Who may open what: a file that everybody may see, for all that is secret in it is wrapped or sealed.
struct Keyring
{
    QByteArray clinic; ///< random, so that nothing of one clinic passes for another's
    quint64 revision = 1; ///< rises whenever the owner changes people or epochs
    QList<quint64> frontDeskEpochs; ///< rising; two while a vault is being encrypted anew
    QList<quint64> clinicalEpochs;
    QList<KeyringPerson> people; ///< in the order in which they came
    QList<RetiredKey> retired;
    QByteArray frontDeskMac; ///< over everybody who has that vault; see keyringMac()
    QByteArray clinicalMac;

    const QList<quint64> &epochs(Vault vault) const { return vault == Vault::FrontDesk ? frontDeskEpochs : clinicalEpochs; }
    const QByteArray &mac(Vault vault) const { return vault == Vault::FrontDesk ? frontDeskMac : clinicalMac; }
    bool operator==(const Keyring &) const = default;
};

inline constexpr qsizetype clinicIdBytes = 16;
inline constexpr qsizetype macBytes = 32;

bool mayOpen(const KeyringPerson &person, Vault vault);
/// What somebody's grants say they are.
Role roleOf(const KeyringPerson &person);

/// Authenticates everybody who may open a vault (ids, names, public keys, grants), its epochs and the retired keys,
/// under keyringMacKey() of the vault's newest epoch: whoever cannot open the vault cannot change who can. A change of
/// password is not covered, so that people can change their own.
QByteArray keyringMac(const Keyring &keyring, Vault vault, const Secret &macKey);
/// In constant time.
bool isAuthentic(const Keyring &keyring, Vault vault, const Secret &macKey);

/// The keyring as a file holds it. The form is binary, as it is read before anybody vouches for it: fields in fixed
/// order with one way to write each, so that a reader of a hundred lines can refuse everything else. It ends with a
/// checksum, so that a damaged file is told from a wrong password.
QByteArray toBytes(const Keyring &keyring);
/// Corrupt (the detail names the field), Tampered for a password cost that no Untie writes, NewerFormat.
Result<Keyring> keyringFrom(const QByteArray &bytes);

/// The keyring of a clinic; errors carry its path. NotAClinic, Unreadable and what keyringFrom() gives. A restore that
/// was killed half-way is ended first: see ClinicSwap.
Result<Keyring> readKeyring(const ClinicFolder &folder);

} // namespace untie
