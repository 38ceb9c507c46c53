#include "app/clients/clientstore.h"

#include "app/clients/clientfields.h"
#include "app/clients/noteaccess.h"
#include "app/settings/settingsstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(untie::Client)

class tst_ClientStore : public QObject
{
    Q_OBJECT

private slots:
    void add_keepsEveryField();
    void all_haveEveryField();
    void add_knowsTheNumberOfTheCountry();
    void update_takesOutWhatIsGone();
    void update_writesDownEveryField_data();
    void update_writesDownEveryField();
    void add_makesAnIdWhereThereIsNone();
    void add_tidiesTheTexts();
    void add_refusesWhatCannotBe();
    void add_keepsNamesOfEveryScript();
    void update_changesEveryField();
    void update_refusesAStaleRevision();
    void update_refusesWhatCannotBe();
    void update_saysWhenTheClientIsGone();
    void update_leavesTheNewestVisitAlone();
    void all_leavesOutTheArchived();
    void noteVisit_movesForwardOnly();
    void noteVisit_refusesNobodysEdit();
    void noteVisit_saysWhenTheClientIsGone();
    void batch_addsMany();
    void changes_areWrittenDown();
    void refusedChange_isNotWrittenDown();
    void noteAccess_standsWithTheClinicalRecord();
};

void tst_ClientStore::add_keepsEveryField()
{
    TestDatabase db;
    ClientStore clients(*db);
    Client client = aKnownClient();
    client.lastVisit = QDate(2026, 11, 3);
    QCOMPARE(orFail(clients.add(client)), client.id);
    client.rev = 1;
    QCOMPARE(orFail(clients.find(client.id)), client);
}

void tst_ClientStore::all_haveEveryField()
{
    TestDatabase db;
    ClientStore clients(*db);
    orFail(clients.add(aClient()));
    Client client = aKnownClient();
    orFail(clients.add(client));
    client.rev = 1;
    const QList<Client> all = orFail(clients.all());
    QCOMPARE(all.size(), 2);
    QVERIFY(all.contains(client));
    const QList<ClientRow> rows = orFail(clients.rows());
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.contains(rowOf(client)));
}

void tst_ClientStore::add_knowsTheNumberOfTheCountry()
{
    TestDatabase db;
    orFail(SettingsStore(*db).save({.name = u"Linden"_s, .address = {}, .phone = {}, .email = {}, .timeZone = u"Europe/Berlin"_s, .language = {}}));
    ClientStore clients(*db);
    Client client = aClient().calledAt(u"030 90 18 20"_s);
    client.otherPhones = {{ContactKind::Work, u"+1 212 555 0199"_s}, {ContactKind::Other, u"555 x7"_s}};
    client.id = orFail(clients.add(client));
    const auto numbers = [&db] {
        QStringList all;
        for (const QString &statement : {u"SELECT phone_e164 FROM frontdesk.client"_s, u"SELECT e164 FROM frontdesk.client_contact ORDER BY place"_s}) {
            for (auto rows = orFail(db->run(statement)); rows.next();)
                all += rows.value(0).toString();
        }
        return all;
    };
    QCOMPARE(numbers(), (QStringList{u"+4930901820"_s, u"+12125550199"_s, QString()}));
    client.rev = 1;
    client.phone = u"030 7"_s;
    client.otherPhones.removeLast();
    orFail(clients.update(client));
    QCOMPARE(numbers(), (QStringList{QString(), u"+12125550199"_s}));
}

void tst_ClientStore::update_takesOutWhatIsGone()
{
    TestDatabase db;
    ClientStore clients(*db);
    Client client = orFail(clients.find(orFail(clients.add(aKnownClient()))));
    Client bare = aClient();
    bare.id = client.id;
    bare.rev = 1;
    orFail(clients.update(bare));
    bare.rev = 2;
    QCOMPARE(orFail(clients.find(client.id)), bare);
    client.rev = 2;
    orFail(clients.update(client));
    client.rev = 3;
    QCOMPARE(orFail(clients.find(client.id)), client);
}

void tst_ClientStore::update_writesDownEveryField_data()
{
    QTest::addColumn<Client>("changed");
    const auto row = [](const QString &name, const std::function<void(Client &)> &change) {
        Client client = aKnownClient();
        change(client);
        QTest::newRow(qUtf8Printable(name)) << client;
    };
    for (const ClientText &text : clientTexts())
        row(text.key, [&text](Client &client) { text.in(client) = text.field == ClientField::Country ? u"DE"_s : text.field == ClientField::Email ? u"new@example.org"_s : u"0"_s; });
    row(u"born"_s, [](Client &client) { client.born.reset(); });
    row(u"archived"_s, [](Client &client) { client.archived = true; });
    row(u"kind of phone"_s, [](Client &client) { client.phoneKind = ContactKind::Work; });
    row(u"kind of e-mail"_s, [](Client &client) { client.emailKind = ContactKind::Home; });
    row(u"another phone"_s, [](Client &client) { client.otherPhones.removeFirst(); });
    row(u"kind of another phone"_s, [](Client &client) { client.otherPhones[0].kind = ContactKind::Work; });
    row(u"another e-mail"_s, [](Client &client) { client.otherEmails.clear(); });
    row(u"reminders"_s, [](Client &client) { client.reminders = ReminderWays(); });
    row(u"never asked"_s, [](Client &client) { client.reminders.reset(); });
    row(u"tag"_s, [](Client &client) { client.tags = {u"club"_s}; });
}

