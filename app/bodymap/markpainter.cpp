#include "app/bodymap/bodymappainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace untie {

namespace {

constexpr qreal keylineWidth = 1.4;
constexpr qreal rimWidth = 0.8;
constexpr qreal afterSize = 0.7;       ///< of the radius
constexpr QPointF afterAt(0.98, 0.78); ///< of the radius, from the centre
constexpr qreal ringGap = 5;
constexpr qreal ringWidth = 2.2;
constexpr qreal ringHalo = 4.5;

/// Paints one mark with its centre on a whole device pixel, so that equal marks look equal wherever they stand.
class MarkPainter final
{
public:
    MarkPainter(QPainter &painter, QPointF centre, qreal radius, const MarkStyle &style)
        : m_painter(painter)
        , m_style(style)
        , m_r(radius)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        const QTransform device = m_painter.deviceTransform();
        if (device.type() <= QTransform::TxScale) {
            const QPointF pixel = device.map(centre);
            centre = device.inverted().map(QPointF(qRound(pixel.x()), qRound(pixel.y())));
        }
        m_painter.translate(centre);
    }
    ~MarkPainter() { m_painter.restore(); }
    MarkPainter(const MarkPainter &) = delete;
    MarkPainter &operator=(const MarkPainter &) = delete;

    void ringInHand();
    void found(FindingKind kind, std::optional<int> before, bool withDigit, bool roomForAfter = false);
    void after(FindingKind kind, int score);
    void ghost(FindingKind kind, std::optional<int> last);
    void quiet();
    void notExamined();
    void site();

private:
    void disc(QPointF centre, qreal radius, const QBrush &fill, const QPen &line = Qt::NoPen);
    void base(QPointF centre, qreal radius);
    void scored(QPointF centre, qreal radius, std::optional<int> score);
    void tile(std::optional<int> score);
    void symbol(FindingKind kind, const QColor &ink);
    void digit(int score, QPointF centre, qreal pixels, const QColor &ink);
    QPainter &m_painter;
    const MarkStyle &m_style;
    qreal m_r;
};

