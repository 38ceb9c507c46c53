#include "app/bodymap/bodymappainter.h"

#include <QPainter>

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
    painter.setTransform(toArea, true);
    if (view.mirrored)
        painter.setTransform(QTransform(-1, 0, 0, 1, view.canvas.width(), 0), true);
    QList<QColor> colours;
    colours.reserve(view.inks.size());
    for (const Ink &ink : view.inks)
        colours << mixed(ink, palette);
    const QRectF visible = painter.hasClipping() ? painter.clipBoundingRect() : QRectF();
    QPen pen(Qt::black, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    for (const Stroke &stroke : strokesFor(view, detail)) {
        const QMarginsF rim(stroke.width, stroke.width, stroke.width, stroke.width);
        if (!visible.isNull() && !visible.intersects(stroke.path.controlPointRect() + rim))
            continue;
        const auto colour = [&](int ink) {
            QColor c = colours[ink];
            c.setAlphaF(stroke.opacity);
            return c;
        };
        painter.setBrush(stroke.fill >= 0 ? QBrush(colour(stroke.fill)) : QBrush(Qt::NoBrush));
        if (stroke.line >= 0) {
            pen.setColor(colour(stroke.line));
            pen.setWidthF(stroke.width);
            painter.setPen(pen);
        } else {
            painter.setPen(Qt::NoPen);
        }
        painter.drawPath(stroke.path);
    }
    painter.restore();
}

} // namespace untie
