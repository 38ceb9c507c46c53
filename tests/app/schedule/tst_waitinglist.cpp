#include "app/schedule/hoursrules.h"
#include "app/schedule/reminderstore.h"
#include "app/schedule/waitingstore.h"

#include "app/clients/clientstore.h"
#include "app/common/translator.h"
#include "app/schedule/appointmentrules.h"
#include "tests/support/testmain.h"
#include "tests/support/testschedule.h"

#include <QUrlQuery>

using namespace untie;
using namespace Qt::StringLiterals;

/// Those who wait, those to be reminded, and those whose time no longer fits.
class tst_WaitingList : public QObject
{
    Q_OBJECT

private slots:
    void save_keepsEveryField();
    void save_refusesAStaleRevision();
    void save_refusesWhatCannotBe();
    void waiting_leavesOutWhoWasServed();
    void days_areNamedInSpans_data();
    void days_areNamedInSpans();
    void matching_findsThoseWhoFit();
    void questionFor_asksForTheWish();
    void reminders_areForThoseWhoHaveNotConfirmed();
    void reminders_goTheWaysThatAreWanted_data();
    void reminders_goTheWaysThatAreWanted();
    void mail_isInTheClientsLanguage();
    void leftOutside_listsWhatNoLongerFits();
};

namespace {

WaitingWish aWish(const TestSchedule &clinic)
{
    WaitingWish wish;
    wish.client = clinic.anna;
    wish.service = clinic.massage;
    wish.therapist = clinic.marta;
    wish.minutes = 60;
    wish.weekdays = 0b0000110;
    wish.within = {900, 1140};
    wish.firstDay = QDate(2026, 11, 17);
    wish.lastDay = QDate(2026, 12, 17);
    wish.note = u"After work."_s;
    return wish;
}

} // namespace

void tst_WaitingList::save_keepsEveryField()
{
    TestSchedule clinic;
    const WaitingWish stored = orFail(WaitingStore(*clinic.database).save(aWish(clinic)));
    QCOMPARE(stored.rev, 1);
    const QList<WaitingEntry> all = orFail(WaitingStore(*clinic.database).waiting());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].wish, stored);
    QCOMPARE(all[0].clientName, u"Anna Perez"_s);
    QCOMPARE(all[0].phone, u"555-0142"_s);
}

void tst_WaitingList::save_refusesAStaleRevision()
{
    TestSchedule clinic;
    WaitingStore store(*clinic.database);
    const WaitingWish first = orFail(store.save(aWish(clinic)));
    QVERIFY(store.save(first));
    const auto refused = store.save(first);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
}

void tst_WaitingList::save_refusesWhatCannotBe()
{
    TestSchedule clinic;
    WaitingWish wish = aWish(clinic);
    wish.minutes = 300; // longer than the time between
    QCOMPARE(WaitingStore(*clinic.database).save(wish).error().kind, Error::Kind::Invalid);
    wish = aWish(clinic);
    wish.lastDay = wish.firstDay.addDays(-1);
    QCOMPARE(problemsOf(wish).size(), 1);
    wish = aWish(clinic);
    wish.weekdays = 0;
    QCOMPARE(problemsOf(wish).size(), 1);
}

void tst_WaitingList::waiting_leavesOutWhoWasServed()
{
    TestSchedule clinic;
    WaitingWish wish = orFail(WaitingStore(*clinic.database).save(aWish(clinic)));
    wish.state = WaitingWish::State::Booked;
    orFail(WaitingStore(*clinic.database).save(wish));
    QVERIFY(orFail(WaitingStore(*clinic.database).waiting()).isEmpty());
}

void tst_WaitingList::days_areNamedInSpans_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("weekdays"); // bit 0: Monday
    QTest::addColumn<QString>("words");
    QTest::newRow("any day is not said") << u"en_GB"_s << 0b1111111 << QString();
    QTest::newRow("a working week") << u"en_GB"_s << 0b0011111 << u"Mon–Fri"_s;
    QTest::newRow("two are two") << u"en_GB"_s << 0b0010011 << u"Mon, Tue, Fri"_s;
    QTest::newRow("a span and one more") << u"de_DE"_s << 0b0101111 << u"Mo.–Do., Sa."_s;
    QTest::newRow("to the end of the week") << u"en_GB"_s << 0b1110001 << u"Mon, Fri–Sun"_s;
    QTest::newRow("weeks that begin on Sunday") << u"en_US"_s << 0b1000111 << u"Sun–Wed"_s;
}

void tst_WaitingList::days_areNamedInSpans()
{
    QFETCH(QString, locale);
    QFETCH(int, weekdays);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    WaitingWish wish;
    wish.weekdays = static_cast<quint8>(weekdays);
    const QString words = whenWords(wish, {});
    QLocale::setDefault(before);
    QTEST(words, "words");
}

void tst_WaitingList::matching_findsThoseWhoFit()
{
    TestSchedule clinic;
    const WaitingWish wish = aWish(clinic);
    const QDate tuesday(2026, 11, 17);
    QCOMPARE(fitsInto(wish, clinic.marta, tuesday, {840, 1020}), 900);
    QCOMPARE(fitsInto(wish, clinic.marta, tuesday, {930, 990}), 930);
    QVERIFY(!fitsInto(wish, clinic.marta, tuesday, {840, 955}));            // too short after 15:00
    QVERIFY(!fitsInto(wish, clinic.emil, tuesday, {840, 1020}));            // another therapist
    QVERIFY(!fitsInto(wish, clinic.marta, tuesday.addDays(2), {840, 1020})); // a Thursday
    QVERIFY(!fitsInto(wish, clinic.marta, QDate(2026, 12, 22), {840, 1020})); // too late
    WaitingStore store(*clinic.database);
    const WaitingWish first = orFail(store.save(wish));
    WaitingWish anybody = aWish(clinic);
    anybody.client = clinic.odile;
    anybody.therapist.reset();
    orFail(store.save(anybody));
    const QList<WaitingEntry> all = orFail(store.waiting());
    QCOMPARE(matching(all, clinic.marta, tuesday, {900, 1000}).size(), 2);
    QCOMPARE(matching(all, clinic.marta, tuesday, {900, 1000})[0].wish, first);
    QCOMPARE(matching(all, clinic.emil, tuesday, {900, 1000})[0].clientName, u"Odile Marchbanks"_s);
}

