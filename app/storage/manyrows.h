#pragma once

#include "app/common/result.h"
#include "app/storage/rows.h"

#include <QByteArray>
#include <QHash>
#include <QString>

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
    /// Equal texts are one: a history of thousands of findings has some dozen different words.
    QString text(int column);

    /// Whether all rows were read, asked after the last. Half a list would be taken for a whole one.
    Result<> complete() const;

private:
    Rows m_rows;
    Database &m_database;
    sqlite3_stmt *m_statement;
    int m_code; ///< of the engine, for what it was asked last
    bool m_first = true;
    QHash<QByteArray, QString> m_texts;
};

} // namespace untie
