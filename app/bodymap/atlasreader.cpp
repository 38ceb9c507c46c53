#include "app/bodymap/atlasreader.h"

#include "app/bodymap/painzonereader.h"
#include "app/bodymap/tablerow.h"
#include "app/common/translator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The views that show a shape listed for `view`, each with the side it shows there.
QList<std::pair<QString, Side>> shownIn(const QString &view)
{
    const QString mirror = mirroredView(view);
    return {{view, Side::Left}, {mirror, Side::Right}};
}

/// The shapes that a view of the figure shows on a side, looked up once per load.
class DrawnShapes final
{
public:
    explicit DrawnShapes(const Figure &figure)
    {
        for (const QString &view : figure.views()) {
            for (const Region &region : figure.view(view)->regions)
                m_shapes.insert(key(view, region.shape, region.side));
        }
    }
    bool contain(const QString &view, const QString &shape) const
    {
        return std::ranges::all_of(
            shownIn(view), [&](const auto &shown) { return m_shapes.contains(key(shown.first, shape, shown.second)); });
    }

private:
    static QString key(const QString &view, const QString &shape, Side side)
    {
        return view + u'/' + shape + u'/' + idOf(side);
    }
    QSet<QString> m_shapes;
};

struct Json
{
    QJsonArray muscles;
    QJsonArray structures;
    QJsonObject sources;
    QJsonObject shapes;
    QJsonObject sites;
    QJsonArray zones;
};

Result<QJsonDocument> parsed(const QByteArray &table, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(table, &error);
    if (document.isNull())
        return damaged(name, error.errorString());
    return document;
}

Result<Json> parsed(const AtlasTables &tables)
{
    Json json;
    const auto muscles = parsed(tables.muscles, u"muscles.json"_s);
    const auto structures = parsed(tables.structures, u"structures.json"_s);
    const auto sources = parsed(tables.sources, u"sources.json"_s);
    const auto shapes = parsed(tables.shapes, u"shapes.json"_s);
    const auto sites = parsed(tables.sites, u"sites.json"_s);
    const auto zones = parsed(tables.referral, u"referral.json"_s);
    for (const auto *document : {&muscles, &structures, &sources, &shapes, &sites, &zones}) {
        if (!*document)
            return fail(document->error());
    }
    json.muscles = muscles->array();
    json.structures = structures->array();
    json.sources = sources->object();
    json.shapes = shapes->object();
    json.sites = sites->object().value("sites"_L1).toObject();
    json.zones = zones->array();
    if (json.muscles.isEmpty())
        return damaged(u"muscles.json"_s, u"holds no rows"_s);
    return json;
}

/// Those that may leave the program: "FMA 32557; SNOMED CT 31764008 (trapezius)".
QString codesOf(Fields &row)
{
    QStringList codes;
    for (const QJsonObject &entry : row.rows(u"codes"_s)) {
        Fields code(entry);
        QString text = code.text(u"system"_s) + u' ' + code.text(u"code"_s);
        row.want(code.fault().isEmpty(), u"a code is damaged"_s);
        if (!entry.value("export"_L1).toBool(true))
            continue;
        if (const QString of = code.textIfAny(u"of"_s); !of.isEmpty())
            text += u" (%1)"_s.arg(of);
        codes += text;
    }
    return codes.join(u"; "_s);
}

class Reader final
{
public:
    Reader(const Json &json, const Translator &translator)
        : m_json(json)
        , m_translator(translator)
    { }

    Result<AtlasRows> read();

private:
    QString words(const QString &english) const
    {
        return m_translator.translate("knowledge", english.toUtf8().constData());
    }
    Result<Muscle> readMuscle(const QJsonObject &object);
    void joinShapes(Fields &row, Muscle &muscle) const;
    Site readSite(Fields &row, const QJsonObject &object, const Muscle &muscle) const;
    Result<Structure> readStructure(const QJsonObject &object) const;

    const Json &m_json;
    const Translator &m_translator;
};

