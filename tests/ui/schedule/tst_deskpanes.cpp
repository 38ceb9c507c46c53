#include "app/schedule/waitingstore.h"
#include "app/schedule/walltime.h"
#include "tests/support/schedulefixture.h"
#include "tests/support/testmain.h"
#include "ui/common/noticebar.h"
#include "ui/schedule/remindermodel.h"
#include "ui/schedule/reminderpane.h"
#include "ui/schedule/waitingpane.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace untie;
using namespace Qt::StringLiterals;

/// The waiting list and the reminders beside the calendar.
class tst_DeskPanes : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_clinic = std::make_unique<ScheduleFixture>(); }
    void cleanup() { m_clinic.reset(); }
    void wish_isEnteredByKeys();
    void wish_namesDaysAsWeeksBeginHere();
    void lists_leaveThePageItsLetters();
    void wish_ofSomebodyNew_makesAClient();
    void wish_thatCannotBe_saysWhy();
    void wish_ofSomebodyNew_thatCannotBe_makesNoClient();
    void wish_forWhatIsNotOfferedAnyMore_staysWhenItIsChanged();
    void removed_canBeTakenBack();
    void lists_areTakenBackAndMadeAgain_whenTheToastIsGone();
    void wish_bookedAndTakenBack_isStillTheSameToUndo();
    void wish_changedMeanwhile_isNotUndone();
    void findingATime_proposesItAndFulfilsTheWish();
    void cancelling_offersTheTimeToWhoWaits_data();
    void cancelling_offersTheTimeToWhoWaits();
    void offerTakenByOneKey_andTakenBack();
    void offer_isGoneOnceItsTimeIsTakenAgain();
    void reminders_areTickedAndMailed();
    void reminders_beforeClosedDays_areOfWhoComesAfterThem();
    void reminders_ofNobody_leaveThePageItsKeys();
    void reminder_ofAMovedAppointment_isDueAgain();
    void clientsAppointments_areListedAndGoneTo();
    void clientsAppointments_beginAtTheNextOne();
    void clientsAppointments_ofNobodySayIt();

private:
    QList<WaitingEntry> waiting()
    {
        return m_clinic->run([](Database &database) { return WaitingStore(database).waiting(); });
    }
    WaitingWish put(const QString &name, std::optional<PersonId> therapist = {}, MinuteSpan within = {0, 1440})
    {
        WaitingWish wish;
        wish.client = m_clinic->clients.value(name);
        wish.service = m_clinic->services[0];
        wish.therapist = therapist;
        wish.within = within;
        wish.firstDay = ScheduleFixture::day();
        return m_clinic->run([wish](Database &database) { return WaitingStore(database).save(wish); });
    }
    std::optional<Notice> offer()
    {
        for (const Notice &notice : m_clinic->page().findChild<NoticeBar *>()->notices()) {
            if (notice.id == u"waiting"_s)
                return notice;
        }
        return {};
    }
    void cancelOdile()
    {
        m_clinic->click(0, 14 * 60 + 30);
        m_clinic->inputs().press(Qt::Key_Delete);
        m_clinic->inputs().press(Qt::Key_Return);
        m_clinic->settle();
    }
    template <class Part>
    Part *part(const QString &name)
    {
        return m_clinic->page().findChild<Part *>(name);
    }

    std::unique_ptr<ScheduleFixture> m_clinic;
};

void tst_DeskPanes::wish_isEnteredByKeys()
{
    Inputs &keys = m_clinic->inputs();
    keys.press(Qt::Key_W);
    m_clinic->settle();
    QVERIFY(part<WaitingPane>(u"waitingPane"_s)->isVisible());
    keys.press(Qt::Key_Return); // "Put somebody on the list" has the focus
    QTRY_VERIFY(part<QLineEdit>(u"waitWho"_s)->hasFocus());
    keys.type(u"mar p"_s);
    part<QLineEdit>(u"waitTimes"_s)->setText(u"14–18"_s);
    part<QCheckBox>(u"waitDay5"_s)->setChecked(false);
    part<QCheckBox>(u"waitDay6"_s)->setChecked(false);
    keys.press(Qt::Key_Return);
    QTRY_COMPARE(waiting().size(), 1);
    const WaitingWish wish = waiting().constFirst().wish;
    QCOMPARE(wish.client, m_clinic->clients.value(u"Marguerite Pell"_s));
    QCOMPARE(wish.service, m_clinic->services[0]);
    QCOMPARE(wish.within, (MinuteSpan{14 * 60, 18 * 60}));
    QCOMPARE(int(wish.weekdays), 0b0011111);
    m_clinic->settle();
    QVERIFY(part<QListView>(u"waitingList"_s)->isVisible());
    keys.press(Qt::Key_Escape);
    QVERIFY(!part<WaitingPane>(u"waitingPane"_s)->isVisible());
    QVERIFY(m_clinic->board().hasFocus());
}

