#include "tests/support/testmain.h"
#include "ui/settings/backuplistmodel.h"

#include <QAbstractItemModelTester>
#include <QTimeZone>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 26}, {21, 0}, Qt::UTC);

Backup backupOf(const QDateTime &at, BackupKind kind = BackupKind::Daily, bool whole = true)
{
    Backup backup;
    backup.path = u"/backups/"_s + at.toString(Qt::ISODate);
    backup.manifest.madeAt = at;
    backup.manifest.kind = kind;
    backup.manifest.frontDesk.opened = true;
    backup.manifest.clinical.opened = whole;
    backup.manifest.files.insert(u"keyring"_s, {2'400'000, at.toString(Qt::ISODate).toUtf8()});
    return backup;
}

BackupOverview overviewOf(const QList<Backup> &here, const QList<Backup> &there = {}, const QStringList &damaged = {})
{
    BackupOverview overview;
    overview.here = here;
    overview.there = there;
    overview.damaged = damaged;
    overview.now = now;
    return overview;
}

} // namespace

class tst_BackupListModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void copies_areOneRow();
    void onlyOnTheSecondMedium_isListedInItsPlace();
    void damaged_standsAtTheEnd();
    void row_saysAllOfIt();
    void underAnEarlierSheet_isSaid();
    void sameNumber_keepsTheRows();
};

void tst_BackupListModel::copies_areOneRow()
{
    const Backup backup = backupOf(now);
    Backup copy = backup;
    copy.path = u"/stick/a"_s;
    copy.manifest.secondCopyAt = {}; // the original alone remembers that
    QCOMPARE(backupRows(overviewOf({backup}, {copy})), (QList<BackupRow>{{backup, true, true, false, false}}));
}

void tst_BackupListModel::onlyOnTheSecondMedium_isListedInItsPlace()
{
    const Backup newest = backupOf(now);
    const Backup between = backupOf(now.addDays(-1));
    const Backup oldest = backupOf(now.addDays(-2));
    QCOMPARE(backupRows(overviewOf({newest, oldest}, {between})),
             (QList<BackupRow>{{newest, true, false, false, false}, {between, false, true, false, false}, {oldest, true, false, false, false}}));
}

void tst_BackupListModel::damaged_standsAtTheEnd()
{
    const QList<BackupRow> rows = backupRows(overviewOf({backupOf(now)}, {}, {u"/backups/2026-11-26 2038 daily"_s}));
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows.at(0).isDamaged);
    QVERIFY(rows.at(1).isDamaged);
}

void tst_BackupListModel::row_saysAllOfIt()
{
    BackupListModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(overviewOf({backupOf(now), backupOf(now.addDays(-1), BackupKind::Closing, false)}, {}, {u"/b/2026-11-24 2038 daily"_s}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"Today, 21:00, First start of the day, 2.4 MB, first place, verified"_s);
    QCOMPARE(model.index(1).data().toString(), u"Yesterday, 21:00, End of work, 2.4 MB, first place, verified in part"_s);
    QCOMPARE(model.index(2).data().toString(), u"2026-11-24 2038 daily, cannot be read"_s);
}

void tst_BackupListModel::underAnEarlierSheet_isSaid()
{
    BackupOverview overview = overviewOf({backupOf(now), backupOf(now.addDays(-1))});
    overview.underOldSheet = {overview.here.at(1).path};
    BackupListModel model;
    model.show(overview);
    QVERIFY(model.index(0).data().toString().endsWith(u", verified"_s));
    QVERIFY(model.index(1).data().toString().endsWith(u", verified, earlier sheet"_s));
    QCOMPARE(BackupListModel::Health(model.index(1).data(BackupListModel::HealthRole).toInt()), BackupListModel::Health::Part);
}

void tst_BackupListModel::sameNumber_keepsTheRows()
{
    BackupListModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(overviewOf({backupOf(now, BackupKind::Daily, false)}));
    const QPersistentModelIndex chosen(model.index(0));
    model.show(overviewOf({backupOf(now)})); // somebody's check was completed
    QVERIFY(chosen.isValid());
    QVERIFY(chosen.data().toString().endsWith(u", verified"_s));
}

UNTIE_TEST_MAIN(tst_BackupListModel)
#include "tst_backuplistmodel.moc"
