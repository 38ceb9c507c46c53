#include "app/keeping/erasurestore.h"
#include "app/schedule/walltime.h"
#include "app/security/identity.h"
#include "app/storage/draftstore.h"
#include "tests/support/schedulefixture.h"
#include "tests/support/testmain.h"
#include "ui/common/noticebar.h"
#include "ui/schedule/appointmentcard.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

/// What goes wrong at a desk: somebody was faster, a save is still on its way, a day has no such hour, a computer's clock
/// is wrong, more is asked of the calendar than anybody meant.
class tst_ScheduleTrouble : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_clinic = std::make_unique<ScheduleFixture>(); }
    void cleanup() { m_clinic.reset(); }
    void undo_whileASaveIsOnItsWay_takesThatBack();
    void undo_ofWhatWasRefused_takesNothingElseBack();
    void undo_thatTheDiskRefused_canBeTriedAgain();
    void undo_thatMayNotBe_standsInNoOtherOnesWay();
    void moved_whereSomebodyWasFaster_offersATimeForTheSameAppointment();
    void changedElsewhere_isLeftAndToldByWhom();
    void somebodyNew_whoseTimeWasRefused_isBookedAtTheNextEnter();
    void drag_overAColumnThatGoes_isLetGo();
    void cut_isPutDownOnAnotherDay();
    void copy_isPutDownOnAnotherDay();
    void putDown_whereItCannotBe_staysInHand();
    void putDown_whereItCannotBe_takesTheNearestByKeys();
    void fullDay_offersTheNextOneWithATime();
    void takenRoom_offersAnotherAtTheSameTime();
    void bookedWhereItCannotBe_goesToTheNearestByEnter();
    void pastMidnight_isMovedFromTheNextDay();
    void toMidnight_leavesTheNextDayFree();
    void missingHour_isTold();
    void doubledHour_isTold();
    void card_keepsTheKeyboardWhileItIsRenewed();
    void clockThatRanAhead_canBeTrustedAgain();
    void longPaste_isCutAndBooksNothing();
    void note_thatIsTooLong_isToldAndStaysToBeShortened();
    void note_thatIsTooLong_waitsWholeUntilItIsShortened();
    void note_thatIsTooLong_isKeptWhileItIsTyped();
    void note_ofAPageThatGoes_isStoredAndTellsNobody();
    void note_thatIsLeftForAnother_doesNotComeBack();
    void placed_outsideHoursOrTwice_isWarnedOf();
    void placed_inThePast_isWarnedOf();
    void sameAgain_withWhoHasLeft_isWarnedOf();
    void typedOnAnotherDay_isBroughtBackThere();
    void anotherDay_whileSomebodyIsTyped_canBeTakenBack();
    void anotherTime_whileSomebodyIsTyped_bookThemThere();
    void anotherTime_whileItIsTheSameAgain_bookThemThere();
    void click_atTheRimOfABlock_choosesIt();
    void agenda_leavesThePageItsKeys();
    void drag_whileASaveIsRunning_goesOn();
    void withoutServicesRoomsAndHours_onBooksAllTheSame();
    void fortyAtOnce_standSideBySide();
    void smallWindow_holdsTheWholeBooking();
    void smallWindow_showsWhatIsGoingOn();
    void smallWindow_unfoldsTheCardOnceTheHandIsGone();

private:
    const Appointment bruno() { return m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment; }
    const Appointment odile() { return m_clinic->appointmentOf(u"Odile Marchbanks"_s)->appointment; }
    void move(const Appointment &before, int minute) { m_clinic->book().make(changing(before, movedTo(before, before.date, minute)), u"moved"_s); }
    std::optional<Notice> notice(const QString &id)
    {
        for (const Notice &each : m_clinic->page().findChild<NoticeBar *>()->notices()) {
            if (each.id == id)
                return each;
        }
        return {};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_clinic->inputs().press(key, modifiers);
        m_clinic->settle();
    }
    void show(QDate day)
    {
        m_clinic->page().showDay(day);
        m_clinic->settle();
        m_clinic->board().setFocus();
    }

    std::unique_ptr<ScheduleFixture> m_clinic;
};

void tst_ScheduleTrouble::undo_whileASaveIsOnItsWay_takesThatBack()
{
    move(bruno(), 16 * 60);
    m_clinic->settle();
    move(odile(), 14 * 60 + 5);
    m_clinic->book().undo(); // nobody waits for the disk
    m_clinic->settle();
    QCOMPARE(odile().minute, 14 * 60);
    QCOMPARE(bruno().minute, 16 * 60);
    m_clinic->book().redo();
    m_clinic->book().undo();
    m_clinic->book().undo();
    m_clinic->settle();
    QCOMPARE(odile().minute, 14 * 60);
    QCOMPARE(bruno().minute, 15 * 60 + 15);
}

void tst_ScheduleTrouble::undo_ofWhatWasRefused_takesNothingElseBack()
{
    move(bruno(), 16 * 60);
    m_clinic->settle();
    move(bruno(), 14 * 60 + 30); // Odile has that time
    m_clinic->book().undo();
    m_clinic->settle();
    QCOMPARE(bruno().minute, 16 * 60);
}

void tst_ScheduleTrouble::undo_thatMayNotBe_standsInNoOtherOnesWay()
{
    move(odile(), 14 * 60 + 5);
    move(bruno(), 16 * 60);
    m_clinic->settle();
    m_clinic->run([client = *bruno().client](Database &database) { return ErasureStore(database).restrict(client, u"asked for it"_s, QDateTime::currentDateTimeUtc()); });
    m_clinic->book().undo();
    m_clinic->settle();
    m_clinic->book().undo();
    m_clinic->settle();
    QCOMPARE(odile().minute, 14 * 60);
    QVERIFY(!m_clinic->book().canUndo());
}

