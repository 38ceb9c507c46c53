#pragma once

#include "app/common/id.h"
#include "app/common/result.h"
#include "app/storage/clinicfolder.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace untie {

class Database;

/// What somebody has typed and could not or would not store yet.
struct Draft
{
    QString kind; ///< what is being written: "client", "visit"
    qint64 object = 0; ///< the record it is about; 0: a new one
    QJsonObject body;
    QDateTime at; ///< UTC, to the millisecond: when it was kept

    bool operator==(const Draft &) const = default;
};

/// That somebody else has a draft.
struct OthersDraft
{
    PersonId person;
    QDateTime at; ///< UTC, when it was kept

    bool operator==(const OthersDraft &) const = default;
};

/// The drafts of whoever is signed in; those of others are neither read nor touched. Each record has one draft of a
/// kind: the newest.
class DraftStore final
{
public:
    explicit DraftStore(Database &database);

    enum class Kept {
        InVault,
        InMemory ///< the disk did not take it; it is lost if the program ends before it does
    };
    /// What the vault does not take stays in memory, encrypted with a key that comes from the vault's own, until a later
    /// keep() or all() on the same vault finds room for it: so locking need not wait for a disk. Invalid for a draft that
    /// is too long for any vault, Unavailable where that vault is not open.
    Result<Kept> keep(Vault vault, const Draft &draft);
    Result<> discard(Vault vault, const QString &kind, qint64 object);
    /// Newest first.
    Result<QList<Draft>> all(Vault vault);
    /// Who else has one of this kind and record, newest first; what it says stays theirs.
    Result<QList<OthersDraft>> others(Vault vault, const QString &kind, qint64 object) const;

private:
    qint64 person() const;
    Result<> write(Vault vault, const Draft &draft);

    Database &m_database;
};

} // namespace untie
