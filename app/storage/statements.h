#pragma once

#include "app/storage/clinicfolder.h"

#include <QCache>
#include <QSqlQuery>

#include <optional>

namespace untie {

/// What the authorizer knew when it let a statement be prepared; under anything else it must be asked anew.
struct StatementKey
{
    QString sql;
    std::optional<Vault> writing;
    bool everybodys = false; ///< let through whoever is signed in
    bool operator==(const StatementKey &) const = default;
};
size_t qHash(const StatementKey &key, size_t seed = 0);

/// Prepared statements that nobody uses at the moment. Preparing costs more than most statements take to run. They hold
/// no values: what was bound is let go of when a statement comes back.
class Statements final
{
public:
    /// The statement that was prepared under the key, for its user alone until it is given back.
    std::optional<QSqlQuery> take(const StatementKey &key);
    /// Pragmas are not kept: some are answered while they are prepared. Neither is what failed: Qt's driver may have let
    /// go of it.
    void giveBack(const StatementKey &key, QSqlQuery &&statement);

private:
    QCache<StatementKey, QSqlQuery> m_idle{128};
};

} // namespace untie
