#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace untie {

class Database;

/// Something that was taken in for the therapists: an intake that a client filled in.
struct InboxItem
{
    qint64 id = 0; ///< the same for every state of one form, and for the intake that it becomes
    ClientId client;
    QDateTime at; ///< UTC
    bool complete = false; ///< false: the form was left before its end
    QJsonObject body;

    bool operator==(const InboxItem &) const = default;
};

/// The inbox of the therapists in the front desk's vault: everybody can put in, only who opens the clinical vault can take
/// out. What is put in is sealed (see sealBytes()) to a key whose secret half lies in the clinical vault.
class ClinicalInboxStore final
{
public:
    explicit ClinicalInboxStore(Database &database);

    /// Puts a form in, in the place of its earlier state. Unavailable, with a sentence, before a therapist has signed in
    /// once, since there is no key to seal it to.
    Result<> put(const InboxItem &item);

    /// Takes everything out of the inbox, with both vaults open: each item is filed in the clinical vault under its id and
    /// then removed; killed in between, it is done again. What cannot be opened stays, and is counted. Sees to it that
    /// there is a key, and that the desk has the form.
    struct Filed
    {
        int filed = 0;
        int unreadable = 0;
    };
    Result<Filed> file();
    /// What was filed and not taken over yet, oldest first.
    Result<QList<InboxItem>> received() const;
    /// It was taken over, or is not wanted.
    Result<> drop(qint64 id);

private:
    Result<> seeToKey();

    Database &m_database;
};

} // namespace untie