void tst_DeskPanes::wish_namesDaysAsWeeksBeginHere()
{
    const QLocale before;
    for (const auto &[locale, first, last] : {std::tuple(u"de_DE"_s, u"waitDay0"_s, u"waitDay6"_s), {u"en_US"_s, u"waitDay6"_s, u"waitDay5"_s}, {u"ar_EG"_s, u"waitDay5"_s, u"waitDay4"_s}}) {
        QLocale::setDefault(QLocale(locale));
        m_clinic = std::make_unique<ScheduleFixture>();
        m_clinic->inputs().press(Qt::Key_W);
        m_clinic->settle();
        part<WaitingPane>(u"waitingPane"_s)->add();
        m_clinic->settle();
        const auto at = [this](const QString &name) { return part<QCheckBox>(name)->geometry().topLeft(); };
        QCOMPARE(at(first), QPoint(0, at(first).y()));
        QVERIFY(at(last).y() > at(first).y()); // the second line's end
        QStringList tabbed{first};
        while (tabbed.size() < 7)
            tabbed += part<QCheckBox>(tabbed.constLast())->nextInFocusChain()->objectName();
        QCOMPARE(tabbed.constLast(), last);
    }
    QLocale::setDefault(before);
}

void tst_DeskPanes::lists_leaveThePageItsLetters()
{
    put(u"Marco Abel"_s);
    m_clinic->inputs().press(Qt::Key_W);
    m_clinic->settle();
    auto *waiting = part<QListView>(u"waitingList"_s);
    QTRY_VERIFY(waiting->hasFocus());
    m_clinic->inputs().press(Qt::Key_N);
    QTRY_VERIFY(m_clinic->box().isVisible());
    m_clinic->inputs().press(Qt::Key_Escape);
    waiting->setFocus();
    m_clinic->inputs().press(Qt::Key_3);
    QTRY_COMPARE(m_clinic->page().view(), ScheduleView::Month);
}

void tst_DeskPanes::wish_ofSomebodyNew_makesAClient()
{
    m_clinic->inputs().press(Qt::Key_W);
    m_clinic->settle();
    part<WaitingPane>(u"waitingPane"_s)->add();
    m_clinic->inputs().type(u"Zoe Newcomb 555 0199"_s);
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_COMPARE(waiting().size(), 1);
    QCOMPARE(waiting().constFirst().clientName, u"Zoe Newcomb"_s);
    QCOMPARE(waiting().constFirst().phone, u"555 0199"_s);
}

void tst_DeskPanes::wish_thatCannotBe_saysWhy()
{
    part<WaitingPane>(u"waitingPane"_s)->add(m_clinic->clients.value(u"Marguerite Pell"_s));
    part<QLineEdit>(u"waitTimes"_s)->setText(u"14–14:30"_s); // sixty minutes
    part<QPushButton>(u"waitSave"_s)->click();
    m_clinic->settle();
    QTRY_VERIFY(!part<QLabel>(u"waitTrouble"_s)->isHidden());
    QVERIFY(waiting().isEmpty());
}

void tst_DeskPanes::wish_ofSomebodyNew_thatCannotBe_makesNoClient()
{
    const auto clients = [this] { return m_clinic->run([](Database &database) { return ClientStore(database).rows(); }).size(); };
    const qsizetype before = clients();
    part<WaitingPane>(u"waitingPane"_s)->add();
    m_clinic->settle();
    m_clinic->inputs().type(u"Anna Perez 555 0134"_s);
    for (const auto &[times, until] : {std::pair(u"half past"_s, QString()), {u"14–14:30"_s, {}}, {{}, u"31.02.2027"_s}, {{}, u"1.1.2001"_s}}) {
        part<QLineEdit>(u"waitTimes"_s)->setText(times);
        part<QLineEdit>(u"waitUntil"_s)->setText(until);
        part<QPushButton>(u"waitSave"_s)->click();
        m_clinic->settle();
        QVERIFY2(waiting().isEmpty(), qPrintable(times + until));
        QCOMPARE(clients(), before);
    }
    part<QLineEdit>(u"waitUntil"_s)->clear();
    part<QPushButton>(u"waitSave"_s)->click();
    QTRY_COMPARE(waiting().size(), 1);
    QCOMPARE(clients(), before + 1);
}

