#include "app/intake/intakestore.h"

#include "app/clients/clientstore.h"
#include "app/intake/cautionoverridestore.h"
#include "app/intake/clearancestore.h"
#include "app/intake/clientalertstore.h"
#include "app/intake/clientcautions.h"
#include "app/intake/clinicalinboxstore.h"
#include "app/intake/consentstore.h"
#include "app/intake/deskformstore.h"
#include "app/intake/outcomestore.h"
#include "tests/support/answers.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

Intake anIntake(ClientId client, const QString &written, IntakeId base = {})
{
    return {.client = client, .base = base, .at = noon, .by = newId<PersonId>(), .answers = answersFrom(written).answers};
}

Consent aConsent(ClientId client)
{
    return {.client = client,
            .kind = u"treatment"_s,
            .text = u"I agree."_s,
            .at = noon,
            .witness = newId<PersonId>(),
            .signer = u"Odile Marchbanks"_s,
            .strokes = {{{0.1, 0.2}, {0.5, 0.25}}}};
}

} // namespace

class tst_IntakeStore : public QObject
{
    Q_OBJECT

private slots:
    void add_isReadBackAsGiven();
    void add_refusesWhatCannotBe();
    void add_refusesToFollowAnOldVersion();
    void version_isNeverChanged();
    void confirm_isAVersionOfItsOwn();
    void form_staysReadableWhenTheClinicChangesIt();
    void consent_isKeptWithItsSignature();
    void consent_refusesWhatNobodySigned();
    void consent_isWithdrawnOnce();
    void consentText_hasVersions();
    void inbox_isSealedUntilItIsFiled();
    void inbox_newestStateReplacesTheOne_before();
    void inbox_saysWhenThereIsNoKey();
    void inbox_doesNotBringBackWhatWasTakenOver();
    void deskForm_isToldWhatTheClinicAsks();
    void override_needsAReason();
    void alert_isPublishedAndTakenBack();
    void clearance_isKeptAndTakenBack();
    void outcome_isKeptInOrder();
    void cautions_areReadForAScreen();
};

void tst_IntakeStore::add_isReadBackAsGiven()
{
    TestDatabase db;
    IntakeStore intakes(*db);
    const auto client = newId<ClientId>();
    Intake intake = anIntake(client, u"stroke=yes stroke.when~spring_2019 varicose_veins=unsure varicose_veins.where@leg.left pain_now#7 hand=left med!:Ibuprofen op:2010@hip.right"_s);
    intake.source = IntakeSource::Client;
    intake.answers.set(u"complaint"_s, {.text = u"  My neck\u200b hurts \n\n"_s});
    intake.id = orFail(intakes.add(intake, ownIntakeForm()));
    const Intake stored = orFail(intakes.find(client, intake.id));
    intake.form = stored.form;
    intake.answers.set(u"complaint"_s, {.text = u"My neck hurts"_s});
    QCOMPARE(stored.answers.answer(u"complaint"_s).text.trimmed(), u"My neck hurts"_s);
    intake.answers.set(u"complaint"_s, stored.answers.answer(u"complaint"_s));
    QVERIFY(stored == intake);
    QVERIFY(orFail(intakes.newest(client)) == stored);
    QVERIFY(!orFail(intakes.newest(newId<ClientId>())));
}

void tst_IntakeStore::add_refusesWhatCannotBe()
{
    TestDatabase db;
    const auto refused = IntakeStore(*db).add(anIntake(newId<ClientId>(), u"stroke=yes stroke.when~2031"_s), ownIntakeForm());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(refused.error().subject.contains(u"2031"_s));
}

void tst_IntakeStore::add_refusesToFollowAnOldVersion()
{
    TestDatabase db;
    IntakeStore intakes(*db);
    const auto client = newId<ClientId>();
    const IntakeId first = orFail(intakes.add(anIntake(client, u"fever=no"_s), ownIntakeForm()));
    orFail(intakes.add(anIntake(client, u"fever=yes"_s, first), ownIntakeForm()));
    for (const IntakeId base : {first, IntakeId()}) {
        const auto late = intakes.add(anIntake(client, u"fever=no"_s, base), ownIntakeForm());
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
    }
    QCOMPARE(orFail(intakes.versions(client)).size(), 2);
}

void tst_IntakeStore::version_isNeverChanged()
{
    TestDatabase db;
    const auto client = newId<ClientId>();
    orFail(IntakeStore(*db).add(anIntake(client, u"fever=no"_s), ownIntakeForm()));
    QVERIFY(!db->run(u"UPDATE clinical.intake SET answers = '{}'"_s));
}

