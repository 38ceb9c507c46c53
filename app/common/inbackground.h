#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <concepts>
#include <memory>

namespace untie {

/// Does something that needs no database, a look at a slow disk, on a thread of the program's pool, so that neither the
/// screen nor a save waits for it. Take the answer through deliver() (ui/common).
template <std::invocable Work, class Answer = std::invoke_result_t<Work>>
QFuture<Answer> inBackground(Work work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace untie
