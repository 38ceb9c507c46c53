#include "app/intake/cautions.h"

#include "app/intake/intakewords.h"
#include "tests/support/answers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 27);

struct Case
{
    QString rule;
    QString severity;
    int cap = 0;
    QString bans; ///< "-": nothing in particular
    QString raises;
    QString spares;
};

/// The second table, which nobody generates from the first.
QList<Case> cases()
{
    QFile file(qEnvironmentVariable("UNTIE_SOURCE_DIR") + u"/tests/app/intake/cautioncases.txt"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("the cases are not there");
    QList<Case> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList cells = line.split(u'|');
        if (cells.size() != 6)
            qFatal("a case has not six cells");
        for (QString &cell : cells)
            cell = cell.trimmed();
        all += Case{cells[0], cells[1], cells[2].toInt(), cells[3], cells[4], cells[5]};
    }
    return all;
}

QString shortOf(Severity severity)
{
    return QStringList{u"dnt"_s, u"ask"_s, u"avoid"_s, u"mod"_s}.at(int(severity));
}

QString shortOf(RedFlagRule::Level level)
{
    return QStringList{u"emergency"_s, u"same_day"_s, u"soon"_s, u"lump"_s}.at(int(level));
}

QStringList rulesOf(const QString &typed)
{
    const auto answers = answersFrom(typed);
    QStringList rules;
    for (const Caution &caution : cautionsOf(answers.answers, answers.age, today))
        rules += caution.rule->id;
    for (const RedFlagRule *flag : redFlagsOf(answers.answers, answers.age, today))
        rules += flag->id;
    return rules;
}

Caution cautionIn(const QString &typed, const QString &rule)
{
    const auto answers = answersFrom(typed);
    const auto cautions = cautionsOf(answers.answers, answers.age, today);
    const auto found = std::ranges::find_if(cautions, [&rule](const Caution &caution) { return caution.rule->id == rule; });
    return found == cautions.end() ? Caution() : *found;
}

} // namespace

class tst_Cautions : public QObject
{
    Q_OBJECT

private slots:
    void rule_data();
    void rule();
    void rules_allHaveACase();
    void unsure_isShownAsNotCertain();
    void declinedAndNothing_raiseNothing();
    void vagueDate_isPerhapsRecent();
    void cautions_standWorstFirst();
    void caution_knowsItsPlaceAndItsReason();
    void speakingAgainst_meetsTechniquePressureAndArea();
    void bansAddUp_andTheLowestCapWins();
    void words_sayWhatFollows();
    void theClinic_isStricterButNeverMilder();
    void clearance_liftsWhatItNamesWhileItHolds_data();
    void clearance_liftsWhatItNamesWhileItHolds();
    void clearance_thatHoldsComesBeforeOneThatExpired();
    void clearance_saysUntilWhen();
};

void tst_Cautions::rule_data()
{
    QTest::addColumn<QString>("raises");
    QTest::addColumn<QString>("spares");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<int>("cap");
    QTest::addColumn<QString>("bans");
    QTest::addColumn<QString>("id");
    for (const Case &one : cases())
        QTest::addRow("%s by %s", qPrintable(one.rule), qPrintable(one.raises)) << one.raises << one.spares << one.severity << one.cap << one.bans << one.rule;
}

void tst_Cautions::rule()
{
    QFETCH(QString, raises);
    QFETCH(QString, spares);
    QFETCH(QString, severity);
    QFETCH(int, cap);
    QFETCH(QString, bans);
    QFETCH(QString, id);
    QVERIFY2(rulesOf(raises).contains(id), qPrintable(rulesOf(raises).join(u' ')));
    QVERIFY2(!rulesOf(spares).contains(id), qPrintable(rulesOf(spares).join(u' ')));
    const CautionRule *known = cautionRule(id);
    if (!known) {
        const auto flag = std::ranges::find(cautionTable().redFlags, id, &RedFlagRule::id);
        QVERIFY(flag != cautionTable().redFlags.end());
        QCOMPARE(shortOf(flag->level), severity);
        return;
    }
    QCOMPARE(shortOf(known->severity), severity);
    QCOMPARE(known->cap, cap);
    if (bans != "-"_L1)
        QVERIFY(untie::bans(*known, bans));
    QVERIFY(known->severity == Severity::DoNotTreat || known->severity == Severity::Avoid || !untie::bans(*known, u"swedish"_s));
}

