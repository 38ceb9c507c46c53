#include "app/keeping/erasurestore.h"

#include "app/clients/clientfilestore.h"
#include "app/clients/clientlinkstore.h"
#include "app/clients/clientmergestore.h"
#include "app/clients/clientphotostore.h"
#include "app/clients/clientstore.h"
#include "app/clients/savedliststore.h"
#include "app/common/explain.h"
#include "app/documents/release.h"
#include "app/intake/clearancestore.h"
#include "app/intake/clientalertstore.h"
#include "app/intake/clinicalinboxstore.h"
#include "app/intake/consentstore.h"
#include "app/intake/intakestore.h"
#include "app/intake/outcomestore.h"
#include "app/keeping/atunlock.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/waitingstore.h"
#include "app/security/auditstore.h"
#include "app/storage/draftstore.h"
#include "app/visits/casestore.h"
#include "app/visits/clientnotestore.h"
#include "app/visits/notesearchstore.h"
#include "app/visits/recordvisit.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <functional>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// Something that is done with a client, and why it was not.
using Act = std::function<Error(Database &, const Client &)>;

template <class T>
Error errorOf(const Result<T> &result)
{
    return result ? Error{Error::Kind::NotFound, u"it was done"_s} : result.error();
}

} // namespace

Q_DECLARE_METATYPE(Act)

class tst_ErasureStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void erase_leavesNothingAnywhere();
    void everyTableThatKnowsAClient_isErased();
    void erase_leavesEverybodyElse();
    void erase_keepsTheAuditWholeWithoutDetails();
    void erase_isDeniedWhileTheRecordHasToBeKept();
    void erase_goesOnWhereItWasBrokenOff();
    void preview_countsWhatGoes();
    void therapist_mayNot();
    void signedVisits_stayOtherwise();
    void restrict_hidesAndStopsChanges();
    void restrict_refuses_data();
    void restrict_refuses();
    void restrict_letsWhatIsBegunBeEnded();
    void restrict_saysWhyAndCanBeTakenBack();

private:
    Database &db() { return *m_open->database; }
    /// Somebody of whom there is something in as many tables as there are.
    ClientId somebody(const QString &name);
    /// Of both vaults, by "frontdesk.client".
    QMap<QString, QStringList> columns();
    /// On which a table hangs by its keys, or by the names of its columns.
    QStringList othersOf(const QString &table, const QStringList &columns);
    /// "frontdesk.client.id": wherever the number or the name stands.
    QStringList placesOf(ClientId client, const QString &name);

    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    std::optional<TestClinic> m_clinic;
    std::optional<OpenClinic> m_open;
};

void tst_ErasureStore::init()
{
    m_open.reset();
    m_clinic.emplace();
    m_open.emplace(m_clinic->open());
}

