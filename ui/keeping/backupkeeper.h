#pragma once

#include "app/keeping/background.h"
#include "app/storage/clinicfolder.h"
#include "ui/keeping/backupoverview.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>

namespace untie {

class StorageThread;

/// Backs up the open clinic: by itself at the first start of a day, at the end of work, and whenever somebody asks. It
/// knows how it stands with the backups, for those who show it.
///
/// It lives as long as somebody is signed in; destroyed in the middle of a backup, it leaves nothing of that.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `storage` must outlive it, with that clinic open.
    BackupKeeper(StorageThread &storage, const ClinicFolder &clinic, QObject *parent = nullptr);
    ~BackupKeeper() override;

    /// From now on it makes the first backup of each day by itself, and completes the checks of what others have backed
    /// up, once so much time has passed. Never called for a clinic that is thrown away.
    void keepDaily(int afterMilliseconds = 3000);
    /// Whether it was: then work ends with a backup, too.
    bool isKeepingDaily() const { return m_keepsDaily; }

    /// Makes one, unless one is being made. Daily and closing ones only where they are due: else the answer is
    /// notDue(). At the end of work nobody is waited for.
    void start(BackupKind kind);
    /// Stops the one that is being made, which says how it ended: cancelled(), and nothing of it is left, or finished(),
    /// where it was made already. Another one can be started at once.
    void cancel();
    bool isRunning() const { return m_running; }
    /// Of the one being made, 0 to 1000.
    int perMille() const { return m_perMille; }

    /// Looks at the folders anew; see changed().
    void refresh();
    /// Nothing before the first look.
    const std::optional<BackupOverview> &overview() const { return m_overview; }

signals:
    void started();
    void progressed(int perMille);
    void finished(const Result<untie::BackedUp> &backup);
    void notDue();
    void cancelled();
    /// The overview was read.
    void changed();

private:
    struct Wanted
    {
        std::optional<BackupOrder> order;
        BackupPlaces places;
    };
    static Result<Wanted> wanted(Database &database, const ClinicFolder &clinic, BackupKind kind);

    void startDaily();
    void make(const Wanted &wanted);
    void made();
    void end(const Result<BackedUp> &backup);
    void completeOthers();

    StorageThread &m_storage;
    ClinicFolder m_clinic;
    bool m_running = false;
    std::stop_source m_stop; ///< of the one that is being made
    std::optional<BackupKind> m_next; ///< wanted while that one is being stopped
    bool m_keepsDaily = false;
    quint64 m_attempt = 0; ///< grows with each start and stop, so that answers to one before are not heard
    quint64 m_look = 0;
    int m_perMille = 0;
    QFutureWatcher<Result<BackedUp>> m_making;
    QFutureWatcher<Result<int>> m_completing;
    QTimer m_daily;
    std::optional<BackupOverview> m_overview;
};

} // namespace untie
