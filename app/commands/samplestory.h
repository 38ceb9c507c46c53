#pragma once

#include "app/clients/client.h"
#include "app/commands/chance.h"
#include "app/commands/samplecalendar.h"
#include "app/commands/samplescript.h"
#include "app/visits/visit.h"

#include <QList>

namespace untie {

/// One client of the sample clinic with all their visits, oldest first.
struct SampleStory
{
    Client client;
    QList<Visit> visits;
};

/// Which clinic is told.
struct SamplePlan
{
    quint64 seed = 1;
    qsizetype clients = 60;
    std::optional<qint64> visits; ///< in all; unset: as many as their clients would make
    std::optional<qint64> appointments; ///< in all; unset: as many as the schedule around today has
    QDateTime until;              ///< UTC; nothing happens after it
    QByteArray timeZone;          ///< IANA; empty: the computer's
};

/// Makes up clients one after the other; the same plan gives the same stories. Ids are made from the moments of the
/// story and the client's number, so that no two are the same.
class SampleStories final
{
public:
    SampleStories(const SampleScript &script, const SamplePlan &plan);

    /// Those of the script's therapists, in its order.
    const QList<PersonId> &therapists() const { return m_therapists; }
    qint64 visits() const; ///< how many there will be in all
    bool atEnd() const { return m_next == m_plan.clients; }
    SampleStory next();

private:
    int daysSinceFirstVisit(qsizetype index) const;
    int wishedVisits(qsizetype index) const;
    qint64 visitsBefore(qsizetype index) const;
    Client makeClient(qsizetype index, const QList<const SampleComplaint *> &complaints, Chance &chance) const;
    QList<const SampleComplaint *> complaintsOf(qsizetype index, Chance &chance) const;
    struct Slot
    {
        QDateTime startedAt;
        int therapist;
    };
    QList<Slot> book(int visits, int since, Chance &chance);

    const SampleScript &m_script;
    SamplePlan m_plan;
    SampleCalendar m_calendar;
    QList<PersonId> m_therapists;
    QList<qint64> m_wishes; ///< visits wished by all clients before each, and by all at the end
    qsizetype m_next = 0;
};

} // namespace untie
