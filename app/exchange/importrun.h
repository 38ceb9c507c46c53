#pragma once

#include "app/exchange/pagedimport.h"

#include <QHash>

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

    qsizetype done() const override { return m_next + m_nextLink; }
    qsizetype total() const override { return m_plan.lines.size() + m_plan.links.size(); }
    ImportCounts counts() const override;
    const ImportPlan &plan() const { return m_plan; }
    /// Of each line of the plan.
    const QList<ImportFate> &fates() const { return m_fates; }
    /// Who could not be linked with whom they belong to, and why.
    const QList<BrokenPlace> &brokenLinks() const { return m_brokenLinks; }

protected:
    Result<bool> storePage(Database &database, const QDateTime &now) override;

private:
    Result<> storeLinks(Database &database);
    ClientId clientOf(qsizetype place) const;
    void noteCompleted(const QList<qint64> &lines, qsizetype first);

    ImportPlan m_plan;
    qsizetype m_next = 0;
    qsizetype m_nextLink = 0;
    QList<ImportFate> m_fates;
    QHash<qsizetype, ClientId> m_added; ///< by their places, where somebody belongs to others
    QList<BrokenPlace> m_brokenLinks;
};

} // namespace untie
