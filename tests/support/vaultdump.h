#pragma once

#include "app/storage/database.h"

namespace untie {

/// Every row of every table of a vault as text, tables and rows in one canonical order: two vaults with the same dump
/// hold the same, however their pages lie. Tables named in `without` are left out.
QStringList dumpOf(Database &database, Vault vault, const QStringList &without = {});

} // namespace untie