void tst_DeskPanes::wish_forWhatIsNotOfferedAnyMore_staysWhenItIsChanged()
{
    WaitingWish wish = put(u"Marguerite Pell"_s);
    m_clinic->run([&](Database &database) -> Result<> {
        wish.service = m_clinic->services[3];
        wish.therapist = m_clinic->jonas;
        orFail(WaitingStore(database).save(wish));
        Service service = orFail(ServiceStore(database).services()).at(3);
        service.active = false;
        orFail(ServiceStore(database).save(service));
        return {};
    });
    m_clinic->book().reload();
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_W);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_F2);
    m_clinic->settle();
    part<QPlainTextEdit>(u"waitNote"_s)->setPlainText(u"rings first"_s);
    part<QPushButton>(u"waitSave"_s)->click();
    QTRY_COMPARE(waiting().constFirst().wish.note, u"rings first"_s);
    QCOMPARE(waiting().constFirst().wish.service, m_clinic->services[3]);
    QCOMPARE(waiting().constFirst().wish.therapist, m_clinic->jonas);
}

void tst_DeskPanes::removed_canBeTakenBack()
{
    put(u"Marguerite Pell"_s);
    m_clinic->inputs().press(Qt::Key_W);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Delete);
    QTRY_VERIFY(waiting().isEmpty());
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(waiting().size(), 1);
}

void tst_DeskPanes::lists_areTakenBackAndMadeAgain_whenTheToastIsGone()
{
    const WaitingWish first = put(u"Marguerite Pell"_s);
    m_clinic->inputs().press(Qt::Key_W);
    m_clinic->settle();
    const auto sayNothing = [this] {
        for (Toast *toast : m_clinic->page().findChildren<Toast *>())
            toast->dismiss();
        m_clinic->settle();
    };
    const Appointment odile = m_clinic->appointmentOf(u"Odile Marchbanks"_s)->appointment;
    WaitingWish changed = first;
    changed.minutes = 90;
    m_clinic->book().make(WaitingChange{first, changed}, u"changed"_s);
    m_clinic->book().make(ReminderChange{odile, true}, u"reminded"_s);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Delete);
    QTRY_VERIFY(waiting().isEmpty());
    sayNothing();
    const auto reminded = [this, odile] {
        const auto due = m_clinic->run([](Database &database) { return ReminderStore(database).due(ScheduleFixture::day(), ScheduleFixture::day()); });
        return std::ranges::any_of(due, [](const Reminder &one) { return one.given; });
    };
    const Appointment bruno = m_clinic->appointmentOf(u"Bruno Quillfeather"_s)->appointment;
    m_clinic->book().make(ReminderChange{bruno, true}, u"reminded"_s);
    m_clinic->settle();
    sayNothing();
    QVERIFY(reminded());
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!reminded());
    sayNothing();
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(waiting().size(), 1);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier); // of Odile, who has confirmed
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(waiting().constFirst().wish.minutes, 60);
    m_clinic->settle();
    for (int i = 0; i < 4; ++i) {
        m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        m_clinic->settle();
    }
    QVERIFY(waiting().isEmpty());
    QVERIFY(reminded());
    QVERIFY(!m_clinic->book().canRedo());
}

void tst_DeskPanes::wish_bookedAndTakenBack_isStillTheSameToUndo()
{
    WaitingWish wish;
    wish.client = m_clinic->clients.value(u"Marguerite Pell"_s);
    wish.service = m_clinic->services[0];
    wish.firstDay = ScheduleFixture::day();
    m_clinic->book().make(WaitingChange{std::nullopt, wish}, u"waits"_s);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_W);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->box().isVisible());
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(waiting().isEmpty());
    m_clinic->settle();
    m_clinic->book().undo(); // the booking: she waits again
    QTRY_COMPARE(waiting().size(), 1);
    m_clinic->settle();
    m_clinic->book().undo(); // the wish
    QTRY_VERIFY(waiting().isEmpty());
    m_clinic->settle();
    m_clinic->book().redo();
    QTRY_COMPARE(waiting().size(), 1);
}

