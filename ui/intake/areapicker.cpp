#include "ui/intake/areapicker.h"

#include "app/intake/cautions.h"
#include "app/intake/intakewords.h"
#include "ui/common/tokens.h"
#include "ui/intake/bodyareamap.h"
#include "ui/intake/choicechip.h"
#include "ui/common/flowlayout.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastNames = 200; ///< px, beside the body

} // namespace

AreaPicker::AreaPicker(FormLook look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_names(new QWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::pane);
    row->addWidget(m_names, 1);
    auto *flow = new FlowLayout(m_names, space::small);
    for (const NamedArea &area : cautionTable().areas) {
        auto *chip = new ChoiceChip(knowledgeWords(area.name), look, m_names);
        chip->setObjectName(u"area-"_s + area.id);
        flow->addWidget(chip);
        m_chips.insert(area.id, chip);
        connect(chip, &QPushButton::clicked, this, [this, id = area.id] { press(id); });
    }
}

void AreaPicker::showBody(const Figure &figure, const Atlas &atlas)
{
    m_body = new BodyAreaMap(figure, atlas, m_look == FormLook::Kiosk ? 340 : 280, this);
    m_body->setAreas(m_areas);
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, m_body, 0, Qt::AlignTop | Qt::AlignLeading);
    connect(m_body, &BodyAreaMap::pressed, this, &AreaPicker::toggle);
}

QSize AreaPicker::minimumSizeHint() const
{
    const int body = m_body ? m_body->sizeHint().width() : 0;
    return {std::max(body, m_names->minimumSizeHint().width()), QWidget::minimumSizeHint().height()};
}

void AreaPicker::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = m_body && width() < m_body->sizeHint().width() + space::pane + leastNames;
    static_cast<QHBoxLayout *>(layout())->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

/// One side of a part. Of both, the one that is pressed goes.
void AreaPicker::toggle(const BodyArea &area)
{
    QList<std::optional<Side>> sides;
    for (const BodyArea &one : std::as_const(m_areas)) {
        if (one.area != area.area)
            continue;
        if (one.side || !area.side)
            sides += one.side;
        else
            sides = {Side::Left, Side::Right};
    }
    if (sides.removeAll(area.side) == 0)
        sides += area.side;
    choose(area.area, sides);
}

void AreaPicker::setAreas(const QList<BodyArea> &areas)
{
    m_areas = areas;
    renew();
}

void AreaPicker::press(const QString &area)
{
    const bool chosen = std::ranges::any_of(m_areas, [&area](const BodyArea &one) { return one.area == area; });
    renew(); // Qt has toggled it already
    if (chosen)
        return choose(area, {});
    if (!namedArea(area)->paired)
        return choose(area, {std::nullopt});
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sides"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, const QList<std::optional<Side>> &sides) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, area, sides] { choose(area, sides); });
    };
    offer(tr("Left"), {Side::Left});
    offer(tr("Right"), {Side::Right});
    offer(tr("Both, or in the middle"), {std::nullopt});
    ChoiceChip *chip = m_chips.value(area);
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void AreaPicker::choose(const QString &area, const QList<std::optional<Side>> &sides)
{
    m_areas.removeIf([&area](const BodyArea &one) { return one.area == area; });
    for (const auto &side : sides)
        m_areas += BodyArea{area, side};
    renew();
    emit edited();
}

void AreaPicker::renew()
{
    if (m_body)
        m_body->setAreas(m_areas);
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        QList<BodyArea> here;
        std::ranges::copy_if(m_areas, std::back_inserter(here), [&chip](const BodyArea &one) { return one.area == chip.key(); });
        chip.value()->setChecked(!here.isEmpty());
        chip.value()->setText(here.isEmpty() ? knowledgeWords(namedArea(chip.key())->name) : areaWords(here));
        chip.value()->updateGeometry();
    }
}

} // namespace untie
