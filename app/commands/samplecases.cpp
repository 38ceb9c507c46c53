#include "app/commands/samplecases.h"

#include "app/visits/casestore.h"
#include "app/visits/clientnotestore.h"
#include "app/visits/visitstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVisits = 12; ///< of a case
constexpr qsizetype noteEvery = 3; ///< clients

/// The first sentence of what brought the client.
QString complaintOf(const VisitRow &visit)
{
    return visit.reason.section(u'.', 0, 0).left(longestComplaint).trimmed();
}

} // namespace

Result<> writeSampleCases(Database &database, const QList<ClientId> &clients, const QDateTime &until)
{
    QFile file(u":/sample/cases.json"_s);
    const QJsonObject sample = file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QJsonArray goals = sample[u"goals"_s].toArray();
    const QJsonArray notes = sample[u"notes"_s].toArray();
    if (goals.isEmpty() || notes.isEmpty())
        return fail(Error::Kind::Corrupt, u"the sample's cases"_s);
    CaseStore cases(database);
    for (qsizetype i = 0; i < clients.size(); ++i) {
        const auto visits = VisitStore(database).newest(clients[i], mostVisits);
        if (!visits)
            return fail(visits.error());
        if (visits->size() < 2 || complaintOf(visits->constLast()).isEmpty())
            continue;
        const auto made = cases.save({.client = clients[i],
                                      .complaint = complaintOf(visits->constLast()),
                                      .goals = goals.at(i % goals.size()).toString(),
                                      .openedOn = visits->constLast().startedAt.date()});
        if (!made)
            return fail(made.error());
        for (const VisitRow &visit : *visits) {
            if (auto assigned = cases.assign(clients[i], visit.id, made->id); !assigned)
                return assigned;
        }
        if (i % noteEvery != 0)
            continue;
        const QJsonObject note = notes.at((i / noteEvery) % notes.size()).toObject();
        const QDateTime at = std::min(visits->constFirst().startedAt.addDays(2), until);
        const auto written = ClientNoteStore(database).write({.client = clients[i],
                                                              .kind = clientNoteKindFromId(note[u"kind"_s].toString()).value_or(ClientNoteKind::Other),
                                                              .at = at,
                                                              .text = note[u"text"_s].toString()},
                                                             at);
        if (!written)
            return fail(written.error());
    }
    return {};
}

} // namespace untie
