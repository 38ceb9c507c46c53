#include "ui/schedule/boardaccessible.h"

#include <QPointer>

#include <algorithm>

namespace untie {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<BoardView *>(object);
    return view ? new BoardAccessible(view) : nullptr;
}

} // namespace

/// A child by its number. It looks at the view anew each time it is asked.
class BoardAccessible::Item final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Item(BoardView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    int index() const { return m_index; }

    bool isValid() const override { return item().has_value(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Button; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text text) const override
    {
        const auto it = item();
        if (text != QAccessible::Name || !it)
            return {};
        const BoardColumn &column = m_view->board().columns[it->column];
        if (const BoardBlock *block = blockOf(m_view->board(), it->id))
            return spokenBlock(column, *block, m_view->names());
        return spokenSlot(column, it->from, m_view->names());
    }

    QRect rect() const override
    {
        const auto it = item();
        return it ? m_view->rectOf(it->column, {it->from, it->to}).translated(m_view->viewport()->mapToGlobal(QPoint())) : QRect();
    }

    QAccessible::State state() const override
    {
        const auto it = item();
        QAccessible::State state;
        state.invalid = !it;
        state.focusable = true;
        state.selectable = it && it->id.isValid();
        state.selected = it && it->id.isValid() && it->id == m_view->chosen();
        state.focused = m_view && m_view->hasFocus() && childOf(*m_view) == m_index;
        state.offscreen = it && !m_view->viewport()->rect().translated(m_view->viewport()->mapToGlobal(QPoint())).intersects(rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        const auto it = item();
        if (!it)
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->goTo(it->column, it->from);
        if (action == pressAction() && !it->id.isValid())
            emit m_view->slotWanted(it->column, it->from, 0);
        else if (action == pressAction())
            emit m_view->appointmentOpened(it->id);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    std::optional<BoardItem> item() const
    {
        return m_view && m_index < m_view->items().size() ? std::optional(m_view->items()[m_index]) : std::nullopt;
    }

    QPointer<BoardView> m_view;
    int m_index;
};

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
    : QAccessibleWidget(view, QAccessible::Grouping)
{
}

BoardAccessible::~BoardAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

int BoardAccessible::childCount() const
{
    return static_cast<int>(view()->items().size());
}

QAccessibleInterface *BoardAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!m_children.contains(index))
        m_children.insert(index, QAccessible::registerAccessibleInterface(new Item(view(), index)));
    return QAccessible::accessibleInterface(m_children.value(index));
}

QAccessibleInterface *BoardAccessible::childAt(int x, int y) const
{
    const QList<BoardItem> &all = view()->items();
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const auto found = std::ranges::find_if(all, [&](const BoardItem &item) { return view()->rectOf(item.column, {item.from, item.to}).contains(at); });
    return found == all.end() ? nullptr : child(static_cast<int>(found - all.begin()));
}

int BoardAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const Item *>(child);
    return item ? item->index() : -1;
}

QAccessibleInterface *BoardAccessible::focusChild() const
{
    return view()->hasFocus() ? child(childOf(*view())) : nullptr;
}

} // namespace untie
