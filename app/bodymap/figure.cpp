#include "app/bodymap/figure.h"

#include "app/bodymap/figurereader.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <mutex>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr auto deepSuffix = "-deep"_L1;
constexpr std::array facings{Facing::Back, Facing::Front, Facing::Left, Facing::Right};
constexpr std::array layers{Layer::Skin, Layer::Superficial, Layer::Deep};

} // namespace

QString viewId(Facing facing, Layer layer)
{
    const auto named = [layer](const QString &from, const QString &superficial) {
        switch (layer) {
        case Layer::Skin: return from + u"-skin"_s;
        case Layer::Superficial: return superficial;
        case Layer::Deep: return from + deepSuffix;
        }
        Q_UNREACHABLE();
    };
    switch (facing) {
    case Facing::Back: return named(u"back"_s, u"back-superficial"_s);
    case Facing::Front: return named(u"front"_s, u"front-superficial"_s);
    case Facing::Left: return named(u"left"_s, u"left"_s);
    case Facing::Right: return named(u"right"_s, u"right"_s);
    }
    Q_UNREACHABLE();
}

std::optional<std::pair<Facing, Layer>> viewFromId(const QString &id)
{
    for (const Facing facing : facings) {
        for (const Layer layer : layers) {
            if (viewId(facing, layer) == id)
                return std::pair(facing, layer);
        }
    }
    return {};
}

Layer layerOf(const QString &view)
{
    if (const auto whole = viewFromId(view))
        return whole->second;
    return view.endsWith(deepSuffix) ? Layer::Deep : Layer::Superficial;
}

QString viewInLayer(const QString &view, Layer layer)
{
    if (const auto whole = viewFromId(view))
        return viewId(whole->first, layer);
    const QString part = view.endsWith(deepSuffix) ? view.chopped(deepSuffix.size()) : view;
    switch (layer) {
    case Layer::Skin: return part + u"-skin"_s;
    case Layer::Superficial: return part;
    case Layer::Deep: return part + deepSuffix;
    }
    Q_UNREACHABLE();
}

QString mirroredView(const QString &id)
{
    const auto view = viewFromId(id);
    if (view && view->first == Facing::Left)
        return viewId(Facing::Right, view->second);
    if (view && view->first == Facing::Right)
        return viewId(Facing::Left, view->second);
    return id;
}

bool sharesCanvas(const QString &one, const QString &other)
{
    return viewInLayer(one, Layer::Superficial) == viewInLayer(other, Layer::Superficial);
}

/// A view, or what it is read from until somebody asks for it, in whichever thread.
class Figure::Page final
{
public:
    Page(QJsonObject row, QList<Ink> inks, std::shared_ptr<Page> mirrors)
        : m_row(std::move(row))
        , m_inks(std::move(inks))
        , m_mirrors(std::move(mirrors))
    {
    }

    QString id() const { return m_id; }
    QString name() const { return m_name; }
    const Result<FigureView> &view()
    {
        std::call_once(m_once, [this] {
            m_view = m_mirrors ? mirrorOf(m_mirrors->view()) : readView(m_row, m_inks);
            m_row = {};
        });
        return m_view;
    }

private:
    Result<FigureView> mirrorOf(const Result<FigureView> &other) const
    {
        return other ? Result<FigureView>(mirrorImage(*other, m_id)) : other;
    }

    QJsonObject m_row;
    const QString m_id = m_row["id"_L1].toString();
    const QString m_name = m_row["name"_L1].toString();
    const QList<Ink> m_inks;
    const std::shared_ptr<Page> m_mirrors; ///< null where it is drawn itself
    std::once_flag m_once;
    Result<FigureView> m_view = FigureView();
};

Result<Figure> Figure::load()
{
    QFile file(u":/figures/figure.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return damagedFigure(u"not there"_s);
    return open(file.readAll());
}

Result<Figure> Figure::parse(const QByteArray &data)
{
    auto figure = open(data);
    if (!figure)
        return figure;
    for (const QString &id : std::as_const(figure->m_order)) {
        const auto &view = figure->m_pages.value(id)->view();
        if (!view)
            return fail(view.error());
        for (const Door &door : view->doors) {
            if (viewFromId(door.inset) || !figure->m_pages.contains(door.inset))
                return damagedFigure(u"%1: a door to %2, which is no inset"_s.arg(id, door.inset));
        }
    }
    return figure;
}

Result<Figure> Figure::open(const QByteArray &data)
{
    const auto rows = readFigureRows(data);
    if (!rows)
        return fail(rows.error());
    Figure figure;
    figure.m_version = rows->version;
    for (qsizetype i = 0; i < rows->views.size(); ++i) {
        const QJsonObject row = rows->views[i].toObject();
        const QString mirrors = row["mirrors"_L1].toString();
        const auto page = std::make_shared<Page>(row, rows->inks, figure.m_pages.value(mirrors));
        if (page->id().isEmpty() || figure.m_pages.contains(page->id()))
            return damagedFigure(u"view %1: id"_s.arg(i));
        if (!mirrors.isEmpty() && !figure.m_pages.contains(mirrors))
            return damagedFigure(u"%1: mirrors a view that is not there"_s.arg(page->id()));
        figure.m_order << page->id();
        figure.m_pages.insert(page->id(), page);
    }
    for (const Facing facing : facings) {
        for (const Layer layer : layers) {
            if (!figure.m_pages.contains(viewId(facing, layer)))
                return damagedFigure(u"%1: missing"_s.arg(viewId(facing, layer)));
        }
    }
    return figure;
}

QStringList Figure::insets() const
{
    QStringList insets;
    std::ranges::copy_if(m_order, std::back_inserter(insets),
                         [](const QString &id) { return !viewFromId(id) && layerOf(id) == Layer::Superficial; });
    return insets;
}

QString Figure::nameOf(const QString &id) const
{
    const auto page = m_pages.constFind(id);
    return page == m_pages.cend() ? QString() : (*page)->name();
}

const FigureView *Figure::view(const QString &id) const
{
    const auto page = m_pages.constFind(id);
    if (page == m_pages.cend())
        return nullptr;
    const Result<FigureView> &view = (*page)->view();
    if (!view)
        qFatal("%s", qUtf8Printable(view.error().detail)); // of what is compiled in, and was whole
    return &*view;
}

const QStringList &figureRoles()
{
    static const QStringList roles{u"skin"_s,      u"skin_hi"_s,   u"rim"_s,         u"hair"_s,  u"hair_line"_s, u"line"_s,
                                   u"muscle"_s,    u"muscle_hi"_s, u"muscle_lo"_s,   u"edge"_s,  u"fibre"_s,     u"tendon"_s,
                                   u"fascia"_s,    u"fascia_hi"_s, u"fascia_edge"_s, u"bone"_s,  u"bone_line"_s};
    return roles;
}

QList<const Region *> regionsAt(const FigureView &view, QPointF at)
{
    QList<const Region *> hit;
    for (const Region &region : view.regions) {
        if (region.path.contains(at))
            hit << &region;
    }
    return hit;
}

} // namespace untie
