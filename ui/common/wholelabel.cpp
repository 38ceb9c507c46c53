#include "ui/common/wholelabel.h"

namespace untie {

void WholeLabel::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width())
        QLabel::paintEvent(event);
}

} // namespace untie
