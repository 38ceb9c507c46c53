#pragma once

#include "app/schedule/freeslots.h"

#include <QStringList>

namespace untie {

/// What words are held against.
struct SlotWords
{
    QList<std::pair<PersonId, QString>> people;
    QDate today;
    int now = 0;              ///< minute of today; nothing begins before it
    int usualMinutes = 60;
    bool twelveHours = false; ///< "after 4" is in the afternoon
};

/// A question as it was understood.
struct AskedSlot
{
    SlotQuestion question;
    QStringList notUnderstood; ///< words that said nothing

    bool operator==(const AskedSlot &) const = default;
};

/// Understands "next free 60 Marta after 16:00", "free 45 min tomorrow morning", "nächste freie 90 bei Emil am Dienstag ab
/// 14 Uhr", in English and German at once, in any order after the first word. None for a line that does not ask for free
/// time.
std::optional<AskedSlot> askedSlot(const QString &line, const SlotWords &words);

/// Minute of the day of "16:30", "16.30", "4pm", "4:30 pm", "16h"; none for what is no time. Of hours without am or pm
/// those up to seven are in the afternoon where `twelveHours`.
std::optional<int> minuteFrom(const QString &text, bool twelveHours);

} // namespace untie
