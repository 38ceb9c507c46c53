#pragma once

#include <QString>

namespace untie {

/// "the consent of Odile Marchbanks": what a row of the audit is about, where it is neither a client nor a visit.
/// `subject` as in AuditLine; `name` is whose it is, empty where it is nobody's. Empty for what is not known.
QString accessThing(const QString &subject, const QString &name);

} // namespace untie
