#pragma once

#include "app/intake/cautionoverridestore.h"
#include "app/intake/clientcautions.h"

#include <QObject>

namespace untie {

class StorageThread;

/// What speaks against techniques on the visit that is open, and why a therapist went on all the same. The reasons are
/// kept with the visit.
class Overrides final : public QObject
{
    Q_OBJECT

public:
    explicit Overrides(StorageThread &storage, QObject *parent = nullptr);

    /// What is known of the client whose visit is open.
    void show(VisitId visit, const ClientCautions &known);

    /// Cautions against this, worst first.
    QList<Caution> against(const PlannedTechnique &planned) const { return speakingAgainst(m_known.cautions, planned); }
    /// The reason that was given for all of these cautions; empty where one has none.
    QString reasonFor(const PlannedTechnique &planned, const QList<Caution> &cautions) const;
    /// Keeps why one goes on. Ends with changed(), or with refused().
    void keep(const PlannedTechnique &planned, const QString &reason);

signals:
    void changed(); ///< other cautions, or another reason
    void refused(const QString &technique, const QString &sentence);

private:
    void read();

    StorageThread &m_storage;
    VisitId m_visit;
    ClientCautions m_known;
    QList<CautionOverride> m_made;
    int m_asked = 0; ///< answers to older questions are dropped
};

} // namespace untie
