#include "app/people/peoplestore.h"

#include "app/security/auditstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

Person somebody(const QString &name, const QString &credential = {})
{
    Person person;
    person.name = name;
    person.credential = credential;
    return person;
}

} // namespace

class tst_PeopleStore : public QObject
{
    Q_OBJECT

private slots:
    void add_keepsThePersonUnderTheirId();
    void add_makesAnIdWhereThereIsNone();
    void add_refusesWhatCannotBe_data();
    void add_refusesWhatCannotBe();
    void update_changesAndCounts();
    void update_refusesAStaleRevision();
    void update_refusesWhatCannotBe();
    void find_saysWhenNobodyIsThere();
    void all_listsThoseWhoLeftToo();
};

void tst_PeopleStore::add_keepsThePersonUnderTheirId()
{
    TestDatabase db;
    PeopleStore people(*db);
    const PersonId id = newId<PersonId>();
    Person nora = somebody(u"  Nora\tVale "_s, u"LMT"_s);
    nora.id = id;
    QCOMPARE(orFail(people.add(nora)), id);
    nora = orFail(people.find(id));
    QCOMPARE(nora.name, u"Nora Vale"_s);
    QCOMPARE(nora.credential, u"LMT"_s);
    QCOMPARE(nora.rev, 1);
    QVERIFY(nora.active);
}

void tst_PeopleStore::add_makesAnIdWhereThereIsNone()
{
    TestDatabase db;
    PeopleStore people(*db);
    const PersonId first = orFail(people.add(somebody(u"Nora Vale"_s)));
    const PersonId second = orFail(people.add(somebody(u"Emil Sorrel"_s)));
    QVERIFY(first.isValid());
    QVERIFY(first != second);
}

void tst_PeopleStore::add_refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("credential");
    QTest::newRow("no name") << u" \n\u200B"_s << QString();
    QTest::newRow("a name of 10,000 letters") << QString(10'000, u'a') << QString();
    QTest::newRow("credentials of 10,000 letters") << u"Nora Vale"_s << QString(10'000, u'a');
}

void tst_PeopleStore::add_refusesWhatCannotBe()
{
    QFETCH(QString, name);
    QFETCH(QString, credential);
    TestDatabase db;
    PeopleStore people(*db);
    const auto added = people.add(somebody(name, credential));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Invalid);
    QVERIFY(!added.error().subject.isEmpty());
    QVERIFY(orFail(people.all()).isEmpty());
}

void tst_PeopleStore::update_changesAndCounts()
{
    TestDatabase db;
    PeopleStore people(*db);
    Person nora = orFail(people.find(orFail(people.add(somebody(u"Nora Vale"_s)))));
    nora.credential = u" LMT "_s;
    orFail(people.update(nora));
    nora = orFail(people.find(nora.id));
    QCOMPARE(nora.credential, u"LMT"_s);
    QCOMPARE(nora.rev, 2);
    nora.active = false;
    orFail(people.update(nora));
    QVERIFY(!orFail(people.find(nora.id)).active);
    const auto rows = orFail(AuditStore(*db).rows(Vault::FrontDesk, {.object = nora.id.value}, 5));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).detail, u"left"_s);
    QCOMPARE(rows.at(1).detail, u"changed"_s);
}

void tst_PeopleStore::update_refusesAStaleRevision()
{
    TestDatabase db;
    PeopleStore people(*db);
    const Person nora = orFail(people.find(orFail(people.add(somebody(u"Nora Vale"_s)))));
    orFail(people.update(nora));
    const auto again = people.update(nora);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    Person nobody = nora;
    nobody.id = newId<PersonId>();
    QCOMPARE(people.update(nobody).error().kind, Error::Kind::NotFound);
}

void tst_PeopleStore::update_refusesWhatCannotBe()
{
    TestDatabase db;
    PeopleStore people(*db);
    Person nora = orFail(people.find(orFail(people.add(somebody(u"Nora Vale"_s)))));
    nora.name = u" "_s;
    QCOMPARE(people.update(nora).error().kind, Error::Kind::Invalid);
    QCOMPARE(orFail(people.find(nora.id)).name, u"Nora Vale"_s);
}

void tst_PeopleStore::find_saysWhenNobodyIsThere()
{
    TestDatabase db;
    const auto found = PeopleStore(*db).find(PersonId{1});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::NotFound);
}

void tst_PeopleStore::all_listsThoseWhoLeftToo()
{
    TestDatabase db;
    PeopleStore people(*db);
    orFail(people.add(somebody(u"Nora Vale"_s)));
    Person emil = somebody(u"Emil Sorrel"_s);
    emil.active = false;
    orFail(people.add(emil));
    const QList<Person> all = orFail(people.all());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].name, u"Nora Vale"_s);
    QVERIFY(!all[1].active);
}

UNTIE_TEST_MAIN(tst_PeopleStore)
#include "tst_peoplestore.moc"