ClientId tst_ErasureStore::somebody(const QString &name)
{
    Client client = aKnownClient();
    client.family = name;
    client.deskNote = name + u" rings twice."_s;
    client.id = orFail(ClientStore(db()).add(client));
    VisitBuilder visit = aVisit().of(client.id).on(m_now.addDays(-3)).saying(name + u" says it is dull."_s).with(aFinding());
    visit.therapist = m_clinic->owner();
    visit.homeCare = u"Roll the shoulders."_s;
    visit.rev = orFail(recordVisit(db(), visit, m_now));
    orFail(signAndRelease(db(), client.id, visit.id, visit.rev, {.found = {}, .lateReason = u"Was ill."_s}, true, m_now));
    VisitBuilder draft = aVisit().of(client.id).on(m_now.addDays(-1)).with(aFinding());
    draft.therapist = m_clinic->owner();
    orFail(recordVisit(db(), draft, m_now));
    Outcome outcome;
    outcome.client = client.id;
    outcome.item = name;
    outcome.value = 6;
    outcome.day = m_now.date();
    orFail(OutcomeStore(db()).add(outcome, m_now.date()));
    orFail(ClientAlertStore(db()).publish(client.id, name, m_clinic->owner()));
    WaitingWish wish;
    wish.client = client.id;
    wish.minutes = 60;
    wish.firstDay = m_now.date();
    orFail(WaitingStore(db()).save(wish));
    Appointment booked;
    booked.client = client.id;
    booked.therapist = m_clinic->owner();
    booked.date = m_now.date().addDays(client.id.value % 300 + 1);
    booked.minute = 600;
    booked.minutes = 60;
    booked.zone = "Europe/Berlin";
    booked = orFail(ScheduleStore(db()).book(booked));
    booked.note = name;
    orFail(ScheduleStore(db()).change(booked));
    const ClientCase reason = orFail(CaseStore(db()).save({.client = client.id, .complaint = name, .openedOn = m_now.date()}));
    orFail(CaseStore(db()).assign(client.id, draft.id, reason.id));
    const ClientNote call{.client = client.id, .at = m_now, .text = name + u" called."_s};
    orFail(ClientNoteStore(db()).write(call, m_now));
    Intake intake{.client = client.id, .at = m_now, .by = m_clinic->owner()};
    intake.answers.set(u"complaint"_s, {.text = name});
    orFail(IntakeStore(db()).add(intake, ownIntakeForm()));
    const ConsentText text = ownConsentTexts().constFirst();
    orFail(ConsentStore(db()).add({.client = client.id, .kind = text.kind, .version = text.version, .text = text.text, .at = m_now, .witness = m_clinic->owner(),
                                   .signer = name, .strokes = {{{0.1, 0.1}, {0.2, 0.2}}}, .expires = expiryOf(text, m_now.date())}, {}));
    orFail(ClearanceStore(db()).add({.client = client.id, .rule = u"M01"_s, .doctor = name, .given = m_now.date(), .expires = m_now.date().addMonths(6), .by = m_clinic->owner(), .at = m_now}, m_now.date()));
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QBuffer::WriteOnly);
    QImage(20, 20, QImage::Format_RGB32).save(&buffer, "PNG");
    orFail(ClientPhotoStore(db()).put(client.id, picture, m_now));
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
        orFail(ClientFileStore(db()).add({.client = client.id, .vault = vault, .name = name + u".txt"_s}, "words", m_now));
    DraftStore drafts(db());
    orFail(drafts.keep(Vault::Clinical, Draft{clientNoteDraftKind, client.id.value, toJson(call), m_now}));
    orFail(drafts.keep(Vault::FrontDesk, Draft{deskNoteDraftKind, booked.id.value, {{u"text"_s, name}}, m_now}));
    orFail(drafts.keep(Vault::FrontDesk, Draft{u"client"_s, client.id.value, {{u"given"_s, name}}, m_now}));
    orFail(drafts.keep(Vault::Clinical, Draft{u"visit"_s, draft.id.value, {{u"client"_s, QString::number(client.id.value)}}, m_now}));
    return client.id;
}

QStringList tst_ErasureStore::placesOf(ClientId client, const QString &name)
{
    // A look at everything, as a person without a role would have it.
    QStringList places;
    const OpenClinic &clinic = *m_open;
    for (const QString &schema : {u"frontdesk"_s, u"clinical"_s}) {
        QStringList tables;
        auto known = orFail(clinic.database->run(u"SELECT name FROM %1.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'note_search%' AND name NOT LIKE 'audit%'"_s.arg(schema)));
        while (known.next())
            tables += known.value(0).toString();
        for (const QString &table : std::as_const(tables)) {
            QStringList columns;
            auto names = orFail(clinic.database->run(u"SELECT name FROM pragma_table_info('%1', '%2')"_s.arg(table, schema)));
            while (names.next())
                columns += names.value(0).toString();
            for (const QString &column : std::as_const(columns)) {
                auto rows = clinic.database->run(u"SELECT count(*) FROM %1.%2 WHERE %3 = :id OR CAST(%3 AS TEXT) LIKE :name"_s.arg(schema, table, column),
                                                 {{u":id"_s, client.value}, {u":name"_s, u'%' + name + u'%'}});
                if (rows && rows->next() && rows->value(0).toInt() > 0)
                    places += schema + u'.' + table + u'.' + column;
            }
        }
    }
    return places;
}

