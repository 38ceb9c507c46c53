#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <concepts>

namespace untie {

/// Hands a future's answer to a screen, in the screen's thread, or not at all when the screen is gone by then.
/// (QFuture::then with a context aborts a debug build if the context dies first: Qt 6.4.)
template <class T, std::invocable<const T &> Use>
void deliver(const QFuture<T> &future, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        use(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace untie