/// The audit tells one client from the other by whatever differs in them.
void tst_ClientStore::update_writesDownEveryField()
{
    QFETCH(Client, changed);
    TestDatabase db;
    ClientStore clients(*db);
    const Client client = aKnownClient();
    changed.id = orFail(clients.add(client));
    if (changed.id != client.id)
        QFAIL("the id changed");
    changed.rev = 1;
    orFail(clients.update(changed));
    const QString detail = orFail(AuditStore(*db).rows(Vault::FrontDesk, {.object = client.id.value}, 1)).first().detail;
    QVERIFY(detail.section(u' ', 3, 3) != detail.section(u' ', 5, 5));
    changed.rev = 2;
    QCOMPARE(orFail(clients.find(client.id)), changed);
}

void tst_ClientStore::add_makesAnIdWhereThereIsNone()
{
    TestDatabase db;
    ClientStore clients(*db);
    Client newcomer;
    newcomer.given = u"Suharja"_s;
    const ClientId id = orFail(clients.add(newcomer));
    const Client stored = orFail(clients.find(id));
    QCOMPARE(stored.given, u"Suharja"_s);
    QVERIFY(!stored.born);
    QVERIFY(!stored.lastVisit);
}

void tst_ClientStore::add_tidiesTheTexts()
{
    TestDatabase db;
    ClientStore clients(*db);
    const ClientId id = orFail(clients.add(aClient().named(u" Odile\u0007 "_s, u"March\u200Bbanks"_s)));
    QCOMPARE(displayName(orFail(clients.find(id))), u"Odile Marchbanks"_s);
}

