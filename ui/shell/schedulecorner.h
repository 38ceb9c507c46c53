#pragma once

#include "app/schedule/appointment.h"
#include "app/security/session.h"

#include <QObject>

#include <functional>

class QStackedLayout;
class QWidget;

namespace untie {

class Atlas;
class BackupKeeper;
class ClientBook;
class ClientCard;
class ClientPage;
struct Client;
class Figure;
class ScheduleBook;
class SchedulePage;
class StorageThread;
class TodayPage;
class VisitPage;

/// The first page and the calendar, and what ties them to the rest of the workspace: visits that begin with an
/// appointment, a client who comes again.
class ScheduleCorner final : public QObject
{
    Q_OBJECT

public:
    /// `go` shows a page of the workspace. The others live longer.
    ScheduleCorner(StorageThread &storage, const Session &session, ClientBook &clients, BackupKeeper &backups,
                   const Figure &figure, const Atlas &atlas, std::function<void(QWidget *)> go, QWidget *parent);

    TodayPage *today() const { return m_today; }
    SchedulePage *page() const { return m_page; }

    /// Puts the pages among the others.
    void join(QStackedLayout &pages);
    /// Puts the way to a client's appointments onto their page, and onto what the front desk sees of them.
    void join(ClientPage &client);
    void join(ClientCard &card);
    /// Visits are begun on that page, which lives longer; without one, none is.
    void beginOn(VisitPage &visit);

    void openToday();
    /// On that day; else on the one that was shown last, or today.
    void open(QDate day = {});
    /// Goes to the day of an appointment and chooses it.
    void showAppointment(QDate day, AppointmentId id);
    /// Proposes the last appointment of that client once more.
    void bookAgain(ClientId client);

signals:
    void clientWanted(untie::ClientId client);
    void visitWanted(untie::ClientId client, untie::VisitId visit);
    /// What is to be said for a moment.
    void told(const QString &sentence);

private:
    void startVisit(const Appointment &appointment);
    QWidget *newWay(QWidget *page, std::function<Client()> shown);

    StorageThread &m_storage;
    Session m_session;
    ClientBook &m_clients;
    std::function<void(QWidget *)> m_go;
    ScheduleBook *m_book;
    TodayPage *m_today;
    SchedulePage *m_page;
    VisitPage *m_visit = nullptr;
    VisitId m_stored; ///< the visit that was stored last
};

} // namespace untie
