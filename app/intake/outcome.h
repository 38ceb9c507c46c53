#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace untie {

class Database;

/// Scales that are free to use: the numeric rating scale of pain, 0 none to 10 worst imaginable; and the Patient-Specific
/// Functional Scale (Stratford 1995, Physiother Can 47:258), an activity of the client's choice, 0 unable to 10 as before.
enum class OutcomeScale { Nrs, Psfs };

struct Outcome
{
    ClientId client;
    OutcomeScale scale = OutcomeScale::Nrs;
    QString item; ///< the complaint or activity, in the client's words
    int value = 0; ///< 0–10
    QDate day;
    PersonId by;

    bool operator==(const Outcome &) const = default;
};

/// One complaint or activity through time.
struct OutcomeTrend
{
    OutcomeScale scale = OutcomeScale::Nrs;
    QString item;
    QList<std::pair<QDate, int>> values; ///< oldest first, at least one

    /// Points better (above 0) or worse than at the first time, whichever way the scale counts.
    int better() const;
    /// Whether that is more than the scale's own noise: 2 points for the NRS (Farrar 2001), 2 for a single activity of the
    /// PSFS (Stratford 1995 found 2 to 3).
    bool matters() const;
};
/// In the order in which they were asked first.
QList<OutcomeTrend> trendsOf(const QList<Outcome> &outcomes);

} // namespace untie
