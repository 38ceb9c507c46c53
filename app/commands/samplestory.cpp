#include "app/commands/samplestory.h"

#include "app/commands/samplecourse.h"
#include "app/common/text.h"

#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysTold = 548; // eighteen months
constexpr int mostTherapists = 1 << 20;

QTimeZone zoneOf(const SamplePlan &plan)
{
    const QTimeZone zone(plan.timeZone);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

/// 555-01xx is set aside for invented people; area codes part those who come later.
QString phoneOf(qsizetype index)
{
    const qsizetype line = 1 + index * 37 % 99;
    const QString local = u"555-01%1"_s.arg(line, 2, 10, '0'_L1);
    return index < 99 ? local : u"(%1) %2"_s.arg(200 + index / 99 % 800).arg(local);
}

QString emailOf(const Client &client)
{
    const QString name = folded(client.given + u' ' + client.family).section(u' ', 0, 2).replace(u' ', u'.');
    const bool isPlain = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 128; });
    return isPlain && !name.isEmpty() ? name + "@example.org"_L1 : QString();
}

} // namespace

SampleStories::SampleStories(const SampleScript &script, const SamplePlan &plan)
    : m_script(script)
    , m_plan(plan)
    , m_calendar(plan.until, zoneOf(plan), static_cast<int>(script.therapists.size()))
{
    const qint64 opened = plan.until.addDays(-daysTold - 30).toMSecsSinceEpoch();
    for (qsizetype i = 0; i < script.therapists.size(); ++i)
        m_therapists += PersonId{makeIdAt(opened + i, static_cast<quint32>(plan.seed) % mostTherapists)};
    m_wishes.reserve(plan.clients + 1);
    m_wishes += 0;
    for (qsizetype i = 0; i < plan.clients; ++i)
        m_wishes += m_wishes.constLast() + wishedVisits(i);
}

qint64 SampleStories::visits() const
{
    return visitsBefore(m_plan.clients);
}

/// How many visits all clients before this one have: their wishes, stretched to what the plan asks for.
qint64 SampleStories::visitsBefore(qsizetype index) const
{
    if (!m_plan.visits)
        return m_wishes[index];
    const qint64 wished = m_wishes.constLast();
    return wished == 0 ? 0 : static_cast<qint64>(static_cast<double>(m_wishes[index]) / static_cast<double>(wished) * static_cast<double>(*m_plan.visits) + 0.5);
}

/// Later clients came later; half of them were there in the first months.
int SampleStories::daysSinceFirstVisit(qsizetype index) const
{
    if (index < m_script.people.size() && m_script.people[index].since)
        return *m_script.people[index].since;
    const double share = static_cast<double>(index) / static_cast<double>(m_plan.clients);
    return qBound(1, static_cast<int>(daysTold * (1 - std::pow(share, 1.6))), daysTold);
}

int SampleStories::wishedVisits(qsizetype index) const
{
    if (index < m_script.people.size() && m_script.people[index].visits)
        return *m_script.people[index].visits;
    Chance chance(m_plan.seed ^ 0x5eed, static_cast<quint64>(index));
    const int wish = chance.percent(12) ? chance.between(1, 2) : chance.percent(15) ? chance.between(14, 24) : chance.between(3, 12);
    return qMin(wish, 1 + daysSinceFirstVisit(index) / 9);
}