void tst_IntakeStore::confirm_isAVersionOfItsOwn()
{
    TestDatabase db;
    IntakeStore intakes(*db);
    const auto client = newId<ClientId>();
    QCOMPARE(intakes.confirm(client, {}, newId<PersonId>(), noon).error().kind, Error::Kind::NotFound);
    const IntakeId first = orFail(intakes.add(anIntake(client, u"fever=no med:Eliquis"_s), ownIntakeForm()));
    const auto person = newId<PersonId>();
    const IntakeId second = orFail(intakes.confirm(client, first, person, noon.addDays(7)));
    const Intake confirmed = orFail(intakes.find(client, second));
    QVERIFY(confirmed.unchanged);
    QCOMPARE(confirmed.base, first);
    QCOMPARE(confirmed.by, person);
    QCOMPARE(confirmed.at, noon.addDays(7));
    QVERIFY(confirmed.answers == orFail(intakes.find(client, first)).answers);
    QCOMPARE(intakes.confirm(client, first, person, noon).error().kind, Error::Kind::Conflict);
}

void tst_IntakeStore::form_staysReadableWhenTheClinicChangesIt()
{
    TestDatabase db;
    IntakeStore intakes(*db);
    const auto client = newId<ClientId>();
    const IntakeId before = orFail(intakes.add(anIntake(client, u"fever=yes"_s), ownIntakeForm()));
    IntakeForm changed = ownIntakeForm();
    changed.sections.swapItemsAt(0, 1);
    for (FormSection &section : changed.sections) {
        for (Question &question : section.questions)
            question.off = question.off || question.id == "fever"_L1;
    }
    changed.severities.insert(u"V07"_s, Severity::Ask);
    changed.sections[0].questions += Question{.id = u"own_1"_s, .text = u"Do you sing?"_s, .choices = {}, .details = {}};
    orFail(intakes.setForm(changed, noon));
    const IntakeForm now = orFail(intakes.form());
    changed.id = now.id;
    QVERIFY(now == changed);
    const Intake old = orFail(intakes.find(client, before));
    IntakeForm given = orFail(intakes.form(old.form));
    given.id = {};
    QVERIFY(given == ownIntakeForm());
    Intake next = anIntake(client, QString(), before);
    next.answers.set(u"own_1"_s, {.text = u"In a choir"_s});
    const Intake stored = orFail(intakes.find(client, orFail(intakes.add(next, now))));
    QCOMPARE(stored.form, now.id); // the form is not stored twice
}

void tst_IntakeStore::consent_isKeptWithItsSignature()
{
    TestDatabase db;
    ConsentStore consents(*db);
    const auto client = newId<ClientId>();
    Consent consent = aConsent(client);
    consent.expires = QDate(2027, 11, 27);
    consent.id = orFail(consents.add(consent, 40));
    const QList<Consent> stored = orFail(consents.of(client));
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().strokes.first().size(), 2);
    QVERIFY(qFuzzyCompare(float(stored.first().strokes[0][1].x()), 0.5f));
    consent.strokes = stored.first().strokes; // kept in single precision
    QVERIFY(stored.first() == consent);
    QVERIFY(!db->run(u"UPDATE clinical.consent SET text = 'other'"_s));
}

void tst_IntakeStore::consent_refusesWhatNobodySigned()
{
    TestDatabase db;
    ConsentStore consents(*db);
    Consent blank = aConsent(newId<ClientId>());
    blank.strokes = {{{0.1, 0.1}}}; // a dot
    QCOMPARE(consents.add(blank, 40).error().kind, Error::Kind::Invalid);
    const Consent child = aConsent(newId<ClientId>());
    QCOMPARE(consents.add(child, 12).error().kind, Error::Kind::Invalid);
    Consent guarded = child;
    guarded.byGuardian = true;
    guarded.relation = u"mother"_s;
    QCOMPARE(consents.add(guarded, 12).error().kind, Error::Kind::Invalid); // nobody asked the child
    guarded.assent = true;
    QVERIFY(consents.add(guarded, 12));
}

void tst_IntakeStore::consent_isWithdrawnOnce()
{
    TestDatabase db;
    ConsentStore consents(*db);
    const auto client = newId<ClientId>();
    const ConsentId id = orFail(consents.add(aConsent(client), {}));
    orFail(consents.withdraw(client, id, noon.addDays(1)));
    QCOMPARE(*orFail(consents.of(client)).first().withdrawnAt, noon.addDays(1));
    QCOMPARE(consents.withdraw(client, id, noon.addDays(2)).error().kind, Error::Kind::NotFound);
}

