#include "app/intake/intake.h"

#include "app/common/translator.h"
#include "app/intake/consent.h"
#include "app/intake/intakecheck.h"
#include "app/intake/intakewords.h"
#include "app/intake/medicines.h"
#include "tests/support/answers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 27);

QStringList problems(const QString &written)
{
    QStringList found;
    for (const IntakeProblem &problem : problemsOf(ownIntakeForm(), answersFrom(written).answers, today))
        found += problem.question + (problem.stops ? u"!"_s : QString());
    return found;
}

const FormSection &section(const QString &id)
{
    return *std::ranges::find(ownIntakeForm().sections, id, &FormSection::id);
}

} // namespace

class tst_Intake : public QObject
{
    Q_OBJECT

private slots:
    void form_roundTrips();
    void form_isTranslatedWhole();
    void answers_roundTrip();
    void answers_refuseWhatIsDamaged();
    void none_isANoForEachConditionThatIsOpen();
    void span_data();
    void span();
    void problem_data();
    void problem();
    void medicines_data();
    void medicines();
    void differences_areNamedInTheOrderOfTheForm();
    void consent_standsAsItWasGiven();
    void strokes_roundTrip();
    void referral_saysWhatAndWhere_andNoDiagnosis();
};

void tst_Intake::form_roundTrips()
{
    QVERIFY(orFail(intakeFormFrom(toJson(ownIntakeForm()))) == ownIntakeForm());
    QVERIFY(!intakeFormFrom({}));
}

void tst_Intake::form_isTranslatedWhole()
{
    const Translator german = Translator::forLanguage(u"de"_s);
    const auto translated = [&german](const QString &text) { return german.translate("knowledge", text.toUtf8().constData()) != text || text.size() <= 8; };
    for (const FormSection &one : ownIntakeForm().sections) {
        QVERIFY2(translated(one.title), qPrintable(one.title));
        for (const Question &question : one.questions)
            QVERIFY2(translated(question.text), qPrintable(question.text));
    }
    for (const CautionRule &rule : cautionTable().rules) {
        QVERIFY2(translated(rule.title), qPrintable(rule.title));
        QVERIFY2(translated(rule.advice), qPrintable(rule.advice));
    }
    for (const ConsentText &text : ownConsentTexts())
        QVERIFY2(translated(text.text), qPrintable(text.kind));
}

void tst_Intake::answers_roundTrip()
{
    const IntakeAnswers answers = answersFrom(u"stroke=declined stroke.when~2019 lump.where@leg.left lump=unsure hand=both pain_now#0 med!:Eliquis op:2010@hip.right"_s).answers;
    QVERIFY(orFail(intakeAnswersFrom(toJson(answers))) == answers);
}

void tst_Intake::answers_refuseWhatIsDamaged()
{
    QVERIFY(!intakeAnswersFrom({}));
    QVERIFY(!intakeAnswersFrom({{u"given"_s, QJsonObject{{u"fever"_s, QJsonObject{{u"reply"_s, u"maybe"_s}}}}}}));
}

void tst_Intake::none_isANoForEachConditionThatIsOpen()
{
    IntakeAnswers answers = answersFrom(u"stroke=yes aneurysm=declined"_s).answers;
    QVERIFY(!isAnswered(answers, section(u"lymph"_s)));
    answerNone(answers, section(u"heart"_s));
    QCOMPARE(answers.answer(u"stroke"_s).reply, Reply::Yes);
    QCOMPARE(answers.answer(u"aneurysm"_s).reply, Reply::Declined);
    QCOMPARE(answers.answer(u"raynaud"_s).reply, Reply::No);
    QVERIFY(!answers.answer(u"lymphoedema"_s).reply); // empty is never "no"
    QVERIFY(isAnswered(answers, section(u"heart"_s)));
}