void tst_ErasureStore::erase_leavesNothingAnywhere()
{
    const ClientId client = somebody(u"Quillfeather"_s);
    const ClientId twice = somebody(u"Quillfeather"_s); // the same person once more
    orFail(ClientMergeStore(db()).merge(orFail(ClientStore(db()).find(client)), twice, 1, m_now));
    const ClientId son = somebody(u"Larkspur"_s);
    orFail(ClientLinkStore(db()).link(client, LinkKind::Child, son));
    QVERIFY(placesOf(client, u"Quillfeather"_s).size() > 15);
    QCOMPARE(orFail(NoteSearchStore(db()).find({u"quillfeather"_s}, {}, 9)).size(), 4); // of a visit and outside one, each

    ErasureStore erasures(db());
    orFail(erasures.setYearsKept(0));
    orFail(erasures.erase(client, m_now.date(), m_now));
    const QStringList left{u"frontdesk.erasure.client_id"_s, u"clinical.erasure.client_id"_s};
    QCOMPARE(placesOf(client, u"Quillfeather"_s), left);
    QCOMPARE(placesOf(twice, u"Quillfeather"_s), left);
    QVERIFY(orFail(NoteSearchStore(db()).find({u"quillfeather"_s}, {}, 9)).isEmpty());
    QVERIFY(orFail(PendingSteps(db()).queued(Vault::FrontDesk)).isEmpty());
}

QMap<QString, QStringList> tst_ErasureStore::columns()
{
    QMap<QString, QStringList> found;
    for (const QString &schema : {u"frontdesk"_s, u"clinical"_s}) {
        auto rows = orFail(db().run(uR"(SELECT t.name, c.name FROM %1.sqlite_schema AS t JOIN pragma_table_info(t.name, '%1') AS c
                                        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%')"_s.arg(schema)));
        while (rows.next())
            found[schema + u'.' + rows.value(0).toString()] += rows.value(1).toString();
    }
    return found;
}

QStringList tst_ErasureStore::othersOf(const QString &table, const QStringList &columns)
{
    const QString schema = table.section(u'.', 0, 0) + u'.';
    QStringList others;
    for (const QString &column : columns) {
        if (column.endsWith(u"_id"_s))
            others += schema + column.chopped(3);
    }
    auto keys = orFail(db().run(u"SELECT \"table\" FROM pragma_foreign_key_list('%1', '%2')"_s.arg(table.section(u'.', 1), schema.chopped(1))));
    while (keys.next())
        others += schema + keys.value(0).toString();
    return others;
}

/// Whatever is called after a client, has a column that is, or hangs on such a table: no row is needed to have it thought of.
void tst_ErasureStore::everyTableThatKnowsAClient_isErased()
{
    const QStringList stay{u"frontdesk.erasure"_s, u"clinical.erasure"_s}; // who was erased: numbers, which a restored backup is held against
    const auto tables = columns();
    QSet<QString> know;
    for (const QString &table : tables.keys()) {
        if (table.contains(u"client"_s) || tables[table].join(u' ').contains(u"client"_s))
            know += table;
    }
    for (qsizetype before = 0; before != know.size();) {
        before = know.size();
        for (const QString &table : tables.keys()) {
            const QStringList others = othersOf(table, tables[table]);
            if (std::ranges::any_of(others, [&know](const QString &other) { return know.contains(other); }))
                know += table;
        }
    }
    QVERIFY(know.size() > 30);
    const QStringList erased = erasedTables();
    for (const QString &table : std::as_const(know))
        QVERIFY2(erased.contains(table) != stay.contains(table), qPrintable(table));
    for (const QString &table : erased) // so that each is missed here, were it not in the list
        QVERIFY2(know.contains(table) || table.endsWith(u".draft"_s), qPrintable(table));
}

void tst_ErasureStore::erase_leavesEverybodyElse()
{
    const ClientId client = somebody(u"Quillfeather"_s);
    const ClientId other = somebody(u"Larkspur"_s);
    const QStringList before = placesOf(other, u"Larkspur"_s);
    ErasureStore erasures(db());
    orFail(erasures.setYearsKept(0));
    orFail(erasures.erase(client, m_now.date(), m_now));
    QCOMPARE(placesOf(other, u"Larkspur"_s), before);
    QCOMPARE(orFail(NoteSearchStore(db()).find({u"larkspur"_s}, {}, 9)).size(), 2);
}

void tst_ErasureStore::erase_keepsTheAuditWholeWithoutDetails()
{
    const ClientId client = somebody(u"Quillfeather"_s);
    const auto rowsOf = [&](Vault vault) { return orFail(AuditStore(db()).rows(vault, {.object = client.value}, 100)); };
    const qsizetype before = rowsOf(Vault::Clinical).size();
    QVERIFY(before > 2);
    ErasureStore erasures(db());
    orFail(erasures.setYearsKept(0));
    orFail(erasures.erase(client, m_now.date(), m_now));
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const auto rows = rowsOf(vault);
        QCOMPARE(rows.constFirst().detail, u"client erased"_s);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QCOMPARE(rows[i].detail, QString());
        QVERIFY(orFail(AuditStore(db()).verify(vault)).isSound());
    }
    QCOMPARE(rowsOf(Vault::Clinical).size(), before + 1);
}

void tst_ErasureStore::erase_isDeniedWhileTheRecordHasToBeKept()
{
    const ClientId client = somebody(u"Quillfeather"_s);
    ErasureStore erasures(db());
    QCOMPARE(orFail(erasures.yearsKept()), 10);
    const QDate lastVisit = *orFail(ClientStore(db()).find(client)).lastVisit;
    QCOMPARE(orFail(erasures.keptUntil(client)), lastVisit.addYears(10));
    const auto denied = erasures.erase(client, lastVisit.addYears(10).addDays(-1), m_now);
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, Error::Kind::Denied);
    QVERIFY(ClientStore(db()).find(client));
    orFail(erasures.erase(client, lastVisit.addYears(10), m_now));
    QVERIFY(!ClientStore(db()).find(client));
    QVERIFY(!erasures.setYearsKept(-1));
    QVERIFY(!erasures.setYearsKept(41));
}