void tst_DeskPanes::wish_changedMeanwhile_isNotUndone()
{
    const WaitingWish first = put(u"Marguerite Pell"_s);
    WaitingWish changed = first;
    changed.minutes = 90;
    m_clinic->book().make(WaitingChange{first, changed}, u"changed"_s);
    m_clinic->settle();
    WaitingWish others = waiting().constFirst().wish;
    others.note = u"by somebody else"_s;
    m_clinic->run([others](Database &database) { return WaitingStore(database).save(others); });
    QSignalSpy refused(&m_clinic->book(), &ScheduleBook::listsRefused);
    m_clinic->book().undo();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(waiting().constFirst().wish.minutes, 90);
    QVERIFY(!m_clinic->toast().isEmpty());
}

void tst_DeskPanes::findingATime_proposesItAndFulfilsTheWish()
{
    put(u"Marguerite Pell"_s, m_clinic->jonas, {15 * 60, 18 * 60});
    m_clinic->inputs().press(Qt::Key_W);
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->box().isVisible());
    QCOMPARE(m_clinic->box().wanted().therapist, m_clinic->jonas);
    QVERIFY(m_clinic->box().wanted().minute >= 15 * 60);
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Marguerite Pell"_s));
    QTRY_VERIFY(waiting().isEmpty());
}

void tst_DeskPanes::cancelling_offersTheTimeToWhoWaits_data()
{
    QTest::addColumn<bool>("withNora");
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("offered");
    QTest::newRow("whoever has time, at any time") << false << 0 << true;
    QTest::newRow("with her") << true << 0 << true;
    QTest::newRow("later than it is") << true << 16 * 60 + 30 << false;
}

void tst_DeskPanes::cancelling_offersTheTimeToWhoWaits()
{
    QFETCH(bool, withNora);
    QFETCH(int, from);
    QFETCH(bool, offered);
    put(u"Marguerite Pell"_s, withNora ? std::optional(m_clinic->nora) : std::nullopt, {from, 1440});
    cancelOdile();
    m_clinic->settle();
    QCOMPARE(offer().has_value(), offered);
    if (offered)
        QVERIFY2(offer()->sentence.contains(u"Marguerite Pell"_s) && offer()->sentence.contains(u"Nora Vale"_s), qPrintable(offer()->sentence));
}

void tst_DeskPanes::offerTakenByOneKey_andTakenBack()
{
    put(u"Marguerite Pell"_s, m_clinic->nora);
    cancelOdile();
    QTRY_VERIFY(offer());
    m_clinic->board().setFocus();
    m_clinic->board().choose({});
    m_clinic->inputs().press(Qt::Key_W);
    QTRY_VERIFY(m_clinic->appointmentOf(u"Marguerite Pell"_s));
    const Appointment booked = m_clinic->appointmentOf(u"Marguerite Pell"_s)->appointment;
    QCOMPARE(booked.minute, 14 * 60);
    QCOMPARE(booked.service, m_clinic->services[0]);
    QCOMPARE(booked.bufferAfter, 10);
    QVERIFY(booked.room);
    QTRY_VERIFY(waiting().isEmpty());
    QVERIFY(!offer());
    m_clinic->settle();
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(waiting().size(), 1);
    QVERIFY(!m_clinic->appointmentOf(u"Marguerite Pell"_s));
}

void tst_DeskPanes::offer_isGoneOnceItsTimeIsTakenAgain()
{
    put(u"Marguerite Pell"_s, m_clinic->nora);
    cancelOdile();
    QTRY_VERIFY(offer());
    m_clinic->inputs().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!offer());
    QCOMPARE(waiting().size(), 1);
}

