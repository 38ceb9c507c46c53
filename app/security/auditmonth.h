#pragma once

#include "app/security/auditfold.h"

#include <QTimeZone>

namespace untie {

class Database;

/// How often somebody did what, in a month: lines as AuditLine folds them.
struct PersonMonth
{
    PersonId person;
    int signIns = 0;
    int opened = 0;  ///< records looked at
    int changed = 0; ///< added, changed, removed, signed
    int tookOut = 0; ///< printed, or saved as a file

    bool operator==(const PersonMonth &) const = default;
};

/// A month of both chains, for a page that is kept outside of the computer: a chain cannot show what the holder of its
/// key cut off after the last seal that lies elsewhere.
struct AuditMonth
{
    QDate first = {};
    QDateTime until = {};    ///< UTC: the month's end, or when it was read
    bool isOver = false;     ///< read after its end: read again, it gives the same
    AuditHead frontDesk = {}; ///< the newest row of the month, or of a month before
    AuditHead clinical = {};
    QList<PersonMonth> people = {}; ///< in the order of their ids
    QList<AuditLine> events = {};   ///< what an owner should know of, oldest first
    int backups = 0;
    QDateTime lastBackup = {}; ///< UTC; invalid: none was made
};

/// Whether an owner should know of it each time it was done: wrong passwords, accounts, keys, restores, what was taken in
/// or saved as a file, what was refused; and what a newer Untie wrote down.
bool isEvent(const QString &action);

/// Reads the month that begins with this day in this time zone, as far as it has come by `now`. Denied but for owners.
Result<AuditMonth> auditMonth(Database &database, QDate first, const QTimeZone &zone, const QDateTime &now);

/// The first days of the months that have rows, newest first, at most so many; the one that is not over is the first.
Result<QList<QDate>> auditMonths(Database &database, const QTimeZone &zone, const QDateTime &now, int atMost);

} // namespace untie
