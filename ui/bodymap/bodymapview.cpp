#include "ui/bodymap/bodymapview.h"

#include "ui/bodymap/bodymapaccessible.h"
#include "ui/bodymap/placename.h"
#include "ui/common/text.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr qreal grabReach = 5; // px beyond a mark's rim that still take it
constexpr int keptBackgrounds = 48; // MB
constexpr int renderAfterMs = 40; // of rest while zooming
constexpr qreal namesTop = 52; // below LEFT and RIGHT
constexpr qreal zoomStep = 1.2;

} // namespace

BodyMapView::BodyMapView(const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
    , m_atlas(atlas)
    , m_backgrounds(keptBackgrounds)
{
    BodyMapAccessible::install();
    setObjectName(u"bodyMap"_s);
    setAccessibleName(tr("Body map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_render.setSingleShot(true);
    m_render.setInterval(renderAfterMs);
    connect(&m_render, &QTimer::timeout, this, [this] {
        m_moving = false;
        update();
    });
    m_view = viewId(Facing::Front, Layer::Superficial);
    setView(viewId(Facing::Back, Layer::Superficial));
}

void BodyMapView::setView(const QString &view)
{
    if (view == m_view || !m_figure.view(view))
        return;
    const bool wasInset = isInset();
    m_view = view;
    m_hovered = {};
    m_doorHovered.clear();
    if (isInset() && !wasInset)
        m_bodyCamera = std::exchange(m_camera, MapCamera());
    else if (wasInset && !isInset())
        m_camera = m_bodyCamera;
    if (isInset())
        m_camera.frame(Framing::WholeBody);
    if (!m_silhouettes.contains(view))
        m_silhouettes.insert(view, Silhouette(*drawn()));

    m_muscleItems.clear();
    for (const Region &region : drawn()->regions)
        for (const Muscle *muscle : m_atlas.musclesOfShape(region.shape)) {
            const auto same = [&](const MuscleItem &item) {
                return item.muscle == muscle->id && item.side == region.side;
            };
            if (const auto there = std::ranges::find_if(m_muscleItems, same); there != m_muscleItems.end())
                there->box |= region.path.boundingRect();
            else
                m_muscleItems.append({muscle->id, region.side, placeName(muscle->name, region.side), region.centre,
                                      region.path.boundingRect()});
        }
    look();
    cameraMoved();
}

void BodyMapView::setFraming(Framing framing)
{
    m_framingChosen = true;
    m_camera.frame(framing);
    cameraMoved();
    emit framingChanged();
}

void BodyMapView::setMarks(const QList<MapMark> &marks)
{
    if (marks == m_marks)
        return;
    QRegion dirty;
    for (const MapMark &mark : std::as_const(m_marks))
        if (!marks.contains(mark))
            dirty += rectOf(mark);
    for (const MapMark &mark : marks)
        if (!m_marks.contains(mark))
            dirty += rectOf(mark);
    m_marks = marks;

    const auto inHand = std::ranges::find_if(m_marks, [](const MapMark &mark) { return mark.mark.inHand; });
    const Highlight held = inHand == m_marks.end() ? Highlight() : Highlight{inHand->muscle, inHand->side};
    if (held != m_inHand) {
        dirty += rectOf(m_inHand);
        dirty += rectOf(held);
        m_inHand = held;
    }
    const auto namesRegion = [this] {
        QRegion region;
        for (const PlacedLabel &label : std::as_const(m_names))
            region += label.box.united(label.leader.boundingRect()).toAlignedRect().adjusted(-3, -3, 3, 3);
        return region;
    };
    dirty += namesRegion();
    layOutNames();
    dirty += namesRegion();
    update(dirty);

    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

void BodyMapView::reveal(QPointF at)
{
    const QTransform before = m_camera.transform();
    m_camera.reveal({at.x() * drawn()->canvas.width(), at.y() * drawn()->canvas.height()}, 3 * markRadius);
    if (m_camera.transform() != before)
        cameraMoved();
}

void BodyMapView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateCursor();
}

void BodyMapView::pointAt(const QString &muscle, Side side)
{
    setHovered({muscle, side});
}

QPointF BodyMapView::centreOf(const MapMark &mark) const
{
    return m_camera.toWidget({mark.mark.at.x() * drawn()->canvas.width(), mark.mark.at.y() * drawn()->canvas.height()});
}

QRect BodyMapView::rectOf(const MapMark &mark) const
{
    const qreal reach = markReach(markRadius) + 1;
    const QPointF centre = centreOf(mark);
    return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
}

const MapMark *BodyMapView::markAt(QPointF widget) const
{
    const MapMark *nearest = nullptr;
    qreal least = markRadius + grabReach;
    for (const MapMark &mark : m_marks) {
        const qreal distance = QLineF(widget, centreOf(mark)).length();
        if (distance <= least) {
            least = distance;
            nearest = &mark;
        }
    }
    return nearest;
}

void BodyMapView::touch(QPointF canvas)
{
    const Touch touch = touchAt(m_figure, m_atlas, m_view, canvas);
    if (!m_readOnly && !touch.spot.candidates.isEmpty())
        emit touched(touch);
}

void BodyMapView::press(qint64 mark)
{
    setFocus(Qt::OtherFocusReason);
    emit markPressed(mark);
}

void BodyMapView::look()
{
    m_camera.look(drawn()->body, size());
    if (!m_framingChosen && !isInset()) {
        const Framing best = MapCamera::bestFraming(drawn()->body, size());
        if (best != m_camera.framing()) {
            m_camera.frame(best);
            emit framingChanged();
        }
    }
}

void BodyMapView::cameraMoved()
{
    layOutNames();
    update();
}

void BodyMapView::cameraMovedByHand()
{
    m_moving = true;
    m_render.start();
    cameraMoved();
}

bool BodyMapView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        layOutNames();
        update();
        break;
    default: break;
    }
    return QWidget::event(event);
}

void BodyMapView::resizeEvent(QResizeEvent *)
{
    look();
    cameraMoved();
}

// Names

void BodyMapView::layOutNames()
{
    m_names.clear();
    if (width() < 2 * paperInset)
        return;
    const QFontMetricsF metrics(textFont(TextRole::Name));
    const QFontMetricsF small(textFont(TextRole::Caption));
    const bool oneLine = namesNeedOneLine();
    const QRectF paper(rect());

    QList<MarginLabel> labels;
    const qreal most = width() * 0.34;
    for (const MapMark &mark : std::as_const(m_marks)) {
        const QPointF centre = centreOf(mark);
        if (!paper.contains(centre))
            continue;
        const qreal wide = std::ceil(std::max(metrics.horizontalAdvance(marginName(mark.name)),
                                              oneLine ? 0 : small.horizontalAdvance(mark.note)))
            + 2;
        labels.append({mark.mark.id, centre, std::min(wide, most), mark.mark.inHand});
    }
    const qreal height = oneLine ? 18 : 34;
    const MarginRows rows{.height = height,
                          .spacing = oneLine ? 30.0 : 48.0,
                          .tightSpacing = height + (oneLine ? 4 : 5),
                          .markRadius = markRadius};
    const qreal midline = m_camera.toWidget(drawn()->body.center()).x();
    m_names = layOutMargins(labels, marginSpace(false), marginSpace(true), midline, rows);
}

/// Without what stands in brackets behind it: "Kurze Nackenmuskeln (Suboccipitales)" would fill half the map.
QString BodyMapView::marginName(const QString &name)
{
    const qsizetype bracket = name.indexOf(" ("_L1);
    return bracket > 0 && name.endsWith(u')') ? name.left(bracket) : name;
}

MarginSpace BodyMapView::marginSpace(bool onRight) const
{
    constexpr qreal clearance = 6; // between a leader's elbow and the body
    MarginSpace space{.outer = onRight ? width() - paperInset : paperInset, .top = namesTop, .widths = {}};
    const Silhouette &silhouette = m_silhouettes.find(m_view).value();
    const qreal bottom = captionRect().top() - 8;
    for (qreal y = namesTop; y + marginStep <= bottom; y += marginStep) {
        qreal room = width() / 2.0 - paperInset - clearance;
        if (const auto extent = silhouette.extentAt(m_camera.toCanvas({0, y}).y())) {
            const QPointF edge = m_camera.toWidget({onRight ? extent->right : extent->left, 0});
            room = std::min(room, std::abs(edge.x() - space.outer) - clearance);
            if (onRight ? edge.x() > space.outer : edge.x() < space.outer)
                room = 0;
        }
        space.widths.append(room);
    }
    return space;
}

// Highlights

QPainterPath BodyMapView::outlineOf(const Highlight &highlight) const
{
    const Muscle *muscle = m_atlas.muscle(highlight.muscle);
    QPainterPath outline;
    if (!muscle)
        return outline;
    // A mark in a deep muscle shows where it lies under the layer that is looked at.
    for (const Layer layer : {layerOf(m_view), Layer::Superficial, Layer::Deep}) {
        if (layer < layerOf(m_view))
            continue;
        const FigureView *view = m_figure.view(viewInLayer(m_view, layer));
        for (const Region &region : view ? view->regions : QList<Region>())
            if (region.side == highlight.side && m_atlas.musclesOfShape(region.shape).contains(muscle))
                outline.addPath(region.path);
        if (!outline.isEmpty())
            break;
    }
    return outline;
}

QRect BodyMapView::rectOf(const Highlight &highlight) const
{
    const QPainterPath outline = outlineOf(highlight);
    if (outline.isEmpty())
        return {};
    return m_camera.transform().mapRect(outline.boundingRect()).toAlignedRect().adjusted(-8, -8, 8, 8);
}

QRect BodyMapView::captionRect() const
{
    return QRect(0, height() - 50, width(), 50);
}

void BodyMapView::hover(QPointF widget)
{
    const Door *door = markAt(widget) ? nullptr : doorAt(widget);
    if (const QString inset = door ? door->inset : QString(); inset != m_doorHovered) {
        m_doorHovered = inset;
        update();
    }
    Highlight under;
    if (!door && !markAt(widget)) {
        const auto regions = regionsAt(*drawn(), m_camera.toCanvas(widget));
        for (const Region *region : regions)
            if (const Muscle *muscle = m_atlas.muscleOfShape(region->shape)) {
                under = {muscle->id, region->side};
                break;
            }
    }
    setHovered(under);
}

void BodyMapView::setHovered(const Highlight &highlight)
{
    if (highlight == m_hovered)
        return;
    QRegion dirty = rectOf(m_hovered);
    dirty += rectOf(highlight);
    dirty += captionRect();
    m_hovered = highlight;
    update(dirty);
}

// Pointer and keys

void BodyMapView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = m_lastAt = event->position();
    m_pressedMark = 0;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_drag = Drag::Pan;
        updateCursor();
        return;
    }
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_drag = Drag::Pressed;
    if (const MapMark *mark = markAt(event->position())) {
        m_pressedMark = mark->mark.id;
        emit markPressed(m_pressedMark);
    }
}

void BodyMapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::None) {
        hover(at);
        updateCursor();
        return;
    }
    if (m_drag == Drag::Pressed && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = m_pressedMark != 0 && !m_readOnly ? Drag::Mark : Drag::Pan;
        ++m_gesture;
        setHovered({});
        updateCursor();
    }
    if (m_drag == Drag::Mark) {
        emit markMoved(m_pressedMark, touchAt(m_figure, m_atlas, m_view, m_camera.toCanvas(at)), m_gesture);
    } else if (m_drag == Drag::Pan) {
        m_camera.pan(at - m_lastAt);
        cameraMovedByHand();
    }
    m_lastAt = at;
}

void BodyMapView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool clicked = m_drag == Drag::Pressed && event->button() == Qt::LeftButton;
    m_drag = Drag::None;
    if (clicked && m_pressedMark == 0) {
        if (const Door *door = doorAt(event->position())) {
            open(*door);
            return;
        }
        touch(m_camera.toCanvas(event->position()));
    }
    hover(event->position());
    updateCursor();
}

void BodyMapView::leaveEvent(QEvent *)
{
    m_doorHovered.clear();
    setHovered({});
}

void BodyMapView::wheelEvent(QWheelEvent *event)
{
    const qreal turns = event->angleDelta().y() / 120.0;
    if (qFuzzyIsNull(turns)) {
        event->ignore();
        return;
    }
    m_camera.zoomAt(event->position(), std::pow(zoomStep, turns));
    cameraMovedByHand();
    event->accept();
}

void BodyMapView::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        updateCursor();
    } else if (event->matches(QKeySequence::ZoomIn)
               || (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Equal)) {
        m_camera.zoomAt(middle, zoomStep);
        cameraMoved();
    } else if (event->matches(QKeySequence::ZoomOut)) {
        m_camera.zoomAt(middle, 1 / zoomStep);
        cameraMoved();
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0) {
        m_camera.reset();
        cameraMoved();
    } else if (event->key() == Qt::Key_Escape && isInset()) {
        emit insetLeft();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BodyMapView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void BodyMapView::focusInEvent(QFocusEvent *event)
{
    // Who came by key must see where they are; a click shows it by itself.
    m_focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void BodyMapView::focusOutEvent(QFocusEvent *)
{
    m_focusShown = false;
    m_spaceHeld = false;
    update();
}

void BodyMapView::updateCursor()
{
    if (m_drag == Drag::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else if (!m_doorHovered.isEmpty())
        setCursor(Qt::PointingHandCursor);
    else if (!m_readOnly && !m_hovered.muscle.isEmpty())
        setCursor(Qt::CrossCursor);
    else
        unsetCursor();
}

} // namespace untie
