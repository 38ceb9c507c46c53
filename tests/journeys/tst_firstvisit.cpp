#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testmain.h"
#include "tests/support/visitpagedriver.h"
#include "ui/bodymap/bodymapview.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"

#include <QAbstractButton>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;
using Section = VisitSheet::Section;

namespace {

const QString back = u"back-superficial"_s;
const QString backDeep = u"back-deep"_s;

/// A point as somebody marks it: a click in that view, then keys.
struct Marked
{
    QString muscle; ///< atlas id, at whose first site the click goes
    Side side;
    QString view;
    int layersBelow; ///< how often Down asks for what lies below, or for the group it belongs to
    QString keys;
    QString line; ///< of the list of points, when it is done
    QString scores; ///< in the summary, without spaces
};

const QList<Marked> sixPoints{
    {u"trapezius_upper"_s, Side::Right, back, 0, u"74"_s,
     u"Upper trapezius, right, active trigger point, 7 before, 4 after"_s, u"7→4"_s},
    {u"infraspinatus"_s, Side::Left, back, 0, u"l52"_s,
     u"Infraspinatus, left, latent trigger point, 5 before, 2 after"_s, u"5→2"_s},
    {u"latissimus_dorsi"_s, Side::Left, back, 0, u"63"_s,
     u"Latissimus dorsi, left, active trigger point, 6 before, 3 after"_s, u"6→3"_s},
    {u"gluteus_medius"_s, Side::Right, back, 0, u"t5"_s,
     u"Gluteus medius, right, active trigger point, 10 before, 5 after"_s, u"10→5"_s},
    {u"longissimus_thoracis"_s, Side::Right, backDeep, 1, u"86"_s,
     u"Erector spinae, right, active trigger point, 8 before, 6 after"_s, u"8→6"_s},
    {u"semispinalis_capitis"_s, Side::Left, backDeep, 0, u"40"_s,
     u"Semispinalis capitis, left, active trigger point, 4 before, 0 after"_s, u"4→0"_s},
};

const QString subjective = u"Headache behind the right eye since Monday."_s;
const QString objective = u"Neck turns 60° to the right."_s;
const QString assessment = u"Thinks of the screen at work."_s;
const QString plan = u"Warmth in the evening, again in a week."_s;
const QString homeCare = u"Ball against the wall, a minute a day."_s;

/// The lines of a summary in which a point stands: its place, its scores, its muscle.
QString aroundScores(const QString &text, const QString &scores)
{
    static const QRegularExpression space(u"\\s"_s);
    const QStringList all = text.split(u'\n');
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QString last = all.at(i).section(QRegularExpression(u"\\s{3,}"_s), -1);
        if (QString(last).remove(space) == scores)
            return all.mid(i - 1, 3).join(u'\n');
    }
    return {};
}

} // namespace

/// The whole main job through the real window, by mouse and keyboard alone: from an empty clinic to a printed page, and
/// all of it there again after the window was closed.
class tst_FirstVisit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWholeMainJob();

private:
    void signsIn();
    void writesTheFirstClient();
    void marksSixPointsOnTheFigure();
    void writesTheNote();
    void keepsTheSummaryAsPdf();
    void findsEverythingAgain();
    void goesOnFromLastTime();
    void marksFourKnownAndTwoNew();
    void leavesAtOnce();
    void locksInTheMiddleOfAWord();
    void signsAWholeVisit();

    void clickFigure(QPointF canvas);
    QPointF siteOf(const Marked &marked) const;
    QStringList lines() const;
    VisitPageDriver visit() const { return VisitPageDriver(*m_untie->visitPage()); }
    Inputs &hand() const { return m_untie->inputs(); }

    const TestClinic m_clinic;
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_FirstVisit::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_firstvisit"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void tst_FirstVisit::theWholeMainJob()
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    m_untie = std::make_unique<MainWindowDriver>();
    using Step = void (tst_FirstVisit::*)();
    for (const Step step :
         {&tst_FirstVisit::signsIn, &tst_FirstVisit::writesTheFirstClient, &tst_FirstVisit::marksSixPointsOnTheFigure,
          &tst_FirstVisit::writesTheNote, &tst_FirstVisit::keepsTheSummaryAsPdf, &tst_FirstVisit::findsEverythingAgain,
          &tst_FirstVisit::goesOnFromLastTime, &tst_FirstVisit::marksFourKnownAndTwoNew, &tst_FirstVisit::leavesAtOnce,
          &tst_FirstVisit::locksInTheMiddleOfAWord, &tst_FirstVisit::signsAWholeVisit}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_FirstVisit::signsIn()
{
    m_untie->ask(m_clinic.folder());
    QVERIFY(QTest::qWaitForWindowActive(&m_untie->window()));
    hand().type(TestClinic::passwordText());
    hand().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_untie->isOnToday(), 20'000);
    hand().press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->isOnClients());
}