void tst_WaitingList::questionFor_asksForTheWish()
{
    TestSchedule clinic;
    SlotBook book(QDate(2026, 11, 16), 14);
    WorkingHours hours;
    hours.person = clinic.marta;
    hours.week.fill({{540, 1140}});
    book.setHours({hours}, {});
    const QList<FreeSlot> found = freeSlots(book, questionFor(aWish(clinic), 0, 10), 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].date, QDate(2026, 11, 17));
    QCOMPARE(found[0].minute, 900);
}

void tst_WaitingList::reminders_areForThoseWhoHaveNotConfirmed()
{
    TestSchedule clinic;
    orFail(clinic.store().book(clinic.at(600)));
    const Appointment second = orFail(clinic.store().book(clinic.at(700)));
    orFail(clinic.store().change(withStatus(second, AppointmentStatus::Confirmed)));
    Appointment block = clinic.at(800);
    block.client.reset();
    orFail(clinic.store().book(block));
    const QList<Reminder> due = orFail(ReminderStore(*clinic.database).due({2026, 11, 17}, {2026, 11, 17}));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due[0].entry.appointment.minute, 600);
    QCOMPARE(due[0].email, u"odile@example.org"_s);
}

void tst_WaitingList::reminders_goTheWaysThatAreWanted_data()
{
    QTest::addColumn<int>("wanted"); // -1: not asked
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("phone");
    QTest::addColumn<bool>("email");
    QTest::newRow("not asked") << -1 << true << true << true;
    QTest::newRow("none") << 0 << false << false << false;
    QTest::newRow("by phone") << int(ReminderWay::Phone) << true << true << false;
    QTest::newRow("by text message") << int(ReminderWay::Text) << true << true << false;
    QTest::newRow("by e-mail") << int(ReminderWay::Email) << true << false << true;
}

void tst_WaitingList::reminders_goTheWaysThatAreWanted()
{
    QFETCH(int, wanted);
    TestSchedule clinic;
    orFail(clinic.store().book(clinic.at(600)));
    ClientStore clients(*clinic.database);
    Client client = orFail(clients.find(*clinic.at(600).client));
    if (wanted >= 0)
        client.reminders = ReminderWays::fromInt(wanted);
    orFail(clients.update(client));
    const QList<Reminder> due = orFail(ReminderStore(*clinic.database).due({2026, 11, 17}, {2026, 11, 17}));
    QTEST(!due.isEmpty(), "listed");
    if (due.isEmpty())
        return;
    QTEST(!due[0].phone.isEmpty(), "phone");
    QTEST(!due[0].email.isEmpty(), "email");
}

void tst_WaitingList::mail_isInTheClientsLanguage()
{
    TestSchedule clinic;
    orFail(clinic.store().book(clinic.at(600)));
    const Reminder reminder = orFail(ReminderStore(*clinic.database).due({2026, 11, 17}, {2026, 11, 17})).constFirst();
    const QUrl mail = mailFor(reminder, u"Linden Row"_s, u"HH:mm"_s, Translator::forLanguage(u"en"_s));
    QCOMPARE(mail.scheme(), u"mailto"_s);
    QCOMPARE(mail.path(), u"odile@example.org"_s);
    const QUrlQuery query(mail);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"Your appointment at Linden Row"_s);
    QVERIFY(query.queryItemValue(u"body"_s, QUrl::FullyDecoded).contains(u"Tuesday, November 17, 2026 at 10:00"_s));
    const QUrlQuery german(mailFor(reminder, u"Linden Row"_s, u"HH:mm"_s, Translator::forLanguage(u"de"_s)));
    QVERIFY(german.queryItemValue(u"body"_s, QUrl::FullyDecoded).contains(u"Dienstag"_s));
    Reminder unreachable = reminder;
    unreachable.email.clear();
    QVERIFY(mailFor(unreachable, u"Linden Row"_s, u"HH:mm"_s, Translator::forLanguage(u"en"_s)).isEmpty());
}

void tst_WaitingList::leftOutside_listsWhatNoLongerFits()
{
    TestSchedule clinic;
    for (const int minute : {600, 700, 1000})
        orFail(clinic.store().book(clinic.at(minute)));
    const QDate day(2026, 11, 17);
    const QList<DayEntry> all = orFail(clinic.store().between(day, day));
    WorkingHours hours;
    hours.person = clinic.marta;
    hours.week.fill({{540, 700}, {720, 1080}});
    const QList<DayEntry> outside = leftOutside(all, {hours}, {});
    QCOMPARE(outside.size(), 1);
    QCOMPARE(outside[0].appointment.minute, 700);
    QCOMPARE(againstHours(all[0].appointment, hours, {{day, u"Feast"_s}}), Conflict::Kind::Holiday);
    hours.exceptions.insert(day, {});
    QCOMPARE(leftOutside(all, {hours}, {}).size(), 3);
}

UNTIE_TEST_MAIN(tst_WaitingList)
#include "tst_waitinglist.moc"
