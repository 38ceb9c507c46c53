#include "ui/bodymap/bodymapview.h"

#include <QAccessible>
#include <QHash>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace untie {

namespace {

constexpr qreal grabReach = 5; // px beyond a mark's rim that still take it
constexpr qsizetype manyMarks = 64; // marks: from here on they are kept painted

} // namespace

QPointF BodyMapView::centreOf(const MapMark &mark) const
{
    return m_camera.toWidget({mark.mark.at.x() * drawn()->canvas.width(), mark.mark.at.y() * drawn()->canvas.height()});
}

QPainterPath BodyMapView::shapeOf(const MapMark &mark) const
{
    return m_camera.transform().map(pathOf(mark.outlines));
}

QRect BodyMapView::rectOf(const MapMark &mark) const
{
    if (!mark.outlines.isEmpty())
        return shapeOf(mark).boundingRect().toAlignedRect().adjusted(-4, -4, 4, 4);
    const qreal reach = markReach(m_radius) + 1;
    const QPointF centre = centreOf(mark);
    return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
}

QList<QRectF> BodyMapView::inSight(const QRectF &near) const
{
    QList<QRectF> kept;
    for (const MapMark &mark : m_marks)
        if (const QRectF place = rectOf(mark); mark.outlines.isEmpty() && place.intersects(near))
            kept += place;
    for (const PlacedLabel &label : m_names)
        if (label.box.intersects(near))
            kept += label.box;
    return kept;
}

QList<const MapMark *> BodyMapView::marksAt(QPointF widget) const
{
    struct Near
    {
        const MapMark *mark;
        bool isArea;
        qreal distance;
    };
    QList<Near> near;
    const qreal scale = m_camera.transform().m11();
    for (const MapMark &mark : m_marks) {
        // Inside of an area lies what hurts there: it is taken by its rim.
        const bool isArea = !mark.outlines.isEmpty();
        const qreal distance =
            isArea ? distanceToRim(mark.outlines, m_camera.toCanvas(widget)) * scale : QLineF(widget, centreOf(mark)).length();
        if (distance <= (isArea ? grabReach : m_radius + grabReach))
            near.append({&mark, isArea, distance});
    }
    std::ranges::stable_sort(near, {}, [](const Near &each) { return std::pair(each.isArea, each.distance); });
    QList<const MapMark *> marks;
    for (const Near &each : std::as_const(near))
        marks.append(each.mark);
    return marks;
}

const MapMark *BodyMapView::markAt(QPointF widget) const
{
    const auto marks = marksAt(widget);
    return marks.isEmpty() ? nullptr : marks.constFirst();
}

const MapMark *BodyMapView::markInHand() const
{
    return m_heldAt < 0 ? nullptr : &m_marks[m_heldAt];
}

