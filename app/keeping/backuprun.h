#pragma once

#include "app/keeping/backup.h"

#include <chrono>
#include <functional>
#include <memory>

namespace untie {

class Database;

/// A backup to be made.
struct BackupOrder
{
    ClinicFolder clinic;
    QString folder; ///< where the clinic's backups lie; made if it is not there
    BackupKind kind = BackupKind::Manual;
    QDateTime now; ///< in the clinic's time zone: the backup is named after it

    /// Whether somebody works meanwhile: then each step is a few milliseconds long.
    enum class Pace { Gentle, Fast };
    Pace pace = Pace::Gentle;
};

/// Makes a backup of an open clinic in short steps, so that saves go on between them; what is saved before the copy is
/// whole is in it. First the vaults are copied, each under its own key, and one that nobody here can open as closed
/// bytes with its write-ahead log. Then a thread of its own opens the copies, reads every page of them from the disk and
/// checks them. Only what is sound gets the name of a backup; of anything else nothing is left.
///
/// Lives on the database's thread. When the database is closed first, the run is over and its steps are Unavailable.
class BackupRun final
{
public:
    /// Invalid, with a sentence, for a folder in which no backup may lie; DiskFull where there is too little room;
    /// Unreadable; Exists where a file stands in the way.
    static Result<std::unique_ptr<BackupRun>> begin(Database &database, const BackupOrder &order);
    ~BackupRun();
    BackupRun(const BackupRun &) = delete;
    BackupRun &operator=(const BackupRun &) = delete;

    enum class Next {
        Step, ///< there is more to do
        Wait, ///< nothing to do here before the copies are checked: see waitForCheck()
        Done  ///< backup() is there
    };
    /// On an error the run is over, and so it is when the database was closed: Unavailable. DiskFull, Unreadable,
    /// Corrupt (the clinic's own vault is damaged), BadBackup (the copy does not read as it was written).
    Result<Next> step();
    void waitForCheck(std::chrono::milliseconds most) const;

    int perMille() const;
    /// After Done.
    const Backup &backup() const;

private:
    struct State;
    explicit BackupRun(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

/// Told how far it is, in thousandths; false stops it, and nothing is left.
using BackupProgress = std::function<bool(int perMille)>;

/// The same in one go, for when nobody works meanwhile. Unavailable when it was stopped.
Result<Backup> makeBackup(Database &database, BackupOrder order, const BackupProgress &progress = {});

} // namespace untie
