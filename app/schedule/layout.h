#pragma once

#include "app/common/scheduleids.h"

#include <QList>

namespace untie {

/// What an appointment takes of a column, in minutes of the day, `to` exclusive.
struct Span
{
    AppointmentId id;
    int from = 0;
    int to = 0;

    bool operator==(const Span &) const = default;
};

/// Where it stands beside those that overlap with it: it fills `width` lanes of `lanes`, from `lane` on.
struct Placement
{
    AppointmentId id;
    int lane = 0;
    int lanes = 1;
    int width = 1;

    bool operator==(const Placement &) const = default;
};

/// Lays overlapping appointments side by side: none covers another, those that overlap (by way of others, too) share the
/// same number of lanes, which is the least there can be, and each is as wide as its neighbours to the right let it. One
/// that takes no time counts as a minute. In the order of the given ones.
QList<Placement> layOutDay(const QList<Span> &day);

} // namespace untie
