#include "app/clients/clientfields.h"

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;
constexpr int longestPhone = 60;
constexpr int longestNote = 4000;
constexpr int longestLine = 200;

/// The text at the end of a path of members.
template <auto... Path>
constexpr ClientText text(QLatin1StringView key, ClientField field, int longest, bool lines = false)
{
    return {.key = key,
            .field = field,
            .longest = longest,
            .lines = lines,
            .in = [](Client &client) -> QString & { return (client.*....*Path); },
            .of = [](const Client &client) -> const QString & { return (client.*....*Path); }};
}

constexpr std::array texts{
    text<&Client::given>("given"_L1, ClientField::Name, longestName),
    text<&Client::family>("family"_L1, ClientField::Name, longestName),
    text<&Client::preferred>("preferred"_L1, ClientField::Name, longestName),
    text<&Client::phone>("phone"_L1, ClientField::Phone, longestPhone),
    text<&Client::email>("email"_L1, ClientField::Email, 254), // RFC 5321
    text<&Client::deskNote>("deskNote"_L1, ClientField::DeskNote, longestNote, true),
    text<&Client::pronounced>("pronounced"_L1, ClientField::Pronounced, longestName),
    text<&Client::pronouns>("pronouns"_L1, ClientField::Pronouns, 60),
    text<&Client::language>("language"_L1, ClientField::Language, 20),
    text<&Client::address, &Address::lines>("addressLines"_L1, ClientField::AddressLines, 500, true),
    text<&Client::address, &Address::postcode>("postcode"_L1, ClientField::Postcode, 20),
    text<&Client::address, &Address::place>("place"_L1, ClientField::Place, longestLine),
    text<&Client::address, &Address::region>("region"_L1, ClientField::Region, longestLine),
    text<&Client::address, &Address::country>("country"_L1, ClientField::Country, 2),
    text<&Client::emergency, &EmergencyContact::name>("emergencyName"_L1, ClientField::EmergencyName, longestLine),
    text<&Client::emergency, &EmergencyContact::relation>("emergencyRelation"_L1, ClientField::EmergencyRelation, longestLine),
    text<&Client::emergency, &EmergencyContact::phone>("emergencyPhone"_L1, ClientField::EmergencyPhone, longestPhone),
    text<&Client::occupation>("occupation"_L1, ClientField::Occupation, longestLine),
    text<&Client::activities>("activities"_L1, ClientField::Activities, 500),
    text<&Client::referredBy>("referredBy"_L1, ClientField::ReferredBy, longestLine),
    text<&Client::doctor>("doctor"_L1, ClientField::Doctor, longestLine),
};

} // namespace

std::span<const ClientText> clientTexts()
{
    return texts;
}

} // namespace untie
