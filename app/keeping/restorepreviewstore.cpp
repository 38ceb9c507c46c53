#include "app/keeping/restorepreviewstore.h"

#include "app/common/id.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QDateTime>
#include <QMap>

namespace untie {

using namespace Qt::StringLiterals;

/// One record of either side, in the order of its key.
struct RestorePreviewStore::Row
{
    std::pair<qint64, qint64> key;
    int rev = 0;
    qint64 at = 0; ///< ms since 1970 UTC, where it stands in the record itself
};

namespace {


/// Gives `lacking` every row of `of` that `in` has not or has in another revision, and `back` those of `in` alone.
template <class Row>
void compare(const QList<Row> &present, const QList<Row> &backup, QList<Row> &lacking, int &back)
{
    auto older = backup.cbegin();
    for (const Row &row : present) {
        for (; older != backup.cend() && older->key < row.key; ++older)
            ++back;
        const bool known = older != backup.cend() && older->key == row.key;
        if (!known || older->rev != row.rev)
            lacking.append(row);
        if (known)
            ++older;
    }
    back += static_cast<int>(std::distance(older, backup.cend()));
}

QDate dayOf(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

} // namespace

RestorePreviewStore::RestorePreviewStore(Database &present, Database &backup)
    : m_present(present)
    , m_backup(backup)
{
}

Result<QList<RestorePreviewStore::Row>> RestorePreviewStore::clients(Database &database)
{
    auto rows = database.run(u"SELECT id, rev FROM frontdesk.client ORDER BY id"_s);
    if (!rows)
        return fail(rows.error());
    QList<Row> all;
    while (rows->next())
        all.append({{rows->value(0).toLongLong(), 0}, rows->value(1).toInt(), 0});
    return all;
}

Result<QList<RestorePreviewStore::Row>> RestorePreviewStore::visits(Database &database)
{
    auto rows = database.run(u"SELECT client_id, id, rev, started_at FROM clinical.visit ORDER BY client_id, id"_s);
    if (!rows)
        return fail(rows.error());
    QList<Row> all;
    while (rows->next())
        all.append({{rows->value(0).toLongLong(), rows->value(1).toLongLong()}, rows->value(2).toInt(), rows->value(3).toLongLong()});
    return all;
}

Result<Holdings> RestorePreviewStore::holdings(Database &database, const QTimeZone &zone)
{
    auto clients = database.run(u"SELECT count(*) FROM frontdesk.client"_s);
    if (!clients)
        return fail(clients.error());
    auto visits = database.run(u"SELECT count(*), max(started_at) FROM clinical.visit"_s);
    if (!visits)
        return fail(visits.error());
    Holdings holdings;
    if (clients->next())
        holdings.clients = clients->value(0).toInt();
    if (!visits->next())
        return holdings;
    holdings.visits = visits->value(0).toInt();
    if (holdings.visits > 0)
        holdings.newestVisit = dayOf(visits->value(1).toLongLong(), zone);
    return holdings;
}

Result<QDate> RestorePreviewStore::dayOfClient(qint64 id, const QTimeZone &zone) const
{
    for (const AuditAction action : {AuditAction::Changed, AuditAction::Created}) {
        AuditFilter filter;
        filter.object = id;
        filter.action = action;
        const auto told = AuditStore(m_present).rows(Vault::FrontDesk, filter, 1);
        if (!told)
            return fail(told.error());
        if (!told->isEmpty())
            return told->constFirst().at.toTimeZone(zone).date();
    }
    return dayOf(momentOf(id), zone); // from before there was an audit: the day its number was made
}

Result<Newer> RestorePreviewStore::newer(const QTimeZone &zone) const
{
    Newer newer;
    QMap<QDate, NewerDay> days;
    const auto clientsHere = clients(m_present);
    const auto clientsThere = clients(m_backup);
    const auto visitsHere = visits(m_present);
    const auto visitsThere = visits(m_backup);
    for (const auto *list : {&clientsHere, &clientsThere, &visitsHere, &visitsThere}) {
        if (!*list)
            return fail(list->error());
    }
    QList<Row> lackingClients;
    compare(*clientsHere, *clientsThere, lackingClients, newer.clientsBack);
    for (const Row &client : std::as_const(lackingClients)) {
        const auto day = dayOfClient(client.key.first, zone);
        if (!day)
            return fail(day.error());
        ++days[*day].clients;
    }
    QList<Row> lackingVisits;
    compare(*visitsHere, *visitsThere, lackingVisits, newer.visitsBack);
    for (const Row &visit : std::as_const(lackingVisits))
        ++days[dayOf(visit.at, zone)].visits;

    newer.clients = static_cast<int>(lackingClients.size());
    newer.visits = static_cast<int>(lackingVisits.size());
    for (auto day = days.cend(); day != days.cbegin();) {
        --day;
        newer.days.append({day.key(), day->clients, day->visits});
    }
    return newer;
}

} // namespace untie
