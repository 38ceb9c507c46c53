#pragma once

#include "app/common/result.h"
#include "app/common/secret.h"

#include <QString>
#include <QStringList>

namespace untie {

enum class PasswordStrength {
    TooShort, ///< less than twelve characters
    TooEasy,  ///< long enough, but among the first that somebody would try
    Good
};

/// Whether a new password may be used. There are no rules about kinds of characters: what counts is how much of it
/// cannot be foretold, after common words, the names in `known` (the person's, the clinic's), years, repetitions and runs such
/// as "abcd", "4321" or "qwertz" have been taken out.
PasswordStrength passwordStrength(const QString &password, const QStringList &known = {});

/// The first of these rules alone, for a password that is in safe keeping already: Invalid, with the sentence.
Result<> checkNewPassword(const Secret &password);

/// The sentence for the person who chose it; empty for a good one.
QString explain(PasswordStrength strength);

} // namespace untie