void tst_ErasureStore::erase_goesOnWhereItWasBrokenOff()
{
    const ClientId client = somebody(u"Quillfeather"_s);
    { // as after a kill: hidden, and nothing done yet
        auto transaction = orFail(db().begin(Vault::FrontDesk));
        orFail(db().run(u"INSERT INTO frontdesk.erasure (client_id, at, person_id) VALUES (%1, 1, 1)"_s.arg(client.value)));
        orFail(PendingSteps(db()).queue(Vault::FrontDesk, {.id = 0, .kind = eraseStep().kind, .subject = client.value, .payload = {}}));
        orFail(transaction.commit());
    }
    QVERIFY(orFail(ClientStore(db()).rows()).isEmpty());
    const auto outcome = orFail(PendingSteps(db()).finishAll(stepKinds()));
    QVERIFY(outcome.left.isEmpty());
    QCOMPARE(placesOf(client, u"Quillfeather"_s).size(), 2);
    orFail(eraseStep().run(db(), {})); // once more is as good
}

void tst_ErasureStore::preview_countsWhatGoes()
{
    const ClientId client = somebody(u"Quillfeather"_s);
    const Erasable erasable = orFail(ErasureStore(db()).preview(client));
    QCOMPARE(erasable.visits, 2);
    QCOMPARE(erasable.findings, 2);
    QCOMPARE(erasable.appointments, 1);
    QCOMPARE(erasable.intakes, 1);
    QCOMPARE(erasable.consents, 1);
    QCOMPARE(erasable.files, 3); // with the photo
    QCOMPARE(erasable.others, 11); // a scale, an alert, a wish, a summary, a case, a note, a clearance, four drafts
    QCOMPARE(orFail(ErasureStore(db()).preview(newId<ClientId>())), Erasable());
}

/// What was begun waits for an owner.
void tst_ErasureStore::therapist_mayNot()
{
    const ClientId client = somebody(u"Quillfeather"_s);
    orFail(ErasureStore(db()).setYearsKept(0));
    m_open.reset();
    m_clinic->employ(u"Mara Therapist"_s, Role::Therapist);
    m_open.emplace(m_clinic->open(u"Mara Therapist"_s));
    const auto denied = ErasureStore(db()).erase(client, m_now.date(), m_now);
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, Error::Kind::Denied);
    QCOMPARE(ErasureStore(db()).restrict(client, u"No"_s, m_now).error().kind, Error::Kind::Denied);
    QCOMPARE(eraseStep().run(db(), {}).has_value(), true); // nothing to do
    QVERIFY(ClientStore(db()).find(client));
}

/// The rows that an erasure may take are as safe as ever from everything else.
void tst_ErasureStore::signedVisits_stayOtherwise()
{
    const ClientId client = somebody(u"Quillfeather"_s);
    const ClientId other = somebody(u"Larkspur"_s);
    ErasureStore erasures(db());
    orFail(erasures.setYearsKept(0));
    orFail(erasures.erase(client, m_now.date(), m_now));
    auto transaction = orFail(db().begin(Vault::Clinical));
    QVERIFY(!db().run(u"DELETE FROM clinical.note_entry WHERE client_id = %1"_s.arg(other.value)));
    QVERIFY(!db().run(u"DELETE FROM clinical.visit WHERE client_id = %1 AND state <> 'draft'"_s.arg(other.value)));
}

