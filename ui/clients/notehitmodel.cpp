#include "ui/clients/notehitmodel.h"

#include "app/common/text.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/visitlistmodel.h"

namespace untie {

using namespace Qt::StringLiterals;

NoteHitModel::NoteHitModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void NoteHitModel::show(const QList<Row> &rows, QDate today)
{
    beginResetModel();
    m_rows = rows;
    m_today = today;
    endResetModel();
}

const NoteHit *NoteHitModel::hitAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row).hit : nullptr;
}

int NoteHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NoteHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString day = dayText(row.hit.startedAt.date(), m_today);
    switch (role) {
    case Qt::DisplayRole: // what a screen reader says
    case Qt::AccessibleTextRole: return commaList(QStringList{row.client, day, row.hit.excerpt.text});
    case VisitListModel::IdRole: return row.hit.note.isValid() ? row.hit.note.value : row.hit.visit.value;
    case VisitListModel::DayRole: return row.client;
    case VisitListModel::TherapistRole: return factLine({day, row.therapist});
    case VisitListModel::IconRole: return row.hit.note.isValid() ? u"phone"_s : row.hit.state == VisitState::Signed ? u"lock"_s : QString();
    case VisitListModel::ReasonRole: return row.hit.excerpt.text;
    case VisitListModel::HitsRole: return QVariant::fromValue(row.hit.excerpt.hits);
    default: return {};
    }
}

} // namespace untie