QPen linePen(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

bool isDisc(FindingKind kind)
{
    return isTriggerPoint(kind) || kind == FindingKind::TenderPoint;
}

void MarkPainter::disc(QPointF centre, qreal radius, const QBrush &fill, const QPen &line)
{
    m_painter.setPen(line);
    m_painter.setBrush(fill);
    m_painter.drawEllipse(centre, radius, radius);
}

/// The keyline and the hairline outside it.
void MarkPainter::base(QPointF centre, qreal radius)
{
    disc(centre, radius + keylineWidth, m_style.keyline, linePen(m_style.rim, rimWidth));
}

/// The disc of a score in the ramp; a 0, hardly darker than the keyline, has an edge.
void MarkPainter::scored(QPointF centre, qreal radius, std::optional<int> score)
{
    const QColor fill = score ? rampColour(*score) : m_style.ghost;
    disc(centre, radius, fill, score == 0 ? linePen(m_style.edge, rimWidth) : QPen(Qt::NoPen));
}

void MarkPainter::digit(int score, QPointF centre, qreal pixels, const QColor &ink)
{
    QFont font = m_style.font;
    font.setPixelSize(100); // outlines scale, hinted advances would not
    font.setHintingPreference(QFont::PreferNoHinting);
    QPainterPath glyphs;
    glyphs.addText(0, 0, font, QString::number(score));
    const QPointF middle = glyphs.boundingRect().center();
    const qreal scale = pixels / 100;
    const QPointF corner = centre - middle * scale;
    m_painter.fillPath(QTransform(scale, 0, 0, scale, corner.x(), corner.y()).map(glyphs), ink);
}

void MarkPainter::tile(std::optional<int> score)
{
    const qreal half = m_r + 0.5;
    const QRectF outer(-half, -half, 2 * half, 2 * half);
    m_painter.setPen(linePen(m_style.rim, rimWidth));
    m_painter.setBrush(m_style.keyline);
    m_painter.drawRoundedRect(outer, m_r / 3, m_r / 3);
    if (!score)
        return;
    const qreal inset = keylineWidth - 0.1;
    m_painter.setPen(*score == 0 ? linePen(m_style.edge, rimWidth) : QPen(Qt::NoPen));
    m_painter.setBrush(rampColour(*score));
    m_painter.drawRoundedRect(outer.adjusted(inset, inset, -inset, -inset), m_r / 3 - 1, m_r / 3 - 1);
}

/// Drawn in a box from -1 to 1, scaled to the mark. Conventional chart symbols, see the kinds of findings.
void MarkPainter::symbol(FindingKind kind, const QColor &ink)
{
    const qreal a = m_r * 0.62;
    const auto at = [a](qreal x, qreal y) { return QPointF(x * a, y * a); };
    QPainterPath path;
    const auto line = [&](std::initializer_list<QPointF> points) {
        path.moveTo(*points.begin() * a);
        for (const QPointF &point : points)
            path.lineTo(point * a);
    };
    qreal width = m_r / 8;
    QBrush fill = Qt::NoBrush;
    switch (kind) {
    case FindingKind::TrpActive:
    case FindingKind::TrpLatent:
    case FindingKind::TenderPoint: return;
    case FindingKind::PainArea: path.addEllipse(QPointF(), a, a); break;
    case FindingKind::Hypertonicity:
        for (const qreal y : {-0.85, 0.0, 0.85})
            line({{-1.05, y}, {1.05, y}});
        width = m_r / 4.4;
        break;
    case FindingKind::Spasm:
        for (const qreal y : {-0.45, 0.5}) {
            path.moveTo(at(-1, y));
            path.cubicTo(at(-0.6, y - 0.75), at(-0.4, y - 0.75), at(0, y));
            path.cubicTo(at(0.4, y + 0.75), at(0.6, y + 0.75), at(1, y));
        }
        break;
    case FindingKind::AdhesionScar:
        line({{-1, -1}, {1, 1}});
        line({{1, -1}, {-1, 1}});
        break;
    case FindingKind::InflammationSwelling:
        line({{0, -1.1}, {0, 1.1}});
        line({{-1, -0.6}, {1, 0.6}});
        line({{1, -0.6}, {-1, 0.6}});
        break;
    case FindingKind::NumbnessTingling:
        line({{-1, 0}, {0, -1}});
        line({{-1, 1}, {1, -1}});
        line({{0, 1}, {1, 0}});
        break;
    case FindingKind::ReferredArea:
        for (const qreal y : {-0.87, 0.87}) {
            for (const qreal x : {-0.5, 0.5})
                path.addEllipse(at(x, y), a * 0.2, a * 0.2);
        }
        for (const qreal x : {-1.0, 0.0, 1.0})
            path.addEllipse(at(x, 0), a * 0.2, a * 0.2);
        width = 0;
        fill = ink;
        break;
    case FindingKind::Bruise: {
        path.moveTo(at(-1, -0.2));
        path.quadTo(at(-0.8, -1.1), at(0, -0.8));
        path.quadTo(at(1.2, -0.7), at(0.9, 0.2));
        path.quadTo(at(0.6, 1.1), at(-0.2, 0.8));
        path.quadTo(at(-1.1, 0.7), at(-1, -0.2));
        QColor soft = ink;
        soft.setAlphaF(0.35F);
        fill = soft;
        break;
    }
    case FindingKind::SkinLesion: line({{0, -1.1}, {1, 0}, {0, 1.1}, {-1, 0}, {0, -1.1}}); break;
    case FindingKind::LumpRefer:
        line({{0, -1.1}, {1.15, 0.95}, {-1.15, 0.95}, {0, -1.1}});
        line({{0, -0.3}, {0, 0.25}});
        line({{0, 0.6}, {0, 0.65}});
        break;
    }
    if (fill.style() != Qt::NoBrush)
        m_painter.fillPath(path, fill);
    if (width > 0)
        m_painter.strokePath(path, linePen(ink, width));
}

void MarkPainter::found(FindingKind kind, std::optional<int> before, bool withDigit, bool roomForAfter)
{
    const bool wide = before && *before > 9; // two digits, which the disc of the after value would cover
    const QPointF aside = wide && roomForAfter ? QPointF(-0.16, -0.1) * m_r : QPointF();
    const bool spelt = withDigit && before;
    switch (kind) {
    case FindingKind::TrpActive:
        base({}, m_r);
        scored({}, m_r - 0.3, before);
        if (spelt)
            digit(*before, aside, m_r * (wide ? 0.96 : 1.08), rampInk(*before));
        else
            disc({}, m_r * 0.26, before ? rampInk(*before) : m_style.surface);
        return;
    case FindingKind::TrpLatent: {
        const qreal ring = m_r * 3.4 / markRadius;
        base({}, m_r);
        scored({}, m_r - 0.2, before);
        disc({}, m_r - 0.2 - ring, m_style.paper, before == 0 ? linePen(m_style.edge, rimWidth) : QPen(Qt::NoPen));
        if (spelt)
            digit(*before, aside / 2, m_r * (wide ? 0.84 : 0.98), m_style.ink);
        else
            disc({}, m_r * 0.24, m_style.ink);
        return;
    }
    case FindingKind::TenderPoint:
        base({}, m_r / 2);
        scored({}, m_r / 2, before);
        return;
    default:
        tile(before);
        symbol(kind, before ? rampInk(*before) : m_style.ink);
    }
}

void MarkPainter::after(FindingKind kind, int score)
{
    const QPointF centre = afterAt * (kind == FindingKind::TenderPoint ? m_r * 0.75 : m_r); // close to the small disc
    const qreal radius = m_r * afterSize;
    base(centre, radius - 0.1);
    scored(centre, radius - 0.2, score);
    digit(score, centre, radius * 1.14, rampInk(score));
}

void MarkPainter::ghost(FindingKind kind, std::optional<int> last)
{
    QColor veil = m_style.surface;
    veil.setAlphaF(0.82F);
    QPen dashes(m_style.ghost, 1.3);
    dashes.setCapStyle(Qt::FlatCap);
    if (!isDisc(kind)) {
        dashes.setDashPattern({3.2 / 1.3, 2.6 / 1.3});
        m_painter.setPen(dashes);
        m_painter.setBrush(veil);
        m_painter.drawRoundedRect(QRectF(-m_r, -m_r, 2 * m_r, 2 * m_r), m_r / 3, m_r / 3);
        symbol(kind, m_style.ghost);
        return;
    }
    // as many dashes as fit, so that the ring closes without a seam
    const qreal round = 2 * M_PI * m_r;
    const qreal period = round / qMax(1, qRound(round / 5.8)) / 1.3;
    dashes.setDashPattern({period * 0.55, period * 0.45});
    disc({}, m_r, veil, dashes);
    if (last)
        digit(*last, {}, m_r, m_style.ghost);
}

void MarkPainter::quiet()
{
    const qreal radius = m_r * 0.79;
    disc({}, radius, rampColour(0), linePen(m_style.rim, 1));
    QPainterPath tick(QPointF(-0.42, 0.04) * radius);
    tick.lineTo(QPointF(-0.12, 0.35) * radius);
    tick.lineTo(QPointF(0.42, -0.28) * radius);
    m_painter.strokePath(tick, linePen(m_style.ok, m_r * 0.15));
}

void MarkPainter::notExamined()
{
    QColor veil = m_style.surface;
    veil.setAlphaF(0.82F);
    const qreal round = 2 * M_PI * m_r;
    const qreal period = round / qMax(1, qRound(round / 4.5)) / 1.3;
    QPen dots(m_style.ghost, 1.3);
    dots.setCapStyle(Qt::FlatCap);
    dots.setDashPattern({period / 3, period * 2 / 3});
    disc({}, m_r, veil, dots);
    m_painter.setPen(linePen(m_style.ghost, 1.6));
    m_painter.drawLine(QPointF(-0.43, 0) * m_r, QPointF(0.43, 0) * m_r);
}

void MarkPainter::ringInHand()
{
    QColor halo = m_style.surface;
    halo.setAlphaF(0.9F);
    disc({}, m_r + ringGap, Qt::NoBrush, linePen(halo, ringHalo));
    disc({}, m_r + ringGap, Qt::NoBrush, linePen(m_style.focus, ringWidth));
}

void MarkPainter::site()
{
    QColor soft = m_style.ghost;
    soft.setAlphaF(0.8F);
    disc({}, m_r, Qt::NoBrush, linePen(soft, 1.2));
    disc({}, 2, m_style.ghost);
}

} // namespace