void tst_ErasureStore::restrict_hidesAndStopsChanges()
{
    const ClientId client = somebody(u"Quillfeather"_s);
    ErasureStore erasures(db());
    orFail(erasures.restrict(client, u"Asked us to erase the record."_s, m_now));
    QVERIFY(orFail(ClientStore(db()).rows()).isEmpty());
    QVERIFY(orFail(ClientStore(db()).all()).isEmpty());
    QCOMPARE(orFail(SavedListStore(db()).rows({SavedList::Kind::Restricted}, m_now.date())).size(), 1);
    Client changed = orFail(ClientStore(db()).find(client));
    changed.doctor = u"Dr. Other"_s;
    QCOMPARE(ClientStore(db()).update(changed).error().kind, Error::Kind::Denied);
    VisitBuilder visit = aVisit().of(client).on(m_now);
    QCOMPARE(recordVisit(db(), visit, m_now).error().kind, Error::Kind::Denied);
}

void tst_ErasureStore::restrict_refuses_data()
{
    QTest::addColumn<Act>("act");
    const QDateTime at = m_now;
    const QDate today = at.date();
    const auto row = [](const char *name, const Act &act) { QTest::newRow(name) << act; };
    row("a changed address", [](Database &db, const Client &client) {
        Client changed = client;
        changed.doctor = u"Dr. Other"_s;
        return errorOf(ClientStore(db).update(changed));
    });
    row("a link to somebody", [](Database &db, const Client &client) {
        const ClientId other = orFail(ClientStore(db).add(aClient().named(u"Lina"_s, u"Larkspur"_s)));
        return errorOf(ClientLinkStore(db).link(other, LinkKind::Parent, client.id));
    });
    row("a merge into another", [at](Database &db, const Client &client) {
        const ClientId other = orFail(ClientStore(db).add(aClient().named(u"Lina"_s, u"Larkspur"_s)));
        return errorOf(ClientMergeStore(db).merge(orFail(ClientStore(db).find(other)), client.id, client.rev, at));
    });
    row("a file", [at](Database &db, const Client &client) {
        return errorOf(ClientFileStore(db).add({.client = client.id, .vault = Vault::Clinical, .name = u"a.txt"_s}, "x", at));
    });
    row("another photo", [at](Database &db, const Client &client) { return errorOf(ClientPhotoStore(db).remove(client.id)); });
    row("a health form", [at](Database &db, const Client &client) {
        const IntakeStore intakes(db);
        Intake intake{.client = client.id, .base = (*orFail(intakes.newest(client.id))).id, .at = at};
        intake.answers.set(u"complaint"_s, {.text = u"Dull"_s});
        return errorOf(IntakeStore(db).add(intake, ownIntakeForm()));
    });
    row("a health form without change", [at](Database &db, const Client &client) {
        return errorOf(IntakeStore(db).confirm(client.id, (*orFail(IntakeStore(db).newest(client.id))).id, {}, at));
    });
    row("a health form at the desk", [at](Database &db, const Client &client) {
        orFail(ClinicalInboxStore(db).file());
        return errorOf(ClinicalInboxStore(db).put({makeId(), client.id, at, true, {}}));
    });
    row("a consent", [at](Database &db, const Client &client) {
        const ConsentText text = ownConsentTexts().constFirst();
        return errorOf(ConsentStore(db).add({.client = client.id, .kind = text.kind, .version = text.version, .text = text.text, .at = at, .signer = u"Odile"_s,
                                             .strokes = {{{0.1, 0.1}, {0.2, 0.2}}}, .expires = expiryOf(text, at.date())}, {}));
    });
    row("a clearance", [at, today](Database &db, const Client &client) {
        return errorOf(ClearanceStore(db).add({.client = client.id, .rule = u"M01"_s, .doctor = u"Dr. Other"_s, .given = today, .expires = today.addMonths(6), .at = at}, today));
    });
    row("a scale", [today](Database &db, const Client &client) {
        Outcome outcome;
        outcome.client = client.id;
        outcome.item = u"Sitting"_s;
        outcome.value = 3;
        outcome.day = today;
        return errorOf(OutcomeStore(db).add(outcome, today));
    });
    row("an alert", [](Database &db, const Client &client) { return errorOf(ClientAlertStore(db).publish(client.id, u"Latex"_s, {})); });
    row("a visit", [at](Database &db, const Client &client) { return errorOf(recordVisit(db, aVisit().of(client.id).on(at), at)); });
    row("signing", [at](Database &db, const Client &client) {
        const Visit draft = orFail(VisitStore(db).find(client.id, orFail(VisitStore(db).newest(client.id, 1)).constFirst().id));
        return errorOf(signAndRelease(db, client.id, draft.id, draft.rev, {.found = {}, .lateReason = u"Was ill."_s}, true, at));
    });
    row("an addendum", [at](Database &db, const Client &client) {
        const VisitId visit = orFail(VisitStore(db).newest(client.id, 2)).constLast().id;
        return errorOf(amendAndRecall(db, client.id, visit, {.kind = EntryKind::Addendum, .text = u"More"_s}, at));
    });
    row("a case", [today](Database &db, const Client &client) { return errorOf(CaseStore(db).save({.client = client.id, .complaint = u"Knee"_s, .openedOn = today})); });
    row("a note", [at](Database &db, const Client &client) { return errorOf(ClientNoteStore(db).write({.client = client.id, .at = at, .text = u"Called."_s}, at)); });
    row("a booking", [at, today](Database &db, const Client &client) {
        Appointment booked;
        booked.client = client.id;
        booked.therapist = db.actor()->person;
        booked.date = today.addDays(400);
        booked.minute = 600;
        booked.minutes = 60;
        booked.zone = "Europe/Berlin";
        return errorOf(ScheduleStore(db).book(booked));
    });
    row("a moved booking", [at](Database &db, const Client &client) {
        Appointment moved = orFail(ScheduleStore(db).coming(client.id, at, 1)).constFirst();
        moved.minute += 30;
        return errorOf(ScheduleStore(db).change(moved));
    });
    row("a wish for a time", [today](Database &db, const Client &client) {
        WaitingWish wish;
        wish.client = client.id;
        wish.minutes = 60;
        wish.firstDay = today;
        return errorOf(WaitingStore(db).save(wish));
    });
}

