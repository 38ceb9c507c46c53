#include "ui/schedule/appointmentfields.h"

#include "ui/common/field.h"
#include "ui/common/tokens.h"
#include "ui/schedule/schedulebook.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QComboBox *newChoice(const QString &name, const QString &label, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(5);
    return choice;
}

} // namespace

AppointmentFields::AppointmentFields(ScheduleBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_service(newChoice(u"bookService"_s, tr("Service"), this))
    , m_minutes(new QSpinBox(this))
    , m_therapist(newChoice(u"bookTherapist"_s, tr("Therapist"), this))
    , m_room(newChoice(u"bookRoom"_s, tr("Room"), this))
{
    m_minutes->setObjectName(u"bookMinutes"_s);
    m_minutes->setRange(5, 720);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min", "minutes, behind a number"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::near);
    grid->setVerticalSpacing(space::small);
    grid->addWidget(new Field(tr("Service"), m_service, this), 0, 0);
    grid->addWidget(new Field(tr("Length"), m_minutes, this), 0, 1);
    grid->addWidget(new Field(tr("Therapist"), m_therapist, this), 1, 0);
    grid->addWidget(new Field(tr("Room"), m_room, this), 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        const auto id = ServiceId{m_service->currentData().toLongLong()};
        choose([this, id](Appointment &a) { a = withService(a, m_book, id.isValid() ? std::optional(id) : std::nullopt); });
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) { choose([minutes](Appointment &a) { a.minutes = minutes; }); });
    m_minutes->setKeyboardTracking(false); // a number that is being typed is none yet
    connect(m_therapist, &QComboBox::currentIndexChanged, this, [this] {
        choose([this](Appointment &a) { a.therapist = PersonId{m_therapist->currentData().toLongLong()}; });
    });
    connect(m_room, &QComboBox::currentIndexChanged, this, [this] {
        const auto id = RoomId{m_room->currentData().toLongLong()};
        choose([id](Appointment &a) { a.room = id.isValid() ? std::optional(id) : std::nullopt; });
    });
}

/// All that can be chosen, and what is chosen though it could not be any more.
void AppointmentFields::fill()
{
    const ScheduleSetup &setup = m_book.setup();
    const auto put = [](QComboBox *choice, qint64 chosen, const QString &chosenName) {
        if (choice->findData(chosen) < 0)
            choice->addItem(chosenName, chosen);
        choice->setCurrentIndex(choice->findData(chosen));
    };
    for (QComboBox *choice : {m_service, m_therapist, m_room})
        choice->clear();
    for (const Service &service : setup.offered())
        m_service->addItem(service.name, service.id.value);
    for (const Person &person : setup.therapists)
        m_therapist->addItem(person.name, person.id.value);
    m_room->addItem(tr("None", "room"), 0);
    for (const Room &room : setup.treatmentRooms())
        m_room->addItem(room.name, room.id.value);
    const ServiceId service = m_appointment.service.value_or(ServiceId());
    const RoomId room = m_appointment.room.value_or(RoomId());
    put(m_service, service.value, service.isValid() ? setup.names.services.value(service) : tr("None", "service"));
    put(m_therapist, m_appointment.therapist.value, setup.names.people.value(m_appointment.therapist));
    put(m_room, room.value, setup.names.rooms.value(room));
    m_minutes->setValue(m_appointment.minutes);
}

void AppointmentFields::show(const Appointment &appointment)
{
    m_showing = true;
    m_appointment = appointment;
    fill();
    m_showing = false;
}

void AppointmentFields::setReadOnly(bool readOnly)
{
    for (QWidget *part : {static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_minutes), static_cast<QWidget *>(m_therapist), static_cast<QWidget *>(m_room)})
        part->setEnabled(!readOnly);
}

void AppointmentFields::choose(const std::function<void(Appointment &)> &change)
{
    if (m_showing)
        return;
    m_touched = true;
    change(m_appointment);
    m_showing = true;
    m_minutes->setValue(m_appointment.minutes);
    m_showing = false;
    emit edited();
}

Appointment withService(Appointment appointment, const ScheduleBook &book, std::optional<ServiceId> id)
{
    appointment.service = id;
    if (const Service *service = book.setup().service(id)) {
        appointment.minutes = service->minutes;
        appointment.bufferBefore = service->bufferBefore;
        appointment.bufferAfter = service->bufferAfter;
        appointment.equipment = service->equipment;
    }
    return appointment;
}

} // namespace untie
