#include "ui/intake/bodyareamap.h"

#include "app/bodymap/atlas.h"
#include "app/bodymap/bodymappainter.h"
#include "app/intake/cautions.h"
#include "app/intake/intakewords.h"
#include "ui/common/text.h"

#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array facings{Facing::Front, Facing::Back};
constexpr int captionHeight = 24;
constexpr int reach = 14; ///< px beside a part that still mean it: a finger is wide, and joints lie between muscles

bool isSame(const BodyArea &one, const BodyArea &other)
{
    return one.area == other.area && (!one.side || !other.side || one.side == other.side);
}

/// The whole body as it is drawn: the largest filled stroke.
QPainterPath silhouetteOf(const FigureView &view)
{
    const auto size = [](const Stroke &stroke) {
        const QRectF box = stroke.path.boundingRect();
        return stroke.fill < 0 ? 0 : box.width() * box.height();
    };
    const auto largest = std::ranges::max_element(view.strokes, {}, size);
    return largest == view.strokes.end() ? QPainterPath() : largest->path;
}

} // namespace

BodyAreaMap::BodyAreaMap(const Figure &figure, const Atlas &atlas, int tall, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
    , m_atlas(atlas)
    , m_tall(tall)
{
    setObjectName(QStringLiteral("bodyAreas"));
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("The body from the front and from behind"));
    setAccessibleDescription(tr("The same parts stand as names beside it."));
}

QSize BodyAreaMap::sizeHint() const
{
    return {m_tall, m_tall};
}

void BodyAreaMap::setAreas(const QList<BodyArea> &areas)
{
    m_areas = areas;
    update();
}

QRectF BodyAreaMap::half(int index) const
{
    return QRectF(index * width() / 2.0, 0, width() / 2.0, height() - captionHeight);
}

void BodyAreaMap::layOut()
{
    m_zones.clear();
    for (int i = 0; i < int(facings.size()); ++i) {
        if (const FigureView *view = m_figure.view(viewId(facings[i], Layer::Superficial)))
            m_zones += zonesOf(facings[i], fitFigure(*view, half(i)));
    }
}

/// Of both layers: the lower back is under a sheet that is no muscle.
QList<BodyAreaMap::Zone> BodyAreaMap::zonesOf(Facing facing, const QTransform &toWidget) const
{
    QList<Zone> zones;
    const auto add = [&zones](const BodyArea &area, const QPainterPath &path, bool alone) {
        auto zone = std::ranges::find(zones, area, &Zone::area);
        if (zone == zones.end())
            zone = zones.insert(zones.end(), Zone{area});
        (alone ? zone->core : zone->shared) += path;
    };
    for (const Layer layer : {Layer::Superficial, Layer::Deep}) {
        const FigureView *view = m_figure.view(viewId(facing, layer));
        for (const Region &region : view ? view->regions : QList<Region>()) {
            QList<const NamedArea *> parts;
            for (const NamedArea &part : cautionTable().areas) {
                if (std::ranges::any_of(m_atlas.musclesOfShape(region.shape), [&part](const Muscle *muscle) { return part.regions.contains(muscle->region); }))
                    parts += &part;
            }
            const QPainterPath path = toWidget.map(region.path);
            for (const NamedArea *part : std::as_const(parts)) {
                if (!part->paired)
                    add({part->id}, path, parts.size() == 1);
                for (const Side side : {Side::Left, Side::Right}) {
                    if (part->paired && (region.side == side || region.side == Side::Midline))
                        add({part->id, side}, path, parts.size() == 1);
                }
            }
        }
    }
    if (const FigureView *view = m_figure.view(viewId(facing, Layer::Superficial)))
        addFeet(zones, toWidget.map(silhouetteOf(*view)));
    for (Zone &zone : zones) {
        QRectF box;
        for (const QPainterPath &path : zone.core.isEmpty() ? zone.shared : zone.core)
            box |= path.boundingRect();
        zone.centre = box.center();
    }
    return zones;
}

/// No muscle of the feet is seen from here: they are what the body has below the lower legs.
void BodyAreaMap::addFeet(QList<Zone> &zones, const QPainterPath &body)
{
    for (const Side side : {Side::Left, Side::Right}) {
        const auto leg = std::ranges::find(zones, BodyArea{u"leg"_s, side}, &Zone::area);
        const BodyArea foot{u"foot"_s, side};
        if (leg == zones.end() || std::ranges::find(zones, foot, &Zone::area) != zones.end())
            continue;
        QRectF box;
        for (const QPainterPath &path : std::as_const(leg->core))
            box |= path.boundingRect();
        QPainterPath below;
        below.addRect(QRectF(QPointF(box.left() - box.width() / 2, box.bottom()), QPointF(box.right() + box.width() / 2, body.boundingRect().bottom())));
        zones += Zone{foot, {body.intersected(below)}};
    }
}

