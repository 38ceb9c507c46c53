#include "ui/visits/pointhand.h"

#include "app/bodymap/zonepainter.h"
#include "ui/bodymap/bodymapview.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace untie {

PointHand::PointHand(VisitSheet &sheet, const Figure &figure, const Atlas &atlas, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_figure(figure)
    , m_atlas(atlas)
{
    connect(&m_sheet, &VisitSheet::pointsChanged, this, [this] {
        if (m_inHand.isValid() && !point())
            take({});
        renew();
    });
    connect(&m_sheet, &VisitSheet::pointChanged, this, &PointHand::renew);
}

void PointHand::take(FindingId id)
{
    if (id == m_inHand)
        return;
    m_inHand = m_sheet.point(id) ? id : FindingId();
    ++m_moving;
    renew();
    emit taken(m_inHand);
}

bool PointHand::step(int by)
{
    const auto &points = m_sheet.points();
    const auto at = std::ranges::find(points, m_inHand, &SheetPoint::id);
    qsizetype next = by > 0 ? 0 : points.size() - 1;
    if (at != points.end())
        next = std::distance(points.begin(), at) + by;
    if (next < 0 || next >= points.size())
        return false;
    take(points[next].id());
    return true;
}

bool PointHand::stepToOpen(bool back)
{
    const auto &points = m_sheet.points();
    const qsizetype count = points.size();
    const auto at = std::ranges::find(points, m_inHand, &SheetPoint::id);
    const qsizetype from = at != points.end() ? std::distance(points.begin(), at) : (back ? 0 : -1);
    const bool atOpen = at != points.end() && at->ghost; // from the last of them Tab goes on to what stands beside the map
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype on = back ? from - i : from + i;
        const qsizetype next = (on % count + count) % count;
        if (atOpen && on != next)
            return false;
        if (points[next].ghost && points[next].id() != m_inHand) {
            take(points[next].id());
            return true;
        }
    }
    return false;
}

qsizetype PointHand::layer() const
{
    return point() ? candidateOf(point()->finding, Spot{m_layers}) : -1;
}

bool PointHand::stepLayer(int by)
{
    const qsizetype next = layer() + by;
    if (m_layers.size() < 2 || next < 0 || next >= m_layers.size())
        return m_layers.size() >= 2; // the end of the stack keeps the key
    m_sheet.choose(m_inHand, m_layers[next]);
    return true;
}

void PointHand::chooseKind(FindingKind kind)
{
    if (zoneOf(kind))
        emit paintWanted(kind);
    else if (point())
        m_sheet.setKind(m_inHand, kind);
}

bool PointHand::moveByKey(int key)
{
    constexpr qreal step = 4; // canvas units
    QPointF by;
    switch (key) {
    case Qt::Key_Left: by = {-step, 0}; break;
    case Qt::Key_Right: by = {step, 0}; break;
    case Qt::Key_Up: by = {0, -step}; break;
    case Qt::Key_Down: by = {0, step}; break;
    default: return false;
    }
    const SheetPoint *held = point();
    const FigureView *view = held ? m_figure.view(held->finding.view) : nullptr;
    if (!view)
        return false;
    const QPointF at(held->finding.at.x() * view->canvas.width(), held->finding.at.y() * view->canvas.height());
    constexpr int byKeys = 1'000'000'000; // never the number of a drag
    m_sheet.move(m_inHand, touchAt(m_figure, m_atlas, view->id, at + by), byKeys + m_moving);
    return true;
}

void PointHand::watch(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool PointHand::press(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier)
        return false;
    if (event.modifiers().testFlag(Qt::ShiftModifier) && moveByKey(event.key()))
        return true;
    switch (event.key()) {
    case Qt::Key_Slash: emit muscleLineWanted(); return true;
    case Qt::Key_Question: emit legendWanted(); return true;
    case Qt::Key_Tab: return stepToOpen(false);
    case Qt::Key_Backtab: return stepToOpen(true);
    case Qt::Key_Right: return step(1);
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Down: return stepLayer(1) || step(1);
    case Qt::Key_Up: return stepLayer(-1) || step(-1);
    case Qt::Key_Escape:
        if (!m_inHand.isValid())
            return false;
        take({});
        return true;
    default: break;
    }
    const QChar key = event.text().isEmpty() ? QChar() : event.text().front().toLower();
    const auto kind = std::ranges::find(findingKinds(), key, [](FindingKind each) { return keyOf(each); });
    const bool isKind = !key.isNull() && kind != findingKinds().end();
    if (isKind && zoneOf(*kind) && m_sheet.isEditable()) {
        chooseKind(*kind);
        return true;
    }
    if (!point())
        return false;
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && m_sheet.offerFor(m_inHand)) {
        m_sheet.acceptOffer(m_inHand);
        return true;
    }
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        m_sheet.remove(m_inHand);
        return true;
    }
    if (key == u'-') {
        m_sheet.leaveOut(m_inHand);
        return true;
    }
    if (m_sheet.score(m_inHand, key))
        return true;
    if (isKind)
        chooseKind(*kind);
    return isKind;
}

bool PointHand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Question) {
        event->accept(); // here it is the legend, elsewhere the keys of the whole program
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *map = qobject_cast<BodyMapView *>(watched);
    if (map && map->wantsKey(*static_cast<QKeyEvent *>(event)))
        return false;
    if (press(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

void PointHand::renew()
{
    m_layers.clear();
    const SheetPoint *held = point();
    const FigureView *view = held ? m_figure.view(held->finding.view) : nullptr;
    if (!view || held->known || !held->finding.outlines.isEmpty())
        return;
    const QPointF at(held->finding.at.x() * view->canvas.width(), held->finding.at.y() * view->canvas.height());
    m_layers = touchAt(m_figure, m_atlas, view->id, at).spot.candidates;
}

} // namespace untie
