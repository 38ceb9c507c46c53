#include "ui/clients/historymap.h"

#include "app/visits/placeword.h"
#include "ui/bodymap/figurepicture.h"
#include "ui/bodymap/placename.h"
#include "ui/clients/changelook.h"
#include "ui/clients/historymapaccessible.h"
#include "ui/common/text.h"

#include <QLineF>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <functional>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal captionHeight = 34;
constexpr qreal markSize = 9;
constexpr qreal changeSize = 10;
constexpr qreal grabReach = 5;
constexpr qreal insetShare = 0.42; // of the height of a body

FigureTheme figureTheme(const QWidget *widget)
{
    return themeOf(widget) == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark;
}

QString captionOf(const QString &view, const Atlas &atlas)
{
    const auto which = viewFromId(view);
    if (!which)
        return atlas.insetName(view).toUpper();
    switch (which->first) {
    case Facing::Back: return HistoryMap::tr("BACK · client’s left on the left");
    case Facing::Front: return HistoryMap::tr("FRONT · client’s left on the right");
    case Facing::Left: return HistoryMap::tr("LEFT");
    case Facing::Right: return HistoryMap::tr("RIGHT");
    }
    Q_UNREACHABLE();
}

/// The hottest disc over a place; 0 where there is none.
int heatStepAt(const QList<HeatDisc> &discs, QPointF at)
{
    int step = 0;
    for (const HeatDisc &disc : discs)
        if (QLineF(disc.at, at).length() <= disc.radius)
            step = std::max(step, disc.step);
    return step;
}

/// The view that is drawn for marks of a view: the skin side of its facing, or the inset itself.
QString drawnFor(const QString &view)
{
    return viewInLayer(view, Layer::Superficial);
}

} // namespace

