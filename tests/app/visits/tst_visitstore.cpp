#include "app/clients/clientstore.h"
#include "app/security/auditstore.h"
#include "app/settings/settingsstore.h"
#include "app/visits/recordvisit.h"
#include "app/visits/visitdigest.h"
#include "app/visits/visitrules.h"
#include "app/visits/visitstore.h"

#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 17}, {15, 0}, Qt::UTC);

Visit saved(Database &database, Visit visit)
{
    visit.rev = orFail(VisitStore(database).save(visit, now));
    return visit;
}

int count(Database &database, const QString &table)
{
    auto rows = orFail(database.run(u"SELECT count(*) FROM clinical."_s + table));
    return rows.next() ? rows.value(0).toInt() : -1;
}

} // namespace

class tst_VisitStore : public QObject
{
    Q_OBJECT

private slots:
    void save_keepsEverything();
    void save_keepsWhatWasNotAsked();
    void save_replacesExactly();
    void save_writesOnlyWhatDiffers();
    void save_keepsWhateverIsChanged();
    void save_growsTheRevision();
    void save_refusesAStaleRevision();
    void save_refusesASecondNewVisitOfTheSameId();
    void save_saysWhenTheVisitIsGone();
    void save_refusesASignedVisit();
    void save_refusesWhatCannotBe_andKeepsWhatWas();
    void save_tidiesTheTexts();
    void save_makesOnePointForManySights();
    void save_takesAwayAPointWithoutFindings();
    void save_letsANewPointFollowItsMark();
    void find_needsOnlyTheVisit();
    void newest_listsTheNewestFirst();
    void newest_goesOverAllRecordsOfOnePerson();
    void points_tellTheWholeHistory();
    void points_endBeforeTheVisitInHand();
    void points_tellTwoVisitsOfOneMinuteApart();
    void points_putTheWorstFirst();
    void points_leaveOutVoidedVisitsAndOthersClients();
    void clients_areThoseWithVisits();
    void batch_writesWhatSaveWrites();
    void save_isWrittenDown();
    void save_thatIsRefusedIsNotWrittenDown();
    void recordVisit_tellsTheFrontDesk();
    void recordVisit_tellsTheFrontDeskOnce();
    void recordVisit_tellsLaterWhatItCouldNotTellNow();
    void recordVisit_refusesAClientNobodyKnows();
};

void tst_VisitStore::save_keepsEverything()
{
    TestDatabase db;
    Visit visit = aVisit().with(aFinding());
    visit.note = {u"S: a “dull band”"_s, u"O: 7 → 4"_s, u"A: better"_s, u"P: two weeks\nball"_s};
    Finding lump = aFinding().scoring({});
    lump.point = {};
    lump.kind = FindingKind::LumpRefer;
    lump.muscle.clear();
    lump.side = Side::Midline;
    visit.findings += lump;
    Finding &finding = visit.findings[0];
    finding.scored = Scored::AtRest;
    finding.criteria = {true, false, {}, true, false};
    finding.remark = u"twitched, ok"_s;
    finding.figureVersion = 3;
    finding.key = newId<TriggerPointId>();
    finding.status = Trend::Resolved;
    finding.outlines = {{{400, 300}, {500, 310}, {450, 420}}, {{10, 10}, {20, 10}, {15, 30}}};
    finding.kind = FindingKind::TrpLatent;
    visit.treatments = {{.id = newId<TreatmentId>(), .technique = u"deep_tissue"_s, .place = {finding.id, finding.muscle, {}, Side::Right}, .minutes = 10, .pressure = 4, .response = u"softer"_s},
                        {.id = newId<TreatmentId>(), .technique = u"heat_pack"_s, .place = {.area = u"low_back"_s}}};
    visit.measures = {{.id = newId<MeasureId>(), .movement = u"neck_rotation"_s, .place = {.side = Side::Left}, .before = 60, .after = 75}};
    visit.form = VisitForm::Short;
    visit.overallBefore = 6;
    visit.overallAfter = 0;
    visit.homeCare = u"ball\nwall"_s;
    visit.nextWeeks = 3;

    visit = saved(*db, visit);
    QCOMPARE(visit.rev, 1);
    QCOMPARE(orFail(VisitStore(*db).find(visit.client, visit.id)), visit);
}

