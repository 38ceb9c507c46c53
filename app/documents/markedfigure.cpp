#include "app/documents/markedfigure.h"

#include "app/bodymap/bodymappainter.h"
#include "app/bodymap/figure.h"
#include "app/bodymap/silhouette.h"
#include "app/common/translator.h"
#include "app/documents/numberleaders.h"
#include "app/documents/paperstyle.h"

#include <algorithm>

namespace untie {

namespace {

constexpr qreal margin = 14;  // for the numbers, left and right
constexpr qreal head = 18;    // for the names of the sides
constexpr qreal spacing = 11; // between two numbers
constexpr qreal usualRadius = 5.2;
constexpr qreal crowdedRadius = 4.2;
constexpr qsizetype crowd = 24;

/// On paper all marks of a side stand on the surface, which a client recognises: the deep layer is the same body.
const FigureView *viewOf(const Figure &figure, Facing facing)
{
    return figure.view(viewId(facing, Layer::Superficial));
}

/// Fills an area with the body; what is empty round it in its canvas is left over the edge.
QTransform fitBody(const FigureView &view, const QRectF &area)
{
    const qreal scale = qMin(area.width() / view.body.width(), area.height() / view.body.height());
    const QPointF corner = area.center() - view.body.center() * scale;
    return QTransform(scale, 0, 0, scale, corner.x(), corner.y());
}

Mark markOf(const SummaryPoint &point)
{
    Mark mark;
    mark.id = point.number;
    mark.at = point.at;
    mark.kind = point.kind;
    mark.before = point.before;
    if (isQuiet(point))
        mark.state = Mark::State::Quiet;
    return mark;
}

/// A leader from the edge of its mark to its number, and the number.
void standLeader(QList<PageItem> &items, const NumberLeader &leader, int number, qreal radius, qreal size)
{
    const TypeStyle style{size, size * 1.35, QFont::DemiBold, onpaper::ink};
    const SetText text = setText(QString::number(number), style, 2 * margin);
    const QPointF corner(leader.left ? leader.to.x() : leader.to.x() - text.width, leader.to.y() - text.height / 2);
    const QPointF end(leader.left ? leader.to.x() + text.width + 2 : leader.to.x() - text.width - 2, leader.to.y());
    QLineF line(leader.from, end);
    if (line.length() > radius + 1) {
        line = QLineF(line.pointAt((radius + 0.8) / line.length()), end);
        QPainterPath path(line.p1());
        path.lineTo(line.p2());
        items.append(Drawing{path, {}, onpaper::secondInk, 0.4});
    }
    for (const TextLine &said : text.lines)
        items.append(moved(said, corner));
}

} // namespace

QList<Facing> facingsOf(const QList<SummaryPoint> &points)
{
    QList<Facing> facings;
    for (Facing facing : {Facing::Back, Facing::Front, Facing::Left, Facing::Right}) {
        if (std::ranges::find(points, std::optional(facing), &SummaryPoint::facing) != points.end())
            facings.append(facing);
    }
    return facings;
}

QList<PageItem> markedFigure(const Figure &figure, Facing facing, const QList<SummaryPoint> &points, const QRectF &area,
                             const Translator &words)
{
    const FigureView *view = viewOf(figure, facing);
    if (!view)
        return {};
    QList<PageItem> items;
    const auto say = [&](const QString &text, const TypeStyle &style, Qt::Alignment alignment) {
        for (const TextLine &line : setLine(text, style, area.width(), alignment).lines)
            items.append(moved(line, area.topLeft()));
    };
    const QString left = words.translate("VisitSummary", "left");
    const QString right = words.translate("VisitSummary", "right");
    if (facing == Facing::Back || facing == Facing::Front) {
        say(facing == Facing::Back ? left : right, onpaper::caption, Qt::AlignLeft);
        say(facing == Facing::Back ? right : left, onpaper::caption, Qt::AlignRight);
    }
    TypeStyle title = onpaper::caption;
    title.weight = QFont::DemiBold;
    say(titleOf(facing, words), title, Qt::AlignHCenter);

    const QRectF room = area.adjusted(0, head, 0, 0);
    const QTransform toPage = fitBody(*view, room.adjusted(margin, 0, -margin, 0));
    items.append(FigurePicture{view, toPage});

    QList<const SummaryPoint *> shown;
    QList<QPointF> places;
    for (const SummaryPoint &point : points) {
        if (point.facing != facing)
            continue;
        shown.append(&point);
        places.append(toPage.map(QPointF(point.at.x() * view->canvas.width(), point.at.y() * view->canvas.height())));
    }
    for (const SummaryPoint *point : std::as_const(shown))
        if (const auto zone = zoneOf(point->kind); zone && !point->outlines.isEmpty())
            items.append(ZonePicture{toPage.map(pathOf(point->outlines)), *zone});
    const qreal radius = shown.size() > crowd ? crowdedRadius : usualRadius;
    const Silhouette silhouette(*view);
    const auto bodyEdges = [&](qreal top, qreal bottom) -> std::optional<std::pair<qreal, qreal>> {
        const QTransform toCanvas = toPage.inverted();
        const auto extent = silhouette.between(toCanvas.map(QPointF(0, top)).y(), toCanvas.map(QPointF(0, bottom)).y());
        if (!extent)
            return std::nullopt;
        return std::pair(toPage.map(QPointF(extent->left, 0)).x(), toPage.map(QPointF(extent->right, 0)).x());
    };
    const NumberLeaders numbers = leadTo(places, room, spacing, bodyEdges);
    const qreal size = qMin(onpaper::caption.size, numbers.spacing * 0.75);
    for (const NumberLeader &leader : numbers.leaders)
        standLeader(items, leader, shown[leader.mark]->number, radius, size);
    for (qsizetype i = 0; i < shown.size(); ++i)
        if (shown[i]->outlines.isEmpty())
            items.append(MarkPicture{markOf(*shown[i]), places[i], radius});
    return items;
}

qreal markedFigureHeight(const Figure &figure, Facing facing, qreal width)
{
    const FigureView *view = viewOf(figure, facing);
    return view ? head + (width - 2 * margin) * view->body.height() / view->body.width() : 0;
}

QList<Block> figuresBlock(const Figure &figure, const QList<SummaryPoint> &points, qreal width, qreal height, const Translator &words)
{
    constexpr qreal gap = 14;
    const QList<Facing> facings = facingsOf(points);
    if (facings.isEmpty())
        return {};
    const qreal each = qMin(width / 2, (width - gap * qreal(facings.size() - 1)) / qreal(facings.size()));
    Block block{.height = 0, .spaceAbove = 8};
    QRectF area(0, 0, each, 0);
    for (const Facing facing : facings) {
        area.setHeight(qMin(height, markedFigureHeight(figure, facing, each)));
        block.items += markedFigure(figure, facing, points, area, words);
        block.figures.append(area);
        block.height = qMax(block.height, area.height());
        area.translate(each + gap, 0);
    }
    return {block};
}

QString titleOf(Facing facing, const Translator &words)
{
    switch (facing) {
    case Facing::Back:
        return words.translate("VisitSummary", "Back");
    case Facing::Front:
        return words.translate("VisitSummary", "Front");
    case Facing::Left:
        return words.translate("VisitSummary", "Left side");
    case Facing::Right:
        return words.translate("VisitSummary", "Right side");
    }
    Q_UNREACHABLE();
}

QString nameOf(Facing facing, const Translator &words)
{
    switch (facing) {
    case Facing::Back:
        return words.translate("VisitSummary", "back", "in a sentence");
    case Facing::Front:
        return words.translate("VisitSummary", "front", "in a sentence");
    case Facing::Left:
        return words.translate("VisitSummary", "left side", "in a sentence");
    case Facing::Right:
        return words.translate("VisitSummary", "right side", "in a sentence");
    }
    Q_UNREACHABLE();
}

} // namespace untie
