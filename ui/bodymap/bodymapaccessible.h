#pragma once

#include "ui/bodymap/bodymapview.h"

#include <QAccessibleWidget>

namespace untie {

/// The body map as a screen reader meets it: its marks, the muscles of the open view and what opens enlarged from it, each
/// with a name, a place and an action to press it.
class BodyMapAccessible final : public QAccessibleWidget
{
public:
    /// Makes Qt ask here for every BodyMapView. May be called again.
    static void install();

    explicit BodyMapAccessible(BodyMapView *view);
    ~BodyMapAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text text) const override;

private:
    class Item;

    BodyMapView *view() const { return static_cast<BodyMapView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace untie
