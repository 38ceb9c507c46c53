#include "app/documents/markedfigure.h"

#include "app/bodymap/bodymappainter.h"
#include "app/bodymap/figure.h"
#include "app/bodymap/silhouette.h"
#include "app/common/translator.h"
#include "app/documents/numberleaders.h"
#include "app/documents/paperstyle.h"

#include <QMutex>

#include <algorithm>

namespace untie {

namespace {

constexpr qreal margin = 14;  // for the numbers, left and right
constexpr qreal head = 18;    // for the names of the sides
constexpr qreal besideTitle = 4;
constexpr qreal titleLine = 11; // above it, of an inset, whose name is longer
constexpr qreal spacing = 11; // between two numbers
constexpr qreal usualRadius = 5.2;
constexpr qreal crowdedRadius = 4.2;
constexpr qsizetype crowd = 24;

bool isInset(const FigureView &view)
{
    return !view.name.isEmpty();
}

qreal headOf(const FigureView &view)
{
    return isInset(view) ? titleLine + head : head;
}

/// Fills an area with the body; what is empty round it in its canvas is left over the edge.
QTransform fitBody(const FigureView &view, const QRectF &area)
{
    const qreal scale = qMin(area.width() / view.body.width(), area.height() / view.body.height());
    const QPointF corner = area.center() - view.body.center() * scale;
    return QTransform(scale, 0, 0, scale, corner.x(), corner.y());
}

/// Where a view is drawn, found once for each drawing: it costs as much as all the rest of a page.
Silhouette silhouetteOf(const FigureView &view)
{
    struct Known
    {
        QList<Stroke> strokes; ///< shared with the view, so that no other drawing lies where it lay
        bool mirrored = false;
        Silhouette silhouette;
    };
    constexpr qsizetype most = 40;
    static QMutex mutex; // a summary is released on the storage thread
    static QList<Known> known;
    const QMutexLocker locker(&mutex);
    const auto found = std::ranges::find_if(known, [&view](const Known &one) { return one.strokes.constData() == view.strokes.constData() && one.mirrored == view.mirrored; });
    if (found != known.end())
        return found->silhouette;
    if (known.size() == most)
        known.clear();
    known.append({view.strokes, view.mirrored, Silhouette(view)});
    return known.constLast().silhouette;
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

ShownViews viewsOf(const QList<SummaryPoint> &points, const Figure &figure)
{
    ShownViews views;
    for (const Facing facing : {Facing::Back, Facing::Front, Facing::Left, Facing::Right}) {
        const QString view = viewId(facing, Layer::Superficial); // which a client recognises: the deep layer is the same body
        if (std::ranges::find(points, view, &SummaryPoint::view) != points.end())
            views.sides.append(view);
    }
    for (const SummaryPoint &point : points) {
        const FigureView *view = figure.view(point.view);
        if (view && isInset(*view) && !views.insets.contains(point.view))
            views.insets.append(point.view);
    }
    return views;
}

QList<PageItem> markedFigure(const Figure &figure, const QString &id, const QList<SummaryPoint> &points, const QRectF &area, const Translator &words)
{
    const FigureView *view = figure.view(id);
    if (!view)
        return {};
    QList<PageItem> items;
    const auto say = [&](const QString &text, const TypeStyle &style, Qt::Alignment alignment, qreal below = 0) {
        for (const TextLine &line : setLine(text, style, area.width(), alignment).lines)
            items.append(moved(line, area.topLeft() + QPointF(0, below)));
    };
    TypeStyle title = onpaper::caption;
    title.weight = QFont::DemiBold;
    say(titleOf(*view, words), title, Qt::AlignHCenter);
    qreal under = headOf(*view);
    if (view->rightHalf) {
        const QString left = words.translate("VisitSummary", "left");
        const QString right = words.translate("VisitSummary", "right");
        const bool fromBehind = *view->rightHalf == Side::Right;
        const qreal beside = 2 * (qMax(widthOf(left, onpaper::caption), widthOf(right, onpaper::caption)) + besideTitle);
        const bool isNarrow = !isInset(*view) && widthOf(titleOf(*view, words), title) + beside > area.width();
        const qreal below = isInset(*view) || isNarrow ? titleLine : 0;
        say(fromBehind ? left : right, onpaper::caption, Qt::AlignLeft, below);
        say(fromBehind ? right : left, onpaper::caption, Qt::AlignRight, below);
        under += isNarrow ? titleLine : 0;
    }

    const QRectF room = area.adjusted(0, under, 0, 0);
    const QTransform toPage = fitBody(*view, room.adjusted(margin, 0, -margin, 0));
    items.append(FigurePicture{view, toPage});

    QList<const SummaryPoint *> shown;
    QList<QPointF> places;
    for (const SummaryPoint &point : points) {
        if (point.view != id)
            continue;
        shown.append(&point);
        places.append(toPage.map(QPointF(point.at.x() * view->canvas.width(), point.at.y() * view->canvas.height())));
    }
    for (const SummaryPoint *point : std::as_const(shown))
        if (const auto zone = zoneOf(point->kind); zone && !point->outlines.isEmpty())
            items.append(ZonePicture{toPage.map(pathOf(point->outlines)), *zone});
    const qreal radius = shown.size() > crowd ? crowdedRadius : usualRadius;
    const Silhouette silhouette = silhouetteOf(*view);
    const auto bodyEdges = [&](qreal top, qreal bottom) -> std::optional<std::pair<qreal, qreal>> {
        const QTransform toCanvas = toPage.inverted();
        const auto extent = silhouette.between(toCanvas.map(QPointF(0, top)).y(), toCanvas.map(QPointF(0, bottom)).y());
        if (!extent)
            return std::nullopt;
        return std::pair(toPage.map(QPointF(extent->left, 0)).x(), toPage.map(QPointF(extent->right, 0)).x());
    };
    const NumberLeaders numbers = leadTo(places, room, spacing, bodyEdges);
    const qreal size = qMin(onpaper::caption.size, numbers.spacing * 0.75);
    for (const NumberLeader &leader : numbers.leaders) {
        if (shown[leader.mark]->number > 0)
            standLeader(items, leader, shown[leader.mark]->number, radius, size);
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        if (shown[i]->outlines.isEmpty())
            items.append(MarkPicture{markOf(*shown[i]), places[i], radius});
    return items;
}

qreal markedFigureHeight(const Figure &figure, const QString &id, qreal width)
{
    const FigureView *view = figure.view(id);
    return view ? headOf(*view) + (width - 2 * margin) * view->body.height() / view->body.width() : 0;
}

qreal markedFigureWidth(const Figure &figure, const QString &id, qreal height, const Translator &words)
{
    const FigureView *view = figure.view(id);
    if (!view)
        return 0;
    TypeStyle title = onpaper::caption;
    title.weight = QFont::DemiBold;
    const qreal drawn = 2 * margin + (height - headOf(*view)) * view->body.width() / view->body.height();
    return qMax(drawn, isInset(*view) ? widthOf(titleOf(*view, words), title) + 2 : 0.0);
}

QString titleOf(const FigureView &view, const Translator &words)
{
    const auto side = viewFromId(view.id);
    if (!side)
        return words.translate("knowledge", view.name.toUtf8().constData());
    switch (side->first) {
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
