#pragma once

#include "app/clients/clientdirectory.h"
#include "app/clients/duplicatefinder.h"
#include "app/common/result.h"

#include <QDate>

namespace untie {

class Database;

/// A list of clients that one comes back to.
struct SavedList
{
    enum class Kind {
        Everybody,
        Birthdays,    ///< of the days to come, the next first
        NotSeen,      ///< once here and not for 90 days, who was here last first
        DueForCheck,  ///< with trigger points that wait for a re-check, see DuePointStore::clients()
        Tagged,       ///< with one tag
        MayBeTheSame, ///< pairs of records that are likely of one person, see likelyPairs()
        Archived,
        Restricted ///< who must be kept and is not worked with
    };
    Kind kind = Kind::Everybody;
    QString tag = {}; ///< of Tagged

    bool operator==(const SavedList &) const = default;
};

inline constexpr int birthdayDays = 14;
inline constexpr int notSeenDays = 90;

/// Two records that are likely of one person.
struct LikelyRows
{
    ClientRow first; ///< the older record
    ClientRow second;
    Likeness likeness;

    bool operator==(const LikelyRows &) const = default;
};

/// Reads such lists. Everybody is what the directory is for, MayBeTheSame a list of pairs, DueForCheck is read from the visits: all
/// three are empty here.
class SavedListStore final
{
public:
    explicit SavedListStore(Database &database);

    Result<QList<ClientRow>> rows(const SavedList &list, QDate today) const;
    /// The likeliest first, at most 500; without those of whom somebody said that they are two.
    Result<QList<LikelyRows>> likelyPairs() const;
    /// Every tag that somebody who is not archived has.
    Result<QStringList> tags() const;

private:
    Database &m_database;
};

} // namespace untie
