#include "ui/clients/visitlistmodel.h"

#include "ui/clients/clientlistmodel.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

VisitListModel::VisitListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void VisitListModel::show(const QList<VisitRow> &visits, const QHash<PersonId, QString> &initials, QDate today, const QHash<VisitId, Excerpt> &excerpts)
{
    beginResetModel();
    m_visits = visits;
    m_initials = initials;
    m_excerpts = excerpts;
    m_today = today;
    endResetModel();
}

std::optional<VisitId> VisitListModel::visitAt(int row) const
{
    return row >= 0 && row < m_visits.size() ? std::optional(m_visits.at(row).id) : std::nullopt;
}

int VisitListModel::rowOf(VisitId id) const
{
    const auto at = std::ranges::find(m_visits, id, &VisitRow::id);
    return at == m_visits.end() ? -1 : static_cast<int>(at - m_visits.begin());
}

int VisitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visits.size());
}

QVariant VisitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VisitRow &visit = m_visits.at(index.row());
    switch (role) {
    case Qt::DisplayRole: // what a screen reader says
    case Qt::AccessibleTextRole: {
        QStringList parts{data(index, DayRole).toString(), data(index, ReasonRole).toString(), data(index, PointsRole).toString()};
        if (visit.state == VisitState::Signed)
            parts.insert(1, tr("signed"));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole: return visit.id.value;
    case DayRole: return dayText(visit.startedAt.date(), m_today);
    case TherapistRole: return m_initials.value(visit.therapist);
    case IsSignedRole: return visit.state == VisitState::Signed;
    case ReasonRole: return m_excerpts.contains(visit.id) ? m_excerpts.value(visit.id).text : visit.reason;
    case HitsRole: return QVariant::fromValue(m_excerpts.value(visit.id).hits);
    case PointsRole: {
        if (m_excerpts.contains(visit.id))
            return QString();
        if (visit.points == 0)
            return tr("no points");
        const QString points = tr("%Ln point(s)", nullptr, visit.points);
        return visit.worst ? tr("%1, worst %2", "7 points, worst 8").arg(points, QLocale().toString(*visit.worst)) : points;
    }
    default: return {};
    }
}

} // namespace untie