/// Whatever is worked on is refused, in one sentence that says why.
void tst_ErasureStore::restrict_refuses()
{
    QFETCH(Act, act);
    const ClientId client = somebody(u"Quillfeather"_s);
    orFail(ErasureStore(db()).restrict(client, u"Asked us to erase the record."_s, m_now));
    const Error error = act(db(), orFail(ClientStore(db()).find(client)));
    QVERIFY2(error.kind == Error::Kind::Denied, qPrintable(error.detail + error.subject));
    QVERIFY2(explain(error).contains("Asked us to erase the record."_L1), qPrintable(explain(error)));
}

void tst_ErasureStore::restrict_letsWhatIsBegunBeEnded()
{
    const ClientId client = somebody(u"Quillfeather"_s);
    orFail(ErasureStore(db()).restrict(client, u"Asked us to erase the record."_s, m_now));
    Appointment booked = orFail(ScheduleStore(db()).coming(client, m_now, 1)).constFirst();
    booked.status = AppointmentStatus::Cancelled;
    orFail(ScheduleStore(db()).change(booked));
    WaitingWish wish = orFail(WaitingStore(db()).waiting()).constFirst().wish;
    wish.state = WaitingWish::State::Withdrawn;
    orFail(WaitingStore(db()).save(wish));
    const ConsentId consent = orFail(ConsentStore(db()).of(client)).constFirst().id;
    orFail(ConsentStore(db()).withdraw(client, consent, m_now));
}

void tst_ErasureStore::restrict_saysWhyAndCanBeTakenBack()
{
    const ClientId client = somebody(u"Quillfeather"_s);
    ErasureStore erasures(db());
    QVERIFY(!erasures.restrict(client, u"  "_s, m_now));
    orFail(erasures.restrict(client, u" Asked us to. "_s, m_now));
    QCOMPARE(orFail(ClientStore(db()).restriction(client)), u"Asked us to."_s);
    orFail(erasures.unrestrict(client));
    QCOMPARE(orFail(ClientStore(db()).restriction(client)), QString());
    QCOMPARE(orFail(ClientStore(db()).rows()).size(), 1);
}

UNTIE_TEST_MAIN(tst_ErasureStore)
#include "tst_erasurestore.moc"