void tst_ScheduleTrouble::undo_thatTheDiskRefused_canBeTriedAgain()
{
    const auto disk = [this](bool full) {
        m_clinic->run([full](Database &database) -> Result<> {
            orFail(database.run(full ? u"CREATE TRIGGER frontdesk.full BEFORE UPDATE ON appointment BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s : u"DROP TRIGGER frontdesk.full"_s));
            return {};
        });
    };
    move(odile(), 14 * 60 + 5);
    move(bruno(), 16 * 60);
    m_clinic->settle();
    disk(true);
    for (int tried = 0; tried < 2; ++tried) {
        m_clinic->book().undo();
        m_clinic->settle();
        QCOMPARE(bruno().minute, 16 * 60);
        QVERIFY(notice(u"conflict"_s)); // which was told
    }
    disk(false);
    m_clinic->book().undo();
    m_clinic->settle();
    QCOMPARE(bruno().minute, 15 * 60 + 15);
    disk(true);
    m_clinic->book().redo();
    m_clinic->settle();
    QCOMPARE(bruno().minute, 15 * 60 + 15);
    QVERIFY(m_clinic->book().canRedo());
    disk(false);
    m_clinic->book().redo();
    m_clinic->book().undo();
    m_clinic->book().undo();
    m_clinic->settle();
    QCOMPARE(bruno().minute, 15 * 60 + 15);
    QCOMPARE(odile().minute, 14 * 60);
    QVERIFY(!m_clinic->book().canUndo());
}

void tst_ScheduleTrouble::moved_whereSomebodyWasFaster_offersATimeForTheSameAppointment()
{
    Appointment faster = odile();
    faster = movedTo(faster, faster.date, 16 * 60 + 30);
    faster.id = {};
    faster.minutes = 30;
    m_clinic->run([faster](Database &database) { return ScheduleStore(database).book(faster); });
    m_clinic->drag(m_clinic->at(0, 15 * 60 + 30), m_clinic->at(0, 16 * 60 + 30)); // the calendar does not know yet
    QTRY_VERIFY(notice(u"conflict"_s));
    QVERIFY2(notice(u"conflict"_s)->sentence.contains(u"Odile Marchbanks"_s), qPrintable(notice(u"conflict"_s)->sentence));
    notice(u"conflict"_s)->act();
    m_clinic->settle();
    const QList<DayEntry> all = m_clinic->booked();
    QCOMPARE(std::ranges::count(all, u"Bruno Quillfeather"_s, &DayEntry::clientName), 1);
    QCOMPARE(bruno().minute, 15 * 60 + 20);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bruno().minute, 15 * 60 + 15);
}

void tst_ScheduleTrouble::changedElsewhere_isLeftAndToldByWhom()
{
    move(bruno(), 16 * 60);
    m_clinic->settle();
    m_clinic->run([stands = bruno(), emil = m_clinic->emil](Database &database) {
        database.actAs({emil, u"another computer"_s, newIdentity().signing}, accessOf(Role::Therapist));
        return ScheduleStore(database).change(withStatus(stands, AppointmentStatus::Confirmed));
    });
    m_clinic->book().undo();
    QTRY_VERIFY(notice(u"conflict"_s));
    QVERIFY2(notice(u"conflict"_s)->sentence.contains(u"Emil Sorrel"_s), qPrintable(notice(u"conflict"_s)->sentence));
    QVERIFY(notice(u"conflict"_s)->action.isEmpty()); // no other time would help
    QCOMPARE(bruno().minute, 16 * 60);
    QCOMPARE(bruno().status, AppointmentStatus::Confirmed);
}

void tst_ScheduleTrouble::somebodyNew_whoseTimeWasRefused_isBookedAtTheNextEnter()
{
    m_clinic->click(3, 15 * 60);
    m_clinic->inputs().type(u"Anna Perez 555 0134"_s);
    m_clinic->settle();
    Appointment other = m_clinic->box().wanted();
    other.client = m_clinic->clients[u"Maria Busch"_s];
    other = m_clinic->run([other](Database &database) { return ScheduleStore(database).book(other); }); // by somebody faster
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->text().isEmpty());
    QVERIFY(!m_clinic->appointmentOf(u"Anna Perez"_s));
    m_clinic->run([other](Database &database) { return ScheduleStore(database).change(withStatus(other, AppointmentStatus::Cancelled)); });
    m_clinic->book().reload();
    m_clinic->settle();
    press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Anna Perez"_s));
    QCOMPARE(m_clinic->run([](Database &database) { return ClientStore(database).rows(); }).size(), 21); // and is there once
}

void tst_ScheduleTrouble::drag_overAColumnThatGoes_isLetGo()
{
    QWidget *over = m_clinic->board().viewport();
    QTest::mousePress(over, Qt::LeftButton, {}, m_clinic->at(3, 15 * 60));
    Board fewer = m_clinic->board().board();
    fewer.columns.removeLast();
    m_clinic->board().show(fewer, m_clinic->board().names(), ScheduleFixture::day(), 758);
    QTest::mouseRelease(over, Qt::LeftButton, {}, m_clinic->at(2, 15 * 60));
    QVERIFY(!m_clinic->box().isVisible());
}