bool BodyAreaMap::Zone::contains(QPointF place) const
{
    const auto holds = [place](const QPainterPath &path) { return path.contains(place); };
    return std::ranges::any_of(core, holds) || std::ranges::any_of(shared, holds);
}

void BodyAreaMap::drawBodies()
{
    const qreal ratio = devicePixelRatioF();
    m_bodies = QPixmap((QSizeF(size()) * ratio).toSize());
    m_bodies.setDevicePixelRatio(ratio);
    m_bodies.fill(Qt::transparent);
    QPainter painter(&m_bodies);
    painter.setRenderHint(QPainter::Antialiasing);
    const FigurePalette &palette = figurePalette(themeOf(this) == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark);
    for (int i = 0; i < int(facings.size()); ++i) {
        if (const FigureView *view = m_figure.view(viewId(facings[i], Layer::Superficial)))
            paintFigure(painter, *view, palette, fitFigure(*view, half(i)), FigureDetail::NoFibres);
    }
}

/// Muscles lie over each other: they are laid down whole, and tinted as one.
void BodyAreaMap::paintZone(QPainter &painter, const Zone &zone, qreal strength) const
{
    QPixmap tint(m_bodies.size());
    tint.setDevicePixelRatio(m_bodies.devicePixelRatio());
    tint.fill(Qt::transparent);
    QPainter inner(&tint);
    inner.setRenderHint(QPainter::Antialiasing);
    for (const QPainterPath &path : zone.core.isEmpty() ? zone.shared : zone.core)
        inner.fillPath(path, token(Token::Accent, this));
    inner.end();
    painter.setOpacity(strength);
    painter.drawPixmap(0, 0, tint);
    painter.setOpacity(1);
}

void BodyAreaMap::paintEvent(QPaintEvent *)
{
    if (m_bodies.isNull())
        drawBodies();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_bodies);
    for (const Zone &zone : std::as_const(m_zones)) {
        if (std::ranges::any_of(m_areas, [&zone](const BodyArea &area) { return isSame(area, zone.area); }))
            paintZone(painter, zone, 0.7);
        else if (m_under && *m_under == zone.area)
            paintZone(painter, zone, 0.25);
    }
    for (int i = 0; i < int(facings.size()); ++i) {
        const QRectF below(half(i).left(), height() - captionHeight, half(i).width(), captionHeight);
        paintText(painter, below, i == 0 ? tr("Front") : tr("Back"), TextRole::Small, token(Token::Text2, this), Qt::AlignCenter);
    }
}

std::optional<BodyArea> BodyAreaMap::areaAt(QPointF place) const
{
    constexpr std::array<QPoint, 9> steps{QPoint(0, 0), QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1), QPoint(2, 0), QPoint(-2, 0), QPoint(0, 2), QPoint(0, -2)};
    for (const QPoint &step : steps) {
        const QPointF tried = place + QPointF(step) * (reach / 2.0);
        const Zone *best = nullptr; // of those that share a muscle, the one it is nearer to
        const auto distance = [tried](const Zone &zone) { return QLineF(tried, zone.centre).length(); };
        for (const Zone &zone : m_zones) {
            if (zone.contains(tried) && (!best || distance(zone) < distance(*best)))
                best = &zone;
        }
        if (best)
            return best->area;
    }
    return std::nullopt;
}

void BodyAreaMap::resizeEvent(QResizeEvent *)
{
    m_bodies = {};
    layOut();
}

void BodyAreaMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_bodies = {};
    QWidget::changeEvent(event);
}

void BodyAreaMap::mouseMoveEvent(QMouseEvent *event)
{
    const auto under = areaAt(event->position());
    if (under == m_under)
        return;
    m_under = under;
    setToolTip(under ? areaWords({*under}) : QString());
    update();
}

void BodyAreaMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto area = areaAt(event->position()))
        emit pressed(*area);
}

void BodyAreaMap::leaveEvent(QEvent *)
{
    m_under.reset();
    update();
}

} // namespace untie
