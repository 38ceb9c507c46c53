#include "app/keeping/generations.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace untie {

namespace {

/// The first day of the span that a day belongs to.
using SpanOf = QDate (*)(QDate);

QDate dayItself(QDate day)
{
    return day;
}

QDate weekOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

bool isAutomatic(const Backup &backup)
{
    return backup.manifest.kind == BackupKind::Daily || backup.manifest.kind == BackupKind::Closing;
}

/// Newest first; of one moment the one with the greater name.
bool isNewer(const Backup &a, const Backup &b)
{
    return std::pair(a.manifest.madeAt, a.path) > std::pair(b.manifest.madeAt, b.path);
}

/// Keeps the best backup of each of the newest `most` spans. `newestFirst` holds automatic ones alone.
void keepOnePer(SpanOf spanOf, int most, const QList<Backup> &newestFirst, const QTimeZone &zone, QSet<QString> &kept)
{
    QList<std::pair<QDate, const Backup *>> best;
    for (const Backup &backup : newestFirst) {
        const QDate span = spanOf(backup.manifest.madeAt.toTimeZone(zone).date());
        if (best.isEmpty() || best.constLast().first != span) {
            if (best.size() == most)
                break;
            best.append({span, &backup});
        } else if (!best.constLast().second->manifest.isWhole() && backup.manifest.isWhole()) {
            best.last().second = &backup;
        }
    }
    for (const auto &[span, backup] : std::as_const(best))
        kept.insert(backup->path);
}

} // namespace

QList<Backup> expendable(const QList<Backup> &backups, const QDateTime &now, const Generations &keep)
{
    const QTimeZone zone = now.timeZone();
    QList<Backup> newestFirst = backups;
    std::ranges::sort(newestFirst, isNewer);

    QSet<QString> kept;
    QList<Backup> automatic;
    int migrations = 0;
    int restores = 0;
    for (const Backup &backup : std::as_const(newestFirst)) {
        const BackupKind kind = backup.manifest.kind;
        if (isAutomatic(backup))
            automatic.append(backup);
        const bool isRecentSpecial = (kind == BackupKind::BeforeMigration && migrations++ < keep.special)
            || (kind == BackupKind::BeforeRestore && restores++ < keep.special);
        const bool isOfToday = backup.manifest.madeAt.toTimeZone(zone).date() >= now.date();
        if (kind == BackupKind::Manual || isRecentSpecial || isOfToday)
            kept.insert(backup.path);
    }
    const auto newestWhole = std::ranges::find_if(newestFirst, [](const Backup &backup) { return backup.manifest.isWhole(); });
    if (newestWhole != newestFirst.cend())
        kept.insert(newestWhole->path);
    keepOnePer(dayItself, keep.days, automatic, zone, kept);
    keepOnePer(weekOf, keep.weeks, automatic, zone, kept);
    keepOnePer(monthOf, keep.months, automatic, zone, kept);

    newestFirst.removeIf([&](const Backup &backup) { return kept.contains(backup.path); });
    return newestFirst;
}

} // namespace untie
