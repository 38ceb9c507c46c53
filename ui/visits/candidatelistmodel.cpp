#include "ui/visits/candidatelistmodel.h"

#include "app/common/text.h"
#include "ui/bodymap/placename.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

CandidateListModel::CandidateListModel(const Atlas &atlas, QObject *parent)
    : QAbstractListModel(parent)
    , m_atlas(atlas)
{
}

void CandidateListModel::show(const QList<ReferralCandidate> &candidates)
{
    beginResetModel();
    m_candidates = candidates;
    endResetModel();
}

QString CandidateListModel::nameAt(int row) const
{
    return m_atlas.nameOf(m_candidates.at(row).muscle);
}

int CandidateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

QVariant CandidateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ReferralCandidate &candidate = m_candidates.at(index.row());
    const QLocale locale;
    QStringList parts{locale.toString(index.row() + 1) + u' ' + placeName(nameAt(index.row()), candidate.side)};
    if (candidate.raisedBy > 0)
        parts << tr("raised by %Ln place(s)", nullptr, candidate.raisedBy);
    return commaList(parts + candidate.reasons);
}

} // namespace untie
