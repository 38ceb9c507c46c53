#include "app/storage/storagethread.h"

namespace untie {

StorageThread::StorageThread()
    : m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("storage"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    QMetaObject::invokeMethod(
        m_worker, [this] {
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
        return {};
    });
}

} // namespace untie
