#pragma once

#include "app/clients/client.h"
#include "app/documents/releasedsummarystore.h"
#include "app/schedule/appointment.h"
#include "app/visits/duepointstore.h"
#include "app/visits/noteentrystore.h"
#include "app/visits/visit.h"
#include "ui/schedule/schedulesetup.h"

namespace untie {

/// Whose day is asked for, and what of it may be seen.
struct TodayQuestion
{
    ClinicFolder folder;
    std::optional<PersonId> therapist; ///< none: everybody's, as the front desk needs it
    bool clinical = false;             ///< visits may be read
    bool due = false;                  ///< points that are due are asked for: they change by the day, and take longest
    bool wholeClinic = false;          ///< those of others' clients, too: an owner's concern
    ClientId opened; ///< whose record this person has been shown here already, which is in the audit
    QDateTime now;
};

/// What the record has of who comes next; moments are in the clinic's time zone.
struct NextRecord
{
    Client client;
    QList<VisitRow> visits; ///< newest first
    QList<TriggerPoint> points; ///< worst first
};

/// A visit of one's own whose note is not signed.
struct UnsignedNote
{
    UnsignedVisit visit;
    QString clientName;
    QDate day; ///< on the clinic's clock
};

/// A client with trigger points that are due a re-check.
struct DueClient
{
    DuePoints due;
    QString clientName;
    std::optional<QDate> comes; ///< on the clinic's clock; none: nothing is booked
};

/// What stands on Today.
struct TodayContents
{
    ScheduleSetup setup;
    QDate today;
    QList<DayEntry> days;       ///< of today and tomorrow, withdrawn and cancelled ones left out
    QList<DayEntry> unfinished; ///< of the week before: somebody came, and nobody said that it is done
    QList<ReleasedSummary> summaries; ///< that lie at the desk, the oldest first; those of the therapist's own visits
    QList<UnsignedNote> unsignedNotes; ///< older than the visit that may be going on, oldest first
    QList<DueClient> dueClients;  ///< who is not to come yet first, of these one's own before others', who waits longest first
    std::optional<DayEntry> next; ///< who is there, is expected, or comes next
    QStringList alerts;         ///< about who comes next
    std::optional<NextRecord> record; ///< of who comes next, where visits may be read
    QList<Finding> findings;    ///< of their last visit
};

/// Reads it on the storage thread. Who treats nobody sees everybody's day.
Result<TodayContents> readToday(Database &database, const TodayQuestion &question);

/// Who is to be treated next: who is in the room or has arrived comes before who is expected. Who only receives people
/// waits for those who are expected. Nobody whose time is over.
std::optional<DayEntry> nextOf(const QList<DayEntry> &entries, const QDateTime &now, bool treats);

} // namespace untie
