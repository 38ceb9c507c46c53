#include "ui/shell/restorework.h"

#include <atomic>
#include <chrono>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct RestoreWork::Shared
{
    std::unique_ptr<Restore> restore; ///< touched on the thread alone
    std::atomic<quint64> attempt = 0; ///< the one that may go on; 0: none
    std::atomic<int> perMille = 0;
};

RestoreWork::RestoreWork(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"restore"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, [this] { emit progressed(m_shared->perMille); });
}

RestoreWork::~RestoreWork()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

template <class Work>
void RestoreWork::onThread(Work work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

BackupProgress RestoreWork::progress(quint64 attempt) const
{
    return [shared = m_shared, attempt](int perMille) {
        shared->perMille = perMille;
        return shared->attempt == attempt;
    };
}

void RestoreWork::prepare(RestoreOrder order)
{
    const quint64 attempt = ++m_attempt;
    m_shared->attempt = attempt;
    m_shared->perMille = 0;
    m_poll.start();
    onThread([this, attempt, shared = m_shared, wanted = std::make_shared<RestoreOrder>(std::move(order)), told = progress(attempt)] {
        shared->restore.reset(); // it may hold the same clinic
        auto made = Restore::prepare(std::move(*wanted), told);
        const Result<RestorePreview> preview = made ? Result<RestorePreview>((*made)->preview()) : fail(made.error());
        if (made)
            shared->restore = std::move(*made);
        QMetaObject::invokeMethod(this, [this, attempt, preview] {
            if (attempt != m_attempt)
                return;
            m_poll.stop();
            emit prepared(preview);
        });
    });
}

void RestoreWork::carryOut()
{
    m_shared->perMille = 0;
    m_poll.start();
    onThread([this, attempt = m_attempt, shared = m_shared, told = progress(m_attempt)] {
        Result<Restored> restored = fail(Error::Kind::Unavailable, u"stopped"_s);
        if (shared->restore && shared->attempt == attempt)
            restored = shared->restore->carryOut(told);
        shared->restore.reset();
        QMetaObject::invokeMethod(this, [this, attempt, restored] {
            if (attempt != m_attempt)
                return;
            m_poll.stop();
            emit carriedOut(restored);
        });
    });
}

void RestoreWork::stop()
{
    m_shared->attempt = 0;
}

void RestoreWork::cancel()
{
    m_shared->attempt = ++m_attempt;
    m_poll.stop();
    onThread([shared = m_shared] { shared->restore.reset(); });
}

} // namespace untie
