#include "ui/clients/pointdelegate.h"

#include "ui/clients/pointlistmodel.h"
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

PointDelegate::PointDelegate(const PointListModel &model, QObject *parent)
    : RowDelegate(height::trendRow, parent)
    , m_model(model)
{
}

void PointDelegate::paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    const PointListModel::Row &point = m_model.at(index.row());
    const Qt::LayoutDirection direction = row.option.direction;
    RowLine line(painter, row.inside, direction);
    RowLine scores(painter, line.takeEnd({scoresWidth, line.rest().height()}), direction);
    paintScores(painter, scores, point, row.theme, direction == Qt::RightToLeft);
    line.skipEnd(space::near);
    const QRectF trend = line.takeEnd({qreal(trendWidthIn(row.rect.width())), trendHeight});
    painter.save();
    if (direction == Qt::RightToLeft) // time runs as people read
        painter.setTransform(QTransform(-1, 0, 0, 1, 2 * trend.center().x(), 0), true);
    paintTrend(painter, trend, trendDots(point.point, m_model.timeline()), m_model.timeline().size(), row.theme, m_period);
    painter.restore();
    line.skipEnd(space::near);

    const QFontMetricsF nameMetrics(textFont(TextRole::Name));
    const qreal wordHeight = QFontMetricsF(textFont(TextRole::Caption)).height();
    const QRectF words = line.rest();
    const qreal top = words.center().y() - (nameMetrics.height() + 2 + wordHeight) / 2;
    RowLine name(painter, {words.left(), top, words.width(), nameMetrics.height()}, direction);
    // The badge follows the name, and keeps its room where the name is cut.
    const bool sided = point.point.side != Side::Midline;
    const qreal badge = sided ? sideBadgeSize.width() + space::small : 0;
    const qreal width = std::min(words.width() - badge, std::ceil(nameMetrics.horizontalAdvance(point.name)));
    RowLine(painter, name.takeStart({width, nameMetrics.height()}), direction).putStart(point.name, TextRole::Name, row.colour(Token::Text));
    name.skipStart(space::small);
    if (sided)
        paintSideBadge(painter, name.takeStart(sideBadgeSize), point.point.side, row.theme);
    RowLine word(painter, {words.left(), top + nameMetrics.height() + 2, words.width(), wordHeight}, direction);
    word.putStart(point.word, TextRole::Caption, row.colour(colourOf(point.mood)));
}

int trendWidthIn(int rowWidth)
{
    return rowWidth < 400 ? 96 : 148;
}

} // namespace untie
