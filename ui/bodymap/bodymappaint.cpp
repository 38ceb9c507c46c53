#include "ui/bodymap/bodymapview.h"

#include "app/bodymap/referral.h"
#include "ui/bodymap/placename.h"
#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

// The body is never mirrored, so neither is what stands beside it: its left stays its left in every script.
constexpr Qt::Alignment atLeft = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
constexpr Qt::Alignment atRight = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;

FigureTheme figureTheme(Theme theme)
{
    return theme == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark;
}

} // namespace

// Background

QString BodyMapView::backgroundKey(qreal ratio) const
{
    const QTransform camera = m_camera.transform();
    return u"%1 %2 %3 %4 %5x%6 %7 %8"_s.arg(m_view)
        .arg(camera.m11(), 0, 'g', 12)
        .arg(camera.dx(), 0, 'f', 2)
        .arg(camera.dy(), 0, 'f', 2)
        .arg(width())
        .arg(height())
        .arg(ratio)
        .arg(static_cast<int>(themeOf(this)));
}

const QPixmap *BodyMapView::renderBackground(const QString &key, qreal ratio)
{
    if (size().isEmpty())
        return nullptr;
    auto *pixmap = new QPixmap((QSizeF(size()) * ratio).toSize());
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(token(Token::Surface, this));
    QPainter painter(pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFigure(painter, *drawn(), figurePalette(figureTheme(themeOf(this))), m_camera.transform());
    painter.end();
    const auto megabytes = static_cast<int>(qint64(pixmap->width()) * pixmap->height() * 4 / 1'000'000) + 1;
    m_shown = *pixmap; // one that is too large is not kept
    return m_backgrounds.insert(key, pixmap, megabytes) ? pixmap : &m_shown;
}

void BodyMapView::paintFigureTo(QPainter &painter)
{
    // A picture of the widget may be taken at another scale than the screen's.
    const qreal ratio = painter.deviceTransform().m11();
    const QString key = backgroundKey(ratio);
    const QPixmap *ready = m_backgrounds.object(key);
    if (!ready && (!m_moving || m_shownView != m_view || m_shown.isNull()))
        ready = renderBackground(key, ratio);
    if (ready) {
        m_shown = *ready;
        m_shownTransform = m_camera.transform();
        m_shownView = m_view;
        painter.drawPixmap(0, 0, *ready);
        return;
    }
    // While it is zoomed or moved the old picture follows the pointer; the sharp one comes when it rests.
    painter.fillRect(rect(), token(Token::Surface, this));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(m_shownTransform.inverted() * m_camera.transform(), true);
    painter.drawPixmap(0, 0, m_shown);
    painter.restore();
}

void BodyMapView::paintHighlight(QPainter &painter, const Highlight &highlight, const QRect &dirty) const
{
    const QPainterPath outline = outlineOf(highlight);
    if (!rectOf(outline).intersects(dirty))
        return;
    const QColor accent = token(Token::Accent, this);
    QColor tint = accent;
    tint.setAlphaF(0.16F);
    const QPainterPath shown = m_camera.transform().map(outline);
    painter.setPen(QPen(accent, 1.2));
    painter.setBrush(tint);
    painter.drawPath(shown);
}

void BodyMapView::paintSites(QPainter &painter, const MarkStyle &style) const
{
    const Muscle *muscle = m_atlas.muscle(m_hovered.muscle);
    if (!muscle)
        return;
    for (const Site &site : muscle->sites) {
        if (site.onlySide && *site.onlySide != m_hovered.side)
            continue;
        if (const auto at = siteAt(site, m_view, m_hovered.side))
            paintSite(painter, m_camera.toWidget(*at), style);
    }
}

// Layers, from below

void BodyMapView::setUnderlay(Underlay places, UnderlayWords words)
{
    m_underlay = std::move(places);
    m_underlayWords = std::move(words);
    m_wordsReach = {};
    update();
}

void BodyMapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.setRenderHint(QPainter::Antialiasing);
    paintFigureTo(painter);
    if (m_underlay)
        m_underlay(painter, m_view, m_camera.transform());
    const MarkStyle style = markStyle(figureTheme(themeOf(this)));
    paintAreas(painter, style, event->rect());
    paintHighlight(painter, m_inHand, event->rect());
    if (m_hovered.muscle != m_inHand.muscle || m_hovered.side != m_inHand.side)
        paintHighlight(painter, m_hovered, event->rect());
    paintReferral(painter);
    paintSites(painter, style);
    paintLandmarkNames(painter);
    paintNames(painter, event->rect());
    paintDoors(painter, event->rect());
    if (m_underlayWords)
        m_wordsReach = m_underlayWords(painter, m_view, m_camera.transform(), [this](const QRectF &near) { return inSight(near); });
    paintLinks(painter);
    paintMarks(painter, style, event->rect());
    if (isPainting())
        paintBrush(painter);
    paintCaptions(painter, event->rect());
    if (m_focusShown) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(token(Token::Focus, this), focusRing));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void BodyMapView::paintCaptions(QPainter &painter, const QRect &dirty) const
{
    const QRectF line(paperInset, 14, width() - 2 * paperInset, 16);
    const QColor quiet = token(Token::Text3, this);
    if (drawn()->rightHalf && line.intersects(dirty)) {
        const bool fromBehind = *drawn()->rightHalf == Side::Right;
        const QString left = tr("LEFT", "side of the body");
        const QString right = tr("RIGHT", "side of the body");
        paintText(painter, line, fromBehind ? left : right, TextRole::Caption, quiet, atLeft);
        paintText(painter, line, fromBehind ? right : left, TextRole::Caption, quiet, atRight);
    }
    if (m_card.intersects(dirty))
        paintCard(painter);
}

