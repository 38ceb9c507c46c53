#include "app/schedule/walltime.h"
#include "tests/support/schedulefixture.h"
#include "tests/support/testmain.h"
#include "ui/common/emptystate.h"
#include "ui/common/noticebar.h"
#include "ui/schedule/appointmentcard.h"
#include "ui/schedule/scheduleheader.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_SchedulePage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_clinic = std::make_unique<ScheduleFixture>(); }
    void cleanup() { m_clinic.reset(); }
    void day_hasAColumnForEachTherapist();
    void clickAndType_booksAReturningClient();
    void keyboardAlone_booksToo();
    void escape_keepsWhatWasTyped();
    void somebodyNew_isBookedWithTheirNumber();
    void somebodyNew_isNotTakenForWhoHasTheirNumber();
    void blockedTime_keepsTheTherapistFree();
    void blockedTime_isAsLongAsThereIsRoom();
    void drag_movesAndUndoTakesItBack();
    void dragOntoAnother_saysWhyAndOffersTheNearest();
    void altArrows_moveAndLengthen();
    void cutAndPutDown_movesToAnotherTherapist();
    void oneKey_changesTheStatus();
    void cancelling_asksWhyAndLeavesTheTimeFree();
    void sameAgain_takesTwoKeys();
    void askingForFreeTime_offersItAndGoesThere();
    void askingForFreeTime_saysWhatItDidNotUnderstand();
    void askingForFreeTime_leavesWhoeverIsCalledSo();
    void askingForFreeTime_mistyped_isLookedForAndBooksNobody();
    void askingForFreeTime_inAHurry_booksNobody();
    void hoursThatNobodyEntered_areToldAndLedTo();
    void everybodyHidden_saysSoAndShowsThemAgain();
    void closedDaysAndLeave_areNamedAboveTheirColumns();
    void hoursThatWereChangedMeanwhile_areShownOnTheWayToAnAppointment();
    void bookNext_takesATimeThatIsLongEnough();
    void bookNext_leavesRoomForTheTimeAfterIt();
    void bookNext_onAFullDay_goesToTheNextFreeOne();
    void bookNext_fromAMonth_opensItsDay();
    void notice_leavesTheCalendarWhereItIs();
    void rooms_standInColumns();
    void screenReader_walksThroughTheDay();

private:
    std::unique_ptr<ScheduleFixture> m_clinic;
};

void tst_SchedulePage::day_hasAColumnForEachTherapist()
{
    const Board &board = m_clinic->board().board();
    QCOMPARE(board.columns.size(), 4);
    QCOMPARE(board.columns[0].heading, u"Nora Vale"_s);
    QCOMPARE(board.columns[0].second, u"Room 2"_s);
    QCOMPARE(board.columns[0].blocks.size(), 5);
    QCOMPARE(board.columns[0].aside, u"4 h 45"_s);
    QCOMPARE(board.hours.from, 9 * 60);
    if (qEnvironmentVariableIsSet("UNTIE_PICTURE"))
        m_clinic->page().grab().save(qEnvironmentVariable("UNTIE_PICTURE"));
}

void tst_SchedulePage::clickAndType_booksAReturningClient()
{
    m_clinic->inputs().countAnew();
    m_clinic->click(3, 15 * 60);
    QVERIFY(m_clinic->box().isVisible());
    m_clinic->inputs().type(u"mar p"_s); // twelve begin with these three letters
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Marguerite Pell"_s));
    const Appointment booked = m_clinic->appointmentOf(u"Marguerite Pell"_s)->appointment;
    QCOMPARE(booked.minute, 15 * 60);
    QCOMPARE(booked.therapist, m_clinic->jonas);
    QCOMPARE(booked.service, m_clinic->services[2]); // as last time
    QCOMPARE(booked.minutes, 90);
    QCOMPARE(booked.bufferAfter, 10);
    QCOMPARE(booked.room, m_clinic->rooms[3]);
    QVERIFY2(m_clinic->inputs().clicks() <= 1 && m_clinic->inputs().keys() <= 6, "the budget of a booking");
    QTRY_VERIFY(!m_clinic->box().isVisible());
    QTRY_COMPARE(m_clinic->board().chosen(), booked.id);
}

