#include "ui/shell/schedulecorner.h"

#include "app/clients/clientdirectory.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "app/security/permissions.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/clientpage.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/schedule/calendarkeeper.h"
#include "ui/schedule/candidatemodel.h"
#include "ui/schedule/schedulebook.h"
#include "ui/schedule/schedulepage.h"
#include "ui/shell/workstation.h"
#include "ui/today/todaypage.h"
#include "ui/visits/visitpage.h"

#include <QStackedLayout>
#include <QToolButton>

#include <utility>

namespace untie {

ScheduleCorner::ScheduleCorner(StorageThread &storage, const Session &session, ClientBook &clients,
                               BackupKeeper &backups, const Figure &figure, const Atlas &atlas,
                               std::function<void(QWidget *)> go, QWidget *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_session(session)
    , m_clients(clients)
    , m_go(std::move(go))
    , m_book(new ScheduleBook(storage, session, this))
    , m_today(new TodayPage(storage, *m_book, backups, session, &figure, &atlas, parent))
    , m_page(new SchedulePage(storage, *m_book, clients, session, may(session.role, Operation::WriteVisits), parent))
{
    connect(m_today, &TodayPage::appointmentWanted, this, &ScheduleCorner::showAppointment);
    connect(m_today, &TodayPage::scheduleWanted, this, &ScheduleCorner::open);
    connect(m_today, &TodayPage::clientWanted, this, &ScheduleCorner::clientWanted);
    connect(m_today, &TodayPage::visitWanted, this, &ScheduleCorner::startVisit);
    connect(m_today, &TodayPage::noteWanted, this, &ScheduleCorner::visitWanted);
    connect(m_page, &SchedulePage::clientWanted, this, &ScheduleCorner::clientWanted);
    connect(m_page, &SchedulePage::visitWanted, this, &ScheduleCorner::startVisit);
    const QString clinic = session.folder.path;
    m_page->calendars().setOrder(workstation::calendarOrder(clinic));
    connect(&m_page->calendars(), &CalendarKeeper::orderChanged, this,
            [clinic](const CalendarOrder &order) { workstation::rememberCalendarOrder(clinic, order); });
    m_book->reload();
}

void ScheduleCorner::join(QStackedLayout &pages)
{
    pages.addWidget(m_today);
    pages.addWidget(m_page);
}

void ScheduleCorner::join(ClientPage &client)
{
    client.addTool(newWay(&client, [&client] { return client.client(); }));
}

void ScheduleCorner::join(ClientCard &card)
{
    card.addTool(newWay(&card, [&card] { return card.client(); }));
}

QWidget *ScheduleCorner::newWay(QWidget *page, std::function<Client()> shown)
{
    QToolButton *way = newIconButton(QStringLiteral("calendar-days"), tr("Appointments of this client"), page);
    way->setObjectName(QStringLiteral("clientAppointments"));
    connect(way, &QToolButton::clicked, this, [this, shown = std::move(shown)] {
        const Client client = shown();
        m_go(m_page);
        m_page->open();
        m_page->showAppointmentsOf(client.id, displayName(client));
    });
    return way;
}

void ScheduleCorner::beginOn(VisitPage &visit)
{
    m_visit = &visit;
    connect(m_visit, &VisitPage::changed, this, [this](ClientId, VisitId stored) {
        if (std::exchange(m_stored, stored) != stored)
            m_book->linkVisits(m_session.person);
    });
    m_book->linkVisits(m_session.person); // one may have been stored with the last breath of a lock
}

void ScheduleCorner::openToday()
{
    m_go(m_today);
    m_today->open();
}

void ScheduleCorner::open(QDate day)
{
    m_go(m_page);
    day.isValid() ? m_page->showDay(day) : m_page->open();
}

void ScheduleCorner::showAppointment(QDate day, AppointmentId id)
{
    m_go(m_page);
    m_page->showAppointment(day, id);
}

/// The appointment says who and how long; it is told that its client is in the room, and which visit came of it once
/// something is written there.
void ScheduleCorner::startVisit(const Appointment &appointment)
{
    if (!m_visit || !appointment.client)
        return;
    if (appointment.visit) {
        emit visitWanted(*appointment.client, *appointment.visit);
        return;
    }
    if (appointment.status != AppointmentStatus::InTreatment)
        m_book->make(changing(appointment, withStatus(appointment, AppointmentStatus::InTreatment)), tr("Visit started"));
    m_go(m_visit);
    m_visit->begin(*appointment.client, m_session.person, appointment.minutes);
}

void ScheduleCorner::bookAgain(ClientId client)
{
    if (!client.isValid())
        return;
    const auto last = m_storage.run([client](Database &database) {
        return ScheduleStore(database).past(client, QDateTime::currentDateTimeUtc().addDays(1), 1);
    });
    deliver(last, this, [this, client](const Result<QList<Appointment>> &past) {
        const ClientRow *row = m_clients.directory().find(client);
        if (!past || past->isEmpty() || !row) {
            emit told(tr("Nothing was booked for this client yet."));
            return;
        }
        m_go(m_page);
        m_page->bookAgain(past->constFirst(), displayName(*row));
    });
}

} // namespace untie
