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
    Qt::DayOfWeek weekBegins = Qt::Monday; ///< "next week"
    QString language = {};    ///< of the program: where a line says something in several languages, it is read in this one
};

/// A question as it was understood.
struct AskedSlot
{
    SlotQuestion question;
    QStringList notUnderstood; ///< words that said nothing

    bool operator==(const AskedSlot &) const = default;
};

/// Understands "next free 60 Marta after 16:00", "nächste freie 90 bei Emil am Dienstag ab 14 Uhr", "prochain créneau libre
/// de 60 minutes avec Marta demain après 14h", in any order after the first word and in whichever language of
/// SlotVocabulary leaves the fewest words out. None for a line that does not ask for free time.
std::optional<AskedSlot> askedSlot(const QString &line, const SlotWords &words);

} // namespace untie
