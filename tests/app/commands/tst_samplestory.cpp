#include "app/commands/samplestory.h"

#include "app/bodymap/atlas.h"
#include "app/bodymap/figure.h"
#include "app/clients/clientrules.h"
#include "app/common/translator.h"
#include "app/visits/visitrules.h"

#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QMap>
#include <QSet>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// The trigger points of a story with their readings, as VisitStore::points() would give them.
QList<TriggerPoint> pointsOf(const SampleStory &story)
{
    QMap<TriggerPointId, TriggerPoint> points;
    for (const Visit &visit : story.visits) {
        for (const Finding &finding : visit.findings) {
            if (!finding.point.isValid())
                continue;
            Reading reading;
            reading.examined = finding.examined;
            reading.before = finding.before;
            reading.after = finding.after;
            points[finding.point].readings += reading;
        }
    }
    return points.values();
}

bool wasQuietAndCameBack(const TriggerPoint &point)
{
    bool quiet = false;
    for (const Reading &reading : point.readings) {
        if (quiet && reading.before.value_or(0) > 0)
            return true;
        quiet = quiet || reading.before == 0;
    }
    return false;
}

} // namespace

class tst_SampleStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void script_knowsOnlyWhatTheAtlasKnows();
    void stories_areTheSameForTheSameSeed();
    void stories_differForAnotherSeed();
    void stories_canBeStored();
    void stories_areTheNumberAskedFor_data();
    void stories_areTheNumberAskedFor();
    void stories_endBeforeTheirEnd();
    void ids_areAllDifferent();
    void therapists_treatOneClientAtATime();
    void points_developAsRealOnesDo();
    void marks_lieOnTheMuscleTheyName();
    void notes_leaveNoPlaceUnfilled();
    void names_areOfManyScripts();
    void odile_isAsInThePictures();

private:
    QList<SampleStory> told(const std::function<void(SamplePlan &)> &change = {}) const;

    std::optional<Figure> m_figure;
    std::optional<Atlas> m_atlas;
    SampleScript m_script;
    SamplePlan m_plan;
    QList<SampleStory> m_stories;
};

void tst_SampleStory::initTestCase()
{
    m_figure = orFail(Figure::load());
    m_atlas = orFail(Atlas::load(*m_figure, Translator::forLanguage(u"en"_s)));
    m_script = orFail(SampleScript::load(*m_figure, *m_atlas));
    m_plan.until = QDateTime({2026, 11, 17}, {16, 0}, Qt::UTC);
    m_plan.timeZone = "Europe/Berlin";
    m_stories = told();
}

QList<SampleStory> tst_SampleStory::told(const std::function<void(SamplePlan &)> &change) const
{
    SamplePlan plan = m_plan;
    if (change)
        change(plan);
    SampleStories stories(m_script, plan);
    QList<SampleStory> all;
    while (!stories.atEnd())
        all += stories.next();
    return all;
}

void tst_SampleStory::script_knowsOnlyWhatTheAtlasKnows()
{
    QVERIFY(m_script.complaints.size() >= 8);
    for (const SampleComplaint &complaint : m_script.complaints) {
        QVERIFY(complaint.points.size() >= 5);
        for (const SamplePoint &point : complaint.points) {
            QVERIFY2(m_atlas->muscle(point.place.muscle), qUtf8Printable(point.place.muscle));
            QVERIFY(point.lowest >= 0 && point.lowest <= point.highest && point.highest <= 10);
            for (const QString &view : point.place.view)
                QVERIFY2(viewFromId(view), qUtf8Printable(view));
        }
    }
    QCOMPARE(m_script.therapists.constFirst().name, u"Nora Vale"_s);
    QVERIFY(m_script.therapists.constFirst().account);
    QVERIFY(m_script.password.size() >= 12);
    QCOMPARE(m_script.desk, QStringList{u"Lotte Brook"_s});
}

void tst_SampleStory::stories_areTheSameForTheSameSeed()
{
    const QList<SampleStory> again = told();
    QCOMPARE(again.size(), m_stories.size());
    for (qsizetype i = 0; i < again.size(); ++i) {
        QCOMPARE(again[i].client, m_stories[i].client);
        QVERIFY(again[i].visits == m_stories[i].visits);
    }
}

