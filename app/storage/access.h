#pragma once

#include "app/storage/clinicfolder.h"

#include <QFlags>
#include <QMap>
#include <QString>

namespace untie {

/// What a statement may do with the rows of a table.
enum class TableRight { Read = 1, Insert = 2, Update = 4, Delete = 8 };
Q_DECLARE_FLAGS(TableRights, TableRight)
Q_DECLARE_OPERATORS_FOR_FLAGS(TableRights)

/// Which tables a connection may touch, and how. What is not named is refused. Rows may be counted in any table.
class Access final
{
public:
    void allow(Vault vault, const QString &table, TableRights rights);
    bool allows(Vault vault, const QString &table, TableRight right) const;

private:
    QMap<std::pair<Vault, QString>, TableRights> m_tables;
};

} // namespace untie
