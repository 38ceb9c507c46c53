#pragma once

#include "app/clients/importstore.h"
#include "app/exchange/importplan.h"

namespace untie {

/// Carries an import out, a page at a time, so that other work on the storage thread goes on between two steps. What is
/// not run to its end is taken away at the next unlock.
class ImportRun final
{
public:
    /// `file` is its name without the folder.
    ImportRun(ImportPlan plan, QString file, PersonId by);

    /// Stores the next page; true when all is stored and published.
    Result<bool> step(Database &database, const QDateTime &now);
    /// Takes back what was stored so far.
    Result<> stop(Database &database);

    qsizetype done() const { return m_next; }
    qsizetype total() const { return m_plan.lines.size(); }
    const ImportCounts &counts() const { return m_counts; }
    ImportId id() const { return m_import; }

private:
    ImportPlan m_plan;
    QString m_file;
    PersonId m_by;
    ImportId m_import;
    qsizetype m_next = 0;
    ImportCounts m_counts;
};

} // namespace untie
