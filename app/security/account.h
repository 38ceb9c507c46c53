#pragma once

#include "app/security/keyring.h"

namespace untie {

/// The account that somebody means who typed this name, whatever their capitals and spaces; null for nobody.
const KeyringPerson *accountNamed(const Keyring &keyring, const QString &typed);

inline constexpr qsizetype longestAccountName = 200; ///< in letters

/// A name for somebody's account, tidied. Invalid, with a sentence, for one that is empty, too long, or another's.
Result<QString> checkedAccountName(const Keyring &keyring, PersonId person, const QString &typed);

/// Keys of their own for somebody of this clinic, under a password.
Result<> giveIdentity(KeyringPerson &person, const QByteArray &clinic, const Secret &password);
/// Keeps the public half of somebody's signing key, which they will use no more.
void retire(Keyring &keyring, const KeyringPerson &person);

} // namespace untie
