#pragma once

#include "ui/clients/pointlistmodel.h"
#include "ui/clients/trendline.h"
#include "ui/common/rowdelegate.h"

namespace untie {

class RowLine;

/// A row of PointListModel: muscle and side over the word of the trend, the line through time, before → after. Where
/// there is little room the word stands behind the muscle.
class PointDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    enum class Rows { Tall, Low };
    PointDelegate(const PointListModel &model, QObject *parent, Rows rows = Rows::Tall);

    /// The visits that the body shows, marked on every line.
    void setPeriod(TrendPeriod period) { m_period = period; }

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;

private:
    void paintTrendOf(QPainter &painter, const PointListModel::Row &point, const QRectF &area, const Row &row) const;
    void paintName(QPainter &painter, RowLine &line, const PointListModel::Row &point, const Row &row) const;

    const PointListModel &m_model;
    Rows m_rows;
    TrendPeriod m_period;
};

/// Room of the two scores, and of the line in a row of that width: the head of the list stands above them.
inline constexpr int scoresWidth = 64;
int trendWidthIn(int rowWidth);

} // namespace untie
