#pragma once

#include "app/security/auditstore.h"

#include <QList>

namespace untie {

/// All that can be asked for, in the order in which a list shows it.
const QList<AuditAction> &auditActions();

/// "Signed in": an action as a filter names it.
QString actionName(AuditAction action);

/// "Opened the record of Odile Marchbanks": what somebody did, without who. `action` and `subject` as in AuditLine;
/// `name` is what the record is called, empty where it is not known.
QString accessSentence(const QString &action, const QString &subject, const QString &name);

} // namespace untie
