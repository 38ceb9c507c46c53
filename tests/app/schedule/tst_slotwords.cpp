#include "app/schedule/slotwords.h"

#include "app/common/text.h"
#include "app/common/translator.h"
#include "app/schedule/slotvocabulary.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    void after_readsTimes_data();
    void after_readsTimes();
    void askedSlot_leavesOtherLinesAlone();
    void askedSlot_understandsEnglish();
    void askedSlot_understandsGerman();
    void askedSlot_speaks_data();
    void askedSlot_speaks();
    void askedSlot_understandsItsOwnExamples();
    void askedSlot_readsSpansTimesAndLengths_data();
    void askedSlot_readsSpansTimesAndLengths();
    void vocabularies_haveEveryMeaning();
    void askedSlot_knowsDays();
    void nextWeek_beginsAsWeeksDoHere_data();
    void nextWeek_beginsAsWeeksDoHere();
    void askedSlot_takesEverybodyWhoFits();
    void askedSlot_tellsWhatItDidNotUnderstand();
    void askedSlot_survivesAnything();
    void nearlyAsked_seesAMistypedQuestion_data();
    void nearlyAsked_seesAMistypedQuestion();
    void nearlyAsked_leavesNamesAlone_data();
    void nearlyAsked_leavesNamesAlone();
    void nearlyAsked_survivesAnything();
};

void tst_SlotWords::after_readsTimes_data()
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
    QTest::newRow("in the afternoon") << u"4 in the afternoon"_s << false << 960;
    QTest::newRow("in words") << u"noon"_s << false << 720;
    QTest::newRow("the end of the day") << u"24:00"_s << false << 1440;
    QTest::newRow("too late") << u"24:05"_s << false << -1;
    QTest::newRow("minutes") << u"9:75"_s << false << -1;
    QTest::newRow("a meal") << u"lunch"_s << false << -1;
}

void tst_SlotWords::after_readsTimes()
{
    QFETCH(QString, text);
    QFETCH(bool, twelveHours);
    QFETCH(int, minute);
    const auto asked = askedSlot(u"free after "_s + text, known(twelveHours));
    QCOMPARE(asked->question.within.from, std::max(0, minute));
    QCOMPARE(asked->notUnderstood.isEmpty(), minute >= 0);
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

void tst_SlotWords::askedSlot_speaks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<SlotQuestion>("question");
    const QDate today = known().today;
    SlotQuestion marta;
    marta.minutes = 60;
    marta.therapists = {::marta};
    marta.within = {960, 1440};
    marta.firstDay = today;
    marta.firstMinute = 600;
    SlotQuestion emil;
    emil.minutes = 90;
    emil.therapists = {::emil};
    emil.within = {540, 690};
    emil.weekdays = 0b10010;
    emil.firstDay = today;
    emil.firstMinute = 600;
    SlotQuestion tomorrow;
    tomorrow.minutes = 30;
    tomorrow.within = {0, 720};
    tomorrow.firstDay = tomorrow.lastDay = today.addDays(1);
    SlotQuestion later;
    later.minutes = 45;
    later.within = {0, 1110};
    later.firstDay = today.addDays(21);
    later.lastDay = later.firstDay.addDays(6);
    SlotQuestion week;
    week.minutes = 120;
    week.within = {720, 1440};
    week.firstDay = QDate(2026, 11, 23);
    week.lastDay = QDate(2026, 11, 29);
    const auto rows = [&](const char *language, const QStringList &lines) {
        const SlotQuestion *questions[]{&marta, &emil, &tomorrow, &later, &week};
        for (qsizetype i = 0; i < lines.size(); ++i)
            QTest::addRow("%s %d", language, static_cast<int>(i)) << lines[i] << *questions[i % 5];
    };
    rows("English", {u"next free 60 minutes with Marta after 4 pm"_s, u"the next free 90 min with Emil on Tuesday and Friday between 9 and 11:30"_s, u"free half an hour tomorrow morning"_s,
                     u"first free 45 in three weeks before 6:30 pm"_s, u"free two hours next week afternoons"_s});
    rows("German", {u"nächste freie 60 Minuten bei Marta ab 16 Uhr"_s, u"der nächste freie Termin 90 min bei Emil am Dienstag und Freitag zwischen 9 und 11.30"_s,
                    u"frei eine halbe Stunde morgen Vormittag"_s, u"erster freier 45 in drei Wochen vor 18 Uhr 30"_s, u"freie zwei Stunden nächste Woche nachmittags"_s});
    rows("Spanish", {u"próximo hueco libre de 60 minutos con Marta después de las 4 de la tarde"_s, u"próximos libres 90 min con Emil el martes y el viernes de 9 a 11:30"_s,
                     u"libre media hora mañana por la mañana"_s, u"primer hueco de 45 dentro de tres semanas antes de las 18:30"_s, u"libre dos horas la semana que viene por la tarde"_s});
    rows("French", {u"prochain créneau libre de 60 minutes avec Marta après 16h"_s, u"prochains libres 1h30 avec Emil le mardi et le vendredi de 9h à 11h30"_s,
                    u"libre une demi-heure demain matin"_s, u"premier créneau de 45 min dans trois semaines avant 18 heures 30"_s, u"libre 2 h la semaine prochaine l’après-midi"_s});
    rows("Brazilian Portuguese", {u"próximo horário livre de 60 minutos com Marta depois das 4 da tarde"_s, u"próximos livres hora e meia com Emil na terça-feira e na sexta entre as 9 e as 11h30"_s,
                                  u"livre meia hora amanhã de manhã"_s, u"primeira vaga de 45 min daqui a três semanas até as 18h30"_s, u"livre duas horas semana que vem à tarde"_s});
    rows("Arabic", {u"أقرب موعد متاح 60 دقيقة مع Marta بعد الساعة ٤ مساءً"_s, u"أول موعد ساعة ونصف مع Emil يوم الثلاثاء والجمعة بين 9 و11:30"_s, u"متاح نصف ساعة غدًا صباحًا"_s,
                    u"أول موعد 45 دقيقة بعد ثلاثة أسابيع قبل 18:30"_s, u"موعد متاح ساعتين الأسبوع القادم بعد الظهر"_s});
}

