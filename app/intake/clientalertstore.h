#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

#include <QString>

namespace untie {

class Database;

inline constexpr int longestAlert = 120; ///< letters

/// The few words about a client that a therapist published for the front desk ("no prone position"). They lie in the front
/// desk's vault and nowhere else: what is not published is not there.
class ClientAlertStore final
{
public:
    explicit ClientAlertStore(Database &database);

    /// Empty where nothing is published.
    Result<QString> of(ClientId client) const;
    /// An empty text takes it back. Invalid for one that is too long.
    Result<> publish(ClientId client, const QString &text, PersonId by);

private:
    Database &m_database;
};

} // namespace untie