void tst_SchedulePage::keyboardAlone_booksToo()
{
    Inputs &keys = m_clinic->inputs();
    m_clinic->board().goTo(3, 15 * 60 - 15);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->box().isVisible());
    keys.type(u"mar p"_s);
    m_clinic->settle();
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Marguerite Pell"_s));
    QCOMPARE(m_clinic->appointmentOf(u"Marguerite Pell"_s)->appointment.minute, 15 * 60);
}

void tst_SchedulePage::escape_keepsWhatWasTyped()
{
    m_clinic->click(3, 15 * 60);
    m_clinic->inputs().type(u"somebody"_s);
    m_clinic->inputs().press(Qt::Key_Escape);
    QVERIFY(!m_clinic->box().isVisible());
    QCOMPARE(m_clinic->toast(), u"Not booked."_s);
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_clinic->box().isVisible());
    QCOMPARE(m_clinic->box().typed(), u"somebody"_s);
    QCOMPARE(m_clinic->box().wanted().minute, 15 * 60);
}

void tst_SchedulePage::somebodyNew_isBookedWithTheirNumber()
{
    m_clinic->click(3, 15 * 60);
    m_clinic->inputs().type(u"Anna Perez 555 0134"_s);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Anna Perez"_s));
    const ClientId id = *m_clinic->appointmentOf(u"Anna Perez"_s)->appointment.client;
    const Client stored = m_clinic->run([id](Database &database) { return ClientStore(database).find(id); });
    QCOMPARE(stored.phone, u"555 0134"_s);
}

void tst_SchedulePage::somebodyNew_isNotTakenForWhoHasTheirNumber()
{
    m_clinic->click(3, 15 * 60);
    m_clinic->inputs().type(u"Anna Perez 555-0112"_s); // Theo's
    m_clinic->settle();
    const QAbstractItemModel *rows = m_clinic->box().findChild<QListView *>(u"bookCandidates"_s)->model();
    QCOMPARE(rows->rowCount(), 2);
    QVERIFY2(rows->index(0, 0).data().toString().contains(u"Anna Perez"_s), qPrintable(rows->index(0, 0).data().toString()));
    QCOMPARE(rows->index(1, 0).data().toString(), u"Theo Wrenfield"_s);
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Anna Perez"_s));
}

void tst_SchedulePage::blockedTime_keepsTheTherapistFree()
{
    m_clinic->click(3, 15 * 60);
    m_clinic->inputs().type(u"Team meeting"_s);
    m_clinic->inputs().press(Qt::Key_B, Qt::ControlModifier);
    const auto isThere = [this] {
        return std::ranges::any_of(m_clinic->booked(), [](const DayEntry &entry) { return entry.appointment.isBlock() && entry.appointment.note == u"Team meeting"_s; });
    };
    QTRY_VERIFY(isThere());
}

void tst_SchedulePage::blockedTime_isAsLongAsThereIsRoom()
{
    const auto blocked = [this](const QString &what) -> std::optional<Appointment> {
        for (const DayEntry &entry : m_clinic->booked()) {
            if (entry.appointment.isBlock() && entry.appointment.note == what)
                return entry.appointment;
        }
        return {};
    };
    m_clinic->click(3, 11 * 60 + 30); // half an hour before Jonas' lunch
    m_clinic->inputs().type(u"Linen"_s);
    m_clinic->settle();
    QVERIFY(m_clinic->box().findChild<QPushButton *>(u"bookNow"_s)->text().contains(u"13:15"_s)); // the first hour after it
    m_clinic->inputs().press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(blocked(u"Linen"_s));
    QCOMPARE(blocked(u"Linen"_s)->minute, 11 * 60 + 30);
    QCOMPARE(blocked(u"Linen"_s)->minutes, 30);
    m_clinic->settle();
    m_clinic->drag(m_clinic->at(0, 13 * 60 + 30), m_clinic->at(0, 14 * 60 + 10)); // as long as somebody drew it
    m_clinic->inputs().type(u"Order"_s);
    m_clinic->settle();
    QVERIFY(!m_clinic->box().findChild<QPushButton *>(u"blockTime"_s)->isEnabled());
}

