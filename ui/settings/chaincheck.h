#pragma once

#include "app/common/result.h"
#include "app/security/auditcheck.h"

#include <QObject>

namespace untie {

class StorageThread;

/// Verifies the audit's chains on the storage thread, step by step with whatever else is asked for in between.
class ChainCheck final : public QObject
{
    Q_OBJECT

public:
    ChainCheck(StorageThread &storage, const ClinicFolder &folder, QObject *parent = nullptr);

    /// Of so many rows at the end of each chain. Begun anew where it is under way.
    void start(qint64 newest = std::numeric_limits<qint64>::max());
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void progressed(double share); ///< 0 to 1
    /// Not after cancel().
    void finished(const untie::Result<untie::AuditCheck> &check, const QList<untie::PersonId> &strangers);

private:
    void stepOn(const Result<AuditCheck> &check);
    void end(const Result<AuditCheck> &check);

    StorageThread &m_storage;
    ClinicFolder m_folder;
    quint64 m_run = 0; ///< the newest; answers to older ones are dropped
    bool m_running = false;
};

/// "Front desk: all 1,234 rows fit.", or what does not; a sentence for each chain.
QStringList explain(const AuditCheck &check);

} // namespace untie
