#include "app/storage/rows.h"

#include "app/storage/database.h"

namespace untie {

Rows::Rows(QSqlQuery &&statement, Database &database)
    : QSqlQuery(std::move(statement))
    , m_database(&database)
{
}

bool Rows::next()
{
    const bool there = QSqlQuery::next();
    return m_database->hasRead(*this) && there;
}

} // namespace untie
