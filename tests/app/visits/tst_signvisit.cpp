#include "app/visits/signvisit.h"

#include "app/people/peoplestore.h"
#include "app/security/auditstore.h"
#include "app/security/identity.h"
#include "app/security/permissions.h"
#include "app/visits/noteentrystore.h"
#include "app/visits/visitstore.h"

#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 17}, {15, 0}, Qt::UTC);

/// A clinic with a therapist at work and a stored visit of theirs.
class Room final
{
public:
    explicit Room(Role role = Role::Therapist)
    {
        Person person;
        person.name = u"Nora Vale"_s;
        person.credential = u"LMT"_s;
        therapist = orFail(PeopleStore(*db).add(person));
        actAs(therapist, role);
        visit = aVisit().with(aFinding().scoring(7, 4)).saying(u"Low back."_s);
        visit.therapist = therapist;
        visit.startedAt = now.addSecs(-3600);
        visit.note.plan = u"Two weeks."_s;
        visit.rev = orFail(VisitStore(*db).save(visit, now));
    }
    void actAs(PersonId person, Role role = Role::Therapist) { db->actAs({person, workstationName(), newIdentity().signing}, accessOf(role)); }
    Result<NoteEntry> sign(const QDateTime &at = now, const QString &late = {}) { return signVisit(*db, visit.client, visit.id, visit.rev, {.found = u"Upper trapezius R 7 → 4."_s, .lateReason = late}, at); }
    Result<NoteEntry> amend(const Amendment &amendment) { return amendVisit(*db, visit.client, visit.id, amendment, now.addDays(3)); }
    Visit stored() { return orFail(VisitStore(*db).find(visit.client, visit.id)); }
    QList<NoteEntry> entries() { return orFail(NoteEntryStore(*db).entries(visit.client, visit.id)); }
    NoteProof proof() { return orFail(NoteEntryStore(*db).proof(stored())); }
    /// With another tool than Untie: nothing stops it.
    void byHand(const QString &sql)
    {
        for (const QString &trigger : {u"signed_section_is_not_changed"_s, u"signed_finding_is_not_changed"_s, u"signed_visit_is_not_reopened"_s, u"note_entry_is_not_changed"_s, u"note_entry_stays"_s})
            orFail(db->run(u"DROP TRIGGER IF EXISTS clinical."_s + trigger));
        db->actAs({}, everything());
        orFail(db->run(sql));
    }
    static Access everything()
    {
        Access access;
        for (const QString &table : {u"visit"_s, u"note_section"_s, u"finding"_s, u"treatment"_s, u"measure"_s, u"note_entry"_s, u"signing_key"_s, u"client_merge"_s, u"erasure"_s})
            access.allow(Vault::Clinical, table, TableRight::Read | TableRights(TableRight::Insert) | TableRight::Update | TableRight::Delete);
        return access;
    }

    TestDatabase db;
    PersonId therapist;
    Visit visit;
};

const Amendment addendum{.kind = EntryKind::Addendum, .text = u"Called: sleeps through."_s};

} // namespace

class tst_SignVisit : public QObject
{
    Q_OBJECT

private slots:
    void sign_freezesTheNote();
    void sign_isWrittenDown();
    void sign_lateSaysWhy();
    void sign_isRefused_data();
    void sign_isRefused();
    void signed_noStatementChangesIt_data();
    void signed_noStatementChangesIt();
    void amend_addsAndDeletesNothing();
    void amend_aNewKeyOfTheSamePersonIsTheirs();
    void amend_refusesADraft();
    void void_staysReadable();
    void changedByHand_isFound_data();
    void changedByHand_isFound();
    void unsigned_areOnesOwnAndOldestFirst();
};

void tst_SignVisit::sign_freezesTheNote()
{
    Room room;
    const NoteEntry entry = orFail(room.sign());
    QCOMPARE(entry.kind, EntryKind::Note);
    QCOMPARE(entry.author, room.therapist);
    QCOMPARE(entry.credential, u"LMT"_s);
    QCOMPARE(entry.at, now);
    QCOMPARE(entry.text, u"Upper trapezius R 7 → 4."_s); // what the map said is signed as it was read
    QCOMPARE(room.entries(), QList{entry});
    QCOMPARE(room.proof().state, NoteProof::State::Verified);

    const Visit stored = room.stored();
    QCOMPARE(stored.state, VisitState::Signed);
    QCOMPARE(stored.rev, room.visit.rev + 1);
    Visit changed = stored;
    changed.note.plan = u"Three weeks."_s;
    QCOMPARE(VisitStore(*room.db).save(changed, now).error().kind, Error::Kind::Denied);
    changed.state = VisitState::Draft;
    QCOMPARE(VisitStore(*room.db).save(changed, now).error().kind, Error::Kind::Denied);
    QCOMPARE(room.stored(), stored);
}

