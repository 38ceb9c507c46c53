#include "tests/bench/plainfile.h"

#include <QFile>

#include <sqlite3.h>

namespace untie::bench {

namespace {

void execute(sqlite3 *database, const QByteArray &sql)
{
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
}

sqlite3_stmt *prepared(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    return statement;
}

void copyRows(sqlite3 *database, const PlainTable &table, sqlite3 *plain)
{
    sqlite3_stmt *from = prepared(database, "SELECT * FROM clinical." + table.name);
    QByteArrayList columns;
    QByteArrayList places;
    for (int column = 0; column < sqlite3_column_count(from); ++column) {
        columns << QByteArray("\"") + sqlite3_column_name(from, column) + '"';
        places << "?";
    }
    const QByteArray ending = table.key.isEmpty() ? QByteArray(")") : ", PRIMARY KEY (" + table.key + ")) WITHOUT ROWID";
    execute(plain, "CREATE TABLE " + table.name + " (" + columns.join(", ") + ending);
    sqlite3_stmt *into = prepared(plain, "INSERT INTO " + table.name + " VALUES (" + places.join(", ") + ')');
    while (sqlite3_step(from) == SQLITE_ROW) {
        for (int column = 0; column < columns.size(); ++column)
            sqlite3_bind_value(into, column + 1, sqlite3_column_value(from, column));
        if (sqlite3_step(into) != SQLITE_DONE)
            qFatal("%s: %s", table.name.constData(), sqlite3_errmsg(plain));
        sqlite3_reset(into);
    }
    sqlite3_finalize(from);
    sqlite3_finalize(into);
}

} // namespace

QList<PlainTable> clinicalTables(sqlite3 *database)
{
    QList<PlainTable> tables;
    sqlite3_stmt *names = prepared(database, "SELECT name FROM clinical.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%'");
    while (sqlite3_step(names) == SQLITE_ROW)
        tables.append({QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(names, 0))), {}});
    sqlite3_finalize(names);
    return tables;
}

void writePlain(sqlite3 *database, const QList<PlainTable> &tables, const QString &file)
{
    QFile::remove(file);
    sqlite3 *plain = nullptr;
    sqlite3_open(file.toUtf8().constData(), &plain);
    execute(plain, "BEGIN");
    for (const PlainTable &table : tables)
        copyRows(database, table, plain);
    execute(plain, "COMMIT");
    sqlite3_close(plain);
}

} // namespace untie::bench
