#pragma once

#include "app/intake/consent.h"
#include "app/intake/intakeform.h"

namespace untie {

class Database;

/// What a client is asked at the desk.
struct DeskForm
{
    IntakeForm form;
    QList<ConsentText> consents;

    bool operator==(const DeskForm &) const = default;
};

/// The clinic's form and texts where the front desk can read them: it cannot open the clinical vault, in which they are
/// changed.
class DeskFormStore final
{
public:
    explicit DeskFormStore(Database &database);

    /// What stands in the clinical vault, with both vaults open. Nothing is written where the desk has it already.
    Result<> publish();
    /// Untie's own where nothing was published.
    Result<DeskForm> read() const;

private:
    Database &m_database;
};

} // namespace untie
