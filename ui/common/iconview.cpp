#include "ui/common/iconview.h"

#include "ui/common/icons.h"

#include <QPainter>

namespace untie {

IconView::IconView(const QString &iconName, int size, Token colour, QWidget *parent)
    : QWidget(parent)
    , m_name(iconName)
    , m_colour(colour)
{
    setFixedSize(size, size);
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, QRectF(rect()), m_name, token(m_colour, this));
}

} // namespace untie
