#include "ui/common/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSet>
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

/// Whatever comes before the first of them in the order as it is; none: they begin it.
QWidget *placeBefore(const QWidgetList &found)
{
    const QSet<QWidget *> all(found.cbegin(), found.cend());
    QWidget *const window = found.first()->window();
    QWidget *before = nullptr;
    for (QWidget *at = window->nextInFocusChain(); at != window && !all.contains(at); at = at->nextInFocusChain()) {
        if (at->focusPolicy() != Qt::NoFocus)
            before = at;
    }
    return before;
}

} // namespace

void tabAlong(const QLayout &layout)
{
    QWidgetList found;
    gather(layout, found);
    if (found.isEmpty())
        return;
    if (QWidget *before = placeBefore(found))
        QWidget::setTabOrder(before, found.first()); // what was made last may stand first
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

} // namespace untie
