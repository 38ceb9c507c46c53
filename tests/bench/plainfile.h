#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct sqlite3;

namespace untie::bench {

/// A table of the clinical vault, and by what its rows lie in order; empty: as they were stored.
struct PlainTable
{
    QByteArray name;
    QByteArray key;
};

/// Every table of the clinical vault.
QList<PlainTable> clinicalTables(sqlite3 *database);

/// Writes the rows of these tables into a plain file: what a bare engine works on. Ends the program where it cannot.
void writePlain(sqlite3 *database, const QList<PlainTable> &tables, const QString &file);

} // namespace untie::bench