void tst_ScheduleTrouble::cut_isPutDownOnAnotherDay()
{
    m_clinic->click(0, 15 * 60 + 30);
    press(Qt::Key_X, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Bruno Quillfeather"_s, ScheduleFixture::day().addDays(1)));
    const Appointment there = m_clinic->appointmentOf(u"Bruno Quillfeather"_s, ScheduleFixture::day().addDays(1))->appointment;
    QCOMPARE(there.minute, 15 * 60 + 30);
    QCOMPARE(there.therapist, m_clinic->emil);
    QVERIFY(!m_clinic->appointmentOf(u"Bruno Quillfeather"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bruno().minute, 15 * 60 + 15);
}

void tst_ScheduleTrouble::copy_isPutDownOnAnotherDay()
{
    m_clinic->click(0, 15 * 60 + 30);
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Bruno Quillfeather"_s, ScheduleFixture::day().addDays(1)));
    QCOMPARE(bruno().minute, 15 * 60 + 15);
    press(Qt::Key_X, Qt::ControlModifier); // what was put down is chosen there
    press(Qt::Key_Escape);
    QVERIFY(!m_clinic->board().isLifting());
}

void tst_ScheduleTrouble::putDown_whereItCannotBe_staysInHand()
{
    m_clinic->click(0, 15 * 60 + 30); // Bruno
    press(Qt::Key_X, Qt::ControlModifier);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Return); // onto Odile
    QCOMPARE(bruno().minute, 15 * 60 + 15);
    QVERIFY(m_clinic->board().isLifting());
    QVERIFY(notice(u"conflict"_s));
    QVERIFY2(notice(u"conflict"_s)->sentence.contains(u"Odile Marchbanks"_s), qPrintable(notice(u"conflict"_s)->sentence));
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(bruno().minute, 16 * 60 + 15);
    QVERIFY(!m_clinic->board().isLifting());
    QVERIFY(!notice(u"conflict"_s));
}

void tst_ScheduleTrouble::putDown_whereItCannotBe_takesTheNearestByKeys()
{
    m_clinic->click(0, 15 * 60 + 30);
    press(Qt::Key_X, Qt::ControlModifier);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QVERIFY(notice(u"conflict"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bruno().minute, 15 * 60 + 10);
    QVERIFY(!m_clinic->board().isLifting());
    press(Qt::Key_Return, Qt::ControlModifier); // nothing is offered any more
    QCOMPARE(bruno().minute, 15 * 60 + 10);
}

void tst_ScheduleTrouble::fullDay_offersTheNextOneWithATime()
{
    Appointment meeting; // Jonas has no time left
    meeting.therapist = m_clinic->jonas;
    meeting.minutes = 300;
    meeting.zone = ScheduleFixture::zoneName;
    meeting = movedTo(meeting, ScheduleFixture::day(), 13 * 60);
    m_clinic->run([meeting](Database &database) { return ScheduleStore(database).book(meeting); });
    m_clinic->book().reload();
    m_clinic->settle();
    m_clinic->drag(m_clinic->at(0, 15 * 60 + 30), m_clinic->at(3, 15 * 60 + 30));
    QTRY_VERIFY(notice(u"conflict"_s) && !notice(u"conflict"_s)->action.isEmpty());
    QVERIFY2(notice(u"conflict"_s)->action.contains(u"Wed 18 Nov 09:00"_s), qPrintable(notice(u"conflict"_s)->action));
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto moved = m_clinic->appointmentOf(u"Bruno Quillfeather"_s, ScheduleFixture::day().addDays(1));
    QVERIFY(moved);
    QCOMPARE(moved->appointment.therapist, m_clinic->jonas);
    QCOMPARE(moved->appointment.minute, 9 * 60);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bruno().therapist, m_clinic->nora);
}

void tst_ScheduleTrouble::takenRoom_offersAnotherAtTheSameTime()
{
    Appointment inRoom2; // where Bruno is treated by Nora
    inRoom2.client = m_clinic->clients[u"Maria Busch"_s];
    inRoom2.therapist = m_clinic->emil;
    inRoom2.room = m_clinic->rooms[1];
    inRoom2.zone = ScheduleFixture::zoneName;
    inRoom2 = movedTo(inRoom2, ScheduleFixture::day(), 16 * 60 + 30);
    m_clinic->run([inRoom2](Database &database) { return ScheduleStore(database).book(inRoom2); });
    m_clinic->book().reload();
    m_clinic->settle();
    m_clinic->drag(m_clinic->at(0, 15 * 60 + 30), m_clinic->at(3, 16 * 60 + 45)); // to Jonas at 16:30
    QCOMPARE(bruno().minute, 15 * 60 + 15);
    QVERIFY(notice(u"conflict"_s));
    QVERIFY2(notice(u"conflict"_s)->sentence.contains(u"Room 2"_s), qPrintable(notice(u"conflict"_s)->sentence));
    QVERIFY2(notice(u"conflict"_s)->action.contains(u"Room 1"_s), qPrintable(notice(u"conflict"_s)->action));
    notice(u"conflict"_s)->act();
    m_clinic->settle();
    QCOMPARE(bruno().minute, 16 * 60 + 30);
    QCOMPARE(bruno().therapist, m_clinic->jonas);
    QCOMPARE(bruno().room, std::optional(m_clinic->rooms[0]));
}

void tst_ScheduleTrouble::bookedWhereItCannotBe_goesToTheNearestByEnter()
{
    m_clinic->click(0, 13 * 60 + 15); // an hour and ten minutes do not fit before Odile at 14:00
    m_clinic->inputs().type(u"maria b"_s);
    m_clinic->settle();
    auto *book = m_clinic->box().findChild<QPushButton *>(u"bookNow"_s);
    QVERIFY2(book->text().contains(u"16:25"_s), qPrintable(book->text()));
    press(Qt::Key_Return);
    QVERIFY(!m_clinic->appointmentOf(u"Maria Busch"_s));
    QCOMPARE(m_clinic->box().wanted().minute, 16 * 60 + 25);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Maria Busch"_s));
    QCOMPARE(m_clinic->appointmentOf(u"Maria Busch"_s)->appointment.minute, 16 * 60 + 25);
}

void tst_ScheduleTrouble::pastMidnight_isMovedFromTheNextDay()
{
    const QDate next = ScheduleFixture::day().addDays(1);
    const auto inTheNight = [this] { return m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment; };
    move(bruno(), 23 * 60 + 30);
    m_clinic->settle();
    show(next);
    QCOMPARE(m_clinic->board().board().columns[0].blocks.size(), 1);
    QCOMPARE(m_clinic->board().board().columns[0].blocks[0].to, 30);
    m_clinic->board().choose(inTheNight().id);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(inTheNight().minute, 23 * 60 + 15);
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(inTheNight().minutes, 75);
    QCOMPARE(inTheNight().date, ScheduleFixture::day());
    m_clinic->board().verticalScrollBar()->setValue(0); // what is said of the hours came over it
    m_clinic->drag(m_clinic->at(0, 10), m_clinic->at(0, 10 + 45));
    QVERIFY(!m_clinic->appointmentOf(u"Bruno Quillfeather"_s));
    const Appointment moved = m_clinic->appointmentOf(u"Bruno Quillfeather"_s, next)->appointment;
    QCOMPARE(moved.minute, 0);
    QCOMPARE(moved.minutes, 75);
}

void tst_ScheduleTrouble::toMidnight_leavesTheNextDayFree()
{
    move(bruno(), 23 * 60);
    m_clinic->settle();
    QCOMPARE(bruno().endMinute(), 24 * 60);
    const BoardBlock *block = blockOf(m_clinic->board().board(), bruno().id);
    QVERIFY(block);
    QCOMPARE(block->to, 24 * 60);
    QCOMPARE(block->times, u"23:00–00:00"_s);
    show(ScheduleFixture::day().addDays(1));
    QVERIFY(m_clinic->board().board().columns[0].blocks.isEmpty());
    QCOMPARE(m_clinic->board().board().hours.from, 9 * 60);
}

void tst_ScheduleTrouble::missingHour_isTold()
{
    show({2027, 3, 28});
    m_clinic->board().goTo(0, 2 * 60 + 30);
    press(Qt::Key_Return);
    QVERIFY(m_clinic->box().isVisible());
    QCOMPARE(m_clinic->box().wanted().minute, 3 * 60 + 30);
    const QString told = m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->text();
    QVERIFY2(told.contains(u"02:30"_s) && told.contains(u"03:30"_s), qPrintable(told));
    m_clinic->inputs().type(u"mar p"_s);
    m_clinic->settle();
    QVERIFY(m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->text().contains(u"02:30"_s)); // still, while one types
    press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Marguerite Pell"_s, {2027, 3, 28}));
    QCOMPARE(m_clinic->appointmentOf(u"Marguerite Pell"_s, {2027, 3, 28})->appointment.start, QDateTime({2027, 3, 28}, {1, 30}, Qt::UTC));
}

void tst_ScheduleTrouble::doubledHour_isTold()
{
    show({2026, 10, 25});
    m_clinic->board().goTo(0, 2 * 60 + 30);
    press(Qt::Key_Return);
    const QString told = m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->text();
    QVERIFY2(told.contains(u"02:30 comes twice"_s), qPrintable(told));
    press(Qt::Key_Escape);
    m_clinic->board().goTo(0, 15 * 60);
    press(Qt::Key_Return);
    QVERIFY(!m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->text().contains(u"comes twice"_s));
}

void tst_ScheduleTrouble::card_keepsTheKeyboardWhileItIsRenewed()
{
    m_clinic->click(0, 15 * 60 + 30);
    m_clinic->settle();
    auto *confirm = m_clinic->page().findChild<QPushButton *>(u"become_confirmed"_s);
    QVERIFY(confirm);
    confirm->setFocus(Qt::TabFocusReason);
    emit m_clinic->book().changed(); // as it does twice a minute
    m_clinic->settle();
    auto *still = qobject_cast<QPushButton *>(m_clinic->page().window()->focusWidget());
    QVERIFY(still);
    QCOMPARE(still->objectName(), u"become_confirmed"_s);
}

void tst_ScheduleTrouble::clockThatRanAhead_canBeTrustedAgain()
{
    m_clinic->run([booked = bruno()](Database &database) {
        Appointment ahead = movedTo(booked, booked.date.addDays(3), 600);
        ahead.id = AppointmentId{QDateTime({2090, 1, 1}, {12, 0}, Qt::UTC).toMSecsSinceEpoch() << 21}; // made while the clock was wrong
        ahead.rev = 0;
        return ScheduleStore(database).book(ahead);
    });
    m_clinic->setNow(QDateTime({2026, 11, 18}, {12, 0}, Qt::UTC)); // it is looked at once a day
    m_clinic->book().reload();
    QTRY_VERIFY(notice(u"clock"_s));
    QVERIFY(!notice(u"clock"_s)->action.isEmpty());
    notice(u"clock"_s)->act();
    QTRY_VERIFY(!notice(u"clock"_s));
    m_clinic->book().reload();
    m_clinic->settle();
    QVERIFY(!notice(u"clock"_s));
}

void tst_ScheduleTrouble::longPaste_isCutAndBooksNothing()
{
    m_clinic->click(3, 15 * 60);
    auto *edit = m_clinic->box().findChild<QLineEdit *>(u"bookWho"_s);
    const QSize room = m_clinic->page().size();
    edit->insert(QString(u"word\n0134 "_s).repeated(500));
    m_clinic->settle();
    QVERIFY(edit->text().size() <= 200);
    QCOMPARE(m_clinic->page().size(), room);
    QVERIFY(m_clinic->page().rect().contains(m_clinic->box().geometry()));
    press(Qt::Key_B, Qt::ControlModifier); // as time that is blocked, with all of it as its note
    const auto isBlocked = [this] {
        return std::ranges::any_of(m_clinic->booked(), [](const DayEntry &entry) { return entry.appointment.isBlock() && entry.appointment.note.startsWith(u"word"_s); });
    };
    QTRY_VERIFY(isBlocked());
}

void tst_ScheduleTrouble::note_thatIsTooLong_isToldAndStaysToBeShortened()
{
    m_clinic->click(0, 14 * 60 + 30); // Odile
    m_clinic->settle();
    auto *note = m_clinic->page().findChild<QPlainTextEdit *>(u"deskNote"_s);
    note->setFocus();
    note->insertPlainText(u"x"_s.repeated(2500));
    const auto told = [note] { return note->accessibleDescription(); };
    QVERIFY2(told().contains(u"2500"_s), qPrintable(told()));
    m_clinic->board().setFocus();
    m_clinic->book().reload();
    m_clinic->settle();
    QCOMPARE(note->toPlainText().size(), 2500);
    QCOMPARE(odile().note, QString());
    note->setPlainText(u"rings first"_s);
    QCOMPARE(told(), QString());
    m_clinic->click(0, 15 * 60 + 45); // Bruno
    m_clinic->settle();
    QCOMPARE(odile().note, u"rings first"_s);
}

void tst_ScheduleTrouble::note_thatIsTooLong_waitsWholeUntilItIsShortened()
{
    const QString tooLong = u"y"_s.repeated(2500);
    const auto told = [this] {
        const auto up = notice(u"note"_s + QString::number(bruno().id.value));
        return up ? up->sentence : QString();
    };
    m_clinic->click(0, 15 * 60 + 45); // Bruno
    m_clinic->settle();
    auto *note = m_clinic->page().findChild<QPlainTextEdit *>(u"deskNote"_s);
    note->setPlainText(tooLong);
    QCOMPARE(told(), QString());
    m_clinic->click(0, 14 * 60 + 30); // Odile
    m_clinic->settle();
    QCOMPARE(bruno().note, QString());
    QCOMPARE(note->toPlainText(), QString());
    QVERIFY2(told().contains(u"Bruno"_s) && told().contains(u"2500"_s), qPrintable(told()));

    m_clinic->showAnew(); // a lock came between
    note = m_clinic->page().findChild<QPlainTextEdit *>(u"deskNote"_s);
    QVERIFY2(told().contains(u"2500"_s), qPrintable(told()));
    notice(u"note"_s + QString::number(bruno().id.value))->act();
    m_clinic->settle();
    QCOMPARE(note->toPlainText(), tooLong);
    QVERIFY2(note->accessibleDescription().contains(u"2500"_s), qPrintable(note->accessibleDescription()));
    note->setPlainText(u"pays by card"_s);
    m_clinic->board().setFocus();
    press(Qt::Key_Escape);
    QCOMPARE(bruno().note, u"pays by card"_s);
    QCOMPARE(told(), QString());
    m_clinic->showAnew();
    QCOMPARE(told(), QString());
}

void tst_ScheduleTrouble::note_thatIsTooLong_isKeptWhileItIsTyped()
{
    const QString tooLong = u"z"_s.repeated(2500);
    m_clinic->click(0, 15 * 60 + 45); // Bruno
    m_clinic->settle();
    m_clinic->page().findChild<QPlainTextEdit *>(u"deskNote"_s)->setPlainText(tooLong);
    const auto kept = [this] { // what a program finds that starts after this one was killed
        const QList<Draft> drafts = m_clinic->run([](Database &database) { return DraftStore(database).all(Vault::FrontDesk); });
        return drafts.isEmpty() ? QString() : drafts.constFirst().body.value("text"_L1).toString();
    };
    QTRY_COMPARE(kept(), tooLong);
    QVERIFY(!notice(u"note"_s + QString::number(bruno().id.value))); // its field says so, and nobody went on

    ScheduleBook unread(m_clinic->storage(), {}); // of the next program: it does not know yet how times are written here
    AppointmentCard card(m_clinic->storage(), unread, true);
    QSignalSpy told(&card, &AppointmentCard::noteLeftTooLong);
    m_clinic->settle();
    QCOMPARE(told.size(), 0);
    unread.reload();
    QTRY_COMPARE(told.size(), 1);
    unread.reload();
    m_clinic->settle();
    QCOMPARE(told.size(), 1);
}

void tst_ScheduleTrouble::note_ofAPageThatGoes_isStoredAndTellsNobody()
{
    m_clinic->click(0, 14 * 60 + 30); // Odile
    m_clinic->settle();
    const auto *card = m_clinic->page().findChild<AppointmentCard *>();
    QSignalSpy sent(card, &AppointmentCard::noteSent); // the page that hears it is half gone by then
    m_clinic->page().findChild<QPlainTextEdit *>(u"deskNote"_s)->setPlainText(u"rings first"_s);
    m_clinic->showAnew();
    QTRY_COMPARE(odile().note, u"rings first"_s);
    QCOMPARE(sent.size(), 0);
}

void tst_ScheduleTrouble::note_thatIsLeftForAnother_doesNotComeBack()
{
    m_clinic->click(0, 14 * 60 + 30); // Odile
    m_clinic->settle();
    auto *note = m_clinic->page().findChild<QPlainTextEdit *>(u"deskNote"_s);
    note->setPlainText(u"rings first"_s);
    m_clinic->click(0, 15 * 60 + 45); // Bruno, before it was stored
    m_clinic->settle();
    QCOMPARE(odile().note, u"rings first"_s);
    QCOMPARE(m_clinic->board().chosen(), bruno().id);
    note->setPlainText(u"pays by card"_s);
    m_clinic->board().setFocus();
    press(Qt::Key_Escape);
    QCOMPARE(bruno().note, u"pays by card"_s);
    QVERIFY(!m_clinic->board().chosen().isValid());
}

void tst_ScheduleTrouble::placed_outsideHoursOrTwice_isWarnedOf()
{
    m_clinic->drag(m_clinic->at(0, 15 * 60 + 30), m_clinic->at(0, 17 * 60 + 45)); // to 17:30, until 18:30
    QCOMPARE(bruno().minute, 17 * 60 + 30);
    QVERIFY(notice(u"unusual"_s));
    QVERIFY2(notice(u"unusual"_s)->sentence.contains(u"Nora Vale"_s), qPrintable(notice(u"unusual"_s)->sentence));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!notice(u"unusual"_s));
    m_clinic->click(0, 15 * 60 + 30);
    press(Qt::Key_C, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Right);
    m_clinic->board().goTo(3, 15 * 60 + 15);
    press(Qt::Key_Return); // the same client at the same time with Jonas
    QTRY_VERIFY(notice(u"conflict"_s) || notice(u"unusual"_s));
}

