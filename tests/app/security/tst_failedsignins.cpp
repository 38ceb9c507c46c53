#include "app/security/failedsignins.h"
#include "app/security/auditstore.h"
#include "app/security/keyring.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC);

} // namespace

class tst_FailedSignIns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(FailedSignIns("clinic").file()); }
    void added_waitInOrder();
    void thousands_areCounted();
    void damagedLines_arePassedOver();
    void nextSignIn_writesThemDown();
    void file_holdsNoName();
};

void tst_FailedSignIns::added_waitInOrder()
{
    FailedSignIns failed("clinic");
    QVERIFY(failed.waiting().isEmpty());
    orFail(failed.add(PersonId{7}, noon));
    orFail(failed.add({}, noon.addSecs(3)));
    QCOMPARE(FailedSignIns("clinic").waiting(), (QList<FailedSignIn>{{PersonId{7}, noon, 1}, {PersonId(), noon.addSecs(3), 1}}));
    QVERIFY(FailedSignIns("another").waiting().isEmpty());
}

void tst_FailedSignIns::thousands_areCounted()
{
    FailedSignIns failed("clinic");
    QFile file(failed.file());
    QVERIFY(file.open(QFile::WriteOnly));
    for (int i = 0; i < 1000; ++i)
        file.write("7 1000 1\n");
    file.close();
    orFail(failed.add(PersonId{7}, noon));
    orFail(failed.add(PersonId{7}, noon.addSecs(9)));
    QCOMPARE(failed.waiting().size(), 1000);
    QCOMPARE(failed.waiting().last(), (FailedSignIn{PersonId{7}, noon.addSecs(9), 3}));
}

void tst_FailedSignIns::damagedLines_arePassedOver()
{
    FailedSignIns failed("clinic");
    QFile file(failed.file());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("\n7 x 1\n7\nrubbish\n8 1000 1\n7 1000 -3\n");
    file.close();
    QCOMPARE(failed.waiting().size(), 1);
    QCOMPARE(failed.waiting().first().person, PersonId{8});
}

void tst_FailedSignIns::nextSignIn_writesThemDown()
{
    const TestClinic clinic;
    const Secret wrong = Secret::fromText(u"not the one"_s);
    QVERIFY(!signIn(clinic.folder(), TestClinic::ownerName(), wrong));
    QVERIFY(!signIn(clinic.folder(), u"Nobody Here"_s, wrong));
    QVERIFY(!signIn(clinic.folder(), TestClinic::ownerName(), wrong));
    QCOMPARE(failedSignInsAt(clinic.folder()).size(), 3);

    const OpenClinic open = clinic.open();
    QCOMPARE(open.session.wrongTries, 2);
    QVERIFY(failedSignInsAt(clinic.folder()).isEmpty());
    AuditFilter failures;
    failures.action = AuditAction::SignInFailed;
    const QList<AuditRow> rows = orFail(AuditStore(*open.database).rows(Vault::FrontDesk, failures, 10));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).person, clinic.owner());
    QCOMPARE(rows.at(1).person, PersonId());
    QVERIFY(QDateTime::fromString(rows.at(0).detail, Qt::ISODate).secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QVERIFY(orFail(AuditStore(*open.database).verify(Vault::FrontDesk)).isSound());
}

void tst_FailedSignIns::file_holdsNoName()
{
    const TestClinic clinic;
    QVERIFY(!signIn(clinic.folder(), TestClinic::ownerName(), Secret::fromText(u"a near miss"_s)));
    QFile file(FailedSignIns(orFail(readKeyring(clinic.folder())).clinic).file());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(QByteArray::number(clinic.owner().value)));
    QVERIFY(!bytes.contains("Owner"));
    QVERIFY(!bytes.contains("miss"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    orFail(FailedSignIns(orFail(readKeyring(clinic.folder())).clinic).enter(*clinic.open().database, clinic.owner()));
}

UNTIE_TEST_MAIN(tst_FailedSignIns)
#include "tst_failedsignins.moc"
