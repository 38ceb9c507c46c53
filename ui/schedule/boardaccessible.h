#pragma once

#include "ui/common/paintedparts.h"
#include "ui/schedule/boardview.h"

namespace untie {

/// The calendar as a screen reader meets it: appointments and free beginnings, column by column.
class BoardAccessible final : public PaintedParts
{
public:
    /// Makes Qt ask here for every BoardView. May be called again.
    static void install();
    /// The child that the keyboard stands on; -1 for none.
    static int childOf(const BoardView &view);

    explicit BoardAccessible(BoardView *view);

    int childCount() const override;
    QAccessibleInterface *focusChild() const override;

protected:
    std::optional<Part> part(int index) const override;
    void press(int index) override;
    void focus(int index) override;
    QRect shownArea() const override { return view()->viewport()->geometry(); }

private:
    BoardView *view() const { return static_cast<BoardView *>(widget()); }
};

} // namespace untie
