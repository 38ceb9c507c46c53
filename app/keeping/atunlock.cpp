#include "app/keeping/atunlock.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/importstore.h"
#include "app/clients/clientstore.h"
#include "app/common/log.h"
#include "app/documents/release.h"
#include "app/intake/clinicalinboxstore.h"
#include "app/keeping/erasurestore.h"
#include "app/keeping/paircheckstore.h"
#include "app/schedule/seriesstore.h"
#include "app/schedule/visitdone.h"
#include "app/security/grants.h"
#include "app/visits/recordvisit.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Result<UnlockFindings> finishAndCompare(Database &database, UnlockFindings findings)
{
    if (auto made = SeriesStore(database).goOn(QDate::currentDate()); !made)
        logTrouble("series without an end could not be made longer", made.error()); // tried again at the next unlock
    if (auto gone = ReleasedSummaryStore(database).expire(QDateTime::currentDateTimeUtc()); !gone)
        logTrouble("summaries that nobody fetched could not be taken away", gone.error()); // tried again at the next unlock
    if (!database.has(Vault::Clinical))
        return findings;
    auto steps = PendingSteps(database).finishAll(stepKinds());
    if (!steps)
        return fail(steps.error());
    findings.steps = std::move(*steps);
    auto filed = ClinicalInboxStore(database).file();
    if (!filed)
        return fail(filed.error());
    findings.unreadableForms = filed->unreadable;
    auto unknown = PairCheckStore(database).unknownClients();
    if (!unknown)
        return fail(unknown.error());
    findings.unknownClients = std::move(*unknown);
    return findings;
}

} // namespace

QStringList explain(const UnlockFindings &findings)
{
    QStringList sentences;
    if (findings.olderVault)
        sentences.append(*findings.olderVault == Vault::FrontDesk
                             ? QCoreApplication::translate("Keeping", "These two files are not from the same moment: the front desk's vault is older than the clinical one remembers.")
                             : QCoreApplication::translate("Keeping", "These two files are not from the same moment: the clinical vault is older than the front desk's remembers."));
    for (const Vault vault : bothVaults) {
        const bool desk = vault == Vault::FrontDesk;
        if (findings.olderThanSeen.contains(vault))
            sentences.append(desk ? QCoreApplication::translate("Keeping", "The front desk's vault is older than when this computer saw it last: somebody put an old copy in its place.")
                                  : QCoreApplication::translate("Keeping", "The clinical vault is older than when this computer saw it last: somebody put an old copy in its place."));
        if (findings.otherThanSeen.contains(vault))
            sentences.append(desk ? QCoreApplication::translate("Keeping", "The front desk's vault has another history than this computer saw: it went on from an old copy, or was changed.")
                                  : QCoreApplication::translate("Keeping", "The clinical vault has another history than this computer saw: it went on from an old copy, or was changed."));
    }
    if (!findings.unknownClients.isEmpty())
        sentences.append(QCoreApplication::translate("Keeping", "%n client(s) have visits, but the front desk does not know them.", nullptr, int(findings.unknownClients.size())));
    if (!findings.steps.left.isEmpty())
        sentences.append(QCoreApplication::translate("Keeping", "%n step(s) between the two vaults could not be finished yet; they are tried again at the next sign-in.", nullptr, int(findings.steps.left.size())));
    if (findings.unreadableForms > 0)
        sentences.append(QCoreApplication::translate("Keeping", "%n form(s) in the inbox cannot be opened: they were sealed for another clinical vault. Ask these clients again.", nullptr,
                             findings.unreadableForms));
    return sentences;
}

const QList<StepKind> &stepKinds()
{
    static const QList<StepKind> all{unpublishedImportStep(), mergeStep(), eraseStep(), visitDayStep(), visitDoneStep(), releaseStep(), recallStep()};
    return all;
}

Result<> compareWithSeen(Database &database, const LastSeen &seen, UnlockFindings &findings)
{
    const AuditStore audit(database);
    for (const Vault vault : bothVaults) {
        const AuditHead &known = seen.head(vault);
        if (!database.has(vault) || known.seq == 0)
            continue;
        const auto now = audit.head(vault);
        if (!now)
            return fail(now.error());
        const auto hash = audit.hashOf(vault, known.seq);
        if (!hash)
            return fail(hash.error());
        if (*hash == known.hash)
            continue;
        const auto restored = audit.wasRestoredSince(vault, known.seq);
        if (!restored)
            return fail(restored.error());
        if (*restored)
            continue; // its history goes on from a backup, which is written in it
        (now->seq < known.seq ? findings.olderThanSeen : findings.otherThanSeen).append(vault);
    }
    return {};
}

Result<UnlockFindings> lookAtUnlock(Database &database, const Session &session, const std::optional<LastSeen> &seen)
{
    UnlockFindings findings;
    findings.olderVault = session.olderVault;
    if (seen) {
        if (auto compared = compareWithSeen(database, *seen, findings); !compared)
            return fail(compared.error());
    }
    return findings.filesFit() ? finishAndCompare(database, std::move(findings)) : Result<UnlockFindings>(std::move(findings));
}

Result<UnlockFindings> adoptUnknownClients(Database &database)
{
    const auto unknown = PairCheckStore(database).unknownClients();
    if (!unknown)
        return fail(unknown.error());
    ClientStore clients(database);
    for (qsizetype i = 0; i < unknown->size(); ++i) {
        Client client;
        client.id = unknown->at(i);
        client.family = QCoreApplication::translate("Keeping", "Unknown client %1").arg(i + 1);
        client.deskNote = QCoreApplication::translate("Keeping", "There were visits of this client and no entry at the front desk. Say who it is.");
        if (const auto added = clients.add(client); !added)
            return fail(added.error());
    }
    return finishAndCompare(database, {});
}

Result<UnlockFindings> acceptFiles(Database &database)
{
    if (auto accepted = AuditStore(database).acceptCounters(); !accepted)
        return fail(accepted.error());
    return finishAndCompare(database, {});
}

} // namespace untie