void tst_Intake::span_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("a day") << u"2026-03-05"_s << QDate(2026, 3, 5) << QDate(2026, 3, 5);
    QTest::newRow("a day with points") << u"5.3.2026"_s << QDate(2026, 3, 5) << QDate(2026, 3, 5);
    QTest::newRow("a month") << u"03/2025"_s << QDate(2025, 3, 1) << QDate(2025, 3, 31);
    QTest::newRow("a year in words") << u"spring 2025"_s << QDate(2025, 1, 1) << QDate(2025, 12, 31);
    QTest::newRow("no year") << u"long ago"_s << QDate() << QDate();
    QTest::newRow("no such day") << u"2026-13-40"_s << QDate() << QDate();
}

void tst_Intake::span()
{
    QFETCH(QString, typed);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto span = timeSpanOf(typed);
    QCOMPARE(span.has_value(), first.isValid());
    if (span) {
        QCOMPARE(span->first, first);
        QCOMPARE(span->last, last);
    }
}

void tst_Intake::problem_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("a date in the future") << u"stroke=yes stroke.when~2027-01-01"_s << QStringList{u"stroke.when!"_s};
    QTest::newRow("this year is not the future") << u"stroke=yes stroke.when~2026"_s << QStringList();
    QTest::newRow("an operation in the future") << u"op:2027@leg.left"_s << QStringList{u"surgeries!"_s};
    QTest::newRow("a week that cannot be") << u"pregnant=yes pregnant.weeks#60"_s << QStringList{u"pregnant.weeks!"_s};
    QTest::newRow("a score that cannot be") << u"pain_now#11"_s << QStringList{u"pain_now!"_s};
    QTest::newRow("best and worst mixed up") << u"pain_best#8 pain_worst#2"_s << QStringList{u"pain_best"_s};
    QTest::newRow("worse than the worst") << u"pain_now#9 pain_worst#7"_s << QStringList{u"pain_worst"_s};
    QTest::newRow("a medicine nobody knows") << u"med:Xyzomab"_s << QStringList{u"medicines"_s};
    QTest::newRow("a medicine against what is answered with no") << u"high_blood_pressure=no med:ramipril"_s << QStringList{u"high_blood_pressure"_s};
    QTest::newRow("a medicine that fits") << u"high_blood_pressure=yes med:ramipril"_s << QStringList();
}

void tst_Intake::problem()
{
    QFETCH(QString, written);
    QFETCH(QStringList, found);
    QCOMPARE(problems(written), found);
}

void tst_Intake::medicines_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("classes");
    QTest::newRow("brand with a dose") << u"ELIQUIS 5mg"_s << QStringList{u"anticoagulant"_s};
    QTest::newRow("a letter is missing") << u"clopidogel"_s << QStringList{u"antiplatelet"_s};
    QTest::newRow("a short name is taken as typed") << u"ibo"_s << QStringList();
    QTest::newRow("two at once") << u"Ibuprofen, Xarelto"_s << QStringList{u"anticoagulant"_s, u"analgesic"_s};
    QTest::newRow("with diacritics") << u"Acetylsalicylsäure"_s << QStringList{u"antiplatelet"_s};
    QTest::newRow("unknown") << u"Xyzomab"_s << QStringList();
}

void tst_Intake::medicines()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, classes);
    QCOMPARE(classesOf(typed), classes);
    QCOMPARE(classesOf(Medicine{typed, {}, false, u"sedating"_s}), QStringList{u"sedating"_s});
}

void tst_Intake::differences_areNamedInTheOrderOfTheForm()
{
    const IntakeAnswers older = answersFrom(u"stroke=no hand=left med:Eliquis"_s).answers;
    IntakeAnswers newer = answersFrom(u"stroke=yes stroke.when~2026-10 hand=left"_s).answers;
    newer.set(u"own_7"_s, {.text = u"sings"_s});
    const auto differences = differencesOf(ownIntakeForm(), older, newer);
    QCOMPARE(differences.size(), 3);
    QVERIFY((differences[0] == IntakeDifference{u"stroke"_s, u"Stroke or TIA"_s, u"No"_s, u"Yes · When? 2026-10"_s}));
    QVERIFY((differences[1] == IntakeDifference{u"medicines"_s, u"What do you take?"_s, u"Eliquis"_s, {}}));
    QCOMPARE(differences[2].question, u"own_7"_s);
    QVERIFY(differencesOf(ownIntakeForm(), older, older).isEmpty());
}

