#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"
#include "tests/support/schedulefixture.h"
#include "tests/support/testmain.h"
#include "ui/common/noticebar.h"
#include "ui/schedule/bookingbox.h"
#include "ui/schedule/repeatchoice.h"
#include "ui/schedule/seriesquestion.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_SeriesOnScreen : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_clinic = std::make_unique<ScheduleFixture>(); }
    void cleanup() { m_clinic.reset(); }
    void booking_repeatsAndIsTakenBackAsOne();
    void taken_isSaidBeforeAndLeftOut();
    void lastDay_thatCannotBeRead_booksNothing();
    void moving_asksForHowMuch_data();
    void moving_asksForHowMuch();
    void cancelling_thisAndFollowing_keepsWhatWasBefore();
    void escape_changesNothing();
    void exceptions_areKept();
    void status_isNotAskedFor();
    void sameAgain_inAsManyWeeksAsTyped();
    void clockBeforeTheBookings_isTold();

private:
    /// Marguerite Pell at 15:00 with Jonas, weekly, so many times in all.
    void bookWeekly(int times)
    {
        m_clinic->click(3, 15 * 60);
        m_clinic->inputs().type(u"mar p"_s);
        m_clinic->settle();
        m_clinic->box().findChild<QComboBox *>(u"repeatEvery"_s)->setCurrentIndex(1);
        m_clinic->box().findChild<QSpinBox *>(u"repeatTimes"_s)->setValue(times);
        m_clinic->settle();
        m_clinic->inputs().press(Qt::Key_Return);
        m_clinic->settle();
    }
    std::optional<Appointment> inWeek(int week)
    {
        const auto entry = m_clinic->appointmentOf(u"Marguerite Pell"_s, ScheduleFixture::day().addDays(7 * week));
        return entry ? std::optional(entry->appointment) : std::nullopt;
    }
    QList<int> minutes(int weeks)
    {
        QList<int> all;
        for (int week = 0; week < weeks; ++week) {
            const auto there = inWeek(week);
            all.append(there ? there->minute : -1);
        }
        return all;
    }
    void choose(int week)
    {
        m_clinic->page().showAppointment(ScheduleFixture::day().addDays(7 * week), inWeek(week)->id);
        m_clinic->settle();
        m_clinic->board().setFocus();
    }
    void moveLaterBy15()
    {
        m_clinic->inputs().press(Qt::Key_Down, Qt::AltModifier);
        m_clinic->settle();
    }

    std::unique_ptr<ScheduleFixture> m_clinic;
};

void tst_SeriesOnScreen::booking_repeatsAndIsTakenBackAsOne()
{
    bookWeekly(3);
    QTRY_COMPARE(minutes(4), (QList<int>{900, 900, 900, -1}));
    QVERIFY(inWeek(0)->series);
    QCOMPARE(inWeek(0)->series, inWeek(2)->series);
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(minutes(3), (QList<int>{-1, -1, -1}));
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(minutes(3), (QList<int>{900, 900, 900}));
}

void tst_SeriesOnScreen::taken_isSaidBeforeAndLeftOut()
{
    const Appointment standing = m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment;
    m_clinic->run([standing](Database &database) {
        Appointment there = movedTo(sameAgain(standing, ScheduleFixture::day().addDays(7)), ScheduleFixture::day().addDays(7), 15 * 60 + 30);
        return ScheduleStore(database).book(there);
    });
    m_clinic->click(0, 16 * 60 + 45); // Nora, whom Bruno has next week until 16:30, and ten minutes after
    m_clinic->inputs().type(u"mar p"_s);
    m_clinic->settle();
    m_clinic->box().findChild<QComboBox *>(u"repeatEvery"_s)->setCurrentIndex(1);
    m_clinic->box().findChild<QSpinBox *>(u"repeatTimes"_s)->setValue(3);
    auto *left = m_clinic->box().findChild<QLabel *>(u"bookLeftOut"_s);
    m_clinic->settle();
    QVERIFY(!left->isVisible());
    m_clinic->box().moveTo(movedTo(m_clinic->box().wanted(), ScheduleFixture::day(), 16 * 60 + 30));
    m_clinic->settle();
    QTRY_VERIFY(left->isVisible());
    QVERIFY2(left->text().contains(u"24 Nov"_s), qPrintable(left->text()));
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_COMPARE(minutes(3), (QList<int>{16 * 60 + 30, -1, 16 * 60 + 30}));
}

void tst_SeriesOnScreen::lastDay_thatCannotBeRead_booksNothing()
{
    m_clinic->click(3, 15 * 60);
    m_clinic->inputs().type(u"mar p"_s);
    m_clinic->settle();
    m_clinic->box().findChild<QComboBox *>(u"repeatEvery"_s)->setCurrentIndex(1);
    m_clinic->box().findChild<QComboBox *>(u"repeatEnd"_s)->setCurrentIndex(1);
    auto *day = m_clinic->box().findChild<QLineEdit *>(u"repeatUntil"_s);
    auto *book = m_clinic->box().findChild<QPushButton *>(u"bookNow"_s);
    day->setText(u"32 December"_s);
    m_clinic->settle();
    QVERIFY(!book->isEnabled());
    day->setText(u"2026-12-01"_s);
    m_clinic->settle();
    QVERIFY(book->isEnabled());
    book->click();
    m_clinic->settle();
    QTRY_COMPARE(minutes(4), (QList<int>{900, 900, 900, -1}));
}

