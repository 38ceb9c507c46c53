#include "ui/bodymap/mappane.h"

#include "ui/bodymap/legendsheet.h"
#include "ui/bodymap/maplegend.h"
#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/surface.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int framings = 2;
constexpr int widestParts = 172; // px

/// None for an inset.
std::optional<Facing> facingOf(const QString &view)
{
    const auto which = viewFromId(view);
    return which ? std::optional(which->first) : std::nullopt;
}

/// "palm" of "palm-deep", "back-superficial" of "back-skin": the marks of all layers are shown in each.
QString partOf(const QString &view)
{
    return viewInLayer(view, Layer::Superficial);
}

} // namespace

MapPane::MapPane(const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_facing(new SegmentedControl(tr("View"), this))
    , m_layer(new SegmentedControl(tr("Layer"), this))
    , m_back(new QPushButton(this))
    , m_framing(new QComboBox(this))
    , m_map(new BodyMapView(figure, atlas, this))
    , m_figure(figure)
{
    setSurface(this, Token::Surface);
    // In the order of Facing and Layer.
    for (const QString &name : {tr("Back"), tr("Front"), tr("Left"), tr("Right")})
        m_facing->add(name);
    for (const QString &name : {tr("Skin"), tr("Muscles"), tr("Deep")})
        m_layer->add(name);
    m_facing->setObjectName(u"facing"_s);
    m_layer->setObjectName(u"layer"_s);
    m_framing->setObjectName(u"framing"_s);
    m_framing->addItems({tr("Upper body"), tr("Whole body")}); // in the order of Framing
    for (const QString &inset : figure.insets())
        m_framing->addItem(atlas.insetName(inset));
    m_framing->insertSeparator(framings);
    // The first to give way in a narrow bar; a name that is cut short there stands whole in the list.
    m_framing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_framing->setMinimumContentsLength(4);
    m_framing->setMaximumWidth(widestParts);
    m_framing->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_framing->view()->setMinimumWidth(m_framing->view()->sizeHintForColumn(0) + space::far);
    m_framing->setAccessibleName(tr("Part of the body shown"));
    m_framing->setFocusPolicy(Qt::TabFocus);
    setRole(m_framing, ButtonRole::Quiet);
    m_back->setObjectName(u"leaveInset"_s);
    m_back->setToolTip(tr("Back to the whole body (Esc)"));
    setRole(m_back, ButtonRole::Quiet);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::normal, 0, space::tight, 0); // as little as 540 px must hold
    bar->setSpacing(space::small);
    bar->addWidget(m_facing);
    bar->addWidget(m_back);
    bar->addWidget(m_layer);
    bar->addStretch(1);
    bar->addWidget(m_framing, 4);
    auto *tools = new QWidget(this);
    tools->setFixedHeight(height::toolBar);
    tools->setLayout(bar);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(tools);
    column->addWidget(m_map, 1);
    auto *strip = new MapLegend(this);
    column->addWidget(strip);
    m_legend = new LegendSheet(this);
    connect(strip, &MapLegend::allWanted, this, &MapPane::toggleLegend);

    connect(m_facing, &SegmentedControl::chosen, this,
            [this](int facing) { choose(static_cast<Facing>(facing), m_openLayer); });
    connect(m_layer, &SegmentedControl::chosen, this, [this](int layer) { chooseLayer(static_cast<Layer>(layer)); });
    connect(m_framing, &QComboBox::activated, this, [this](int index) {
        if (index > framings)
            return openInset(m_figure.insets().at(index - framings - 1));
        leaveInset();
        m_map->setFraming(static_cast<Framing>(index));
    });
    connect(m_back, &QPushButton::clicked, this, &MapPane::leaveInset);
    connect(m_map, &BodyMapView::insetWanted, this, &MapPane::openInset);
    connect(m_map, &BodyMapView::insetLeft, this, &MapPane::leaveInset);
    connect(m_map, &BodyMapView::framingChanged, this, &MapPane::showChoices);
    choose(m_open, m_openLayer);
}

