#include "ui/bodymap/bodymapaccessible.h"

#include <QPointer>

namespace untie {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<BodyMapView *>(object);
    return view ? new BodyMapAccessible(view) : nullptr;
}

} // namespace

/// A child by its number: first the marks, then the muscles, then the doors to insets. It looks at the view anew each time it is asked.
class BodyMapAccessible::Item final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Item(BodyMapView *view, int index)
        : m_view(view)
        , m_index(index)
    { }

    int index() const { return m_index; }

    bool isValid() const override { return m_view && (mark() || muscle() || door()); }
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
        if (!isValid())
            return {};
        if (text == QAccessible::Value)
            return mark() ? mark()->value : QString();
        if (text != QAccessible::Name)
            return {};
        return mark() ? mark()->description : muscle() ? muscle()->name : m_view->nameOf(*door());
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        QRect local;
        if (mark())
            local = m_view->rectOf(*mark());
        else if (door())
            local = m_view->rectOf(*door());
        else
            local = QRectF(m_view->toWidget(muscle()->box.topLeft()), m_view->toWidget(muscle()->box.bottomRight()))
                        .toAlignedRect();
        return local.translated(m_view->mapToGlobal(QPoint()));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = mark() != nullptr;
        state.selected = mark() && mark()->mark.inHand;
        state.focusable = state.selectable;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = isValid() && !m_view->rect().translated(m_view->mapToGlobal(QPoint())).intersects(rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action != pressAction() || !isValid())
            return;
        if (mark())
            m_view->press(mark()->mark.id);
        else if (door())
            m_view->open(*door());
        else
            m_view->touch(muscle()->at);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const MapMark *mark() const
    {
        return m_view && m_index < m_view->marks().size() ? &m_view->marks()[m_index] : nullptr;
    }
    const BodyMapView::MuscleItem *muscle() const
    {
        const qsizetype index = m_view ? m_index - m_view->marks().size() : -1;
        return index >= 0 && index < m_view->muscleItems().size() ? &m_view->muscleItems()[index] : nullptr;
    }

    const Door *door() const
    {
        const qsizetype index = m_view ? m_index - m_view->marks().size() - m_view->muscleItems().size() : -1;
        return index >= 0 && index < m_view->doors().size() ? &m_view->doors()[index] : nullptr;
    }

    QPointer<BodyMapView> m_view;
    int m_index;
};

void BodyMapAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

BodyMapAccessible::BodyMapAccessible(BodyMapView *view)
    : QAccessibleWidget(view, QAccessible::Grouping)
{ }

BodyMapAccessible::~BodyMapAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

int BodyMapAccessible::childCount() const
{
    return static_cast<int>(view()->marks().size() + view()->muscleItems().size() + view()->doors().size());
}

QAccessibleInterface *BodyMapAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!m_children.contains(index))
        m_children.insert(index, QAccessible::registerAccessibleInterface(new Item(view(), index)));
    return QAccessible::accessibleInterface(m_children.value(index));
}

QAccessibleInterface *BodyMapAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i)
        if (QAccessibleInterface *item = child(i); item->rect().contains(x, y))
            return item;
    return nullptr;
}

int BodyMapAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const Item *>(child);
    return item ? item->index() : -1;
}

QAccessibleInterface *BodyMapAccessible::focusChild() const
{
    const MapMark *held = view()->markInHand();
    return held && view()->hasFocus() ? child(static_cast<int>(held - view()->marks().constData())) : nullptr;
}

QString BodyMapAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Description && !view()->isPainting())
        return BodyMapView::tr("%n mark(s) in this view", nullptr, static_cast<int>(view()->marks().size()));
    return QAccessibleWidget::text(text);
}

} // namespace untie
