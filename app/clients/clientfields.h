#pragma once

#include "app/clients/client.h"

#include <QLatin1StringView>

#include <span>

namespace untie {

/// The places of a form in which something of a client stands; the three names are one.
enum class ClientField {
    Name,
    Born,
    Phone,
    Email,
    DeskNote,
    Pronounced,
    Pronouns,
    Language,
    Reminders,
    OtherPhones,
    OtherEmails,
    AddressLines,
    Postcode,
    Place,
    Region,
    Country,
    EmergencyName,
    EmergencyRelation,
    EmergencyPhone,
    Occupation,
    Activities,
    ReferredBy,
    Doctor,
    Tags
};

/// One text of a client: what drafts call it, where it stands, how long it may be.
struct ClientText
{
    QLatin1StringView key;
    ClientField field = ClientField::Name;
    int longest = 0;
    bool lines = false; ///< may have several
    QString &(*in)(Client &client) = nullptr;
    const QString &(*of)(const Client &client) = nullptr;
};

/// Every text of a client, in the order of the form, so that rules, drafts, digests and merging forget none. What is no
/// text (birth date, kinds, lists, wishes) each of them names itself.
std::span<const ClientText> clientTexts();

} // namespace untie
