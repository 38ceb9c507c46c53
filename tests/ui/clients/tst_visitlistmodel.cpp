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

    void note_standsAmongTheVisits();
    void withdrawnNote_saysSo();
    void voidVisit_saysSo();

private:
    static VisitListModel::Row row(const VisitRow &visit) { return {.visit = visit, .note = {}, .excerpt = {}}; }

    const QDate m_today{2026, 11, 17};
    const VisitRow m_visit{VisitId{7}, PersonId{1}, QDateTime({2026, 11, 3}, {14, 0}, Qt::UTC), VisitState::Signed, u"Neck, right shoulder"_s, 6, 8};
};

void tst_VisitListModel::data_saysWhatAVisitWas()
{
    VisitListModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({row(m_visit)}, {{PersonId{1}, u"NV"_s}}, m_today);
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data(VisitListModel::DayRole).toString(), u"3 Nov"_s);
    QCOMPARE(first.data(VisitListModel::TherapistRole).toString(), u"NV"_s);
    QCOMPARE(first.data(VisitListModel::ReasonRole).toString(), u"Neck, right shoulder"_s);
    QVERIFY(first.data(VisitListModel::PointsRole).toString().endsWith(u"worst 8"_s));
    QCOMPARE(first.data(VisitListModel::IconRole).toString(), u"lock"_s);
    QVERIFY(first.data().toString().startsWith(u"3 Nov, signed, Neck, right shoulder, 6 point"_s));
}

void tst_VisitListModel::data_saysThatNothingWasFound()
{
    VisitRow quiet = m_visit;
    quiet.points = 0;
    quiet.worst.reset();
    VisitListModel model;
    model.show({row(quiet)}, {}, m_today);
    QCOMPARE(model.index(0).data(VisitListModel::PointsRole).toString(), u"no points"_s);
    QCOMPARE(model.index(0).data(VisitListModel::TherapistRole).toString(), QString());
}

void tst_VisitListModel::voidVisit_saysSo()
{
    VisitRow voided = m_visit;
    voided.state = VisitState::Voided;
    VisitListModel model;
    model.show({row(voided), {.visit = voided, .note = {}, .excerpt = Excerpt{u"right shoulder"_s, {}}}}, {}, m_today);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(model.index(i).data(VisitListModel::PointsRole).toString(), u"void"_s);
        QCOMPARE(model.index(i).data(VisitListModel::IconRole).toString(), u"lock"_s);
    }
    QCOMPARE(model.index(0).data().toString(), u"3 Nov, Neck, right shoulder, void"_s);
}

void tst_VisitListModel::rowOf_findsAVisitAgain()
{
    VisitRow older = m_visit;
    older.id = VisitId{3};
    VisitListModel model;
    model.show({row(m_visit), row(older)}, {}, m_today);
    QCOMPARE(model.rowOf(older.id), 1);
    QCOMPARE(model.visitAt(1), std::optional(older.id));
    QCOMPARE(model.rowOf(VisitId{99}), -1);
    QCOMPARE(model.visitAt(-1), std::optional<VisitId>());
}

void tst_VisitListModel::note_standsAmongTheVisits()
{
    VisitRow older = m_visit;
    older.id = VisitId{3};
    older.startedAt = m_visit.startedAt.addDays(-7);
    const ClientNote call{.client = ClientId{1}, .id = ClientNoteId{5}, .version = 1, .kind = ClientNoteKind::PhoneCall, .at = m_visit.startedAt.addDays(-2), .text = u"Hurts again\nsince Sunday"_s, .author = PersonId{1}};
    VisitListModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({row(m_visit), row(older), {.visit = {}, .note = call, .excerpt = {}}}, {{PersonId{1}, u"NV"_s}}, m_today);
    QCOMPARE(model.rowOf(call.id), 1);
    QCOMPARE(model.rowOf(older.id), 2);
    QCOMPARE(model.visitAt(1), std::optional<VisitId>());
    QVERIFY(model.noteAt(1) && *model.noteAt(1) == call);
    QVERIFY(!model.noteAt(0));
    QCOMPARE(model.index(1).data().toString(), u"1 Nov, Hurts again, Phone call"_s);
    QCOMPARE(model.index(1).data(VisitListModel::IconRole).toString(), u"phone"_s);
    QCOMPARE(model.index(1).data(VisitListModel::TherapistRole).toString(), u"NV"_s);
}

void tst_VisitListModel::withdrawnNote_saysSo()
{
    const ClientNote note{.id = ClientNoteId{5}, .version = 2, .at = m_visit.startedAt, .text = u"x"_s, .withdrawn = u"Another client"_s};
    VisitListModel model;
    model.show({{.visit = {}, .note = note, .excerpt = {}}}, {}, m_today);
    QCOMPARE(model.index(0).data(VisitListModel::PointsRole).toString(), u"withdrawn"_s);
    QCOMPARE(model.firstVisit(), -1);
}

UNTIE_TEST_MAIN(tst_VisitListModel)
#include "tst_visitlistmodel.moc"
