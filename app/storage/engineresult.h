#pragma once

#include "app/common/result.h"

#include <QBitArray>
#include <QSqlResult>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace untie {

/// What a QSqlQuery of ours runs on: a statement of the engine itself, read where it stands. Qt's own result takes every
/// statement apart for its places, and makes a QVariant of every column of every row, whether anybody asks for it or not.
/// Forward only.
class EngineResult final : public QSqlResult
{
public:
    /// `brokenRead` is told when there was no memory for a value; the reader gets an empty one.
    EngineResult(const QSqlDriver *driver, sqlite3 *engine, std::optional<Error> &brokenRead);
    ~EngineResult() override;

    QVariant handle() const override; ///< the sqlite3_stmt, as a pointer to void

protected:
    bool savePrepare(const QString &sql) override;
    bool prepare(const QString &sql) override;
    void bindValue(int place, const QVariant &value, QSql::ParamType type) override;
    void bindValue(const QString &name, const QVariant &value, QSql::ParamType type) override;
    bool exec() override;
    bool reset(const QString &sql) override;
    void detachFromResultSet() override;

    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override;
    int numRowsAffected() override;
    QSqlRecord record() const override;

private:
    bool step();
    void bind(int index, const QVariant &value);
    bool refuse(const QString &what, int code);

    sqlite3 *m_engine;
    std::optional<Error> &m_brokenRead;
    sqlite3_stmt *m_statement = nullptr;
    QBitArray m_bound; ///< the places that got a value
    bool m_misfit = false; ///< a value has no such place, or is of a kind the engine does not know
    int m_code; ///< of the engine, for the row it was asked for last
};

} // namespace untie