void Reader::joinShapes(Fields &row, Muscle &muscle) const
{
    Fields drawing(m_json.shapes.value("muscles"_L1).toObject().value(muscle.id).toObject());
    const QJsonObject shapes = drawing.inner(u"shapes"_s);
    row.want(drawing.fault().isEmpty() && !shapes.isEmpty(), u"shapes.json does not draw it"_s);
    for (const QString &view : shapes.keys()) {
        QStringList names;
        for (const auto &shape : shapes.value(view).toArray())
            names += shape.toString();
        muscle.shapes.insert(view, names);
    }

    // Every view that the row names shows it, or shapes.json says why not.
    const QJsonObject viewsOfLetter = m_json.shapes.value("atlas_views"_L1).toObject();
    const QJsonArray exceptions = m_json.shapes.value("exceptions"_L1).toArray();
    for (const QString &letter : row.texts(u"views"_s)) {
        const QJsonArray views = viewsOfLetter.value(letter).toArray();
        const bool shown =
            std::ranges::any_of(views, [&](const QJsonValue &view) { return muscle.shapes.contains(view.toString()); });
        const bool excused = std::ranges::any_of(exceptions, [&](const QJsonValue &entry) {
            return entry["id"_L1].toString() == muscle.id && entry["view"_L1].toString() == letter
                && !entry["reason"_L1].toString().isEmpty();
        });
        row.want(shown || excused, u"no view %1 shows it"_s, letter);
    }
}

Site Reader::readSite(Fields &row, const QJsonObject &object, const Muscle &muscle) const
{
    Fields said(object);
    Site site{said.text(u"label"_s), words(said.text(u"where"_s)), {}, {}};
    const QJsonObject placed = m_json.sites.value(muscle.id).toObject().value(site.label).toObject();
    Fields drawn(placed);
    if (const QString side = drawn.textIfAny(u"only_side"_s); !side.isEmpty()) {
        site.onlySide = sideFromId(side);
        drawn.want(site.onlySide.has_value(), u"only_side is no side"_s);
    }
    const QJsonObject views = drawn.inner(u"views"_s);
    for (const QString &view : views.keys()) {
        Fields place(views.value(view).toObject());
        const Site::Place at{place.point(u"at"_s), place.text(u"shape"_s), place.textIfAny(u"under"_s)};
        drawn.want(place.fault().isEmpty(), place.fault());
        drawn.want(muscle.shapes.value(view).contains(at.shape), u"lies in none of its shapes in %1"_s, view);
        site.places.insert(view, at);
    }
    row.want(said.fault().isEmpty(), u"site %1: %2"_s, site.label, said.fault());
    row.want(drawn.fault().isEmpty() && !views.isEmpty(), u"site %1: %2"_s, site.label, drawn.fault());
    return site;
}

Result<Muscle> Reader::readMuscle(const QJsonObject &object)
{
    Fields row(object);
    Muscle muscle;
    muscle.id = row.text(u"id"_s);
    muscle.latin = row.text(u"latin"_s);
    muscle.english = row.textIfAny(u"english"_s);
    muscle.name = words(row.text(u"name"_s));
    muscle.colloquial = row.textIfAny(u"colloquial"_s);
    muscle.plain = words(row.text(u"plain"_s));
    muscle.region = row.text(u"region"_s);
    muscle.depth = row.text(u"depth"_s);
    muscle.referral = words(row.text(u"referral"_s));
    muscle.codes = codesOf(row);
    muscle.confidence = row.textIfAny(u"confidence"_s);
    muscle.source = worksOf(row, m_json.sources);
    muscle.parts = row.textsIfAny(u"parts"_s);
    muscle.common = row.flag(u"common"_s);
    row.want(isWellFormed(muscle.id), u"id is not well formed"_s);
    row.want(muscle.depth == "sup"_L1 || muscle.depth == "int"_L1 || muscle.depth == "deep"_L1, u"depth is unknown"_s);
    joinShapes(row, muscle);

    for (const QJsonObject &entry : row.rows(u"sites"_s)) {
        const Site site = readSite(row, entry, muscle);
        const bool twice =
            std::ranges::any_of(muscle.sites, [&](const Site &other) { return other.label == site.label; });
        row.want(!twice, u"site %1 stands there twice"_s, site.label);
        muscle.sites += site;
    }
    row.want(muscle.sites.size() == m_json.sites.value(muscle.id).toObject().size(), u"sites.json has other sites"_s);
    row.want(muscle.sites.isEmpty() != muscle.parts.isEmpty(), u"has neither sites nor parts, or both"_s);
    if (!row.fault().isEmpty())
        return damaged(muscle.id.isEmpty() ? u"muscles.json"_s : muscle.id, row.fault());
    return muscle;
}