void tst_ScheduleTrouble::placed_inThePast_isWarnedOf()
{
    const auto told = [this] { return m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->text(); };
    m_clinic->click(3, 9 * 60); // it is 12:38
    m_clinic->settle();
    QVERIFY2(told().contains(u"passed"_s), qPrintable(told()));
    QVERIFY(m_clinic->box().findChild<QPushButton *>(u"blockTime"_s)->isEnabled());
    press(Qt::Key_Escape);
    m_clinic->click(2, 12 * 60); // somebody walked in, and it goes on yet
    m_clinic->settle();
    QVERIFY2(!told().contains(u"passed"_s), qPrintable(told()));
    press(Qt::Key_Escape);
    m_clinic->setNow(QDateTime(ScheduleFixture::day(), QTime(11, 50), Qt::UTC));
    m_clinic->drag(m_clinic->at(1, 13 * 60 + 45), m_clinic->at(2, 11 * 60 + 30)); // Hugo, until 12:45
    QCOMPARE(m_clinic->appointmentOf(u"Hugo Marrowfat"_s)->appointment.therapist, m_clinic->priya);
    QVERIFY(notice(u"unusual"_s));
    QVERIFY2(notice(u"unusual"_s)->sentence.contains(u"passed"_s), qPrintable(notice(u"unusual"_s)->sentence));
}

