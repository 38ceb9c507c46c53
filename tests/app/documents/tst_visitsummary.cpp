#include "app/documents/summarypages.h"
#include "app/documents/summaryparts.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testmain.h"

#include <QApplication>

using namespace untie;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(untie::SummarySource)
Q_DECLARE_METATYPE(untie::Paper)

/// What a client's summary says and what it never says; and how that stands on pages.
class tst_VisitSummary : public QObject
{
    Q_OBJECT

private slots:
    void content_saysPlacesInPlainWords();
    void content_numbersFromHeadToFootViewByView();
    void content_leavesOutWhatWasNotExamined();
    void content_sendsALumpToADoctorWithoutAScore();
    void content_holdsNoAssessmentObservationOrRemark();
    void content_namesAPlaceOfAnUnknownMuscleWithoutItsCode();
    void content_showsAPlaceOnItsInset();
    void content_comparesWithTheLastSight();
    void content_keepsPainAtRestOutOfTheTrend();
    void content_saysTheDayInTheClinicsZone();
    void goals_standInTheClientsWords();
    void language_isTheClientsWhereUntieSpeaksIt();
    void pages_keepEverythingInsideAndApart_data();
    void pages_keepEverythingInsideAndApart();
    void pages_nameEveryPointOnce();
    void pages_areOneForAnOrdinaryVisit_data();
    void pages_areOneForAnOrdinaryVisit();
    void legend_explainsWhatIsShownAndNoMore();
    void trend_labelsWhatFits_data();
    void trend_labelsWhatFits();
    void pages_sayWhoWhenAndWhichPageOnEach();
    void pages_standWithoutPoints();
};

void tst_VisitSummary::content_saysPlacesInPlainWords()
{
    const VisitSummary summary = summaryOf(aSummarySource());
    QCOMPARE(summary.points.size(), 6);
    const SummaryPoint &shoulder = summary.points[1];
    QCOMPARE(shoulder.place, atlasOf().muscle(u"trapezius_upper"_s)->plain + u", right"_s);
    QCOMPARE(shoulder.muscle, u"Upper trapezius"_s);
    QCOMPARE(shoulder.before, std::optional(7));
    QCOMPARE(shoulder.after, std::optional(4));
    QCOMPARE(summary.therapist, u"Nora Vale, LMT"_s);
    QCOMPARE(summary.client, u"Odile Marchbanks"_s);
}

void tst_VisitSummary::content_numbersFromHeadToFootViewByView()
{
    SummarySource source = aSummarySource();
    source.visit.findings = {aFindingAt(u"pectoralis_major"_s, Side::Left, 1, 1), aFindingAt(u"gluteus_medius"_s, Side::Left, 2, 1),
                             aFindingAt(u"trapezius_upper"_s, Side::Left, 3, 1)};
    const VisitSummary summary = summaryOf(source);
    QList<int> scores;
    for (const SummaryPoint &point : summary.points)
        scores.append(*point.before);
    QCOMPARE(scores, (QList<int>{3, 2, 1}));
    QCOMPARE(summary.points.last().number, 3);
}

void tst_VisitSummary::content_leavesOutWhatWasNotExamined()
{
    SummarySource source = aSummarySource();
    source.visit.findings[0].examined = false;
    QCOMPARE(summaryOf(source).points.size(), 5);
}

void tst_VisitSummary::content_sendsALumpToADoctorWithoutAScore()
{
    SummarySource source = aSummarySource();
    source.visit.findings = {aFindingAt(u"trapezius_upper"_s, Side::Right, 7, 4, FindingKind::LumpRefer)};
    const SummaryPoint point = summaryOf(source).points.first();
    QVERIFY(!point.before && !point.after);
    QVERIFY(point.advice.contains("doctor"_L1));
    const QString text = textOf(documentOf(source));
    QVERIFY(text.contains(point.advice));
    QVERIFY(!text.contains("lump"_L1, Qt::CaseInsensitive));
}

void tst_VisitSummary::content_holdsNoAssessmentObservationOrRemark()
{
    const QString text = textOf(documentOf(aSummarySource()));
    QVERIFY(!text.contains("CANARY"_L1));
    QVERIFY(text.contains("gardening"_L1));
    QVERIFY(text.contains("Ball against the wall"_L1));
}