void tst_SchedulePage::drag_movesAndUndoTakesItBack()
{
    m_clinic->drag(m_clinic->at(0, 15 * 60 + 30), m_clinic->at(0, 16 * 60 + 15));
    QTRY_COMPARE(m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment.minute, 16 * 60);
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment.minute, 15 * 60 + 15);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment.minute, 16 * 60);
}

void tst_SchedulePage::dragOntoAnother_saysWhyAndOffersTheNearest()
{
    m_clinic->drag(m_clinic->at(0, 15 * 60 + 30), m_clinic->at(0, 14 * 60 + 30));
    QCOMPARE(m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment.minute, 15 * 60 + 15);
    const auto notices = m_clinic->page().findChild<NoticeBar *>()->notices();
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices[0].sentence.contains(u"Odile Marchbanks"_s), qPrintable(notices[0].sentence));
    notices[0].act();
    QTRY_COMPARE(m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment.minute, 15 * 60 + 10);
}

void tst_SchedulePage::altArrows_moveAndLengthen()
{
    m_clinic->click(0, 15 * 60 + 30);
    m_clinic->inputs().press(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment.minute, 15 * 60 + 30);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment.minutes, 75);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment.therapist, m_clinic->emil);
}

void tst_SchedulePage::cutAndPutDown_movesToAnotherTherapist()
{
    m_clinic->click(0, 15 * 60 + 30);
    m_clinic->inputs().press(Qt::Key_X, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        m_clinic->inputs().press(Qt::Key_Right);
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_COMPARE(m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment.therapist, m_clinic->jonas);
}

void tst_SchedulePage::oneKey_changesTheStatus()
{
    m_clinic->click(0, 14 * 60 + 30);
    m_clinic->inputs().press(Qt::Key_A);
    QTRY_COMPARE(m_clinic->appointmentOf(u"Odile Marchbanks"_s)->appointment.status, AppointmentStatus::Arrived);
    QSignalSpy visit(&m_clinic->page(), &SchedulePage::visitWanted);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_S);
    QCOMPARE(visit.size(), 1);
}

void tst_SchedulePage::cancelling_asksWhyAndLeavesTheTimeFree()
{
    m_clinic->click(0, 14 * 60 + 30);
    m_clinic->inputs().press(Qt::Key_Delete);
    m_clinic->inputs().type(u"ill"_s);
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_COMPARE(m_clinic->appointmentOf(u"Odile Marchbanks"_s)->appointment.status, AppointmentStatus::Cancelled);
    QCOMPARE(m_clinic->appointmentOf(u"Odile Marchbanks"_s)->appointment.cancelReason, u"ill"_s);
    m_clinic->settle();
    QVERIFY(freeAround(m_clinic->board().board().columns[0], 14 * 60 + 30));
}

void tst_SchedulePage::sameAgain_takesTwoKeys()
{
    m_clinic->click(0, 9 * 60 + 30); // done
    m_clinic->inputs().countAnew();
    m_clinic->inputs().press(Qt::Key_R);
    QTRY_VERIFY(m_clinic->box().isVisible());
    m_clinic->inputs().press(Qt::Key_Return);
    const QDate then = ScheduleFixture::day().addDays(14);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Theo Wrenfield"_s, then));
    QCOMPARE(m_clinic->appointmentOf(u"Theo Wrenfield"_s, then)->appointment.minute, 9 * 60);
    QCOMPARE(m_clinic->appointmentOf(u"Theo Wrenfield"_s, then)->appointment.service, m_clinic->services[1]);
    QCOMPARE(m_clinic->inputs().keys(), 2);
    QCOMPARE(m_clinic->inputs().clicks(), 0);
}

