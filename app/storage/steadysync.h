#pragma once

#include "app/common/result.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace untie {

/// Brings a growing file to the disk piece by piece, beside whoever writes it. Left for the end, all of it would go at
/// once, and a save that comes meanwhile would wait for all of it.
class SteadySync final
{
public:
    /// The file is there already. Small ones are left alone.
    explicit SteadySync(QString file);
    ~SteadySync();
    SteadySync(const SteadySync &) = delete;
    SteadySync &operator=(const SteadySync &) = delete;

    /// So many bytes are written by now.
    void written(qint64 bytes);
    /// Waits for the piece that is under way. Fails when one could not be brought to the disk: a later sync of the file
    /// would not say so any more. What was written last may still have to be synced.
    Result<> end();

private:
    void work();

    const QString m_file;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_more;
    qint64 m_written = 0;
    qint64 m_synced = 0;
    bool m_ended = false;
    std::optional<Error> m_error;
};

} // namespace untie