void tst_SampleStory::stories_differForAnotherSeed()
{
    const QList<SampleStory> other = told([](SamplePlan &plan) { plan.seed = 2; });
    int same = 0;
    for (qsizetype i = 0; i < other.size(); ++i)
        same += other[i].visits == m_stories[i].visits;
    QVERIFY(same < 10); // clients without visits are alike
}

void tst_SampleStory::stories_canBeStored()
{
    for (const SampleStory &story : m_stories) {
        QVERIFY(problemsOf(story.client, {2026, 11, 17}).isEmpty());
        QCOMPARE(tidied(story.client), story.client);
        for (const Visit &visit : story.visits) {
            QCOMPARE(problemsOf(visit, m_plan.until), QStringList());
            QCOMPARE(visit.client, story.client.id);
        }
    }
}

void tst_SampleStory::stories_areTheNumberAskedFor_data()
{
    QTest::addColumn<int>("clients");
    QTest::addColumn<int>("visits");
    QTest::newRow("one client") << 1 << 7;
    QTest::newRow("no visits") << 60 << 0;
    QTest::newRow("few visits") << 60 << 13;
    QTest::newRow("many visits") << 60 << 4000;
    QTest::newRow("many clients") << 1000 << 3000;
}

void tst_SampleStory::stories_areTheNumberAskedFor()
{
    QFETCH(int, clients);
    QFETCH(int, visits);
    qsizetype made = 0;
    const QList<SampleStory> stories = told([&](SamplePlan &plan) {
        plan.clients = clients;
        plan.visits = visits;
    });
    for (const SampleStory &story : stories)
        made += story.visits.size();
    QCOMPARE(stories.size(), clients);
    QCOMPARE(made, visits);
}

void tst_SampleStory::stories_endBeforeTheirEnd()
{
    QDateTime oldest = m_plan.until;
    int thisMonth = 0;
    for (const SampleStory &story : m_stories) {
        QDateTime before = m_plan.until.addYears(-3);
        for (const Visit &visit : story.visits) {
            QVERIFY(visit.startedAt > before);
            QVERIFY(visit.startedAt.addSecs(visit.minutes * 60) <= m_plan.until);
            before = visit.startedAt;
            thisMonth += visit.startedAt > m_plan.until.addDays(-30);
        }
        if (!story.visits.isEmpty()) {
            oldest = qMin(oldest, story.visits.constFirst().startedAt);
            QCOMPARE(story.client.lastVisit, before.toTimeZone(QTimeZone("Europe/Berlin")).date());
        }
    }
    QVERIFY(oldest < m_plan.until.addDays(-500));
    QVERIFY(thisMonth > 10);
}

void tst_SampleStory::ids_areAllDifferent()
{
    QSet<qint64> clients;
    QSet<qint64> visits;
    QSet<qint64> findings;
    qsizetype marks = 0;
    for (const SampleStory &story : m_stories) {
        clients.insert(story.client.id.value);
        for (const Visit &visit : story.visits) {
            visits.insert(visit.id.value);
            for (const Finding &finding : visit.findings)
                findings.insert(finding.id.value);
            marks += visit.findings.size();
        }
    }
    qsizetype all = 0;
    for (const SampleStory &story : m_stories)
        all += story.visits.size();
    QCOMPARE(clients.size(), m_stories.size());
    QCOMPARE(visits.size(), all);
    QCOMPARE(findings.size(), marks);
}

void tst_SampleStory::therapists_treatOneClientAtATime()
{
    QSet<std::pair<qint64, qint64>> taken;
    qsizetype twice = 0;
    for (const SampleStory &story : m_stories) {
        for (const Visit &visit : story.visits) {
            const std::pair place(visit.therapist.value, visit.startedAt.toMSecsSinceEpoch());
            twice += taken.contains(place);
            taken.insert(place);
        }
    }
    QCOMPARE(twice, 0);
}

