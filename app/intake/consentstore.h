#pragma once

#include "app/common/result.h"
#include "app/intake/consent.h"

namespace untie {

class Database;

/// Consents, and the clinic's own wording of them, in the clinical vault.
class ConsentStore final
{
public:
    explicit ConsentStore(Database &database);

    /// What is asked for now: Untie's texts, reworded where the clinic did.
    Result<QList<ConsentText>> texts() const;
    /// A new version of a text. Invalid for an unknown kind or an empty text.
    Result<> reword(const QString &kind, const QString &text, const QDateTime &now);

    /// Oldest first.
    Result<QList<Consent>> of(ClientId client) const;
    /// Gives the id, a new one where it carries none. Invalid with sentences where problemsOf() has any.
    Result<ConsentId> add(const Consent &consent, std::optional<int> age);
    /// NotFound where there is none that still holds.
    Result<> withdraw(ClientId client, ConsentId id, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace untie
