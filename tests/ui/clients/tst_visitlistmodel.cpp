#include "tests/support/testmain.h"
#include "ui/clients/visitlistmodel.h"

#include <QAbstractItemModelTester>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_VisitListModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void data_saysWhatAVisitWas();
    void data_saysThatNothingWasFound();
    void rowOf_findsAVisitAgain();

private:
    const QDate m_today{2026, 11, 17};
    const VisitRow m_visit{VisitId{7}, PersonId{1}, QDateTime({2026, 11, 3}, {14, 0}, Qt::UTC), VisitState::Signed, u"Neck, right shoulder"_s, 6, 8};
};

void tst_VisitListModel::data_saysWhatAVisitWas()
{
    VisitListModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({m_visit}, {{PersonId{1}, u"NV"_s}}, m_today);
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(VisitListModel::DayRole).toString(), u"3 Nov"_s);
    QCOMPARE(row.data(VisitListModel::TherapistRole).toString(), u"NV"_s);
    QCOMPARE(row.data(VisitListModel::ReasonRole).toString(), u"Neck, right shoulder"_s);
    QVERIFY(row.data(VisitListModel::PointsRole).toString().endsWith(u"worst 8"_s));
    QVERIFY(row.data(VisitListModel::IsSignedRole).toBool());
    QVERIFY(row.data().toString().startsWith(u"3 Nov, signed, Neck, right shoulder, 6 point"_s));
}

void tst_VisitListModel::data_saysThatNothingWasFound()
{
    VisitRow quiet = m_visit;
    quiet.points = 0;
    quiet.worst.reset();
    VisitListModel model;
    model.show({quiet}, {}, m_today);
    QCOMPARE(model.index(0).data(VisitListModel::PointsRole).toString(), u"no points"_s);
    QCOMPARE(model.index(0).data(VisitListModel::TherapistRole).toString(), QString());
}

void tst_VisitListModel::rowOf_findsAVisitAgain()
{
    VisitRow older = m_visit;
    older.id = VisitId{3};
    VisitListModel model;
    model.show({m_visit, older}, {}, m_today);
    QCOMPARE(model.rowOf(older.id), 1);
    QCOMPARE(model.visitAt(1), std::optional(older.id));
    QCOMPARE(model.rowOf(VisitId{99}), -1);
    QCOMPARE(model.visitAt(-1), std::optional<VisitId>());
}

UNTIE_TEST_MAIN(tst_VisitListModel)
#include "tst_visitlistmodel.moc"
