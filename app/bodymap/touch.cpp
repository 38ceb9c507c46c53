#include "app/bodymap/touch.h"

#include "app/bodymap/meant.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace untie {

namespace {

constexpr qreal fingerBreadth = 14; // canvas units

/// What one points at where nothing is drawn: the landmark that lies there under the skin, or the skin.
Spot::Candidate bareAt(const Figure &figure, const Atlas &atlas, const FigureView &view, QPointF at)
{
    const FigureView *skin = figure.view(viewInLayer(view.id, Layer::Skin));
    const auto landmarks = skin ? regionsAt(*skin, at) : QList<const Region *>();
    Spot::Candidate bare{.muscle = {}, .shape = {}, .name = {}, .side = sideOf(view, at), .site = {}};
    if (!landmarks.isEmpty()) {
        bare.shape = landmarks.constFirst()->shape;
        bare.side = landmarks.constFirst()->side;
        bare.name = atlas.nameOf(bare.shape);
    } else {
        bare.name = atlas.bareName(layerOf(view.id));
    }
    return bare;
}

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
    const auto meant = isOnBody(*drawn, at) ? placeMeant(*drawn, at) : std::nullopt;
    touch.spot = spotAt(figure, atlas, view, meant.value_or(at));
    if (isOnBody(*drawn, at) && regionsAt(*drawn, at).isEmpty()) // below what is near, for whoever did mean the bone
        touch.spot.candidates.insert(layerOf(view) == Layer::Skin ? 0 : touch.spot.candidates.size(), bareAt(figure, atlas, *drawn, at));
    // What is no muscle is told by its place alone: of several only the first can be meant.
    bool hasOther = false;
    touch.spot.candidates.removeIf([&hasOther](const Spot::Candidate &each) { return each.muscle.isEmpty() && std::exchange(hasOther, true); });
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