void tst_FirstVisit::writesTheFirstClient()
{
    QTRY_VERIFY(m_untie->emptySentence().startsWith(u"No client yet."_s));
    hand().type(u"Odile Marchbanks"_s); // the cursor waits in the search
    QVERIFY(m_untie->foundClients().isEmpty());
    hand().click(m_untie->emptyButton());
    QVERIFY(m_untie->isOnForm());
    QCOMPARE(m_untie->typed(u"given"_s), u"Odile"_s);
    QCOMPARE(m_untie->typed(u"family"_s), u"Marchbanks"_s);

    for (int i = 0; i < 3; ++i)
        hand().press(Qt::Key_Tab);
    hand().type(u"31/2/1979"_s);
    hand().press(Qt::Key_Tab);
    hand().type(u"+49 30 901820"_s);
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->problem(u"born"_s).startsWith(u"This is no date."_s));
    QCOMPARE(m_untie->typed(u"given"_s), u"Odile"_s);
    QCOMPARE(m_untie->typed(u"born"_s), u"31/2/1979"_s);
    QCOMPARE(m_untie->typed(u"phone"_s), u"+49 30 901820"_s);

    hand().press(Qt::Key_A, Qt::ControlModifier); // the cursor went to what is wrong
    hand().type(u"8/3/1979"_s);
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_untie->isOnClient(u"Odile Marchbanks"_s));
    QVERIFY(m_untie->visits().isEmpty());
}

void tst_FirstVisit::marksSixPointsOnTheFigure()
{
    hand().type(u"v"_s);
    QTRY_VERIFY(m_untie->isOnVisit());
    hand().countAnew();
    QStringList expected;
    for (const Marked &point : sixPoints) {
        if (visit().map().view() != point.view)
            hand().click(visit().viewButton(u"Deep"_s));
        QCOMPARE(visit().map().view(), point.view);
        clickFigure(siteOf(point));
        for (int i = 0; i < point.layersBelow; ++i)
            hand().press(Qt::Key_Down);
        hand().type(point.keys);
        expected << point.line;
        QCOMPARE(lines(), expected);
    }
    qInfo("six new trigger points: %d clicks, %d keys", hand().clicks(), hand().keys());
    QVERIFY(hand().clicks() <= 8);
    QVERIFY(hand().keys() <= 30);
}

void tst_FirstVisit::writesTheNote()
{
    hand().click(visit().noteEditor(Section::Subjective));
    hand().type(subjective);
    for (const QString &text : {objective, assessment, plan}) {
        hand().press(Qt::Key_Tab);
        hand().type(text);
    }
    auto *care = m_untie->visitPage()->findChild<QPlainTextEdit *>(u"homeCare"_s);
    care->setFocus();
    hand().type(homeCare);
    QCOMPARE(m_untie->visitPage()->visit().homeCare, homeCare);
    QCOMPARE(visit().note(Section::Subjective), subjective);
    QCOMPARE(visit().note(Section::Objective), objective);
    QCOMPARE(visit().note(Section::Assessment), assessment);
    QCOMPARE(visit().note(Section::Plan), plan);
    QTRY_VERIFY(visit().status().startsWith(u"Saved"_s));
}

void tst_FirstVisit::keepsTheSummaryAsPdf()
{
    hand().press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->isOnSummary());
    const QString file = m_clinic.beside(u"summary.pdf"_s);
    hand().press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_untie->answerFileName(file));
    QTRY_VERIFY(QFile::exists(file));

    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.contains(u"Odile Marchbanks"_s));
    const QDate day = m_untie->visitPage()->visit().startedAt.toLocalTime().date();
    QVERIFY(text.contains(QLocale(u"en_GB"_s).toString(day, u"d MMMM yyyy"_s)));
    for (const Marked &point : sixPoints) {
        const QStringList words = point.line.split(u", "_s); // muscle, side, …
        const QString found = aroundScores(text, point.scores);
        QVERIFY2(found.contains(words.at(0)), qPrintable(point.line));
        QVERIFY2(found.contains(words.at(1)), qPrintable(point.line));
    }
    QVERIFY(text.contains(subjective));
    QVERIFY(text.contains(homeCare));
    QVERIFY(!text.contains(plan)); // the therapist's own
    QVERIFY(!text.contains(u"Thinks of"_s));
    QVERIFY(!text.contains(u"Neck turns"_s));
    hand().press(Qt::Key_Escape);
    QTRY_VERIFY(m_untie->isOnVisit());
}

