#include "app/visits/clientnotestore.h"

#include "app/security/identity.h"
#include "app/security/permissions.h"
#include "app/visits/noteentrystore.h"
#include "app/visits/notesearchstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ClientNoteStore : public QObject
{
    Q_OBJECT

private slots:
    void notes_comeNewestFirst_ofThatClientAlone();
    void changed_isAnotherVersion_andTheOldOneStays();
    void staleVersion_isRefused();
    void rows_cannotBeChangedOrRemoved_data();
    void rows_cannotBeChangedOrRemoved();
    void withdrawn_staysWithItsReason();
    void whatCannotBe_isRefused_data();
    void whatCannotBe_isRefused();
    void written_isSignedByItsAuthor();
    void withoutAKey_isRefused();
    void changedByHand_isFound_data();
    void changedByHand_isFound();
    void olderVersion_withoutASignatureIsSaid();
    void check_namesWhatWasChanged();
    void newestVersion_isFoundByItsWords();
    void everyKind_hasIdAndName();
    void draft_comesBackAsItWas();
    void damagedDraft_isNone();
};

namespace {

const ClientId client{7};
const QDateTime now(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

const PersonId nora{1};

void atWork(TestDatabase &db, PersonId person = nora)
{
    db->actAs({person, workstationName(), newIdentity().signing}, accessOf(Role::Therapist));
}

/// With another tool than Untie: nothing stops it.
void byHand(TestDatabase &db, const QString &statement)
{
    for (const QString &trigger : {u"client_note_is_not_changed"_s, u"client_note_stays"_s, u"signing_key_stays"_s})
        orFail(db->run(u"DROP TRIGGER clinical."_s + trigger));
    Access access;
    for (const QString &table : {u"client_note"_s, u"signing_key"_s, u"erasure"_s})
        access.allow(Vault::Clinical, table, TableRight::Read | TableRights(TableRight::Insert) | TableRight::Update | TableRight::Delete);
    db->actAs({}, access);
    orFail(db->run(statement));
}

ClientNote aNote(const QString &text, const QDateTime &at = now)
{
    return {.client = client, .kind = ClientNoteKind::PhoneCall, .at = at, .text = text};
}

} // namespace

void tst_ClientNoteStore::notes_comeNewestFirst_ofThatClientAlone()
{
    TestDatabase db;
    atWork(db);
    ClientNoteStore store(*db);
    orFail(store.write(aNote(u"Today"_s), now));
    orFail(store.write(aNote(u"Last week"_s, now.addDays(-7)), now));
    ClientNote others = aNote(u"Somebody else"_s);
    others.client = ClientId{8};
    orFail(store.write(others, now));
    const QList<ClientNote> notes = orFail(store.of(client));
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.at(0).text, u"Today"_s);
    QCOMPARE(notes.at(1).text, u"Last week"_s);
    QCOMPARE(notes.at(0).writtenAt, now);
    QCOMPARE(notes.at(0).version, 1);
}

void tst_ClientNoteStore::changed_isAnotherVersion_andTheOldOneStays()
{
    TestDatabase db;
    atWork(db);
    ClientNoteStore store(*db);
    ClientNote note = orFail(store.write(aNote(u"Hurts on the left"_s), now));
    note.text = u"Hurts on the right"_s;
    note = orFail(store.write(note, now.addSecs(60)));
    QCOMPARE(note.version, 2);
    QCOMPARE(orFail(store.of(client)), QList{note});
    const QList<ClientNote> versions = orFail(store.versions(client, note.id));
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.at(0), note);
    QCOMPARE(versions.at(1).text, u"Hurts on the left"_s);
}

void tst_ClientNoteStore::staleVersion_isRefused()
{
    TestDatabase db;
    atWork(db);
    ClientNoteStore store(*db);
    const ClientNote note = orFail(store.write(aNote(u"One"_s), now));
    orFail(store.write(note, now));
    const auto refused = store.write(note, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(orFail(store.versions(client, note.id)).size(), 2);
}

void tst_ClientNoteStore::rows_cannotBeChangedOrRemoved_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("changed") << u"UPDATE clinical.client_note SET text = 'other'"_s;
    QTest::newRow("removed") << u"DELETE FROM clinical.client_note"_s;
}

void tst_ClientNoteStore::rows_cannotBeChangedOrRemoved()
{
    QFETCH(QString, statement);
    TestDatabase db;
    atWork(db);
    ClientNoteStore store(*db);
    const ClientNote note = orFail(store.write(aNote(u"As it was"_s), now));
    {
        auto transaction = orFail(db->begin(Vault::Clinical));
        QVERIFY(!db->run(statement));
    }
    QCOMPARE(orFail(store.of(client)), QList{note});
}

