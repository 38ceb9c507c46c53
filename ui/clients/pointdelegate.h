#pragma once

#include "ui/common/rowdelegate.h"

namespace untie {

class PointListModel;

/// A row of PointListModel: muscle and side over the word of the trend, the line through time, before → after.
class PointDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    PointDelegate(const PointListModel &model, QObject *parent);

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;

private:
    const PointListModel &m_model;
};

/// Room of the two scores, and of the line in a row of that width: the head of the list stands above them.
inline constexpr int scoresWidth = 64;
int trendWidthIn(int rowWidth);

} // namespace untie
