#pragma once

#include "app/intake/outcome.h"

namespace untie {

/// What clients said of themselves, in the clinical vault.
class OutcomeStore final
{
public:
    explicit OutcomeStore(Database &database);

    /// Invalid, with a sentence, for a value outside 0–10, no item, or a day in the future.
    Result<> add(const Outcome &outcome, QDate today);
    /// In the order in which they were stored.
    Result<QList<Outcome>> of(ClientId client) const;

private:
    Database &m_database;
};

} // namespace untie