SampleStory SampleStories::next()
{
    const qsizetype index = m_next++;
    Chance chance(m_plan.seed, static_cast<quint64>(index));
    const QList<const SampleComplaint *> complaints = complaintsOf(index, chance);
    const int visits = static_cast<int>(visitsBefore(index + 1) - visitsBefore(index));
    Side side = chance.percent(60) ? Side::Right : Side::Left;
    if (index < m_script.people.size() && m_script.people[index].side)
        side = *m_script.people[index].side;

    SampleStory story{.client = makeClient(index, complaints, chance), .visits = {}};
    const auto number = static_cast<quint32>(index);
    const QList<Slot> booked = book(visits, daysSinceFirstVisit(index), chance);
    const QDateTime arrived = booked.isEmpty() ? m_plan.until.addDays(-daysSinceFirstVisit(index)) : booked.constFirst().startedAt.addSecs(-3600);
    story.client.id = ClientId{makeIdAt(arrived.toMSecsSinceEpoch(), number)};

    SampleCourseOfCare care(m_script, complaints, side, number, chance);
    for (const Slot &slot : booked) {
        Visit visit = care.nextVisit(slot.startedAt);
        visit.client = story.client.id;
        visit.therapist = m_therapists[slot.therapist];
        visit.minutes = chance.percent(75) ? 60 : 45;
        story.visits += visit;
    }
    if (!booked.isEmpty())
        story.client.lastVisit = booked.constLast().startedAt.toTimeZone(zoneOf(m_plan)).date();
    return story;
}

QList<const SampleComplaint *> SampleStories::complaintsOf(qsizetype index, Chance &chance) const
{
    QList<const SampleComplaint *> complaints;
    if (index < m_script.people.size()) {
        for (const QString &id : m_script.people[index].complaints)
            complaints += &*std::ranges::find(m_script.complaints, id, &SampleComplaint::id);
    }
    if (!complaints.isEmpty())
        return complaints;
    complaints += &chance.oneByShare(m_script.complaints, &SampleComplaint::weight);
    if (const SampleComplaint *second = &chance.oneByShare(m_script.complaints, &SampleComplaint::weight); second != complaints[0] && chance.percent(30))
        complaints += second;
    return complaints;
}

Client SampleStories::makeClient(qsizetype index, const QList<const SampleComplaint *> &complaints, Chance &chance) const
{
    Client client;
    const int age = chance.between(complaints[0]->youngest, complaints[0]->oldest);
    const QDate born = m_calendar.lastDay().addYears(-age).addDays(-chance.below(365));
    if (index < m_script.people.size()) {
        client = m_script.people[index].known;
    } else {
        const SampleNames &names = chance.oneByShare(m_script.names, &SampleNames::share);
        client.given = chance.oneOf(names.given);
        client.family = chance.oneOf(names.family);
        client.language = names.language;
    }
    if (!client.born)
        client.born = born;
    if (client.phone.isEmpty())
        client.phone = phoneOf(index);
    if (chance.percent(75))
        client.email = emailOf(client);
    if (chance.percent(15))
        client.deskNote = chance.oneOf(m_script.deskNotes);
    return client;
}

/// Visits at a client's own rhythm, which is closer together at first. Some stop coming, most are still in care. Most
/// are with the same therapist.
QList<SampleStories::Slot> SampleStories::book(int visits, int since, Chance &chance)
{
    const bool stopped = since > 60 && chance.percent(35);
    const int end = stopped ? qMax(0, since - visits * chance.between(10, 21)) : qMin(since, chance.below(18));
    const int usualTime = chance.below(SampleCalendar::timesADay());
    const auto anyTherapist = [&] {
        return static_cast<int>(&chance.oneByShare(m_script.therapists, &SampleTherapist::share) - m_script.therapists.constData());
    };
    const int usualTherapist = anyTherapist();
    QList<Slot> booked;
    for (int i = 0; i < visits; ++i) {
        const double share = visits == 1 ? 0 : static_cast<double>(i) / (visits - 1);
        const int daysAgo = since - static_cast<int>((since - end) * std::pow(share, 1.15));
        const QDateTime earliest = booked.isEmpty() ? QDateTime::fromMSecsSinceEpoch(0, Qt::UTC) : booked.constLast().startedAt.addSecs(4500);
        const int therapist = chance.percent(90) ? usualTherapist : anyTherapist();
        const int time = chance.percent(70) ? usualTime : chance.below(SampleCalendar::timesADay());
        booked += Slot{m_calendar.book(therapist, qMax(0, daysAgo), earliest, time), therapist};
    }
    return booked;
}

} // namespace untie
