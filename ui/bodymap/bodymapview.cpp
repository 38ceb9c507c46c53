#include "ui/bodymap/bodymapview.h"

#include "ui/bodymap/bodymapaccessible.h"
#include "ui/bodymap/placename.h"
#include "ui/common/text.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int keptBackgrounds = 48; // MB
constexpr int renderAfterMs = 40; // of rest while zooming
constexpr qsizetype crowd = 200; // marks that are more than anybody reads: only the one in hand is named
constexpr qreal namesTop = 52; // below LEFT and RIGHT

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
    setAttribute(Qt::WA_AcceptTouchEvents);
    grabGesture(Qt::PinchGesture);
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
    if (view == m_view || !m_figure.has(view))
        return;
    const bool wasInset = isInset();
    m_view = view;
    m_hovered = {};
    m_doorHovered = nullptr;
    if (isInset() && !wasInset)
        m_bodyCamera = std::exchange(m_camera, MapCamera());
    else if (wasInset && !isInset())
        m_camera = m_bodyCamera;
    if (isInset())
        m_camera.frame(Framing::WholeBody);
    if (isPainting() && !sharesCanvas(m_brush.area().view, view)) {
        if (m_brush.area().isEmpty())
            m_brush.begin({view, {}}, drawn()->canvas);
        else
            stopPainting();
    }
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

/// Beside the body it has no candidates, and is told too: whoever clicked there must not go on writing on the mark before.
void BodyMapView::touch(QPointF canvas)
{
    if (!m_readOnly)
        emit touched(touchAt(m_figure, m_atlas, m_view, canvas));
}

void BodyMapView::press(qint64 mark)
{
    setFocus(Qt::OtherFocusReason);
    emit markPressed(mark);
}

/// Whether what is seen has moved.
bool BodyMapView::look()
{
    const QTransform before = m_camera.transform();
    m_camera.look(drawn()->body, size());
    if (!m_framingChosen && !isInset()) {
        qreal lowest = 0;
        for (const MapMark &mark : std::as_const(m_marks))
            lowest = std::max(lowest, mark.mark.at.y() * drawn()->canvas.height());
        const Framing best = MapCamera::bestFraming(drawn()->body, size(), lowest);
        if (best != m_camera.framing()) {
            m_camera.frame(best);
            emit framingChanged();
        }
    }
    return m_camera.transform() != before;
}

void BodyMapView::cameraMoved()
{
    m_markLayer = {};
    m_leftMargin = marginSpace(false);
    m_rightMargin = marginSpace(true);
    layOutNames();
    m_card = cardRect();
    update();
}

void BodyMapView::cameraMovedByHand()
{
    m_framingChosen = true;
    m_moving = true;
    m_render.start();
    cameraMoved();
}

bool BodyMapView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Gesture:
    case QEvent::NativeGesture:
        if (pinch(event))
            return true;
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        m_sprites.clear();
        m_nameWidths.clear();
        m_markLayer = {};
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
    const bool oneLine = namesNeedOneLine();
    const QRectF paper(rect());

    QList<MarginLabel> labels;
    const qreal most = width() * 0.34;
    const MapMark *held = markInHand();
    const QList<MapMark> named = m_marks.size() <= crowd ? m_marks : held ? QList<MapMark>{*held} : QList<MapMark>();
    for (const MapMark &mark : named) {
        const QPointF centre = centreOf(mark);
        if (!paper.contains(centre))
            continue;
        const qreal noteWidth = oneLine ? 0 : nameWidth(mark.note, TextRole::Caption);
        const qreal wide = std::ceil(std::max(nameWidth(marginName(mark.name), TextRole::Name), noteWidth)) + 2;
        labels.append({mark.mark.id, centre, std::min(wide, most), mark.mark.inHand});
    }
    const qreal height = oneLine ? 18 : 34;
    const MarginRows rows{.height = height,
                          .spacing = oneLine ? 30.0 : 48.0,
                          .tightSpacing = height + (oneLine ? 4 : 5),
                          .markRadius = m_radius};
    const qreal midline = m_camera.toWidget(drawn()->body.center()).x();
    m_names = layOutMargins(labels, m_leftMargin, m_rightMargin, midline, rows);
}

/// Kept: a mark that is dragged lays the names out again with every step.
qreal BodyMapView::nameWidth(const QString &text, TextRole role)
{
    constexpr qsizetype most = 1000;
    const QString key = QChar(static_cast<char16_t>(role)) + text;
    if (const auto known = m_nameWidths.constFind(key); known != m_nameWidths.cend())
        return *known;
    if (m_nameWidths.size() >= most)
        m_nameWidths.clear();
    return *m_nameWidths.insert(key, QFontMetricsF(textFont(role)).horizontalAdvance(text));
}

QRect BodyMapView::rectOf(const PlacedLabel &label)
{
    return label.box.united(label.leader.boundingRect()).toAlignedRect().adjusted(-3, -3, 3, 3);
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
    MarginSpace space{.outer = onRight ? width() - paperInset : paperInset, .top = namesTop, .widths = {}, .overArm = {}, .obstacles = {}};
    for (const Door &door : drawn()->doors)
        space.obstacles.append(rectOf(door));
    const Silhouette &silhouette = m_silhouettes.find(m_view).value();
    const qreal bottom = captionRect().top() - 8;
    for (qreal y = namesTop; y + marginStep <= bottom; y += marginStep) {
        qreal most = width() / 2.0 - paperInset - clearance;
        const QRectF row(0, y, width(), marginStep);
        for (const QRectF &door : std::as_const(space.obstacles))
            if (door.intersects(row))
                most = std::min(most, std::max(0.0, (onRight ? space.outer - door.right() : door.left() - space.outer) - clearance));
        const auto upTo = [&](const std::optional<Silhouette::Extent> &extent) {
            if (!extent)
                return most;
            const qreal edge = m_camera.toWidget({onRight ? extent->right : extent->left, 0}).x();
            return std::clamp((onRight ? space.outer - edge : edge - space.outer) - clearance, 0.0, most);
        };
        const qreal canvasY = m_camera.toCanvas({0, y}).y();
        space.widths.append(upTo(silhouette.extentAt(canvasY)));
        space.overArm.append(upTo(silhouette.trunkAt(canvasY)));
    }
    return space;
}

} // namespace untie
