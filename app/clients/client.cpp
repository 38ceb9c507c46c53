#include "app/clients/client.h"

namespace untie {

using namespace Qt::StringLiterals;

QString displayName(const Client &client)
{
    const QString &first = client.preferred.isEmpty() ? client.given : client.preferred;
    return (first + u' ' + client.family).trimmed();
}

QString listName(const Client &client)
{
    const QString &first = client.preferred.isEmpty() ? client.given : client.preferred;
    if (client.family.isEmpty() || first.isEmpty())
        return client.family + first;
    return client.family + u", "_s + first;
}

std::optional<int> ageOn(const Client &client, QDate day)
{
    if (!client.born || !client.born->isValid() || day < *client.born)
        return {};
    const QDate born = *client.born;
    // Who was born on 29 February has a birthday on 1 March in other years.
    const bool hadBirthday = std::pair(day.month(), day.day()) >= std::pair(born.month(), born.day());
    return day.year() - born.year() - (hadBirthday ? 0 : 1);
}

} // namespace untie
