#include "app/storage/storagethread.h"

#include "app/common/recordwork.h"

namespace untie {

namespace {

/// Longer than the pauses of somebody who marks one point after another, shorter than those between two clients.
constexpr int quietMs = 400;

} // namespace

StorageThread::StorageThread()
    : m_worker(new QObject)
    , m_quiet(new QTimer(m_worker))
{
    m_thread.setObjectName(QStringLiteral("storage"));
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMs);
    QObject::connect(m_quiet, &QTimer::timeout, m_worker, [this] {
        if (m_database)
            m_database->writeBack();
    });
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    QMetaObject::invokeMethod(
        m_worker, [this] {
            m_quiet->stop();
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

QFuture<Result<>> StorageThread::close()
{
    return ask([this]() -> Result<> {
        m_database.reset();
        wipeStack();
        return {};
    });
}

} // namespace untie