void tst_SignVisit::sign_isWrittenDown()
{
    Room room(Role::Owner);
    const NoteEntry entry = orFail(room.sign());
    orFail(room.amend(addendum));
    const auto rows = orFail(AuditStore(*room.db).rows(Vault::Clinical, {.object = room.visit.client.value}, 2));
    QCOMPARE(rows[1].action, idOf(AuditAction::Signed));
    QCOMPARE(rows[1].detail, u"visit %1 note %2"_s.arg(room.visit.id.value).arg(QString::fromLatin1(entry.seal.hash.toHex())));
    QCOMPARE(rows[0].action, idOf(AuditAction::Amended));
}

void tst_SignVisit::sign_lateSaysWhy()
{
    Room room;
    const QDateTime late = now.addDays(2);
    QCOMPARE(room.sign(late).error().kind, Error::Kind::Invalid);
    QCOMPARE(room.sign(late, u" \n"_s).error().kind, Error::Kind::Invalid);
    const NoteEntry entry = orFail(room.sign(late, u"The computer was at the repair shop."_s));
    QCOMPARE(entry.kind, EntryKind::LateEntry);
    QCOMPARE(entry.reason, u"The computer was at the repair shop."_s);
    QCOMPARE(room.proof().state, NoteProof::State::Verified);
}

void tst_SignVisit::sign_isRefused_data()
{
    using Change = std::function<void(Room &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *name, Error::Kind kind, Change change) { QTest::newRow(name) << change << kind; };
    row("by another therapist", Error::Kind::Denied, [](Room &room) { room.actAs(newId<PersonId>()); });
    row("by an owner who did not treat", Error::Kind::Denied, [](Room &room) { room.actAs(newId<PersonId>(), Role::Owner); });
    row("by somebody without a signing key", Error::Kind::Denied, [](Room &room) { room.db->actAs({room.therapist, workstationName(), {}}, accessOf(Role::Therapist)); });
    row("by the front desk", Error::Kind::Denied, [](Room &room) { room.actAs(room.therapist, Role::Receptionist); });
    row("twice", Error::Kind::Denied, [](Room &room) { orFail(room.sign()); });
    row("when it was saved elsewhere", Error::Kind::Conflict, [](Room &room) { room.visit.rev = 7; });
    row("when it is gone", Error::Kind::NotFound, [](Room &room) { room.visit.id.value++; });
    row("without a word", Error::Kind::Invalid, [](Room &room) {
        room.visit.note = {};
        room.visit.findings.clear();
        room.visit.rev = orFail(VisitStore(*room.db).save(room.visit, now));
    });
}

void tst_SignVisit::sign_isRefused()
{
    QFETCH(std::function<void(Room &)>, change);
    QFETCH(Error::Kind, kind);
    Room room;
    change(room);
    const auto refused = room.sign();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
}

void tst_SignVisit::signed_noStatementChangesIt_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"UPDATE clinical.visit SET minutes = 5", "UPDATE clinical.visit SET state = 'draft'", "UPDATE clinical.visit SET therapist_id = 1", "DELETE FROM clinical.visit",
                            "UPDATE clinical.note_section SET text = 'x'", "DELETE FROM clinical.note_section",
                            "INSERT INTO clinical.note_section SELECT client_id, id, 'assessment', 'x' FROM clinical.visit", "UPDATE clinical.finding SET before = 1",
                            "DELETE FROM clinical.finding", "UPDATE clinical.note_entry SET text = 'x'", "DELETE FROM clinical.note_entry", "DELETE FROM clinical.signing_key"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void tst_SignVisit::signed_noStatementChangesIt()
{
    QFETCH(QString, sql);
    Room room;
    orFail(room.sign());
    const Visit before = room.stored();
    room.db->actAs({}, Room::everything()); // even where every table may be written
    QVERIFY(!room.db->run(sql));
    QCOMPARE(room.stored(), before);
    QCOMPARE(room.proof().state, NoteProof::State::Verified);
}

void tst_SignVisit::amend_addsAndDeletesNothing()
{
    Room room;
    const NoteEntry note = orFail(room.sign());
    const Visit asSigned = room.stored();
    const NoteEntry added = orFail(room.amend(addendum));
    const NoteEntry corrected = orFail(room.amend({EntryKind::Correction, NotePart::Plan, 4, u"weeks"_s, u"days"_s, u"slip of the pen"_s}));
    QCOMPARE(room.entries(), (QList{note, added, corrected}));
    QCOMPARE(added.seal.addsTo, note.seal.hash);
    QCOMPARE(corrected.seal.addsTo, added.seal.hash);
    QCOMPARE(corrected.struck, u"weeks"_s);
    QCOMPARE(room.stored(), asSigned);
    QCOMPARE(room.proof().state, NoteProof::State::Verified);
}