void tst_Intake::consent_standsAsItWasGiven()
{
    const QList<ConsentText> texts{{.kind = u"treatment"_s, .version = 2, .title = {}, .text = {}, .months = 12, .required = true},
                                   {.kind = u"sensitive_chest"_s, .title = {}, .text = {}, .eachVisit = true}};
    const auto state = [&texts](const QList<Consent> &given, QDate on, VisitId visit = {}) { return standingOf(texts, given, on, visit); };
    QCOMPARE(state({}, today)[0].state, ConsentState::Missing);
    QVERIFY(state({}, today)[0].isLacking());
    QVERIFY(!state({}, today)[1].isLacking());
    Consent given{.kind = u"treatment"_s, .version = 1, .at = today.startOfDay(Qt::UTC), .expires = expiryOf(texts[0], today)};
    QCOMPARE(given.expires, QDate(2027, 11, 27));
    QCOMPARE(state({given}, today)[0].state, ConsentState::Valid);
    QVERIFY(state({given}, today)[0].reworded);
    QCOMPARE(state({given}, today.addDays(366))[0].state, ConsentState::Expired);
    given.withdrawnAt = given.at;
    QCOMPARE(state({given}, today)[0].state, ConsentState::Withdrawn);
    const Consent chest{.kind = u"sensitive_chest"_s, .at = given.at, .visit = VisitId{7}};
    QCOMPARE(state({chest}, today, VisitId{7})[1].state, ConsentState::Valid);
    QCOMPARE(state({chest}, today, VisitId{8})[1].state, ConsentState::Expired);
    given.withdrawnAt.reset();
    Consent once = given; // treatment, for one visit only
    once.at = given.at.addDays(1);
    once.visit = VisitId{7};
    QCOMPARE(state({once}, today, VisitId{7})[0].state, ConsentState::Valid);
    QCOMPARE(state({once}, today, VisitId{8})[0].state, ConsentState::Expired);
    QCOMPARE(state({once}, today)[0].state, ConsentState::Expired);
    QCOMPARE(state({given, once}, today, VisitId{8})[0].state, ConsentState::Valid); // the one for all still holds
    QCOMPARE(state({given, once}, today, VisitId{7})[0].consent, once);
}

void tst_Intake::strokes_roundTrip()
{
    const SignatureStrokes strokes{{{0, 0.25}, {0.5, 0.125}}, {{1, 0}}};
    QCOMPARE(strokesFromBytes(strokesToBytes(strokes)), strokes);
    QVERIFY(strokesFromBytes("nonsense").isEmpty()); // more strokes than memory, if it were believed
    const QByteArray whole = strokesToBytes(strokes);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(strokesFromBytes(whole.first(length)).isEmpty());
    QCOMPARE(strokesFromBytes(strokesToBytes({})), SignatureStrokes());
}

void tst_Intake::referral_saysWhatAndWhere_andNoDiagnosis()
{
    const auto answers = answersFrom(u"lump=yes lump.where@upper_back.right"_s).answers;
    const auto flags = redFlagsOf(answers, {}, today);
    QCOMPARE(flags.size(), 1);
    const QString note = referralNote(*flags.first(), u"Odile Marchbanks"_s, QDate(1980, 1, 1), answers, today);
    QVERIFY2(note.contains(u"Odile Marchbanks"_s) && note.contains(u"Upper back right"_s) && note.contains(u"not worked on it"_s), qPrintable(note));
}

UNTIE_TEST_MAIN(tst_Intake)
#include "tst_intake.moc"
