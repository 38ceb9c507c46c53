#pragma once

#include "app/keeping/backup.h"

#include <QList>

namespace untie {

/// How many backups stay when the program tidies up by itself.
struct Generations
{
    int days = 14;   ///< days that have backups: the best one of each
    int weeks = 8;   ///< the same for weeks, from Monday on
    int months = 12; ///< and for months
    int special = 5; ///< made before a migration, and as many made before a restore
};

/// Which of these backups of one clinic may go. The best of a day is the newest that was checked whole, else the newest.
/// What was made on the day of `now` or later stays, what somebody asked for stays, and so does the newest one that was
/// checked whole. `now` is in the clinic's time zone, where days begin.
QList<Backup> expendable(const QList<Backup> &backups, const QDateTime &now, const Generations &keep = {});

} // namespace untie
