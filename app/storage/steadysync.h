#pragma once

#include "app/common/result.h"

#include <QFuture>
#include <QString>
#include <QThreadPool>

namespace untie {

/// Brings a growing file to the disk piece by piece, on another thread than that of whoever writes it. Left for the end, all
/// of it would go at once, and a save that comes meanwhile would wait for all of it.
class SteadySync final
{
public:
    /// The file is there once something is written to it. Small ones are left alone.
    explicit SteadySync(QString file);
    /// So many bytes are written by now.
    void written(qint64 bytes);
    /// Waits for the piece that is under way. Unreadable or DiskFull when one could not be brought to the disk: a later sync
    /// of the file would not say so any more. What was written last may still have to be synced.
    Result<> end();

private:
    void look();

    const QString m_file;
    qint64 m_asked = 0; ///< bytes that were written when the last piece began
    QFuture<Result<>> m_piece;
    Result<> m_done;
    QThreadPool m_thread; ///< of its own: in the program's, it might stand behind a look at a slow disk
};

} // namespace untie
