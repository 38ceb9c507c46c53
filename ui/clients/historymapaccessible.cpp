#include "ui/clients/historymapaccessible.h"

namespace untie {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *map = qobject_cast<HistoryMap *>(object);
    return map ? new HistoryMapAccessible(map) : nullptr;
}

} // namespace

void HistoryMapAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

HistoryMapAccessible::HistoryMapAccessible(HistoryMap *map)
    : PaintedParts(map)
{ }

int HistoryMapAccessible::childCount() const
{
    return static_cast<int>(map()->sights().size());
}

std::optional<PaintedParts::Part> HistoryMapAccessible::part(int index) const
{
    const QList<HistoryMap::Sight> sights = map()->sights();
    if (index < 0 || index >= sights.size())
        return std::nullopt;
    const HistoryMap::Sight &sight = sights[index];
    return Part{.name = sight.said, .rect = sight.rect, .selectable = sight.point.isValid(), .selected = sight.chosen};
}

void HistoryMapAccessible::press(int index)
{
    if (const auto sights = map()->sights(); index < sights.size() && sights[index].point.isValid())
        emit map()->pointPressed(sights[index].point);
}

} // namespace untie