void BodyMapView::paintCard(QPainter &painter) const
{
    const auto [first, second] = cardWords();
    if (first.isEmpty())
        return;
    const TextRole role = isPainting() ? TextRole::Small : TextRole::Strong;
    QColor paper = token(Token::Surface, this);
    paper.setAlphaF(0.92F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawRoundedRect(m_card, radius::control, radius::control);
    const QRectF text = QRectF(m_card).adjusted(8, 4, -4, -4);
    paintText(painter, QRectF(text.left(), text.top(), text.width(), 18), first, role, token(Token::Text, this), atLeft);
    if (second.isEmpty())
        return;
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(token(Token::Text2, this));
    painter.drawText(text.adjusted(0, 18, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute | Qt::TextWordWrap, second);
}

// Names beside the body

void BodyMapView::paintNames(QPainter &painter, const QRect &dirty) const
{
    const bool oneLine = namesNeedOneLine();
    const QColor surface = token(Token::Surface, this);
    QColor paper = surface;
    paper.setAlphaF(0.84F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    for (const PlacedLabel &label : m_names)
        if (label.overArm && rectOf(label).intersects(dirty))
            painter.drawRoundedRect(label.box.adjusted(-3, 0, 3, 0), radius::control, radius::control);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(surface, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const PlacedLabel &label : m_names)
        if (rectOf(label).intersects(dirty))
            painter.drawPolyline(label.leader);
    for (const PlacedLabel &label : m_names) {
        const qsizetype place = m_places.value(label.id, -1);
        if (place < 0 || !rectOf(label).intersects(dirty))
            continue;
        const MapMark *mark = &m_marks[place];
        const bool held = mark->mark.inHand;
        painter.setPen(QPen(token(held ? Token::Accent : Token::Edge, this), held ? 1.1 : 0.8));
        painter.drawPolyline(label.leader);
        if (!label.box.toAlignedRect().adjusted(-3, -3, 3, 3).intersects(dirty)) // to set a text costs as much as all else
            continue;
        const auto align = label.onRight ? atRight : atLeft; // to the paper's edge
        QRectF line = label.box;
        if (!oneLine)
            line.setHeight(18);
        paintText(painter, line, marginName(mark->name), TextRole::Name,
                  token(held ? Token::Accent : Token::Text, this), align);
        if (!oneLine && !mark->note.isEmpty())
            paintText(painter, QRectF(label.box.left(), label.box.top() + 18, label.box.width(), 15), mark->note,
                      TextRole::Caption, token(mark->noteColour, this), align);
    }
}

} // namespace untie
