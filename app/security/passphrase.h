#pragma once

#include "app/common/secret.h"

#include <QStringList>

namespace untie {

/// How many words a passphrase has: with 7,776 to choose from, 64 bits that nobody can foretell.
inline constexpr int passphraseWords = 5;

/// A new passphrase as UTF-8, its words parted by spaces: each drawn by libsodium with the same chance from the list of
/// the language ("en", "de"; English for all others). One that passwordStrength() would not take with these `known`
/// names is drawn again.
Secret newPassphrase(const QString &language, const QStringList &known = {});

/// A secret text to be shown. The caller wipes it.
QString shownText(const Secret &text);

} // namespace untie