void tst_IntakeStore::consentText_hasVersions()
{
    TestDatabase db;
    ConsentStore consents(*db);
    orFail(consents.reword(u"photo"_s, u"You may take pictures."_s, noon));
    orFail(consents.reword(u"photo"_s, u"You may take pictures of my back."_s, noon));
    const auto texts = orFail(consents.texts());
    const auto photo = std::ranges::find(texts, u"photo"_s, &ConsentText::kind);
    QCOMPARE(photo->version, 3);
    QCOMPARE(photo->text, u"You may take pictures of my back."_s);
    QCOMPARE(consents.reword(u"soul"_s, u"All of it."_s, noon).error().kind, Error::Kind::Invalid);
}

void tst_IntakeStore::inbox_isSealedUntilItIsFiled()
{
    TestDatabase db;
    ClinicalInboxStore inbox(*db);
    orFail(inbox.file());
    const InboxItem item{makeId(), newId<ClientId>(), noon, true, {{u"said"_s, u"my secret pain"_s}}};
    orFail(inbox.put(item));
    auto rows = orFail(db->run(u"SELECT sealed FROM frontdesk.clinical_inbox"_s));
    QVERIFY(rows.next());
    QVERIFY(!rows.value(0).toByteArray().contains("secret"));
    rows.finish();
    QCOMPARE(orFail(inbox.file()).filed, 1);
    QCOMPARE(orFail(inbox.received()), QList{item});
    QCOMPARE(orFail(inbox.file()).filed, 0);
    orFail(inbox.drop(item.id));
    QVERIFY(orFail(inbox.received()).isEmpty());
}

void tst_IntakeStore::inbox_newestStateReplacesTheOne_before()
{
    TestDatabase db;
    ClinicalInboxStore inbox(*db);
    orFail(inbox.file());
    InboxItem item{makeId(), newId<ClientId>(), noon, false, {{u"said"_s, u"half"_s}}};
    orFail(inbox.put(item));
    orFail(inbox.file());
    item.at = noon.addSecs(60);
    item.complete = true;
    item.body = {{u"said"_s, u"all"_s}};
    orFail(inbox.put(item));
    orFail(inbox.file());
    QCOMPARE(orFail(inbox.received()), QList{item});
}

void tst_IntakeStore::inbox_saysWhenThereIsNoKey()
{
    TestDatabase db;
    const auto refused = ClinicalInboxStore(*db).put({makeId(), newId<ClientId>(), noon, true, {}});
    QVERIFY(!refused);
    QVERIFY(!refused.error().subject.isEmpty());
}

void tst_IntakeStore::inbox_doesNotBringBackWhatWasTakenOver()
{
    TestDatabase db;
    ClinicalInboxStore inbox(*db);
    orFail(inbox.file());
    const auto client = newId<ClientId>();
    const InboxItem item{makeId(), client, noon, true, {{u"said"_s, u"all"_s}}};
    orFail(inbox.put(item));
    Intake taken = anIntake(client, u"fever=no"_s);
    taken.id = IntakeId{item.id};
    orFail(IntakeStore(*db).add(taken, ownIntakeForm()));
    orFail(inbox.file()); // killed before it was removed from the inbox, and done again
    QVERIFY(orFail(inbox.received()).isEmpty());
}

void tst_IntakeStore::deskForm_isToldWhatTheClinicAsks()
{
    TestDatabase db;
    DeskFormStore desk(*db);
    QVERIFY((orFail(desk.read()) == DeskForm{ownIntakeForm(), ownConsentTexts()}));
    IntakeForm changed = ownIntakeForm();
    changed.sections.swapItemsAt(0, 1);
    orFail(IntakeStore(*db).setForm(changed, noon));
    orFail(ConsentStore(*db).reword(u"photo"_s, u"You may take pictures."_s, noon));
    orFail(ClinicalInboxStore(*db).file()); // as at every unlock
    const DeskForm told = orFail(desk.read());
    QVERIFY(told.form == changed);
    QCOMPARE(told.consents, orFail(ConsentStore(*db).texts()));
}

void tst_IntakeStore::override_needsAReason()
{
    TestDatabase db;
    CautionOverrideStore overrides(*db);
    CautionOverride made{newId<ClientId>(), newId<VisitId>(), u"M01"_s, u"deep_tissue"_s, 3, u"  "_s, newId<PersonId>(), noon};
    QCOMPARE(overrides.add(made).error().kind, Error::Kind::Invalid);
    made.reason = u"Her doctor agreed"_s;
    orFail(overrides.add(made));
    QCOMPARE(orFail(overrides.of(made.client, made.visit)), QList{made});
}

