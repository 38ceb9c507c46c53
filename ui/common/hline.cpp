#include "ui/common/hline.h"

#include "ui/common/tokens.h"

#include <QPainter>

namespace untie {

HLine::HLine(QWidget *parent, Qt::Orientation orientation) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void HLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), token(Token::Line, this));
}

} // namespace untie
