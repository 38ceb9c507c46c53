#pragma once

#include "app/clients/client.h"
#include "app/common/result.h"
#include "app/exchange/opentables.h"
#include "app/storage/rows.h"

#include <QJsonObject>
#include <QStringList>
#include <QVariantList>

#include <functional>

#include <optional>

namespace untie {

class Database;

/// Reads and writes whole tables of the record as JSON, a row an object: whole numbers as numbers, or as text of their
/// digits where JSON readers would lose some; bytes as {"base64": …}; an empty field as null.
class OpenTableStore final
{
public:
    explicit OpenTableStore(Database &database);

    /// The columns of a table in their order, but for those that are reckoned from others.
    Result<QStringList> columns(const OpenTable &table) const;
    /// Every row, one after the other; Unavailable where `take` gives false.
    Result<qint64> read(const OpenTable &table, const std::function<bool(const QJsonObject &row)> &take) const;
    /// So many rows after the one with this key, in the order of their keys; the first, where it is empty. `after` becomes the key
    /// of the last of them. Gives how many there were.
    Result<int> readPage(const OpenTable &table, QVariantList &after, int limit, const std::function<bool(const QJsonObject &row)> &take) const;
    /// The rows of one person, whatever records of theirs were merged. The table has a column that says whose they are.
    Result<QList<QJsonObject>> rowsOf(const OpenTable &table, ClientId client) const;
    /// Whether there are any.
    Result<bool> isEmpty(const OpenTable &table) const;

    /// Adds rows within the caller's transaction; one that is there already stays as it is. A signed visit is
    /// added as a draft, since nothing can be hung on it else; see setVisitState().
    class Writer final
    {
    public:
        /// `columns` as the file has them. Invalid where the table has no such column.
        static Result<Writer> open(Database &database, const OpenTable &table, const QStringList &columns);
        Result<> add(const QJsonObject &row);

    private:
        Writer(Database &database, QStringList columns, Rows insert);
        Database *m_database;
        QStringList m_columns;
        Rows m_insert;
    };
    /// Gives visits the state that the file says, once all that hangs on them is there.
    Result<> setVisitState(ClientId client, qint64 visit, const QString &state);

    /// The table of a vault in which somebody, by one row after the other, stands above or for themselves; none where there is none.
    /// Whatever goes up such rows would never end.
    Result<std::optional<QString>> circle(Vault vault) const;

private:
    Database &m_database;
};

/// A value of a table as JSON, and back.
QJsonValue toOpenJson(const QVariant &value);
QVariant fromOpenJson(const QJsonValue &value);

} // namespace untie
