#pragma once

#include "app/schedule/appointment.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QSpinBox;

namespace untie {

class ScheduleBook;

/// What can be chosen of an appointment: service, length, therapist, room. A service brings its length and the time
/// before and after along.
class AppointmentFields final : public QWidget
{
    Q_OBJECT

public:
    explicit AppointmentFields(ScheduleBook &book, QWidget *parent = nullptr);

    /// Shows an appointment; says nothing of it.
    void show(const Appointment &appointment);
    /// The one that was shown, as chosen by now.
    const Appointment &appointment() const { return m_appointment; }
    /// Whether somebody chose something since a shown one was the first of its id.
    bool isTouched() const { return m_touched; }
    void setTouched(bool touched) { m_touched = touched; }
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    void fill();
    void choose(const std::function<void(Appointment &)> &change);

    ScheduleBook &m_book;
    Appointment m_appointment;
    bool m_touched = false;
    bool m_showing = false;
    QComboBox *m_service;
    QSpinBox *m_minutes;
    QComboBox *m_therapist;
    QComboBox *m_room;
};

/// With the service's length, the time before and after, and the equipment it cannot do without.
Appointment withService(Appointment appointment, const ScheduleBook &book, std::optional<ServiceId> service);

} // namespace untie
