#pragma once

#include "app/clients/client.h"
#include "app/common/result.h"
#include "app/visits/clientcase.h"
#include "app/visits/noteproof.h"
#include "app/visits/phrase.h"
#include "app/visits/spellingstore.h"

#include <QTimeZone>

namespace untie {

class Database;

/// A visit with all that its page shows around it.
struct VisitContext
{
    Client client;
    Visit visit;
    QList<TriggerPoint> points; ///< what earlier visits saw
    int number = 1; ///< the client's first visit is 1
    QString therapist; ///< name; empty when the clinic no longer knows them
    QTimeZone zone; ///< the clinic's
    QString language = {}; ///< in which the clinic writes
    QList<Phrase> phrases = {}; ///< in force for whoever works on the database
    SpellingWishes spelling = {}; ///< of its notes
    QHash<QString, QString> patterns = {}; ///< of its sentences, where the clinic has its own
    QString lastPlan = {};     ///< what was planned on the visit before, where something was
    QDateTime lastPlanAt = {}; ///< when that visit was
    VisitForm lastForm = VisitForm::Full; ///< of that visit
    QString lastHomeCare = {}; ///< what was given along on that visit
    MeasureUnit pressureUnit = MeasureUnit::Kilopascal; ///< in which they read a pressure pain threshold
    QStringList usualTechniques = {}; ///< of the visit's therapist, the most frequent first
    QList<ClientCase> cases = {}; ///< of the client, open ones first
    CaseId forCase = {};          ///< what the visit is for, or likely is; invalid: none
    bool caseIsLikely = false;    ///< nobody said so yet
    QString unsavedBy = {};       ///< who else keeps a draft of it that is not stored; empty: nobody, or nobody knows them
    QDateTime unsavedAt = {};     ///< since when; invalid: nobody does
    bool isMine = false; ///< whoever works on the database is the visit's therapist, and signs it
    QList<NoteEntry> entries = {}; ///< what was signed, in order; empty for a draft
    NoteProof proof = {};          ///< whether it still is what was signed
    QHash<PersonId, QString> authors = {}; ///< their names
};

/// A stored visit. NotFound when it or the client is not there.
Result<VisitContext> storedVisit(Database &database, ClientId client, VisitId visit);
/// A visit as somebody left it unsaved, whether it was ever stored or not. NotFound when the client is not there.
Result<VisitContext> resumedVisit(Database &database, const Visit &visit);
/// A visit that begins now, not stored: nothing is kept of one in which nothing is written.
Result<VisitContext> newVisit(Database &database, ClientId client, PersonId therapist, const QDateTime &now);

} // namespace untie