void tst_ScheduleTrouble::sameAgain_withWhoHasLeft_isWarnedOf()
{
    m_clinic->run([nora = m_clinic->nora](Database &database) {
        Person left = orFail(PeopleStore(database).find(nora));
        left.active = false;
        return PeopleStore(database).update(left);
    });
    m_clinic->book().reload();
    m_clinic->settle();
    const QList<BoardColumn> &columns = m_clinic->board().board().columns;
    const auto hers = std::ranges::find_if(columns, [this](const BoardColumn &column) { return column.therapist == m_clinic->nora; });
    QVERIFY(hers != columns.end()); // what is booked still shows
    QCOMPARE(hers->second, u"works here no more"_s);
    QVERIFY(hers->open.isEmpty());
    QVERIFY(!m_clinic->book().nearest(movedTo(bruno(), ScheduleFixture::day(), 14 * 60)));
    m_clinic->board().choose(bruno().id);
    press(Qt::Key_R);
    QTRY_VERIFY(m_clinic->box().isVisible());
    const QString told = m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->text();
    QVERIFY2(told.contains(u"Nora Vale"_s) && told.contains(u"any more"_s), qPrintable(told));
}

void tst_ScheduleTrouble::typedOnAnotherDay_isBroughtBackThere()
{
    m_clinic->click(3, 15 * 60);
    m_clinic->inputs().type(u"somebody"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_clinic->page().day(), ScheduleFixture::day().addDays(1));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_clinic->box().isVisible());
    QCOMPARE(m_clinic->box().typed(), u"somebody"_s);
    QCOMPARE(m_clinic->page().day(), ScheduleFixture::day());
    QCOMPARE(m_clinic->box().wanted().date, ScheduleFixture::day());
}