void tst_IntakeStore::alert_isPublishedAndTakenBack()
{
    TestDatabase db;
    ClientAlertStore alerts(*db);
    const auto client = newId<ClientId>();
    orFail(alerts.publish(client, u" no prone position "_s, {}));
    QCOMPARE(orFail(alerts.of(client)), u"no prone position"_s);
    QCOMPARE(alerts.publish(client, QString(121, u'x'), {}).error().kind, Error::Kind::Invalid);
    orFail(alerts.publish(client, {}, {}));
    QCOMPARE(orFail(alerts.of(client)), QString());
}

void tst_IntakeStore::clearance_isKeptAndTakenBack()
{
    TestDatabase db;
    ClearanceStore clearances(*db);
    const QDate today = noon.date();
    Clearance given{.client = newId<ClientId>(),
                    .rule = u"M01"_s,
                    .doctor = u"Dr Lin"_s,
                    .given = today.addDays(-1),
                    .expires = today.addMonths(6),
                    .techniques = {u"swedish"_s, u"heat_pack"_s},
                    .areas = {{u"leg"_s, Side::Left}, {u"neck"_s}},
                    .pressure = 3,
                    .words = u"Gently"_s,
                    .by = newId<PersonId>(),
                    .at = noon};
    given.id = orFail(clearances.add(given, today));
    QCOMPARE(orFail(clearances.of(given.client)), QList{given});
    QVERIFY(!db->run(u"UPDATE clinical.clearance SET doctor = 'Dr No'"_s));
    orFail(clearances.revoke(given.client, given.id, noon.addDays(1)));
    QCOMPARE(*orFail(clearances.of(given.client)).first().revokedAt, noon.addDays(1));
    QCOMPARE(clearances.revoke(given.client, given.id, noon).error().kind, Error::Kind::NotFound);
    Clearance nobodys = given;
    nobodys.doctor = u"  "_s;
    QCOMPARE(clearances.add(nobodys, today).error().kind, Error::Kind::Invalid);
    Clearance unknown = given;
    unknown.rule = u"Z99"_s;
    QCOMPARE(clearances.add(unknown, today).error().kind, Error::Kind::Invalid);
}

void tst_IntakeStore::outcome_isKeptInOrder()
{
    TestDatabase db;
    OutcomeStore outcomes(*db);
    const auto client = newId<ClientId>();
    const QDate day(2026, 11, 1);
    orFail(outcomes.add({client, OutcomeScale::Psfs, u"Carry my child"_s, 3, day, {}}, day));
    orFail(outcomes.add({client, OutcomeScale::Nrs, u"Neck"_s, 8, day, {}}, day));
    orFail(outcomes.add({client, OutcomeScale::Psfs, u"carry my child"_s, 6, day.addDays(14), {}}, day.addDays(14)));
    orFail(outcomes.add({client, OutcomeScale::Nrs, u"Neck"_s, 7, day.addDays(14), {}}, day.addDays(14)));
    const auto trends = trendsOf(orFail(outcomes.of(client)));
    QCOMPARE(trends.size(), 2);
    QCOMPARE(trends[0].better(), 3);
    QVERIFY(trends[0].matters());
    QCOMPARE(trends[1].better(), 1);
    QVERIFY(!trends[1].matters());
    QVERIFY(!outcomes.add({client, OutcomeScale::Nrs, u"Neck"_s, 11, day, {}}, day));
    QVERIFY(!outcomes.add({client, OutcomeScale::Nrs, u"Neck"_s, 5, day.addDays(1), {}}, day));
}

void tst_IntakeStore::cautions_areReadForAScreen()
{
    TestDatabase db;
    Client client = aClient();
    client.born = QDate(1960, 1, 1);
    client.id = orFail(ClientStore(*db).add(client));
    const QDate today = noon.date();
    QVERIFY(orFail(readCautions(*db, client.id, today)).cautions.isEmpty());
    orFail(IntakeStore(*db).add(anIntake(client.id, u"fever=yes first_back_pain=yes"_s), ownIntakeForm()));
    orFail(ConsentStore(*db).add(aConsent(client.id), 66));
    const ClientCautions known = orFail(readCautions(*db, client.id, today));
    QCOMPARE(known.cautions.size(), 1);
    QCOMPARE(known.redFlags.size(), 1);
    QVERIFY(!known.isDue(today));
    QVERIFY(known.isDue(today.addDays(400)));
    const auto lacking = std::ranges::count_if(known.consents, &ConsentStanding::isLacking);
    QCOMPARE(lacking, 1); // the privacy notice
}

UNTIE_TEST_MAIN(tst_IntakeStore)
#include "tst_intakestore.moc"