void tst_SampleStory::points_developAsRealOnesDo()
{
    int often = 0;
    int quiet = 0;
    int recurred = 0;
    int improving = 0;
    int persisting = 0;
    int leftOut = 0;
    QSet<int> scores;
    QSet<FindingKind> kinds;
    for (const SampleStory &story : m_stories) {
        bool seenOften = false;
        for (const TriggerPoint &point : pointsOf(story)) {
            const Trend trend = trendOf(point);
            seenOften = seenOften || point.readings.size() >= 3;
            quiet += trend == Trend::Quiet;
            improving += trend == Trend::Improving;
            persisting += point.readings.size() >= 5 && trend == Trend::Unchanged;
            recurred += wasQuietAndCameBack(point);
            for (const Reading &reading : point.readings) {
                leftOut += !reading.examined;
                if (reading.before)
                    scores.insert(*reading.before);
                if (reading.before && reading.after)
                    QVERIFY(*reading.after <= *reading.before);
            }
        }
        often += seenOften;
        for (const Visit &visit : story.visits) {
            for (const Finding &finding : visit.findings)
                kinds.insert(finding.kind);
        }
    }
    QVERIFY2(often >= 40, QByteArray::number(often));
    QVERIFY2(quiet >= 40, QByteArray::number(quiet));
    QVERIFY2(recurred >= 10, QByteArray::number(recurred));
    QVERIFY2(improving >= 30, QByteArray::number(improving));
    QVERIFY2(persisting >= 10, QByteArray::number(persisting));
    QVERIFY2(leftOut >= 20, QByteArray::number(leftOut));
    QCOMPARE(scores.size(), 11);
    QVERIFY2(kinds.size() >= 5, QByteArray::number(kinds.size()));
}

void tst_SampleStory::marks_lieOnTheMuscleTheyName()
{
    int marks = 0;
    int hit = 0;
    for (qsizetype i = 0; i < m_stories.size(); i += 3) { // hit testing takes its time in a debug build
        for (const Visit &visit : m_stories[i].visits) {
            for (const Finding &finding : visit.findings) {
                const FigureView *view = m_figure->view(finding.view);
                QVERIFY2(view, qUtf8Printable(finding.view));
                if (finding.muscle.isEmpty())
                    continue;
                QVERIFY(m_atlas->muscle(finding.muscle));
                const QPointF at(finding.at.x() * view->canvas.width(), finding.at.y() * view->canvas.height());
                const Spot spot = spotAt(*m_figure, *m_atlas, finding.view, at);
                ++marks;
                const bool isThere = std::ranges::any_of(spot.candidates, [&](const Spot::Candidate &candidate) {
                    return candidate.muscle == finding.muscle && candidate.side == finding.side;
                });
                hit += isThere;
            }
        }
    }
    QVERIFY(marks > 500);
    QVERIFY2(hit > marks * 95 / 100, qPrintable(u"%1 of %2"_s.arg(hit).arg(marks)));
}

void tst_SampleStory::notes_leaveNoPlaceUnfilled()
{
    for (const SampleStory &story : m_stories) {
        for (const Visit &visit : story.visits) {
            for (const QString &text : {visit.note.subjective, visit.note.objective, visit.note.assessment, visit.note.plan}) {
                QVERIFY(text.size() > 5);
                QVERIFY2(!text.contains(u'{') && !text.contains("  "_L1), qUtf8Printable(text));
            }
        }
    }
}

void tst_SampleStory::names_areOfManyScripts()
{
    QSet<QChar::Script> scripts;
    qsizetype longest = 0;
    bool oneWord = false;
    for (const SampleStory &story : m_stories) {
        const QString name = displayName(story.client);
        for (const QChar c : name) {
            if (c.isLetter())
                scripts.insert(c.script());
        }
        longest = qMax(longest, name.size());
        oneWord = oneWord || !name.contains(u' ');
    }
    QVERIFY2(scripts.size() >= 5, QByteArray::number(scripts.size()));
    QVERIFY(longest > 50);
    QVERIFY(oneWord);
}

void tst_SampleStory::odile_isAsInThePictures()
{
    const SampleStory &odile = m_stories.constFirst();
    QCOMPARE(displayName(odile.client), u"Odile Marchbanks"_s);
    QCOMPARE(ageOn(odile.client, {2026, 11, 17}), 47);
    QCOMPARE(odile.visits.size(), 8);
}

UNTIE_TEST_MAIN(tst_SampleStory)
#include "tst_samplestory.moc"
