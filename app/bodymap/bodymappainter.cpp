#include "app/bodymap/bodymappainter.h"

#include <QPainter>

#include <cmath>

namespace untie {

namespace {

QColor mixed(const Ink &ink, const FigurePalette &palette)
{
    float red = 0;
    float green = 0;
    float blue = 0;
    for (const InkPart &part : ink) {
        const QColor &colour = palette[part.role];
        red += part.share * colour.redF();
        green += part.share * colour.greenF();
        blue += part.share * colour.blueF();
    }
    return QColor::fromRgbF(qMin(red, 1.0F), qMin(green, 1.0F), qMin(blue, 1.0F));
}

bool isLeftOut(Stroke::Detail stroke, FigureDetail detail)
{
    switch (detail) {
    case FigureDetail::Full: return false;
    case FigureDetail::NoFibres: return stroke == Stroke::Detail::Fibres;
    case FigureDetail::Contours: return stroke != Stroke::Detail::Always;
    }
    Q_UNREACHABLE();
}

/// What is drawn at that detail. A fill whose own outline comes next is drawn with it, so that a PDF holds the path once.
QList<Stroke> strokesFor(const FigureView &view, FigureDetail detail)
{
    QList<Stroke> drawn;
    drawn.reserve(view.strokes.size());
    for (const Stroke &stroke : view.strokes) {
        if (isLeftOut(stroke.detail, detail))
            continue;
        const bool outlines = !drawn.isEmpty() && stroke.fill < 0 && drawn.last().line < 0 && stroke.opacity >= 1
                              && drawn.last().opacity >= 1 && stroke.path == drawn.last().path;
        if (outlines) {
            drawn.last().line = stroke.line;
            drawn.last().width = stroke.width;
        } else {
            drawn.append(stroke);
        }
    }
    return drawn;
}

/// From a view's strokes to its canvas.
QTransform toDrawing(const FigureView &view)
{
    return view.mirrored ? QTransform(-1, 0, 0, 1, view.canvas.width(), 0) : QTransform();
}

/// The colours of a view, and the brush and pen of one stroke after the other.
class Inks final
{
public:
    Inks(const FigureView &view, const FigurePalette &palette)
    {
        m_colours.reserve(view.inks.size());
        for (const Ink &ink : view.inks)
            m_colours << mixed(ink, palette);
    }

    QColor lineColour(const Stroke &stroke) const { return colour(stroke.line, stroke); }

    /// For this stroke, whose width is in units of the drawing, so many times as large.
    void dip(QPainter &painter, const Stroke &stroke, qreal scale)
    {
        painter.setBrush(stroke.fill >= 0 ? QBrush(colour(stroke.fill, stroke)) : QBrush(Qt::NoBrush));
        if (stroke.line < 0) {
            painter.setPen(Qt::NoPen);
            return;
        }
        m_pen.setColor(colour(stroke.line, stroke));
        m_pen.setWidthF(stroke.width * scale);
        painter.setPen(m_pen);
    }

private:
    QColor colour(int ink, const Stroke &stroke) const
    {
        QColor colour = m_colours[ink];
        colour.setAlphaF(stroke.opacity);
        return colour;
    }

    QList<QColor> m_colours;
    QPen m_pen = QPen(Qt::black, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
};

/// The outline of a line of that width. Qt makes it by itself of each line that one can see through, digit by digit.
QPainterPath outlineOf(const QPainterPath &path, qreal width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    stroker.setCurveThreshold(1);
    return stroker.createStroke(path);
}

/// The path with its points on whole units, without lines and curves that grow so short that they end where they began.
QPainterPath onDots(const QPainterPath &path)
{
    const auto dot = [](const QPainterPath::Element &element) { return QPointF(std::round(element.x), std::round(element.y)); };
    QPainterPath rounded;
    rounded.reserve(path.elementCount());
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &element = path.elementAt(i);
        if (element.isMoveTo()) {
            rounded.moveTo(dot(element));
        } else if (element.isLineTo()) {
            if (dot(element) != rounded.currentPosition())
                rounded.lineTo(dot(element));
        } else {
            const QPointF first = dot(element);
            const QPointF second = dot(path.elementAt(i + 1));
            const QPointF end = dot(path.elementAt(i + 2));
            if (const QPointF here = rounded.currentPosition(); first != here || second != here || end != here)
                rounded.cubicTo(first, second, end);
            i += 2;
        }
    }
    rounded.setFillRule(path.fillRule());
    return rounded;
}

} // namespace

QTransform fitFigure(const FigureView &view, const QRectF &area)
{
    const qreal scale = qMin(area.width() / view.canvas.width(), area.height() / view.canvas.height());
    const QPointF corner = area.center() - QPointF(view.canvas.width(), view.canvas.height()) * scale / 2;
    return QTransform(scale, 0, 0, scale, corner.x(), corner.y());
}

void paintFigure(QPainter &painter, const FigureView &view, const FigurePalette &palette, const QTransform &toArea,
                 FigureDetail detail)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toDrawing(view) * toArea, true);
    const QRectF visible = painter.hasClipping() ? painter.clipBoundingRect() : QRectF();
    Inks inks(view, palette);
    for (const Stroke &stroke : strokesFor(view, detail)) {
        const QMarginsF rim(stroke.width, stroke.width, stroke.width, stroke.width);
        if (!visible.isNull() && !visible.intersects(stroke.path.controlPointRect() + rim))
            continue;
        inks.dip(painter, stroke, 1);
        painter.drawPath(stroke.path);
    }
    painter.restore();
}

void paintFigureOnDots(QPainter &painter, const FigureView &view, const FigurePalette &palette, const QTransform &toArea)
{
    painter.save();
    const QTransform toDots = toDrawing(view) * toArea * painter.transform();
    const qreal scale = std::sqrt(std::abs(toDots.determinant()));
    painter.resetTransform();
    Inks inks(view, palette);
    for (const Stroke &stroke : strokesFor(view, FigureDetail::Contours)) {
        const QPainterPath path = onDots(toDots.map(stroke.path));
        inks.dip(painter, stroke, scale);
        if (stroke.line < 0 || stroke.opacity >= 1) {
            painter.drawPath(path);
            continue;
        }
        painter.setPen(Qt::NoPen);
        if (stroke.fill >= 0)
            painter.drawPath(path);
        painter.setBrush(inks.lineColour(stroke));
        painter.drawPath(onDots(outlineOf(path, stroke.width * scale)));
    }
    painter.restore();
}

} // namespace untie
