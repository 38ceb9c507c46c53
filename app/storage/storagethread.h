#pragma once

#include "app/common/result.h"
#include "app/storage/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <concepts>
#include <memory>

namespace untie {

/// The one thread on which the clinic's database is opened, used and closed. Work is done in the order it was asked
/// for; answers come as futures, which screens take through deliver() (ui/common).
class StorageThread final
{
public:
    StorageThread();
    /// Does what is still queued, closes the database, ends the thread: a save that was asked for is never lost.
    ~StorageThread();
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    /// Opens a clinic on the thread. `open` gives Result<X> where X has a `database` to keep here and a `session`
    /// that is the answer.
    template <std::invocable Open>
    auto open(Open open)
    {
        using Answer = decltype(open()->session);
        return ask([this, open = std::move(open)]() mutable -> Result<Answer> {
            m_database.reset();
            auto opened = open();
            if (!opened)
                return fail(opened.error());
            if (auto broken = opened->database->takeBrokenRead())
                return fail(std::move(*broken));
            m_database = std::move(opened->database);
            return std::move(opened->session);
        });
    }

    /// Runs a job, `Result<T> job(Database &)`, on the thread. Unavailable while no clinic is open. Where a row could not be
    /// read, that is the answer, whatever the job made of it: what could not be read is not "not there".
    template <std::invocable<Database &> Job>
    auto run(Job job)
    {
        using Answer = std::invoke_result_t<Job, Database &>;
        return ask([this, job = std::move(job)]() mutable -> Answer {
            if (!m_database)
                return fail(Error::Kind::Unavailable, QStringLiteral("no clinic is open"));
            auto answer = job(*m_database);
            if (auto broken = m_database->takeBrokenRead())
                return fail(std::move(*broken));
            return answer;
        });
    }

    /// The same after so many milliseconds, for what has to wait without holding up others. From a job alone; nothing
    /// comes of it when the thread ends before.
    template <std::invocable<Database &> Job>
    void runLater(int milliseconds, Job job)
    {
        Q_ASSERT(QThread::currentThread() == &m_thread);
        QTimer::singleShot(milliseconds, m_worker, [this, job = std::move(job)]() mutable { static_cast<void>(run(std::move(job))); });
    }

    /// Closes the clinic after all that was asked for before.
    QFuture<Result<>> close();

private:
    template <std::invocable Work, class Answer = std::invoke_result_t<Work>>
    QFuture<Answer> ask(Work work)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            m_worker, [this, promise, work = std::move(work)]() mutable {
                promise->addResult(work());
                promise->finish();
                m_quiet->start(); // anew: it is not quiet yet
            },
            Qt::QueuedConnection);
        return future;
    }

    QThread m_thread;
    QObject *m_worker; ///< lives on the thread and carries the queue
    QTimer *m_quiet;   ///< fires there when nothing was asked for a while
    std::unique_ptr<Database> m_database; ///< touched on the thread alone
};

} // namespace untie