void tst_Cautions::rules_allHaveACase()
{
    QSet<QString> tried;
    for (const Case &one : cases())
        tried.insert(one.rule);
    QSet<QString> rules;
    for (const CautionRule &rule : cautionTable().rules)
        rules.insert(rule.id);
    QCOMPARE(rules.size(), 69);
    for (const RedFlagRule &flag : cautionTable().redFlags)
        rules.insert(flag.id);
    QCOMPARE(tried, rules);
}

void tst_Cautions::unsure_isShownAsNotCertain()
{
    QVERIFY(cautionIn(u"bleeding_disorder=yes"_s, u"B01"_s).certain);
    const Caution perhaps = cautionIn(u"bleeding_disorder=unsure"_s, u"B01"_s);
    QVERIFY(perhaps.rule);
    QVERIFY(!perhaps.certain);
}

void tst_Cautions::declinedAndNothing_raiseNothing()
{
    QCOMPARE(rulesOf(QString()), QStringList());
    QCOMPARE(rulesOf(u"fever=declined clot_now=no"_s), QStringList());
}

void tst_Cautions::vagueDate_isPerhapsRecent()
{
    QVERIFY(!cautionIn(u"stroke=yes"_s, u"V10"_s).certain);
    QVERIFY(!cautionIn(u"stroke=yes stroke.when~autumn_2026"_s, u"V10"_s).certain);
    QVERIFY(cautionIn(u"stroke=yes stroke.when~10/2026"_s, u"V10"_s).certain);
    QVERIFY(!cautionIn(u"stroke=yes stroke.when~2025"_s, u"V10"_s).rule);
}

void tst_Cautions::cautions_standWorstFirst()
{
    QCOMPARE(rulesOf(u"anaemia=yes lump=yes kidney=yes fever=yes"_s).first(4), (QStringList{u"I01"_s, u"D01"_s, u"S04"_s, u"B03"_s}));
}

void tst_Cautions::caution_knowsItsPlaceAndItsReason()
{
    const Caution veins = cautionIn(u"varicose_veins=yes varicose_veins.where@leg.left"_s, u"V04"_s);
    QCOMPARE(veins.areas, (QList{BodyArea{u"leg"_s, Side::Left}}));
    QVERIFY(!veins.wholeBody);
    QCOMPARE(veins.because, QStringList{u"varicose_veins"_s});
    const Caution operated = cautionIn(u"op:2026-11-01@leg.left op:2010@hand.right"_s, u"R01"_s);
    QCOMPARE(operated.areas, (QList{BodyArea{u"leg"_s, Side::Left}}));
    QCOMPARE(cautionIn(u"med:Eliquis"_s, u"M01"_s).because, QStringList{u"medicine:Eliquis"_s});
}

void tst_Cautions::speakingAgainst_meetsTechniquePressureAndArea()
{
    const auto known = answersFrom(u"varicose_veins=yes varicose_veins.where@leg.left med:Eliquis"_s);
    const auto cautions = cautionsOf(known.answers, known.age, today);
    const auto against = [&cautions](const PlannedTechnique &planned) {
        QStringList rules;
        for (const Caution &caution : speakingAgainst(cautions, planned))
            rules += caution.rule->id;
        return rules;
    };
    QCOMPARE(against({u"deep_tissue"_s, {}, {{u"shoulder"_s, Side::Left}}}), QStringList{u"M01"_s});
    QCOMPARE(against({u"hot_stone"_s, {}, {{u"leg"_s, Side::Left}}}), QStringList{u"V04"_s});
    QCOMPARE(against({u"hot_stone"_s, {}, {{u"leg"_s, Side::Right}}}), QStringList());
    QCOMPARE(against({u"swedish"_s, 3, {{u"shoulder"_s, Side::Left}}}), QStringList{u"M01"_s});
    QCOMPARE(against({u"swedish"_s, 2, {{u"shoulder"_s, Side::Left}}}), QStringList());
    QCOMPARE(against({u"hot_stone"_s, {}, {}}), QStringList{u"V04"_s}); // nobody said where
}