void tst_SchedulePage::askingForFreeTime_offersItAndGoesThere()
{
    m_clinic->inputs().press(Qt::Key_N);
    QTRY_VERIFY(m_clinic->box().isVisible());
    m_clinic->inputs().type(u"next free 60 Emil after 16:00"_s);
    auto *list = m_clinic->box().findChild<QListView *>(u"bookCandidates"_s);
    QTRY_VERIFY(list->model()->rowCount() > 1);
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"Tue 17 Nov 16:00"_s);
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_COMPARE(m_clinic->box().wanted().minute, 16 * 60);
    QTRY_COMPARE(m_clinic->box().typed(), QString());
    m_clinic->inputs().type(u"mar p"_s);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Marguerite Pell"_s));
    const Appointment booked = m_clinic->appointmentOf(u"Marguerite Pell"_s)->appointment;
    QCOMPARE(booked.therapist, m_clinic->emil);
    QCOMPARE(booked.minute, 16 * 60);
    QCOMPARE(booked.minutes, 60);
}

void tst_SchedulePage::askingForFreeTime_saysWhatItDidNotUnderstand()
{
    m_clinic->inputs().press(Qt::Key_N);
    QTRY_VERIFY(m_clinic->box().isVisible());
    m_clinic->inputs().type(u"next free 60 zoe"_s);
    QTRY_VERIFY(m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->text().contains(u"zoe"_s));
    QVERIFY(m_clinic->box().findChild<QListView *>(u"bookCandidates"_s)->model()->rowCount() > 1); // what was understood is answered
    m_clinic->inputs().type(u" on Sunday"_s); // when nobody works
    QTRY_VERIFY(m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->text().contains(u"no such time"_s));
    QVERIFY(m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->text().contains(u"zoe"_s));
}

void tst_SchedulePage::askingForFreeTime_leavesWhoeverIsCalledSo()
{
    m_clinic->run([](Database &database) { return ClientStore(database).add(aClient().named(u"Anna"_s, u"Frei"_s)); });
    ClientBook &clients = m_clinic->clientBook();
    clients.load();
    QTRY_VERIFY(clients.isLoaded());
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_N);
    QTRY_VERIFY(m_clinic->box().isVisible());
    auto *list = m_clinic->box().findChild<QListView *>(u"bookCandidates"_s);
    const auto first = [list] { return list->model()->index(0, 0).data().toString(); };
    m_clinic->inputs().type(u"frei"_s);
    m_clinic->settle();
    QCOMPARE(first(), u"Anna Frei"_s);
    m_clinic->inputs().type(u" 60 Emil"_s);
    QTRY_VERIFY2(first().startsWith(u"Tue 17 Nov"_s), qPrintable(first()));
}

void tst_SchedulePage::askingForFreeTime_mistyped_isLookedForAndBooksNobody()
{
    const qsizetype before = m_clinic->run([](Database &database) { return ClientStore(database).rows(); }).size();
    m_clinic->inputs().press(Qt::Key_N);
    QTRY_VERIFY(m_clinic->box().isVisible());
    m_clinic->inputs().type(u"nxt fre 60 with Emli after 16:00"_s);
    auto *list = m_clinic->box().findChild<QListView *>(u"bookCandidates"_s);
    m_clinic->settle();
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Look for: next free 60 with Emil after 16:00"_s);
    QVERIFY(list->model()->index(1, 0).data().toString().startsWith(u"New client nxt"_s)); // who is really called so
    QCOMPARE(m_clinic->box().findChild<QPushButton *>(u"bookNow"_s)->text(), u"Look for times"_s);
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"Tue 17 Nov 16:00"_s);
    QCOMPARE(m_clinic->box().typed(), u"next free 60 with Emil after 16:00"_s);
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_COMPARE(m_clinic->box().wanted().minute, 16 * 60);
    QCOMPARE(m_clinic->run([](Database &database) { return ClientStore(database).rows(); }).size(), before);
}

/// While free times are looked for, the list is of what was typed before.
void tst_SchedulePage::askingForFreeTime_inAHurry_booksNobody()
{
    const qsizetype before = m_clinic->run([](Database &database) { return ClientStore(database).rows(); }).size();
    m_clinic->inputs().press(Qt::Key_N);
    QTRY_VERIFY(m_clinic->box().isVisible());
    QSemaphore goOn;
    const auto held = m_clinic->storage().run([&goOn](Database &) -> Result<> {
        goOn.acquire();
        return {};
    });
    m_clinic->inputs().type(u"next free 60 Emil after 16:00"_s);
    m_clinic->inputs().press(Qt::Key_Down);
    m_clinic->inputs().press(Qt::Key_Return);
    goOn.release();
    m_clinic->settle();
    QVERIFY(m_clinic->box().isVisible());
    QCOMPARE(m_clinic->run([](Database &database) { return ClientStore(database).rows(); }).size(), before);
    QCOMPARE(m_clinic->box().findChild<QListView *>(u"bookCandidates"_s)->model()->index(0, 0).data().toString(), u"Tue 17 Nov 16:00"_s);
}

