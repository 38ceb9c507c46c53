#include "ui/clients/pairlistmodel.h"

#include "app/clients/phonenumber.h"
#include "app/common/text.h"
#include "ui/clients/mergewords.h"
#include "ui/clients/typeddate.h"

#include <QLocale>

#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

PairListModel::PairListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PairListModel::show(QList<LikelyRows> pairs, const QString &country)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    m_country = country;
    endResetModel();
}

std::optional<LikelyRows> PairListModel::pairAt(int row) const
{
    return row >= 0 && row < m_pairs.size() ? std::optional(m_pairs[row]) : std::nullopt;
}

int PairListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

QVariant PairListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LikelyRows &pair = m_pairs[index.row()];
    switch (role) {
    case FirstRole: return line(pair.first);
    case SecondRole: return line(pair.second);
    case SharedRole: return sharedWords(pair.likeness.shared);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return tr("%1, and %2: %3", "two clients, what they share").arg(line(pair.first), line(pair.second), sharedWords(pair.likeness.shared));
    default: return {};
    }
}

QString PairListModel::line(const ClientRow &row) const
{
    Client client;
    client.given = row.given;
    client.family = row.family;
    client.preferred = row.preferred;
    return factLine({listName(client), row.born ? shownDate(*row.born, QLocale()) : QString(), shownPhone(row.phone, m_country), row.email});
}

} // namespace untie
