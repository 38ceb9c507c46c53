#include "app/storage/rows.h"

#include "app/storage/database.h"

namespace untie {

Rows::Rows(QSqlQuery &&statement, StatementKey key, Database &database)
    : QSqlQuery(std::move(statement))
    , m_key(std::move(key))
    , m_database(&database)
    , m_statements(database.m_statements)
{
}

Rows::Rows(Rows &&other) noexcept = default;

Rows &Rows::operator=(Rows &&other) noexcept
{
    giveBack();
    QSqlQuery::operator=(std::move(other));
    m_key = std::move(other.m_key);
    m_database = other.m_database;
    m_statements = std::move(other.m_statements);
    return *this;
}

Rows::~Rows()
{
    giveBack();
}

void Rows::giveBack()
{
    if (const auto statements = std::exchange(m_statements, {}).lock())
        statements->giveBack(m_key, std::move(*this));
}

bool Rows::next()
{
    const bool there = QSqlQuery::next();
    return m_database->hasRead(*this) && there;
}

} // namespace untie
