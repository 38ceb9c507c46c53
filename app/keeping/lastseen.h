#pragma once

#include "app/common/result.h"
#include "app/security/auditstore.h"

#include <QString>

#include <optional>

namespace untie {

/// How far a clinic had come when it was open on this computer last: numbers and hashes, no client's data. A clinic that
/// comes back older, or with another history, was put there by somebody.
struct LastSeen
{
    AuditHead frontDesk = {};
    AuditHead clinical = {};     ///< number 0: never open here with its key

    const AuditHead &head(Vault vault) const { return vault == Vault::FrontDesk ? frontDesk : clinical; }
    bool operator==(const LastSeen &) const = default;
};

/// The file in which this computer remembers the clinics it had open, in a folder of its user's.
class LastSeenFile final
{
public:
    explicit LastSeenFile(const QString &path);

    /// None where this clinic was never open here, or the file cannot be read: then there is nothing to compare with.
    std::optional<LastSeen> find(const QByteArray &clinic) const;
    /// Remembers a clinic, durably, beside the others.
    Result<> remember(const QByteArray &clinic, const LastSeen &seen);

private:
    QString m_path;
};

/// Where that file lies for whoever works on this computer.
QString usualLastSeenFile();

/// How far the clinic is now; of a vault that is not open what was known before.
Result<LastSeen> seenNow(Database &database, const LastSeen &before);

/// Remembers in this file how far an open clinic is, now and when it is closed. Not before somebody has accepted what
/// lookAtUnlock() found: or it would be found only once. What cannot be written is logged.
void rememberSeen(Database &database, const QByteArray &clinic, const QString &file);

} // namespace untie
