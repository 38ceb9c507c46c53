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

/// The question that a line was likely meant as which askedSlot() does not take for one: "nxt fre 60 minutes with Marta" is
/// "next free 60 minutes with Marta", "Marta nach 16 Uhr" is "nächste freie Marta nach 16 Uhr". Empty for whatever may as
/// well be somebody's name. It costs more than askedSlot(): for lines that fit no client.
QString nearlyAsked(const QString &line, const SlotWords &words);

} // namespace untie
