#include "ui/shell/sign.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QPainter>

namespace untie {

using namespace Qt::StringLiterals;

Sign::Sign(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(46);
}

void Sign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = height();
    paintIcon(painter, {isRightToLeft() ? width() - side : 0, 0, side, side}, u"untie"_s, token(Token::Accent, this));
}

} // namespace untie
