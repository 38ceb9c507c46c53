#pragma once

#include "ui/schedule/boardview.h"

#include <QAccessibleWidget>

namespace untie {

/// The calendar as a screen reader meets it: appointments and free beginnings, column by column, each with a name, a
/// place and an action to press it.
class BoardAccessible final : public QAccessibleWidget
{
public:
    /// Makes Qt ask here for every BoardView. May be called again.
    static void install();
    /// The child that the keyboard stands on; -1 for none.
    static int childOf(const BoardView &view);

    explicit BoardAccessible(BoardView *view);
    ~BoardAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

private:
    class Item;

    BoardView *view() const { return static_cast<BoardView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace untie
