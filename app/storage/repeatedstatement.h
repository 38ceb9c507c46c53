#pragma once

#include "app/common/result.h"
#include "app/storage/rows.h"

#include <optional>

namespace untie {

class Database;

/// A statement that is run many times, or not at all: it is prepared when it is run first.
class RepeatedStatement final
{
public:
    RepeatedStatement(Database &database, QString sql);

    /// With these values for its places, in order.
    Result<> run(const QVariantList &values);

private:
    Database &m_database;
    QString m_sql;
    std::optional<Rows> m_statement;
};

} // namespace untie
