#include "app/settings/servicestore.h"

#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;
constexpr int mostMinutes = 720;
constexpr int mostBuffer = 240;
constexpr int mostCents = 100'000'000;

QStringList problemsOfName(const QString &name)
{
    if (tidied(name).isEmpty())
        return {QCoreApplication::translate("Services", "It needs a name.")};
    if (tidied(name).size() > longestName)
        return {QCoreApplication::translate("Services", "This name has %1 letters; at most %2 can be stored.").arg(name.size()).arg(longestName)};
    return {};
}

/// Tells the audit, and the caller whether the one row was there to be changed.
Result<> noted(Database &database, const Rows &done, bool isNew, qint64 id, const QString &what)
{
    if (done.numRowsAffected() != 1)
        return fail(Error::Kind::Conflict, u"somebody else saved this %1 first"_s.arg(what));
    return AuditStore(database).append(Vault::FrontDesk, {isNew ? AuditAction::Created : AuditAction::Changed, id, what});
}

} // namespace

ServiceStore::ServiceStore(Database &database)
    : m_database(database)
{
}

Result<QList<Service>> ServiceStore::services() const
{
    auto rows = m_database.run(uR"(SELECT id, rev, name, minutes, buffer_before, buffer_after, price_cents, tint, equipment_id, active
                                   FROM frontdesk.service ORDER BY id)"_s);
    if (!rows)
        return fail(rows.error());
    QList<Service> services;
    while (rows->next()) {
        services.append({.id = ServiceId{rows->value(0).toLongLong()},
                         .rev = rows->value(1).toInt(),
                         .name = rows->value(2).toString(),
                         .minutes = rows->value(3).toInt(),
                         .bufferBefore = rows->value(4).toInt(),
                         .bufferAfter = rows->value(5).toInt(),
                         .priceCents = rows->value(6).toInt(),
                         .tint = serviceTintFromId(rows->value(7).toString()),
                         .equipment = rows->value(8).isNull() ? std::nullopt : std::optional(RoomId{rows->value(8).toLongLong()}),
                         .active = rows->value(9).toBool()});
    }
    return services;
}

Result<QList<Room>> ServiceStore::rooms() const
{
    auto rows = m_database.run(u"SELECT id, rev, name, kind, active FROM frontdesk.room ORDER BY id"_s);
    if (!rows)
        return fail(rows.error());
    QList<Room> rooms;
    while (rows->next()) {
        rooms.append({.id = RoomId{rows->value(0).toLongLong()},
                      .rev = rows->value(1).toInt(),
                      .name = rows->value(2).toString(),
                      .kind = rows->value(3).toString() == "equipment"_L1 ? Room::Kind::Equipment : Room::Kind::Room,
                      .active = rows->value(4).toBool()});
    }
    return rooms;
}

Result<ServiceId> ServiceStore::save(const Service &service)
{
    if (const QStringList problems = problemsOf(service); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a service cannot be stored"_s, problems.join(u' '));
    const ServiceId id = service.id.isValid() ? service.id : newId<ServiceId>();
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    Bindings values{{u":id"_s, id.value},
                    {u":name"_s, tidied(service.name)},
                    {u":minutes"_s, service.minutes},
                    {u":before"_s, service.bufferBefore},
                    {u":after"_s, service.bufferAfter},
                    {u":price"_s, service.priceCents},
                    {u":tint"_s, idOf(service.tint)},
                    {u":equipment"_s, service.equipment ? QVariant(service.equipment->value) : QVariant()},
                    {u":active"_s, int(service.active)}};
    const bool isNew = service.rev == 0;
    if (!isNew)
        values.append({u":rev"_s, service.rev});
    const auto done = isNew ? m_database.run(uR"(INSERT INTO frontdesk.service (id, rev, name, minutes, buffer_before, buffer_after, price_cents, tint, equipment_id, active)
                                                 VALUES (:id, 1, :name, :minutes, :before, :after, :price, :tint, :equipment, :active))"_s,
                                             values)
                            : m_database.run(uR"(UPDATE frontdesk.service SET name = :name, minutes = :minutes, buffer_before = :before, buffer_after = :after,
                                                                              price_cents = :price, tint = :tint, equipment_id = :equipment, active = :active, rev = rev + 1
                                                 WHERE id = :id AND rev = :rev)"_s,
                                             values);
    if (!done)
        return fail(done.error());
    if (auto told = noted(m_database, *done, isNew, id.value, u"service"_s); !told)
        return fail(told.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return id;
}

Result<RoomId> ServiceStore::save(const Room &room)
{
    if (const QStringList problems = problemsOf(room); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a room cannot be stored"_s, problems.join(u' '));
    const RoomId id = room.id.isValid() ? room.id : newId<RoomId>();
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    Bindings values{{u":id"_s, id.value},
                    {u":name"_s, tidied(room.name)},
                    {u":kind"_s, room.kind == Room::Kind::Equipment ? u"equipment"_s : u"room"_s},
                    {u":active"_s, int(room.active)}};
    const bool isNew = room.rev == 0;
    if (!isNew)
        values.append({u":rev"_s, room.rev});
    const auto done = isNew ? m_database.run(u"INSERT INTO frontdesk.room (id, rev, name, kind, active) VALUES (:id, 1, :name, :kind, :active)"_s, values)
                            : m_database.run(uR"(UPDATE frontdesk.room SET name = :name, kind = :kind, active = :active, rev = rev + 1
                                                 WHERE id = :id AND rev = :rev)"_s,
                                             values);
    if (!done)
        return fail(done.error());
    if (auto told = noted(m_database, *done, isNew, id.value, u"room"_s); !told)
        return fail(told.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return id;
}

QStringList problemsOf(const Service &service)
{
    QStringList problems = problemsOfName(service.name);
    if (service.minutes < 5 || service.minutes > mostMinutes)
        problems += QCoreApplication::translate("Services", "A treatment takes from %1 to %2 minutes.").arg(5).arg(mostMinutes);
    if (qMin(service.bufferBefore, service.bufferAfter) < 0 || qMax(service.bufferBefore, service.bufferAfter) > mostBuffer)
        problems += QCoreApplication::translate("Services", "The time before and after takes at most %1 minutes each.").arg(mostBuffer);
    if (service.priceCents < 0 || service.priceCents > mostCents)
        problems += QCoreApplication::translate("Services", "This price cannot be.");
    return problems;
}

QStringList problemsOf(const Room &room)
{
    return problemsOfName(room.name);
}

} // namespace untie
