#include "app/storage/repeatedstatement.h"

#include "app/storage/database.h"

namespace untie {

RepeatedStatement::RepeatedStatement(Database &database, QString sql)
    : m_database(database)
    , m_sql(std::move(sql))
{
}

Result<> RepeatedStatement::run(const QVariantList &values)
{
    if (!m_statement) {
        auto prepared = m_database.prepare(m_sql);
        if (!prepared)
            return fail(prepared.error());
        m_statement = std::move(*prepared);
    }
    return m_database.execute(*m_statement, values);
}

} // namespace untie
