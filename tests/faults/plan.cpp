#include "tests/faults/plan.h"

#include "tests/support/builders.h"

#include <QMap>
#include <QRandomGenerator>

#include <iterator>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstClient = 1'000;
constexpr int clientCount = 8;

/// A text of words, as long as some notes are: a long one takes several pages of the vault.
QString anyText(QRandomGenerator &random)
{
    static const QStringList words{u"dull"_s, u"band"_s, u"knot"_s, u"left"_s, u"since Saturday"_s, u"naß"_s, u"eased"_s, u"痛い"_s};
    const int count = random.bounded(10) == 0 ? random.bounded(400, 1500) : random.bounded(3, 60);
    QStringList text;
    for (int i = 0; i < count; ++i)
        text += words[random.bounded(int(words.size()))];
    return text.join(u' ');
}

/// Ids of a seed of their own, so that two plans never meet.
qint64 idOf(quint64 seed, int number)
{
    return qint64((seed % 1'000'000) + 1) * 10'000'000 + number;
}

} // namespace

QDateTime plannedNow()
{
    return QDateTime({2026, 11, 17}, {16, 0}, Qt::UTC);
}

QList<Client> plannedClients()
{
    QList<Client> clients;
    for (int i = 0; i < clientCount; ++i) {
        Client client = aClient().named(u"Client %1"_s.arg(i), u"Trial"_s);
        client.id = ClientId{firstClient + i};
        clients.append(client);
    }
    return clients;
}

QList<Visit> plannedVisits(quint64 seed, int steps)
{
    QRandomGenerator random(quint32(seed ^ (seed >> 32)) + 1);
    QList<Visit> saves;
    QList<Visit> latest; // of each visit
    for (int step = 0; step < steps; ++step) {
        const int which = random.bounded(int(latest.size()) + 1);
        const bool isNew = which == latest.size() || latest.size() == 0 || random.bounded(4) == 0;
        if (isNew) {
            Visit visit = aVisit().of(ClientId{firstClient + random.bounded(clientCount)});
            visit.id = VisitId{idOf(seed, 1'000'000 + int(latest.size()))};
            visit.therapist = PersonId{77};
            visit.rev = -1;
            latest.append(visit);
        }
        Visit &visit = isNew ? latest.last() : latest[which];
        ++visit.rev;
        for (QString Note::*part : {&Note::subjective, &Note::objective, &Note::assessment, &Note::plan})
            visit.note.*part = random.bounded(3) ? anyText(random) : QString();
        visit.findings.clear();
        for (int i = random.bounded(7); i > 0; --i) {
            Finding finding = aFinding().scoring(random.bounded(11), random.bounded(11));
            finding.id = FindingId{idOf(seed, 2'000'000 + step * 10 + i)};
            finding.point = TriggerPointId{idOf(seed, 3'000'000 + int(visit.id.value % 1'000'000) * 10 + i)};
            finding.at = {random.bounded(1000) / 1000.0, random.bounded(1000) / 1000.0};
            finding.remark = random.bounded(2) ? u"remark %1"_s.arg(step) : QString();
            visit.findings.append(finding);
        }
        saves.append(visit);
    }
    return saves;
}

QList<Visit> plannedBeginning()
{
    constexpr quint64 seedOfBeginning = 999'999; // no scenario's
    return plannedVisits(seedOfBeginning, 12);
}

QList<Visit> plannedChanges(quint64 seed, int steps)
{
    QRandomGenerator random(quint32(seed ^ (seed >> 32)) + 3);
    QMap<VisitId, Visit> latest;
    for (const Visit &visit : plannedBeginning()) {
        latest[visit.id] = visit;
        ++latest[visit.id].rev;
    }
    QList<Visit> saves;
    for (int step = 0; step < steps; ++step) {
        Visit &visit = *std::next(latest.begin(), random.bounded(int(latest.size())));
        visit.note.plan = u"plan of step %1"_s.arg(step);
        saves.append(visit);
        ++visit.rev;
    }
    return saves;
}

QList<Client> plannedEdits(quint64 seed, int steps)
{
    QRandomGenerator random(quint32(seed ^ (seed >> 32)) + 2);
    QList<Client> latest = plannedClients();
    for (Client &client : latest)
        client.rev = 1;
    QList<Client> saves;
    for (int step = 0; step < steps; ++step) {
        if (random.bounded(3) == 0) {
            Client client = aClient().named(u"New %1"_s.arg(step), u"Trial"_s);
            client.id = ClientId{idOf(seed, step)};
            client.rev = 0;
            latest.append(client);
        }
        Client &client = latest.last().rev == 0 ? latest.last() : latest[random.bounded(int(latest.size()))];
        client.deskNote = u"note %1 of step %2"_s.arg(random.bounded(1000)).arg(step);
        saves.append(client);
        ++client.rev;
    }
    return saves;
}

} // namespace untie::faults
