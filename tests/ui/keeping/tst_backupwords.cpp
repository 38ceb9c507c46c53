#include "tests/support/testmain.h"
#include "ui/keeping/backupwords.h"

#include <QTimeZone>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone zone("Europe/Berlin");
const QDateTime now({2026, 11, 26}, {21, 0}, zone);

Backup backupAt(const QDateTime &at, bool whole = true)
{
    Backup backup;
    backup.manifest.madeAt = at.toUTC();
    backup.manifest.frontDesk.opened = true;
    backup.manifest.clinical.opened = whole;
    return backup;
}

} // namespace

class tst_BackupWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void moment_isNamedAsNearAsItIs_data();
    void moment_isNamedAsNearAsItIs();
    void state_isOneSentence_data();
    void state_isOneSentence();
    void nag_saysWhatIsAmiss_data();
    void nag_saysWhatIsAmiss();
};

void tst_BackupWords::moment_isNamedAsNearAsItIs_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("shown");
    QTest::newRow("today") << QDateTime({2026, 11, 26}, {13, 0}, zone) << u"at 13:00"_s;
    QTest::newRow("today in the clinic, yesterday in UTC")
        << QDateTime({2026, 11, 25}, {23, 30}, Qt::UTC) << u"at 00:30"_s;
    QTest::newRow("yesterday") << QDateTime({2026, 11, 25}, {18, 5}, zone) << u"yesterday at 18:05"_s;
    QTest::newRow("this year") << QDateTime({2026, 11, 3}, {18, 5}, zone) << u"on 3 November"_s;
    QTest::newRow("last year") << QDateTime({2025, 12, 31}, {18, 5}, zone) << u"on 31 December 2025"_s;
}

void tst_BackupWords::moment_isNamedAsNearAsItIs()
{
    QFETCH(QDateTime, moment);
    QTEST(shownMoment(moment, now), "shown");
}

void tst_BackupWords::state_isOneSentence_data()
{
    QTest::addColumn<QList<Backup>>("backups");
    QTest::addColumn<int>("damaged");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << QList<Backup>() << 0 << u"No backup yet."_s;
    QTest::newRow("only such as are none") << QList<Backup>() << 1 << u"No backup that can be read."_s;
    QTest::newRow("whole") << QList<Backup>{backupAt(QDateTime({2026, 11, 26}, {13, 0}, zone))} << 0
                           << u"Backup verified at 13:00."_s;
    QTest::newRow("in part") << QList<Backup>{backupAt(QDateTime({2026, 11, 25}, {13, 0}, zone), false)} << 0
                             << u"Backup yesterday at 13:00, verified in part."_s;
}

void tst_BackupWords::state_isOneSentence()
{
    QFETCH(QList<Backup>, backups);
    QFETCH(int, damaged);
    BackupState state = backupStateOf(backups, {}, false, now);
    state.damaged = damaged;
    QTEST(backupSentence(state, now), "sentence");
}

void tst_BackupWords::nag_saysWhatIsAmiss_data()
{
    QTest::addColumn<int>("daysOld");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("secondChosen");
    QTest::addColumn<QString>("begins");
    QTest::newRow("old") << 10 << true << true << u"The last backup was made on 16 November."_s;
    QTest::newRow("fresh") << 0 << true << false << QString();
    QTest::newRow("none") << -1 << true << false << u"There is no backup of this clinic yet."_s;
}

void tst_BackupWords::nag_saysWhatIsAmiss()
{
    QFETCH(int, daysOld);
    QFETCH(bool, whole);
    QFETCH(bool, secondChosen);
    const QList<Backup> backups = daysOld < 0 ? QList<Backup>() : QList<Backup>{backupAt(now.addDays(-daysOld), whole)};
    QTEST(nagSentence(backupStateOf(backups, {}, secondChosen, now), now), "begins");
}

UNTIE_TEST_MAIN(tst_BackupWords)
#include "tst_backupwords.moc"
