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

/// The status of a trigger point at its newest scored reading, suggested, never forced. Readings that were not
/// examined do not count; scores on pressure and at rest are never compared with each other.
enum class Trend {
    New,       ///< seen once
    Improving, ///< at least 2 points or 30 % lower than at the sight before
    Unchanged,
    Worse,     ///< at least 2 points higher
    Quiet,     ///< 0 on pressure now
    Recurred   ///< above 0 after it was quiet
};
Trend trendOf(const TriggerPoint &point);

/// Whether the last sight found it above 0 before treatment, or did not score it, so that the next visit asks for it
/// again. What treatment made of it does not count: a 0 afterwards is the aim, not the proof.
bool isOpen(const TriggerPoint &point);

/// Which kind the criteria suggest: active with two of taut band, nodule, referral and recognised pain; latent with
/// two but not recognised (Fernández-de-las-Peñas & Dommerholt 2018, Pain Med 19:142); else nothing is suggested.
std::optional<FindingKind> suggestedKind(const Criteria &criteria);

/// Typing digits into a finding: the first is before, the second after, a third starts again. 't' is 10.
/// Gives false for a key that is no score.
bool typeScore(Finding &finding, QChar key);

} // namespace untie
