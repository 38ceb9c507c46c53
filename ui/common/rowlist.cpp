#include "ui/common/rowlist.h"

#include "ui/common/focusring.h"

#include <QListView>

namespace untie {

QListView *newRowList(const QString &name, QAbstractItemModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setAccessibleName(name);
    list->setModel(model);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new FocusRing(list);
    return list;
}

} // namespace untie
