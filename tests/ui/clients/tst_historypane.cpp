#include "app/bodymap/atlas.h"
#include "app/common/translator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/clients/historypane.h"
#include "ui/clients/timeline.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// So many visits, a week apart, each with marks on every view that the figure has.
ClientHistory historyOf(const Figure &figure, int visits, int marks)
{
    ClientHistory history;
    history.client.rev = 1;
    QList<TriggerPoint> known;
    for (int mark = 0; mark < marks; ++mark)
        known << TriggerPoint{TriggerPointId{mark + 1}, u"trapezius_upper"_s, Side::Right, {}, {}};
    const QStringList views = figure.views();
    for (int i = 0; i < visits; ++i) {
        const VisitId id{i + 1};
        history.record.visits.prepend(VisitRow{id, {}, QDateTime({2017, 1, 2}, {9, 0}, Qt::UTC).addDays(7 * i), VisitState::Draft, {}, 0, {}});
        for (int mark = 0; mark < marks; ++mark) {
            Finding finding;
            finding.id = FindingId{1000 * (i + 1) + mark};
            finding.point = TriggerPointId{mark + 1};
            finding.muscle = u"trapezius_upper"_s;
            finding.side = Side::Right;
            finding.view = views.at(mark % views.size());
            finding.at = {0.3 + 0.05 * (mark % 9), 0.15 + 0.08 * (mark % 10)};
            finding.before = (i + mark) % 11;
            finding.after = (i + mark) % 5;
            history.record.findings[id] << finding;
        }
    }
    history.record.points = pointsOf(known, history.record.visits, history.record.findings);
    return history;
}

} // namespace

class tst_HistoryPane : public QObject
{
    Q_OBJECT

private slots:
    void modes_startWhereOneMostOftenLooks();
    void chooseVisit_movesTheHandleAndSaysNothing();
    void aMarkOnTheBody_isPressed();
    void aViewNobodyDraws_isToldOf();
    void screenReader_findsEachMarkChangeAndHotPlace();
    void nothing_isShownOfNobody();
    void aStepOfTheSlider_isPaintedWithinAFrame();

private:
    std::unique_ptr<HistoryPane> shown(const ClientHistory &history, QSize size = {670, 780}) const
    {
        auto pane = std::make_unique<HistoryPane>(m_figure, m_atlas);
        pane->resize(size);
        pane->show(&history, QDate(2026, 11, 17));
        pane->QWidget::show();
        return pane;
    }
    const Figure m_figure = orFail(Figure::load());
    const Atlas m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
};

void tst_HistoryPane::modes_startWhereOneMostOftenLooks()
{
    const ClientHistory history = historyOf(m_figure, 6, 3);
    const auto pane = shown(history);
    QCOMPARE(pane->chosenVisit(), VisitId{6});
    QVERIFY(!pane->earlierVisit().isValid());
    pane->setMode(HistoryPane::Mode::Difference);
    QCOMPARE(pane->earlierVisit(), VisitId{5}); // since last time
    QCOMPARE(pane->changes().size(), 3);
    pane->setMode(HistoryPane::Mode::HeatMap); // keeps the period that was chosen
    QCOMPARE(pane->earlierVisit(), VisitId{5});
    pane->setMode(HistoryPane::Mode::OneVisit);
    pane->setMode(HistoryPane::Mode::HeatMap);
    QCOMPARE(pane->earlierVisit(), VisitId{1}); // all of it
    QVERIFY(pane->changes().isEmpty());
}

void tst_HistoryPane::chooseVisit_movesTheHandleAndSaysNothing()
{
    const ClientHistory history = historyOf(m_figure, 6, 3);
    const auto pane = shown(history);
    QSignalSpy moved(pane.get(), &HistoryPane::moved);
    pane->chooseVisit(VisitId{2});
    QCOMPARE(pane->timeline().last(), 1);
    pane->chooseVisit(VisitId{77});
    QCOMPARE(pane->chosenVisit(), VisitId{2});
    pane->setMode(HistoryPane::Mode::Difference);
    pane->chooseVisit(VisitId{1}); // there is none before it
    QCOMPARE(pane->earlierVisit(), VisitId{1});
    QCOMPARE(pane->chosenVisit(), VisitId{2});
    QCOMPARE(moved.count(), 0);
    pane->timeline().step(1);
    QCOMPARE(moved.count(), 1);
}

void tst_HistoryPane::aMarkOnTheBody_isPressed()
{
    ClientHistory history = historyOf(m_figure, 1, 1);
    Finding &only = history.record.findings[VisitId{1}][0];
    only.view = u"back-superficial"_s;
    only.at = {0.5, 0.5};
    const auto pane = shown(history);
    QSignalSpy pressed(&pane->map(), &HistoryMap::pointPressed);
    // Somewhere on the body's middle line: found as somebody looks for it, from the top.
    const int x = pane->map().width() / 4;
    for (int y = 40; y < pane->map().height() && (pressed.isEmpty() || !pressed.constLast().constFirst().value<TriggerPointId>().isValid()); y += 6)
        QTest::mouseClick(&pane->map(), Qt::LeftButton, {}, {x, y});
    QCOMPARE(pressed.constLast().constFirst().value<TriggerPointId>(), TriggerPointId{1});
    const QImage before = pane->map().grab().toImage();
    pane->choosePoint(history.record.points.constFirst());
    QVERIFY(pane->map().grab().toImage() != before); // ringed, with its muscle
}