void tst_SeriesOnScreen::moving_asksForHowMuch_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("this one") << int(Qt::Key_1) << QList<int>{900, 915, 900, 900};
    QTest::newRow("this and following") << int(Qt::Key_2) << QList<int>{900, 915, 915, 915};
    QTest::newRow("all") << int(Qt::Key_3) << QList<int>{915, 915, 915, 915};
}

void tst_SeriesOnScreen::moving_asksForHowMuch()
{
    QFETCH(int, key);
    QFETCH(QList<int>, after);
    bookWeekly(4);
    choose(1);
    moveLaterBy15();
    QVERIFY(m_clinic->page().findChild<SeriesQuestion *>()->isVisible());
    QCOMPARE(minutes(4), (QList<int>{900, 900, 900, 900}));
    m_clinic->inputs().press(Qt::Key(key));
    QTRY_COMPARE(minutes(4), after);
    QVERIFY(!m_clinic->page().findChild<SeriesQuestion *>()->isVisible());
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(minutes(4), (QList<int>{900, 900, 900, 900}));
}

void tst_SeriesOnScreen::cancelling_thisAndFollowing_keepsWhatWasBefore()
{
    bookWeekly(4);
    choose(2);
    m_clinic->inputs().press(Qt::Key_Delete);
    m_clinic->inputs().type(u"moves away"_s);
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->page().findChild<SeriesQuestion *>()->isVisible());
    m_clinic->inputs().press(Qt::Key_2);
    QTRY_COMPARE(inWeek(3)->status, AppointmentStatus::Cancelled);
    QCOMPARE(inWeek(3)->cancelReason, u"moves away"_s);
    QCOMPARE(inWeek(2)->status, AppointmentStatus::Cancelled);
    QCOMPARE(inWeek(1)->status, AppointmentStatus::Booked);
}

void tst_SeriesOnScreen::escape_changesNothing()
{
    bookWeekly(2);
    choose(1);
    moveLaterBy15();
    m_clinic->inputs().press(Qt::Key_Escape);
    m_clinic->settle();
    QCOMPARE(minutes(2), (QList<int>{900, 900}));
    QVERIFY(!m_clinic->page().findChild<SeriesQuestion *>()->isVisible());
    QVERIFY(m_clinic->board().hasFocus());
}

void tst_SeriesOnScreen::exceptions_areKept()
{
    bookWeekly(4);
    for (int times = 0; times < 2; ++times) {
        choose(2);
        moveLaterBy15();
        m_clinic->inputs().press(Qt::Key_1);
        m_clinic->settle();
    }
    QTRY_COMPARE(minutes(4), (QList<int>{900, 900, 930, 900}));
    choose(1);
    moveLaterBy15();
    m_clinic->inputs().press(Qt::Key_2);
    QTRY_COMPARE(minutes(4), (QList<int>{900, 915, 930, 915}));
}

void tst_SeriesOnScreen::status_isNotAskedFor()
{
    bookWeekly(2);
    choose(0);
    m_clinic->inputs().press(Qt::Key_C);
    QTRY_COMPARE(inWeek(0)->status, AppointmentStatus::Confirmed);
    QCOMPARE(inWeek(1)->status, AppointmentStatus::Booked);
}

void tst_SeriesOnScreen::sameAgain_inAsManyWeeksAsTyped()
{
    m_clinic->click(0, 9 * 60 + 30); // Theo Wrenfield, done
    m_clinic->inputs().press(Qt::Key_R);
    QTRY_VERIFY(m_clinic->box().isVisible());
    QVERIFY(m_clinic->box().findChild<QLabel *>(u"bookWeeks"_s)->text().startsWith(u"In 2 "_s));
    m_clinic->inputs().press(Qt::Key_5);
    QTRY_COMPARE(m_clinic->box().wanted().date, ScheduleFixture::day().addDays(35));
    QTRY_VERIFY(m_clinic->box().isVisible());
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Theo Wrenfield"_s, ScheduleFixture::day().addDays(35)));
}

void tst_SeriesOnScreen::clockBeforeTheBookings_isTold()
{
    auto *notices = m_clinic->page().findChild<NoticeBar *>();
    QVERIFY(std::ranges::none_of(notices->notices(), [](const Notice &notice) { return notice.id == u"clock"_s; }));
    m_clinic->run([](Database &database) {
        Appointment ahead = orFail(ScheduleStore(database).between(ScheduleFixture::day(), ScheduleFixture::day())).constFirst().appointment;
        ahead.id = AppointmentId{QDateTime({2090, 1, 1}, {12, 0}, Qt::UTC).toMSecsSinceEpoch() << 21}; // made by a clock that was right
        ahead = movedTo(ahead, ScheduleFixture::day().addDays(3), 600);
        ahead.rev = 0;
        return ScheduleStore(database).book(ahead);
    });
    m_clinic->setNow(QDateTime({2026, 11, 18}, {12, 0}, Qt::UTC)); // it is looked at once a day
    m_clinic->book().reload();
    QTRY_VERIFY(std::ranges::any_of(notices->notices(), [](const Notice &notice) { return notice.id == u"clock"_s; }));
}

UNTIE_TEST_GUI_MAIN(tst_SeriesOnScreen)
#include "tst_seriesonscreen.moc"
