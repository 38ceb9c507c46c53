#pragma once

#include "ui/common/rowdelegate.h"

namespace untie {

class CandidateListModel;

/// A row of CandidateListModel: place, muscle and side over the first reason; an arrow with the places that the client's
/// own history has moved it up.
class CandidateDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    CandidateDelegate(const CandidateListModel &model, QObject *parent);

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;

private:
    const CandidateListModel &m_model;
};

} // namespace untie
