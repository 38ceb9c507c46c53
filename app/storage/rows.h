#pragma once

#include "app/storage/statements.h"

#include <memory>

namespace untie {

class Database;

/// What a statement gives, row by row. A row that cannot be read is not the end of the rows: half a list would be taken
/// for a whole one, and saved as such. The database remembers it (Database::takeBrokenRead) and refuses to go on.
/// Kept and moved as Rows, never as the query that they are.
class Rows final : public QSqlQuery
{
public:
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&other) noexcept;
    /// The statement is free for whoever runs it next.
    ~Rows();

    /// The next row; false after the last one, and where it cannot be read.
    bool next();

private:
    friend class Database;
    Rows(QSqlQuery &&statement, StatementKey key, Database &database);
    void giveBack();

    StatementKey m_key;
    Database *m_database;
    std::weak_ptr<Statements> m_statements; ///< gone with the database, or with what it allowed when this was prepared
};

} // namespace untie
