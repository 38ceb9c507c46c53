#pragma once

#include "ui/clients/trendline.h"
#include "ui/common/rowdelegate.h"

namespace untie {

class PointListModel;

/// A row of PointListModel: muscle and side over the word of the trend, the line through time, before → after.
class PointDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    PointDelegate(const PointListModel &model, QObject *parent);

    /// The visits that the body shows, marked on every line.
    void setPeriod(TrendPeriod period) { m_period = period; }

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;

private:
    const PointListModel &m_model;
    TrendPeriod m_period;
};

/// Room of the two scores, and of the line in a row of that width: the head of the list stands above them.
inline constexpr int scoresWidth = 64;
int trendWidthIn(int rowWidth);

} // namespace untie
