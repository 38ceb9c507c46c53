#include "app/clients/duplicatefinder.h"

#include <QSet>

#include <algorithm>

namespace untie {

namespace {

/// The first phone of a practice or "none@example.org" is everybody's: a key of more than so many tells nothing.
constexpr qsizetype mostOfOneKey = 50;

/// What two records must share one of to be compared. The letter in front keeps the kinds apart.
QList<QByteArray> keysOf(const ClientTraits &client)
{
    QList<QByteArray> keys;
    for (const QByteArray &phone : client.phones)
        keys += 'p' + phone;
    for (const QByteArray &email : client.emails)
        keys += 'e' + email;
    if (client.born)
        keys += 'b' + QByteArray::number(client.born->toJulianDay());
    const auto addName = [&keys](QList<QByteArray> words) {
        std::ranges::sort(words);
        const QByteArray key = 'n' + words.join(' ');
        if (!words.isEmpty() && !keys.contains(key))
            keys += key;
    };
    addName(client.family + client.given); // in whichever order they stand on the card
    if (!client.family.isEmpty()) {
        for (const QByteArray &given : client.given)
            addName(client.family + QList<QByteArray>{given});
    }
    return keys;
}

bool isLikelier(const Likeness &a, const Likeness &b)
{
    return a.score > b.score;
}

} // namespace

DuplicateFinder::DuplicateFinder(const QList<ClientTraits> &clients)
{
    m_clients.reserve(clients.size());
    m_places.reserve(clients.size() * 4);
    for (const ClientTraits &client : clients)
        add(client);
}

void DuplicateFinder::add(const ClientTraits &client)
{
    const Place place = m_clients.size();
    m_clients += client;
    for (const QByteArray &key : keysOf(client))
        m_places.insert(key, place);
}

QList<LikelyClient> DuplicateFinder::likelyTheSame(const ClientTraits &client) const
{
    QSet<Place> compared;
    QList<LikelyClient> likely;
    for (const QByteArray &key : keysOf(client)) {
        qsizetype looked = 0;
        for (auto at = m_places.constFind(key); at != m_places.cend() && at.key() == key && looked < mostOfOneKey; ++at, ++looked) {
            const ClientTraits &other = m_clients[*at];
            if (compared.contains(*at) || (client.id.isValid() && other.id == client.id))
                continue;
            compared.insert(*at);
            if (const Likeness found = likeness(client, other); found.isPossible())
                likely += LikelyClient{other.id, found};
        }
    }
    std::ranges::stable_sort(likely, [](const LikelyClient &a, const LikelyClient &b) {
        return a.likeness.score != b.likeness.score ? isLikelier(a.likeness, b.likeness) : a.id < b.id;
    });
    return likely;
}

QList<LikelyPair> DuplicateFinder::pairs(qsizetype limit) const
{
    QList<LikelyPair> found;
    for (const ClientTraits &client : m_clients) {
        for (const LikelyClient &other : likelyTheSame(client)) {
            if (client.id < other.id)
                found += LikelyPair{client.id, other.id, other.likeness};
        }
    }
    std::ranges::stable_sort(found, [](const LikelyPair &a, const LikelyPair &b) { return isLikelier(a.likeness, b.likeness); });
    return found.mid(0, limit);
}

} // namespace untie
