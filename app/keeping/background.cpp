#include "app/keeping/background.h"

#include "app/keeping/backupcheck.h"
#include "app/keeping/backupfolder.h"
#include "app/keeping/secondcopy.h"
#include "app/security/grants.h"
#include "app/storage/database.h"
#include "app/storage/storagethread.h"

#include <QPromise>

#include <chrono>
#include <functional>
#include <future>
#include <thread>

namespace untie {

using namespace std::chrono_literals;

namespace {

constexpr int pollMilliseconds = 20;

/// Work for a thread of its own that the storage thread looks after. It ends early, and is waited for, when this goes.
template <class Answer>
class Errand final
{
public:
    explicit Errand(std::function<Answer(const std::stop_token &)> work)
    {
        std::promise<Answer> promise;
        m_answer = promise.get_future();
        m_thread = std::jthread([promise = std::move(promise), work = std::move(work)](const std::stop_token &stop) mutable { promise.set_value(work(stop)); });
    }

    bool isDone() const { return m_answer.wait_for(0s) == std::future_status::ready; }
    Answer answer() { return m_answer.get(); }
    void stop() { m_thread.request_stop(); }

private:
    std::future<Answer> m_answer;
    std::jthread m_thread;
};

template <class Answer>
void answer(QPromise<Answer> &promise, Answer result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

/// All of a backup on its way; touched on the storage thread alone.
struct Working
{
    StorageThread &storage;
    BackupOrder order;
    BackupPlaces places;
    std::stop_token stop;
    QPromise<Result<BackedUp>> promise;
    std::unique_ptr<BackupRun> run;
    std::unique_ptr<Errand<BackedUp>> after;
};

/// The copy on the second medium, and tidying up. Needs no clinic.
BackedUp finishUp(Backup backup, const BackupPlaces &places, const QDateTime &now, const std::stop_token &stop)
{
    BackedUp done{std::move(backup), false, {}, 0};
    if (!places.second.isEmpty()) {
        const auto copy = copyToSecond(done.backup, places.second, now, stop);
        done.copied = copy.has_value();
        if (!copy)
            done.trouble = copy.error();
    }
    const BackupKind kind = done.backup.manifest.kind;
    if (kind != BackupKind::Daily && kind != BackupKind::Closing)
        return done;
    for (const QString &folder : {places.own, places.chosen, done.copied ? places.second : QString()}) {
        if (folder.isEmpty() || stop.stop_requested())
            continue;
        const auto removed = BackupFolder(folder).prune(places.clinic, now);
        if (removed)
            done.removed += *removed;
        else
            done.trouble = removed.error();
    }
    return done;
}

void step(const std::shared_ptr<Working> &working, Database &database);

void stepNext(const std::shared_ptr<Working> &working)
{
    static_cast<void>(working->storage.run([working](Database &database) -> Result<> {
        step(working, database);
        return {};
    }));
}

void stepLater(const std::shared_ptr<Working> &working)
{
    working->storage.runLater(pollMilliseconds, [working](Database &database) -> Result<> {
        step(working, database);
        return {};
    });
}

void step(const std::shared_ptr<Working> &working, Database &database)
{
    const bool stopped = working->promise.isCanceled() || working->stop.stop_requested();
    if (stopped && !working->after) {
        working->run.reset();
        return answer(working->promise, Result<BackedUp>(fail(Error::Kind::Unavailable, QStringLiteral("stopped"))));
    }
    if (working->after) {
        if (stopped)
            working->after->stop(); // the backup itself is made
        if (!working->after->isDone())
            return stepLater(working);
        return answer(working->promise, Result<BackedUp>(working->after->answer()));
    }
    if (!working->run) {
        auto begun = BackupRun::begin(database, working->order);
        if (!begun)
            return answer(working->promise, Result<BackedUp>(fail(begun.error())));
        working->run = std::move(*begun);
    }
    const auto next = working->run->step();
    if (!next)
        return answer(working->promise, Result<BackedUp>(fail(next.error())));
    working->promise.setProgressValue(working->run->perMille());
    switch (*next) {
    case BackupRun::Next::Step: return stepNext(working);
    case BackupRun::Next::Wait: return stepLater(working);
    case BackupRun::Next::Done: break;
    }
    working->after = std::make_unique<Errand<BackedUp>>([backup = working->run->backup(), places = working->places, now = working->order.now](
                                                            const std::stop_token &stop) { return finishUp(backup, places, now, stop); });
    stepLater(working);
}

struct Key
{
    Vault vault;
    Secret key;
};

Result<int> checkAll(const BackupPlaces &places, const std::vector<Key> &keys, const std::stop_token &stop)
{
    int whole = 0;
    std::optional<Error> damaged;
    for (Backup &backup : places.here()) {
        const bool before = backup.manifest.isWhole();
        for (const Key &held : keys) {
            if (backup.manifest.vault(held.vault).opened)
                continue;
            const auto checked = completeCheck(backup, held.vault, held.key, stop);
            if (stop.stop_requested())
                return fail(Error::Kind::Unavailable, QStringLiteral("stopped"));
            if (!checked && checked.error().kind != Error::Kind::WrongPassword && !damaged)
                damaged = checked.error();
        }
        whole += !before && backup.manifest.isWhole();
    }
    return damaged ? Result<int>(fail(*damaged)) : Result<int>(whole);
}

struct Checking
{
    StorageThread &storage;
    QPromise<Result<int>> promise;
    std::unique_ptr<Errand<Result<int>>> errand;
};

void lookLater(const std::shared_ptr<Checking> &checking)
{
    checking->storage.runLater(pollMilliseconds, [checking](Database &) -> Result<> {
        if (!checking->errand)
            return {}; // the clinic was closed
        if (checking->promise.isCanceled())
            checking->errand->stop();
        if (checking->errand->isDone())
            answer(checking->promise, checking->errand->answer());
        else
            lookLater(checking);
        return {};
    });
}

} // namespace

QFuture<Result<BackedUp>> backUp(StorageThread &storage, const BackupOrder &order, const BackupPlaces &places, const std::stop_token &stop)
{
    auto working = std::make_shared<Working>(Working{storage, order, places, stop, {}, {}, {}});
    working->promise.setProgressRange(0, 1000);
    working->promise.start();
    auto future = working->promise.future();
    stepNext(working);
    return future;
}

QFuture<Result<int>> completeChecks(StorageThread &storage, const BackupPlaces &places)
{
    auto checking = std::make_shared<Checking>(Checking{storage, {}, {}});
    checking->promise.start();
    auto future = checking->promise.future();
    static_cast<void>(storage.run([checking, places](Database &database) -> Result<> {
        auto keys = std::make_shared<std::vector<Key>>();
        for (const Vault vault : bothVaults) {
            if (database.has(vault))
                keys->push_back({vault, database.key(vault).clone()});
        }
        checking->errand = std::make_unique<Errand<Result<int>>>([keys, places](const std::stop_token &stop) { return checkAll(places, *keys, stop); });
        keys.reset();
        database.beforeClose([weak = std::weak_ptr(checking)](Database &) {
            if (const auto busy = weak.lock())
                busy->errand.reset(); // with the keys it holds
        });
        lookLater(checking);
        return {};
    }));
    return future;
}

} // namespace untie
