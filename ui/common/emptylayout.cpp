#include "ui/common/emptylayout.h"

#include <QLayout>
#include <QWidget>

namespace untie {

void takeOutAll(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace untie
