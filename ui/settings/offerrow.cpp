#include "ui/settings/offerrow.h"

#include "ui/common/field.h"
#include "ui/common/servicecolours.h"
#include "ui/common/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 14;
constexpr int widestEquipment = 180;

QSpinBox *newMinutes(const QString &name, int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setSingleStep(5);
    box->setAccessibleName(name);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setFixedWidth(48);
    box->setKeyboardTracking(false);
    return box;
}

QString nameOf(ServiceTint tint)
{
    constexpr std::array names{QT_TRANSLATE_NOOP("ServiceTint", "Clay"),  QT_TRANSLATE_NOOP("ServiceTint", "Sage"), QT_TRANSLATE_NOOP("ServiceTint", "Sky"),
                               QT_TRANSLATE_NOOP("ServiceTint", "Plum"),  QT_TRANSLATE_NOOP("ServiceTint", "Honey"), QT_TRANSLATE_NOOP("ServiceTint", "Rose"),
                               QT_TRANSLATE_NOOP("ServiceTint", "Sea"),   QT_TRANSLATE_NOOP("ServiceTint", "Stone")};
    return QCoreApplication::translate("ServiceTint", names[size_t(tint)]);
}

QLabel *newProblem(QWidget *parent)
{
    QLabel *problem = newLabel({}, TextRole::Small, parent);
    setTextRole(problem, TextRole::Small, Token::Danger);
    problem->setWordWrap(true);
    problem->hide();
    return problem;
}

QHBoxLayout *lay(QWidget *row, QLabel *problem)
{
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, space::tight, 0, space::tight);
    column->setSpacing(space::hair);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::near);
    column->addLayout(line);
    column->addWidget(problem);
    return line;
}

} // namespace

ServiceRow::ServiceRow(const Service &service, const QList<Room> &rooms, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_name(newLineEdit(80, this))
    , m_minutes(newMinutes(tr("Minutes with the client"), 5, 720, this))
    , m_before(newMinutes(tr("Minutes before"), 0, 240, this))
    , m_after(newMinutes(tr("Minutes after"), 0, 240, this))
    , m_price(new QDoubleSpinBox(this))
    , m_tint(new QComboBox(this))
    , m_equipment(new QComboBox(this))
    , m_active(new QCheckBox(tr("Offered"), this))
    , m_problem(newProblem(this))
{
    setObjectName(u"serviceRow"_s);
    m_name->setAccessibleName(tr("Name of the service"));
    m_name->setPlaceholderText(tr("Name of the service"));
    m_name->setText(service.name);
    m_name->setCursorPosition(0);
    m_minutes->setValue(service.minutes);
    m_before->setValue(service.bufferBefore);
    m_after->setValue(service.bufferAfter);
    m_price->setRange(0, 99'999);
    m_price->setDecimals(2);
    m_price->setValue(service.priceCents / 100.0);
    m_price->setAccessibleName(tr("Price"));
    m_price->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_price->setFixedWidth(72);
    m_price->setKeyboardTracking(false);
    m_tint->setAccessibleName(tr("Colour"));
    for (const ServiceTint tint : serviceTints()) {
        QPixmap colour(swatchSize, swatchSize);
        colour.fill(serviceColours(tint, themeOf(this)).bar);
        m_tint->addItem(QIcon(colour), nameOf(tint), int(tint));
    }
    m_tint->setCurrentIndex(m_tint->findData(int(service.tint)));
    m_tint->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_equipment->setAccessibleName(tr("Equipment it needs"));
    m_equipment->addItem(tr("No equipment"), 0);
    for (const Room &room : rooms) {
        if (room.kind == Room::Kind::Equipment && (room.active || service.equipment == room.id))
            m_equipment->addItem(room.name, room.id.value);
    }
    m_equipment->setCurrentIndex(std::max(0, m_equipment->findData(service.equipment.value_or(RoomId()).value)));
    m_equipment->setVisible(m_equipment->count() > 1);
    m_equipment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_equipment->setMaximumWidth(widestEquipment);
    m_active->setChecked(service.active);
    QHBoxLayout *line = lay(this, m_problem);
    line->addWidget(m_name, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_minutes), static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after), static_cast<QWidget *>(m_price), static_cast<QWidget *>(m_tint), static_cast<QWidget *>(m_equipment), static_cast<QWidget *>(m_active)})
        line->addWidget(part);
    connect(m_name, &QLineEdit::editingFinished, this, &ServiceRow::tell);
    for (QSpinBox *box : {m_minutes, m_before, m_after})
        connect(box, &QSpinBox::valueChanged, this, &ServiceRow::tell);
    connect(m_price, &QDoubleSpinBox::valueChanged, this, &ServiceRow::tell);
    connect(m_tint, &QComboBox::currentIndexChanged, this, &ServiceRow::tell);
    connect(m_equipment, &QComboBox::currentIndexChanged, this, &ServiceRow::tell);
    connect(m_active, &QCheckBox::toggled, this, &ServiceRow::tell);
}

void ServiceRow::tell()
{
    Service now = m_service;
    now.name = m_name->text();
    now.minutes = m_minutes->value();
    now.bufferBefore = m_before->value();
    now.bufferAfter = m_after->value();
    now.priceCents = qRound(m_price->value() * 100);
    now.tint = ServiceTint(m_tint->currentData().toInt());
    const RoomId equipment{m_equipment->currentData().toLongLong()};
    now.equipment = equipment.isValid() ? std::optional(equipment) : std::nullopt;
    now.active = m_active->isChecked();
    if (m_storing || now == m_service || (now.rev == 0 && now.name.trimmed().isEmpty()))
        return;
    m_storing = true;
    emit edited(now);
}

void ServiceRow::setStored(const Service &service)
{
    m_service = service;
    setProblem({});
    tell(); // what was changed while it was being stored
}

void ServiceRow::setProblem(const QString &sentence)
{
    m_storing = false;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ServiceRow::start()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

RoomRow::RoomRow(const Room &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_name(newLineEdit(80, this))
    , m_kind(new QComboBox(this))
    , m_active(new QCheckBox(tr("In use"), this))
    , m_problem(newProblem(this))
{
    setObjectName(u"roomRow"_s);
    m_name->setAccessibleName(tr("Name of the room or equipment"));
    m_name->setPlaceholderText(tr("Name of the room or equipment"));
    m_name->setText(room.name);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->addItem(tr("Room"), int(Room::Kind::Room));
    m_kind->addItem(tr("Equipment"), int(Room::Kind::Equipment));
    m_kind->setCurrentIndex(m_kind->findData(int(room.kind)));
    m_active->setChecked(room.active);
    QHBoxLayout *line = lay(this, m_problem);
    line->addWidget(m_name, 1);
    line->addWidget(m_kind);
    line->addWidget(m_active);
    connect(m_name, &QLineEdit::editingFinished, this, &RoomRow::tell);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RoomRow::tell);
    connect(m_active, &QCheckBox::toggled, this, &RoomRow::tell);
}

void RoomRow::tell()
{
    Room now = m_room;
    now.name = m_name->text();
    now.kind = Room::Kind(m_kind->currentData().toInt());
    now.active = m_active->isChecked();
    if (m_storing || now == m_room || (now.rev == 0 && now.name.trimmed().isEmpty()))
        return;
    m_storing = true;
    emit edited(now);
}

void RoomRow::setStored(const Room &room)
{
    m_room = room;
    setProblem({});
    tell(); // what was changed while it was being stored
}

void RoomRow::setProblem(const QString &sentence)
{
    m_storing = false;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void RoomRow::start()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace untie
