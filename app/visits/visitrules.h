#pragma once

#include "app/visits/visit.h"

#include <QDateTime>

namespace untie {

/// Every reason why a visit cannot be stored, as sentences in the program's language; empty when it can: a score
/// outside 0–10, a mark outside its view, a start in the future by more than a day, no length …
QStringList problemsOf(const Visit &visit, const QDateTime &now);

/// The visit with its note and remarks tidied (see tidiedLines()).
Visit tidied(Visit visit);

/// Whether a score is clearly lower (-1) or higher (1) than an earlier one: by at least 2 points, and lower by 30 %, too.
/// Farrar 2001, Pain 94:149: about 2 points or 30 % is clinically important in chronic pain.
int clearChange(int earlier, int now);

/// The newest sight of a point at which it was examined; null when there is none.
const Reading *lastSight(const TriggerPoint &point);

/// How a trigger point stands at its newest scored reading, by the rules alone. Readings that were not examined do not
/// count; scores on pressure and at rest are never compared with each other. Resolved is 0 on pressure without a band.
Trend suggestedTrend(const TriggerPoint &point);
/// How it stands: as the therapist set it at the last sight, else as suggested. What no therapist called resolved is quiet.
Trend trendOf(const TriggerPoint &point);

/// Whether the last sight found it above 0 before treatment, or did not score it, so that the next visit asks for it
/// again; a state that the therapist set decides. What treatment made of it does not count: a 0 afterwards is the aim, not the proof.
bool isOpen(const TriggerPoint &point);

/// Which kind the criteria suggest: active with two of taut band, nodule and referral, and recognised pain; latent with
/// two but not recognised (Fernández-de-las-Peñas & Dommerholt 2018, Pain Med 19:142). With fewer than two once all three
/// were tested: a tight muscle where a band was felt, else a tender point. Nothing before that.
std::optional<FindingKind> suggestedKind(const Criteria &criteria);

/// Typing digits into a finding: the first is before, the second after, a third starts again. 't' is 10.
/// Gives false for a key that is no score.
bool typeScore(Finding &finding, QChar key);

} // namespace untie
