#pragma once

#include "app/storage/database.h"

#include <QTest>

#include <memory>

namespace untie {

/// A clinic's database in memory with every migration applied.
class TestDatabase final
{
public:
    TestDatabase();
    Database &operator*() { return *m_database; }
    Database *operator->() { return m_database.get(); }

private:
    std::unique_ptr<Database> m_database;
};

/// The value of a result that must be there; ends the program with its error otherwise.
template <class T>
T orFail(Result<T> result)
{
    if (!result)
        qFatal("unexpected error %d: %s %s", static_cast<int>(result.error().kind), qUtf8Printable(result.error().detail),
               qUtf8Printable(result.error().subject));
    return std::move(*result);
}
inline void orFail(const Result<> &result)
{
    if (!result)
        qFatal("unexpected error %d: %s %s", static_cast<int>(result.error().kind), qUtf8Printable(result.error().detail),
               qUtf8Printable(result.error().subject));
}

} // namespace untie
