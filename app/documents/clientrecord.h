#pragma once

#include "app/documents/intakepages.h"
#include "app/documents/visitnotepages.h"
#include "app/intake/outcome.h"
#include "app/schedule/conflict.h"
#include "app/visits/clientcase.h"
#include "app/visits/clientnote.h"

namespace untie {

class Database;

/// All that the clinic keeps of one client, for the client who asks for it.
struct ClientRecordSource
{
    Client client;
    ClinicProfile clinic;
    QDateTime now;              ///< when it was read, in the clinic's zone
    ScheduleNames names;        ///< of those who work or worked here, and what is offered
    QList<Appointment> appointments; ///< the latest first
    QStringList alerts;         ///< published for the desk
    QList<ClientCase> cases;
    QList<ClientNote> notes;    ///< outside visits, the latest first
    QList<OutcomeTrend> outcomes;
    SignedConsents consents;
    QList<FilledIntake> intakes; ///< the latest first
    QList<VisitNoteSource> visits; ///< that are signed, the first one first
    int drafts = 0;             ///< visits whose note is not signed yet
};

/// Reads it in short pieces, so that no save waits behind a long history. Of all records that are of this person.
class ClientRecordReader final
{
public:
    ClientRecordReader(ClientId client, const QDateTime &now);

    /// Reads on; true when all is there. NotFound.
    Result<bool> step(Database &database);
    qint64 done() const { return m_next; }
    qint64 total() const { return m_visits.size(); }
    const ClientRecordSource &source() const { return m_source; }

private:
    Result<> readHead(Database &database);
    Result<> readDesk(Database &database);
    Result<> readHealth(Database &database);
    Result<> readVisit(Database &database, VisitId visit);

    ClientId m_client;
    QDateTime m_now;
    bool m_begun = false;
    QList<VisitId> m_visits; ///< the first one first
    qsizetype m_next = 0;
    ClientRecordSource m_source;
};

/// The whole record as one document: who the client is and what was agreed on, then consents, health forms and the notes of all
/// visits, each as it stands on paper alone. Void visits, which were written with the wrong client, and what concerns other
/// clients are not in it (GDPR 15.4; domain.md 7.5); drafts are counted. In the program's language, which `words` and `atlas`
/// speak.
Document clientRecordPages(const ClientRecordSource &source, const Figure &figure, const Atlas &atlas, const Translator &words, const Stationery &stationery);

} // namespace untie