HistoryMap::HistoryMap(const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
    , m_atlas(atlas)
{
    HistoryMapAccessible::install();
    setObjectName(u"historyMap"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    setViews({});
}

void HistoryMap::setViews(const QStringList &views)
{
    QStringList wanted{viewId(Facing::Back, Layer::Superficial), viewId(Facing::Front, Layer::Superficial)};
    QStringList drawn;
    for (const QString &view : views)
        drawn << drawnFor(view);
    for (const QString &view : m_figure.views()) // in the order of the figure
        if (drawn.contains(view) && !wanted.contains(view))
            wanted << view;
    m_bodies.clear();
    for (const QString &view : std::as_const(wanted))
        m_bodies << Body{view, captionOf(view, m_atlas)};
    update();
}

void HistoryMap::showVisit(const QList<Finding> &findings)
{
    QList<Placed> marks;
    for (const Finding &finding : findings) {
        const QString said = placeName(placeWord(m_figure, m_atlas, finding), finding.side) + u" · "_s + untie::nameOf(finding.kind) + u", "_s + scoresSaid(finding);
        marks << Placed{finding.point, finding.view, markOf(finding), {}, said};
    }
    show(std::move(marks), {}, tr("Body with %Ln mark(s)", nullptr, static_cast<int>(findings.size())));
}

void HistoryMap::showChanges(const QList<ChangedPoint> &changes)
{
    QList<Placed> marks;
    QStringList said;
    for (const ChangedPoint &change : changes) {
        Mark mark;
        mark.id = change.id;
        mark.at = change.at;
        const QString words = placeName(placeWord(m_figure, m_atlas, change.muscle, change.view, change.at), change.side) + u": "_s + untie::nameOf(change.change);
        marks << Placed{change.point, change.view, mark, change, words};
        said << words;
    }
    show(std::move(marks), {}, changes.isEmpty() ? tr("No point on either visit") : said.join(u"; "_s));
}

void HistoryMap::showHeat(const QHash<QString, QList<HeatSpot>> &heat)
{
    QHash<QString, QList<HeatDisc>> discs;
    QList<HotPlace> hot;
    qsizetype spots = 0;
    for (auto view = heat.cbegin(); view != heat.cend(); ++view) {
        const QList<HeatDisc> here = heatDiscs(view.value());
        for (const HeatSpot &spot : view.value())
            if (const int step = heatStepAt(here, spot.at); step > 0)
                hot << HotPlace{view.key(), spot.at, step, nameAt(view.key(), spot.at)};
        discs.insert(view.key(), here);
        spots += view.value().size();
    }
    show({}, std::move(discs), tr("Heat map of %Ln place(s)", nullptr, static_cast<int>(spots)));
    std::ranges::sort(hot, std::greater(), &HotPlace::step);
    for (const HotPlace &place : std::as_const(hot)) {
        const auto same = [&place](const HotPlace &other) { return other.view == place.view && other.name == place.name; };
        if (std::ranges::none_of(m_hot, same))
            m_hot << place;
    }
}

/// What lies at a place of the body, by which it is spoken of.
QString HistoryMap::nameAt(const QString &view, QPointF at) const
{
    const Spot spot = spotAt(m_figure, m_atlas, view, at);
    return spot.candidates.isEmpty() ? captionOf(view, m_atlas) : placeName(spot.candidates.constFirst().name, spot.candidates.constFirst().side);
}

void HistoryMap::show(QList<Placed> marks, QHash<QString, QList<HeatDisc>> heat, const QString &said)
{
    m_marks = std::move(marks);
    m_heat = std::move(heat);
    m_hot.clear();
    m_unplaced = static_cast<int>(std::ranges::count_if(m_marks, [this](const Placed &placed) { return !m_figure.has(placed.view); }));
    setAccessibleName(said);
    update();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

QList<HistoryMap::Sight> HistoryMap::sights() const
{
    const auto round = [](QPointF centre) {
        const QPointF reach(changeSize, changeSize);
        return QRectF(centre - reach, centre + reach).toAlignedRect();
    };
    QList<Sight> sights;
    for (qsizetype body = 0; body < m_bodies.size(); ++body) {
        for (const Placed &placed : m_marks)
            if (standsIn(placed, m_bodies.at(body)))
                sights << Sight{placed.said, round(centreOf(placed, body)), placed.point, placed.point.isValid() && placed.point == m_chosen.id};
        for (const HotPlace &hot : m_hot)
            if (hot.view == m_bodies.at(body).view)
                //: %1 is a muscle, %2 how hot it is on the heat map, %3 the hottest there can be
                sights << Sight{tr("%1: heat %2 of %3").arg(hot.name, QLocale().toString(hot.step), QLocale().toString(heatSteps)), round(standing(body).map(hot.at)), {}};
    }
    return sights;
}

void HistoryMap::choose(const TriggerPoint &point)
{
    if (point.id == m_chosen.id)
        return;
    m_chosen = point;
    update();
}

// Where things stand

bool HistoryMap::standsIn(const Placed &placed, const Body &body) const
{
    return drawnFor(placed.view) == body.view && m_figure.has(placed.view);
}

QRectF HistoryMap::areaOf(qsizetype body) const
{
    const auto count = static_cast<qreal>(m_bodies.size());
    const qreal width = (this->width() - 2 * space::pane) / count;
    return QRectF(space::pane + width * static_cast<qreal>(body), captionHeight, width, height() - captionHeight - space::near)
        .adjusted(space::near, space::tight, -space::near, 0);
}

/// At which every body finds room: they stand as tall as each other, and an inset a little smaller.
qreal HistoryMap::scaleOf(const FigureView &drawn) const
{
    qreal scale = 2;
    const bool inset = !viewFromId(drawn.id);
    for (qsizetype i = 0; i < m_bodies.size(); ++i) {
        const FigureView *view = m_figure.view(m_bodies.at(i).view);
        if (!view || viewFromId(view->id).has_value() == inset)
            continue;
        const QRectF area = areaOf(i);
        scale = std::min({scale, area.width() / view->body.width(), area.height() * (inset ? insetShare : 1) / view->body.height()});
    }
    return scale;
}

/// Stands the body itself, without the paper round it, on the top of its area.
QTransform HistoryMap::standing(qsizetype body) const
{
    const FigureView &view = *m_figure.view(m_bodies.at(body).view);
    const QRectF area = areaOf(body);
    QTransform transform;
    transform.translate(area.center().x(), area.top());
    const qreal scale = scaleOf(view);
    transform.scale(scale, scale);
    transform.translate(-view.body.center().x(), -view.body.top());
    return transform;
}

QPointF HistoryMap::centreOf(const Placed &placed, qsizetype body) const
{
    const FigureView &view = *m_figure.view(placed.view);
    return standing(body).map(QPointF(placed.mark.at.x() * view.canvas.width(), placed.mark.at.y() * view.canvas.height()));
}

const HistoryMap::Placed *HistoryMap::at(QPointF widget) const
{
    const Placed *nearest = nullptr;
    qreal least = markSize + grabReach;
    for (const Placed &placed : m_marks)
        for (qsizetype body = 0; body < m_bodies.size(); ++body) {
            if (!standsIn(placed, m_bodies.at(body)))
                continue;
            const qreal distance = QLineF(widget, centreOf(placed, body)).length();
            if (distance <= least) {
                least = distance;
                nearest = &placed;
            }
        }
    return nearest;
}

// Painting

QPixmap HistoryMap::picture(qsizetype body) const
{
    const qreal ratio = devicePixelRatioF();
    const QRectF area = areaOf(body);
    return figurePicture(*m_figure.view(m_bodies.at(body).view), figureTheme(this), FigureDetail::NoFibres,
                         standing(body) * QTransform::fromTranslate(-area.left(), -area.top()), (area.size() * ratio).toSize(), ratio);
}

/// The muscle of the chosen point, as far as this body shows it; dashed where another covers it.
void HistoryMap::paintMuscle(QPainter &painter, qsizetype body) const
{
    const QStringList views{m_bodies.at(body).view, viewInLayer(m_bodies.at(body).view, Layer::Deep)};
    const QColor accent = token(Token::Accent, this);
    for (const QString &id : views) {
        const FigureView *view = m_figure.view(id);
        QPainterPath outline;
        if (view) {
            for (const Region &region : view->regions)
                if (region.side == m_chosen.side && m_atlas.musclesOfShape(region.shape).contains(m_atlas.muscle(m_chosen.muscle)))
                    outline.addPath(region.path);
        }
        if (outline.isEmpty())
            continue;
        QColor tint = accent;
        tint.setAlphaF(0.16F);
        painter.setPen(QPen(accent, 1.2, id == views.constFirst() ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(tint);
        painter.drawPath(standing(body).map(outline));
        return;
    }
}

void HistoryMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MarkStyle marks = markStyle(figureTheme(this));
    const ChangeStyle changes = changeStyle(themeOf(this));
    for (qsizetype i = 0; i < m_bodies.size(); ++i) {
        const Body &body = m_bodies.at(i);
        if (!m_figure.has(body.view))
            continue;
        const QRectF area = areaOf(i);
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(token(Token::Text2, this));
        const bool fits = painter.fontMetrics().horizontalAdvance(body.caption) <= area.width();
        painter.drawText(QRectF(area.left(), 0, area.width(), captionHeight), Qt::AlignCenter,
                         fits ? body.caption : body.caption.section(u" · "_s, 0, 0));
        painter.drawPixmap(area.topLeft(), picture(i));
        if (m_heat.contains(body.view))
            paintHeat(painter, m_heat.value(body.view), standing(i));
        if (m_chosen.id.isValid() && m_atlas.muscle(m_chosen.muscle))
            paintMuscle(painter, i);
        for (const Placed &placed : std::as_const(m_marks)) {
            if (!standsIn(placed, body))
                continue;
            const bool chosen = m_chosen.id.isValid() && placed.point == m_chosen.id;
            if (placed.change) {
                std::optional<int> points;
                if (placed.change->then && placed.change->now)
                    points = *placed.change->now - *placed.change->then;
                paintChangeMark(painter, centreOf(placed, i), changeSize, placed.change->change, points, chosen, changes);
                continue;
            }
            Mark mark = placed.mark;
            mark.inHand = chosen;
            paintMark(painter, centreOf(placed, i), markSize, mark, marks);
        }
    }
    if (!m_hovered.isEmpty())
        paintText(painter, QRectF(space::pane, height() - 20, width() - 2 * space::pane, 18), m_hovered, TextRole::Small, token(Token::Text, this),
                  Qt::AlignHCenter | Qt::AlignVCenter);
}

// Pointer

void HistoryMap::mouseMoveEvent(QMouseEvent *event)
{
    const Placed *placed = at(event->position());
    setHovered(placed ? placed->said : QString());
    if (placed)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void HistoryMap::leaveEvent(QEvent *)
{
    setHovered({});
}

void HistoryMap::setHovered(const QString &said)
{
    if (said == m_hovered)
        return;
    m_hovered = said;
    update();
}

void HistoryMap::mousePressEvent(QMouseEvent *event)
{
    const Placed *placed = at(event->position());
    if (event->button() == Qt::LeftButton)
        emit pointPressed(placed ? placed->point : TriggerPointId());
}

void HistoryMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Placed *placed = at(event->position());
    if (event->button() == Qt::LeftButton && placed && placed->point.isValid())
        emit pointOpened(placed->point);
}

Mark markOf(const Finding &finding)
{
    Mark mark;
    mark.id = finding.id.value;
    mark.at = finding.at;
    mark.kind = finding.kind;
    mark.before = finding.before;
    mark.after = finding.after;
    if (!finding.examined)
        mark.state = Mark::State::NotExamined;
    else if (isTriggerPoint(finding.kind) && finding.before == 0)
        mark.state = Mark::State::Quiet;
    return mark;
}

QString scoresSaid(const Finding &finding)
{
    const QLocale locale;
    if (!finding.examined)
        return HistoryMap::tr("not examined");
    if (finding.before && finding.after)
        return HistoryMap::tr("%1 before, %2 after").arg(locale.toString(*finding.before), locale.toString(*finding.after));
    return finding.before ? HistoryMap::tr("%1 before").arg(locale.toString(*finding.before)) : HistoryMap::tr("no score");
}

} // namespace untie
