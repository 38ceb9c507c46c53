#include "app/schedule/layout.h"

#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace untie;

class tst_Layout : public QObject
{
    Q_OBJECT

private slots:
    void nothing_isNothing() { QVERIFY(layOutDay({}).isEmpty()); }
    void oneAfterTheOther_haveTheColumnToThemselves();
    void overlapping_standSideBySide();
    void chain_sharesTheLanesOfItsBusiestMoment();
    void aFreeNeighbourLane_isFilled();
    void randomDays_neverCover();
    void manyAtOnce_areAllThere();
};

static Span span(qint64 id, int from, int to)
{
    return {AppointmentId{id}, from, to};
}

void tst_Layout::oneAfterTheOther_haveTheColumnToThemselves()
{
    const auto placed = layOutDay({span(1, 600, 660), span(2, 540, 600)});
    QCOMPARE(placed, (QList<Placement>{{AppointmentId{1}, 0, 1, 1}, {AppointmentId{2}, 0, 1, 1}}));
}

void tst_Layout::overlapping_standSideBySide()
{
    const auto placed = layOutDay({span(1, 600, 660), span(2, 630, 690)});
    QCOMPARE(placed, (QList<Placement>{{AppointmentId{1}, 0, 2, 1}, {AppointmentId{2}, 1, 2, 1}}));
}

void tst_Layout::chain_sharesTheLanesOfItsBusiestMoment()
{
    const auto placed = layOutDay({span(1, 0, 60), span(2, 30, 90), span(3, 80, 120)});
    QCOMPARE(placed[0].lanes, 2);
    QCOMPARE(placed[2].lanes, 2); // hangs on by way of the second
    QCOMPARE(placed[2].lane, 0);
}

void tst_Layout::aFreeNeighbourLane_isFilled()
{
    const auto placed = layOutDay({span(1, 0, 200), span(2, 0, 50), span(3, 0, 50), span(4, 60, 100)});
    QCOMPARE(placed[3].lane, 1);
    QCOMPARE(placed[3].width, 2);
}

void tst_Layout::randomDays_neverCover()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 500; ++round) {
        QList<Span> day;
        const int count = random.bounded(1, 30);
        for (int i = 0; i < count; ++i) {
            const int from = random.bounded(0, 1400);
            day.append(span(i + 1, from, from + random.bounded(0, 180)));
        }
        const auto placed = layOutDay(day);
        QCOMPARE(placed.size(), day.size());
        int widest = 0;
        for (qsizetype i = 0; i < day.size(); ++i) {
            QCOMPARE(placed[i].id, day[i].id);
            QVERIFY(placed[i].lane >= 0 && placed[i].width >= 1 && placed[i].lane + placed[i].width <= placed[i].lanes);
            const auto busyAt = [&](int minute) { return std::ranges::count_if(day, [&](const Span &s) { return s.from <= minute && minute < std::max(s.to, s.from + 1); }); };
            widest = std::max(widest, static_cast<int>(busyAt(day[i].from)));
            for (qsizetype k = 0; k < i; ++k) {
                const bool together = day[i].from < std::max(day[k].to, day[k].from + 1) && day[k].from < std::max(day[i].to, day[i].from + 1);
                if (!together)
                    continue;
                QCOMPARE(placed[i].lanes, placed[k].lanes);
                QVERIFY2(placed[i].lane + placed[i].width <= placed[k].lane || placed[k].lane + placed[k].width <= placed[i].lane, "one covers another");
            }
        }
        const auto most = std::ranges::max_element(placed, {}, &Placement::lanes);
        QCOMPARE(most->lanes, widest); // no more lanes than the busiest moment needs
    }
}

void tst_Layout::manyAtOnce_areAllThere()
{
    QList<Span> day;
    for (int i = 0; i < 200; ++i)
        day.append(span(i + 1, 600, 660));
    const auto placed = layOutDay(day);
    QCOMPARE(placed.last().lanes, 200);
    QList<int> lanes;
    for (const Placement &place : placed)
        lanes.append(place.lane);
    std::ranges::sort(lanes);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(lanes[i], i);
}

UNTIE_TEST_MAIN(tst_Layout)
#include "tst_layout.moc"
