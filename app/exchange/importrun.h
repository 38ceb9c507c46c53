#pragma once

#include "app/clients/importstore.h"
#include "app/exchange/importplan.h"

namespace untie {

/// What became of somebody who stands in the file.
enum class ImportFate {
    None, ///< nothing yet
    Added,
    Completed,
    NothingNew, ///< all of it was known
    LeftOut,
    Refused
};

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
    ImportCounts counts() const;
    const ImportPlan &plan() const { return m_plan; }
    /// Of each line of the plan.
    const QList<ImportFate> &fates() const { return m_fates; }
    ImportId id() const { return m_import; }

private:
    void noteCompleted(const QList<qint64> &lines, qsizetype end);

    ImportPlan m_plan;
    QString m_file;
    PersonId m_by;
    ImportId m_import;
    qsizetype m_next = 0;
    QList<ImportFate> m_fates;
};

} // namespace untie
