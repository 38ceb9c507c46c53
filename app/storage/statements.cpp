#include "app/storage/statements.h"

#include <QHashFunctions>
#include <QSqlError>

namespace untie {

using namespace Qt::StringLiterals;

size_t qHash(const StatementKey &key, size_t seed)
{
    return qHashMulti(seed, key.sql, key.writing ? static_cast<int>(*key.writing) : -1, key.everybodys);
}

std::optional<QSqlQuery> Statements::take(const StatementKey &key)
{
    const std::unique_ptr<QSqlQuery> idle(m_idle.take(key));
    return idle ? std::optional(std::move(*idle)) : std::nullopt;
}

void Statements::giveBack(const StatementKey &key, QSqlQuery &&statement)
{
    if (key.sql.startsWith("PRAGMA"_L1) || statement.lastError().isValid())
        return;
    statement.finish();
    m_idle.insert(key, new QSqlQuery(std::move(statement)));
}

} // namespace untie