void tst_VisitStore::save_keepsWhatWasNotAsked()
{
    TestDatabase db;
    Visit visit = aVisit().with(aFinding().scoring(0)).with(aFinding().scoring({}));
    visit.findings[1].examined = false;
    visit = saved(*db, visit);
    const Visit stored = orFail(VisitStore(*db).find(visit.id));
    QCOMPARE(stored.findings[0].before, 0);
    QVERIFY(!stored.findings[0].after);
    QVERIFY(!stored.findings[1].before);
    QVERIFY(!stored.findings[1].examined);
}

void tst_VisitStore::save_replacesExactly()
{
    TestDatabase db;
    Visit visit = aVisit().with(aFinding()).with(aFinding().in(u"rhomboids"_s, Side::Left)).with(aFinding());
    visit.note.plan = u"Ball against the wall."_s;
    visit = saved(*db, visit);

    visit.therapist = newId<PersonId>();
    visit.startedAt = visit.startedAt.addSecs(-3600);
    visit.minutes = 45;
    visit.note.plan.clear();
    visit.note.assessment = u"Better."_s;
    visit.findings.removeFirst();
    visit.findings.move(0, 1);
    visit.findings[1].after = 1;
    visit.findings += aFinding();
    visit = saved(*db, visit);
    QCOMPARE(orFail(VisitStore(*db).find(visit.client, visit.id)), visit);
    QCOMPARE(count(*db, u"finding"_s), 3);
    QCOMPARE(count(*db, u"note_section"_s), 2);
}

void tst_VisitStore::save_writesOnlyWhatDiffers()
{
    TestDatabase db;
    Visit visit = aVisit().saying(u"Stiff."_s).with(aFinding().scoring(6)).with(aFinding().scoring(4));
    visit.treatments = {{.id = newId<TreatmentId>(), .technique = u"heat_pack"_s, .place = {.area = u"low_back"_s}}};
    visit.measures = {{.id = newId<MeasureId>(), .movement = u"neck_rotation"_s, .place = {.side = Side::Left}, .before = 60, .after = 75}};
    visit = saved(*db, visit);
    const auto rowsOf = [&] {
        const qint64 before = db->rowsWritten();
        visit = saved(*db, visit);
        return db->rowsWritten() - before;
    };
    constexpr qint64 visitAndAudit = 3; // a row of the chain and its detail
    QCOMPARE(rowsOf(), visitAndAudit);
    visit.note.plan = u"Ball against the wall."_s;
    QCOMPARE(rowsOf(), visitAndAudit + 1);
    visit.note.plan.clear();
    QCOMPARE(rowsOf(), visitAndAudit + 1);
    visit.findings[1].after = 2;
    QCOMPARE(rowsOf(), visitAndAudit + 3); // taken out and put in, and the point follows
    visit.treatments[0].minutes = 10;
    visit.measures[0].after = 80;
    QCOMPARE(rowsOf(), visitAndAudit + 4);
}

void tst_VisitStore::save_keepsWhateverIsChanged()
{
    TestDatabase db;
    QRandomGenerator chance(7);
    Visit visit = saved(*db, aVisit());
    for (int round = 0; round < 200; ++round) {
        QString &text = *std::array{&visit.note.subjective, &visit.note.objective, &visit.note.assessment, &visit.note.plan}[chance.bounded(4)];
        text = chance.bounded(3) == 0 ? QString() : u"round %1"_s.arg(round);
        QList<Finding> &marks = visit.findings;
        switch (marks.isEmpty() ? 0 : chance.bounded(6)) {
        case 0: marks.insert(chance.bounded(marks.size() + 1), aFinding().scoring(chance.bounded(11))); break;
        case 1: marks.removeAt(chance.bounded(marks.size())); break;
        case 2: marks.move(chance.bounded(marks.size()), chance.bounded(marks.size())); break;
        case 3: marks.last().at.rx() = std::nextafter(marks.last().at.x(), 0.0); break; // nearer than Qt tells apart
        case 4: marks.first().remark = text; break;
        case 5: marks.first().point = {}; break;
        }
        visit = saved(*db, visit);
        const Visit stored = orFail(VisitStore(*db).find(visit.client, visit.id));
        QCOMPARE(stored, visit);
        QCOMPARE(digestOf(stored), digestOf(visit));
        QCOMPARE(count(*db, u"trigger_point"_s), std::ranges::count_if(marks, [](const Finding &mark) { return mark.point.isValid(); }));
    }
}

