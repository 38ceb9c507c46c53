#pragma once

#include "app/documents/stationery.h"

#include <QDate>

namespace untie {

class Translator;

/// What stands on the slip that somebody gets who was given a password.
struct PasswordSlipText
{
    QString clinic;   ///< its name
    QString person;   ///< as they sign in
    QString password; ///< secret
    QDate day;
};

/// A first password on one page, to be handed over and torn up. Title, file and job name do not tell what it is. Whoever
/// lets it go calls wipe() of recovery sheets first, which overwrites the password.
Document passwordSlip(const PasswordSlipText &slip, const Translator &words, const Stationery &stationery);

} // namespace untie
