#include "app/clients/clientdraft.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

ClientDraft odile()
{
    Client client = aKnownClient().named(u"Odile"_s, u"Marchbanks"_s).calledAt(u"030 901820"_s);
    client.id = ClientId{(1LL << 62) + 1}; // more than a double holds
    client.rev = 3;
    client.email = u"odile@example.org"_s;
    client.born = QDate(1979, 3, 8);
    client.lastVisit = QDate(2026, 11, 2);
    return {client, u"08/03/1979"_s};
}

UnsavedClient afterTyping(const std::function<void(ClientDraft &)> &typing)
{
    UnsavedClient unsaved{odile(), odile()};
    typing(unsaved.typed);
    return unsaved;
}

} // namespace

class tst_ClientDraft : public QObject
{
    Q_OBJECT

private slots:
    void written_isReadAgain();
    void somethingElse_isNoDraft_data();
    void somethingElse_isNoDraft();
    void rebased_keepsWhatWasTypedAndTakesTheRest();
    void rebased_saysWhereBothWrote();
    void rebased_goesThroughTheLists();
    void rebased_findsNoClashInTheSameWords();
};

void tst_ClientDraft::written_isReadAgain()
{
    const UnsavedClient unsaved = afterTyping([](ClientDraft &typed) {
        typed.bornTyped = u"half a da"_s;
        typed.client.born.reset();
        typed.client.preferred = u"Odie"_s;
        typed.client.language = u"de"_s;
        typed.client.deskNote = u"the \"north\" window\nplease"_s;
    });
    const QByteArray bytes = QJsonDocument(toJson(unsaved)).toJson();
    QCOMPARE(orFail(unsavedClientFrom(QJsonDocument::fromJson(bytes).object())), unsaved);
}

void tst_ClientDraft::somethingElse_isNoDraft_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("another thing") << QByteArray(R"({"visit": 1})");
    QTest::newRow("half of one") << QByteArray(R"({"stored": {"id": "1", "rev": 0}})");
    QTest::newRow("no number") << QByteArray(R"({"stored": {"id": "x", "rev": 0}, "typed": {"id": "1", "rev": 0}})");
}

void tst_ClientDraft::somethingElse_isNoDraft()
{
    QFETCH(QByteArray, json);
    const auto read = unsavedClientFrom(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Corrupt);
}

void tst_ClientDraft::rebased_keepsWhatWasTypedAndTakesTheRest()
{
    const UnsavedClient unsaved = afterTyping([](ClientDraft &typed) { typed.client.phone = u"030 7"_s; });
    ClientDraft now = odile();
    now.client.rev = 4;
    now.client.email = u"new@example.org"_s;
    const RebasedClient merged = rebased(unsaved, now);
    QVERIFY(merged.clashes.isEmpty());
    QCOMPARE(merged.unsaved.stored, now);
    QCOMPARE(merged.unsaved.typed.client.rev, 4); // so that it can be saved
    QCOMPARE(merged.unsaved.typed.client.phone, u"030 7"_s);
    QCOMPARE(merged.unsaved.typed.client.email, u"new@example.org"_s);
}

void tst_ClientDraft::rebased_saysWhereBothWrote()
{
    const UnsavedClient unsaved = afterTyping([](ClientDraft &typed) {
        typed.client.phone = u"030 7"_s;
        typed.bornTyped = u"9/3/1979"_s;
        typed.client.born = QDate(1979, 3, 9);
    });
    ClientDraft now = odile();
    now.client.rev = 4;
    now.client.phone = u"030 8"_s;
    now.client.born.reset();
    now.bornTyped.clear();
    const RebasedClient merged = rebased(unsaved, now);
    QCOMPARE(merged.clashes, (QList<ClientClash>{{ClientProblem::Field::Phone, u"030 8"_s}, {ClientProblem::Field::Born, QString()}}));
    QCOMPARE(merged.unsaved.typed.client.phone, u"030 7"_s);
    QCOMPARE(merged.unsaved.typed.client.born, QDate(1979, 3, 9));
}

void tst_ClientDraft::rebased_goesThroughTheLists()
{
    const UnsavedClient unsaved = afterTyping([](ClientDraft &typed) {
        typed.client.tags += u"winter"_s;
        typed.client.otherPhones.removeLast();
        typed.client.address.place = u"Elsewhere"_s;
        typed.client.reminders = ReminderWays();
    });
    ClientDraft now = odile();
    now.client.rev = 4;
    now.client.tags = {u"club"_s};
    now.client.address.place = u"Nowhere"_s;
    now.client.otherEmails.clear();
    const RebasedClient merged = rebased(unsaved, now);
    QCOMPARE(merged.clashes, (QList<ClientClash>{{ClientField::Place, u"Nowhere"_s}, {ClientField::Tags, u"club"_s}}));
    QCOMPARE(merged.unsaved.typed.client.tags, unsaved.typed.client.tags);
    QCOMPARE(merged.unsaved.typed.client.otherPhones.size(), 1);
    QCOMPARE(merged.unsaved.typed.client.address.place, u"Elsewhere"_s);
    QVERIFY(merged.unsaved.typed.client.otherEmails.isEmpty());
    QVERIFY(merged.unsaved.typed.client.reminders == ReminderWays());
}

void tst_ClientDraft::rebased_findsNoClashInTheSameWords()
{
    const UnsavedClient unsaved = afterTyping([](ClientDraft &typed) { typed.client.phone = u"030 7"_s; });
    ClientDraft now = odile();
    now.client.rev = 4;
    now.client.phone = u"030 7"_s;
    const RebasedClient merged = rebased(unsaved, now);
    QVERIFY(merged.clashes.isEmpty());
    QCOMPARE(merged.unsaved.typed, now);
}

UNTIE_TEST_MAIN(tst_ClientDraft)
#include "tst_clientdraft.moc"