void tst_ScheduleTrouble::anotherDay_whileSomebodyIsTyped_canBeTakenBack()
{
    m_clinic->click(3, 15 * 60);
    m_clinic->inputs().type(u"somebody"_s);
    show(ScheduleFixture::day().addDays(1));
    QVERIFY(!m_clinic->box().isVisible());
    QCOMPARE(m_clinic->toast(), u"Not booked."_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_clinic->box().isVisible());
    QCOMPARE(m_clinic->box().typed(), u"somebody"_s);
    QCOMPARE(m_clinic->page().day(), ScheduleFixture::day());
}

/// "Does three suit you? Half past four, then."
void tst_ScheduleTrouble::anotherTime_whileSomebodyIsTyped_bookThemThere()
{
    m_clinic->click(3, 15 * 60);
    m_clinic->inputs().type(u"mar p"_s);
    m_clinic->settle();
    m_clinic->click(2, 16 * 60 + 30);
    m_clinic->settle();
    QVERIFY(m_clinic->box().isVisible());
    QCOMPARE(m_clinic->box().typed(), u"mar p"_s);
    m_clinic->inputs().type(u"ell"_s); // one goes on typing
    m_clinic->settle();
    press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Marguerite Pell"_s));
    const Appointment booked = m_clinic->appointmentOf(u"Marguerite Pell"_s)->appointment;
    QCOMPARE(booked.minute, 16 * 60 + 30);
    QCOMPARE(booked.therapist, m_clinic->priya);
    QCOMPARE(booked.service, m_clinic->services[2]); // as last time
    QCOMPARE(booked.minutes, 90);
    m_clinic->click(3, 15 * 60); // a question for a time is nobody's name
    m_clinic->inputs().type(u"next free 60"_s);
    m_clinic->settle();
    m_clinic->click(0, 17 * 60);
    QCOMPARE(m_clinic->box().typed(), QString());
}

