#pragma once

#include "app/common/result.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace untie {

class Database;

/// What would be lost of one day.
struct NewerDay
{
    QDate day;
    int clients = 0; ///< added or changed; by the day they were changed last
    int visits = 0;  ///< added or changed; by the day they were on

    bool operator==(const NewerDay &) const = default;
};

/// What the present record has that an older one lacks, and the other way round.
struct Newer
{
    QList<NewerDay> days;  ///< the newest first
    int clients = 0;       ///< in all
    int visits = 0;
    int clientsBack = 0;   ///< are not there any more, and would come back
    int visitsBack = 0;

    bool isNothing() const { return clients + visits + clientsBack + visitsBack == 0; }
    bool operator==(const Newer &) const = default;
};

/// What a record holds.
struct Holdings
{
    int clients = 0;
    int visits = 0;
    QDate newestVisit; ///< invalid: there is none

    bool operator==(const Holdings &) const = default;
};

/// Compares the record of an open clinic with that of a backup.
class RestorePreviewStore final
{
public:
    /// Both with both vaults open; nothing is written.
    RestorePreviewStore(Database &present, Database &backup);

    /// Days are those of this zone.
    Result<Newer> newer(const QTimeZone &zone) const;
    /// Of an open clinic, whatever the version of its tables.
    static Result<Holdings> holdings(Database &database, const QTimeZone &zone);

private:
    struct Row;
    static Result<QList<Row>> clients(Database &database);
    static Result<QList<Row>> visits(Database &database);
    Result<QDate> dayOfClient(qint64 id, const QTimeZone &zone) const;

    Database &m_present;
    Database &m_backup;
};

} // namespace untie
