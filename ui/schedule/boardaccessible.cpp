#include "ui/schedule/boardaccessible.h"

#include <algorithm>

namespace untie {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<BoardView *>(object);
    return view ? new BoardAccessible(view) : nullptr;
}

} // namespace

void BoardAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

int BoardAccessible::childOf(const BoardView &view)
{
    const QList<BoardItem> &all = view.items();
    const auto found = std::ranges::find_if(all, [&](const BoardItem &item) {
        return view.chosen().isValid() ? item.id == view.chosen() : item.column == view.column() && item.from <= view.minute() && view.minute() < item.to;
    });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

BoardAccessible::BoardAccessible(BoardView *view)
    : PaintedParts(view)
{
}

int BoardAccessible::childCount() const
{
    return static_cast<int>(view()->items().size());
}

std::optional<PaintedParts::Part> BoardAccessible::part(int index) const
{
    if (index < 0 || index >= childCount())
        return std::nullopt;
    const BoardItem &item = view()->items()[index];
    const BoardColumn &column = view()->board().columns[item.column];
    const BoardBlock *block = blockOf(view()->board(), item.id);
    return Part{.name = block ? spokenBlock(column, *block, view()->names()) : spokenSlot(column, item.from, view()->names()),
                .rect = view()->rectOf(item.column, {item.from, item.to}).translated(view()->viewport()->pos()),
                .selectable = item.id.isValid(),
                .selected = item.id.isValid() && item.id == view()->chosen(),
                .focusable = true,
                .focused = childOf(*view()) == index};
}

void BoardAccessible::focus(int index)
{
    const BoardItem item = view()->items()[index];
    view()->setFocus(Qt::OtherFocusReason);
    view()->goTo(item.column, item.from);
}

void BoardAccessible::press(int index)
{
    const BoardItem item = view()->items()[index];
    focus(index);
    if (item.id.isValid())
        emit view()->appointmentOpened(item.id);
    else
        emit view()->slotWanted(item.column, item.from, 0);
}

QAccessibleInterface *BoardAccessible::focusChild() const
{
    return view()->hasFocus() ? child(childOf(*view())) : nullptr;
}

} // namespace untie
