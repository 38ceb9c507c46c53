#pragma once

#include "app/security/auditstore.h"

#include <QList>

namespace untie {

struct Keyring;

/// The verification of every chain that is open, in steps of some milliseconds, so that saves need not wait for it.
/// A value that is handed from step to step.
class AuditCheck final
{
public:
    /// Of so many rows at the end of each chain.
    static Result<AuditCheck> begin(Database &database, qint64 newest = std::numeric_limits<qint64>::max());
    Result<> step(Database &database);

    bool isDone() const;
    double progress() const; ///< 0 to 1
    /// One for each chain; their verdicts hold so far as they have come.
    const QList<AuditVerification> &chains() const { return m_chains; }
    bool isSound() const;

private:
    QList<AuditVerification> m_chains;
    QList<qint64> m_begins; ///< by chain, number of the first row
};

/// Who signed heads with a key that the keyring does not know as theirs, neither now nor formerly. So it is where a
/// keyring was made anew with the recovery sheet; else somebody signed in another's name.
QList<PersonId> strangersAmong(const AuditVerdict &verdict, const Keyring &keyring);

} // namespace untie