void tst_DeskPanes::reminders_areTickedAndMailed()
{
    const QDate tomorrow = ScheduleFixture::day().addDays(1);
    const auto book = [&](const QString &name, int minute) {
        Appointment a;
        a.client = m_clinic->clients.value(name);
        a.therapist = m_clinic->nora;
        a.date = tomorrow;
        a.minute = minute;
        a.zone = ScheduleFixture::zoneName;
        return m_clinic->run([a](Database &database) { return ScheduleStore(database).book(a); });
    };
    book(u"Marguerite Pell"_s, 600);
    book(u"Marco Abel"_s, 700);
    const ClientId marco = m_clinic->clients.value(u"Marco Abel"_s);
    const ClientId pell = m_clinic->clients.value(u"Marguerite Pell"_s);
    m_clinic->run([marco, pell](Database &database) -> Result<> {
        Client unreachable = orFail(ClientStore(database).find(pell));
        unreachable.email.clear();
        orFail(ClientStore(database).update(unreachable));
        Client client = orFail(ClientStore(database).find(marco));
        client.email = u"marco@example.org"_s;
        client.language = u"de"_s;
        return ClientStore(database).update(client);
    });
    auto *pane = part<ReminderPane>(u"reminderPane"_s);
    QUrl opened;
    pane->setOpener([&opened](const QUrl &url) {
        opened = url;
        return true;
    });
    m_clinic->inputs().press(Qt::Key_M);
    m_clinic->settle();
    auto *list = part<QListView>(u"reminderList"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->hasFocus());
    const auto ticked = [list](int row) { return list->model()->index(row, 0).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked; };
    QVERIFY(!part<QPushButton>(u"reminderWrite"_s)->isEnabled()); // she has no address
    m_clinic->inputs().press(Qt::Key_Space);
    QTRY_VERIFY(ticked(0));
    m_clinic->inputs().press(Qt::Key_Down);
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_VERIFY(ticked(1));
    QCOMPARE(opened.scheme(), u"mailto"_s);
    QCOMPARE(opened.path(), u"marco@example.org"_s);
    QVERIFY(QUrlQuery(opened).queryItemValue(u"subject"_s, QUrl::FullyDecoded).startsWith(u"Ihr Termin"_s));
    m_clinic->inputs().press(Qt::Key_Space);
    QTRY_VERIFY(!ticked(1));
    m_clinic->inputs().press(Qt::Key_C);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(m_clinic->appointmentOf(u"Marco Abel"_s, tomorrow)->appointment.status, AppointmentStatus::Confirmed);
}

void tst_DeskPanes::reminders_beforeClosedDays_areOfWhoComesAfterThem()
{
    const QDate friday = ScheduleFixture::day().addDays(3);
    m_clinic->setNow(QDateTime(friday, QTime(11, 0), Qt::UTC));
    Appointment a;
    a.client = m_clinic->clients.value(u"Marco Abel"_s);
    a.therapist = m_clinic->nora;
    a.zone = ScheduleFixture::zoneName;
    a = movedTo(a, friday.addDays(3), 600);
    m_clinic->run([a](Database &database) { return ScheduleStore(database).book(a); });
    m_clinic->inputs().press(Qt::Key_M);
    m_clinic->settle();
    QCOMPARE(part<QComboBox>(u"reminderDays"_s)->currentText(), u"Monday, 23 November"_s);
    QCOMPARE(part<QListView>(u"reminderList"_s)->model()->rowCount(), 1);
    QCOMPARE(part<QListView>(u"reminderList"_s)->model()->index(0, 0).data(ReminderModel::WhenRole).toString(), u"10:00"_s); // the day stands above
    m_clinic->run([monday = a.date](Database &database) { return HoursStore(database).setHoliday(monday, u"Fair"_s); });
    m_clinic->book().reload();
    m_clinic->settle();
    QCOMPARE(part<QComboBox>(u"reminderDays"_s)->currentText(), u"Tuesday, 24 November"_s);
    QCOMPARE(part<QListView>(u"reminderList"_s)->model()->rowCount(), 1); // who comes on the closed day all the same
}

void tst_DeskPanes::reminders_ofNobody_leaveThePageItsKeys()
{
    Inputs &keys = m_clinic->inputs();
    keys.press(Qt::Key_M);
    m_clinic->settle();
    auto *pane = part<ReminderPane>(u"reminderPane"_s);
    QVERIFY(pane->isVisible() && !part<QListView>(u"reminderList"_s)->isVisible());
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!pane->isVisible());
    keys.press(Qt::Key_M);
    m_clinic->settle();
    keys.press(Qt::Key_3);
    m_clinic->settle();
    QCOMPARE(m_clinic->page().view(), ScheduleView::Month);
    keys.press(Qt::Key_1);
    m_clinic->settle();
    const Appointment odile = m_clinic->appointmentOf(u"Odile Marchbanks"_s)->appointment;
    m_clinic->book().make(booking(sameAgain(odile, ScheduleFixture::day().addDays(1))), u"booked"_s);
    keys.press(Qt::Key_M);
    m_clinic->settle();
    QVERIFY(part<QListView>(u"reminderList"_s)->hasFocus());
    keys.press(Qt::Key_C); // the only one
    m_clinic->settle();
    QVERIFY(!part<QListView>(u"reminderList"_s)->isVisible());
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!pane->isVisible());
}

