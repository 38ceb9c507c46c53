#pragma once

#include "app/bodymap/referralrank.h"

#include <QAbstractListModel>

namespace untie {

/// The muscles to check, as the look-up lists them.
class CandidateListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CandidateListModel(const Atlas &atlas, QObject *parent = nullptr);

    void show(const QList<ReferralCandidate> &candidates);
    const ReferralCandidate &at(int row) const { return m_candidates.at(row); }
    QString nameAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Atlas &m_atlas;
    QList<ReferralCandidate> m_candidates;
};

} // namespace untie
