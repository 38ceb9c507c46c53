#include "app/keeping/backupstate.h"

#include <QTimeZone>

#include <algorithm>

namespace untie {

namespace {

const QDateTime &madeAt(const Backup &backup)
{
    return backup.manifest.madeAt;
}

const Backup *newestOf(const QList<Backup> &backups, bool whole)
{
    const Backup *newest = nullptr;
    for (const Backup &backup : backups) {
        if ((!whole || backup.manifest.isWhole()) && (!newest || madeAt(backup) > madeAt(*newest)))
            newest = &backup;
    }
    return newest;
}

std::optional<Backup> copyOf(const Backup *backup)
{
    return backup ? std::optional(*backup) : std::nullopt;
}

bool isOld(const QDateTime &moment, const QDateTime &now)
{
    return moment < now.addDays(-oldAfterDays);
}

BackupState::Nag nagOf(const BackupState &state, const QList<Backup> &here, const QDateTime &now)
{
    using Nag = BackupState::Nag;
    if (!state.newest)
        return Nag::NoBackup;
    if (isOld(madeAt(*state.newest), now))
        return Nag::OldBackup;
    // A clinic is at least as old as its first backup.
    const auto oldest = std::ranges::min_element(here, {}, madeAt);
    const bool hasHistory = oldest != here.end() && isOld(madeAt(*oldest), now);
    if (hasHistory && (!state.newestWhole || isOld(madeAt(*state.newestWhole), now)))
        return Nag::NotWhole;
    if (state.second == SecondCopy::Old)
        return Nag::SecondCopy;
    if (hasHistory && state.second == SecondCopy::Never)
        return Nag::SecondCopy;
    if (hasHistory && state.second == SecondCopy::NoFolder)
        return Nag::NoSecond;
    return Nag::None;
}

} // namespace

bool isDailyBackupDue(const QList<Backup> &backups, const QDateTime &now)
{
    return std::ranges::none_of(backups, [&](const Backup &backup) { return madeAt(backup).toTimeZone(now.timeZone()).date() == now.date(); });
}

bool isClosingBackupDue(const QList<Backup> &backups, qint64 changes)
{
    return backups.isEmpty() || changes > 0;
}

BackupState backupStateOf(const QList<Backup> &here, const QList<Backup> &second, bool secondChosen, const QDateTime &now)
{
    BackupState state;
    state.newest = copyOf(newestOf(here + second, false));
    state.newestWhole = copyOf(newestOf(here + second, true));
    for (const Backup &backup : here) {
        if (backup.manifest.secondCopyAt.isValid() && (!state.secondCopyAt.isValid() || backup.manifest.secondCopyAt > state.secondCopyAt))
            state.secondCopyAt = backup.manifest.secondCopyAt;
    }
    if (const Backup *copied = newestOf(second, false); copied && (!state.secondCopyAt.isValid() || madeAt(*copied) > state.secondCopyAt))
        state.secondCopyAt = madeAt(*copied);
    if (!secondChosen)
        state.second = SecondCopy::NoFolder;
    else if (!state.secondCopyAt.isValid())
        state.second = SecondCopy::Never;
    else
        state.second = isOld(state.secondCopyAt, now) ? SecondCopy::Old : SecondCopy::Fresh;
    state.nag = nagOf(state, here, now);
    return state;
}

} // namespace untie
