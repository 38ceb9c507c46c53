#include "ui/bodymap/bodymapview.h"

#include "ui/bodymap/placename.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

/// Smaller where the whole body is small, so that a door does not cover what it stands beside.
qreal doorRadius(const MapCamera &camera)
{
    return std::clamp(camera.transform().m11() * 24, 8.0, 12.0);
}

constexpr qreal nameGap = 5; // px between a landmark and its name

} // namespace

// Doors to the insets

const Door *BodyMapView::doorAt(QPointF widget) const
{
    const auto within = [&](const Door &door) {
        return QLineF(widget, m_camera.toWidget(door.at)).length() <= doorRadius(m_camera) + 4;
    };
    const auto found = std::ranges::find_if(drawn()->doors, within);
    return found == drawn()->doors.end() ? nullptr : &*found;
}

QRect BodyMapView::rectOf(const Door &door) const
{
    const QPointF centre = m_camera.toWidget(door.at);
    const qreal radius = doorRadius(m_camera) + 1;
    const QPointF reach(radius, radius);
    return QRectF(centre - reach, centre + reach).toAlignedRect();
}

QString BodyMapView::nameOf(const Door &door) const
{
    const int inside = m_marksInside.value(door.inset);
    const QString name = shownOf(door);
    //: %1 is a part of the body that opens enlarged, such as the palm of the hand
    return inside > 0 ? tr("%1: open, %n mark(s)", nullptr, inside).arg(name) : tr("%1: open").arg(name);
}

/// Where both sides have a door to one inset, the side on which it stands too.
QString BodyMapView::shownOf(const Door &door) const
{
    const bool single = std::ranges::count(drawn()->doors, door.inset, &Door::inset) == 1;
    return placeName(m_atlas.insetName(door.inset), single ? Side::Midline : sideOf(*drawn(), door.at));
}

void BodyMapView::setMarksInside(const QHash<QString, int> &counts)
{
    if (counts == m_marksInside)
        return;
    m_marksInside = counts;
    update();
}

void BodyMapView::paintDoors(QPainter &painter, const QRect &dirty) const
{
    const qreal radius = doorRadius(m_camera);
    for (const Door &door : drawn()->doors) {
        if (!rectOf(door).intersects(dirty))
            continue;
        const QPointF centre = m_camera.toWidget(door.at);
        const bool hovered = &door == m_doorHovered;
        const int inside = m_marksInside.value(door.inset);
        painter.setPen(QPen(token(hovered ? Token::Accent : Token::Edge, this), 1));
        painter.setBrush(token(Token::Surface, this));
        painter.drawEllipse(centre, radius, radius);
        const QRectF face(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        const QColor ink = token(hovered ? Token::Accent : Token::Text2, this);
        if (inside > 0)
            paintText(painter, face, QString::number(inside), TextRole::Strong, ink, Qt::AlignCenter);
        else
            paintIcon(painter, face.adjusted(radius / 2, radius / 2, -radius / 2, -radius / 2), u"maximize"_s, ink);
    }
    if (!m_doorHovered)
        return;
    const QString name = shownOf(*m_doorHovered);
    const qreal wide = QFontMetricsF(textFont(TextRole::Strong)).horizontalAdvance(name) + 18;
    QRectF card(0, 0, wide, 26);
    card.moveCenter(m_camera.toWidget(m_doorHovered->at) - QPointF(0, radius + 18));
    card.moveLeft(std::clamp(card.left(), 4.0, std::max(4.0, width() - wide - 4)));
    painter.setPen(QPen(token(Token::Line, this), 1));
    painter.setBrush(token(Token::Surface, this));
    painter.drawRoundedRect(card, radius::control, radius::control);
    paintText(painter, card, name, TextRole::Strong, token(Token::Text, this), Qt::AlignCenter);
}

// Landmarks

/// The names of the landmarks on the right half of the picture, those on the midline too; one that would lie on
/// another is left out until there is room.
void BodyMapView::paintLandmarkNames(QPainter &painter) const
{
    if (layerOf(m_view) != Layer::Skin)
        return;
    const QFontMetricsF metrics(textFont(TextRole::Caption));
    QList<QRectF> taken;
    for (const Door &door : drawn()->doors)
        taken << rectOf(door);
    for (const Region &region : drawn()->regions) {
        if (drawn()->rightHalf && region.side == mirrored(*drawn()->rightHalf) && region.side != Side::Midline)
            continue;
        const QString name = m_atlas.nameOf(region.shape);
        const QRectF box = m_camera.transform().mapRect(region.path.boundingRect());
        const QRectF line(box.right() + nameGap, box.center().y() - metrics.height() / 2, metrics.horizontalAdvance(name) + 2,
                          metrics.height());
        if (std::ranges::any_of(taken, [&line](const QRectF &other) { return other.intersects(line); }))
            continue;
        taken << line;
        paintText(painter, line, name, TextRole::Caption, token(Token::Text2, this),
                  Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
    }
}

} // namespace untie
