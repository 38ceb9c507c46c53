#include "app/bodymap/figurereader.h"

#include "app/bodymap/pathdata.h"

#include <QJsonDocument>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// A whole number between the bounds, or none.
std::optional<int> number(const QJsonValue &value, int least, int most)
{
    const double d = value.toDouble(qQNaN());
    if (!(d >= least && d <= most) || d != int(d))
        return {};
    return int(d);
}

std::optional<QList<Ink>> inksOf(const QJsonArray &rows)
{
    QList<Ink> inks;
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        Ink ink;
        for (qsizetype i = 0; i + 1 < row.size(); i += 2) {
            const auto role = number(row[i], 0, int(figureRoles().size()) - 1);
            const auto thousandths = number(row[i + 1], 1, 1000);
            if (!role || !thousandths)
                return {};
            ink << InkPart{*role, float(*thousandths) / 1000};
        }
        if (ink.isEmpty() || row.size() % 2)
            return {};
        inks << ink;
    }
    return inks;
}

QTransform mirrorOf(const FigureView &view)
{
    return QTransform(-1, 0, 0, 1, view.canvas.width(), 0);
}

/// Reads a view's rows. A path that the rows have in common is shared, not copied.
struct ViewReader
{
    FigureView &view;
    Side authored;
    QList<QPainterPath> halves = {}; ///< of each stroke so far, without its mirror image
    QList<bool> both = {};           ///< whether the mirror image belongs to it

    bool addStroke(const QJsonArray &row);
    bool addRegions(const QJsonArray &row);
    bool addRegion(const QJsonArray &row, Side side, const QPainterPath &path);
};

bool ViewReader::addStroke(const QJsonArray &row)
{
    const int lastInk = int(view.inks.size()) - 1;
    const auto fill = number(row[0], -1, lastInk);
    const auto line = number(row[1], -1, lastInk);
    const auto width = number(row[2], 0, 1000);
    const auto opacity = number(row[3], 0, 100);
    const auto detail = number(row[4], 0, int(Stroke::Detail::Fibres));
    const auto mirrorToo = number(row[5], 0, 1);
    if (row.size() != 7 || !fill || !line || !width || !opacity || !detail || !mirrorToo)
        return false;
    Stroke stroke;
    const auto earlier = number(row[6], 0, int(halves.size()) - 1);
    const auto half = earlier ? std::optional(halves[*earlier]) : pathFromData(row[6].toString());
    if (!half)
        return false;
    if (earlier && both[*earlier] == bool(*mirrorToo)) {
        stroke.path = view.strokes[*earlier].path;
    } else {
        stroke.path = *half;
        if (*mirrorToo)
            stroke.path.addPath(mirrorOf(view).map(*half));
    }
    stroke.fill = *fill;
    stroke.line = *line;
    stroke.width = float(*width) / 10;
    stroke.opacity = float(*opacity) / 100;
    stroke.detail = Stroke::Detail(*detail);
    view.strokes << std::move(stroke);
    halves << *half;
    both << bool(*mirrorToo);
    return true;
}

bool ViewReader::addRegion(const QJsonArray &row, Side side, const QPainterPath &path)
{
    const auto z = number(row[4], 0, 10'000);
    const auto x = number(row[5], 0, int(view.canvas.width() * 10));
    const auto y = number(row[6], 0, int(view.canvas.height() * 10));
    Region region;
    region.shape = row[1].toString();
    region.name = row[2].toString();
    region.kind = row[3].toString();
    region.side = side;
    region.id = region.shape + u'.' + idOf(side);
    region.path = path;
    if (!z || !x || !y || region.shape.isEmpty() || region.name.isEmpty() || region.kind.isEmpty())
        return false;
    region.z = *z;
    region.centre = QPointF(*x, *y) / 10;
    if (side == mirrored(authored) && side != authored)
        region.centre = mirrorOf(view).map(region.centre);
    view.regions << std::move(region);
    return true;
}

/// An eighth field is the side, of what lies across the middle.
bool ViewReader::addRegions(const QJsonArray &row)
{
    const auto stroke = number(row[0], 0, int(halves.size()) - 1);
    const auto across = row.size() == 8 ? sideFromId(row[7].toString()) : std::optional<Side>();
    if (!stroke || (row.size() != 7 && !across))
        return false;
    const QPainterPath &half = halves[*stroke];
    if (across)
        return addRegion(row, *across, half);
    return addRegion(row, authored, half)
           && (!both[*stroke] || addRegion(row, mirrored(authored), mirrorOf(view).map(half)));
}

bool readDoors(const QJsonArray &rows, FigureView &view)
{
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        const auto x = number(row[1], 0, int(view.canvas.width() * 10));
        const auto y = number(row[2], 0, int(view.canvas.height() * 10));
        if (row.size() != 3 || row[0].toString().isEmpty() || !x || !y)
            return false;
        view.doors << Door{row[0].toString(), QPointF(*x, *y) / 10};
    }
    return true;
}