void tst_HistoryPane::aViewNobodyDraws_isToldOf()
{
    ClientHistory history = historyOf(m_figure, 2, 2);
    history.record.findings[VisitId{2}][1].view = u"back-fascia"_s;
    const auto pane = shown(history);
    QCOMPARE(pane->map().unplaced(), 1);
    pane->chooseVisit(VisitId{1});
    QCOMPARE(pane->map().unplaced(), 0);
    pane->setMode(HistoryPane::Mode::HeatMap);
    pane->grab(); // what cannot be placed is left out of the picture
}

void tst_HistoryPane::screenReader_findsEachMarkChangeAndHotPlace()
{
    ClientHistory history = historyOf(m_figure, 3, 2);
    for (QList<Finding> &findings : history.record.findings) {
        findings[0].view = u"back-superficial"_s;
        findings[0].at = {0.6, 0.21};
        findings[0].before = 8;
        findings[1].before = 6;
        findings[1].view = u"palm"_s; // one that stands in an inset
        findings[1].at = {0.3, 0.4};
    }
    const auto pane = shown(history);
    const auto said = [&pane] {
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&pane->map());
        QStringList names;
        for (int i = 0; i < map->childCount(); ++i) {
            QAccessibleInterface *child = map->child(i);
            names << child->text(QAccessible::Name);
            const QPoint middle = child->rect().center();
            if (map->indexOfChild(child) != i || !map->rect().contains(middle) || !map->childAt(middle.x(), middle.y()))
                names << u"is nowhere"_s;
        }
        return names;
    };
    QCOMPARE(said().size(), 2);
    QVERIFY2(said().constFirst().contains(u"Upper trapezius, right"_s), qPrintable(said().constFirst()));
    QSignalSpy pressed(&pane->map(), &HistoryMap::pointPressed);
    QAccessible::queryAccessibleInterface(&pane->map())->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(pressed.size(), 1);
    pane->setMode(HistoryPane::Mode::Difference);
    QCOMPARE(said().size(), 2);
    QVERIFY2(said().constFirst().contains(u": "_s), qPrintable(said().constFirst()));
    pane->setMode(HistoryPane::Mode::HeatMap);
    QVERIFY2(!said().isEmpty() && said().constFirst().contains(u" of 5"_s), qPrintable(said().join(u'|')));
    QVERIFY(!said().contains(u"is nowhere"_s));
}

void tst_HistoryPane::nothing_isShownOfNobody()
{
    const ClientHistory history = historyOf(m_figure, 3, 2);
    const auto pane = shown(history);
    pane->show(nullptr, QDate(2026, 11, 17));
    QVERIFY(!pane->chosenVisit().isValid());
    for (const auto mode : {HistoryPane::Mode::Difference, HistoryPane::Mode::HeatMap, HistoryPane::Mode::OneVisit}) {
        pane->setMode(mode);
        pane->grab();
    }
    pane->timeline().step(1);
    QVERIFY(!pane->chosenVisit().isValid());
}

/// Printed, never asserted: what a step of the slider costs from the key to the painted picture.
void tst_HistoryPane::aStepOfTheSlider_isPaintedWithinAFrame()
{
    const ClientHistory history = historyOf(m_figure, 500, 8);
    const auto pane = shown(history, {976, 900});
    QImage frame(pane->size(), QImage::Format_ARGB32_Premultiplied);
    for (const auto &[mode, name] : {std::pair(HistoryPane::Mode::OneVisit, "one visit"), std::pair(HistoryPane::Mode::Difference, "difference"),
                                     std::pair(HistoryPane::Mode::HeatMap, "heat map")}) {
        pane->setMode(mode);
        if (mode == HistoryPane::Mode::HeatMap)
            pane->timeline().set(0, 499); // the longest period there is
        pane->render(&frame); // the bodies are drawn once
        constexpr int steps = 40;
        qint64 worst = 0;
        QElapsedTimer all;
        all.start();
        for (int i = 0; i < steps; ++i) {
            QElapsedTimer one;
            one.start();
            mode == HistoryPane::Mode::Difference ? pane->timeline().shift(-1) : pane->timeline().step(-1);
            pane->render(&frame);
            worst = std::max(worst, one.nsecsElapsed());
        }
        qInfo("slider, %s, 500 visits: %.1f ms a step, the slowest %.1f ms; a frame has 16.7", name,
              static_cast<double>(all.nsecsElapsed()) / 1e6 / steps, static_cast<double>(worst) / 1e6);
    }
    QCOMPARE(pane->timeline().size(), 500);
}

UNTIE_TEST_GUI_MAIN(tst_HistoryPane)
#include "tst_historypane.moc"
