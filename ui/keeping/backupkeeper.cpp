#include "ui/keeping/backupkeeper.h"

#include "app/common/inbackground.h"
#include "app/common/log.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

#include <chrono>
#include <utility>

namespace untie {

using namespace std::chrono_literals;

BackupKeeper::BackupKeeper(StorageThread &storage, const ClinicFolder &clinic, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clinic(clinic)
{
    connect(&m_making, &QFutureWatcherBase::progressValueChanged, this, [this](int perMille) {
        m_perMille = perMille;
        emit progressed(perMille);
    });
    connect(&m_making, &QFutureWatcherBase::finished, this, &BackupKeeper::made);
    connect(&m_completing, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<Result<int>> completed = m_completing.future();
        if (completed.resultCount() == 0)
            return; // the clinic is being closed
        if (const Result<int> whole = completed.result(); !whole)
            logTrouble("a backup did not pass its check", whole.error());
        refresh();
    });
    m_daily.setSingleShot(true);
    connect(&m_daily, &QTimer::timeout, this, &BackupKeeper::startDaily);
}

BackupKeeper::~BackupKeeper()
{
    m_making.disconnect(this);
    m_completing.disconnect(this);
    m_making.cancel();
    m_completing.cancel();
}

void BackupKeeper::keepDaily(int afterMilliseconds)
{
    m_keepsDaily = true;
    m_daily.start(afterMilliseconds);
}

/// And again each hour: some never quit.
void BackupKeeper::startDaily()
{
    start(BackupKind::Daily);
    m_daily.start(1h);
}

Result<BackupKeeper::Wanted> BackupKeeper::wanted(Database &database, const ClinicFolder &clinic, BackupKind kind)
{
    const auto places = backupPlaces(database, clinic);
    if (!places)
        return fail(places.error());
    if (kind == BackupKind::Daily || kind == BackupKind::Closing) {
        auto order = backupDue(database, clinic, kind);
        if (!order)
            return fail(order.error());
        if (*order && kind == BackupKind::Closing)
            (*order)->pace = BackupOrder::Pace::Fast;
        return Wanted{std::move(*order), *places};
    }
    const auto now = clinicNow(database);
    if (!now)
        return fail(now.error());
    return Wanted{BackupOrder{clinic, places->next(), kind, *now}, *places};
}

void BackupKeeper::start(BackupKind kind)
{
    if (m_running) {
        if (m_stop.stop_requested())
            m_next = kind;
        return;
    }
    m_running = true;
    m_stop = {};
    m_perMille = 0;
    const quint64 attempt = ++m_attempt;
    deliver(m_storage.run([clinic = m_clinic, kind](Database &database) { return wanted(database, clinic, kind); }),
            this, [this, attempt](const Result<Wanted> &wanted) {
                if (attempt != m_attempt)
                    return;
                if (!wanted) {
                    end(fail(wanted.error()));
                } else if (wanted->order) {
                    make(*wanted);
                } else {
                    m_running = false;
                    emit notDue();
                    completeOthers();
                }
            });
    if (kind == BackupKind::Manual)
        emit started(); // the others are, once they are due
}

void BackupKeeper::make(const Wanted &wanted)
{
    if (wanted.order->kind != BackupKind::Manual)
        emit started();
    m_making.setFuture(backUp(m_storage, *wanted.order, wanted.places, m_stop.get_token()));
}

void BackupKeeper::made()
{
    const QFuture<Result<BackedUp>> making = m_making.future();
    if (making.resultCount() == 0)
        return; // the clinic is being closed
    const Result<BackedUp> backup = making.result();
    const bool wasStopped = m_stop.stop_requested() && !backup;
    if (!wasStopped && !m_next)
        return end(backup);
    m_running = false;
    emit cancelled();
    if (m_next)
        start(*std::exchange(m_next, {}));
    else
        refresh();
}

void BackupKeeper::end(const Result<BackedUp> &backup)
{
    m_running = false;
    if (!backup)
        logTrouble("no backup was made", backup.error());
    else if (backup->trouble && backup->trouble->kind != Error::Kind::Unavailable)
        logTrouble("a backup was made, but not all that follows", *backup->trouble);
    emit finished(backup);
    refresh();
    completeOthers();
}

void BackupKeeper::cancel()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    if (m_making.isRunning())
        return; // it says how it ended
    m_running = false;
    ++m_attempt;
    emit cancelled();
    refresh();
}

/// Somebody else's backups, of what they had no key for.
void BackupKeeper::completeOthers()
{
    if (!m_keepsDaily || m_completing.isRunning())
        return;
    deliver(m_storage.run([clinic = m_clinic](Database &database) { return backupPlaces(database, clinic); }), this,
            [this](const Result<BackupPlaces> &places) {
                if (places && !m_completing.isRunning())
                    m_completing.setFuture(completeChecks(m_storage, *places));
            });
}

void BackupKeeper::refresh()
{
    struct Asked
    {
        BackupPlaces places;
        QDateTime now;
    };
    const quint64 look = ++m_look;
    const auto asked = m_storage.run([clinic = m_clinic](Database &database) -> Result<Asked> {
        const auto places = backupPlaces(database, clinic);
        if (!places)
            return fail(places.error());
        const auto now = clinicNow(database);
        if (!now)
            return fail(now.error());
        return Asked{*places, *now};
    });
    deliver(asked, this, [this, look](const Result<Asked> &where) {
        if (!where)
            return logTrouble("it is not known where the backups lie", where.error());
        deliver(inBackground([where = *where] { return readBackups(where.places, where.now); }), this,
                [this, look](const BackupOverview &overview) {
                    if (look != m_look)
                        return;
                    m_overview = overview;
                    emit changed();
                });
    });
}

} // namespace untie
