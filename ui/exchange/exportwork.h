#pragma once

#include "app/exchange/pagedexport.h"

#include <QObject>

#include <memory>

namespace untie {

class StorageThread;

/// Writes something large piece by piece, between other work on the storage thread. Destroyed in the middle, nothing of it is
/// left.
class ExportWork final : public QObject
{
    Q_OBJECT

public:
    explicit ExportWork(StorageThread &storage, QObject *parent = nullptr);

    /// One at a time: what is asked for while another is written is left.
    void start(std::shared_ptr<PagedExport> what);
    /// After the piece that is written now; finished() follows.
    void stop() { m_stopWanted = true; }
    bool isRunning() const { return m_what != nullptr; }

signals:
    void progressed(int perMille);
    /// With what was made. Unavailable where it was stopped.
    void finished(const Result<QString> &path);

private:
    void goOn();
    void end(const Result<QString> &path);

    StorageThread &m_storage;
    std::shared_ptr<PagedExport> m_what;
    bool m_stopWanted = false;
};

} // namespace untie
