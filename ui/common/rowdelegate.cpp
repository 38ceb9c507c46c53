#include "ui/common/rowdelegate.h"

#include "ui/common/hoverrow.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace untie {

RowDelegate::RowDelegate(int rowHeight, QObject *parent) : QStyledItemDelegate(parent), m_rowHeight(rowHeight) { }

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (HoverRow::of(option.widget) == index.row())
        option.state |= QStyle::State_MouseOver;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    painter->save();
    painter->setLayoutDirection(option.direction);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->setRenderHint(QPainter::Antialiasing);
    const Row row{option.rect, option.rect.adjusted(space::pane, 0, -space::pane, -1), option, themeOf(option.palette),
                  bool(option.state & QStyle::State_Selected)};
    paintRow(*painter, row, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    // Grows with the user's text size. The view makes it as wide as itself.
    const qreal scale = textFont(TextRole::Body).pointSizeF() / (textStyle(TextRole::Body).px * 0.75);
    return {0, qRound(m_rowHeight * std::max(1.0, scale))};
}

QRectF RowDelegate::takeLeading(QRectF &rest, qreal width, qreal gap, Qt::LayoutDirection direction)
{
    QRectF piece = rest;
    piece.setWidth(std::min(width, rest.width()));
    if (direction == Qt::RightToLeft) {
        piece.moveRight(rest.right());
        rest.setRight(std::max(rest.left(), piece.left() - gap));
    } else {
        rest.setLeft(std::min(rest.right(), piece.right() + gap));
    }
    return piece;
}

QRectF RowDelegate::takeTrailing(QRectF &rest, qreal width, qreal gap, Qt::LayoutDirection direction)
{
    return takeLeading(rest, width, gap, direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

QRectF RowDelegate::centred(const QRectF &in, QSize size)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, in.toAlignedRect());
}

} // namespace untie
