#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace untie {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

/// Gives the height.
int FlowLayout::lay(const QRect &rect, bool move) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    int y = rect.top();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (size.width() > rect.width())
            size = {rect.width(), item->hasHeightForWidth() ? item->heightForWidth(rect.width()) : size.height()};
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += line + m_gap;
            line = 0;
        }
        if (m_lastAtEnd && item == m_items.last() && x > rect.left())
            x = rect.right() + 1 - size.width();
        if (move)
            item->setGeometry(QStyle::visualRect(direction, rect, {{x, y}, size}));
        x += size.width() + m_gap;
        line = qMax(line, size.height());
    }
    return y + line - rect.top();
}

} // namespace untie
