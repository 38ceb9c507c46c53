#include "ui/bodymap/bodymapaccessible.h"

namespace untie {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<BodyMapView *>(object);
    return view ? new BodyMapAccessible(view) : nullptr;
}

/// The one with that number in a list; what is beyond its end belongs to the next list.
template <class Value>
const Value *takeFrom(const QList<Value> &list, int &number)
{
    if (number >= 0 && number < list.size())
        return &list[number];
    number -= static_cast<int>(list.size());
    return nullptr;
}

} // namespace

void BodyMapAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

BodyMapAccessible::BodyMapAccessible(BodyMapView *view)
    : PaintedParts(view)
{ }

int BodyMapAccessible::childCount() const
{
    return static_cast<int>(view()->marks().size() + view()->muscleItems().size() + view()->doors().size());
}

std::optional<PaintedParts::Part> BodyMapAccessible::part(int index) const
{
    if (const MapMark *mark = takeFrom(view()->marks(), index))
        return Part{.name = mark->description, .value = mark->value, .rect = view()->rectOf(*mark), .selectable = true, .selected = mark->mark.inHand};
    if (const auto *muscle = takeFrom(view()->muscleItems(), index)) {
        const QRectF box(view()->toWidget(muscle->box.topLeft()), view()->toWidget(muscle->box.bottomRight()));
        return Part{.name = muscle->name, .rect = box.toAlignedRect()};
    }
    if (const Door *door = takeFrom(view()->doors(), index))
        return Part{.name = view()->nameOf(*door), .rect = view()->rectOf(*door)};
    return std::nullopt;
}

void BodyMapAccessible::press(int index)
{
    if (const MapMark *mark = takeFrom(view()->marks(), index))
        view()->press(mark->mark.id);
    else if (const auto *muscle = takeFrom(view()->muscleItems(), index))
        view()->touch(muscle->at);
    else if (const Door *door = takeFrom(view()->doors(), index))
        view()->open(*door);
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