void paintMark(QPainter &painter, QPointF centre, qreal radius, const Mark &mark, const MarkStyle &style)
{
    MarkPainter paint(painter, centre, radius, style);
    if (mark.inHand)
        paint.ringInHand();
    switch (mark.state) {
    case Mark::State::Found:
        paint.found(mark.kind, mark.before, true, mark.after.has_value());
        if (mark.after)
            paint.after(mark.kind, *mark.after);
        return;
    case Mark::State::Ghost: paint.ghost(mark.kind, mark.before); return;
    case Mark::State::Quiet: paint.quiet(); return;
    case Mark::State::NotExamined: paint.notExamined(); return;
    }
}

void paintSite(QPainter &painter, QPointF centre, const MarkStyle &style)
{
    constexpr qreal radius = 9;
    MarkPainter(painter, centre, radius, style).site();
}

qreal markReach(qreal radius)
{
    const qreal toAfter = radius * (std::hypot(afterAt.x(), afterAt.y()) + afterSize) + keylineWidth + rimWidth;
    return std::ceil(qMax(toAfter, radius + ringGap + ringHalo / 2)) + 1;
}

void paintKind(QPainter &painter, QPointF centre, qreal radius, FindingKind kind, std::optional<int> score,
               const MarkStyle &style)
{
    MarkPainter(painter, centre, radius, style).found(kind, score, false);
}

} // namespace untie
