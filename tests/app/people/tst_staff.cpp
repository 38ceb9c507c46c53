#include "app/people/staff.h"

#include "app/people/peoplestore.h"
#include "app/security/reencryption.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

Q_DECLARE_METATYPE(untie::Person)

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Staff : public QObject
{
    Q_OBJECT

private slots:
    void employ_givesAnAccountAndAPlaceInTheList();
    void employ_leavesNothingWhenItIsRefused_data();
    void employ_leavesNothingWhenItIsRefused();
    void employ_givesAnAccountToSomebodyWhoIsThere();
    void rename_isForSignInAndForPrint();
    void rename_changesNothingWhenItIsRefused();
    void dismiss_takesTheAccountAndKeepsTheName();
    void staff_storesWhoWasLeftOut();
    void staff_saysWhoHasNoAccount();
    void staff_saysWhenSomebodySignedIn();

private:
    static Person somebody(const QString &name, const QString &credential = {})
    {
        Person person;
        person.id = newId<PersonId>();
        person.name = name;
        person.credential = credential;
        return person;
    }
    static QStringList namesOf(const QList<StaffMember> &members)
    {
        QStringList names;
        for (const StaffMember &member : members)
            names += member.person.name;
        return names;
    }
    static Secret another() { return Secret::fromText(u"nine walnut ladders"_s); }
};

void tst_Staff::employ_givesAnAccountAndAPlaceInTheList()
{
    const TestClinic clinic;
    const Person nora = somebody(u" Nora  Quill "_s, u"LMT"_s);
    {
        const OpenClinic open = clinic.open();
        orFail(employ(*open.database, clinic.administrator(), nora, Role::Therapist, another()));
        const auto members = orFail(staff(*open.database, clinic.folder()));
        QCOMPARE(namesOf(members), (QStringList{TestClinic::ownerName(), u"Nora Quill"_s}));
        QCOMPARE(members.at(1).role, Role::Therapist);
        QCOMPARE(members.at(1).person.credential, u"LMT"_s);
        QCOMPARE(members.at(1).person.id, nora.id);
        QVERIFY(!members.at(1).lastSignIn);
    }
    QVERIFY(signIn(clinic.folder(), u"Nora Quill"_s, another()));
}

void tst_Staff::employ_leavesNothingWhenItIsRefused_data()
{
    QTest::addColumn<Person>("person");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("kind");
    const QString own = TestClinic::passwordText();
    const QString good = u"nine walnut ladders"_s;
    QTest::newRow("another's own password") << somebody(u"Nora"_s) << u"not the owner's"_s << good << int(Error::Kind::WrongPassword);
    QTest::newRow("no name") << somebody(u" "_s) << own << good << int(Error::Kind::Invalid);
    QTest::newRow("the owner's name") << somebody(TestClinic::ownerName()) << own << good << int(Error::Kind::Invalid);
    QTest::newRow("endless credentials") << somebody(u"Nora"_s, QString(100, u'x')) << own << good << int(Error::Kind::Invalid);
    QTest::newRow("a short password") << somebody(u"Nora"_s) << own << u"short"_s << int(Error::Kind::Invalid);
}

void tst_Staff::employ_leavesNothingWhenItIsRefused()
{
    QFETCH(Person, person);
    QFETCH(QString, own);
    QFETCH(QString, password);
    QFETCH(int, kind);
    const TestClinic clinic;
    const OpenClinic open = clinic.open();
    const Secret typed = Secret::fromText(own);
    const auto refused = employ(*open.database, {clinic.folder(), clinic.owner(), typed}, person, Role::Receptionist, Secret::fromText(password));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), kind);
    QCOMPARE(namesOf(orFail(staff(*open.database, clinic.folder()))), QStringList{TestClinic::ownerName()});
    QCOMPARE(orFail(PeopleStore(*open.database).all()).size(), 1);
}

void tst_Staff::employ_givesAnAccountToSomebodyWhoIsThere()
{
    const TestClinic clinic;
    const OpenClinic open = clinic.open();
    Person nora = somebody(u"Nora Quill"_s);
    orFail(PeopleStore(*open.database).add(nora));
    nora = orFail(PeopleStore(*open.database).find(nora.id));
    nora.credential = u"LMT"_s;
    orFail(employ(*open.database, clinic.administrator(), nora, Role::Therapist, another()));
    const auto members = orFail(staff(*open.database, clinic.folder()));
    QCOMPARE(members.size(), 2);
    QCOMPARE(members.at(1).person.credential, u"LMT"_s);
    QCOMPARE(members.at(1).role, Role::Therapist);
}

