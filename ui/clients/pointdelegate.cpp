#include "ui/clients/pointdelegate.h"

#include "ui/clients/rowline.h"
#include "ui/common/icons.h"
#include "ui/common/score.h"
#include "ui/common/sidebadge.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal trendHeight = 46;
constexpr QSize lowTrend{96, 26};
constexpr int lowTrendFrom = 320; ///< px: in narrower rows the words need the room

Token colourOf(PointListModel::Mood mood)
{
    switch (mood) {
    case PointListModel::Mood::Neutral: return Token::Text2;
    case PointListModel::Mood::Better: return Token::Ok;
    case PointListModel::Mood::Worse: return Token::Danger;
    case PointListModel::Mood::Due: return Token::Warn;
    }
    Q_UNREACHABLE();
}

ScoreLook lookOf(std::optional<int> score)
{
    ScoreLook look;
    look.score = score;
    return look;
}

/// The scores of the last sight: before → after, or before alone.
void paintScores(QPainter &painter, RowLine cells, const PointListModel::Row &row, Theme theme, bool rightToLeft)
{
    if (row.before && row.after) {
        paintScore(painter, cells.takeEnd(smallScoreSize), lookOf(row.after), theme);
        cells.skipEnd(space::tight);
        paintIcon(painter, cells.takeEnd({12, 12}), rightToLeft ? u"arrow-left"_s : u"arrow-right"_s, token(Token::Text3, theme));
        cells.skipEnd(space::tight);
    }
    if (row.before)
        paintScore(painter, cells.takeEnd(smallScoreSize), lookOf(row.before), theme);
}

} // namespace

PointDelegate::PointDelegate(const PointListModel &model, QObject *parent, Rows rows)
    : RowDelegate(rows == Rows::Tall ? height::trendRow : height::mainButton, parent)
    , m_model(model)
    , m_rows(rows)
{
}

void PointDelegate::paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    const PointListModel::Row &point = m_model.at(index.row());
    const Qt::LayoutDirection direction = row.option.direction;
    const bool low = m_rows == Rows::Low;
    RowLine line(painter, low ? QRectF(row.rect) : QRectF(row.inside), direction); // low ones stand in a text, without a frame
    RowLine scores(painter, line.takeEnd({scoresWidth, line.rest().height()}), direction);
    paintScores(painter, scores, point, row.theme, direction == Qt::RightToLeft);
    line.skipEnd(space::near);
    if (!low || row.rect.width() >= lowTrendFrom) {
        paintTrendOf(painter, point, line.takeEnd(low ? QSizeF(lowTrend) : QSizeF(trendWidthIn(row.rect.width()), trendHeight)), row);
        line.skipEnd(space::near);
    }
    if (low) {
        paintName(painter, line, point, row);
        line.skipStart(space::near);
        line.putStart(point.word, TextRole::Caption, row.colour(colourOf(point.mood)));
        return;
    }
    const qreal nameHeight = QFontMetricsF(textFont(TextRole::Name)).height();
    const qreal wordHeight = QFontMetricsF(textFont(TextRole::Caption)).height();
    const QRectF words = line.rest();
    const qreal top = words.center().y() - (nameHeight + 2 + wordHeight) / 2;
    RowLine name(painter, {words.left(), top, words.width(), nameHeight}, direction);
    paintName(painter, name, point, row);
    RowLine word(painter, {words.left(), top + nameHeight + 2, words.width(), wordHeight}, direction);
    word.putStart(point.word, TextRole::Caption, row.colour(colourOf(point.mood)));
}

void PointDelegate::paintTrendOf(QPainter &painter, const PointListModel::Row &point, const QRectF &area, const Row &row) const
{
    painter.save();
    if (row.option.direction == Qt::RightToLeft) // time runs as people read
        painter.setTransform(QTransform(-1, 0, 0, 1, 2 * area.center().x(), 0), true);
    paintTrend(painter, area, trendDots(point.point, m_model.timeline()), m_model.timeline().size(), row.theme, m_period);
    painter.restore();
}

/// The badge follows the name, and keeps its room where the name is cut.
void PointDelegate::paintName(QPainter &painter, RowLine &line, const PointListModel::Row &point, const Row &row) const
{
    const QFontMetricsF metrics(textFont(TextRole::Name));
    const bool sided = point.point.side != Side::Midline;
    const qreal badge = sided ? sideBadgeSize.width() + space::small : 0;
    const qreal width = std::min(line.rest().width() - badge, std::ceil(metrics.horizontalAdvance(point.name)));
    RowLine(painter, line.takeStart({width, metrics.height()}), row.option.direction).putStart(point.name, TextRole::Name, row.colour(Token::Text));
    if (!sided)
        return;
    line.skipStart(space::small);
    paintSideBadge(painter, line.takeStart(sideBadgeSize), point.point.side, row.theme);
}

int trendWidthIn(int rowWidth)
{
    return rowWidth < 400 ? 96 : 148;
}

} // namespace untie
