#include "app/storage/engineresult.h"

#include "app/storage/sqlerror.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <sqlite3.h>

#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

template <class Bytes>
int lengthOf(const Bytes &bytes)
{
    return static_cast<int>(bytes.size());
}

} // namespace

EngineResult::EngineResult(const QSqlDriver *driver, sqlite3 *engine, std::optional<Error> &brokenRead)
    : QSqlResult(driver)
    , m_engine(engine)
    , m_brokenRead(brokenRead)
    , m_code(SQLITE_DONE)
{
    setForwardOnly(true);
}

EngineResult::~EngineResult()
{
    sqlite3_finalize(m_statement);
}

QVariant EngineResult::handle() const
{
    return QVariant::fromValue<void *>(m_statement);
}

bool EngineResult::savePrepare(const QString &sql)
{
    setQuery(sql);
    return prepare(sql);
}

bool EngineResult::prepare(const QString &sql)
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    const QByteArray text = sql.toUtf8();
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(m_engine, text.constData(), lengthOf(text) + 1, SQLITE_PREPARE_PERSISTENT, &m_statement, &rest);
    if (code != SQLITE_OK || !m_statement)
        return refuse(u"the statement cannot be prepared"_s, code == SQLITE_OK ? SQLITE_ERROR : code);
    if (!QByteArrayView(rest).trimmed().isEmpty()) // it would be left out in silence
        return refuse(u"more than one statement"_s, SQLITE_ERROR);
    m_bound = QBitArray(sqlite3_bind_parameter_count(m_statement));
    return true;
}

void EngineResult::bindValue(int place, const QVariant &value, QSql::ParamType)
{
    bind(place + 1, value);
}

void EngineResult::bindValue(const QString &name, const QVariant &value, QSql::ParamType)
{
    bind(sqlite3_bind_parameter_index(m_statement, name.toUtf8().constData()), value);
}

void EngineResult::bind(int index, const QVariant &value)
{
    if (std::exchange(m_code, SQLITE_DONE) == SQLITE_ROW)
        sqlite3_reset(m_statement);
    int code = SQLITE_OK;
    if (value.isNull() || (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())) {
        code = sqlite3_bind_null(m_statement, index);
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        code = sqlite3_bind_blob(m_statement, index, bytes.constData(), lengthOf(bytes), SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::Double) {
        code = sqlite3_bind_double(m_statement, index, value.toDouble());
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        code = sqlite3_bind_text(m_statement, index, text.constData(), lengthOf(text), SQLITE_TRANSIENT);
    } else {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        code = isNumber ? sqlite3_bind_int64(m_statement, index, number) : SQLITE_MISMATCH;
    }
    if (code == SQLITE_OK)
        m_bound.setBit(index - 1);
    else
        m_misfit = true; // exec() refuses
}

bool EngineResult::exec()
{
    if (m_code == SQLITE_ROW)
        sqlite3_reset(m_statement);
    setAt(QSql::BeforeFirstRow);
    setActive(false);
    setSelect(false);
    if (std::exchange(m_misfit, false) || m_bound.count(true) != m_bound.size())
        return refuse(u"values do not fit the places of a statement"_s, SQLITE_MISUSE);
    if (!step() && lastError().isValid())
        return false;
    setSelect(sqlite3_column_count(m_statement) > 0);
    setActive(true);
    return true;
}

bool EngineResult::reset(const QString &sql)
{
    return savePrepare(sql) && exec();
}

void EngineResult::detachFromResultSet()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement); // no value of one run is taken for another's
    m_bound.fill(false);
    m_code = SQLITE_DONE;
}

bool EngineResult::step()
{
    m_code = sqlite3_step(m_statement);
    if (m_code == SQLITE_ROW)
        return true;
    sqlite3_reset(m_statement); // lets go of what it holds
    return m_code == SQLITE_DONE ? false : refuse(u"the statement failed"_s, m_code);
}

bool EngineResult::refuse(const QString &what, int code)
{
    setLastError(QSqlError(what, QString::fromUtf8(sqlite3_errmsg(m_engine)), QSqlError::StatementError, QString::number(code)));
    return false;
}

bool EngineResult::fetch(int row)
{
    return row == at() + 1 && fetchNext();
}

bool EngineResult::fetchFirst()
{
    if (m_code != SQLITE_ROW) // exec() has gone there
        return false;
    setAt(0);
    return true;
}

bool EngineResult::fetchNext()
{
    if (m_code != SQLITE_ROW || !step())
        return false;
    setAt(at() + 1);
    return true;
}

bool EngineResult::fetchLast()
{
    return false;
}

QVariant EngineResult::data(int column)
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return sqlite3_column_int64(m_statement, column);
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_TEXT:
        if (const auto *letters = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)))
            return QString::fromUtf8(letters, sqlite3_column_bytes(m_statement, column));
        m_brokenRead = sqlError(m_engine, SQLITE_NOMEM, lastQuery());
        break;
    default: break;
    }
    return QVariant(QMetaType::fromType<QString>());
}

bool EngineResult::isNull(int column)
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int EngineResult::size()
{
    return -1; // not known before the last row
}

int EngineResult::numRowsAffected()
{
    return sqlite3_changes(m_engine);
}

QSqlRecord EngineResult::record() const
{
    QSqlRecord record;
    for (int column = 0, count = sqlite3_column_count(m_statement); column < count; ++column)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, column))));
    return record;
}

} // namespace untie
