#include "ui/visits/measurepart.h"

#include "app/intake/intakeform.h"
#include "app/visits/visitsheet.h"
#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/common/flowlayout.h"
#include "ui/visits/measurerow.h"
#include "ui/visits/treatmentplaces.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

MeasurePart::MeasurePart(VisitSheet &sheet, const TreatmentPlaces &places, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_places(places)
    , m_list(new QVBoxLayout)
    , m_offer(new QWidget(this))
{
    setObjectName(u"measures"_s);
    m_list->setContentsMargins({});
    m_list->setSpacing(space::small);
    QPushButton *range = makeAdd(tr("Range of motion"), u"addRange"_s, &MeasurePart::fillMovements);
    range->setToolTip(tr("How far a joint moves, in degrees before and after"));
    QPushButton *pressure = makeAdd(tr("Pressure pain"), u"addPressurePain"_s, &MeasurePart::fillPlaces);
    pressure->setToolTip(tr("The least pressure that just becomes painful, before and after"));
    auto *adding = new FlowLayout(m_offer, space::small); // below each other where the note is narrow
    adding->addWidget(range);
    adding->addWidget(pressure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(m_list);
    column->addWidget(m_offer);
}

QPushButton *MeasurePart::makeAdd(const QString &text, const QString &objectName, void (MeasurePart::*fill)(QMenu &))
{
    QPushButton *button = newButton(text, ButtonRole::Quiet, u"plus"_s, m_offer);
    button->setObjectName(objectName);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    return button;
}

void MeasurePart::fillMovements(QMenu &menu)
{
    for (const Movement &movement : movements()) {
        const QString name = knowledgeWords(movement.name);
        if (!movement.paired) {
            connect(menu.addAction(name), &QAction::triggered, this, [this, id = movement.id] { add({.id = {}, .movement = id}); });
            continue;
        }
        QMenu *sides = menu.addMenu(name);
        for (const auto &[text, side] : {std::pair(tr("Left"), Side::Left), std::pair(tr("Right"), Side::Right)})
            connect(sides->addAction(text), &QAction::triggered, this, [this, id = movement.id, side = side] { add({.id = {}, .movement = id, .place = {.side = side}}); });
    }
}

void MeasurePart::fillPlaces(QMenu &menu)
{
    m_places.fill(menu, [this](const TreatedPlace &place) { add({.id = {}, .place = place, .unit = m_unit}); });
}

void MeasurePart::add(const Measure &measure)
{
    if (MeasureRow *row = rowOf(m_sheet.measure(measure)))
        row->focusFirst();
}

MeasureRow *MeasurePart::rowOf(MeasureId id) const
{
    const auto row = std::ranges::find(m_rows, id, &MeasureRow::id);
    return row == m_rows.end() ? nullptr : *row;
}

void MeasurePart::renew()
{
    QList<MeasureRow *> rows;
    for (const Measure &measure : m_sheet.visit().measures) {
        if (!measure.isRange())
            m_unit = measure.unit; // the one that is in hand
        MeasureRow *row = rowOf(measure.id);
        if (!row) {
            row = new MeasureRow(m_sheet, m_places, measure, this);
            row->show();
        }
        row->renew(measure);
        m_list->removeWidget(row);
        m_list->addWidget(row);
        rows += row;
    }
    for (MeasureRow *row : std::as_const(m_rows)) {
        if (rows.contains(row))
            continue;
        row->hide();
        row->deleteLater(); // its own button may have asked for it
    }
    m_rows = rows;
    setVisible(m_sheet.isEditable());
}

} // namespace untie
