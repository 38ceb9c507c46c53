#include "app/clients/clientstore.h"
#include "app/storage/draftstore.h"
#include "app/visits/visitdraft.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 3), QTime(14, 46), Qt::UTC);
const QDateTime anHourBefore = now.addSecs(-3600);

Visit aWholeVisit(ClientId client = ClientId{(1LL << 62) + 3})
{
    Visit visit = aVisit().of(client).on(anHourBefore).saying(u"hammering \"behind\" the brow"_s);
    visit.id = newId<VisitId>();
    visit.rev = 4;
    visit.minutes = 45;
    visit.note.objective = u"60°"_s;
    visit.note.plan = u"again"_s;
    Finding full = aFinding().in(u"trapezius_upper"_s, Side::Right).scoring(7, 4);
    full.remark = u"like a dried pea"_s;
    full.scored = Scored::AtRest;
    full.criteria = {true, false, std::nullopt, true, std::nullopt};
    full.at = {0.123456789, 0.987654321};
    Finding left;
    left.id = newId<FindingId>();
    left.point = newId<TriggerPointId>();
    left.examined = false;
    left.view = u"front-deep"_s;
    left.kind = FindingKind::TrpLatent;
    left.figureVersion = 2;
    full.key = newId<TriggerPointId>();
    full.status = Trend::Recurred;
    Finding painted = aFinding().in({}, Side::Midline);
    painted.point = {};
    painted.kind = FindingKind::PainArea;
    painted.outlines = {{{400, 300}, {500, 310}, {450, 420}}, {{10, 10}, {20, 10}, {15, 30}}};
    visit.findings = {full, left, painted};
    visit.treatments = {{.id = newId<TreatmentId>(), .technique = u"deep_tissue"_s, .place = {full.id, full.muscle, {}, Side::Right}, .minutes = 10, .pressure = 4, .response = u"softer"_s},
                        {.id = newId<TreatmentId>(), .technique = u"heat_pack"_s, .place = {.area = u"low_back"_s}}};
    visit.measures = {{.id = newId<MeasureId>(), .movement = u"neck_rotation"_s, .place = {.side = Side::Left}, .passive = true, .before = -5},
                      {.id = newId<MeasureId>(), .place = {full.id, full.muscle, {}, Side::Right}, .unit = MeasureUnit::KilogramPerCm2, .after = 236}};
    visit.form = VisitForm::Short;
    visit.overallBefore = 0;
    visit.nextWeeks = 2;
    visit.homeCare = u"ball against the wall"_s;
    return visit;
}

} // namespace

class tst_VisitDraft : public QObject
{
    Q_OBJECT

private slots:
    void written_isReadAgain();
    void somethingElse_isNoDraft_data();
    void somethingElse_isNoDraft();
    void stored_needsNoDraft();
    void refused_isKeptAsADraft();
};

void tst_VisitDraft::written_isReadAgain()
{
    const Visit visit = aWholeVisit();
    const QByteArray bytes = QJsonDocument(toJson(visit)).toJson();
    QCOMPARE(orFail(visitFrom(QJsonDocument::fromJson(bytes).object())), visit);
}

void tst_VisitDraft::somethingElse_isNoDraft_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no client") << QByteArray(R"({"id": "1", "rev": 0})");
    QTest::newRow("a finding of no kind") << QByteArray(R"({"client": "1", "id": "1", "rev": 0, "findings": [{"id": "1", "kind": "x", "side": "left"}]})");
}

void tst_VisitDraft::somethingElse_isNoDraft()
{
    QFETCH(QByteArray, json);
    const auto read = visitFrom(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Corrupt);
}

void tst_VisitDraft::stored_needsNoDraft()
{
    TestDatabase db;
    Visit visit = aWholeVisit(orFail(ClientStore(*db).add(aClient())));
    visit.rev = 0;
    orFail(DraftStore(*db).keep(Vault::Clinical, {visitDraftKind, visit.id.value, toJson(visit), now}));
    const VisitKept kept = storeOrKeep(*db, visit, true, now);
    QCOMPARE(orFail(kept.rev), 1);
    QVERIFY(!kept.asDraft);
    QVERIFY(orFail(DraftStore(*db).all(Vault::Clinical)).isEmpty());
}

void tst_VisitDraft::refused_isKeptAsADraft()
{
    TestDatabase db;
    Visit visit = aWholeVisit(orFail(ClientStore(*db).add(aClient())));
    visit.rev = 0;
    QVERIFY(storeOrKeep(*db, visit, false, now).rev);
    visit.note.plan = u"mine"_s; // rev 0 again: somebody else saved first
    const VisitKept kept = storeOrKeep(*db, visit, false, now);
    QVERIFY(!kept.rev);
    QCOMPARE(kept.rev.error().kind, Error::Kind::Conflict);
    QVERIFY(kept.asDraft);
    const QList<Draft> drafts = orFail(DraftStore(*db).all(Vault::Clinical));
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().at, now);
    QCOMPARE(orFail(visitFrom(drafts.first().body)), visit);
    QCOMPARE(orFail(VisitStore(*db).find(visit.client, visit.id)).note.plan, u"again"_s);
}

UNTIE_TEST_MAIN(tst_VisitDraft)
#include "tst_visitdraft.moc"
