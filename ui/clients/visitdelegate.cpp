#include "ui/clients/visitdelegate.h"

#include "ui/clients/rowline.h"
#include "ui/clients/visitlistmodel.h"
#include "ui/common/icons.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

VisitDelegate::VisitDelegate(QObject *parent)
    : RowDelegate(height::visitRow, parent)
{
}

void VisitDelegate::paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    const QRectF inside = QRectF(row.inside).adjusted(0, space::near, 0, -space::near);
    const qreal half = inside.height() / 2;

    RowLine above(painter, {inside.topLeft(), QSizeF(inside.width(), half)}, row.option.direction);
    if (const QString icon = index.data(VisitListModel::IconRole).toString(); !icon.isEmpty())
        paintIcon(painter, above.takeEnd({14, 14}), icon, row.colour(Token::Text3));
    above.putStart(index.data(VisitListModel::DayRole).toString(), TextRole::Strong, row.colour(Token::Text));
    above.skipStart(space::near);
    above.putStart(index.data(VisitListModel::TherapistRole).toString(), TextRole::Caption, row.colour(Token::Text3));

    RowLine below(painter, {QPointF(inside.left(), inside.top() + half), QSizeF(inside.width(), half)}, row.option.direction);
    below.putEnd(index.data(VisitListModel::PointsRole).toString(), TextRole::Caption, row.colour(Token::Text2));
    below.skipEnd(space::near);
    paintWords(painter, below.rest(), row, index);
}

/// What people wrote reads as its own language does, whatever the program's; it stands where lines begin all the same.
void VisitDelegate::paintWords(QPainter &painter, const QRectF &room, const Row &row, const QModelIndex &index) const
{
    const QString reason = index.data(VisitListModel::ReasonRole).toString();
    QList<std::pair<QString, TextRole>> pieces;
    qsizetype from = 0;
    for (const TextSpan &hit : index.data(VisitListModel::HitsRole).value<QList<TextSpan>>()) {
        pieces += {reason.mid(from, hit.from - from), TextRole::Small};
        pieces += {reason.mid(hit.from, hit.length), TextRole::SectionHead};
        from = hit.from + hit.length;
    }
    pieces += {reason.mid(from), TextRole::Small};
    const Qt::LayoutDirection reads = reason.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    QRectF taken = room;
    if (reads != row.option.direction) {
        qreal wide = 0;
        for (const auto &[text, role] : std::as_const(pieces))
            wide += std::ceil(QFontMetricsF(textFont(role), painter.device()).horizontalAdvance(text));
        taken.setWidth(std::min(wide, room.width()));
        if (row.option.direction == Qt::RightToLeft)
            taken.moveRight(room.right());
    }
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(reads);
    RowLine words(painter, taken, reads);
    for (const auto &[text, role] : std::as_const(pieces))
        words.putStart(text, role, row.colour(role == TextRole::Small ? Token::Text2 : Token::Accent));
    painter.setLayoutDirection(before);
}

} // namespace untie
