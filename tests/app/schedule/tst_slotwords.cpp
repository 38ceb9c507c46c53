#include "app/schedule/slotwords.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr PersonId marta{1}, emil{2}, emma{3};

SlotWords known(bool twelveHours = false)
{
    return {.people = {{marta, u"Marta Keller"_s}, {emil, u"Émil Sorrel"_s}, {emma, u"Emma Stein"_s}},
            .today = QDate(2026, 11, 18), // a Wednesday
            .now = 600,
            .usualMinutes = 60,
            .twelveHours = twelveHours};
}

} // namespace

class tst_SlotWords : public QObject
{
    Q_OBJECT

private slots:
    void minuteFrom_data();
    void minuteFrom();
    void askedSlot_leavesOtherLinesAlone();
    void askedSlot_understandsEnglish();
    void askedSlot_understandsGerman();
    void askedSlot_knowsDays();
    void askedSlot_takesEverybodyWhoFits();
    void askedSlot_tellsWhatItDidNotUnderstand();
    void askedSlot_survivesAnything();
};

void tst_SlotWords::minuteFrom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("twelveHours");
    QTest::addColumn<int>("minute"); // -1: none
    QTest::newRow("24 h") << u"16:30"_s << false << 990;
    QTest::newRow("a point") << u"16.30"_s << false << 990;
    QTest::newRow("pm") << u"4pm"_s << false << 960;
    QTest::newRow("pm apart") << u"4:15 PM"_s << true << 975;
    QTest::newRow("noon") << u"12pm"_s << true << 720;
    QTest::newRow("midnight") << u"12am"_s << true << 0;
    QTest::newRow("an hour by the 24 h clock") << u"4"_s << false << 240;
    QTest::newRow("an hour by the 12 h clock") << u"4"_s << true << 960;
    QTest::newRow("a morning hour by the 12 h clock") << u"9"_s << true << 540;
    QTest::newRow("Uhr") << u"16Uhr"_s << false << 960;
    QTest::newRow("the end of the day") << u"24:00"_s << false << 1440;
    QTest::newRow("too late") << u"24:05"_s << false << -1;
    QTest::newRow("13 pm") << u"13pm"_s << true << -1;
    QTest::newRow("minutes") << u"9:75"_s << false << -1;
    QTest::newRow("a name") << u"Marta"_s << false << -1;
}

void tst_SlotWords::minuteFrom()
{
    QFETCH(QString, text);
    QFETCH(bool, twelveHours);
    QTEST(untie::minuteFrom(text, twelveHours).value_or(-1), "minute");
}

void tst_SlotWords::askedSlot_leavesOtherLinesAlone()
{
    for (const QString &line : {u"Anna Perez 555 0134"_s, u""_s, u"   "_s, u"60 Marta"_s, u"Freeman, Odile"_s})
        QVERIFY(!askedSlot(line, known()));
}

void tst_SlotWords::askedSlot_understandsEnglish()
{
    const auto asked = askedSlot(u"next free 60 minutes with Marta after 4 pm"_s, known());
    QVERIFY(asked);
    QCOMPARE(asked->notUnderstood, QStringList());
    QCOMPARE(asked->question.minutes, 60);
    QCOMPARE(asked->question.therapists, QList<PersonId>{marta});
    QCOMPARE(asked->question.within, (MinuteSpan{960, 1440}));
    QCOMPARE(asked->question.firstDay, QDate(2026, 11, 18));
    QCOMPARE(asked->question.firstMinute, 600);
    QCOMPARE(askedSlot(u"next free 60 Marta after 16:00"_s, known())->question, asked->question);
    QCOMPARE(askedSlot(u"free Marta after 4"_s, known(true))->question, asked->question);

    const auto between = askedSlot(u"Free 1.5 h between 9 and 11:30"_s, known());
    QCOMPARE(between->question.minutes, 90);
    QCOMPARE(between->question.within, (MinuteSpan{540, 690}));
    QCOMPARE(askedSlot(u"next free 45min afternoon"_s, known())->question.within, (MinuteSpan{720, 1440}));
}

void tst_SlotWords::askedSlot_understandsGerman()
{
    const auto asked = askedSlot(u"Nächste freie 90 Minuten bei Emil am Dienstag ab 14 Uhr bis 18:30"_s, known());
    QVERIFY(asked);
    QCOMPARE(asked->notUnderstood, QStringList());
    QCOMPARE(asked->question.minutes, 90);
    QCOMPARE(asked->question.therapists, QList<PersonId>{emil});
    QCOMPARE(asked->question.within, (MinuteSpan{840, 1110}));
    QCOMPARE(asked->question.weekdays, quint8(0b10));
    QCOMPARE(askedSlot(u"frei 1 Stunde morgen Vormittag"_s, known())->question.firstDay, QDate(2026, 11, 19));
}

void tst_SlotWords::askedSlot_knowsDays()
{
    const auto question = [](const QString &line) { return askedSlot(line, known())->question; };
    QCOMPARE(question(u"free today"_s).lastDay, QDate(2026, 11, 18));
    QCOMPARE(question(u"free today"_s).firstMinute, 600);
    QCOMPARE(question(u"free tomorrow"_s).firstMinute, 0);
    QCOMPARE(question(u"free mon fri"_s).weekdays, quint8(0b0010001));
    QCOMPARE(question(u"free next week"_s).firstDay, QDate(2026, 11, 23));
    QCOMPARE(question(u"free next week"_s).lastDay, QDate(2026, 11, 29));
    QCOMPARE(question(u"free in 3 weeks"_s).firstDay, QDate(2026, 12, 9));
    QCOMPARE(question(u"frei in 2 Tagen"_s).lastDay, QDate(2026, 11, 20));
}

void tst_SlotWords::askedSlot_takesEverybodyWhoFits()
{
    QCOMPARE(askedSlot(u"free em"_s, known())->question.therapists, (QList<PersonId>{emil, emma}));
    QCOMPARE(askedSlot(u"free Keller"_s, known())->question.therapists, QList<PersonId>{marta});
    QVERIFY(askedSlot(u"free"_s, known())->question.therapists.isEmpty());
}

void tst_SlotWords::askedSlot_tellsWhatItDidNotUnderstand()
{
    const auto asked = askedSlot(u"free 60 Zorro after lunch"_s, known());
    QCOMPARE(asked->notUnderstood, (QStringList{u"Zorro"_s, u"after"_s, u"lunch"_s}));
    QCOMPARE(asked->question.minutes, 60);
    QCOMPARE(askedSlot(u"free 9999 in 0 weeks"_s, known())->question.minutes, 60);
}

void tst_SlotWords::askedSlot_survivesAnything()
{
    for (const QString &line : {u"free after"_s, u"free between"_s, u"free between 9"_s, u"free between 9 and"_s, u"free in"_s, u"free in 3"_s, u"free '"_s, u"free 16:00 :: ,,"_s, u"free "_s + QChar(0xD800)})
        QVERIFY(askedSlot(line, known()));
}

UNTIE_TEST_MAIN(tst_SlotWords)
#include "tst_slotwords.moc"
