#include "ui/intake/areapicker.h"

#include "app/intake/cautions.h"
#include "app/intake/intakewords.h"
#include "ui/common/tokens.h"
#include "ui/intake/choicechip.h"
#include "ui/intake/flowlayout.h"

#include <QMenu>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

AreaPicker::AreaPicker(FormLook look, QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this, space::small);
    for (const NamedArea &area : cautionTable().areas) {
        auto *chip = new ChoiceChip(knowledgeWords(area.name), look, this);
        chip->setObjectName(u"area-"_s + area.id);
        flow->addWidget(chip);
        m_chips.insert(area.id, chip);
        connect(chip, &QPushButton::clicked, this, [this, id = area.id] { press(id); });
    }
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
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        QList<BodyArea> here;
        std::ranges::copy_if(m_areas, std::back_inserter(here), [&chip](const BodyArea &one) { return one.area == chip.key(); });
        chip.value()->setChecked(!here.isEmpty());
        chip.value()->setText(here.isEmpty() ? knowledgeWords(namedArea(chip.key())->name) : areaWords(here));
        chip.value()->updateGeometry();
    }
}

} // namespace untie
