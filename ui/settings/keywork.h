#pragma once

#include "app/security/reencryption.h"

#include <QObject>

#include <memory>

namespace untie {

class StorageThread;

/// The work of encrypting the record anew, once somebody's keys shall open nothing any more. It goes on beside all else
/// for as long as the clinic is open, whatever page is shown.
class KeyWork final : public QObject
{
    Q_OBJECT

public:
    explicit KeyWork(StorageThread &storage, QObject *parent = nullptr);

    /// Nothing where there is no work.
    void begin(std::shared_ptr<Reencryption> work);
    bool isRunning() const { return m_running; }
    double share() const; ///< that is done, 0 to 1
    /// Whether the change that made this necessary can still be taken back.
    bool canTakeBack() const;
    void takeBack();
    /// Why it stopped; empty while it runs or is done. What was begun is done all the same, by the next owner's sign-in.
    const QString &problem() const { return m_problem; }
    void tryAgain();

signals:
    void changed();
    void failed(const QString &sentence);
    void finished(bool takenBack);
    /// A file could not be opened again: the clinic has to be closed and opened anew.
    void vaultLost();

private:
    void run();
    void ended(const Result<Reencryption::State> &state);

    StorageThread &m_storage;
    std::shared_ptr<Reencryption> m_work;
    quint64 m_run = 0; ///< the newest; a later change's work leads further than an earlier one's
    bool m_running = false;
    QString m_problem;
};

} // namespace untie
