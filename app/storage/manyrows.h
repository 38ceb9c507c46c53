#pragma once

#include "app/common/result.h"
#include "app/storage/rows.h"

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3_stmt;

namespace untie {

/// The rows of a statement that gives thousands, read as the engine holds them. Qt's driver first makes a QVariant of
/// every value of a row, which takes longer than to find and decrypt it. For a statement that was just run and whose rows
/// nobody has asked for yet.
class ManyRows final
{
public:
    ManyRows(Rows rows, Database &database);

    /// The next row; false after the last one, and where it cannot be read: see complete().
    bool next();
    bool isNull(int column) const;
    qint64 number(int column) const;
    double real(int column) const;
    /// Equal texts of a column are one, as long as it has few: a history of thousands of findings has some dozen words.
    QString text(int column);

    /// Whether all rows were read, asked after the last. Half a list would be taken for a whole one.
    Result<> complete() const;

private:
    Rows m_rows;
    Database &m_database;
    sqlite3_stmt *m_statement;
    int m_code; ///< of the engine, for what it was asked last
    bool m_first = true;
    struct Known
    {
        QByteArray letters;
        QString text;
    };
    std::vector<std::vector<Known>> m_known; ///< of each column the texts that came last
};

} // namespace untie