void tst_SchedulePage::hoursThatNobodyEntered_areToldAndLedTo()
{
    const auto toldOn = [](const SchedulePage &page) -> std::optional<Notice> {
        for (const Notice &notice : page.findChild<NoticeBar *>()->notices()) {
            if (notice.id == u"hours"_s)
                return notice;
        }
        return {};
    };
    const auto told = [&] { return toldOn(m_clinic->page()); };
    QVERIFY(!told());
    const auto setWeek = [this](const QList<MinuteSpan> &day) {
        m_clinic->run([this, day](Database &database) -> Result<> {
            for (const PersonId person : {m_clinic->nora, m_clinic->emil, m_clinic->priya, m_clinic->jonas}) {
                WorkingHours hours = orFail(HoursStore(database).of(person));
                hours.week.fill(day);
                orFail(HoursStore(database).save(hours));
            }
            return {};
        });
        m_clinic->book().reload();
        m_clinic->settle();
    };
    setWeek({});
    QTRY_VERIFY(told());
    QVERIFY2(told()->sentence.contains(u"8:00"_s) && told()->sentence.contains(u"18:00"_s), qPrintable(told()->sentence));
    QSignalSpy wanted(&m_clinic->page(), &SchedulePage::hoursWanted);
    told()->act();
    QCOMPARE(wanted.size(), 1);
    Session desk;
    desk.role = Role::Receptionist;
    SchedulePage atTheDesk(m_clinic->storage(), m_clinic->book(), m_clinic->clientBook(), desk, false);
    atTheDesk.open();
    QTRY_VERIFY(toldOn(atTheDesk));
    QVERIFY(toldOn(atTheDesk)->action.isEmpty()); // who cannot set them is not led there
    QVERIFY(toldOn(atTheDesk)->sentence.size() > told()->sentence.size());
    setWeek({{540, 600}});
    QTRY_VERIFY(!told());
}

void tst_SchedulePage::everybodyHidden_saysSoAndShowsThemAgain()
{
    auto *header = m_clinic->page().findChild<ScheduleHeader *>();
    for (const PersonId person : {m_clinic->nora, m_clinic->emil, m_clinic->priya, m_clinic->jonas})
        emit header->hiddenChosen(person, true);
    QVERIFY(!m_clinic->board().isVisible());
    const auto shown = m_clinic->page().findChildren<EmptyState *>();
    const auto state = std::ranges::find_if(shown, &QWidget::isVisible);
    QVERIFY(state != shown.end());
    (*state)->button()->click();
    QVERIFY(m_clinic->board().isVisible());
    QCOMPARE(m_clinic->board().board().columns.size(), 4);
}

void tst_SchedulePage::closedDaysAndLeave_areNamedAboveTheirColumns()
{
    const auto seconds = [this] {
        QStringList all;
        for (const BoardColumn &column : m_clinic->board().board().columns)
            all += column.second;
        return all;
    };
    m_clinic->run([this](Database &database) -> Result<> {
        orFail(HoursStore(database).setExceptions(m_clinic->priya, {ScheduleFixture::day()}, HoursException{{{10 * 60, 12 * 60}}, u"dentist"_s}));
        return HoursStore(database).setExceptions(m_clinic->jonas, {ScheduleFixture::day()}, HoursException{});
    });
    m_clinic->book().reload();
    m_clinic->settle();
    QCOMPARE(seconds(), (QStringList{u"Room 2"_s, u"Room 1"_s, u"dentist"_s, u"away"_s}));
    m_clinic->run([](Database &database) { return HoursStore(database).setHoliday(ScheduleFixture::day(), QString()); });
    m_clinic->book().reload();
    m_clinic->settle();
    QCOMPARE(seconds(), QStringList(4, u"closed"_s));
    m_clinic->page().showView(ScheduleView::Week);
    m_clinic->settle();
    QCOMPARE(seconds(), (QStringList{QString(), u"closed"_s, QString(), QString(), QString(), QString(), QString()}));
}

