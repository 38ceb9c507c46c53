#include "app/documents/release.h"

#include "app/bodymap/atlas.h"
#include "app/bodymap/figure.h"
#include "app/clients/restriction.h"
#include "app/common/log.h"
#include "app/common/translator.h"
#include "app/documents/summarysource.h"
#include "app/schedule/visitdone.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/visits/visitstore.h"

#include <QTimeZone>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The release has the step's id, so that doing it twice puts it there once.
PendingStep releaseOf(VisitId visit, const QDateTime &now)
{
    return {makeId(), releaseStep().kind, visit.value, QString::number(now.toMSecsSinceEpoch())};
}

Result<> release(Database &database, const PendingStep &step)
{
    const auto source = summarySourceOf(database, VisitId{step.subject});
    if (!source) {
        const bool gone = source.error().kind == Error::Kind::NotFound || source.error().kind == Error::Kind::Invalid;
        return gone ? Result<>() : Result<>(fail(source.error())); // voided or erased meanwhile
    }
    const Translator words = Translator::forLanguage(summaryLanguage(source->client, source->clinic));
    const auto figure = Figure::load();
    if (!figure)
        return fail(figure.error());
    const auto atlas = Atlas::load(*figure, words);
    if (!atlas)
        return fail(atlas.error());
    const ReleasedSummary released{ReleaseId{step.id}, source->visit.client, source->visit.id, source->visit.therapist, source->visit.startedAt,
                                   QDateTime::fromMSecsSinceEpoch(step.payload.toLongLong(), Qt::UTC)};
    return ReleasedSummaryStore(database).add(released, visitSummaryOf(*source, *atlas, words));
}

Result<> recall(Database &database, const PendingStep &step)
{
    return ReleasedSummaryStore(database).withdraw(VisitId{step.subject}, QDateTime::currentDateTimeUtc());
}

/// What was queued with a signature; the signature itself stands in any case.
void finishNow(Database &database, const QList<PendingStep> &steps)
{
    for (const PendingStep &step : steps) {
        const StepKind &kind = step.kind == releaseStep().kind ? releaseStep() : step.kind == recallStep().kind ? recallStep() : visitDoneStep();
        if (auto done = PendingSteps(database).finish(Vault::Clinical, step, kind); !done)
            logTrouble("what follows from a signature is still to be told to the front desk", done.error());
    }
}

} // namespace

Result<NoteEntry> signAndRelease(Database &database, ClientId client, VisitId id, int rev, const SigningWords &words, bool released, const QDateTime &now)
{
    const auto visit = VisitStore(database).find(client, id);
    if (!visit)
        return fail(visit.error());
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    QList<PendingStep> steps{visitDone(id, visit->startedAt.toTimeZone(timeZoneOf(*profile)).date())};
    if (released)
        steps.append(releaseOf(id, now));
    auto entry = signVisit(database, client, id, rev, words, now, steps);
    if (entry)
        finishNow(database, steps);
    return entry;
}

Result<NoteEntry> amendAndRecall(Database &database, ClientId client, VisitId id, const Amendment &amendment, const QDateTime &now)
{
    QList<PendingStep> steps;
    if (amendment.kind == EntryKind::Void)
        steps.append({makeId(), recallStep().kind, id.value, {}});
    auto entry = amendVisit(database, client, id, amendment, now, steps);
    if (entry)
        finishNow(database, steps);
    return entry;
}

Result<> releaseSummary(Database &database, VisitId id, const QDateTime &now)
{
    const auto visit = VisitStore(database).find(id);
    if (!visit)
        return fail(visit.error());
    if (visit->state != VisitState::Signed)
        return fail(Error::Kind::Denied, u"only a signed visit is released"_s);
    if (auto free = refuseRestricted(database, visit->client); !free)
        return free;
    return release(database, releaseOf(id, now));
}

const StepKind &releaseStep()
{
    static const StepKind kind{u"documents.release"_s, release};
    return kind;
}

const StepKind &recallStep()
{
    static const StepKind kind{u"documents.recall"_s, recall};
    return kind;
}

} // namespace untie