void tst_SlotWords::askedSlot_speaks()
{
    QFETCH(QString, line);
    QFETCH(SlotQuestion, question);
    const auto asked = askedSlot(line, known());
    QVERIFY(asked);
    QCOMPARE(asked->notUnderstood, QStringList());
    QCOMPARE(asked->question.minutes, question.minutes);
    QCOMPARE(asked->question.therapists, question.therapists);
    QCOMPARE(asked->question.within, question.within);
    QCOMPARE(asked->question.weekdays, question.weekdays);
    QCOMPARE(asked->question.firstDay, question.firstDay);
    QCOMPARE(asked->question.lastDay, question.lastDay);
    QCOMPARE(asked->question, question);
}

void tst_SlotWords::askedSlot_understandsItsOwnExamples()
{
    QStringList codes;
    for (const SlotVocabulary &each : SlotVocabulary::all()) {
        codes += each.language();
        SlotWords words = known();
        words.language = each.language();
        words.usualMinutes = 25;
        const auto asked = askedSlot(SlotVocabulary::exampleIn(each.language()), words);
        QVERIFY2(asked, qPrintable(each.language()));
        QCOMPARE(asked->notUnderstood, QStringList());
        QCOMPARE(asked->question.minutes, 60);
    }
    QCOMPARE(codes.constFirst(), u"en"_s);
    for (const QString &spoken : languages())
        QVERIFY2(codes.contains(spoken.section(u'_', 0, 0)), qPrintable(spoken)); // a program that speaks it understands it
    QCOMPARE(SlotVocabulary::exampleIn(u"xx"_s), SlotVocabulary::exampleIn(u"en"_s));
}

void tst_SlotWords::askedSlot_readsSpansTimesAndLengths_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<MinuteSpan>("within");
    QTest::addColumn<int>("minutes");
    const MinuteSpan whole{0, 1440};
    QTest::newRow("at four o'clock, exactly") << u"free at 4 pm"_s << MinuteSpan{960, 1020} << 60;
    QTest::newRow("exactly, and how long after it") << u"free 16:00 30 min"_s << MinuteSpan{960, 990} << 30;
    QTest::newRow("um 16 Uhr") << u"frei um 16 Uhr"_s << MinuteSpan{960, 1020} << 60;
    QTest::newRow("Uhr without um") << u"frei 90 16 Uhr"_s << MinuteSpan{960, 1050} << 90;
    QTest::newRow("14h is a time") << u"libre demain 14h"_s << MinuteSpan{840, 900} << 60;
    QTest::newRow("14 heures is a time") << u"libre 14 heures"_s << MinuteSpan{840, 900} << 60;
    QTest::newRow("2h is a length") << u"libre 2h"_s << whole << 120;
    QTest::newRow("1h30 is a length") << u"libre 1h30"_s << whole << 90;
    QTest::newRow("14h30 is a time") << u"libre après 14h30"_s << MinuteSpan{870, 1440} << 60;
    QTest::newRow("a dash") << u"free 9-11"_s << MinuteSpan{540, 660} << 60;
    QTest::newRow("a dash with minutes") << u"free 9:15 – 11:45"_s << MinuteSpan{555, 705} << 60;
    QTest::newRow("von bis") << u"frei von 9 bis 11"_s << MinuteSpan{540, 660} << 60;
    QTest::newRow("a length with a hyphen") << u"free 45-minute slot"_s << whole << 45;
    QTest::newRow("morning and after ten") << u"free after 10 tomorrow morning"_s << MinuteSpan{600, 720} << 60;
}

