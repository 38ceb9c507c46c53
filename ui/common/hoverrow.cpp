#include "ui/common/hoverrow.h"

#include <QAbstractItemView>
#include <QMouseEvent>

#include <utility>

namespace untie {

HoverRow::HoverRow(QAbstractItemView *view)
    : QObject(view)
{
    view->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

int HoverRow::of(const QWidget *view)
{
    const auto *hover = view ? view->findChild<const HoverRow *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    return hover ? hover->m_row : -1;
}

bool HoverRow::eventFilter(QObject *watched, QEvent *event)
{
    if (!view())
        return false;
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::Enter: // also where the page comes below a pointer that rests
    case QEvent::HoverEnter:
    case QEvent::HoverMove: move(view()->indexAt(static_cast<QSinglePointEvent *>(event)->position().toPoint()).row()); break;
    case QEvent::Leave:
    case QEvent::HoverLeave:
    case QEvent::Wheel: move(-1); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

QAbstractItemView *HoverRow::view() const
{
    return qobject_cast<QAbstractItemView *>(parent());
}

void HoverRow::move(int row)
{
    const int before = std::exchange(m_row, row);
    const QAbstractItemView *seen = view();
    if (before == row || !seen->model())
        return;
    for (const int changed : {before, row}) {
        const QRect cell = seen->visualRect(seen->model()->index(changed, 0));
        seen->viewport()->update(0, cell.top(), seen->viewport()->width(), cell.height());
    }
}

} // namespace untie
