#pragma once

#include "app/common/result.h"
#include "app/visits/phrase.h"

namespace untie {

class Database;

/// The phrases of whoever works on the database and the clinic's, in the clinical vault. Those of other people are
/// neither seen nor touched.
class PhraseStore final
{
public:
    explicit PhraseStore(Database &database);

    /// One's own, then the clinic's, each in the order of keys.
    Result<QList<Phrase>> all() const;
    /// Stores a new (rev 0) or changed phrase and gives it as stored. Invalid when problemsOf() has any or another of the
    /// same owner has the key, Conflict when somebody else saved first, Denied for the clinic's to who may not edit it.
    Result<Phrase> save(const Phrase &phrase);
    Result<> remove(const Phrase &phrase);

private:
    Result<> note(const Phrase &phrase, bool isNew, bool isGone);

    Database &m_database;
};

} // namespace untie
