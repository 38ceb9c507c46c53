#include "tests/support/builders.h"

#include <QTimeZone>

namespace untie {

using namespace Qt::StringLiterals;

ClientBuilder aClient()
{
    ClientBuilder client;
    client.id = newId<ClientId>();
    client.given = u"Odile"_s;
    client.family = u"Marchbanks"_s;
    client.born = QDate(1979, 3, 14);
    client.phone = u"555-0142"_s;
    client.email = u"odile@example.org"_s;
    return client;
}

FindingBuilder aFinding()
{
    FindingBuilder finding;
    finding.id = newId<FindingId>();
    finding.point = newId<TriggerPointId>();
    finding.muscle = u"trapezius_upper"_s;
    finding.side = Side::Right;
    finding.site = u"1"_s;
    finding.view = u"back-superficial"_s;
    finding.at = {0.6, 0.2};
    finding.before = 7;
    finding.after = 4;
    return finding;
}

VisitBuilder aVisit()
{
    VisitBuilder visit;
    visit.client = newId<ClientId>();
    visit.id = newId<VisitId>();
    visit.therapist = newId<PersonId>();
    visit.startedAt = QDateTime({2026, 11, 17}, {14, 0}, Qt::UTC);
    visit.note.subjective = u"Low back, a dull band since Saturday."_s;
    return visit;
}

} // namespace untie