void tst_ScheduleTrouble::anotherTime_whileItIsTheSameAgain_bookThemThere()
{
    const QDate inTwoWeeks = ScheduleFixture::day().addDays(14);
    m_clinic->page().bookAgain(odile(), u"Odile Marchbanks"_s);
    m_clinic->settle();
    QVERIFY(m_clinic->box().isVisible());
    m_clinic->click(2, 16 * 60 + 30);
    m_clinic->settle();
    press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Odile Marchbanks"_s, inTwoWeeks));
    QCOMPARE(m_clinic->appointmentOf(u"Odile Marchbanks"_s, inTwoWeeks)->appointment.minute, 16 * 60 + 30);
    QCOMPARE(m_clinic->appointmentOf(u"Odile Marchbanks"_s, inTwoWeeks)->appointment.therapist, m_clinic->priya);
}

void tst_ScheduleTrouble::click_atTheRimOfABlock_choosesIt()
{
    const BoardGeometry geometry = m_clinic->board().geometryNow();
    const QPoint rim(static_cast<int>(geometry.column(0).left()) + 2, static_cast<int>(geometry.y(14 * 60 + 30)));
    m_clinic->inputs().click(*m_clinic->board().viewport(), rim);
    QVERIFY(!m_clinic->box().isVisible());
    QCOMPARE(m_clinic->board().chosen(), odile().id);
}

void tst_ScheduleTrouble::agenda_leavesThePageItsKeys()
{
    press(Qt::Key_4);
    auto *agenda = m_clinic->page().findChild<QListView *>(u"agenda"_s);
    QVERIFY(agenda->isVisible());
    agenda->setFocus(Qt::TabFocusReason);
    press(Qt::Key_C, Qt::ControlModifier); // nothing is chosen on a board that is not there
    QVERIFY(agenda->hasFocus());
    press(Qt::Key_Down);
    QVERIFY(agenda->currentIndex().isValid()); // the arrows stay the list's
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_clinic->page().day(), ScheduleFixture::day().addDays(7));
    press(Qt::Key_T);
    QCOMPARE(m_clinic->page().day(), ScheduleFixture::day());
    press(Qt::Key_1);
    QVERIFY(m_clinic->board().isVisible());
}