void tst_SlotWords::askedSlot_readsSpansTimesAndLengths()
{
    QFETCH(QString, line);
    const auto asked = askedSlot(line, known());
    QVERIFY(asked);
    QTEST(asked->question.within, "within");
    QTEST(asked->question.minutes, "minutes");
}

/// So that a language is whole when it is added.
void tst_SlotWords::vocabularies_haveEveryMeaning()
{
    QFile file(u":/schedule/slotwords.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object().value("languages"_L1).toObject();
    const QStringList wanted = all.value("en"_L1).toObject().keys();
    for (auto language = all.begin(); language != all.end(); ++language) {
        const QJsonObject words = language.value().toObject();
        QCOMPARE(words.keys(), wanted);
        QCOMPARE(words.value("weekdays"_L1).toArray().size(), 7);
        QCOMPARE(words.value("numbers"_L1).toArray().size(), 6);
        QHash<QString, QString> seen; // each means one thing
        for (auto list = words.begin(); list != words.end(); ++list) {
            for (const QJsonValue word : list.value().toArray()) {
                if (!word.isString())
                    continue;
                const QString known = folded(word.toString());
                QVERIFY2(!seen.contains(known) || seen.value(known) == list.key(), qPrintable(language.key() + u' ' + word.toString()));
                seen.insert(known, list.key());
            }
        }
    }
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

void tst_SlotWords::nextWeek_beginsAsWeeksDoHere_data()
{
    QTest::addColumn<QString>("thisWeek");
    QTest::addColumn<QString>("nextWeek");
    QTest::newRow("English") << u"free this week"_s << u"free next week"_s;
    QTest::newRow("German") << u"frei diese Woche"_s << u"frei nächste Woche"_s;
    QTest::newRow("Spanish") << u"libre esta semana"_s << u"libre la semana que viene"_s;
    QTest::newRow("French") << u"libre cette semaine"_s << u"libre la semaine prochaine"_s;
    QTest::newRow("Brazilian Portuguese") << u"livre esta semana"_s << u"livre semana que vem"_s;
    QTest::newRow("Arabic") << u"متاح هذا الأسبوع"_s << u"متاح الأسبوع القادم"_s;
}

void tst_SlotWords::nextWeek_beginsAsWeeksDoHere()
{
    QFETCH(QString, thisWeek);
    QFETCH(QString, nextWeek);
    const QDate wednesday(2026, 11, 18);
    const auto asked = [](const QString &line, QDate today, Qt::DayOfWeek begins) {
        SlotWords words = known();
        words.today = today;
        words.weekBegins = begins;
        const SlotQuestion question = askedSlot(line, words)->question;
        return std::pair(question.firstDay, question.lastDay);
    };
    for (const auto &[begins, next] : {std::pair(Qt::Monday, QDate(2026, 11, 23)), {Qt::Saturday, {2026, 11, 21}}, {Qt::Sunday, {2026, 11, 22}}}) {
        QCOMPARE(asked(thisWeek, wednesday, begins), std::pair(wednesday, next.addDays(-1)));
        QCOMPARE(asked(nextWeek, wednesday, begins), std::pair(next, next.addDays(6)));
        QCOMPARE(asked(nextWeek, next.addDays(-1), begins), std::pair(next, next.addDays(6))); // a week's last day
        QCOMPARE(asked(nextWeek, next, begins), std::pair(next.addDays(7), next.addDays(13))); // its first
    }
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

void tst_SlotWords::nearlyAsked_seesAMistypedQuestion_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const QString &line, const QString &meant) { QTest::newRow(name) << line << meant; };
    row("English, the first word", u"nxt free 60 minutes with Marta"_s, u"next free 60 minutes with Marta"_s);
    row("English, the first words", u"nexst fre 60 minutes with Marta"_s, u"next free 60 minutes with Marta"_s);
    row("English, a word in front", u"pls find next free 60 with Marta"_s, u"next free 60 with Marta"_s);
    row("English, together", u"nextfree 60 with Marta"_s, u"next free 60 with Marta"_s);
    row("English, an article", u"a free slot on Friday after 4 pm"_s, u"free slot on Friday after 4 pm"_s);
    row("English, nothing mistyped but left out", u"60 minutes with Marta after 4 pm"_s, u"next free 60 minutes with Marta after 4 pm"_s);
    row("English, two words", u"nxt free"_s, u"next free"_s);
    row("English, no digits", u"earlist time with Marta on Monday"_s, u"earliest time with Marta on Monday"_s);
    row("English, whom, too", u"nxt free 60 minuts wiht Mrata"_s, u"next free 60 minutes with Marta"_s);
    row("German", u"nchster freier Termin mit Marta nach 16 Uhr"_s, u"nächster freier Termin mit Marta nach 16 Uhr"_s);
    row("German, without umlauts", u"nachstr feier Termin bei Emil am Dienstag ab 14 Uhr"_s, u"nächster freier Termin bei Emil am Dienstag ab 14 Uhr"_s);
    row("German, left out", u"Termin bei Marta nach 16 Uhr"_s, u"nächste freie bei Marta nach 16 Uhr"_s);
    row("Spanish", u"prximo hueco libre de 60 minutos con Marta"_s, u"próximo hueco libre de 60 minutos con Marta"_s);
    row("French", u"prochin crneau libre de 60 minutes avec Marta après 16h"_s, u"prochain créneau libre de 60 minutes avec Marta après 16h"_s);
    row("Brazilian Portuguese", u"proxmo horario lvre de 60 minutos com Marta"_s, u"próximo horario livre de 60 minutos com Marta"_s);
    row("Arabic", u"أقب موعد متاح 60 دقيقة مع Marta"_s, u"أقرب موعد متاح 60 دقيقة مع Marta"_s);
    row("a time beside a name", u"Odile Marchbanks 14:30"_s, u"next free 14:30"_s);
}

void tst_SlotWords::nearlyAsked_seesAMistypedQuestion()
{
    QFETCH(QString, line);
    QVERIFY(!askedSlot(line, known()));
    const QString meant = nearlyAsked(line, known());
    QTEST(meant, "meant");
    QVERIFY(askedSlot(meant, known()));
    QVERIFY(nearlyAsked(meant, known()).isEmpty());
}

/// Whoever is called like that is booked.
void tst_SlotWords::nearlyAsked_leavesNamesAlone_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"Anna Perez 555 0134", "Anna Perez", "Nxt", "Frei", "Marta Frei", "Marta Freitag", "Marta Frei 0170 5550134", "Domingo Vega", "Marta Vega", "Luna Vega Libre",
                             "Anna von Morgen", "Johann von Freien", "Peter Früh", "Sabine Mittag 030 555 0117", "Noel Friday", "May Day", "Will Marta", "Paul Free", "Rosa Primero de la Vega",
                             "María de la Luz Hora", "Jean-Pierre Lundi", "Marie du Midi", "Pierre Premier", "Ana Paula da Hora Vaga", "Segunda Dias", "Rosa Noite", "خالد الأحد", "مساء الصباح", "علي مع الله",
                             "Emil Stein jr", "Emma Next 555 01 99", "Odile Marchbanks +49 170 5550134", "Frida Mondal", "Thursby Wedd", "Anna Perez und Emil", "Lot 49 Smith", "Sunday Okafor 0151 234567"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void tst_SlotWords::nearlyAsked_leavesNamesAlone()
{
    QFETCH(QString, line);
    if (!askedSlot(line, known()))
        QCOMPARE(nearlyAsked(line, known()), QString());
}

void tst_SlotWords::nearlyAsked_survivesAnything()
{
    for (const QString &line : {u""_s, u"   "_s, u"60"_s, u"60 60 60"_s, u"with with with 6"_s, u"between 9 and"_s, u"' ' '"_s, QString(2000, u'x'), u"x "_s.repeated(1000), u"after 4 "_s.repeated(500), u"a "_s + QChar(0xD800)})
        QVERIFY(nearlyAsked(line, known()).size() < 100);
}

UNTIE_TEST_MAIN(tst_SlotWords)
#include "tst_slotwords.moc"
