#include "app/clients/savedliststore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/clientstore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPairs = 500;

/// The next day, from that one on, on which somebody is a year older; 1 March for who was born on 29 February.
QDate nextBirthday(QDate born, QDate from)
{
    for (int year = from.year();; ++year) {
        QDate day(year, born.month(), born.day());
        if (!day.isValid())
            day = QDate(year, 3, 1);
        if (day >= from)
            return day;
    }
}

QList<ClientRow> withBirthdayIn(QList<ClientRow> rows, QDate from, int days)
{
    rows.removeIf([&](const ClientRow &row) { return !row.born || !row.born->isValid() || nextBirthday(*row.born, from) >= from.addDays(days); });
    std::ranges::stable_sort(rows, {}, [&](const ClientRow &row) { return nextBirthday(*row.born, from); });
    return rows;
}

QList<ClientRow> notSeenSince(QList<ClientRow> rows, QDate day)
{
    rows.removeIf([&](const ClientRow &row) { return !row.lastVisit || *row.lastVisit > day; });
    std::ranges::stable_sort(rows, [](const ClientRow &a, const ClientRow &b) { return b.lastVisit < a.lastVisit; });
    return rows;
}

QList<ClientRow> byName(QList<ClientRow> rows)
{
    const qsizetype count = rows.size();
    return ClientDirectory(std::move(rows)).search({}, count);
}

} // namespace

SavedListStore::SavedListStore(Database &database)
    : m_database(database)
{
}

Result<QList<ClientRow>> SavedListStore::rows(const SavedList &list, QDate today) const
{
    using Kind = SavedList::Kind;
    if (list.kind == Kind::Everybody || list.kind == Kind::MayBeTheSame || list.kind == Kind::DueForCheck)
        return QList<ClientRow>();
    const ClientStore clients(m_database);
    auto all = list.kind == Kind::Archived ? clients.archived() : list.kind == Kind::Restricted ? clients.restricted() : clients.rows();
    if (!all)
        return all;
    if (list.kind == Kind::Archived || list.kind == Kind::Restricted)
        return byName(std::move(*all));
    if (list.kind == Kind::Birthdays)
        return withBirthdayIn(byName(std::move(*all)), today, birthdayDays);
    if (list.kind == Kind::NotSeen)
        return notSeenSince(byName(std::move(*all)), today.addDays(-notSeenDays));
    auto tagged = m_database.run(u"SELECT client_id FROM frontdesk.client_tag WHERE tag = :tag"_s, {{u":tag"_s, list.tag}});
    if (!tagged)
        return fail(tagged.error());
    QSet<ClientId> ids;
    while (tagged->next())
        ids.insert(ClientId{tagged->value(0).toLongLong()});
    all->removeIf([&ids](const ClientRow &row) { return !ids.contains(row.id); });
    return byName(std::move(*all));
}

Result<QStringList> SavedListStore::tags() const
{
    auto rows = m_database.run(uR"(SELECT DISTINCT tag FROM frontdesk.client_tag AS t JOIN frontdesk.client AS c ON c.id = t.client_id
                                   WHERE c.archived = 0 AND c.id NOT IN (SELECT merged_id FROM frontdesk.client_merge WHERE undone_at IS NULL) ORDER BY tag)"_s);
    if (!rows)
        return fail(rows.error());
    QStringList tags;
    while (rows->next())
        tags += rows->value(0).toString();
    return tags;
}

Result<QList<LikelyRows>> SavedListStore::likelyPairs() const
{
    const auto clients = ClientStore(m_database).all();
    if (!clients)
        return fail(clients.error());
    const auto profile = SettingsStore(m_database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    const auto apart = ClientMergeStore(m_database).keptApart();
    if (!apart)
        return fail(apart.error());
    const QString country = countryOf(*profile);
    DuplicateFinder finder;
    QHash<ClientId, const Client *> byId;
    for (const Client &client : *clients) {
        finder.add(traitsOf(client, country));
        byId.insert(client.id, &client);
    }
    QList<LikelyRows> rows;
    for (const LikelyPair &pair : finder.pairs(mostPairs)) {
        if (!pair.likeness.isLikely())
            break; // the likeliest stand first
        if (!apart->contains({pair.first, pair.second}))
            rows += LikelyRows{rowOf(*byId.value(pair.first)), rowOf(*byId.value(pair.second)), pair.likeness};
    }
    return rows;
}

} // namespace untie
