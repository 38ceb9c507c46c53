#pragma once

#include "app/clients/importstore.h"
#include "app/exchange/calendarplan.h"
#include "app/schedule/schedulechange.h"

namespace untie {

/// An appointment that came from a file.
struct ImportedTime
{
    Appointment appointment; ///< with its id
    qint64 line = 0;         ///< of its event, from 1
};

/// Brings appointments from a file into the front desk's vault, in pages. Until ImportStore::publish() they are withdrawn: shown
/// nowhere, and in nobody's way; taken back they are that again, since appointments are never removed.
class CalendarImportStore final
{
public:
    explicit CalendarImportStore(Database &database);

    /// What a calendar is read for. Texts of many clients are read: the work behind it belongs on another thread.
    struct Ground
    {
        QByteArray zone;
        QString country;
        QList<Person> people;
        QList<Service> services; ///< that are offered
        QList<Client> clients;
        QList<Client> restricted; ///< nobody works with them
    };
    Result<Ground> ground() const;
    /// When anybody is not free from one day to another.
    Result<BusyTimes> busy(std::pair<QDate, QDate> days) const;

    /// A page of appointments, and the series that they are of.
    Result<> add(ImportId import, const QList<AppointmentSeries> &series, const QList<ImportedTime> &page);
    /// Leaves out what somebody booked over since: to be asked right before publish(). Gives the lines of what is left out.
    Result<QList<qint64>> leaveOutTaken(ImportId import);

private:
    Database &m_database;
};

} // namespace untie
