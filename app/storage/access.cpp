#include "app/storage/access.h"

namespace untie {

void Access::allow(Vault vault, const QString &table, TableRights rights)
{
    m_tables[{vault, table}] |= rights;
}

bool Access::allows(Vault vault, const QString &table, TableRight right) const
{
    return m_tables.value({vault, table}).testFlag(right);
}

} // namespace untie
