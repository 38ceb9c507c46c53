#pragma once

#include "app/common/result.h"
#include "app/visits/sentences.h"

namespace untie {

class Database;

/// The patterns that a clinic has in the place of the program's, in the front desk's vault: they hold no client's data.
class SentenceStore final
{
public:
    explicit SentenceStore(Database &database);

    /// Those of a language by their names; empty where the clinic has none of its own.
    Result<PatternValues> own(const QString &language) const;
    /// Puts a pattern in the place of the program's; an empty one, or the program's, brings that back. Invalid with a sentence where
    /// problemOf() has one.
    Result<> set(const QString &language, const QString &id, const QString &pattern);

private:
    Database &m_database;
};

} // namespace untie
