#include "app/documents/dayplan.h"

#include "tests/support/summaryfixture.h"
#include "tests/support/testmain.h"

#include <QApplication>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr PersonId marta{1}, emil{2};

DayPlanSource aDay(int appointments = 3)
{
    DayPlanSource source;
    source.clinic = u"Linden Row Massage"_s;
    source.day = QDate(2026, 11, 17);
    source.therapists = {marta, emil};
    source.names.people = {{marta, u"Marta Keller"_s}, {emil, u"Emil Sorrel"_s}};
    source.names.rooms = {{RoomId{5}, u"Willow"_s}};
    source.names.services = {{ServiceId{6}, u"Massage 60"_s}};
    source.phones = {{ClientId{7}, u"555-0142"_s}};
    for (int i = 0; i < appointments; ++i) {
        DayEntry entry;
        entry.clientName = u"Odile Marchbanks"_s;
        entry.appointment.client = ClientId{7};
        entry.appointment.therapist = marta;
        entry.appointment.room = RoomId{5};
        entry.appointment.service = ServiceId{6};
        entry.appointment.date = source.day;
        entry.appointment.minute = 480 + i * 5;
        entry.appointment.note = u"Rings twice."_s;
        source.entries.append(entry);
    }
    return source;
}

} // namespace

class tst_DayPlan : public QObject
{
    Q_OBJECT

private slots:
    void full_saysWhatTheDeskNeeds();
    void brief_hidesFamilyNamesAndNotes();
    void cancelled_isLeftOut();
    void longDay_goesOverPages();
    void german_isGerman();
    void jobName_namesNoClient();
};

void tst_DayPlan::full_saysWhatTheDeskNeeds()
{
    const QString text = textOf(dayPlan(aDay(), DayPlanDetail::Full, wordsOf(), Paper::A4));
    for (const QString &part : {u"Tuesday, 17 November 2026"_s, u"Marta Keller"_s, u"08:00–09:00"_s, u"Odile Marchbanks"_s, u"Massage 60 · 555-0142 · Rings twice."_s, u"Willow"_s, u"Nothing is booked."_s, u"Page 1 of 1"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in: "_s + text));
}

void tst_DayPlan::brief_hidesFamilyNamesAndNotes()
{
    const QString text = textOf(dayPlan(aDay(), DayPlanDetail::Brief, wordsOf(), Paper::A4));
    QVERIFY(text.contains(u"Odile"_s) && text.contains(u"Willow"_s));
    for (const QString &part : {u"Marchbanks"_s, u"555"_s, u"Rings"_s, u"Massage 60"_s})
        QVERIFY2(!text.contains(part), qPrintable(part));
}

void tst_DayPlan::cancelled_isLeftOut()
{
    DayPlanSource source = aDay(1);
    source.entries[0].appointment.status = AppointmentStatus::Cancelled;
    QVERIFY(!textOf(dayPlan(source, DayPlanDetail::Full, wordsOf(), Paper::A4)).contains(u"Odile"_s));
}

void tst_DayPlan::longDay_goesOverPages()
{
    const Document document = dayPlan(aDay(70), DayPlanDetail::Full, wordsOf(), Paper::Letter);
    QVERIFY(document.pages.size() > 2);
    const QRectF body = bodyOf(Paper::Letter);
    const QRectF foot = footOf(Paper::Letter);
    qsizetype rows = 0;
    for (const Page &page : document.pages) {
        for (const PageItem &item : page.items) {
            const QRectF bounds = boundsOf(item);
            QVERIFY(bounds.bottom() <= body.bottom() + 1 || bounds.top() >= foot.top() - 1);
            QVERIFY(bounds.right() <= body.right() + 1);
        }
        rows += textOf(page).count(u"Odile Marchbanks"_s);
    }
    QCOMPARE(rows, 70);
}

void tst_DayPlan::german_isGerman()
{
    const QString text = textOf(dayPlan(aDay(), DayPlanDetail::Full, wordsOf(u"de"_s), Paper::A4));
    QVERIFY(text.contains(u"Dienstag"_s));
    QVERIFY(text.contains(u"Nichts gebucht."_s));
}

void tst_DayPlan::jobName_namesNoClient()
{
    const Document document = dayPlan(aDay(), DayPlanDetail::Full, wordsOf(), Paper::A4);
    QCOMPARE(document.fileName, u"day-plan-2026-11-17.pdf"_s);
    QVERIFY(!document.jobName.contains(u"Odile"_s));
}

UNTIE_TEST_GUI_MAIN(tst_DayPlan)
#include "tst_dayplan.moc"
