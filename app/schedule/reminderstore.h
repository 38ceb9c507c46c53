#pragma once

#include "app/clients/client.h"
#include "app/common/result.h"
#include "app/schedule/conflict.h"

#include <QUrl>

namespace untie {

class Database;
class Translator;

/// Somebody to be reminded of an appointment, with what it takes to reach them.
struct Reminder
{
    DayEntry entry;
    QString phone;
    QString email;
    QString language; ///< of the client, "de"; empty: the clinic's
    std::optional<ReminderWays> ways = {}; ///< how they may be reminded; none at all: they were not asked
    bool given = false; ///< they were reminded of it as it stands now

    bool operator==(const Reminder &) const = default;
};

/// Who is to be reminded, from the front desk's vault.
class ReminderStore final
{
public:
    explicit ReminderStore(Database &database);

    /// Clients with an appointment on these days that they have not confirmed, in the order in which they come; those who
    /// were reminded already, too. Who wants no reminder at all is left out.
    Result<QList<Reminder>> due(QDate first, QDate last) const;
    /// Ticks it off, or takes the tick back.
    Result<> setGiven(const Appointment &appointment, bool given);

private:
    Database &m_database;
};

/// A message for the user's own mail program, in the client's language; nothing of the treatment stands in it, since
/// mail is open. Invalid without an address.
QUrl mailFor(const Reminder &reminder, const QString &clinicName, const QString &timeFormat, const Translator &words);

} // namespace untie
