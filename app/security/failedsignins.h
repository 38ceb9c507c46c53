#pragma once

#include "app/common/id.h"
#include "app/common/result.h"
#include "app/storage/clinicfolder.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace untie {

class Database;

/// A password that opened nothing.
struct FailedSignIn
{
    PersonId person; ///< whose account it was tried on; invalid: a name that nobody has
    QDateTime at;    ///< UTC; of several, the last
    int times = 1;

    bool operator==(const FailedSignIn &) const = default;
};

/// The failed sign-ins of one clinic that wait on this computer until somebody opens a vault in which they can be
/// written down. A file of the user's own with numbers and times, no names. The first thousand are kept one by one; what
/// comes after is counted.
class FailedSignIns final
{
public:
    /// `clinic`: the keyring's number of it.
    explicit FailedSignIns(const QByteArray &clinic);

    Result<> add(PersonId person, const QDateTime &at);
    /// Oldest first. Lines that nobody can read are passed over.
    QList<FailedSignIn> waiting() const;
    /// Writes all that wait into the front desk's audit, and removes them here. Gives how many were tried on the account
    /// of `person`, who has just signed in.
    Result<int> enter(Database &database, PersonId person);

    const QString &file() const { return m_file; }

private:
    QString m_file;
};

/// Those that wait for the clinic in that folder; none where it has no keyring that can be read.
QList<FailedSignIn> failedSignInsAt(const ClinicFolder &folder);

} // namespace untie
