#pragma once

#include "app/settings/service.h"
#include "ui/settings/sectionpage.h"

class QLabel;
class QVBoxLayout;

namespace untie {

class RoomRow;
class ServiceRow;

/// What the clinic offers, and its rooms and equipment: all of it changed where it stands.
class ServicesSection final : public SectionPage
{
    Q_OBJECT

public:
    ServicesSection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override;

private:
    struct Offers
    {
        QList<Service> services;
        QList<Room> rooms;
    };
    void show(const Offers &offers);
    ServiceRow *add(const Service &service);
    RoomRow *add(const Room &room);

    SettingsContext m_context;
    QList<Room> m_known;
    QVBoxLayout *m_services;
    QVBoxLayout *m_rooms;
    QLabel *m_trouble;
};

} // namespace untie