void tst_SchedulePage::hoursThatWereChangedMeanwhile_areShownOnTheWayToAnAppointment()
{
    const AppointmentId bruno = m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment.id;
    m_clinic->page().hide(); // somebody is in the settings
    m_clinic->run([this](Database &database) { return HoursStore(database).setExceptions(m_clinic->nora, {ScheduleFixture::day()}, HoursException{{{10 * 60, 12 * 60}}, u"dentist"_s}); });
    m_clinic->page().show();
    m_clinic->page().showAppointment(ScheduleFixture::day(), bruno);
    m_clinic->settle();
    QCOMPARE(m_clinic->board().board().columns[0].open, (QList<MinuteSpan>{{10 * 60, 12 * 60}}));
    QCOMPARE(m_clinic->board().chosen(), bruno);
}

void tst_SchedulePage::bookNext_takesATimeThatIsLongEnough()
{
    m_clinic->inputs().press(Qt::Key_N); // it is 12:38, the break ends at 13:15, Odile comes at 14:00, Bruno at 15:15
    QTRY_VERIFY(m_clinic->box().isVisible());
    QCOMPARE(m_clinic->box().wanted().minute, 16 * 60 + 25);
}

void tst_SchedulePage::bookNext_leavesRoomForTheTimeAfterIt()
{
    Appointment next; // an hour after which its ten minutes do not fit
    next.client = m_clinic->clients[u"Maria Busch"_s];
    next.therapist = m_clinic->jonas;
    next.minutes = 60;
    next.zone = ScheduleFixture::zoneName;
    next = movedTo(next, ScheduleFixture::day(), 14 * 60 + 15);
    m_clinic->run([next](Database &database) { return ScheduleStore(database).book(next); });
    m_clinic->book().reload();
    m_clinic->settle();
    m_clinic->board().goTo(3, 13 * 60 + 15);
    m_clinic->inputs().press(Qt::Key_N);
    m_clinic->settle();
    QVERIFY(m_clinic->box().isVisible());
    QCOMPARE(m_clinic->box().wanted().minute, 15 * 60 + 15);
    QVERIFY(!m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->isVisible());
}

void tst_SchedulePage::bookNext_onAFullDay_goesToTheNextFreeOne()
{
    m_clinic->run([this](Database &database) -> Result<> {
        Appointment meeting;
        meeting.therapist = m_clinic->nora;
        meeting.zone = ScheduleFixture::zoneName;
        for (const auto &[date, minute, minutes] : {std::tuple(ScheduleFixture::day(), 16 * 60 + 25, 95), {ScheduleFixture::day().addDays(1), 9 * 60, 210}}) {
            meeting.date = date;
            meeting.minute = minute;
            meeting.minutes = minutes;
            orFail(ScheduleStore(database).book(meeting));
        }
        return {};
    });
    m_clinic->page().showDay(ScheduleFixture::day());
    m_clinic->settle();
    m_clinic->board().setFocus();
    m_clinic->inputs().press(Qt::Key_N);
    QTRY_VERIFY(m_clinic->box().isVisible());
    const Appointment &wanted = m_clinic->box().wanted();
    QCOMPARE(wanted.date, ScheduleFixture::day().addDays(1)); // after her morning's meeting and her break
    QCOMPARE(wanted.minute, 13 * 60 + 15);
    QCOMPARE(wanted.therapist, m_clinic->nora);
    const QString said = m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->text();
    QVERIFY2(said.contains(u"Tue 17 Nov"_s) && said.contains(u"Wed 18 Nov"_s) && said.contains(u"13:15"_s), qPrintable(said));
    m_clinic->inputs().type(u"mar p"_s);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Marguerite Pell"_s, ScheduleFixture::day().addDays(1)));
}

