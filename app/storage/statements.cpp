#include "app/storage/statements.h"

#include <QHashFunctions>
#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

void forgetValues(QSqlQuery &statement)
{
    statement.finish();
    const QVariant handle = statement.result()->handle();
    sqlite3_stmt *prepared = *static_cast<sqlite3_stmt *const *>(handle.constData());
    sqlite3_clear_bindings(prepared);
}

} // namespace

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
    forgetValues(statement);
    m_idle.insert(key, new QSqlQuery(std::move(statement)));
}

} // namespace untie