void tst_VisitSummary::content_namesAPlaceOfAnUnknownMuscleWithoutItsCode()
{
    SummarySource source = aSummarySource();
    source.visit.findings[0].muscle = u"musculus_novus"_s;
    const QString text = textOf(documentOf(source));
    QVERIFY(!text.contains("musculus_novus"_L1));
    QVERIFY(text.contains("Back of the body, right"_L1));
}

void tst_VisitSummary::content_showsAPlaceOnItsInset()
{
    SummarySource source = aSummarySource();
    source.visit.findings[0].view = u"sole-deep"_s;
    source.visit.findings[0].muscle.clear();
    const VisitSummary summary = summaryOf(source);
    QCOMPARE(summary.points.last().view, u"sole"_s); // on the surface, as the client knows it; insets come last
    QCOMPARE(summary.points.last().place, u"Sole of the foot, right"_s);
    QVERIFY(textOf(documentOf(source)).contains("Sole of the foot\n"_L1));
}

void tst_VisitSummary::content_comparesWithTheLastSight()
{
    const VisitSummary summary = summaryOf(aSummarySource());
    QCOMPARE(summary.changes.size(), 2);
    QCOMPARE(summary.changes[0].then, 6);
    QCOMPARE(summary.changes[0].now, 4);
    QVERIFY(summary.trend);
    QCOMPARE(summary.trend->steps.size(), 5);
    QCOMPARE(summary.trend->steps.last(), (SummaryTrend::Step{QDate(2026, 11, 17), 7}));
}

void tst_VisitSummary::content_keepsPainAtRestOutOfTheTrend()
{
    SummarySource source = aSummarySource();
    for (Finding &finding : source.visit.findings)
        finding.scored = Scored::AtRest;
    const VisitSummary summary = summaryOf(source);
    QVERIFY(summary.changes.isEmpty());
    QVERIFY(!summary.trend);
}

void tst_VisitSummary::content_saysTheDayInTheClinicsZone()
{
    SummarySource source = aSummarySource();
    source.visit.startedAt = QDateTime({2026, 11, 17}, {23, 30}, Qt::UTC); // after midnight in Berlin
    QCOMPARE(summaryOf(source).startedAt.date(), QDate(2026, 11, 18));
    source.clinic.timeZone = u"Nowhere/At all"_s;
    QVERIFY(summaryOf(source).startedAt.isValid());
}

void tst_VisitSummary::goals_standInTheClientsWords()
{
    SummarySource source = aSummarySource();
    QVERIFY(!textOf(documentOf(source)).contains("What you want to reach"_L1));
    source.goals = u"Sleep through on the right side"_s;
    const QString text = textOf(documentOf(source));
    QVERIFY(text.contains("What you want to reach"_L1));
    QVERIFY(text.contains("Sleep through on the right side"_L1));
}

void tst_VisitSummary::language_isTheClientsWhereUntieSpeaksIt()
{
    SummarySource source = aSummarySource();
    QCOMPARE(summaryLanguage(source.client, source.clinic), u"en"_s);
    source.client.language = u"de"_s;
    QCOMPARE(summaryLanguage(source.client, source.clinic), u"de"_s);
    source.client.language = u"xx"_s;
    QCOMPARE(summaryLanguage(source.client, source.clinic), u"en"_s);
}

