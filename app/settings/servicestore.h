#pragma once

#include "app/common/result.h"
#include "app/settings/service.h"

namespace untie {

class Database;

/// What the clinic offers, and its rooms and equipment, in the front desk's vault. Only owners change them.
class ServiceStore final
{
public:
    explicit ServiceStore(Database &database);

    /// Those no longer offered, too, in the order in which they came.
    Result<QList<Service>> services() const;
    Result<QList<Room>> rooms() const; ///< and equipment

    /// Stores a new one (no revision yet, an id or none) or replaces the one of that id and revision; gives the id.
    /// Conflict when somebody else saved first, Invalid with a sentence when problemsOf() has any.
    Result<ServiceId> save(const Service &service);
    Result<RoomId> save(const Room &room);

private:
    Database &m_database;
};

/// Every reason why it cannot be stored, as sentences in the program's language; empty when it can.
QStringList problemsOf(const Service &service);
QStringList problemsOf(const Room &room);

} // namespace untie