void tst_VisitStore::save_growsTheRevision()
{
    TestDatabase db;
    Visit visit = saved(*db, aVisit());
    QCOMPARE(visit.rev, 1);
    visit = saved(*db, visit);
    QCOMPARE(visit.rev, 2);
    QCOMPARE(orFail(VisitStore(*db).find(visit.id)).rev, 2);
}

void tst_VisitStore::save_refusesAStaleRevision()
{
    TestDatabase db;
    const Visit mine = saved(*db, aVisit().with(aFinding()));
    Visit theirs = mine;
    theirs.note.subjective = u"Theirs."_s;
    saved(*db, theirs);
    Visit late = mine;
    late.note.subjective = u"Mine."_s;
    late.findings.clear();
    const auto refused = VisitStore(*db).save(late, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    const Visit stored = orFail(VisitStore(*db).find(mine.id));
    QCOMPARE(stored.note.subjective, u"Theirs."_s);
    QCOMPARE(stored.findings.size(), 1);
}

void tst_VisitStore::save_refusesASecondNewVisitOfTheSameId()
{
    TestDatabase db;
    Visit visit = aVisit();
    saved(*db, visit);
    const auto refused = VisitStore(*db).save(visit, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    visit.client = newId<ClientId>(); // the same visit of somebody else
    QVERIFY(!VisitStore(*db).save(visit, now));
    QCOMPARE(count(*db, u"visit"_s), 1);
}

void tst_VisitStore::save_saysWhenTheVisitIsGone()
{
    TestDatabase db;
    Visit visit = aVisit();
    visit.rev = 3;
    const auto refused = VisitStore(*db).save(visit, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
}

void tst_VisitStore::save_refusesASignedVisit()
{
    TestDatabase db;
    Visit visit = saved(*db, aVisit().saying(u"As signed."_s));
    orFail(db->run(u"UPDATE clinical.visit SET state = 'signed'"_s));
    visit.note.subjective = u"Changed."_s;
    auto refused = VisitStore(*db).save(visit, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    visit = orFail(VisitStore(*db).find(visit.id));
    QCOMPARE(visit.state, VisitState::Signed);
    QCOMPARE(visit.note.subjective, u"As signed."_s);
    refused = VisitStore(*db).save(visit, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
}

void tst_VisitStore::save_refusesWhatCannotBe_andKeepsWhatWas()
{
    TestDatabase db;
    Visit visit = saved(*db, aVisit().with(aFinding()));
    Visit wrong = visit;
    wrong.findings[0].before = 11;
    const auto refused = VisitStore(*db).save(wrong, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(refused.error().subject, problemsOf(wrong, now).join(u' '));
    QCOMPARE(orFail(VisitStore(*db).find(visit.id)), visit);
}

void tst_VisitStore::save_tidiesTheTexts()
{
    TestDatabase db;
    const Visit visit = saved(*db, aVisit().saying(u"Low\u0000 back.\r\nNo painkiller.\n\n"_s));
    QCOMPARE(orFail(VisitStore(*db).find(visit.id)).note.subjective, u"Low back.\nNo painkiller."_s);
}

void tst_VisitStore::save_makesOnePointForManySights()
{
    TestDatabase db;
    const Visit first = saved(*db, aVisit().with(aFinding()));
    saved(*db, aVisit().of(first.client).on(first.startedAt.addDays(-14)).with(aFinding().sightOf(first.findings[0].point)));
    QCOMPARE(count(*db, u"trigger_point"_s), 1);
    QCOMPARE(count(*db, u"finding"_s), 2);
}

void tst_VisitStore::save_takesAwayAPointWithoutFindings()
{
    TestDatabase db;
    Visit first = saved(*db, aVisit().with(aFinding()).with(aFinding()));
    saved(*db, aVisit().of(first.client).on(first.startedAt.addDays(-14)).with(aFinding().sightOf(first.findings[1].point)));
    const TriggerPointId kept = first.findings[1].point;
    first.findings.clear();
    first = saved(*db, first);
    const QList<TriggerPoint> points = orFail(VisitStore(*db).points(first.client, now));
    QCOMPARE(points.size(), 1);
    QCOMPARE(points[0].id, kept);
    QCOMPARE(count(*db, u"trigger_point"_s), 1);
}

void tst_VisitStore::save_letsANewPointFollowItsMark()
{
    TestDatabase db;
    Visit first = saved(*db, aVisit().with(aFinding()));
    first.findings[0].muscle = u"levator_scapulae"_s;
    first.findings[0].side = Side::Left;
    first.findings[0].site = u"b"_s;
    first = saved(*db, first);
    QCOMPARE(orFail(VisitStore(*db).points(first.client, now))[0].muscle, u"levator_scapulae"_s);

    // Known from another visit it keeps what it is, wherever this visit's mark lies.
    saved(*db, aVisit().of(first.client).on(now.addDays(-14)).with(aFinding().sightOf(first.findings[0].point).in(u"rhomboids"_s, Side::Left)));
    first.findings[0].muscle = u"trapezius_upper"_s;
    saved(*db, first);
    const TriggerPoint point = orFail(VisitStore(*db).points(first.client, now))[0];
    QCOMPARE(point.muscle, u"levator_scapulae"_s);
    QCOMPARE(point.side, Side::Left);
    QCOMPARE(point.site, u"b"_s);
}

void tst_VisitStore::find_needsOnlyTheVisit()
{
    TestDatabase db;
    const Visit visit = saved(*db, aVisit().with(aFinding()));
    QCOMPARE(orFail(VisitStore(*db).find(visit.id)), visit);
    for (const auto &missing : {VisitStore(*db).find(newId<VisitId>()), VisitStore(*db).find(newId<ClientId>(), visit.id)}) {
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    }
}

void tst_VisitStore::newest_listsTheNewestFirst()
{
    TestDatabase db;
    Visit older = aVisit().on(now.addDays(-14)).saying(u"Neck, headache twice.\nSleeps badly."_s).with(aFinding().scoring(4)).with(aFinding().scoring({}));
    older.findings[1].examined = false;
    older = saved(*db, older);
    const Visit newer = saved(*db, aVisit().of(older.client).on(now).saying({}));
    saved(*db, aVisit()); // somebody else's
    const QList<VisitRow> rows = orFail(VisitStore(*db).newest(older.client, 10));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].id, newer.id);
    QCOMPARE(rows[0].points, 0);
    QVERIFY(!rows[0].worst);
    QCOMPARE(rows[1].reason, u"Neck, headache twice."_s);
    QCOMPARE(rows[1].points, 1);
    QCOMPARE(rows[1].worst, 4);
    QCOMPARE(rows[1].therapist, older.therapist);
    QCOMPARE(rows[1].startedAt, older.startedAt);
    QCOMPARE(orFail(VisitStore(*db).newest(older.client, 1)).size(), 1);
}

void tst_VisitStore::newest_goesOverAllRecordsOfOnePerson()
{
    TestDatabase db;
    const ClientId kept = newId<ClientId>();
    const ClientId other = newId<ClientId>();
    QList<VisitId> expected;
    for (int i = 0; i < 8; ++i) // in turns, then only of the other
        expected += saved(*db, aVisit().of(i % 2 == 0 && i < 6 ? kept : other).on(now.addDays(-i))).id;
    orFail(db->run(u"INSERT INTO clinical.client_merge (id, merged_id, root_id, undone) VALUES (1, :other, :kept, 0)"_s, {{u":other"_s, other.value}, {u":kept"_s, kept.value}}));
    for (const int limit : {1, 2, 3, 4, 7, 8, 20}) {
        QList<VisitId> found;
        for (const VisitRow &row : orFail(VisitStore(*db).newest(kept, limit)))
            found += row.id;
        QCOMPARE(found, expected.first(std::min(limit, 8)));
    }
}

void tst_VisitStore::points_tellTheWholeHistory()
{
    TestDatabase db;
    const Visit newer = saved(*db, aVisit().on(now.addDays(-1)).with(aFinding().scoring(0)));
    const TriggerPointId point = newer.findings[0].point;
    const Visit older = saved(*db, aVisit().of(newer.client).on(now.addDays(-15)).with(aFinding().sightOf(point).scoring(7, 4)));
    const QList<TriggerPoint> points = orFail(VisitStore(*db).points(newer.client, now));
    QCOMPARE(points.size(), 1);
    QCOMPARE(points[0].muscle, u"trapezius_upper"_s);
    QCOMPARE(points[0].side, Side::Right);
    QCOMPARE(points[0].site, u"1"_s);
    QCOMPARE(points[0].readings.size(), 2);
    const Reading &first = points[0].readings[0];
    QCOMPARE(first.visit, older.id);
    QCOMPARE(first.startedAt, older.startedAt);
    QCOMPARE(first.before, 7);
    QCOMPARE(first.after, 4);
    QCOMPARE(first.view, u"back-superficial"_s);
    QCOMPARE(first.at, QPointF(0.6, 0.2));
    QCOMPARE(points[0].readings[1].before, 0);
    QCOMPARE(trendOf(points[0]), Trend::Quiet);
}

void tst_VisitStore::points_endBeforeTheVisitInHand()
{
    TestDatabase db;
    const Visit older = saved(*db, aVisit().on(now.addDays(-14)).with(aFinding()));
    const Visit inHand = saved(*db, aVisit().of(older.client).on(now).with(aFinding().sightOf(older.findings[0].point)).with(aFinding()));
    const QList<TriggerPoint> points = orFail(VisitStore(*db).points(older.client, inHand.startedAt));
    QCOMPARE(points.size(), 1);
    QCOMPARE(points[0].readings.size(), 1);
}

void tst_VisitStore::points_tellTwoVisitsOfOneMinuteApart()
{
    TestDatabase db;
    const Visit first = saved(*db, aVisit().on(now).with(aFinding()));
    const Visit second = saved(*db, aVisit().of(first.client).on(now).with(aFinding().sightOf(first.findings[0].point)));
    const VisitStore visits(*db);
    QVERIFY(orFail(visits.points(first.client, first.startedAt, first.id)).isEmpty());
    const QList<TriggerPoint> seen = orFail(visits.points(first.client, second.startedAt, second.id));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].readings.size(), 1);
    QCOMPARE(seen[0].readings[0].visit, first.id);
}

void tst_VisitStore::points_putTheWorstFirst()
{
    TestDatabase db;
    Visit visit = aVisit().with(aFinding().scoring({})).with(aFinding().scoring(3)).with(aFinding().scoring(8)).with(aFinding().scoring(0));
    visit = saved(*db, visit);
    QList<int> scores;
    for (const TriggerPoint &point : orFail(VisitStore(*db).points(visit.client, now)))
        scores += point.readings.constLast().before.value_or(-1);
    QCOMPARE(scores, (QList{8, 3, 0, -1}));
}

void tst_VisitStore::points_leaveOutVoidedVisitsAndOthersClients()
{
    TestDatabase db;
    const Visit voided = saved(*db, aVisit().with(aFinding()));
    orFail(db->run(u"UPDATE clinical.visit SET state = 'voided'"_s));
    saved(*db, aVisit().with(aFinding()));
    QVERIFY(orFail(VisitStore(*db).points(voided.client, now)).isEmpty());
}

void tst_VisitStore::clients_areThoseWithVisits()
{
    TestDatabase db;
    const Visit visit = saved(*db, aVisit());
    saved(*db, aVisit().of(visit.client));
    QCOMPARE(orFail(VisitStore(*db).clients()), QList{visit.client});
}

void tst_VisitStore::batch_writesWhatSaveWrites()
{
    TestDatabase db;
    Visit visit = aVisit().with(aFinding()).with(aFinding());
    {
        VisitStore::Batch batch(*db);
        auto transaction = orFail(db->begin(Vault::Clinical));
        orFail(batch.add(visit, now));
        const auto refused = batch.add(aVisit().with(aFinding().scoring(11)), now);
        QVERIFY(!refused);
        orFail(transaction.commit());
    }
    visit.rev = 1;
    QCOMPARE(orFail(VisitStore(*db).find(visit.client, visit.id)), visit);
    QCOMPARE(orFail(VisitStore(*db).points(visit.client, now)).size(), 2);
}

void tst_VisitStore::save_isWrittenDown()
{
    TestDatabase db;
    Visit visit = aVisit();
    visit.note.subjective = u"Neck stiff in the mornings"_s;
    visit.rev = orFail(VisitStore(*db).save(visit, now));
    const QString first = digestOf(orFail(VisitStore(*db).find(visit.client, visit.id)));
    visit.note.plan = u"Ball against the wall"_s;
    orFail(VisitStore(*db).save(visit, now));
    const QString second = digestOf(orFail(VisitStore(*db).find(visit.client, visit.id)));
    QVERIFY(first != second);

    const auto rows = orFail(AuditStore(*db).rows(Vault::Clinical, {.object = visit.client.value}, 10));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).action, idOf(AuditAction::Created));
    QCOMPARE(rows.at(1).detail, u"visit %1 %2"_s.arg(visit.id.value).arg(first));
    QCOMPARE(rows.at(0).action, idOf(AuditAction::Changed));
    QCOMPARE(rows.at(0).detail, u"visit %1 rev 2 %2 → %3"_s.arg(visit.id.value).arg(first, second));
}