void tst_ClientStore::add_refusesWhatCannotBe()
{
    TestDatabase db;
    ClientStore clients(*db);
    const auto added = clients.add(aClient().named(QString(10'000, u'a'), u"Marchbanks"_s));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Invalid);
    QVERIFY(added.error().subject.contains(u"10000"_s));
    QVERIFY(!added.error().detail.contains(u"aaa"_s));
    QVERIFY(orFail(clients.all()).isEmpty());
}

void tst_ClientStore::add_keepsNamesOfEveryScript()
{
    TestDatabase db;
    ClientStore clients(*db);
    for (const QString &name : {u"Łukasz"_s, u"ليلى"_s, u"小蘭"_s, u"Αγγελική"_s, u"Nguyễn"_s, u"Þóra"_s, u"𠮷野"_s, u"'; DROP TABLE client; --"_s}) {
        const ClientId id = orFail(clients.add(aClient().named(name, name)));
        QCOMPARE(orFail(clients.find(id)).family, name.normalized(QString::NormalizationForm_C));
    }
}

void tst_ClientStore::update_changesEveryField()
{
    TestDatabase db;
    ClientStore clients(*db);
    Client client = orFail(clients.find(orFail(clients.add(aClient()))));
    client.given = u"Kofi"_s;
    client.family = u"Amberley"_s;
    client.preferred = u"Ko"_s;
    client.born.reset();
    client.phone = u"555-0199"_s;
    client.email.clear();
    client.language = u"de"_s;
    client.deskNote = u"Moved."_s;
    client.archived = true;
    orFail(clients.update(client));
    client.rev = 2;
    QCOMPARE(orFail(clients.find(client.id)), client);
}

void tst_ClientStore::update_refusesAStaleRevision()
{
    TestDatabase db;
    ClientStore clients(*db);
    Client mine = orFail(clients.find(orFail(clients.add(aClient()))));
    orFail(clients.update(mine));
    mine.given = u"Lost"_s;
    const auto second = clients.update(mine);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
    QCOMPARE(orFail(clients.find(mine.id)).given, u"Odile"_s);
}

void tst_ClientStore::update_refusesWhatCannotBe()
{
    TestDatabase db;
    ClientStore clients(*db);
    Client client = orFail(clients.find(orFail(clients.add(aClient()))));
    client.born = QDate::currentDate().addDays(3);
    const auto updated = clients.update(client);
    QVERIFY(!updated);
    QCOMPARE(updated.error().kind, Error::Kind::Invalid);
    QCOMPARE(orFail(clients.find(client.id)).born, aClient().born);
}

void tst_ClientStore::update_saysWhenTheClientIsGone()
{
    TestDatabase db;
    Client nobody = aClient();
    nobody.rev = 1;
    const auto updated = ClientStore(*db).update(nobody);
    QVERIFY(!updated);
    QCOMPARE(updated.error().kind, Error::Kind::NotFound);
}

void tst_ClientStore::update_leavesTheNewestVisitAlone()
{
    TestDatabase db;
    ClientStore clients(*db);
    Client client = orFail(clients.find(orFail(clients.add(aClient()))));
    orFail(clients.noteVisit(client.id, {2026, 11, 17}));
    orFail(clients.update(client)); // as it was read before the visit
    QCOMPARE(orFail(clients.find(client.id)).lastVisit, QDate(2026, 11, 17));
}

void tst_ClientStore::all_leavesOutTheArchived()
{
    TestDatabase db;
    ClientStore clients(*db);
    Client gone = aClient();
    gone.archived = true;
    orFail(clients.add(gone));
    const ClientId here = orFail(clients.add(aClient().named(u"Kofi"_s, u"Amberley"_s)));
    const QList<Client> all = orFail(clients.all());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].id, here);
}

void tst_ClientStore::noteVisit_movesForwardOnly()
{
    TestDatabase db;
    ClientStore clients(*db);
    const ClientId id = orFail(clients.add(aClient()));
    orFail(clients.noteVisit(id, {2026, 11, 3}));
    orFail(clients.noteVisit(id, {2026, 8, 12}));
    QCOMPARE(orFail(clients.find(id)).lastVisit, QDate(2026, 11, 3));
    orFail(clients.noteVisit(id, {2026, 11, 17}));
    QCOMPARE(orFail(clients.find(id)).lastVisit, QDate(2026, 11, 17));
}

void tst_ClientStore::noteVisit_refusesNobodysEdit()
{
    TestDatabase db;
    ClientStore clients(*db);
    const Client open = orFail(clients.find(orFail(clients.add(aClient()))));
    orFail(clients.noteVisit(open.id, {2026, 11, 3}));
    QVERIFY(clients.update(open));
}

void tst_ClientStore::noteVisit_saysWhenTheClientIsGone()
{
    TestDatabase db;
    const auto noted = ClientStore(*db).noteVisit(ClientId{1}, {2026, 11, 3});
    QVERIFY(!noted);
    QCOMPARE(noted.error().kind, Error::Kind::NotFound);
}

void tst_ClientStore::batch_addsMany()
{
    TestDatabase db;
    {
        auto batch = orFail(ClientStore::Batch::open(*db));
        auto transaction = orFail(db->begin(Vault::FrontDesk));
        for (int i = 0; i < 100; ++i)
            orFail(batch.add(aClient()));
        const auto refused = batch.add(aClient().named({}, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        orFail(transaction.commit());
    }
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 100);
}

void tst_ClientStore::changes_areWrittenDown()
{
    TestDatabase db;
    ClientStore clients(*db);
    Client client = aClient();
    orFail(clients.add(client));
    client.rev = 1;
    client.phone = u"555-0199"_s;
    orFail(clients.update(client));
    const auto rows = orFail(AuditStore(*db).rows(Vault::FrontDesk, {.object = client.id.value}, 10));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).action, idOf(AuditAction::Created));
    QCOMPARE(rows.at(0).action, idOf(AuditAction::Changed));
    const QString first = rows.at(1).detail.section(u' ', 1);
    QCOMPARE(first.size(), 32);
    QVERIFY(rows.at(0).detail.startsWith(u"client rev 2 %1 → "_s.arg(first)));
    QVERIFY(!rows.at(0).detail.endsWith(first));
    for (const AuditRow &row : rows)
        QVERIFY(!row.detail.contains("555"_L1) && !row.detail.contains(client.family));
}

void tst_ClientStore::refusedChange_isNotWrittenDown()
{
    TestDatabase db;
    ClientStore clients(*db);
    Client client = aClient();
    orFail(clients.add(client));
    client.rev = 7;
    QVERIFY(!clients.update(client));
    QCOMPARE(orFail(AuditStore(*db).head(Vault::FrontDesk)).seq, 1);
}

void tst_ClientStore::noteAccess_standsWithTheClinicalRecord()
{
    TestDatabase db;
    orFail(noteAccess(*db, AuditAction::Opened, ClientId{11}, u"client"_s));
    QCOMPARE(orFail(AuditStore(*db).rows(Vault::Clinical, {.object = 11}, 10)).size(), 1);
    auto desk = orFail(Database::open());
    orFail(desk->attachInMemory(Vault::FrontDesk));
    orFail(noteAccess(*desk, AuditAction::Opened, ClientId{11}, u"client"_s));
    QCOMPARE(orFail(AuditStore(*desk).rows(Vault::FrontDesk, {.object = 11}, 10)).size(), 1);
}

UNTIE_TEST_MAIN(tst_ClientStore)
#include "tst_clientstore.moc"