void tst_SchedulePage::bookNext_fromAMonth_opensItsDay()
{
    for (const auto &[day, minute] : {std::pair(ScheduleFixture::day(), 16 * 60 + 30), {ScheduleFixture::day().addDays(210), 9 * 60}}) { // today, and next June
        m_clinic->page().showView(ScheduleView::Month);
        m_clinic->page().showDay(day);
        m_clinic->settle();
        m_clinic->page().setFocus();
        m_clinic->inputs().press(Qt::Key_N);
        QTRY_VERIFY(m_clinic->box().isVisible());
        QCOMPARE(m_clinic->page().view(), ScheduleView::Day);
        QCOMPARE(m_clinic->box().wanted().date, day);
        QCOMPARE(m_clinic->box().wanted().minute, minute); // not one that has passed
        QVERIFY(m_clinic->box().findChild<QLabel *>(u"bookTrouble"_s)->isHidden());
        m_clinic->inputs().press(Qt::Key_Escape);
    }
}

void tst_SchedulePage::notice_leavesTheCalendarWhereItIs()
{
    const auto onScreen = [this](int minute) { return m_clinic->board().viewport()->mapToGlobal(m_clinic->at(1, minute)); };
    auto *notices = m_clinic->page().findChild<NoticeBar *>();
    for (const bool scrolled : {false, true}) {
        if (scrolled)
            m_clinic->board().verticalScrollBar()->setValue(m_clinic->board().verticalScrollBar()->value() + 20);
        m_clinic->settle();
        const QPoint morning = onScreen(9 * 60);
        const QPoint evening = onScreen(17 * 60);
        notices->put({u"conflict"_s, Notice::Severity::Caution, u"Somebody else is there."_s});
        m_clinic->settle();
        QVERIFY(notices->isVisible() && notices->height() > 30);
        QCOMPARE(onScreen(9 * 60), morning);
        QCOMPARE(onScreen(17 * 60), evening);
        notices->withdraw(u"conflict"_s);
        QTRY_COMPARE(onScreen(9 * 60), morning);
        m_clinic->settle();
        QCOMPARE(onScreen(17 * 60), evening);
    }
}

void tst_SchedulePage::rooms_standInColumns()
{
    m_clinic->page().showAs(u"rooms"_s);
    const Board &board = m_clinic->board().board();
    QCOMPARE(board.columns.size(), 4);
    QCOMPARE(board.columns[1].heading, u"Room 2"_s);
    QCOMPARE(board.columns[1].blocks.size(), 5);
}

void tst_SchedulePage::screenReader_walksThroughTheDay()
{
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(&m_clinic->board());
    QVERIFY(board);
    QStringList names;
    for (int i = 0; i < board->childCount(); ++i) {
        names += board->child(i)->text(QAccessible::Name);
        QCOMPARE(board->indexOfChild(board->child(i)), i);
        QVERIFY(board->child(i)->rect().isValid());
    }
    QVERIFY2(names.contains(u"Tuesday 14:00 to 15:00, Odile Marchbanks, Trigger point 60, confirmed, Nora Vale"_s), qPrintable(names.join(u'\n')));
    QVERIFY2(names.contains(u"Tuesday 15:30, free, Jonas Birk"_s), qPrintable(names.join(u'\n')));
    QVERIFY(names.contains(u"Tuesday 12:00 to 13:00, Lunch, Jonas Birk"_s));
    // By keys from the first appointment to the last, each once.
    QStringList walked;
    m_clinic->board().goTo(0, 8 * 60);
    for (int i = 0; i < 30; ++i) {
        m_clinic->inputs().press(Qt::Key_Tab);
        if (!m_clinic->board().hasFocus())
            break;
        walked += board->focusChild()->text(QAccessible::Name);
    }
    QCOMPARE(walked.size(), 11);
    QCOMPARE(QSet<QString>(walked.begin(), walked.end()).size(), walked.size());
    // A press of a free beginning opens a booking there.
    const int slot = static_cast<int>(names.indexOf(u"Tuesday 15:30, free, Jonas Birk"_s));
    board->child(slot)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(m_clinic->box().isVisible());
    QCOMPARE(m_clinic->box().wanted().minute, 15 * 60 + 30);
    QCOMPARE(m_clinic->box().wanted().therapist, m_clinic->jonas);
}

UNTIE_TEST_GUI_MAIN(tst_SchedulePage)
#include "tst_schedulepage.moc"
