#include "app/bodymap/atlas.h"
#include "app/common/translator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/clients/pointlistmodel.h"

#include <QAbstractItemModelTester>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_PointListModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void word_saysHowAPointGoes_data();
    void word_saysHowAPointGoes();
    void row_carriesTheLastSight();
    void aPointInNoMuscle_isNamedToo();
    void timeline_isOldestFirst();
    void counts_openAndQuiet();
    void order_isByScoreMuscleOrChange();
    void aMuscleNobodyKnows_standsAsItWasWritten();

private:
    static QDateTime at(int visit) { return QDateTime({2026, 8, 12}, {10, 0}, Qt::UTC).addDays(14 * visit); }
    static QList<VisitRow> visits(int count)
    {
        QList<VisitRow> rows; // newest first, as the store gives them
        for (int i = count - 1; i >= 0; --i)
            rows << VisitRow{VisitId{i + 1}, {}, at(i), VisitState::Draft, {}, 1, {}};
        return rows;
    }
    /// One reading a visit; -1: not examined on it.
    static TriggerPoint point(const QList<int> &scores)
    {
        TriggerPoint point;
        point.id = TriggerPointId{1};
        point.muscle = u"trapezius_upper"_s;
        point.side = Side::Right;
        for (int i = 0; i < scores.size(); ++i) {
            Reading reading;
            reading.visit = VisitId{i + 1};
            reading.startedAt = at(i);
            reading.examined = scores.at(i) >= 0;
            if (reading.examined)
                reading.before = scores.at(i);
            point.readings << reading;
        }
        return point;
    }

    Figure m_figure;
    Atlas m_atlas;
};

void tst_PointListModel::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_figure = orFail(Figure::load());
    m_atlas = orFail(Atlas::load(m_figure, Translator::forProgram()));
}

void tst_PointListModel::word_saysHowAPointGoes_data()
{
    using Mood = PointListModel::Mood;
    QTest::addColumn<QList<int>>("scores");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Mood>("mood");
    QTest::newRow("seen once") << QList<int>{6} << u"new"_s << Mood::Neutral;
    QTest::newRow("much less") << QList<int>{8, 5} << u"improving"_s << Mood::Better;
    QTest::newRow("as before") << QList<int>{5, 5} << u"unchanged"_s << Mood::Neutral;
    QTest::newRow("much more") << QList<int>{4, 7} << u"worse"_s << Mood::Worse;
    QTest::newRow("quiet now") << QList<int>{4, 0} << u"quiet"_s << Mood::Better;
    QTest::newRow("quiet for a while") << QList<int>{4, 0, 0} << u"quiet since 26 Aug"_s << Mood::Better;
    QTest::newRow("came back") << QList<int>{4, 0, 5} << u"back again"_s << Mood::Worse;
    QTest::newRow("left out last time") << QList<int>{4, 6, -1} << u"to re-check"_s << Mood::Due;
}

void tst_PointListModel::word_saysHowAPointGoes()
{
    QFETCH(QList<int>, scores);
    QFETCH(QString, word);
    QFETCH(PointListModel::Mood, mood);
    PointListModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({point(scores)}, visits(static_cast<int>(scores.size())), m_figure, m_atlas, QDate(2026, 11, 17));
    QCOMPARE(model.at(0).word, word);
    QCOMPARE(model.at(0).mood, mood);
}

void tst_PointListModel::row_carriesTheLastSight()
{
    TriggerPoint known = point({7, 5, -1});
    known.readings[1].after = 2;
    PointListModel model;
    model.show({known}, visits(3), m_figure, m_atlas, QDate(2026, 11, 17));
    QCOMPARE(model.at(0).name, u"Upper trapezius"_s);
    QCOMPARE(model.at(0).before, std::optional(5));
    QCOMPARE(model.at(0).after, std::optional(2));
    QCOMPARE(model.index(0).data().toString(), u"Upper trapezius R, to re-check, 5 before, 2 after"_s);
}

void tst_PointListModel::aPointInNoMuscle_isNamedToo()
{
    TriggerPoint known = point({7});
    known.muscle.clear();
    PointListModel model;
    model.show({known}, visits(1), m_figure, m_atlas, QDate(2026, 11, 17));
    QCOMPARE(model.at(0).name, u"Bone, joint or skin"_s); // seen in a view that this figure does not have

    const FigureView &skin = *m_figure.view(u"front-skin"_s);
    const Region &kneecap = *std::ranges::find(skin.regions, u"patella"_s, &Region::shape);
    known.readings.last().view = u"front-superficial"_s;
    known.readings.last().at = {kneecap.centre.x() / skin.canvas.width(), kneecap.centre.y() / skin.canvas.height()};
    model.show({known}, visits(1), m_figure, m_atlas, QDate(2026, 11, 17));
    QCOMPARE(model.at(0).name, u"Kneecap"_s);
}

void tst_PointListModel::timeline_isOldestFirst()
{
    PointListModel model;
    model.show({point({7})}, visits(3), m_figure, m_atlas, QDate(2026, 11, 17));
    QCOMPARE(model.timeline(), (QList<VisitId>{VisitId{1}, VisitId{2}, VisitId{3}}));
}

void tst_PointListModel::counts_openAndQuiet()
{
    PointListModel model;
    model.show({point({7, 5}), point({4, 0}), point({3, 3})}, visits(2), m_figure, m_atlas, QDate(2026, 11, 17));
    QCOMPARE(model.open(), 2);
    QCOMPARE(model.quiet(), 1);
}

void tst_PointListModel::order_isByScoreMuscleOrChange()
{
    const auto of = [](int id, const QString &muscle, const QList<int> &scores) {
        TriggerPoint made = point(scores);
        made.id = TriggerPointId{id};
        made.muscle = muscle;
        return made;
    };
    PointListModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({of(1, u"trapezius_upper"_s, {8, 6}), of(2, u"infraspinatus"_s, {2, 5}), of(3, u"soleus"_s, {-1, 7})}, visits(2), m_figure, m_atlas, QDate(2026, 11, 17));
    const auto order = [&model] {
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.at(row).point.id.value;
        return ids;
    };
    QCOMPARE(order(), (QList<qint64>{3, 1, 2})); // 7, 6, 5
    const QPersistentModelIndex chosen = model.index(0);
    model.sortBy(PointListModel::Order::Muscle);
    QCOMPARE(order(), (QList<qint64>{2, 3, 1})); // Infraspinatus, Soleus, Upper trapezius
    QCOMPARE(chosen.row(), 1);
    model.sortBy(PointListModel::Order::Change);
    QCOMPARE(order(), (QList<qint64>{2, 1, 3})); // 3 more, 2 less, cannot be said
    model.sortBy(PointListModel::Order::Worst);
    QCOMPARE(order(), (QList<qint64>{3, 1, 2}));
    QCOMPARE(model.rowOf(TriggerPointId{2}), 2);
    QCOMPARE(model.rowOf(TriggerPointId{9}), -1);
}

void tst_PointListModel::aMuscleNobodyKnows_standsAsItWasWritten()
{
    TriggerPoint strange = point({6});
    strange.muscle = u"musculus_novus"_s;
    PointListModel model;
    model.show({strange}, visits(1), m_figure, m_atlas, QDate(2026, 11, 17));
    QCOMPARE(model.index(0).data().toString(), u"musculus_novus R, new, 6 before"_s);
}

UNTIE_TEST_MAIN(tst_PointListModel)
#include "tst_pointlistmodel.moc"