void tst_ClientNoteStore::withdrawn_staysWithItsReason()
{
    TestDatabase db;
    atWork(db);
    ClientNoteStore store(*db);
    ClientNote note = orFail(store.write(aNote(u"Called off"_s), now));
    note.withdrawn = u"It was another client"_s;
    note = orFail(store.write(note, now));
    QVERIFY(!note.stands());
    QCOMPARE(orFail(store.of(client)), QList{note});
    QVERIFY(orFail(store.versions(client, note.id)).constLast().stands());
}

void tst_ClientNoteStore::whatCannotBe_isRefused_data()
{
    QTest::addColumn<ClientNote>("note");
    QTest::newRow("nothing written") << aNote(u" \n"_s);
    QTest::newRow("too long") << aNote(QString(longestClientNote + 1, u'a'));
    QTest::newRow("of tomorrow") << aNote(u"x"_s, now.addDays(1));
    QTest::newRow("of no time") << aNote(u"x"_s, QDateTime());
    ClientNote reason = aNote(u"x"_s);
    reason.withdrawn = QString(longestWithdrawal + 1, u'a');
    QTest::newRow("reason too long") << reason;
}

void tst_ClientNoteStore::whatCannotBe_isRefused()
{
    QFETCH(ClientNote, note);
    TestDatabase db;
    atWork(db);
    ClientNoteStore store(*db);
    const auto refused = store.write(note, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(orFail(store.of(client)).isEmpty());
}

void tst_ClientNoteStore::written_isSignedByItsAuthor()
{
    TestDatabase db;
    atWork(db);
    ClientNoteStore store(*db);
    ClientNote note = orFail(store.write(aNote(u"Called"_s), now));
    QVERIFY(isSealed(note));
    QVERIFY(note.seal.addsTo.isEmpty());
    const QByteArray first = note.seal.hash;
    atWork(db, PersonId{2});
    note.text = u"Called twice"_s;
    note = orFail(store.write(note, now));
    QCOMPARE(note.author, PersonId{2});
    QCOMPARE(note.seal.addsTo, first);
    QCOMPARE(orFail(store.proof(orFail(store.versions(client, note.id)))), (ClientNoteProof{NoteProof::State::Verified, 0}));
    QVERIFY(untie::explain(ClientNoteProof{NoteProof::State::Verified, 0}).isEmpty());
}

void tst_ClientNoteStore::withoutAKey_isRefused()
{
    TestDatabase db;
    db->actAs({nora, workstationName(), {}}, accessOf(Role::Therapist));
    ClientNoteStore store(*db);
    QCOMPARE(store.write(aNote(u"Called"_s), now).error().kind, Error::Kind::Denied);
    QVERIFY(orFail(store.of(client)).isEmpty());
}

void tst_ClientNoteStore::changedByHand_isFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<NoteProof::State>("state");
    QTest::addColumn<int>("version");
    using enum NoteProof::State;
    QTest::newRow("untouched") << u"UPDATE clinical.client_note SET text = text"_s << Verified << 0;
    QTest::newRow("its words") << u"UPDATE clinical.client_note SET text = 'Did not call' WHERE version = 1"_s << Changed << 1;
    QTest::newRow("withdrawn") << u"UPDATE clinical.client_note SET withdrawn = 'It was another' WHERE version = 2"_s << Changed << 2;
    QTest::newRow("what it was") << u"UPDATE clinical.client_note SET kind = 'no_show' WHERE version = 2"_s << Changed << 2;
    QTest::newRow("when it was") << u"UPDATE clinical.client_note SET at = at - 1 WHERE version = 1"_s << Changed << 1;
    QTest::newRow("its author") << u"UPDATE clinical.client_note SET author_id = 9 WHERE version = 1"_s << Changed << 1;
    QTest::newRow("another hash for other words") << u"UPDATE clinical.client_note SET signature = zeroblob(64) WHERE version = 2"_s << BrokenSeal << 2;
    QTest::newRow("signed with a key that is nobody's") << u"DELETE FROM clinical.signing_key"_s << Stranger << 1;
    QTest::newRow("the first is missing") << u"DELETE FROM clinical.client_note WHERE version = 1"_s << Gap << 1;
    QTest::newRow("one between is missing") << u"DELETE FROM clinical.client_note WHERE version = 2"_s << Gap << 2;
    QTest::newRow("its signature is taken away") << u"UPDATE clinical.client_note SET hash = x'', signer = x'', signature = x'' WHERE version = 2"_s << Unsealed << 2;
}

void tst_ClientNoteStore::changedByHand_isFound()
{
    QFETCH(QString, statement);
    QFETCH(NoteProof::State, state);
    QFETCH(int, version);
    TestDatabase db;
    atWork(db);
    ClientNoteStore store(*db);
    ClientNote note = orFail(store.write(aNote(u"Called"_s), now));
    for (const QString &text : {u"Called twice"_s, u"Called thrice"_s}) {
        note.text = text;
        note = orFail(store.write(note, now));
    }
    byHand(db, statement);
    const ClientNoteProof proof = orFail(store.proof(orFail(store.versions(client, note.id))));
    QCOMPARE(proof.state, state);
    QCOMPARE(proof.version, version);
    QCOMPARE(untie::explain(proof).isEmpty(), state == NoteProof::State::Verified);
}

