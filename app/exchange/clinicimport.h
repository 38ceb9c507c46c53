#pragma once

#include "app/exchange/clinicexport.h"
#include "app/exchange/importplan.h"

namespace untie {

/// Whether a folder is what exportClinic() writes.
bool isOpenClinic(const QString &folder);

/// Takes a whole clinic over into one that has no clients and no appointments yet, one transaction a vault, and notes it in
/// both audits; gives the number of rows. The clinical vault comes first: killed in between, it is simply done again. Invalid, with a
/// sentence that names file and line, where something cannot be read or this clinic is not empty; NewerFormat.
Result<qint64> importClinic(Database &database, const QString &folder, const ImportProgress &progress);

} // namespace untie
