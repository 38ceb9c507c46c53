#include "app/security/reencryptionrun.h"

#include "app/storage/storagethread.h"

#include <utility>

namespace untie {

namespace {

/// One run, kept alive by the job that is queued next.
struct Run
{
    StorageThread &storage;
    std::shared_ptr<Reencryption> work;
    QPromise<Result<Reencryption::State>> promise = {};
    bool answered = false;

    void answer(const Result<Reencryption::State> &state)
    {
        answered = true;
        promise.addResult(state);
        promise.finish();
    }
    /// The last job was dropped, because there is no clinic any more.
    ~Run()
    {
        if (answered)
            return;
        work->breakOff();
        answer(fail(Error::Kind::Unavailable, QStringLiteral("the clinic was closed")));
    }
};

void next(std::shared_ptr<Run> run)
{
    StorageThread &storage = run->storage;
    storage.run([run = std::move(run)](Database &database) mutable -> Result<> {
        const auto state = run->work->step(database);
        if (!state || *state != Reencryption::State::Working) {
            run->answer(state);
            return {};
        }
        run->promise.setProgressRange(0, run->work->total());
        run->promise.setProgressValue(run->work->copied());
        next(std::move(run));
        return {};
    });
}

} // namespace

QFuture<Result<Reencryption::State>> runOn(StorageThread &storage, std::shared_ptr<Reencryption> work)
{
    std::shared_ptr<Run> run(new Run{storage, std::move(work)});
    run->promise.start();
    auto future = run->promise.future();
    next(std::move(run));
    return future;
}

} // namespace untie
