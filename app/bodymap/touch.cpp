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
    const auto bare = [&](const QString &name) {
        return Spot::Candidate{.muscle = {}, .shape = {}, .name = name, .side = sideOf(*drawn, at), .site = {}};
    };
    if (!isOnBody(*drawn, at))
        return touch;
    if (touch.spot.candidates.isEmpty())
        touch.spot.candidates.append(bare(QCoreApplication::translate("Touch", "Bone, joint or skin")));
    else if (layerOf(view) == Layer::Skin && regionsAt(*drawn, at).isEmpty())
        touch.spot.candidates.prepend(bare(QCoreApplication::translate("Touch", "Skin")));
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
    if (!view.rightHalf)
        return view.id == viewId(Facing::Left, layerOf(view.id)) ? Side::Left : Side::Right;
    const qreal fromMiddle = at.x() - view.canvas.width() / 2;
    if (std::abs(fromMiddle) < fingerBreadth)
        return Side::Midline;
    return fromMiddle > 0 ? *view.rightHalf : mirrored(*view.rightHalf);
}

} // namespace untie
