#pragma once

#include "app/security/auditfeed.h"

#include <QHash>

namespace untie {

/// What rows are about, by id: clients and those who work here. Names stand in no audit; they are looked up for whoever
/// reads it.
using RecordNames = QHash<qint64, QString>;

/// A piece of the audit as a screen shows it.
struct AccessPage
{
    QList<VaultAuditRow> rows; ///< newest first
    RecordNames names;         ///< of those that are not in `known`
    AuditFeed rest;            ///< where it goes on
};

/// For the storage thread: about so many rows from a place on.
Result<AccessPage> readAccess(Database &database, AuditFeed from, int rows, const RecordNames &known);

/// Everybody who ever worked here, by name.
Result<RecordNames> peopleNames(Database &database);

} // namespace untie