void tst_VisitSummary::pages_keepEverythingInsideAndApart_data()
{
    QTest::addColumn<SummarySource>("source");
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<int>("percent");
    const auto newRow = [](const QString &name, const SummarySource &made, Paper paper, int percent = 100) { QTest::newRow(qPrintable(name)) << made << paper << percent; };
    const SummarySource usual = aSummarySource();
    newRow(u"six points"_s, usual, Paper::A4);
    newRow(u"six points, letter"_s, usual, Paper::Letter);
    SummarySource source = usual;
    source.visit.findings.clear();
    newRow(u"no points at all"_s, source, Paper::A4);
    source.visit.note = {};
    source.clinic = {};
    newRow(u"nothing but a name"_s, source, Paper::A4);
    for (int count : {1, 12, 30, 120}) {
        source = usual;
        source.visit.findings = manyFindings(count, quint32(count));
        newRow(u"%1 points"_s.arg(count), source, Paper::A4);
        newRow(u"%1 points, letter"_s.arg(count), source, Paper::Letter);
        newRow(u"%1 points, A5 in large print"_s.arg(count), source, Paper::A5, 130);
    }
    source = usual;
    for (int line = 0; line < 400; ++line)
        source.visit.homeCare += u"\nLine %1 of a long plan, which is written for the client and printed whole."_s.arg(line);
    newRow(u"a plan of 400 lines"_s, source, Paper::A4);
    source = usual;
    source.visit.note.subjective = QString(u"pain"_s).repeated(500);
    source.client.given = QString(u"Wilhelmina Konstantia "_s).repeated(8);
    source.client.family = QString(u'o').repeated(200);
    newRow(u"long names, a word longer than a line"_s, source, Paper::Letter);
    source = usual;
    source.client.given = u"נועה"_s;
    source.client.family = u"בן־דוד"_s;
    source.visit.note.subjective = u"כאבים בגב התחתון מאז יום שבת."_s;
    newRow(u"right to left"_s, source, Paper::A4);
    source = usual;
    for (const QString &inset : theFigure().insets()) {
        source.visit.findings[source.visit.findings.size() % 3].view = inset;
        source.visit.findings.append(source.visit.findings[1]);
        source.visit.findings.last().view = inset;
        newRow(u"with the inset %1"_s.arg(inset), source, Paper::A4);
        newRow(u"with the inset %1, A5"_s.arg(inset), source, Paper::A5);
    }
    source.visit.findings = {usual.visit.findings[0]};
    source.visit.findings[0].view = u"palm"_s;
    newRow(u"an inset alone"_s, source, Paper::A4);
}

void tst_VisitSummary::pages_keepEverythingInsideAndApart()
{
    QFETCH(SummarySource, source);
    QFETCH(Paper, paper);
    QFETCH(int, percent);
    Stationery stationery(paper);
    stationery.letterhead.textPercent = percent;
    const Sheet sheet = stationery.sheet();
    const Document document = summaryPages(summaryOf(source), theFigure(), wordsOf(u"en"_s), stationery);
    for (const Page &page : document.pages) {
        const QString text = textOf(page).simplified();
        QCOMPARE(text.contains("Call the emergency number"_L1), text.contains("bladder or bowels."_L1));
    }
    const QRectF printable = QRectF(bodyOf(sheet).topLeft(), footOf(sheet).bottomRight()).adjusted(-1, -1, 1, 1);
    for (const Page &page : document.pages) {
        QList<TextLine> lines;
        for (const PageItem &item : page.items) {
            const auto *line = std::get_if<TextLine>(&item);
            QVERIFY2(printable.contains(boundsOf(item)) || boundsOf(item).isEmpty(), line ? qPrintable(line->string()) : "a drawing");
            if (line)
                lines.append(*line);
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const bool apart = !lines[i].bounds.adjusted(0.4, 1, -0.4, -1).intersects(lines[j].bounds);
                QVERIFY2(apart, qPrintable(lines[i].string() + u" | "_s + lines[j].string()));
            }
            if (lines[i].heading) {
                const auto follows = [&](const TextLine &other) {
                    return other.bounds.top() > lines[i].bounds.top() && other.bounds.top() < bodyOf(sheet).bottom()
                           && other.bounds.right() > lines[i].bounds.left();
                };
                QVERIFY2(std::ranges::any_of(lines, follows), qPrintable(lines[i].string()));
            }
        }
    }
}

void tst_VisitSummary::pages_nameEveryPointOnce()
{
    SummarySource source = aSummarySource();
    source.visit.findings = manyFindings(120);
    const QString text = textOf(documentOf(source));
    for (const QString &line : {u"400"_s, u"CANARY"_s})
        QVERIFY(!text.contains(line));
    QMultiHash<QString, int> lines;
    for (const QString &line : text.split(u'\n'))
        lines.insert(line, 0);
    for (int number = 1; number <= 120; ++number) // in the margin of the figure, and in the table
        QVERIFY2(lines.count(QString::number(number)) >= 2, qPrintable(QString::number(number)));
}