void tst_ClientNoteStore::olderVersion_withoutASignatureIsSaid()
{
    TestDatabase db;
    atWork(db);
    ClientNoteStore store(*db);
    orFail(db->run(uR"(INSERT INTO clinical.client_note (client_id, id, version, kind, at, text, author_id, written_at)
                       VALUES (7, 70, 1, 'phone', 0, 'Before there were signatures', 1, 0))"_s));
    ClientNote note = orFail(store.of(client)).constFirst();
    QCOMPARE(orFail(store.proof({note})), (ClientNoteProof{NoteProof::State::Unsealed, 1}));
    note.text = u"Now there are"_s;
    note = orFail(store.write(note, now)); // its signature holds the version before it, too
    byHand(db, u"UPDATE clinical.client_note SET text = 'Something else' WHERE version = 1"_s);
    QCOMPARE(orFail(store.proof(orFail(store.versions(client, note.id)))), (ClientNoteProof{NoteProof::State::Gap, 2}));
}

void tst_ClientNoteStore::check_namesWhatWasChanged()
{
    TestDatabase db;
    atWork(db);
    ClientNoteStore store(*db);
    for (int i = 0; i < 5; ++i)
        orFail(store.write(aNote(u"Call %1"_s.arg(i)), now));
    const ClientNote changed = orFail(store.of(client)).at(2);
    byHand(db, u"UPDATE clinical.client_note SET text = 'x' WHERE id = %1"_s.arg(changed.id.value));
    ClientNoteCheck check;
    while (!check.done)
        orFail(store.checkOn(check, 2));
    QCOMPARE(check.notes, 5);
    QCOMPARE(check.notSigned, 0);
    QCOMPARE(check.broken.size(), 1);
    QCOMPARE(check.broken.constFirst().note, changed.id);
    QCOMPARE(check.broken.constFirst().proof.state, NoteProof::State::Changed);
    QCOMPARE(check.signers.size(), 1);
}

void tst_ClientNoteStore::newestVersion_isFoundByItsWords()
{
    TestDatabase db;
    atWork(db);
    ClientNoteStore store(*db);
    ClientNote note = orFail(store.write(aNote(u"The ankle is swollen"_s), now));
    const auto found = [&db](const QString &typed, ClientId of = {}) {
        QList<ClientNoteId> notes;
        for (const NoteHit &hit : orFail(NoteSearchStore(*db).find(searchWords(typed), of, 9)))
            notes << hit.note;
        return notes;
    };
    QCOMPARE(found(u"ankl"_s), QList{note.id});
    QCOMPARE(found(u"ankle"_s, client), QList{note.id});
    QVERIFY(found(u"ankle"_s, ClientId{8}).isEmpty());
    note.text = u"The elbow is swollen"_s;
    note = orFail(store.write(note, now));
    QVERIFY(found(u"ankle"_s).isEmpty());
    QCOMPARE(found(u"elbow"_s), QList{note.id});
    const NoteHit hit = orFail(NoteSearchStore(*db).find({u"elbow"_s}, {}, 9)).constFirst();
    QCOMPARE(hit.client, client);
    QCOMPARE(hit.therapist, nora);
    QCOMPARE(hit.startedAt, now);
    QVERIFY(!hit.visit.isValid());
    QCOMPARE(hit.excerpt.text, u"The elbow is swollen"_s);
}

void tst_ClientNoteStore::everyKind_hasIdAndName()
{
    for (const ClientNoteKind kind : clientNoteKinds) {
        QCOMPARE(clientNoteKindFromId(idOf(kind)), std::optional(kind));
        QVERIFY(!nameOf(kind).isEmpty());
    }
    QVERIFY(!clientNoteKindFromId(u"letter"_s));
}

void tst_ClientNoteStore::draft_comesBackAsItWas()
{
    const ClientNote note{.client = client, .id = ClientNoteId{makeId()}, .version = 3, .kind = ClientNoteKind::NoShow, .at = now, .text = u"Missed the bus,\n‏קו‎ 7"_s};
    QCOMPARE(clientNoteFrom(toJson(note)), std::optional(note));
}

void tst_ClientNoteStore::damagedDraft_isNone()
{
    QJsonObject json = toJson(aNote(u"x"_s));
    json[u"kind"_s] = u"letter"_s;
    QVERIFY(!clientNoteFrom(json));
    QVERIFY(!clientNoteFrom({}));
}

UNTIE_TEST_MAIN(tst_ClientNoteStore)
#include "tst_clientnotestore.moc"
