#pragma once

#include "app/clients/savedliststore.h"

#include <QAbstractListModel>

#include <optional>

namespace untie {

/// Pairs of records that are likely of one person, the likeliest first.
class PairListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FirstRole = Qt::UserRole, ///< "Marchbanks, Odile · 14 Mar 1979 · 030 123456", of the older record
        SecondRole,
        SharedRole ///< "same name, same birth date"
    };

    explicit PairListModel(QObject *parent = nullptr);

    /// `country`: the clinic's, as whose people phones are written.
    void show(QList<LikelyRows> pairs, const QString &country);
    std::optional<LikelyRows> pairAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString line(const ClientRow &row) const;

    QList<LikelyRows> m_pairs;
    QString m_country;
};

} // namespace untie
