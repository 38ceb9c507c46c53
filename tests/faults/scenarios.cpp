#include "tests/faults/scenario.h"

#include "app/clients/clientstore.h"
#include "app/storage/durablefile.h"
#include "app/visits/recordvisit.h"
#include "app/visits/visitstore.h"
#include "tests/faults/plan.h"

#include <QDir>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

/// Locks and unlocks the clinic in between: the vaults are closed and opened again, which writes back and removes their
/// logs.
void inSessions(Stage &stage, const std::function<Result<>(Database &, int)> &step)
{
    const int stepsPerSession = (stage.steps + 2) / 3;
    for (int number = 0; number < stage.steps;) {
        const auto open = stage.open();
        if (!open)
            return;
        do {
            if (!stage.step(number, [&] { return step(*open->database, number); }))
                return;
        } while (++number < stage.steps && number % stepsPerSession != 0);
    }
}

/// The newest acknowledged state of each record among planned ones.
template <class Id, class Record>
QHash<Id, int> acknowledgedRevs(const QList<Record> &saves, const QList<int> &acknowledged)
{
    QHash<Id, int> revs;
    for (const int step : acknowledged)
        revs[saves[step].id] = qMax(revs.value(saves[step].id), saves[step].rev + 1);
    return revs;
}

/// Whether a stored record is one of those that were saved, whole, and no older than the one acknowledged.
template <class Record>
void compare(const Result<Record> &stored, const QList<Record> &saves, int acknowledgedRev, const QString &name, Findings &found)
{
    if (!stored && acknowledgedRev == 0 && stored.error().kind == Error::Kind::NotFound)
        return;
    if (!stored) {
        found.lost += u"%1: not there (%2)"_s.arg(name, stored.error().detail);
        return;
    }
    if (stored->rev < acknowledgedRev) {
        found.lost += u"%1: revision %2 instead of %3"_s.arg(name).arg(stored->rev).arg(acknowledgedRev);
        return;
    }
    const bool known = std::ranges::any_of(saves, [&](Record save) {
        ++save.rev;
        return save == *stored;
    });
    if (!known)
        found.faults += u"%1: revision %2 is not what was saved"_s.arg(name).arg(stored->rev);
}

// Saving visits, with their findings and trigger points; tells the front desk the day.

void saveVisits(Stage &stage)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    inSessions(stage, [&](Database &database, int number) -> Result<> {
        const auto rev = recordVisit(database, saves[number], plannedNow());
        return rev ? Result<>() : Result<>(fail(rev.error()));
    });
}

Findings verifyVisits(const Stage &stage, const QList<int> &acknowledged)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        const auto revs = acknowledgedRevs<VisitId>(saves, acknowledged);
        const VisitStore store(*clinic.database);
        QSet<VisitId> seen;
        for (const Visit &save : saves) {
            if (seen.contains(save.id))
                continue;
            seen.insert(save.id);
            compare(store.find(save.client, save.id), saves, revs.value(save.id), u"visit %1"_s.arg(save.id.value), found);
        }
    });
}

// Adding and changing clients.

void saveClients(Stage &stage)
{
    const QList<Client> saves = plannedEdits(stage.seed, stage.steps);
    inSessions(stage, [&](Database &database, int number) -> Result<> {
        ClientStore store(database);
        if (saves[number].rev > 0)
            return store.update(saves[number]);
        const auto id = store.add(saves[number]);
        return id ? Result<>() : Result<>(fail(id.error()));
    });
}

Findings verifyClients(const Stage &stage, const QList<int> &acknowledged)
{
    QList<Client> saves = plannedEdits(stage.seed, stage.steps);
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        const auto revs = acknowledgedRevs<ClientId>(saves, acknowledged);
        const ClientStore store(*clinic.database);
        for (const Client &client : plannedClients())
            saves.append(client); // as they were before any edit
        QSet<ClientId> seen;
        for (const Client &save : std::as_const(saves)) {
            if (seen.contains(save.id))
                continue;
            seen.insert(save.id);
            auto stored = store.find(save.id);
            if (stored)
                stored->lastVisit.reset(); // kept by visits alone
            compare(stored, saves, revs.value(save.id), u"client %1"_s.arg(save.id.value), found);
        }
    });
}

// Replacing a file outside the vaults, as the keyring is.

QByteArray contentOf(quint64 seed, int step)
{
    QRandomGenerator random(quint32(seed) * 1000U + quint32(step));
    QByteArray bytes = "file of step " + QByteArray::number(step) + '\n';
    for (int i = random.bounded(20'000); i > 0; --i)
        bytes += char(random.bounded(256));
    return bytes;
}

void prepareFolder(const Stage &stage)
{
    QDir().mkpath(stage.beside(u"files"_s));
}

void replaceFile(Stage &stage)
{
    for (int number = 0; number < stage.steps; ++number) {
        if (!stage.step(number, [&] { return writeDurably(stage.beside(u"files/keyring"_s), contentOf(stage.seed, number)); }))
            return;
    }
}

Findings verifyFile(const Stage &stage, const QList<int> &acknowledged)
{
    Findings found;
    const int least = acknowledged.isEmpty() ? -1 : acknowledged.constLast();
    const auto stored = readWhole(stage.beside(u"files/keyring"_s), 100'000);
    if (!stored) {
        if (least >= 0 || stored.error().kind != Error::Kind::NotFound)
            found.lost += u"the file of step %1: %2"_s.arg(least).arg(stored.error().detail);
        return found;
    }
    for (int step = qMax(least, 0); step < stage.steps; ++step) {
        if (*stored == contentOf(stage.seed, step))
            return found;
    }
    found.lost += u"the file of step %1: another or broken one is there, of %2 bytes"_s.arg(least).arg(stored->size());
    return found;
}

// Making a clinic: from the moment on at which its recovery sheet is shown it must open.

void prepareNothing(const Stage &)
{
}

void makeClinic(Stage &stage)
{
    stage.step(0, [&] { return createEmptyClinic(stage); });
}

Findings verifyMadeClinic(const Stage &stage, const QList<int> &acknowledged)
{
    if (acknowledged.isEmpty())
        return {};
    return inClinic(stage, [](OpenClinic &, Findings &) {});
}

} // namespace

const QList<Scenario> &scenarios()
{
    static const QList<Scenario> all{
        {"visits", 45, 6, prepareClinic, saveVisits, verifyVisits},
        {"clients", 45, 6, prepareClinic, saveClients, verifyClients},
        {"files", 12, 3, prepareFolder, replaceFile, verifyFile},
        {"new clinic", 1, 1, prepareNothing, makeClinic, verifyMadeClinic},
    };
    return all;
}

} // namespace untie::faults