void tst_FirstVisit::findsEverythingAgain()
{
    const QList<Finding> findings = m_untie->visitPage()->visit().findings;
    QVERIFY(m_untie->close());
    m_untie->reopen();
    signsIn();
    hand().type(u"marchb"_s);
    QTRY_COMPARE(m_untie->foundClients(), QStringList{u"Marchbanks, Odile"_s});
    hand().press(Qt::Key_Return);
    QVERIFY(m_untie->isOnClient(u"Odile Marchbanks"_s));
    QTRY_COMPARE(m_untie->visits(), QStringList{u"today, %1, 6 points, worst 10"_s.arg(subjective)});
    QCOMPARE(m_untie->points().size(), 6);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(m_untie->isOnVisit());
    QStringList expected;
    for (const Marked &point : sixPoints)
        expected << point.line;
    QCOMPARE(lines(), expected);
    QCOMPARE(visit().marks().size(), 6);
    QCOMPARE(m_untie->visitPage()->visit().findings, findings);
    QCOMPARE(visit().note(Section::Subjective), subjective);
    QCOMPARE(visit().note(Section::Objective), objective);
    QCOMPARE(visit().note(Section::Assessment), assessment);
    QCOMPARE(visit().note(Section::Plan), plan);
}

void tst_FirstVisit::goesOnFromLastTime()
{
    hand().press(Qt::Key_Escape);
    QVERIFY(m_untie->isOnClient(u"Odile Marchbanks"_s));
    hand().type(u"v"_s);
    QTRY_COMPARE(lines(),
                 QStringList({u"Gluteus medius, right, open since the last visit, then 10 → 5"_s,
                              u"Erector spinae, right, open since the last visit, then 8 → 6"_s,
                              u"Upper trapezius, right, open since the last visit, then 7 → 4"_s,
                              u"Latissimus dorsi, left, open since the last visit, then 6 → 3"_s,
                              u"Infraspinatus, left, open since the last visit, then 5 → 2"_s,
                              u"Semispinalis capitis, left, open since the last visit, then 4 → 0"_s}));
    for (const MapMark &mark : visit().marks())
        QCOMPARE(mark.mark.state, Mark::State::Ghost);

    hand().countAnew();
    hand().press(Qt::Key_Tab);
    hand().type(u"52"_s);
    hand().press(Qt::Key_Tab);
    hand().type(u"-"_s);
    QCOMPARE(lines().at(0), u"Gluteus medius, right, active trigger point, 5 before, 2 after"_s);
    QVERIFY(lines().at(1).endsWith(u"not examined"_s));
    QVERIFY(lines().at(2).contains(u"open since the last visit"_s));
    qInfo("two known trigger points: %d clicks, %d keys", hand().clicks(), hand().keys());
}

/// Four of the six that were left open, and two places more, each with before and after.
void tst_FirstVisit::marksFourKnownAndTwoNew()
{
    while (visit().map().view() != back)
        hand().click(visit().viewButton(u"Muscles"_s));
    hand().press(Qt::Key_Escape);
    const QStringList before = lines();
    hand().countAnew();
    for (const QString &scores : {u"64"_s, u"53"_s, u"42"_s, u"31"_s}) {
        hand().press(Qt::Key_Tab);
        hand().type(scores);
    }
    const std::pair<QString, Side> fresh[] = {{u"teres_major"_s, Side::Right}, {u"gluteus_maximus"_s, Side::Left}};
    for (const auto &[muscle, side] : fresh) {
        if (visit().map().view() != back)
            hand().click(visit().viewButton(u"Muscles"_s));
        clickFigure(siteOf({muscle, side, back, 0, {}, {}, {}}));
        hand().type(u"52"_s);
    }
    qInfo("four known and two new trigger points: %d clicks, %d keys", hand().clicks(), hand().keys());
    QVERIFY(hand().clicks() <= 5);
    QVERIFY(hand().keys() <= 35);
    QCOMPARE(lines().size(), before.size() + 2);
    QCOMPARE(lines().filter(u"open since"_s).size(), before.filter(u"open since"_s).size() - 4);
    QCOMPARE(lines().filter(u", 5 before, 2 after"_s).size(), before.filter(u", 5 before, 2 after"_s).size() + 2);
    for (int step = 0; step < 6; ++step) // both new marks and their scores
        hand().press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(lines().size(), before.size());
}

