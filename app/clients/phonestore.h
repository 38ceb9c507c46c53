#pragma once

#include "app/common/result.h"

namespace untie {

class Database;

/// The phone numbers of all clients as they are dialled (E.164), which stand beside what was typed.
class PhoneStore final
{
public:
    explicit PhoneStore(Database &database);

    /// Reads every number again, as people of the clinic's country write them: it is another country now.
    Result<> readAgain();

private:
    Database &m_database;
};

} // namespace untie
