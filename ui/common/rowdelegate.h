#pragma once

#include "ui/common/text.h"

#include <QStyledItemDelegate>

namespace untie {

/// Base of the rows of our lists: it lays what the style says under a row (hover, selection, hairline, focus) and
/// leaves what stands on it to paintRow().
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(int rowHeight, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// What a row needs to paint itself. The painter is antialiased, its layout direction is the view's.
    struct Row
    {
        QRect rect; ///< the whole row
        QRect inside; ///< without the padding at the ends
        const QStyleOptionViewItem &option;
        Theme theme;
        bool selected;
        QColor colour(Token name) const { return token(name, theme); }
    };
    virtual void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const = 0;

    /// Cuts a piece off the leading or trailing end of a rectangle, mirrored right to left.
    static QRectF takeLeading(QRectF &rest, qreal width, qreal gap, Qt::LayoutDirection direction);
    static QRectF takeTrailing(QRectF &rest, qreal width, qreal gap, Qt::LayoutDirection direction);
    /// A piece of a given size in the middle of a rectangle, on whole pixels.
    static QRectF centred(const QRectF &in, QSize size);

private:
    int m_rowHeight;
};

} // namespace untie
