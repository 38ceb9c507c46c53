#include "tests/support/testmain.h"
#include "ui/clients/trendline.h"

#include <QImage>
#include <QPainter>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_TrendLine : public QObject
{
    Q_OBJECT

private slots:
    void dots_standAtTheirVisits();
    void dots_leaveOutWhatWasNotExaminedOrScored();
    void dots_ofVisitsOutsideTheTimelineAreNotDrawn();
    void dots_knowWhatTreatmentMadeOfThem();
    void paint_marksTheLastDotInItsColour();

private:
    Reading reading(int visit, std::optional<int> before, bool examined = true) const
    {
        Reading reading;
        reading.visit = m_timeline.at(visit);
        reading.before = before;
        reading.examined = examined;
        return reading;
    }
    const QList<VisitId> m_timeline{VisitId{11}, VisitId{12}, VisitId{13}, VisitId{14}};
};

void tst_TrendLine::dots_standAtTheirVisits()
{
    TriggerPoint point;
    point.readings = {reading(0, 7), reading(1, 5), reading(3, 0)};
    QCOMPARE(trendDots(point, m_timeline), (QList<TrendDot>{{0, 7, false}, {1, 5, false}, {3, 0, true}}));
}

void tst_TrendLine::dots_leaveOutWhatWasNotExaminedOrScored()
{
    TriggerPoint point;
    point.readings = {reading(0, 7), reading(1, {}, false), reading(2, {}), reading(3, 4)};
    QCOMPARE(trendDots(point, m_timeline), (QList<TrendDot>{{0, 7, false}, {3, 4, true}}));
}

void tst_TrendLine::dots_ofVisitsOutsideTheTimelineAreNotDrawn()
{
    TriggerPoint point;
    Reading old = reading(0, 9);
    old.visit = VisitId{1};
    point.readings = {old, reading(2, 3)};
    QCOMPARE(trendDots(point, m_timeline), (QList<TrendDot>{{2, 3, false}}));
}

void tst_TrendLine::dots_knowWhatTreatmentMadeOfThem()
{
    TriggerPoint point;
    Reading treated = reading(1, 7);
    treated.after = 3;
    point.readings = {treated};
    QCOMPARE(trendDots(point, m_timeline), (QList<TrendDot>{{1, 7, false, 3}}));
}

void tst_TrendLine::paint_marksTheLastDotInItsColour()
{
    QImage image(148, 46, QImage::Format_RGB32);
    image.fill(token(Token::Surface, Theme::Light));
    QPainter painter(&image);
    paintTrend(painter, image.rect(), {{0, 8, false}, {3, 10, false}}, 4, Theme::Light);
    painter.end();
    QCOMPARE(image.pixelColor(142, 8), QColor(0x47, 0x12, 0x4F)); // 10 on the ramp, at the end and the top
}

UNTIE_TEST_GUI_MAIN(tst_TrendLine)
#include "tst_trendline.moc"
