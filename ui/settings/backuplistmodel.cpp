#include "ui/settings/backuplistmodel.h"

#include "app/common/text.h"
#include "ui/keeping/backupwords.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The copy of a backup has its files, and so its hashes.
bool isSame(const Backup &one, const Backup &other)
{
    return one.manifest.madeAt == other.manifest.madeAt && one.manifest.files == other.manifest.files;
}

} // namespace

QList<BackupRow> backupRows(const BackupOverview &overview)
{
    QList<BackupRow> rows;
    for (const Backup &backup : overview.here)
        rows.append({backup, true, false, false, overview.underOldSheet.contains(backup.path)});
    for (const Backup &copy : overview.there) {
        const auto original = std::ranges::find_if(rows, [&](const BackupRow &row) { return isSame(row.backup, copy); });
        if (original != rows.end())
            original->isThere = true;
        else
            rows.append({copy, false, true, false, overview.underOldSheet.contains(copy.path)});
    }
    std::ranges::stable_sort(rows, std::greater(), [](const BackupRow &row) { return row.backup.manifest.madeAt; });
    for (const QString &path : overview.damaged)
        rows.append({{path, {}}, false, false, true, false});
    return rows;
}

void BackupListModel::show(const BackupOverview &overview)
{
    const QList<BackupRow> rows = backupRows(overview);
    m_now = overview.now;
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        emit dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString BackupListModel::stateOf(const BackupRow &row)
{
    if (row.isDamaged)
        return tr("cannot be read");
    const QString checked = row.backup.manifest.isWhole() ? tr("verified") : tr("verified in part");
    return row.isUnderOldSheet ? tr("%1, earlier sheet").arg(checked) : checked;
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BackupRow &row = m_rows.at(index.row());
    const BackupManifest &manifest = row.backup.manifest;
    switch (role) {
    case WhenRole:
        return row.isDamaged ? QFileInfo(row.backup.path).fileName() : shownDayAndTime(manifest.madeAt, m_now);
    case WhyRole: return row.isDamaged ? QString() : shownKind(manifest.kind);
    case WhereRole:
        if (row.isDamaged)
            return {};
        return row.isHere && row.isThere ? tr("both places") : row.isThere ? tr("second place") : tr("first place");
    case SizeRole: return row.isDamaged ? QString() : QLocale().formattedDataSize(manifest.bytes(), 1, QLocale::DataSizeSIFormat);
    case StateRole: return stateOf(row);
    case HealthRole:
        return static_cast<int>(row.isDamaged ? Health::Damaged : manifest.isWhole() && !row.isUnderOldSheet ? Health::Whole : Health::Part);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList all;
        for (const int part : {WhenRole, WhyRole, SizeRole, WhereRole, StateRole}) {
            if (const QString text = data(index, part).toString(); !text.isEmpty())
                all << text;
        }
        return commaList(all);
    }
    default: return {};
    }
}

} // namespace untie
