#include "tests/support/testdatabase.h"

namespace untie {

TestDatabase::TestDatabase()
    : m_database(orFail(Database::open()))
{
    orFail(m_database->attachInMemory(Vault::FrontDesk));
    orFail(m_database->attachInMemory(Vault::Clinical));
}

} // namespace untie