void tst_VisitStore::save_thatIsRefusedIsNotWrittenDown()
{
    TestDatabase db;
    const Visit visit = aVisit();
    orFail(VisitStore(*db).save(visit, now));
    QVERIFY(!VisitStore(*db).save(visit, now)); // as if it were new
    QCOMPARE(orFail(AuditStore(*db).rows(Vault::Clinical, {}, 10)).size(), 1);
}

void tst_VisitStore::recordVisit_tellsTheFrontDesk()
{
    TestDatabase db;
    ClinicProfile profile;
    profile.name = u"Linden Row Massage"_s;
    profile.timeZone = u"Pacific/Auckland"_s;
    orFail(SettingsStore(*db).save(profile));
    const ClientId client = orFail(ClientStore(*db).add(aClient()));
    const Visit visit = aVisit().of(client).on(now); // 04:00 on the day after, where the clinic is
    QCOMPARE(orFail(recordVisit(*db, visit, now)), 1);
    QCOMPARE(orFail(ClientStore(*db).find(client)).lastVisit, QDate(2026, 11, 18));
    QCOMPARE(orFail(VisitStore(*db).newest(client, 10)).size(), 1);
}

void tst_VisitStore::recordVisit_tellsTheFrontDeskOnce()
{
    TestDatabase db;
    Client client = aClient();
    client.lastVisit = now.date().addDays(-1);
    client.id = orFail(ClientStore(*db).add(client));
    Visit visit = aVisit().of(client.id).on(now);
    visit.rev = orFail(recordVisit(*db, visit, now));
    QCOMPARE(orFail(ClientStore(*db).find(client.id)).lastVisit, now.date());
    QCOMPARE(orFail(PendingSteps(*db).queued(Vault::Clinical)), QList<PendingStep>());

    // The desk knows: nothing is written there, nothing is queued.
    orFail(db->run(u"CREATE TRIGGER frontdesk.closed BEFORE UPDATE ON client BEGIN SELECT RAISE(ABORT, 'closed'); END"_s));
    visit.note.plan = u"Once more next week."_s;
    QCOMPARE(orFail(recordVisit(*db, visit, now)), 2);
    QCOMPARE(orFail(PendingSteps(*db).queued(Vault::Clinical)), QList<PendingStep>());
}

