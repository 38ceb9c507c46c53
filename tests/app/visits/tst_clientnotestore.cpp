#include "app/visits/clientnotestore.h"

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
    void everyKind_hasIdAndName();
    void draft_comesBackAsItWas();
    void damagedDraft_isNone();
};

namespace {

const ClientId client{7};
const QDateTime now(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

ClientNote aNote(const QString &text, const QDateTime &at = now)
{
    return {.client = client, .kind = ClientNoteKind::PhoneCall, .at = at, .text = text};
}

} // namespace

void tst_ClientNoteStore::notes_comeNewestFirst_ofThatClientAlone()
{
    TestDatabase db;
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
    ClientNoteStore store(*db);
    const auto refused = store.write(note, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(orFail(store.of(client)).isEmpty());
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
