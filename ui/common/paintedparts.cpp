#include "ui/common/paintedparts.h"

#include <QPointer>

namespace untie {

/// A child by its number. It looks at the widget anew each time it is asked.
class PaintedParts::Item final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Item(QWidget *widget, int index)
        : m_widget(widget)
        , m_index(index)
    { }

    int index() const { return m_index; }

    bool isValid() const override { return part().has_value(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget.data()); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Button; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text text) const override
    {
        const auto it = part();
        if (!it)
            return {};
        return text == QAccessible::Name ? it->name : text == QAccessible::Value ? it->value : QString();
    }

    QRect rect() const override
    {
        const auto it = part();
        return it ? it->rect.translated(m_widget->mapToGlobal(QPoint())) : QRect();
    }

    QAccessible::State state() const override
    {
        const auto it = part();
        QAccessible::State state;
        state.invalid = !it;
        if (!it)
            return state;
        state.selectable = it->selectable;
        state.selected = it->selected;
        state.focusable = it->selectable || it->focusable;
        state.focused = (it->selected || it->focused) && m_widget->hasFocus();
        state.invisible = !m_widget->isVisible(); // with its page
        state.offscreen = !whole()->shownArea().intersects(it->rect);
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        const auto it = part();
        return it && it->focusable ? QStringList{pressAction(), setFocusAction()} : QStringList{pressAction()};
    }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            whole()->press(m_index);
        else if (action == setFocusAction())
            whole()->focus(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    PaintedParts *whole() const { return m_widget ? static_cast<PaintedParts *>(parent()) : nullptr; }
    std::optional<Part> part() const
    {
        const PaintedParts *const all = whole();
        return all ? all->part(m_index) : std::nullopt;
    }

    QPointer<QWidget> m_widget;
    int m_index;
};

PaintedParts::PaintedParts(QWidget *widget)
    : QAccessibleWidget(widget, QAccessible::Grouping)
{ }

PaintedParts::~PaintedParts()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *PaintedParts::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!m_children.contains(index))
        m_children.insert(index, QAccessible::registerAccessibleInterface(new Item(widget(), index)));
    return QAccessible::accessibleInterface(m_children.value(index));
}

QAccessibleInterface *PaintedParts::childAt(int x, int y) const
{
    const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < childCount(); ++i)
        if (const auto it = part(i); it && it->rect.contains(at))
            return child(i);
    return nullptr;
}

int PaintedParts::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const Item *>(child);
    return item ? item->index() : -1;
}

} // namespace untie
