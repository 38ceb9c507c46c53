#include "ui/common/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace untie {

namespace {

void gather(const QLayout &layout, QWidgetList &found);

void gather(QWidget *widget, QWidgetList &found)
{
    if (widget->focusPolicy() != Qt::NoFocus)
        found += widget;
    if (const auto *split = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < split->count(); ++i)
            gather(split->widget(i), found);
    }
    if (const auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        gather(area->widget(), found);
    if (widget->layout())
        gather(*widget->layout(), found);
}

void gather(const QLayout &layout, QWidgetList &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            gather(widget, found);
        else if (const QLayout *inner = item->layout())
            gather(*inner, found);
    }
}

} // namespace

void tabAlong(const QLayout &layout)
{
    QWidgetList found;
    gather(layout, found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

} // namespace untie
