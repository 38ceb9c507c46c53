#include "ui/clients/visitdelegate.h"

#include "ui/clients/rowline.h"
#include "ui/clients/visitlistmodel.h"
#include "ui/common/icons.h"

#include <QPainter>

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
    const QString reason = index.data(VisitListModel::ReasonRole).toString();
    qsizetype from = 0;
    for (const TextSpan &hit : index.data(VisitListModel::HitsRole).value<QList<TextSpan>>()) {
        below.putStart(reason.mid(from, hit.from - from), TextRole::Small, row.colour(Token::Text2));
        below.putStart(reason.mid(hit.from, hit.length), TextRole::SectionHead, row.colour(Token::Accent));
        from = hit.from + hit.length;
    }
    below.putStart(reason.mid(from), TextRole::Small, row.colour(Token::Text2));
}

} // namespace untie