void tst_DeskPanes::reminder_ofAMovedAppointment_isDueAgain()
{
    Appointment a;
    a.client = m_clinic->clients.value(u"Marguerite Pell"_s);
    a.therapist = m_clinic->nora;
    a.date = ScheduleFixture::day().addDays(1);
    a.minute = 600;
    a.zone = ScheduleFixture::zoneName;
    const auto given = [&] {
        return m_clinic->run([&](Database &database) { return ReminderStore(database).due(a.date, a.date); }).constFirst().given;
    };
    Appointment stored = m_clinic->run([a](Database &database) { return ScheduleStore(database).book(a); });
    m_clinic->run([&](Database &database) { return ReminderStore(database).setGiven(stored, true); });
    QVERIFY(given());
    stored.minute = 660;
    stored.start = {};
    m_clinic->run([&](Database &database) { return ScheduleStore(database).change(stored); });
    QVERIFY(!given());
}

void tst_DeskPanes::clientsAppointments_areListedAndGoneTo()
{
    const DayEntry odile = *m_clinic->appointmentOf(u"Odile Marchbanks"_s);
    const QDate later = ScheduleFixture::day().addDays(14);
    m_clinic->book().make(booking(sameAgain(odile.appointment, later)), u"booked"_s);
    m_clinic->settle();
    m_clinic->click(0, 14 * 60 + 30);
    m_clinic->inputs().press(Qt::Key_L);
    m_clinic->settle();
    auto *list = part<QListView>(u"clientTimesRows"_s);
    QTRY_VERIFY(list->isVisible());
    QTRY_COMPARE(list->model()->rowCount(), 4); // two days with one each
    m_clinic->inputs().press(Qt::Key_Down);
    while (list->currentIndex().row() < 3)
        m_clinic->inputs().press(Qt::Key_Down);
    m_clinic->inputs().press(Qt::Key_Return);
    QTRY_COMPARE(m_clinic->page().day(), later);
    m_clinic->settle();
    QTRY_COMPARE(part<QLabel>(u"cardWho"_s)->text(), u"Odile Marchbanks"_s);
}

void tst_DeskPanes::clientsAppointments_beginAtTheNextOne()
{
    const auto current = [this] {
        const QModelIndex at = part<QListView>(u"clientTimesRows"_s)->currentIndex();
        return QString(at.siblingAtRow(at.row() - 1).data().toString() + u": "_s + at.data().toString());
    };
    const Appointment odile = m_clinic->appointmentOf(u"Odile Marchbanks"_s)->appointment;
    m_clinic->book().make(booking(sameAgain(odile, ScheduleFixture::day().addDays(14))), u"booked"_s);
    m_clinic->page().showAppointmentsOf(*odile.client, u"Odile Marchbanks"_s);
    m_clinic->settle();
    QCOMPARE(current(), u"Tuesday, 17 November: Trigger point 60 · 1 h"_s); // who it is stands above
    m_clinic->setNow(QDateTime(ScheduleFixture::day().addDays(3), QTime(11, 0), Qt::UTC)); // of one before and one after
    m_clinic->page().showAppointmentsOf(*odile.client, u"Odile Marchbanks"_s);
    m_clinic->settle();
    QCOMPARE(current(), u"Tuesday, 1 December: Trigger point 60 · 1 h"_s);
    m_clinic->setNow(QDateTime(ScheduleFixture::day().addDays(30), QTime(11, 0), Qt::UTC));
    m_clinic->page().showAppointmentsOf(*odile.client, u"Odile Marchbanks"_s);
    m_clinic->settle();
    QCOMPARE(current(), u"Tuesday, 1 December: Trigger point 60 · 1 h"_s);
}

void tst_DeskPanes::clientsAppointments_ofNobodySayIt()
{
    m_clinic->page().showAppointmentsOf(m_clinic->clients.value(u"Marta Gill"_s), u"Marta Gill"_s);
    m_clinic->settle();
    QVERIFY(part<QWidget>(u"clientTimes"_s)->isVisible());
    QVERIFY(!part<QListView>(u"clientTimesRows"_s)->isVisible());
    m_clinic->inputs().press(Qt::Key_Escape);
    QTRY_VERIFY(!part<QWidget>(u"clientTimes"_s)->isVisible());
}

UNTIE_TEST_GUI_MAIN(tst_DeskPanes)
#include "tst_deskpanes.moc"