void tst_FirstVisit::leavesAtOnce()
{
    const QStringList before = lines();
    hand().press(Qt::Key_Escape); // lets go of the point
    hand().press(Qt::Key_Escape);
    QVERIFY(m_untie->isOnClient(u"Odile Marchbanks"_s));
    QTRY_COMPARE(m_untie->visits().size(), 2);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(m_untie->isOnVisit());
    QTRY_COMPARE(lines(), before);
}

void tst_FirstVisit::locksInTheMiddleOfAWord()
{
    hand().click(visit().noteEditor(Section::Plan));
    hand().type(u"Again in two we"_s);
    hand().press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_untie->window().workspace());
    hand().type(TestClinic::passwordText());
    hand().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_untie->window().workspace() && m_untie->isOnVisit(), 20'000); // where the word was left
    QCOMPARE(visit().note(Section::Plan), u"Again in two we"_s);
}

void tst_FirstVisit::signsAWholeVisit()
{
    hand().press(Qt::Key_Escape);
    QTRY_VERIFY(m_untie->isOnClient(u"Odile Marchbanks"_s));
    hand().type(u"v"_s);
    QTRY_COMPARE(lines().size(), 6); // all six are open
    hand().countAnew();
    for (int i = 0; i < 6; ++i) {
        hand().press(Qt::Key_Tab);
        hand().type(u"31"_s);
    }
    for (const QString &line : lines())
        QVERIFY2(line.endsWith(u"3 before, 1 after"_s), qPrintable(line));
    hand().click(visit().noteEditor(Section::Subjective));
    hand().type(u"Better."_s);
    hand().press(Qt::Key_Tab);
    hand().press(Qt::Key_Tab); // what was found the map has written
    hand().type(u".tol 3"_s); // a phrase and its field
    QCOMPARE(visit().note(Section::Assessment), u"Treatment well tolerated, pressure 3 of 5; tone visibly lower afterwards."_s);
    hand().press(Qt::Key_Tab); // behind the phrase
    hand().press(Qt::Key_Tab);
    hand().type(u"Two weeks."_s);
    const auto techniques = m_untie->visitPage()->findChildren<QAbstractButton *>(QRegularExpression(u"^technique-"_s));
    for (const auto &[place, minutes] : {std::pair(0, u"35"_s), std::pair(1, u"20"_s)}) {
        m_untie->visitPage()->findChild<QScrollArea *>(u"noteScroll"_s)->ensureWidgetVisible(techniques.at(place)); // with the wheel
        hand().click(*techniques.at(place));
        hand().type(minutes);
    }
    const QList<Treatment> treatments = m_untie->visitPage()->visit().treatments;
    QCOMPARE(treatments.size(), 2);
    QCOMPARE(treatments.at(0).minutes, std::optional(35));
    QCOMPARE(treatments.at(1).minutes, std::optional(20));
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_untie->visitPage()->visit().state, VisitState::Signed);
    constexpr int letters = 7 + 10; // of S and P
    qInfo("a whole visit, six points, two treatments and a signed note: %d clicks of 5, %d keys of 35, and %d letters of one's own", hand().clicks(), hand().keys() - letters,
          letters);
    QVERIFY(hand().clicks() <= 5);
    QVERIFY(hand().keys() - letters <= 35);
    QVERIFY(m_untie->close());
}

void tst_FirstVisit::clickFigure(QPointF canvas)
{
    const auto at = visit().placeOnMap(canvas);
    QVERIFY2(at, "it is out of sight");
    hand().click(visit().map(), *at);
}

QPointF tst_FirstVisit::siteOf(const Marked &marked) const
{
    for (const Site &site : m_untie->atlas().muscle(marked.muscle)->sites)
        if (const auto at = siteAt(site, marked.view, marked.side))
            return *at;
    qFatal("%s has no site in %s", qPrintable(marked.muscle), qPrintable(marked.view));
}

QStringList tst_FirstVisit::lines() const
{
    return visit().points();
}

UNTIE_TEST_GUI_MAIN(tst_FirstVisit)
#include "tst_firstvisit.moc"