void tst_VisitSummary::pages_areOneForAnOrdinaryVisit_data()
{
    QTest::addColumn<QStringList>("muscles");
    QTest::addColumn<Paper>("paper");
    const QStringList back{u"trapezius_upper"_s, u"levator_scapulae"_s, u"infraspinatus"_s, u"quadratus_lumborum"_s, u"gluteus_medius"_s};
    const QStringList both{u"trapezius_upper"_s, u"levator_scapulae"_s, u"infraspinatus"_s, u"pectoralis_major"_s, u"rectus_femoris"_s};
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const char *sheet = paper == Paper::A4 ? "A4" : "Letter";
        QTest::addRow("one point, %s", sheet) << back.first(1) << paper;
        QTest::addRow("ten points on the back, %s", sheet) << back << paper;
        QTest::addRow("points on back and front, %s", sheet) << both << paper;
    }
}

void tst_VisitSummary::pages_areOneForAnOrdinaryVisit()
{
    QFETCH(QStringList, muscles);
    QFETCH(Paper, paper);
    SummarySource source = aSummarySource();
    source.visit.findings.clear();
    for (const QString &muscle : std::as_const(muscles)) {
        source.visit.findings += aFindingAt(muscle, Side::Right, 6, 3);
        if (muscles.size() == 5 && muscles.last() == "gluteus_medius"_L1)
            source.visit.findings += aFindingAt(muscle, Side::Left, 4, 2, FindingKind::TrpLatent);
    }
    QCOMPARE(documentOf(source, paper).pages.size(), 1);
    QCOMPARE(documentOf(source, paper, u"de"_s).pages.size(), 1);
}

void tst_VisitSummary::legend_explainsWhatIsShownAndNoMore()
{
    SummarySource source = aSummarySource();
    source.visit.findings = {aFindingAt(u"trapezius_upper"_s, Side::Right, 7, 4), aFindingAt(u"infraspinatus"_s, Side::Left, 0, {}, FindingKind::TrpLatent)};
    const QString withQuiet = textOf(documentOf(source));
    QVERIFY(withQuiet.contains("knot, familiar pain"_L1));
    QVERIFY(withQuiet.contains("quiet now\n"_L1));
    QVERIFY(!withQuiet.contains("knot, only on pressure"_L1)); // the only one is quiet, and shown so
    source.visit.findings[1].before = 2;
    const QString without = textOf(documentOf(source));
    QVERIFY(without.contains("knot, only on pressure"_L1));
    QVERIFY(!without.contains("quiet"_L1));
}

void tst_VisitSummary::trend_labelsWhatFits_data()
{
    QTest::addColumn<qreal>("width");
    QTest::addColumn<QList<qsizetype>>("shown");
    QTest::newRow("room for all") << 40.0 << QList<qsizetype>{0, 1, 2, 3, 4};
    QTest::newRow("room for every second") << 60.0 << QList<qsizetype>{0, 2, 4};
    QTest::newRow("room for the ends") << 120.0 << QList<qsizetype>{0, 4};
    QTest::newRow("no room: the ends") << 900.0 << QList<qsizetype>{0, 4};
}

void tst_VisitSummary::trend_labelsWhatFits()
{
    QFETCH(qreal, width);
    QFETCH(QList<qsizetype>, shown);
    QCOMPARE(labelsThatFit({0, 50, 100, 150, 200}, QList<qreal>(5, width), 5), shown);
}

void tst_VisitSummary::pages_sayWhoWhenAndWhichPageOnEach()
{
    SummarySource source = aSummarySource();
    source.visit.findings = manyFindings(60);
    const Document document = documentOf(source);
    QVERIFY(document.pages.size() > 2);
    for (qsizetype i = 0; i < document.pages.size(); ++i) {
        const QString text = textOf(document.pages[i]);
        QVERIFY(text.contains("Odile Marchbanks"_L1));
        QVERIFY(text.contains("17 November 2026"_L1));
        QVERIFY(text.contains(u"Page %1 of %2"_s.arg(i + 1).arg(document.pages.size())));
    }
}

void tst_VisitSummary::pages_standWithoutPoints()
{
    SummarySource source = aSummarySource();
    source.visit.findings.clear();
    const Document document = documentOf(source);
    QCOMPARE(document.pages.size(), 1);
    const QString text = textOf(document);
    QVERIFY(!text.contains("What we found"_L1));
    QVERIFY(!text.contains("What to expect"_L1));
    QVERIFY(text.contains("When to call a doctor"_L1));
}

UNTIE_TEST_GUI_MAIN(tst_VisitSummary)
#include "tst_visitsummary.moc"