void MapPane::setMarks(const QList<PlacedMark> &marks)
{
    m_marks = marks;
    distribute();
}

bool MapPane::putMark(const PlacedMark &mark)
{
    const auto there = std::ranges::find_if(m_marks, [&](const PlacedMark &each) { return each.mark.mark.id == mark.mark.mark.id; });
    if (there == m_marks.end() || partOf(there->view) != partOf(mark.view))
        return false;
    *there = mark;
    if (partOf(mark.view) == partOf(m_map->view()))
        m_map->putMark(mark.mark);
    return true;
}

void MapPane::toggleLegend()
{
    m_legend->toggle();
    if (m_legend->isHidden())
        m_map->setFocus(Qt::OtherFocusReason);
}

void MapPane::showPlace(const QString &view, QPointF at)
{
    const auto facing = facingOf(view);
    if (partOf(view) != partOf(m_map->view())) {
        if (facing)
            choose(*facing, m_openLayer);
        else
            openInset(view);
    }
    if (partOf(view) == partOf(m_map->view()))
        m_map->reveal(at);
}

void MapPane::setView(const QString &view)
{
    if (const auto which = viewFromId(view))
        choose(which->first, which->second);
    else
        openInset(view);
}

void MapPane::choose(Facing facing, Layer layer)
{
    m_open = facing;
    m_openLayer = layer;
    m_map->setView(viewId(facing, layer));
    showChoices();
    distribute();
}

void MapPane::chooseLayer(Layer layer)
{
    if (!m_map->isInset())
        return choose(m_open, layer);
    m_map->setView(viewInLayer(m_map->view(), layer));
    showChoices();
}

void MapPane::openInset(const QString &view)
{
    if (!m_figure.view(view))
        return;
    // One who looks at the deep layer wants to see the inset deep too, where it has one.
    const QString wanted = viewInLayer(view, m_openLayer);
    m_map->setView(m_figure.view(wanted) ? wanted : view);
    showChoices();
    distribute();
    m_map->setFocus(Qt::OtherFocusReason);
}

void MapPane::leaveInset()
{
    if (m_map->isInset())
        choose(m_open, m_openLayer);
}

void MapPane::showChoices()
{
    const QString &view = m_map->view();
    const bool inset = m_map->isInset();
    m_facing->setVisible(!inset);
    m_back->setVisible(inset);
    m_facing->setCurrent(static_cast<int>(m_open));
    m_layer->setCurrent(static_cast<int>(layerOf(view)));
    for (int i = 0; i < m_layer->size(); ++i)
        m_layer->setOffered(i, m_figure.view(viewInLayer(view, static_cast<Layer>(i))));
    const auto number = m_figure.insets().indexOf(partOf(view));
    m_framing->setCurrentIndex(inset ? framings + 1 + static_cast<int>(number) : static_cast<int>(m_map->framing()));
    if (inset) {
        m_back->setText(m_framing->currentText());
        m_back->setIcon(icon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s));
    }
}

void MapPane::distribute()
{
    std::array<int, 4> counts{};
    QHash<QString, int> inside;
    QList<MapMark> here;
    for (const PlacedMark &placed : std::as_const(m_marks)) {
        if (const auto facing = facingOf(placed.view))
            ++counts[static_cast<size_t>(*facing)];
        else
            ++inside[partOf(placed.view)];
        if (partOf(placed.view) == partOf(m_map->view()))
            here.append(placed.mark);
    }
    for (int i = 0; i < m_facing->size(); ++i)
        m_facing->setCount(
            i, counts[static_cast<size_t>(i)] > 0 ? std::optional(counts[static_cast<size_t>(i)]) : std::nullopt);
    m_map->setMarksInside(inside);
    m_map->setMarks(here);
}

} // namespace untie
