#pragma once

#include "app/clients/client.h"
#include "app/intake/cautions.h"
#include "app/intake/clinicalinboxstore.h"
#include "app/intake/consent.h"

namespace untie {

class Database;

/// The kind of a Draft that is the next version of an intake.
inline constexpr QLatin1StringView intakeDraftKind("intake");

/// What every screen of a client has to know before hands go on skin.
struct ClientCautions
{
    Client client;
    std::optional<Intake> intake; ///< the newest
    IntakeForm form;              ///< it was given on; in use now where there is none
    QList<Caution> cautions;      ///< worst first
    QList<const RedFlagRule *> redFlags; ///< gravest first
    QList<ConsentStanding> consents;
    QString published; ///< the alert that the desk sees
    std::optional<QDateTime> begun; ///< whoever is here began the next version then, and did not store it
    std::optional<InboxItem> received; ///< filled in by the client and not taken over yet; the newest

    /// Whether the intake is older than a year: a full review is due (CMMOTA: yearly).
    bool isDue(QDate today) const;
};
/// NotFound where there is no such client.
Result<ClientCautions> readCautions(Database &database, ClientId client, QDate today, VisitId visit = {});

} // namespace untie