void BodyMapView::setMarks(const QList<MapMark> &marks)
{
    if (marks == m_marks)
        return;
    QHash<qint64, const MapMark *> before;
    for (const MapMark &mark : std::as_const(m_marks))
        before.insert(mark.mark.id, &mark);
    QRegion dirty;
    for (const MapMark &mark : marks) {
        const MapMark *old = before.take(mark.mark.id);
        if (old && *old == mark)
            continue;
        dirty += rectOf(mark);
        if (old)
            dirty += rectOf(*old);
    }
    for (const MapMark *gone : std::as_const(before))
        dirty += rectOf(*gone);
    const bool first = m_marks.isEmpty();
    m_marks = marks;
    m_places.clear();
    m_areas.clear();
    m_heldAt = -1;
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        noteMark(i);
    m_markLayer = {};
    if (first && look()) // so that they are seen
        cameraMoved();
    tellOfHand();
    for (const PlacedLabel &label : std::as_const(m_names))
        dirty += rectOf(label);
    update(dirty.intersects(m_wordsReach) ? dirty + m_wordsReach : dirty);

    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

void BodyMapView::putMark(const MapMark &mark)
{
    const qsizetype known = m_places.value(mark.mark.id, -1);
    const bool isNew = known < 0;
    if (!isNew && m_marks[known] == mark)
        return;
    const qsizetype place = isNew ? m_marks.size() : known;
    if (isNew) {
        m_marks.append(mark);
    } else {
        markChanged(m_marks[place]);
        m_marks[place] = mark;
        m_areas.removeOne(place);
        if (m_heldAt == place)
            m_heldAt = -1;
    }
    noteMark(place);
    markChanged(mark);
    tellOfHand();
    QAccessibleEvent changed(this, isNew ? QAccessible::ObjectReorder : QAccessible::NameChanged);
    if (!isNew)
        changed.setChild(static_cast<int>(place));
    QAccessible::updateAccessibility(&changed);
}

void BodyMapView::noteMark(qsizetype place)
{
    const MapMark &mark = m_marks[place];
    m_places.insert(mark.mark.id, place);
    if (!mark.outlines.isEmpty())
        m_areas.append(place);
    if (mark.mark.inHand)
        m_heldAt = place;
}

void BodyMapView::markChanged(const MapMark &mark)
{
    const QRect where = rectOf(mark);
    if (!m_markLayer.isNull() && !mark.mark.inHand) // the one in hand lies above the layer
        m_stale += where;
    update(where.intersects(m_wordsReach) ? where | m_wordsReach : where);
    const auto named = std::ranges::find(m_names, mark.mark.id, &PlacedLabel::id);
    if (named != m_names.cend())
        update(rectOf(*named));
}

QTransform BodyMapView::marksToWidget() const
{
    return QTransform::fromScale(drawn()->canvas.width(), drawn()->canvas.height()) * m_camera.transform();
}

/// The muscle of the mark in hand is lit and its name stands in the margin; a screen reader goes where the hand goes.
void BodyMapView::tellOfHand()
{
    const MapMark *inHand = markInHand();
    const qint64 id = inHand ? inHand->mark.id : 0;
    const Highlight held = inHand ? Highlight{inHand->muscle, inHand->side} : Highlight();
    if (held != m_inHand) {
        update(rectOf(m_inHand));
        update(rectOf(held));
        m_inHand = held;
    }
    const QList<PlacedLabel> before = m_names;
    layOutNames();
    for (const PlacedLabel &label : before)
        if (!m_names.contains(label))
            update(rectOf(label));
    for (const PlacedLabel &label : std::as_const(m_names))
        if (!before.contains(label) || label.id == id || label.id == m_toldOf)
            update(rectOf(label));
    if (id == std::exchange(m_toldOf, id) || !inHand)
        return;
    const auto child = static_cast<int>(inHand - m_marks.constData());
    for (const QAccessible::Event what : {QAccessible::Selection, QAccessible::Focus}) {
        if (what == QAccessible::Focus && !hasFocus())
            continue;
        QAccessibleEvent event(this, what);
        event.setChild(child);
        QAccessible::updateAccessibility(&event);
    }
}

void BodyMapView::paintMarkLayer(const QRect &where)
{
    const MarkStyle style = markStyle(themeOf(this) == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark);
    const qreal ratio = m_markLayer.devicePixelRatio();
    QPainter painter(&m_markLayer);
    painter.setClipRect(where);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(where, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    const qreal reach = markReach(m_radius) + 1;
    const QRectF near = QRectF(where).adjusted(-reach, -reach, reach, reach);
    const QTransform toWidget = marksToWidget();
    for (const MapMark &mark : std::as_const(m_marks)) {
        if (mark.mark.inHand || !mark.outlines.isEmpty())
            continue;
        if (const QPointF centre = toWidget.map(mark.mark.at); near.contains(centre))
            m_sprites.draw(painter, centre, m_radius, mark.mark, style, ratio);
    }
}

void BodyMapView::paintMarks(QPainter &painter, const MarkStyle &style, const QRect &dirty)
{
    const MapMark *held = markInHand();
    if (held && !held->outlines.isEmpty())
        held = nullptr;
    const qreal ratio = painter.deviceTransform().m11();
    if (m_marks.size() > manyMarks && !m_moving) {
        const QSize pixels = (QSizeF(size()) * ratio).toSize();
        if (m_markLayer.size() != pixels || m_markLayer.devicePixelRatio() != ratio) {
            m_markLayer = QPixmap(pixels);
            m_markLayer.setDevicePixelRatio(ratio);
            m_markLayer.fill(Qt::transparent);
            m_stale = rect();
        }
        for (const QRect &stale : std::exchange(m_stale, QRegion()))
            paintMarkLayer(stale);
        painter.drawPixmap(0, 0, m_markLayer);
    } else {
        for (const MapMark &mark : std::as_const(m_marks))
            if (!mark.mark.inHand && mark.outlines.isEmpty() && rectOf(mark).intersects(dirty))
                m_sprites.draw(painter, centreOf(mark), m_radius, mark.mark, style, ratio);
    }
    if (held)
        m_sprites.draw(painter, centreOf(*held), m_radius, held->mark, style, ratio);
}

} // namespace untie
