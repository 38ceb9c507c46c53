#pragma once

#include "ui/bodymap/bodymapview.h"
#include "ui/common/paintedparts.h"

namespace untie {

/// The body map as a screen reader meets it: its marks, then the muscles of the open view, then what opens enlarged from
/// it.
class BodyMapAccessible final : public PaintedParts
{
public:
    /// Makes Qt ask here for every BodyMapView. May be called again.
    static void install();

    explicit BodyMapAccessible(BodyMapView *view);

    int childCount() const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text text) const override;

protected:
    std::optional<Part> part(int index) const override;
    void press(int index) override;

private:
    BodyMapView *view() const { return static_cast<BodyMapView *>(widget()); }
};

} // namespace untie