void tst_ScheduleTrouble::drag_whileASaveIsRunning_goesOn()
{
    QWidget *over = m_clinic->board().viewport();
    const QPoint from = m_clinic->at(0, 15 * 60 + 30);
    const QPoint to = m_clinic->at(0, 16 * 60 + 15);
    const auto moveTo = [&](QPoint at) {
        QTest::mouseMove(over, at); // a drag near the rim scrolls by where the pointer is
        QMouseEvent move(QEvent::MouseMove, at, over->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(over, &move);
    };
    move(odile(), 14 * 60 + 5); // is on its way
    QTest::mousePress(over, Qt::LeftButton, {}, from);
    moveTo((from + to) / 2);
    m_clinic->settle(); // and arrives: the calendar is shown anew
    QCOMPARE(odile().minute, 14 * 60 + 5);
    moveTo(to);
    QTest::mouseRelease(over, Qt::LeftButton, {}, to);
    m_clinic->settle();
    QCOMPARE(bruno().minute, 16 * 60);
}

void tst_ScheduleTrouble::withoutServicesRoomsAndHours_onBooksAllTheSame()
{
    m_clinic->run([](Database &database) -> Result<> {
        for (Service service : orFail(ServiceStore(database).services())) {
            service.active = false;
            orFail(ServiceStore(database).save(service));
        }
        for (Room room : orFail(ServiceStore(database).rooms())) {
            room.active = false;
            orFail(ServiceStore(database).save(room));
        }
        for (WorkingHours hours : orFail(HoursStore(database).all())) {
            hours.week.fill({});
            orFail(HoursStore(database).save(hours));
        }
        return {};
    });
    m_clinic->book().reload();
    m_clinic->settle();
    QVERIFY(notice(u"hours"_s));
    m_clinic->click(3, 15 * 60);
    m_clinic->inputs().type(u"mar p"_s);
    m_clinic->settle();
    press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Marguerite Pell"_s));
    const Appointment booked = m_clinic->appointmentOf(u"Marguerite Pell"_s)->appointment;
    QVERIFY(!booked.service);
    QVERIFY(!booked.room);
    QCOMPARE(booked.minutes, 60);
    m_clinic->page().showAs(u"rooms"_s);
    const QList<BoardColumn> &columns = m_clinic->board().board().columns;
    QCOMPARE(columns.size(), 1); // without a room
    QVERIFY(std::ranges::any_of(columns[0].blocks, [&](const BoardBlock &block) { return block.entry.appointment.id == booked.id; }));
}

void tst_ScheduleTrouble::fortyAtOnce_standSideBySide()
{
    Board board = m_clinic->board().board();
    BoardColumn &column = board.columns[0];
    const BoardBlock pattern = column.blocks.constFirst();
    column.blocks.clear();
    QList<Span> spans;
    for (int i = 0; i < 40; ++i) {
        BoardBlock block = pattern;
        block.entry.appointment.id = AppointmentId{i + 1};
        block.from = 10 * 60;
        block.to = 11 * 60;
        column.blocks.append(block);
        spans.append({AppointmentId{i + 1}, block.from, block.to});
    }
    const QList<Placement> places = layOutDay(spans);
    for (qsizetype i = 0; i < places.size(); ++i)
        column.blocks[i].place = places[i];
    m_clinic->page().resize(900, 700);
    m_clinic->settle();
    m_clinic->board().show(board, m_clinic->board().names(), ScheduleFixture::day(), 758);
    const BoardGeometry geometry = m_clinic->board().geometryNow();
    QList<QRectF> rects;
    for (const BoardBlock &block : column.blocks) {
        const QRectF rect = geometry.block(0, block.from, block.to, block.place);
        QVERIFY(rect.width() >= 1); // can still be seen and clicked
        QVERIFY(geometry.column(0).contains(rect));
        for (const QRectF &other : std::as_const(rects))
            QVERIFY(!rect.intersects(other));
        rects.append(rect);
        QTest::mouseClick(m_clinic->board().viewport(), Qt::LeftButton, {}, rect.center().toPoint());
        QCOMPARE(m_clinic->board().chosen(), block.entry.appointment.id);
    }
    QVERIFY(!m_clinic->page().grab().isNull());
}

void tst_ScheduleTrouble::smallWindow_holdsTheWholeBooking()
{
    m_clinic->page().resize(1216, 640);
    m_clinic->settle();
    m_clinic->click(3, 15 * 60);
    m_clinic->inputs().type(u"mar"_s);
    m_clinic->settle();
    m_clinic->box().findChild<QComboBox *>(u"repeatEvery"_s)->setCurrentIndex(1);
    m_clinic->settle();
    const BookingBox &box = m_clinic->box();
    QVERIFY(m_clinic->page().rect().contains(box.geometry()));
    for (const auto *part : box.findChildren<QWidget *>()) {
        const QRect place(part->mapTo(&box, QPoint()), part->size());
        if (part->isVisible() && part->parentWidget() == &box)
            QVERIFY2(box.rect().contains(place), qPrintable(part->objectName()));
    }
    const auto *list = box.findChild<QListView *>(u"bookCandidates"_s);
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    for (int i = 1; i < list->model()->rowCount(); ++i)
        m_clinic->inputs().press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
}

void tst_ScheduleTrouble::smallWindow_showsWhatIsGoingOn()
{
    m_clinic->setNow(QDateTime({2026, 11, 17}, {15, 38}, Qt::UTC));
    m_clinic->page().resize(1216, 460);
    show(ScheduleFixture::day().addDays(1));
    BoardGeometry geometry = m_clinic->board().geometryNow();
    QVERIFY(geometry.body().contains(QPointF(100, geometry.y(9 * 60) + 1))); // another day from where it begins
    show(ScheduleFixture::day());
    geometry = m_clinic->board().geometryNow();
    QVERIFY(geometry.body().contains(QPointF(100, geometry.y(16 * 60 + 38))));
    QVERIFY(geometry.body().contains(QPointF(100, geometry.y(17 * 60 + 59))));
}

void tst_ScheduleTrouble::smallWindow_unfoldsTheCardOnceTheHandIsGone()
{
    m_clinic->page().resize(1216, 700);
    m_clinic->settle();
    auto *card = m_clinic->page().findChild<AppointmentCard *>();
    const int wide = m_clinic->board().width();
    m_clinic->click(0, 14 * 60 + 30);
    QCOMPARE(m_clinic->board().chosen(), odile().id);
    QCOMPARE(m_clinic->board().width(), wide); // a second click meets the same
    QTRY_VERIFY(card->isVisible());
    QVERIFY(m_clinic->board().width() < wide);
    press(Qt::Key_Escape);
    QTRY_COMPARE(m_clinic->board().width(), wide);
    QTest::mouseDClick(m_clinic->board().viewport(), Qt::LeftButton, {}, m_clinic->at(1, 14 * 60 + 15));
    QVERIFY(card->isVisible()); // at once: that was the second
    QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
}

UNTIE_TEST_GUI_MAIN(tst_ScheduleTrouble)
#include "tst_scheduletrouble.moc"
