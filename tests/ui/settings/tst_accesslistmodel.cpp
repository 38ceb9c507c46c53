#include "tests/support/testmain.h"
#include "ui/settings/accesslistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 17);
const PersonId nora{1};
const RecordNames people{{1, u"Nora Vale"_s}};

VaultAuditRow row(const QDateTime &at, AuditAction action, qint64 object = 0, const QString &detail = {}, PersonId person = nora)
{
    return {Vault::Clinical, {.seq = 1, .at = at.toUTC(), .person = person, .workstation = u"nora on desk"_s, .action = idOf(action), .object = object, .detail = detail}};
}

QDateTime at(QDate day, int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute));
}

} // namespace

class tst_AccessListModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void append_givesEachDayAHead();
    void append_foldsAcrossPages();
    void data_saysALineAsASentence();
    void data_knowsNobodyAndStrangers();
    void fetchMore_asksOnceUntilItIsAnswered();
};

void tst_AccessListModel::append_givesEachDayAHead()
{
    AccessListModel model;
    const QAbstractItemModelTester tester(&model);
    model.begin(people, today);
    QCOMPARE(model.rowCount(), 0);
    model.append({row(at(today, 9, 0), AuditAction::SignedIn), row(at(today.addDays(-1), 18, 0), AuditAction::Locked)}, {}, true);
    model.append({row(at(today.addDays(-1), 9, 0), AuditAction::SignedIn), row(at(QDate(2026, 11, 2), 9, 0), AuditAction::SignedIn)}, {}, false);
    QStringList heads;
    QStringList whats;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QString head = model.index(i).data(AccessListModel::DayRole).toString();
        heads << head;
        whats << model.index(i).data(AccessListModel::WhatRole).toString();
        QCOMPARE(model.flags(model.index(i)).testFlag(Qt::ItemIsSelectable), head.isEmpty());
    }
    QCOMPARE(heads, (QStringList{u"Today, Tuesday, 17 November 2026"_s, {}, u"Yesterday, Monday, 16 November 2026"_s, {}, {}, u"Monday, 2 November 2026"_s, {}}));
    QCOMPARE(whats, (QStringList{{}, u"Signed in"_s, {}, u"Locked or closed the clinic"_s, u"Signed in"_s, {}, u"Signed in"_s}));
    QCOMPARE(model.lines(), 4);
    model.begin(people, today);
    QCOMPARE(model.rowCount(), 0);
}

void tst_AccessListModel::append_foldsAcrossPages()
{
    AccessListModel model;
    const QAbstractItemModelTester tester(&model);
    model.begin(people, today);
    const RecordNames odile{{11, u"Odile Marchbanks"_s}};
    model.append({row(at(today, 14, 46), AuditAction::Changed, 11, u"visit 4"_s), row(at(today, 14, 45), AuditAction::Changed, 11, u"visit 4"_s)}, odile, true);
    QCOMPARE(model.rowCount(), 2);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.append({row(at(today, 14, 41), AuditAction::Changed, 11, u"visit 4"_s), row(at(today, 14, 40), AuditAction::Opened, 11, u"visit 4"_s)}, {}, false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data(AccessListModel::CountRole).toString(), u"3 times"_s);
    QCOMPARE(model.index(1).data(AccessListModel::TimeRole).toString(), u"14:41–14:46"_s);
    QCOMPARE(model.index(2).data(AccessListModel::CountRole).toString(), QString());
    QCOMPARE(model.index(2).data(AccessListModel::WhatRole).toString(), u"Opened a visit of Odile Marchbanks"_s);
}

void tst_AccessListModel::data_saysALineAsASentence()
{
    AccessListModel model;
    model.begin(people, today);
    VaultAuditRow back = row(at(today, 14, 46), AuditAction::Opened, 11, u"client"_s);
    back.row.setBack = true;
    model.append({back}, {{11, u"Odile Marchbanks"_s}}, false);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
             u"14:46, Nora Vale, Opened the record of Odile Marchbanks, nora on desk, the computer’s clock was set back"_s);
}

void tst_AccessListModel::data_knowsNobodyAndStrangers()
{
    AccessListModel model;
    model.begin(people, today);
    model.append({row(at(today, 14, 46), AuditAction::Restored, 0, {}, {}), row(at(today, 14, 45), AuditAction::SignInFailed, 0, {}, PersonId{99})}, {}, false);
    QCOMPARE(model.index(1).data(AccessListModel::WhoRole).toString(), u"Nobody signed in"_s);
    QCOMPARE(model.index(2).data(AccessListModel::WhoRole).toString(), u"Somebody not in the list"_s);
}

void tst_AccessListModel::fetchMore_asksOnceUntilItIsAnswered()
{
    AccessListModel model;
    model.begin(people, today);
    const QSignalSpy wanted(&model, &AccessListModel::moreWanted);
    QVERIFY(!model.canFetchMore({}));
    model.append({row(at(today, 9, 0), AuditAction::SignedIn)}, {}, true);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
    model.append({row(at(today, 8, 0), AuditAction::Locked)}, {}, false);
    QVERIFY(!model.canFetchMore({}));
}

UNTIE_TEST_MAIN(tst_AccessListModel)
#include "tst_accesslistmodel.moc"