void tst_SignVisit::amend_aNewKeyOfTheSamePersonIsTheirs()
{
    Room room;
    orFail(room.sign());
    room.actAs(room.therapist); // a new pair of keys, as after a reset password
    orFail(room.amend(addendum));
    room.actAs(newId<PersonId>()); // and a colleague, under their own name
    const NoteEntry theirs = orFail(room.amend(addendum));
    QVERIFY(theirs.author != room.therapist);
    QCOMPARE(room.proof().state, NoteProof::State::Verified);
}

void tst_SignVisit::amend_refusesADraft()
{
    Room room;
    QCOMPARE(room.amend(addendum).error().kind, Error::Kind::Invalid);
    QVERIFY(room.entries().isEmpty());
}

void tst_SignVisit::void_staysReadable()
{
    Room room;
    orFail(room.sign());
    orFail(room.amend({.kind = EntryKind::Void, .reason = u"wrong client"_s}));
    const Visit stored = room.stored();
    QCOMPARE(stored.state, VisitState::Voided);
    QCOMPARE(stored.note, room.visit.note);
    QCOMPARE(room.proof().state, NoteProof::State::Verified);
    orFail(room.amend(addendum));
    QCOMPARE(room.amend({.kind = EntryKind::Void, .reason = u"again"_s}).error().kind, Error::Kind::Invalid);
}

void tst_SignVisit::changedByHand_isFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("state");
    using State = NoteProof::State;
    const auto row = [](const char *name, const char *sql, State state) { QTest::newRow(name) << QString::fromLatin1(sql) << static_cast<int>(state); };
    row("a word", "UPDATE clinical.note_section SET text = 'Three weeks.' WHERE section = 'plan'", State::Changed);
    row("a score", "UPDATE clinical.finding SET after = 0", State::Changed);
    row("an addition", "UPDATE clinical.note_entry SET text = 'all well' WHERE seq = 1", State::Changed);
    row("its author", "UPDATE clinical.note_entry SET author_id = author_id + 1 WHERE seq = 1", State::BrokenSeal);
    row("its time", "UPDATE clinical.note_entry SET at = at - 1000 WHERE seq = 0", State::BrokenSeal);
    row("an addition in the middle gone", "DELETE FROM clinical.note_entry WHERE seq = 1", State::Gap);
    row("reopened", "UPDATE clinical.visit SET state = 'draft'", State::Reopened);
    row("signature gone", "DELETE FROM clinical.note_entry", State::Unsealed);
}

void tst_SignVisit::changedByHand_isFound()
{
    QFETCH(QString, sql);
    QFETCH(int, state);
    Room room;
    orFail(room.sign());
    orFail(room.amend(addendum));
    orFail(room.amend(addendum));
    room.byHand(sql);
    QCOMPARE(static_cast<int>(room.proof().state), state);
    NoteCheck check;
    while (!check.done)
        orFail(NoteEntryStore(*room.db).checkOn(check, 1));
    QCOMPARE(check.broken.size(), 1);
    QCOMPARE(check.broken.first().visit, room.visit.id);
    room.actAs(room.therapist);
    QVERIFY(!room.amend(addendum)); // nothing is built on it
}

void tst_SignVisit::unsigned_areOnesOwnAndOldestFirst()
{
    Room room;
    Visit older = aVisit().of(room.visit.client).on(room.visit.startedAt.addDays(-7)).saying(u"Neck."_s);
    older.therapist = room.therapist;
    orFail(VisitStore(*room.db).save(older, now));
    Visit others = aVisit().of(room.visit.client).on(room.visit.startedAt).saying(u"Neck."_s);
    others.therapist = newId<PersonId>();
    orFail(VisitStore(*room.db).save(others, now));
    const auto open = [&room](const QDateTime &until) { return orFail(NoteEntryStore(*room.db).unsignedOf(room.therapist, until, 10)); };
    QCOMPARE(open(now), (QList<UnsignedVisit>{{older.client, older.id, older.startedAt}, {room.visit.client, room.visit.id, room.visit.startedAt}}));
    QCOMPARE(open(room.visit.startedAt).size(), 1);
    orFail(room.sign());
    QCOMPARE(open(now).size(), 1);
}

UNTIE_TEST_MAIN(tst_SignVisit)
#include "tst_signvisit.moc"
