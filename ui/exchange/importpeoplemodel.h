#pragma once

#include "app/exchange/importplan.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace untie {

/// Everybody who stands in the files, and what is to become of them.
class ImportPeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Name, Born, Reach, Becomes, Remarks, ColumnCount };
    enum class Show {
        Everybody,
        Known,    ///< who is likely a client already, or stands further up
        Problems, ///< with whom something is wrong
        Refused   ///< who cannot be taken
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `nameOfOurs` names a client of the clinic, `files` are named where there are several.
    void setPlan(std::shared_ptr<ImportPlan> plan, std::function<QString(ClientId)> nameOfOurs, const QStringList &files);
    void show(Show which);
    int count(Show which) const { return m_counts.value(int(which)); }

    const ImportLine &line(int row) const { return m_plan->lines.at(m_rows.at(row)); }
    /// All that is to be known of somebody, as sentences.
    QString remarks(int row) const;
    void choose(int row, ImportChoice choice);
    /// For all that are shown; who cannot complete anybody is left as they are.
    void chooseForAll(ImportChoice choice);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void choicesChanged();

private:
    QString text(const ImportLine &line, int row, int column) const;
    QString becomes(const ImportLine &line) const;

    std::shared_ptr<ImportPlan> m_plan;
    std::function<QString(ClientId)> m_nameOfOurs;
    QStringList m_files;
    QList<int> m_rows; ///< places in the plan
    QList<int> m_counts;
};

/// Whether somebody can become that.
bool isPossible(const ImportLine &line, ImportChoice choice);

} // namespace untie
