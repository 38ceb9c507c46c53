#pragma once

#include "app/exchange/pagedimport.h"

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

/// Stores the clients of a plan.
class ImportRun final : public PagedImport
{
public:
    /// `file` is its name without the folder.
    ImportRun(ImportPlan plan, QString file, PersonId by);

    qsizetype done() const override { return m_next; }
    qsizetype total() const override { return m_plan.lines.size(); }
    ImportCounts counts() const override;
    const ImportPlan &plan() const { return m_plan; }
    /// Of each line of the plan.
    const QList<ImportFate> &fates() const { return m_fates; }

protected:
    Result<bool> storePage(Database &database, const QDateTime &now) override;

private:
    void noteCompleted(const QList<qint64> &lines, qsizetype first);

    ImportPlan m_plan;
    qsizetype m_next = 0;
    QList<ImportFate> m_fates;
};

} // namespace untie