Result<> readWhole(const QJsonObject &data, FigureView &view)
{
    const auto width = number(data["canvas"_L1].toArray()[0], 10, 100'000);
    const auto height = number(data["canvas"_L1].toArray()[1], 10, 100'000);
    const auto side = sideFromId(data["side"_L1].toString());
    if (!width || !height || !side)
        return damagedFigure(u"%1: head"_s.arg(view.id));
    view.canvas = QSizeF(*width, *height) / 10;
    view.name = data["name"_L1].toString();
    const auto facing = viewFromId(view.id);
    if (!facing && view.name.isEmpty())
        return damagedFigure(u"%1: an inset without a name"_s.arg(view.id));
    if (!facing || facing->first == Facing::Front || facing->first == Facing::Back)
        view.rightHalf = *side;
    if (!readDoors(data["doors"_L1].toArray(), view))
        return damagedFigure(u"%1: doors"_s.arg(view.id));
    ViewReader reader{view, *side};
    const QJsonArray strokes = data["strokes"_L1].toArray();
    for (qsizetype i = 0; i < strokes.size(); ++i) {
        if (!reader.addStroke(strokes[i].toArray()))
            return damagedFigure(u"%1: stroke %2"_s.arg(view.id).arg(i));
    }
    const QJsonArray regions = data["regions"_L1].toArray();
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (!reader.addRegions(regions[i].toArray()))
            return damagedFigure(u"%1: region %2 %3"_s.arg(view.id).arg(i).arg(regions[i].toArray()[1].toString()));
    }
    if (view.strokes.isEmpty() || view.regions.isEmpty())
        return damagedFigure(u"%1: nothing in it"_s.arg(view.id));
    std::stable_sort(view.regions.begin(), view.regions.end(), [](const Region &a, const Region &b) { return a.z > b.z; });
    return {};
}

/// Makes a path safe to share: QPainterPath works out its bounds on first use, in data that copies share, so it is done
/// here, once, before another thread can see it. Its form for pixels it keeps as well, large and slow to make: that is left
/// to who paints on the screen, in the one thread that does; whoever else wants pixels paints a mapped path.
void settle(const QPainterPath &path)
{
    (void)path.boundingRect();
    (void)path.controlPointRect();
}

void settle(FigureView &view)
{
    for (const Region &region : std::as_const(view.regions))
        settle(region.path);
    for (const Stroke &stroke : std::as_const(view.strokes)) {
        settle(stroke.path);
        view.body |= stroke.path.controlPointRect();
    }
}

} // namespace

tl::unexpected<Error> damagedFigure(const QString &where)
{
    return fail(Error::Kind::Corrupt, u"figure.json: %1"_s.arg(where), u"figure.json"_s);
}

Result<FigureRows> readFigureRows(const QByteArray &data)
{
    QJsonParseError problem;
    const QJsonObject head = QJsonDocument::fromJson(data, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return damagedFigure(u"at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    const auto version = number(head["version"_L1], 1, 1'000'000);
    if (!version)
        return damagedFigure(u"version"_s);
    if (head["roles"_L1].toVariant().toStringList() != figureRoles())
        return damagedFigure(u"roles"_s);
    auto inks = inksOf(head["inks"_L1].toArray());
    if (!inks)
        return damagedFigure(u"inks"_s);
    return FigureRows{*version, *std::move(inks), head["views"_L1].toArray()};
}

Result<FigureView> readView(const QJsonObject &row, const QList<Ink> &inks)
{
    FigureView view;
    view.id = row["id"_L1].toString();
    view.inks = inks;
    if (auto read = readWhole(row, view); !read)
        return fail(read.error());
    settle(view);
    return view;
}

FigureView mirrorImage(const FigureView &view, const QString &id)
{
    const QTransform flip = mirrorOf(view);
    FigureView out = view;
    out.id = id;
    out.mirrored = !view.mirrored;
    out.body = flip.mapRect(view.body);
    for (Door &door : out.doors)
        door.at = flip.map(door.at);
    for (Region &region : out.regions) {
        region.side = mirrored(region.side);
        region.id = region.shape + u'.' + idOf(region.side);
        region.centre = flip.map(region.centre);
        region.path = flip.map(region.path);
        settle(region.path);
    }
    return out;
}

} // namespace untie
