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

ClientBuilder aKnownClient()
{
    ClientBuilder client = aClient();
    client.preferred = u"Odi"_s;
    client.language = u"de"_s;
    client.deskNote = u"Rings twice.\nHas a dog."_s;
    client.pronounced = u"oh-DEEL"_s;
    client.pronouns = u"she/her"_s;
    client.phoneKind = ContactKind::Mobile;
    client.emailKind = ContactKind::Work;
    client.otherPhones = {{ContactKind::Home, u"(503) 555-0171"_s}, {ContactKind::Other, u"the neighbour: 555-0172"_s}};
    client.otherEmails = {{ContactKind::Home, u"odi@example.org"_s}};
    client.reminders = ReminderWay::Email | ReminderWay::Text;
    client.address = {.lines = u"4 Example Court\nApt. 2"_s, .postcode = u"97000"_s, .place = u"Sampleton"_s, .region = u"OR"_s, .country = u"US"_s};
    client.emergency = {.name = u"Rufus Marchbanks"_s, .relation = u"brother"_s, .phone = u"(503) 555-0173"_s};
    client.occupation = u"translator"_s;
    client.activities = u"choir, swimming"_s;
    client.referredBy = u"Kofi Amberley"_s;
    client.doctor = u"Dr. Ellery"_s;
    client.tags = {u"club"_s, u"newsletter"_s};
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
