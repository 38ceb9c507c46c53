#pragma once

#include "app/keeping/restore.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace untie {

/// A restore on a thread of its own: prepared, looked at, carried out. Destroyed before it is carried out it leaves all
/// as it was.
class RestoreWork final : public QObject
{
    Q_OBJECT

public:
    explicit RestoreWork(QObject *parent = nullptr);
    ~RestoreWork() override;

    /// Prepares this one in the place of any before.
    void prepare(RestoreOrder order);
    /// What was prepared. What comes of it is always told.
    void carryOut();
    /// Ends what is being carried out, as long as it can be ended: then it is told to be Unavailable.
    void stop();
    /// What is being prepared is not, and what was prepared is let go of. Nothing is told of it.
    void cancel();

signals:
    void progressed(int perMille);
    void prepared(const Result<untie::RestorePreview> &preview);
    void carriedOut(const Result<untie::Restored> &restored);

private:
    struct Shared;
    template <class Work>
    void onThread(Work work);
    BackupProgress progress(quint64 attempt) const;

    std::shared_ptr<Shared> m_shared;
    quint64 m_attempt = 0; ///< answers to one before are not heard
    QThread m_thread;
    QObject *m_worker; ///< lives on the thread and carries the queue
    QTimer m_poll;
};

} // namespace untie
