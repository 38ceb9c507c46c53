#pragma once

#include "app/intake/clientcautions.h"

#include <QObject>

namespace untie {

class StorageThread;

/// The consents of the client whose visit is open.
class VisitConsents final : public QObject
{
    Q_OBJECT

public:
    explicit VisitConsents(StorageThread &storage, QObject *parent = nullptr);

    /// What is known of the client whose visit is open.
    void show(VisitId visit, const ClientCautions &known);
    /// The visit that is spoken of: while another one opens, the one before.
    VisitId visit() const { return m_visit; }
    const Client &client() const { return m_known.client; }
    const QList<ConsentStanding> &standings() const { return m_known.consents; }
    /// Keeps what was just signed. Ends with changed(), or with refused().
    void keep(const Consent &consent);

signals:
    void changed();
    void refused(const QString &sentence);

private:
    StorageThread &m_storage;
    VisitId m_visit;
    ClientCautions m_known;
};

} // namespace untie
