#include "ui/intake/cautionzones.h"

#include "app/bodymap/atlas.h"
#include "app/bodymap/wordplace.h"
#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace untie {

namespace {

constexpr qreal hatchGap = 9;   ///< px between the lines
constexpr qreal wordInset = 5;  ///< px round the word

void paintHatched(QPainter &painter, const QPainterPath &shape, QColor ink, QColor ground)
{
    painter.save();
    ground.setAlphaF(0.45F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawPath(shape);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1));
    const QRectF box = shape.boundingRect();
    for (qreal x = box.left() - box.height(); x < box.right(); x += hatchGap)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
    painter.setPen(QPen(ink, 1.4, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

QSizeF sizeOf(const QString &word)
{
    const QFontMetricsF metrics(textFont(TextRole::Caption));
    return {metrics.horizontalAdvance(word) + 2 * wordInset, metrics.height() + wordInset};
}

void paintWord(QPainter &painter, const QRectF &label, const QString &word, Theme theme)
{
    painter.setPen(QPen(token(Token::Warn, theme), 1));
    painter.setBrush(token(Token::WarnSoft, theme));
    painter.drawRoundedRect(label, radius::key, radius::key);
    painter.setFont(textFont(TextRole::Caption));
    painter.drawText(label, Qt::AlignCenter, word);
}

} // namespace

CautionZones::CautionZones(const Figure &figure, const Atlas &atlas)
    : m_figure(figure)
    , m_atlas(atlas)
{
}

void CautionZones::setCautions(const QList<Caution> &cautions)
{
    m_cautions = cautions;
    m_zones.clear();
}

/// All that lies in the area, as far as this view shows it; the skin's view shows what lies under it.
QPainterPath CautionZones::outlineOf(const BodyArea &area, const QString &view) const
{
    const NamedArea *named = namedArea(area.area);
    QPainterPath outline;
    if (!named)
        return outline;
    QStringList looked{view};
    if (const auto facing = viewFromId(view))
        looked += viewId(facing->first, Layer::Superficial);
    for (const QString &id : std::as_const(looked)) {
        const FigureView *drawn = m_figure.view(id);
        for (const Region &region : drawn ? drawn->regions : QList<Region>()) {
            if (area.side && region.side != *area.side)
                continue;
            const auto muscles = m_atlas.musclesOfShape(region.shape);
            if (std::ranges::any_of(muscles, [named](const Muscle *muscle) { return named->regions.contains(muscle->region); }))
                outline.addPath(region.path);
        }
        if (!outline.isEmpty())
            break;
    }
    outline.setFillRule(Qt::WindingFill);
    return outline.simplified();
}

const QList<CautionZones::Zone> &CautionZones::zones(const QString &view)
{
    const auto known = m_zones.constFind(view);
    if (known != m_zones.cend())
        return *known;
    QList<Zone> zones;
    for (const Caution &caution : std::as_const(m_cautions)) {
        QPainterPath outline;
        for (const BodyArea &area : caution.areas)
            outline.addPath(outlineOf(area, view));
        const bool lifted = caution.cleared && isForAll(*caution.clearance);
        if (!caution.wholeBody && !lifted && !outline.isEmpty())
            zones += Zone{outline, knowledgeWords(caution.rule->title)};
    }
    return *m_zones.insert(view, zones);
}

void CautionZones::paint(QPainter &painter, const QString &view, const QTransform &toWidget, Theme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Zone &zone : zones(view))
        paintHatched(painter, toWidget.map(zone.outline), token(Token::Warn, theme), token(Token::WarnSoft, theme));
    painter.restore();
}

QRect CautionZones::paintWords(QPainter &painter, const QString &view, const QTransform &toWidget, const QRectF &paper, const Kept &kept, Theme theme)
{
    QList<PlacedWish> wishes;
    QRectF reach;
    for (const Zone &zone : zones(view)) {
        wishes += PlacedWish{toWidget.mapRect(zone.outline.boundingRect()).center(), sizeOf(zone.word)};
        reach |= reachOf(wishes.constLast());
    }
    if (wishes.isEmpty())
        return {};
    const auto places = wordPlaces(wishes, kept(reach), paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < places.size(); ++i)
        paintWord(painter, places.at(i), zones(view).at(i).word, theme);
    painter.restore();
    return reach.toAlignedRect();
}

} // namespace untie
