#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace untie {

/// How a trigger point stands. The rules suggest it (see suggestedTrend()), the therapist may say otherwise.
enum class Trend {
    New, ///< seen once
    Improving, ///< at least 2 points or 30 % lower than at the sight before
    Unchanged,
    Worse, ///< at least 2 points higher
    Quiet, ///< 0 on pressure now, the band still felt or not tested
    Recurred, ///< above 0 after it was quiet or resolved
    Resolved ///< 0 and no band; only when the therapist says so
};

/// In the order in which a point goes through them.
const QList<Trend> &trends();
QString idOf(Trend trend); ///< "recurred", as stored
std::optional<Trend> trendFromId(const QString &id);
/// In the program's language: "improving".
QString nameOf(Trend trend);

} // namespace untie
