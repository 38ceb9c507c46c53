#pragma once

#include "app/settings/service.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace untie {

/// A service in one line, to be changed where it stands; what is changed is reported once the field is left.
class ServiceRow final : public QWidget
{
    Q_OBJECT

public:
    ServiceRow(const Service &service, const QList<Room> &rooms, QWidget *parent = nullptr);

    const Service &service() const { return m_service; }
    void setStored(const Service &service); ///< with its new revision; what is being typed stays
    void setProblem(const QString &sentence);
    void start(); ///< in the name

signals:
    void edited(const untie::Service &service);

private:
    void tell();

    Service m_service;
    bool m_storing = false; ///< what is changed meanwhile is told after it
    QLineEdit *m_name;
    QSpinBox *m_minutes;
    QSpinBox *m_before;
    QSpinBox *m_after;
    QDoubleSpinBox *m_price;
    QComboBox *m_tint;
    QComboBox *m_equipment;
    QCheckBox *m_active;
    QLabel *m_problem;
};

/// The same for a room or a piece of equipment.
class RoomRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RoomRow(const Room &room, QWidget *parent = nullptr);

    const Room &room() const { return m_room; }
    void setStored(const Room &room);
    void setProblem(const QString &sentence);
    void start();

signals:
    void edited(const untie::Room &room);

private:
    void tell();

    Room m_room;
    bool m_storing = false;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QCheckBox *m_active;
    QLabel *m_problem;
};

} // namespace untie
