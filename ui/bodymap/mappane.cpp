#include "ui/bodymap/mappane.h"

#include "ui/bodymap/maplegend.h"
#include "ui/common/button.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/surface.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

/// None for an inset, which this map does not open.
std::optional<Facing> facingOf(const QString &view)
{
    const auto which = viewFromId(view);
    return which ? std::optional(which->first) : std::nullopt;
}

} // namespace

MapPane::MapPane(const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_facing(new SegmentedControl(tr("View"), this))
    , m_layer(new SegmentedControl(tr("Layer"), this))
    , m_framing(new QComboBox(this))
    , m_map(new BodyMapView(figure, atlas, this))
{
    setSurface(this, Token::Surface);
    // In the order of Facing and Layer.
    for (const QString &name : {tr("Back"), tr("Front"), tr("Left"), tr("Right")})
        m_facing->add(name);
    for (const QString &name : {tr("Muscles"), tr("Deep")})
        m_layer->add(name);
    m_facing->setObjectName(u"facing"_s);
    m_layer->setObjectName(u"layer"_s);
    m_framing->setObjectName(u"framing"_s);
    m_framing->addItems({tr("Upper body"), tr("Whole body")}); // in the order of Framing
    m_framing->setAccessibleName(tr("Part of the body shown"));
    m_framing->setFocusPolicy(Qt::TabFocus);
    setRole(m_framing, ButtonRole::Quiet);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::normal, 0, space::tight, 0); // as little as 540 px must hold
    bar->setSpacing(space::small);
    bar->addWidget(m_facing);
    bar->addWidget(m_layer);
    bar->addStretch();
    bar->addWidget(m_framing);
    auto *tools = new QWidget(this);
    tools->setFixedHeight(height::toolBar);
    tools->setLayout(bar);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(tools);
    column->addWidget(m_map, 1);
    column->addWidget(new MapLegend(this));

    const auto chosen = [this] {
        choose(static_cast<Facing>(m_facing->current()), static_cast<Layer>(m_layer->current()));
    };
    connect(m_facing, &SegmentedControl::chosen, this, chosen);
    connect(m_layer, &SegmentedControl::chosen, this, chosen);
    connect(m_framing, &QComboBox::activated, this,
            [this](int index) { m_map->setFraming(static_cast<Framing>(index)); });
    connect(m_map, &BodyMapView::framingChanged, this,
            [this] { m_framing->setCurrentIndex(static_cast<int>(m_map->framing())); });
    m_framing->setCurrentIndex(static_cast<int>(m_map->framing()));
}

void MapPane::setMarks(const QList<PlacedMark> &marks)
{
    m_marks = marks;
    distribute();
}

void MapPane::showPlace(const QString &view, QPointF at)
{
    const auto now = viewFromId(m_map->view());
    const auto wanted = viewFromId(view);
    if (now && wanted && now->first != wanted->first)
        choose(wanted->first, now->second);
    if (wanted && facingOf(m_map->view()) == wanted->first)
        m_map->reveal(at);
}

void MapPane::setView(const QString &view)
{
    if (const auto which = viewFromId(view))
        choose(which->first, which->second);
}

void MapPane::choose(Facing facing, Layer layer)
{
    m_facing->setCurrent(static_cast<int>(facing));
    m_layer->setCurrent(static_cast<int>(layer));
    m_map->setView(viewId(facing, layer));
    distribute();
}

void MapPane::distribute()
{
    std::array<int, 4> counts{};
    QList<MapMark> here;
    const auto open = facingOf(m_map->view());
    for (const PlacedMark &placed : std::as_const(m_marks)) {
        const auto facing = facingOf(placed.view);
        if (!facing)
            continue;
        ++counts[static_cast<size_t>(*facing)];
        if (facing == open)
            here.append(placed.mark);
    }
    for (int i = 0; i < m_facing->size(); ++i)
        m_facing->setCount(
            i, counts[static_cast<size_t>(i)] > 0 ? std::optional(counts[static_cast<size_t>(i)]) : std::nullopt);
    m_map->setMarks(here);
}

} // namespace untie
