#pragma once

#include <QSqlQuery>

namespace untie {

class Database;

/// What a statement gives, row by row. A row that cannot be read is not the end of the rows: half a list would be taken
/// for a whole one, and saved as such. The database remembers it (Database::takeBrokenRead) and refuses to go on.
class Rows final : public QSqlQuery
{
public:
    /// The next row; false after the last one, and where it cannot be read.
    bool next();

private:
    friend class Database;
    Rows(QSqlQuery &&statement, Database &database);

    Database *m_database;
};

} // namespace untie
