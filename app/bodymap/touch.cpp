#include "app/bodymap/touch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace untie {

namespace {

constexpr qreal fingerBreadth = 14; // canvas units

} // namespace

Touch touchAt(const Figure &figure, const Atlas &atlas, const QString &view, QPointF at)
{
    Touch touch;
    touch.view = view;
    touch.at = at;
    touch.figureVersion = figure.version();
    const FigureView *drawn = figure.view(view);
    if (!drawn)
        return touch;
    touch.canvas = drawn->canvas;
    touch.spot = spotAt(figure, atlas, view, at);
    if (touch.spot.candidates.isEmpty() && isOnBody(*drawn, at))
        touch.spot.candidates.append({.muscle = {},
                                      .shape = {},
                                      .name = QCoreApplication::translate("Touch", "Bone, joint or skin"),
                                      .side = sideOf(*drawn, at),
                                      .site = {}});
    return touch;
}

bool isOnBody(const FigureView &view, QPointF at)
{
    if (view.mirrored)
        at.setX(view.canvas.width() - at.x());
    return std::ranges::any_of(view.strokes, [at](const Stroke &stroke) {
        return stroke.fill >= 0 && stroke.path.controlPointRect().contains(at) && stroke.path.contains(at);
    });
}

Side sideOf(const FigureView &view, QPointF at)
{
    const auto which = viewFromId(view.id);
    if (which && which->first == Facing::Left)
        return Side::Left;
    if (which && which->first == Facing::Right)
        return Side::Right;
    const qreal fromMiddle = at.x() - view.canvas.width() / 2;
    if (std::abs(fromMiddle) < fingerBreadth)
        return Side::Midline;
    // Seen from behind the client's left is on the screen's left; seen from the front it is mirrored.
    const bool fromBehind = which && which->first == Facing::Back;
    return (fromMiddle < 0) == fromBehind ? Side::Left : Side::Right;
}

} // namespace untie
