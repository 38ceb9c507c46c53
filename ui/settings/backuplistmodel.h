#pragma once

#include "ui/keeping/backupoverview.h"

#include <QAbstractListModel>

namespace untie {

/// A backup as it is listed: one line, wherever its copies lie.
struct BackupRow
{
    Backup backup; ///< of a damaged one the path alone
    bool isHere = false;
    bool isThere = false; ///< on the second medium
    bool isDamaged = false;
    bool isUnderOldSheet = false; ///< whoever kept an earlier recovery sheet can still open it

    bool operator==(const BackupRow &) const = default;
};

/// Newest first; what cannot be read stands at the end.
QList<BackupRow> backupRows(const BackupOverview &overview);

/// The list of a clinic's backups.
class BackupListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { WhenRole = Qt::UserRole, WhyRole, WhereRole, SizeRole, StateRole, HealthRole };
    enum class Health { Whole, Part, Damaged };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps what is chosen where the same backups are still there.
    void show(const BackupOverview &overview);
    const BackupRow &row(const QModelIndex &index) const { return m_rows.at(index.row()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString stateOf(const BackupRow &row);

    QList<BackupRow> m_rows;
    QDateTime m_now;
};

} // namespace untie
