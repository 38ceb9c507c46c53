#include "app/storage/steadysync.h"

#include "app/storage/durablefile.h"

namespace untie {

namespace {

/// What is brought to the disk at a time. Smaller pieces cost more than they spare: each waits for the disk once.
constexpr qint64 pieceBytes = 3 << 20;

} // namespace

SteadySync::SteadySync(QString file)
    : m_file(std::move(file))
{
}

SteadySync::~SteadySync()
{
    static_cast<void>(end().has_value());
}

void SteadySync::written(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_written = bytes;
    if (m_ended || m_error || m_written - m_synced < pieceBytes)
        return;
    if (m_thread.joinable())
        m_more.notify_one();
    else
        m_thread = std::thread(&SteadySync::work, this);
}

void SteadySync::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_more.wait(lock, [this] { return m_ended || m_written - m_synced >= pieceBytes; });
        if (m_ended)
            return;
        const qint64 now = m_written;
        lock.unlock();
        const auto synced = syncFile(m_file);
        lock.lock();
        m_synced = now;
        if (!synced) {
            m_error = synced.error();
            return;
        }
    }
}

Result<> SteadySync::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_more.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
    return m_error ? Result<>(fail(*m_error)) : Result<>();
}

} // namespace untie
