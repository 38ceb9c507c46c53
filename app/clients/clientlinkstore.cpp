#include "app/clients/clientlinkstore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

ClientLinkStore::ClientLinkStore(Database &database)
    : m_database(database)
{
}

Result<> ClientLinkStore::link(ClientId client, LinkKind kind, ClientId other)
{
    if (client == other)
        return fail(Error::Kind::Invalid, u"a client linked to itself"_s, QCoreApplication::translate("ClientLinks", "Nobody belongs to themselves. Choose somebody else."));
    const auto known = of(client);
    if (!known)
        return fail(known.error());
    const auto stands = [&known, other](LinkKind wanted) {
        return std::ranges::any_of(*known, [=](const LinkedClient &linked) { return linked.id == other && linked.kind == wanted; });
    };
    if (stands(kind))
        return {};
    if (inverse(kind) != kind && stands(inverse(kind)))
        return fail(Error::Kind::Invalid, u"a link and its contrary"_s, QCoreApplication::translate("ClientLinks", "The contrary stands there already. Take that out first."));
    const auto closes = closesCircle(asStored({client, kind, other}));
    if (!closes)
        return fail(closes.error());
    if (*closes)
        return fail(Error::Kind::Invalid, u"links in a circle"_s, QCoreApplication::translate("ClientLinks", "That would go round in a circle: by other links, this is somebody’s own parent or guardian. Look at those first."));
    for (const ClientId one : {client, other}) {
        if (auto free = refuseRestricted(m_database, one); !free)
            return free;
    }
    return write(u"INSERT INTO frontdesk.client_link (client_id, other_id, kind) VALUES (:client, :other, :kind)"_s, client, kind, other, u"link"_s);
}

/// Of parents and guardians, whether somebody stands above themselves with this link.
Result<bool> ClientLinkStore::closesCircle(const ClientLink &link) const
{
    if (inverse(link.kind) == link.kind)
        return false;
    auto row = m_database.run(uR"(WITH RECURSIVE above (id) AS (
                                      SELECT :other
                                      UNION
                                      SELECT l.other_id FROM above JOIN frontdesk.client_link AS l ON l.client_id = above.id AND l.kind = :kind)
                                  SELECT 1 FROM above WHERE id = :client)"_s,
                              {{u":other"_s, link.other.value}, {u":kind"_s, idOf(link.kind)}, {u":client"_s, link.client.value}});
    if (!row)
        return fail(row.error());
    return row->next();
}

Result<> ClientLinkStore::unlink(ClientId client, LinkKind kind, ClientId other)
{
    return write(u"DELETE FROM frontdesk.client_link WHERE client_id = :client AND other_id = :other AND kind = :kind"_s, client, kind, other, u"unlink"_s);
}

Result<> ClientLinkStore::write(const QString &statement, ClientId client, LinkKind kind, ClientId other, const QString &what)
{
    const ClientLink link = asStored({client, kind, other});
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(statement, {{u":client"_s, link.client.value}, {u":other"_s, link.other.value}, {u":kind"_s, idOf(link.kind)}});
    if (!done)
        return fail(done.error());
    AuditStore audit(m_database);
    for (const auto &[one, theirs] : {std::pair{client, other}, std::pair{other, client}}) {
        if (auto told = audit.append(Vault::FrontDesk, {AuditAction::Changed, one.value, u"client %1 %2"_s.arg(what).arg(theirs.value)}); !told)
            return told;
    }
    return transaction->commit();
}

Result<QList<LinkedClient>> ClientLinkStore::of(ClientId client) const
{
    auto rows = m_database.run(uR"(SELECT link.kind, 1, other.id, other.given, other.family, other.preferred, other.phone, other.archived
                                   FROM frontdesk.client_link AS link JOIN frontdesk.client AS other ON other.id = %1
                                   WHERE link.client_id %3 AND other.id <> :client
                                   UNION
                                   SELECT link.kind, 0, other.id, other.given, other.family, other.preferred, other.phone, other.archived
                                   FROM frontdesk.client_link AS link JOIN frontdesk.client AS other ON other.id = %2
                                   WHERE link.other_id %3 AND other.id <> :client)"_s.arg(standingFor(u"link.other_id"_s), standingFor(u"link.client_id"_s), ofOnePerson(Vault::FrontDesk)),
                               {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    QList<LinkedClient> linked;
    while (rows->next()) {
        const auto kind = linkKindFromId(rows->value(0).toString());
        if (!kind)
            return fail(Error::Kind::Corrupt, u"a link between clients"_s);
        linked += LinkedClient{.kind = rows->value(1).toBool() ? *kind : inverse(*kind),
                               .id = ClientId{rows->value(2).toLongLong()},
                               .given = rows->value(3).toString(),
                               .family = rows->value(4).toString(),
                               .preferred = rows->value(5).toString(),
                               .phone = rows->value(6).toString(),
                               .archived = rows->value(7).toBool()};
    }
    std::ranges::sort(linked, {}, [](const LinkedClient &one) { return std::pair(one.kind, one.id); });
    return linked;
}

} // namespace untie
