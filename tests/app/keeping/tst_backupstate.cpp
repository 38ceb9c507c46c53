#include "app/keeping/backupstate.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 26}, {13, 0}, Qt::UTC);

Backup backup(const QDateTime &madeAt, bool whole = true)
{
    Backup made;
    made.path = u"/backups/"_s + madeAt.toString(Qt::ISODate);
    made.manifest.madeAt = madeAt.toUTC();
    made.manifest.frontDesk.opened = true;
    made.manifest.clinical.opened = whole;
    return made;
}

Backup copied(Backup backup, const QDateTime &at)
{
    backup.manifest.secondCopyAt = at;
    return backup;
}

} // namespace

class tst_BackupState : public QObject
{
    Q_OBJECT

private slots:
    void daily_isDueOnceADay();
    void daily_goesByTheClinicsDay();
    void closing_isDueAfterChanges();
    void none_isNaggedAbout();
    void newest_isNamed();
    void nag_isTheMostPressing_data();
    void nag_isTheMostPressing();
    void unpluggedMedium_isKnownFromTheManifests();
};

void tst_BackupState::daily_isDueOnceADay()
{
    QVERIFY(isDailyBackupDue({}, now));
    QVERIFY(isDailyBackupDue({backup(now.addDays(-1))}, now));
    QVERIFY(!isDailyBackupDue({backup(now.addDays(-1)), backup(now.addSecs(-3600))}, now));
    QVERIFY(!isDailyBackupDue({backup(now, false)}, now)); // in part is what there can be today
}

void tst_BackupState::daily_goesByTheClinicsDay()
{
    const QTimeZone auckland("Pacific/Auckland"); // 13 hours ahead
    const QList made{backup(QDateTime({2026, 11, 26}, {9, 0}, Qt::UTC))};
    QVERIFY(!isDailyBackupDue(made, QDateTime({2026, 11, 26}, {23, 0}, auckland)));
    QVERIFY(isDailyBackupDue(made, QDateTime({2026, 11, 27}, {0, 30}, auckland)));
}

void tst_BackupState::closing_isDueAfterChanges()
{
    QVERIFY(isClosingBackupDue({}, 0));
    QVERIFY(isClosingBackupDue({backup(now)}, 1));
    QVERIFY(!isClosingBackupDue({backup(now)}, 0));
}

void tst_BackupState::none_isNaggedAbout()
{
    const BackupState state = backupStateOf({}, {}, true, now);
    QVERIFY(!state.newest && !state.newestWhole && !state.secondCopyAt.isValid());
    QCOMPARE(state.nag, BackupState::Nag::NoBackup);
    QCOMPARE(state.second, SecondCopy::Never);
}

void tst_BackupState::newest_isNamed()
{
    const Backup part = backup(now.addSecs(-60), false);
    const Backup whole = backup(now.addSecs(-3600));
    const BackupState state = backupStateOf({whole, part}, {}, false, now);
    QCOMPARE(state.newest, part);
    QCOMPARE(state.newestWhole, whole);
    QCOMPARE(state.nag, BackupState::Nag::None);
}

void tst_BackupState::nag_isTheMostPressing_data()
{
    using Nag = BackupState::Nag;
    QTest::addColumn<QList<Backup>>("here");
    QTest::addColumn<bool>("secondChosen");
    QTest::addColumn<Nag>("nag");
    QTest::addColumn<SecondCopy>("second");
    const Backup fresh = backup(now.addDays(-1));
    const Backup old = backup(now.addDays(-8));
    QTest::newRow("a young clinic") << QList{fresh} << false << Nag::None << SecondCopy::NoFolder;
    QTest::newRow("a young clinic with a second folder") << QList{fresh} << true << Nag::None << SecondCopy::Never;
    QTest::newRow("nothing for a week") << QList{old} << true << Nag::OldBackup << SecondCopy::Never;
    QTest::newRow("a week in part") << QList{backup(now.addDays(-1), false), old} << true << Nag::NotWhole << SecondCopy::Never;
    QTest::newRow("the first days in part") << QList{backup(now.addDays(-1), false)} << true << Nag::None << SecondCopy::Never;
    QTest::newRow("a week without a second folder") << QList{fresh, old} << false << Nag::NoSecond << SecondCopy::NoFolder;
    QTest::newRow("a week with an empty second folder") << QList{fresh, old} << true << Nag::SecondCopy << SecondCopy::Never;
    QTest::newRow("copied a week ago") << QList{fresh, copied(old, now.addDays(-7).addSecs(-1))} << true << Nag::SecondCopy << SecondCopy::Old;
    QTest::newRow("copied this week") << QList{fresh, copied(old, now.addDays(-7).addSecs(1))} << true << Nag::None << SecondCopy::Fresh;
}

void tst_BackupState::nag_isTheMostPressing()
{
    QFETCH(QList<Backup>, here);
    QFETCH(bool, secondChosen);
    QFETCH(BackupState::Nag, nag);
    QFETCH(SecondCopy, second);
    const BackupState state = backupStateOf(here, {}, secondChosen, now);
    QCOMPARE(state.nag, nag);
    QCOMPARE(state.second, second);
}

void tst_BackupState::unpluggedMedium_isKnownFromTheManifests()
{
    const QDateTime lastTuesday = now.addDays(-2);
    const Backup older = copied(backup(now.addDays(-3)), lastTuesday.addDays(-1));
    const Backup newer = copied(backup(now.addDays(-2)), lastTuesday);
    QCOMPARE(backupStateOf({backup(now), newer, older}, {}, true, now).secondCopyAt, lastTuesday);
    // What lies there counts too: the first disk may have been replaced.
    QCOMPARE(backupStateOf({backup(now)}, {newer}, true, now).secondCopyAt, newer.manifest.madeAt);
}

UNTIE_TEST_MAIN(tst_BackupState)
#include "tst_backupstate.moc"