void tst_VisitStore::recordVisit_tellsLaterWhatItCouldNotTellNow()
{
    TestDatabase db;
    const ClientId client = orFail(ClientStore(*db).add(aClient()));
    orFail(db->run(u"CREATE TRIGGER frontdesk.closed BEFORE UPDATE ON client BEGIN SELECT RAISE(ABORT, 'closed'); END"_s));
    QCOMPARE(orFail(recordVisit(*db, aVisit().of(client).on(now), now)), 1);
    QCOMPARE(orFail(VisitStore(*db).newest(client, 10)).size(), 1);
    QVERIFY(!orFail(ClientStore(*db).find(client)).lastVisit);

    PendingSteps steps(*db);
    const QList<PendingStep> queued = orFail(steps.queued(Vault::Clinical));
    QCOMPARE(queued.size(), 1);
    QCOMPARE(queued.constFirst().kind, visitDayStep().kind);
    QCOMPARE(queued.constFirst().subject, client.value);
    QCOMPARE(orFail(steps.finishAll({visitDayStep()})).left.size(), 1); // still closed
    orFail(db->run(u"DROP TRIGGER frontdesk.closed"_s));
    QCOMPARE(orFail(steps.finishAll({visitDayStep()})).done, 1);
    QCOMPARE(orFail(ClientStore(*db).find(client)).lastVisit, now.date());
    QCOMPARE(orFail(steps.queued(Vault::Clinical)), QList<PendingStep>());
}

void tst_VisitStore::recordVisit_refusesAClientNobodyKnows()
{
    TestDatabase db;
    const auto refused = recordVisit(*db, aVisit(), now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    QCOMPARE(count(*db, u"visit"_s), 0);
}

UNTIE_TEST_MAIN(tst_VisitStore)
#include "tst_visitstore.moc"