void tst_Cautions::bansAddUp_andTheLowestCapWins()
{
    const auto known = answersFrom(u"med:Eliquis low_platelets=yes high_blood_pressure=yes high_blood_pressure.control=controlled"_s);
    QCOMPARE(pressureCap(cautionsOf(known.answers, {}, today)), 1);
    QCOMPARE(pressureCap({}), 0);
}

void tst_Cautions::words_sayWhatFollows()
{
    const auto known = answersFrom(u"varicose_veins=yes varicose_veins.where@leg.left"_s);
    const auto cautions = cautionsOf(known.answers, {}, today);
    const QString words = consequenceWords(cautions.first());
    QVERIFY2(words.contains(u"deep pressure, heat, cupping"_s) && words.contains(u"pressure 1 at most"_s) && words.contains(u"Knee and lower leg left"_s), qPrintable(words));
    QCOMPARE(reasonWords(cautions.first(), ownIntakeForm(), known.answers), u"Varicose veins: Yes · Where? Knee and lower leg left"_s);
}

void tst_Cautions::theClinic_isStricterButNeverMilder()
{
    const auto known = answersFrom(u"varicose_veins=yes varicose_veins.where@leg.left anaemia=yes"_s);
    const auto first = [&known](const Severities &own) { return cautionsOf(known.answers, {}, today, own).constFirst(); };
    QCOMPARE(first({}).rule->id, u"V04"_s);
    QCOMPARE(first({}).severity, Severity::Avoid);
    QCOMPARE(first({{u"V04"_s, Severity::Modify}}).severity, Severity::Avoid);
    const Caution strict = first({{u"B03"_s, Severity::DoNotTreat}});
    QCOMPARE(strict.rule->id, u"B03"_s); // now the worst
    QVERIFY(consequenceWords(strict).startsWith(u"No massage"_s));
    QCOMPARE(speakingAgainst({strict}, {u"swedish"_s, 1, {{u"leg"_s, Side::Right}}}).size(), 1); // whatever is planned
    QVERIFY(speakingAgainst({first({{u"V04"_s, Severity::Ask}})}, {u"swedish"_s, 1, {{u"leg"_s, Side::Right}}}).isEmpty());
}

void tst_Cautions::clearance_liftsWhatItNamesWhileItHolds_data()
{
    QTest::addColumn<Clearance>("clearance");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<PlannedTechnique>("planned");
    QTest::addColumn<bool>("spoken");
    const Clearance all{.rule = u"M01"_s, .doctor = u"Dr Lin"_s, .given = today.addDays(-10), .expires = today.addDays(10)};
    const auto with = [&all](auto change) {
        Clearance clearance = all;
        change(clearance);
        return clearance;
    };
    const QList<BodyArea> leg{{u"leg"_s, Side::Left}};
    const PlannedTechnique deep{u"deep_tissue"_s, 2, leg};
    const Clearance there = with([](Clearance &c) { c.areas = {{u"leg"_s, Side::Left}}; });
    const Clearance heat = with([](Clearance &c) { c.techniques = {u"heat_pack"_s}; });
    QTest::newRow("all of it") << all << today << deep << false;
    QTest::newRow("on its last day") << all << today.addDays(10) << deep << false;
    QTest::newRow("the day after") << all << today.addDays(11) << deep << true;
    QTest::newRow("before it was given") << all << today.addDays(-11) << deep << true;
    QTest::newRow("taken back") << with([](Clearance &c) { c.revokedAt = QDateTime::currentDateTimeUtc(); }) << today << deep << true;
    QTest::newRow("of another rule") << with([](Clearance &c) { c.rule = u"M02"_s; }) << today << deep << true;
    QTest::newRow("stronger than the caution leaves") << all << today << PlannedTechnique{u"swedish"_s, 3, leg} << true;
    QTest::newRow("as strong as was allowed") << with([](Clearance &c) { c.pressure = 4; }) << today << PlannedTechnique{u"deep_tissue"_s, 4, leg} << false;
    QTest::newRow("another technique") << heat << today << deep << true;
    QTest::newRow("there") << there << today << deep << false;
    QTest::newRow("on the other side") << there << today << PlannedTechnique{u"deep_tissue"_s, 2, {{u"leg"_s, Side::Right}}} << true;
    QTest::newRow("nobody says where") << there << today << PlannedTechnique{u"deep_tissue"_s, 2, {}} << true;
}

