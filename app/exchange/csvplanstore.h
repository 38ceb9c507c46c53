#pragma once

#include "app/common/result.h"
#include "app/exchange/csvplan.h"

namespace untie {

class Database;

/// How tables were read before, so that what a program exports again need not be set right again: with the clinic's
/// settings, the newest first, at most `most` of them. Only tables whose columns have names are known again.
class CsvPlanStore final
{
public:
    static constexpr qsizetype most = 20;

    explicit CsvPlanStore(Database &database);

    Result<QList<CsvPlan>> all() const;
    /// In the place of what was remembered for the same names.
    Result<> remember(const CsvPlan &plan);

private:
    Database &m_database;
};

/// The first of these plans whose names of columns stand at the head of a file.
std::optional<CsvPlan> planKnownFor(QByteArrayView bytes, const QList<CsvPlan> &plans);

} // namespace untie
