#include "app/security/auditmonth.h"

#include "app/security/permissions.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QThread>

using namespace untie;
using namespace Qt::StringLiterals;

/// A month's page over the rows that two people wrote just now.
class tst_AuditMonth : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void month_countsWhoDidWhat();
    void month_namesWhatAnOwnerShouldKnow();
    void month_ofWhatIsOver_staysTheSame();
    void month_beforeTheFirstRow_isEmpty();
    void month_isForAnOwner();
    void months_goBackToTheFirstRow();

private:
    Database &db() { return **m_database; }
    void actAs(PersonId person, Role role = Role::Owner) { db().actAs({person, workstationName(), {}}, accessOf(role)); }
    void note(Vault vault, const AuditEntry &entry) { orFail(AuditStore(db()).record(vault, entry)); }
    AuditMonth month(const QDateTime &now) { return orFail(auditMonth(db(), m_first, QTimeZone::utc(), now)); }

    std::unique_ptr<TestDatabase> m_database;
    const PersonId m_nora{1};
    const PersonId m_emil{2};
    QDate m_first;
};

void tst_AuditMonth::init()
{
    m_database = std::make_unique<TestDatabase>();
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_first = QDate(today.year(), today.month(), 1);
    actAs(m_nora);
    note(Vault::FrontDesk, {AuditAction::SignedIn});
    note(Vault::Clinical, {AuditAction::SignedIn}); // once, in both chains
    QThread::msleep(2); // which are put together by the millisecond
    note(Vault::Clinical, {AuditAction::Opened, 7, u"client"_s});
    note(Vault::Clinical, {AuditAction::Opened, 7, u"client"_s}); // at once again: one line
    note(Vault::Clinical, {AuditAction::Opened, 8, u"client"_s});
    note(Vault::Clinical, {AuditAction::Printed, 8, u"summary of visit 3"_s});
    actAs(m_emil);
    note(Vault::FrontDesk, {AuditAction::SignedIn});
    note(Vault::FrontDesk, {AuditAction::Changed, 7, u"client"_s});
    note(Vault::FrontDesk, {AuditAction::BackedUp});
    note(Vault::FrontDesk, {AuditAction::PeopleChanged, 1, u"renamed"_s});
    note(Vault::FrontDesk, {AuditAction::Refused, 0, u"erase"_s});
}

void tst_AuditMonth::month_countsWhoDidWhat()
{
    const AuditMonth now = month(QDateTime::currentDateTimeUtc().addSecs(1));
    QCOMPARE(now.people, (QList<PersonMonth>{{m_nora, 1, 2, 0, 1}, {m_emil, 1, 0, 1, 0}}));
    QCOMPARE(now.backups, 1);
    QVERIFY(now.lastBackup.isValid());
    QVERIFY(!now.isOver);
}

void tst_AuditMonth::month_namesWhatAnOwnerShouldKnow()
{
    const AuditMonth now = month(QDateTime::currentDateTimeUtc().addSecs(1));
    QCOMPARE(now.events.size(), 2);
    QCOMPARE(now.events[0].subject, u"renamed"_s); // oldest first
    QCOMPARE(now.events[1].action, idOf(AuditAction::Refused));
    QVERIFY(isEvent(u"teleported"_s)); // of a newer Untie
    QVERIFY(!isEvent(idOf(AuditAction::Opened)));
}

void tst_AuditMonth::month_ofWhatIsOver_staysTheSame()
{
    QThread::msleep(3);
    const QDateTime moment = QDateTime::currentDateTimeUtc();
    const AuditHead then = orFail(AuditStore(db()).head(Vault::FrontDesk));
    QThread::msleep(3);
    note(Vault::FrontDesk, {AuditAction::Locked});
    QCOMPARE(month(moment).frontDesk, then);
    QCOMPARE(orFail(AuditStore(db()).headBefore(Vault::FrontDesk, moment)), then);
    QVERIFY(orFail(AuditStore(db()).head(Vault::FrontDesk)) != then);
    const AuditMonth later = month(m_first.addMonths(2).startOfDay(Qt::UTC));
    QVERIFY(later.isOver);
    QCOMPARE(later.until, m_first.addMonths(1).startOfDay(Qt::UTC));
    QCOMPARE(later.frontDesk, orFail(AuditStore(db()).head(Vault::FrontDesk)));
    QCOMPARE(later.clinical, orFail(AuditStore(db()).head(Vault::Clinical)));
}

void tst_AuditMonth::month_beforeTheFirstRow_isEmpty()
{
    const AuditMonth before = orFail(auditMonth(db(), m_first.addMonths(-1), QTimeZone::utc(), QDateTime::currentDateTimeUtc()));
    QVERIFY(before.isOver && before.people.isEmpty() && before.events.isEmpty());
    QCOMPARE(before.frontDesk, AuditHead());
}

void tst_AuditMonth::month_isForAnOwner()
{
    actAs(m_nora, Role::Therapist);
    const auto refused = auditMonth(db(), m_first, QTimeZone::utc(), QDateTime::currentDateTimeUtc());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
}

void tst_AuditMonth::months_goBackToTheFirstRow()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(orFail(auditMonths(db(), QTimeZone::utc(), now, 12)), QList<QDate>{m_first});
    const QDateTime later = m_first.addMonths(2).startOfDay(Qt::UTC).addDays(3);
    QCOMPARE(orFail(auditMonths(db(), QTimeZone::utc(), later, 12)), (QList<QDate>{m_first.addMonths(2), m_first.addMonths(1), m_first}));
    QCOMPARE(orFail(auditMonths(db(), QTimeZone::utc(), later, 2)).size(), 2);
}

UNTIE_TEST_MAIN(tst_AuditMonth)
#include "tst_auditmonth.moc"
