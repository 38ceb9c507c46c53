#include "tests/support/schedulefixture.h"
#include "tests/support/testmain.h"

#include <QScrollBar>

using namespace untie;
using namespace Qt::StringLiterals;

/// What the calendar keeps as a picture looks as if it had been painted anew.
class tst_BoardLayer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clinic = std::make_unique<ScheduleFixture>();
        m_clinic->board().zoom(3);
        m_clinic->board().choose(m_clinic->appointmentOf(u"Odile Marchbanks"_s)->appointment.id);
    }
    void cleanup() { m_clinic.reset(); }
    void scrolled_looksLikePaintedAnew_data();
    void scrolled_looksLikePaintedAnew();
    void ghost_leavesNothingBehind();
    void change_isSeenAtOnce();

private:
    QImage seen() { return m_clinic->board().viewport()->grab().toImage(); }
    QImage paintedAnew()
    {
        BoardView &board = m_clinic->board();
        board.show(Board(board.board()), ScheduleNames(board.names()), ScheduleFixture::day(), 12 * 60 + 38);
        return seen();
    }

    std::unique_ptr<ScheduleFixture> m_clinic;
};

void tst_BoardLayer::scrolled_looksLikePaintedAnew_data()
{
    QTest::addColumn<QList<int>>("steps");
    QTest::newRow("a little") << QList<int>{3};
    QTest::newRow("up and down") << QList<int>{7, -5, 1, -40, 33};
    QTest::newRow("a page") << QList<int>{700, -350};
    QTest::newRow("farther than what is seen") << QList<int>{-2000, 1500};
}

void tst_BoardLayer::scrolled_looksLikePaintedAnew()
{
    QFETCH(QList<int>, steps);
    QScrollBar *bar = m_clinic->board().verticalScrollBar();
    seen();
    for (const int step : steps) {
        const int before = bar->value();
        bar->setValue(before + step);
        QVERIFY(bar->value() != before);
        const QImage scrolled = seen();
        QCOMPARE(scrolled, paintedAnew());
    }
}

void tst_BoardLayer::ghost_leavesNothingBehind()
{
    BoardView &board = m_clinic->board();
    board.verticalScrollBar()->setValue(static_cast<int>(board.verticalScrollBar()->maximum() * 0.6));
    const QImage before = seen();
    const int minute = board.geometryNow().minuteAt(board.viewport()->height() / 2);
    board.setGhost(BoardGhost{1, minute, minute + 60, u"Somebody"_s, u"Swedish 60"_s, false});
    QVERIFY(seen() != before);
    board.setGhost(BoardGhost{2, minute, minute + 60, u"Somebody"_s, u"Swedish 60"_s, true});
    QVERIFY(seen() != before);
    board.setGhost({});
    QCOMPARE(seen(), before);
}

void tst_BoardLayer::change_isSeenAtOnce()
{
    const QImage before = seen();
    const Appointment odile = m_clinic->appointmentOf(u"Odile Marchbanks"_s)->appointment;
    m_clinic->book().make(changing(odile, withStatus(odile, AppointmentStatus::Arrived)), u"arrived"_s);
    m_clinic->settle();
    QTRY_VERIFY(seen() != before);
}

UNTIE_TEST_GUI_MAIN(tst_BoardLayer)
#include "tst_boardlayer.moc"
