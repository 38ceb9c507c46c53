#include "app/storage/manyrows.h"

#include "app/storage/database.h"
#include "app/storage/sqlerror.h"

#include <QSqlResult>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace untie {

namespace {

constexpr std::size_t mostKnown = 32;

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
    , m_code(sqlite3_data_count(m_statement) > 0 ? SQLITE_ROW : SQLITE_DONE) // whoever ran it has gone to the first row
    , m_known(static_cast<std::size_t>(sqlite3_column_count(m_statement)))
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
    // Compared one by one: to hash a word takes longer than all else that is done with it.
    const QByteArrayView word(letters, sqlite3_column_bytes(m_statement, column));
    auto &known = m_known[static_cast<std::size_t>(column)];
    const auto same = std::ranges::find(known, word, [](const Known &each) { return QByteArrayView(each.letters); });
    if (same != known.end())
        return same->text;
    if (known.size() == mostKnown)
        known.clear();
    return known.emplace_back(word.toByteArray(), QString::fromUtf8(word)).text;
}

Result<> ManyRows::complete() const
{
    if (m_code == SQLITE_DONE)
        return {};
    return fail(sqlError(m_database.handle(), m_code, m_rows.lastQuery()));
}

} // namespace untie
