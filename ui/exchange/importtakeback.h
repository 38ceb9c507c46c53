#pragma once

#include "app/clients/importstore.h"

#include <QObject>

namespace untie {

class StorageThread;

/// Takes an import back, a page at a time, so that nothing else waits for it. What is not taken back when the clinic is
/// locked stays and can be taken back later.
class ImportTakeBack final : public QObject
{
    Q_OBJECT

public:
    explicit ImportTakeBack(StorageThread &storage, QObject *parent = nullptr);

    void start(ImportId import);
    bool isRunning() const { return m_running; }

signals:
    void progressed(int done); ///< so many clients
    void finished(const Result<untie::ImportUndone> &undone);

private:
    struct State
    {
        ImportUndone undone;
        bool isDone = false;
    };
    void goOn(ImportId import, const ImportUndone &soFar);

    StorageThread &m_storage;
    bool m_running = false;
};

} // namespace untie
