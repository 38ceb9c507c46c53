#include "app/storage/manyrows.h"

#include "app/storage/database.h"
#include "app/storage/sqlerror.h"

#include <QSqlResult>

#include <sqlite3.h>

#include <utility>

namespace untie {

namespace {

sqlite3_stmt *statementOf(const Rows &rows)
{
    const QVariant handle = rows.result()->handle();
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

} // namespace

ManyRows::ManyRows(Rows rows, Database &database)
    : m_rows(std::move(rows))
    , m_database(database)
    , m_statement(statementOf(m_rows))
    , m_code(sqlite3_data_count(m_statement) > 0 ? SQLITE_ROW : SQLITE_DONE) // the driver has gone to the first row
{
}

bool ManyRows::next()
{
    if (!std::exchange(m_first, false) && m_code == SQLITE_ROW)
        m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

bool ManyRows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 ManyRows::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double ManyRows::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString ManyRows::text(int column)
{
    const auto *letters = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    if (!letters) {
        if (!isNull(column))
            m_code = SQLITE_NOMEM;
        return {};
    }
    const int length = sqlite3_column_bytes(m_statement, column);
    const auto known = m_texts.constFind(QByteArray::fromRawData(letters, length));
    return known != m_texts.cend() ? *known : *m_texts.insert(QByteArray(letters, length), QString::fromUtf8(letters, length));
}

Result<> ManyRows::complete() const
{
    if (m_code == SQLITE_DONE)
        return {};
    return fail(sqlError(m_database.handle(), m_code, m_rows.lastQuery()));
}

} // namespace untie
