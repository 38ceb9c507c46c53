#pragma once

#include "app/clients/clientdirectory.h"
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
        Tagged,       ///< with one tag
        MayBeTheSame, ///< two records that are likely of one person stand below each other
        Archived
    };
    Kind kind = Kind::Everybody;
    QString tag = {}; ///< of Tagged

    bool operator==(const SavedList &) const = default;
};

inline constexpr int birthdayDays = 14;
inline constexpr int notSeenDays = 90;

/// Reads such lists; Everybody is what the directory is for, and an empty one here.
class SavedListStore final
{
public:
    explicit SavedListStore(Database &database);

    Result<QList<ClientRow>> rows(const SavedList &list, QDate today) const;
    /// Every tag that somebody who is not archived has.
    Result<QStringList> tags() const;

private:
    Result<QList<ClientRow>> mayBeTheSame() const;

    Database &m_database;
};

} // namespace untie
