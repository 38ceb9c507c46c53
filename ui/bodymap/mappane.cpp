#include "ui/bodymap/mappane.h"

#include "ui/bodymap/legendsheet.h"
#include "ui/bodymap/maplegend.h"
#include "ui/bodymap/partsbox.h"
#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/surface.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int framings = 2;

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
    , m_tools(new QWidget(this))
    , m_upper(new QHBoxLayout)
    , m_lower(new QHBoxLayout)
    , m_framing(new PartsBox(m_tools))
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
    m_framing->view()->setMinimumWidth(m_framing->view()->sizeHintForColumn(0) + space::far);
    m_framing->setAccessibleName(tr("Part of the body shown"));
    m_framing->setFocusPolicy(Qt::TabFocus);
    setRole(m_framing, ButtonRole::Quiet);
    m_back->setObjectName(u"leaveInset"_s);
    m_back->setToolTip(tr("Back to the whole body (Esc)"));
    setRole(m_back, ButtonRole::Quiet);

    m_upper->setSpacing(space::small);
    m_upper->addWidget(m_facing);
    m_upper->addWidget(m_back);
    m_upper->addWidget(m_layer);
    m_upper->addStretch(1);
    m_upper->addWidget(m_framing);
    m_lower->setSpacing(space::small);
    m_lower->addStretch(1);
    auto *bar = new QVBoxLayout(m_tools);
    bar->setContentsMargins(space::normal, 0, space::tight, 0); // as little as 540 px must hold
    bar->setSpacing(0);
    bar->addStretch(1);
    bar->addLayout(m_upper);
    bar->addLayout(m_lower);
    bar->addStretch(1);
    m_tools->setFixedHeight(height::toolBar);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tools);
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
    if (!m_figure.has(view))
        return;
    // One who looks at the deep layer wants to see the inset deep too, where it has one.
    const QString wanted = viewInLayer(view, m_openLayer);
    m_map->setView(m_figure.has(wanted) ? wanted : view);
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
        m_layer->setOffered(i, m_figure.has(viewInLayer(view, static_cast<Layer>(i))));
    const auto number = m_figure.insets().indexOf(partOf(view));
    m_framing->setCurrentIndex(inset ? framings + 1 + static_cast<int>(number) : static_cast<int>(m_map->framing()));
    if (inset) {
        m_back->setText(m_framing->currentText());
        m_back->setIcon(icon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s));
    }
    fitBar();
}

void MapPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

void MapPane::fitBar()
{
    const QMargins margins = m_tools->layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int facings = (m_map->isInset() ? m_back->minimumSizeHint() : m_facing->minimumSizeHint()).width() + m_upper->spacing();
    const int layers = m_layer->minimumSizeHint().width() + 2 * m_upper->spacing();
    setStacked(room < facings + layers + m_framing->shortWidth());
    const int beside = m_stacked ? layers : facings + layers;
    m_framing->setShort(room < beside + m_framing->wholeWidth());
    m_tools->setMinimumWidth(width() - room + std::max(facings, layers + m_framing->shortWidth())); // so that all of it can give way
    layout()->activate(); // at once, so that no word is cut until the next look
    m_tools->layout()->activate();
}

void MapPane::setStacked(bool stacked)
{
    if (m_stacked == stacked)
        return;
    m_stacked = stacked;
    QHBoxLayout *from = stacked ? m_upper : m_lower;
    QHBoxLayout *to = stacked ? m_lower : m_upper;
    from->removeWidget(m_layer);
    from->removeWidget(m_framing);
    to->insertWidget(to->count() - 1, m_layer); // before the gap
    to->addWidget(m_framing);
    m_lower->setContentsMargins(0, stacked ? space::small : 0, 0, 0);
    m_tools->setFixedHeight(height::toolBar + (stacked ? height::segment + space::small : 0));
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
    fitBar();
    m_map->setMarksInside(inside);
    m_map->setMarks(here);
}

} // namespace untie