Result<Structure> Reader::readStructure(const QJsonObject &object) const
{
    Fields row(object);
    Structure structure{row.text(u"id"_s), words(row.text(u"name"_s)), words(row.text(u"plain"_s))};
    row.want(isWellFormed(structure.id), u"id is not well formed"_s);
    if (!row.fault().isEmpty())
        return damaged(structure.id.isEmpty() ? u"structures.json"_s : structure.id, row.fault());
    return structure;
}

Result<AtlasRows> Reader::read()
{
    AtlasRows rows;
    QSet<QString> ids;
    for (const auto &entry : m_json.muscles) {
        auto muscle = readMuscle(entry.toObject());
        if (!muscle)
            return fail(muscle.error());
        if (ids.contains(muscle->id))
            return damaged(muscle->id, u"stands there twice"_s);
        if (!std::ranges::all_of(muscle->parts, [&](const QString &part) { return ids.contains(part); }))
            return damaged(muscle->id, u"has parts that do not stand above it"_s);
        ids.insert(muscle->id);
        rows.muscles += *std::move(muscle);
    }
    // A row that is missing here but joined elsewhere was lost.
    for (const QJsonObject &joined : {m_json.shapes.value("muscles"_L1).toObject(), m_json.sites}) {
        for (const QString &id : joined.keys()) {
            if (!ids.contains(id))
                return damaged(id, u"is not in muscles.json"_s);
        }
    }
    QSet<QString> structures;
    for (const auto &entry : m_json.structures) {
        auto structure = readStructure(entry.toObject());
        if (!structure)
            return fail(structure.error());
        if (structures.contains(structure->id))
            return damaged(structure->id, u"stands there twice"_s);
        structures.insert(structure->id);
        rows.structures += *std::move(structure);
    }
    return rows;
}

/// Every shape of the figure draws a muscle or is a structure, so that no point of the body is without a name.
Result<> named(const Figure &figure, const AtlasRows &rows)
{
    QSet<QString> shapes;
    for (const Muscle &muscle : rows.muscles) {
        for (const QStringList &names : muscle.shapes)
            shapes += QSet<QString>(names.begin(), names.end());
    }
    for (const Structure &structure : rows.structures) {
        if (shapes.contains(structure.id))
            return damaged(structure.id, u"is a muscle's shape and a structure"_s);
        shapes += structure.id;
    }
    for (const QString &view : figure.views()) {
        for (const Region &region : figure.view(view)->regions) {
            if (!shapes.contains(region.shape))
                return damaged(region.shape, u"is drawn in %1 but neither a muscle nor a structure"_s.arg(view));
        }
    }
    return {};
}

/// Every shape that a muscle names is drawn on both sides.
Result<> drawn(const Figure &figure, const AtlasRows &rows)
{
    const DrawnShapes shapes(figure);
    for (const Muscle &muscle : rows.muscles) {
        for (auto view = muscle.shapes.cbegin(); view != muscle.shapes.cend(); ++view) {
            for (const QString &shape : *view) {
                if (!shapes.contain(view.key(), shape))
                    return damaged(muscle.id, u"the figure has no shape %1 in %2"_s.arg(shape, view.key()));
            }
        }
    }
    return {};
}

/// Every zone of pain lies on the figure.
Result<> placed(const Figure &figure, const AtlasRows &rows)
{
    for (const PainZone &zone : rows.zones) {
        for (const PainZone::Place &place : zone.places) {
            const FigureView *view = figure.view(place.view);
            if (!view)
                return damaged(zone.id, u"there is no view %1"_s.arg(place.view));
            if (!QRectF({}, view->canvas).contains(place.at))
                return damaged(zone.id, u"a place lies off the canvas of %1"_s.arg(place.view));
        }
    }
    return {};
}

} // namespace

Result<AtlasRows> readAtlasRows(const AtlasTables &tables, const Translator &translator)
{
    const auto json = parsed(tables);
    if (!json)
        return fail(json.error());
    auto rows = Reader(*json, translator).read();
    if (!rows)
        return rows;
    auto zones = readPainZones(json->zones, json->sources, rows->muscles, translator);
    if (!zones)
        return fail(zones.error());
    rows->zones = *std::move(zones);
    return rows;
}

Result<> fit(const AtlasRows &rows, const Figure &figure)
{
    for (const auto &holds : {drawn, named, placed}) {
        if (auto whole = holds(figure, rows); !whole)
            return whole;
    }
    return {};
}

} // namespace untie
