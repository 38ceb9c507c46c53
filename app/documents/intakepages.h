#pragma once

#include "app/clients/client.h"
#include "app/documents/stationery.h"
#include "app/intake/consent.h"
#include "app/intake/intake.h"

namespace untie {

class Translator;

/// The health form to be filled in by pen; `client` may have no name yet. What the therapist alone answers is left out.
/// `words` speaks the form's language.
Document blankIntake(const IntakeForm &form, const Client &client, const ClinicProfile &clinic, QDate today, const Translator &words, const Stationery &stationery);

/// The form as it was filled in. It is written in the program's language, which `words` speaks.
struct FilledIntake
{
    Client client;
    ClinicProfile clinic;
    Intake intake;
    IntakeForm form; ///< that it was given on
    QString by;      ///< who stored it
    QDateTime at;    ///< in the clinic's time zone
};
Document filledIntake(const FilledIntake &filled, const Translator &words, const Stationery &stationery);

/// Consents to be signed by pen, a page each where it takes one.
Document blankConsents(const QList<ConsentText> &texts, const Client &client, const ClinicProfile &clinic, QDate today, const Translator &words, const Stationery &stationery);

/// Consents as they were given, with the signatures.
struct SignedConsents
{
    Client client;
    ClinicProfile clinic;
    QList<ConsentText> texts; ///< for their titles
    QList<Consent> given;     ///< oldest first
    QByteArray zone;          ///< IANA, the clinic's
};
Document signedConsents(const SignedConsents &consents, QDate today, const Translator &words, const Stationery &stationery);

} // namespace untie
