#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <concepts>
#include <memory>

namespace untie {

/// Does something that needs no database, a look at a slow disk, on a thread of the pool (the program's own where none is
/// named), so that neither the screen nor a save waits for it. A screen takes the answer through deliver() (ui/common).
template <std::invocable Work, class Answer = std::invoke_result_t<Work>>
QFuture<Answer> inBackground(Work work, QThreadPool &pool = *QThreadPool::globalInstance())
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto future = promise->future();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace untie
