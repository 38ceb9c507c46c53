#include "app/clients/likelyclients.h"

#include <QSet>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype looked = 20; ///< answers of one search that are compared

ClientTraits traitsOf(const ClientRow &row, const QString &country)
{
    Client client;
    client.id = row.id;
    client.given = row.given;
    client.family = row.family;
    client.preferred = row.preferred;
    client.born = row.born;
    client.phone = row.phone;
    client.email = row.email;
    for (const QString &phone : row.otherPhones)
        client.otherPhones += Contact{ContactKind::Other, phone};
    for (const QString &email : row.otherEmails)
        client.otherEmails += Contact{ContactKind::Other, email};
    return traitsOf(client, country);
}

/// What to look for: whatever the two would share.
QStringList questionsOf(const Client &client)
{
    QStringList questions{client.family + u' ' + client.given.section(u' ', 0, 0), client.family + u' ' + client.preferred, client.phone, client.email};
    for (const Contact &contact : client.otherPhones + client.otherEmails)
        questions += contact.text;
    if (client.born && client.born->isValid())
        questions += client.born->toString(Qt::ISODate);
    questions.removeIf([](const QString &question) { return question.trimmed().size() < 3; });
    questions.removeDuplicates();
    return questions;
}

} // namespace

QList<LikelyClient> likelyIn(const ClientDirectory &directory, const Client &typed, const QString &country, qsizetype most)
{
    const ClientTraits traits = traitsOf(typed, country);
    QSet<ClientId> compared{typed.id};
    QList<LikelyClient> likely;
    for (const QString &question : questionsOf(typed)) {
        for (const ClientRow &row : directory.search(question, looked)) {
            if (compared.contains(row.id))
                continue;
            compared.insert(row.id);
            if (const Likeness found = likeness(traits, traitsOf(row, country)); found.isPossible())
                likely += LikelyClient{row.id, found};
        }
    }
    std::ranges::stable_sort(likely, [](const LikelyClient &a, const LikelyClient &b) { return a.likeness.score > b.likeness.score; });
    return likely.mid(0, most);
}

} // namespace untie
