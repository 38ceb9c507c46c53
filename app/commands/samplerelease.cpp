#include "app/commands/samplerelease.h"

#include "app/documents/release.h"
#include "app/storage/pendingsteps.h"
#include "app/visits/visitstore.h"

#include <algorithm>

namespace untie {

namespace {

constexpr int mostReleased = 3;
constexpr qint64 oldest = 4 * 24 * 3600; ///< seconds before the newest visit
constexpr qint64 writing = 12 * 60;      ///< from the end of a visit to its signature

} // namespace

Result<> releaseNewest(Database &database, QList<SampleVisit> visits)
{
    std::ranges::sort(visits, std::greater(), &SampleVisit::startedAt);
    int released = 0;
    for (const SampleVisit &visit : std::as_const(visits)) {
        if (released == mostReleased || visit.startedAt.secsTo(visits.constFirst().startedAt) > oldest)
            break;
        const auto stored = VisitStore(database).find(visit.client, visit.visit);
        if (!stored)
            return fail(stored.error());
        if (stored->state != VisitState::Signed)
            continue;
        const qint64 at = visit.startedAt.addSecs(60LL * visit.minutes + writing).toMSecsSinceEpoch();
        const PendingStep step{makeIdAt(at, static_cast<quint32>(released)), releaseStep().kind, visit.visit.value, QString::number(at)};
        if (auto done = releaseStep().run(database, step); !done)
            return done;
        ++released;
    }
    return {};
}

} // namespace untie