void tst_Cautions::clearance_liftsWhatItNamesWhileItHolds()
{
    QFETCH(Clearance, clearance);
    QFETCH(QDate, on);
    QFETCH(PlannedTechnique, planned);
    QFETCH(bool, spoken);
    const auto known = answersFrom(u"med:Eliquis"_s);
    const auto cautions = clearedBy(cautionsOf(known.answers, {}, on), {clearance}, on);
    QCOMPARE(cautions.size(), 1);
    QCOMPARE(!speakingAgainst(cautions, planned).isEmpty(), spoken);
}

void tst_Cautions::clearance_thatHoldsComesBeforeOneThatExpired()
{
    Clearance holding{.id = ClearanceId{1}, .rule = u"M01"_s, .doctor = u"Dr Lin"_s, .given = today.addDays(-20), .expires = today};
    Clearance expired{.id = ClearanceId{2}, .rule = u"M01"_s, .doctor = u"Dr Ade"_s, .given = today.addDays(-5), .expires = today.addDays(-1)};
    QCOMPARE(clearanceOf({holding, expired}, u"M01"_s, today), holding);
    QCOMPARE(clearanceOf({holding, expired}, u"M01"_s, today.addDays(1)), expired); // the newest of those that expired
    QVERIFY(!clearanceOf({holding, expired}, u"M02"_s, today));
    QVERIFY(problemsOf(holding, today).isEmpty());
    QCOMPARE(problemsOf({.given = today.addDays(1), .expires = today}, today).size(), 3);
}

void tst_Cautions::clearance_saysUntilWhen()
{
    const auto known = answersFrom(u"med:Eliquis"_s);
    const QDate until(2027, 3, 3);
    Clearance clearance{.rule = u"M01"_s, .doctor = u"Dr Lin"_s, .given = QDate(2026, 1, 1), .expires = until};
    const auto words = [&](QDate on) { return consequenceWords(clearedBy(cautionsOf(known.answers, {}, on), {clearance}, on).constFirst()); };
    QCOMPARE(clearedBy(cautionsOf(known.answers, {}, until), {clearance}, until).constFirst().severity, Severity::Modify);
    QVERIFY2(words(until).startsWith(u"Cleared until 3 Mar 2027 by Dr Lin · pressure 2 at most"_s), qPrintable(words(until)));
    QVERIFY2(words(until.addDays(1)).startsWith(u"The clearance by Dr Lin expired on 3 Mar 2027 · Not: "_s), qPrintable(words(until.addDays(1))));
    clearance.techniques = {u"swedish"_s};
    clearance.areas = {{u"leg"_s, Side::Left}};
    QVERIFY2(words(until).contains(u" for: "_s) && words(until).contains(u"Not: "_s), qPrintable(words(until)));
}

UNTIE_TEST_MAIN(tst_Cautions)
#include "tst_cautions.moc"