void tst_Staff::rename_isForSignInAndForPrint()
{
    const TestClinic clinic;
    const PersonId id = clinic.employ(u"Nora Quill"_s, Role::Therapist);
    {
        const OpenClinic open = clinic.open();
        Person nora = orFail(staff(*open.database, clinic.folder())).at(1).person;
        QCOMPARE(nora.id, id);
        nora.name = u"Nora Farrow"_s;
        nora.credential = u"LMT"_s;
        orFail(rename(*open.database, clinic.administrator(), nora));
        const Person stored = orFail(PeopleStore(*open.database).find(id));
        QCOMPARE(stored.name, u"Nora Farrow"_s);
        QCOMPARE(stored.credential, u"LMT"_s);
    }
    QVERIFY(signIn(clinic.folder(), u"Nora Farrow"_s, TestClinic::password()));
    QVERIFY(!signIn(clinic.folder(), u"Nora Quill"_s, TestClinic::password()));
}

void tst_Staff::rename_changesNothingWhenItIsRefused()
{
    const TestClinic clinic;
    clinic.employ(u"Nora Quill"_s, Role::Therapist);
    const OpenClinic open = clinic.open();
    Person nora = orFail(staff(*open.database, clinic.folder())).at(1).person;
    for (const QString &name : {TestClinic::ownerName(), QString()}) {
        nora.name = name;
        QCOMPARE(rename(*open.database, clinic.administrator(), nora).error().kind, Error::Kind::Invalid);
    }
    QCOMPARE(namesOf(orFail(staff(*open.database, clinic.folder()))).at(1), u"Nora Quill"_s);
}

void tst_Staff::dismiss_takesTheAccountAndKeepsTheName()
{
    const TestClinic clinic;
    const PersonId id = clinic.employ(u"Nora Quill"_s, Role::Therapist);
    {
        const OpenClinic open = clinic.open();
        QCOMPARE(orFail(staff(*open.database, clinic.folder())).size(), 2);
        const auto work = orFail(dismiss(*open.database, clinic.administrator(), id));
        QVERIFY(work);
        QCOMPARE(namesOf(orFail(staff(*open.database, clinic.folder()))), QStringList{TestClinic::ownerName()});
        const Person nora = orFail(PeopleStore(*open.database).find(id));
        QCOMPARE(nora.name, u"Nora Quill"_s);
        QVERIFY(!nora.active);
        while (orFail(work->step(*open.database)) == Reencryption::State::Working) {
        }
    }
    const auto refused = signIn(clinic.folder(), u"Nora Quill"_s, TestClinic::password());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::WrongPassword);
    QVERIFY(clinic.open().database->has(Vault::Clinical));
}

void tst_Staff::staff_storesWhoWasLeftOut()
{
    const TestClinic clinic;
    const PersonId id = clinic.employ(u"Nora Quill"_s, Role::Receptionist); // an account, and nobody in the table
    const OpenClinic open = clinic.open();
    QCOMPARE(namesOf(orFail(staff(*open.database, clinic.folder()))), (QStringList{TestClinic::ownerName(), u"Nora Quill"_s}));
    QCOMPARE(orFail(PeopleStore(*open.database).find(id)).name, u"Nora Quill"_s);
}

void tst_Staff::staff_saysWhoHasNoAccount()
{
    const TestClinic clinic;
    const OpenClinic open = clinic.open();
    const Person emil = somebody(u"Emil Sand"_s);
    orFail(PeopleStore(*open.database).add(emil));
    const auto members = orFail(staff(*open.database, clinic.folder()));
    QCOMPARE(namesOf(members), (QStringList{TestClinic::ownerName(), u"Emil Sand"_s}));
    QCOMPARE(members.at(1).role, std::nullopt);
    orFail(dismissWithoutAccount(*open.database, emil.id));
    QCOMPARE(orFail(staff(*open.database, clinic.folder())).size(), 1);
}

void tst_Staff::staff_saysWhenSomebodySignedIn()
{
    const TestClinic clinic;
    clinic.employ(u"Nora Quill"_s, Role::Receptionist);
    { const OpenClinic nora = clinic.open(u"Nora Quill"_s); }
    const OpenClinic open = clinic.open();
    const auto members = orFail(staff(*open.database, clinic.folder()));
    QVERIFY(members.at(1).lastSignIn);
    QVERIFY(qAbs(members.at(1).lastSignIn->at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(members.at(1).lastSignIn->workstation, workstationName());
}

UNTIE_TEST_MAIN(tst_Staff)
#include "tst_staff.moc"
