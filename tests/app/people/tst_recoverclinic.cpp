#include "app/people/peoplestore.h"
#include "app/people/recoverclinic.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_RecoverClinic : public QObject
{
    Q_OBJECT

private slots:
    void forgottenPassword_givesTheSameOwnerANewOne();
    void lostKeyring_findsTheOwnerInTheClinicsOwnList();
    void unknownName_becomesSomebodyOfTheClinic();
    void anotherSheet_opensNothing();

private:
    static Secret sheetOf(const TestClinic &clinic)
    {
        auto read = readRecoverySheet(clinic.recoverySheet());
        Q_ASSERT(read);
        return std::move(*read);
    }
    const Secret m_fresh = Secret::fromText(u"five quiet wooden stairs"_s);
};

void tst_RecoverClinic::forgottenPassword_givesTheSameOwnerANewOne()
{
    const TestClinic clinic;
    {
        const OpenClinic open = orFail(recoverClinic(clinic.folder(), sheetOf(clinic), u"test  OWNER"_s, m_fresh));
        QCOMPARE(open.session.person, clinic.owner());
        QCOMPARE(open.session.role, Role::Owner);
        QCOMPARE(orFail(PeopleStore(*open.database).all()).size(), 1);
    }
    QCOMPARE(signIn(clinic.folder(), TestClinic::ownerName(), TestClinic::password()).error().kind, Error::Kind::WrongPassword);
    QVERIFY(signIn(clinic.folder(), TestClinic::ownerName(), m_fresh));
}

void tst_RecoverClinic::lostKeyring_findsTheOwnerInTheClinicsOwnList()
{
    const TestClinic clinic;
    QVERIFY(QFile::remove(clinic.folder().keyring()));
    const OpenClinic open = orFail(recoverClinic(clinic.folder(), sheetOf(clinic), TestClinic::ownerName(), m_fresh));
    QCOMPARE(open.session.person, clinic.owner());
    QCOMPARE(orFail(PeopleStore(*open.database).all()).size(), 1);
}

void tst_RecoverClinic::unknownName_becomesSomebodyOfTheClinic()
{
    const TestClinic clinic;
    const OpenClinic open = orFail(recoverClinic(clinic.folder(), sheetOf(clinic), u"Nora Vale"_s, m_fresh));
    QVERIFY(open.session.person != clinic.owner());
    QCOMPARE(open.session.role, Role::Owner);
    QCOMPARE(orFail(PeopleStore(*open.database).find(open.session.person)).name, u"Nora Vale"_s);
    QCOMPARE(orFail(accountsOf(clinic.folder())).size(), 2);
}

void tst_RecoverClinic::anotherSheet_opensNothing()
{
    const TestClinic clinic;
    const auto refused = recoverClinic(clinic.folder(), newRecoverySecret(), TestClinic::ownerName(), m_fresh);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Mismatched);
    QVERIFY(signIn(clinic.folder(), TestClinic::ownerName(), TestClinic::password()));
}

UNTIE_TEST_MAIN(tst_RecoverClinic)
#include "tst_recoverclinic.moc"
