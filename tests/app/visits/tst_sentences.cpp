#include "app/visits/sentences.h"

#include "app/common/translator.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Sentences : public QObject
{
    Q_OBJECT

private slots:
    void filled_data();
    void filled();
    void everyLanguage_hasWords_data();
    void everyLanguage_hasWords();
    void own_standInThePlaceOfTheProgramsWhereTheyCan();
    void from_refusesWhatCannotBe_data();
    void from_refusesWhatCannotBe();
    void foundText_golden_data();
    void foundText_golden();
    void foundText_speaksEachLanguage_data();
    void foundText_speaksEachLanguage();
    void foundText_ofNothing();
};

namespace {

QString placeOf(const Finding &finding)
{
    const QHash<QString, QString> names{{u"trapezius_upper"_s, u"Upper trapezius"_s}, {u"infraspinatus"_s, u"infraspinatus"_s}, {u"rhomboids"_s, u"Rhomboids"_s}};
    return finding.muscle.isEmpty() ? u"Skin"_s : names.value(finding.muscle);
}

SheetPoint fresh(const Finding &finding)
{
    return {finding, false, std::nullopt};
}

SheetPoint known(const Finding &finding, std::optional<int> was, bool ghost = false)
{
    TriggerPoint point;
    point.id = finding.point;
    Reading last;
    last.before = was;
    point.readings = {last};
    return {finding, ghost, point};
}

Finding of(FindingKind kind, Finding finding)
{
    finding.kind = kind;
    return finding;
}

Finding leftOut(Finding finding)
{
    finding.examined = false;
    return finding;
}

} // namespace

void tst_Sentences::filled_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &pattern, const QString &text) { QTest::newRow(name) << pattern << text; };
    row("a value", u"{a}."_s, u"one."_s);
    row("a value that is missing", u"{none}."_s, u"."_s);
    row("left out", u"{a}[, was {none}]."_s, u"one."_s);
    row("not left out", u"{a}[, was {b}]."_s, u"one, was two."_s);
    row("left out when one of two is missing", u"{a}[ {b} {none}]"_s, u"one"_s);
    row("words in brackets alone", u"{a}[ stay]"_s, u"one stay"_s);
    row("twice", u"{a} {a}"_s, u"one one"_s);
    row("no second filling of what a value says", u"{c}"_s, u"{a}"_s);
    row("single spaces", u"{a}  {none}  {b}"_s, u"one two"_s);
}

void tst_Sentences::filled()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QCOMPARE(untie::filled(pattern, {{u"a"_s, u"one"_s}, {u"b"_s, u"two"_s}, {u"c"_s, u"{a}"_s}}), text);
}

void tst_Sentences::everyLanguage_hasWords_data()
{
    QTest::addColumn<QString>("language");
    QStringList all = languages() + QStringList{u"es"_s, u"fr"_s, u"pt_BR"_s, u"ar"_s};
    all.removeDuplicates();
    for (const QString &language : std::as_const(all))
        QTest::addRow("%s", qPrintable(language)) << language;
}

void tst_Sentences::everyLanguage_hasWords()
{
    QFETCH(QString, language);
    const Sentences own = Sentences::forLanguage(language); // damaged ones end the program
    QVERIFY(!own.word(FindingKind::Spasm).isEmpty());
    QVERIFY(!own.word(Side::Left).isEmpty() && !own.word(Side::Right).isEmpty());
    QVERIFY(own.word(Side::Left) != own.word(Side::Right));
    QVERIFY(own.listed({u"a"_s, u"b"_s, u"c"_s}).size() > 4);
    if (language != "en"_L1)
        QVERIFY2(own.pattern(u"leftOut"_s) != Sentences::forLanguage(u"en"_s).pattern(u"leftOut"_s), "the language has no sentences");
    QCOMPARE(Sentences::forLanguage(u"xx"_s).pattern(u"known"_s), Sentences::forLanguage(u"en"_s).pattern(u"known"_s));
    QCOMPARE(Sentences::forLanguage(language.section(u'_', 0, 0) + u"_XX"_s).pattern(u"known"_s), own.pattern(u"known"_s));
}

void tst_Sentences::own_standInThePlaceOfTheProgramsWhereTheyCan()
{
    const Sentences programs = Sentences::forLanguage(u"en"_s);
    const Sentences own = Sentences::forLanguage(u"en"_s, {{u"new"_s, u"{place}: {before}/10."_s}, {u"quiet"_s, u"{nonsense}"_s}, {u"of a later Untie"_s, u"x"_s}});
    QCOMPARE(own.pattern(u"new"_s), u"{place}: {before}/10."_s);
    QCOMPARE(own.pattern(u"quiet"_s), programs.pattern(u"quiet"_s));
    QVERIFY(Sentences::problemOf(u"new"_s, u"{place}[ {before}]."_s).isEmpty());
    QVERIFY(Sentences::problemOf(u"new"_s, u"{where}"_s).contains(u"{where}"_s));
    QVERIFY(!Sentences::problemOf(u"new"_s, u" "_s).isEmpty());
    QVERIFY(!Sentences::problemOf(u"new"_s, u"{place}] ["_s).isEmpty());
    QVERIFY(!Sentences::problemOf(u"new"_s, u"{place}[ [{before}]]"_s).isEmpty());
}

void tst_Sentences::from_refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing") << u"known"_s << QString();
    QTest::newRow("a value it cannot have") << u"leftOut"_s << u"Not examined: {place}."_s;
    QTest::newRow("an open bracket") << u"new"_s << u"{place}[ {before}."_s;
}

void tst_Sentences::from_refusesWhatCannotBe()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QJsonObject words;
    for (auto it = Sentences::patterns().begin(); it != Sentences::patterns().end(); ++it)
        words.insert(it.key(), Sentences::forLanguage(u"en"_s).pattern(it.key()));
    QJsonObject kinds;
    for (const FindingKind kind : findingKinds())
        kinds.insert(idOf(kind), u"x"_s);
    words.insert(u"kinds"_s, kinds);
    QVERIFY(Sentences::from(words));
    words.insert(pattern, text);
    QCOMPARE(Sentences::from(words).error().kind, Error::Kind::Corrupt);
}

void tst_Sentences::foundText_golden_data()
{
    QTest::addColumn<QList<SheetPoint>>("points");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, const QList<SheetPoint> &points, const QString &english, const QString &german) {
        QTest::newRow(name) << points << english << german;
    };
    const auto trapezius = [] { return aFinding().in(u"trapezius_upper"_s, Side::Right); };
    const auto infraspinatus = [] { return aFinding().in(u"infraspinatus"_s, Side::Left); };
    const auto rhomboids = [] { return aFinding().in(u"rhomboids"_s, Side::Left); };
    row("better than last time", {known(trapezius().scoring(7, 4), 8)}, u"Upper trapezius R 7 → 4, was 8."_s, u"Upper trapezius R 7 → 4, zuletzt 8."_s);
    row("scored once", {known(trapezius().scoring(7), 8)}, u"Upper trapezius R 7, was 8."_s, u"Upper trapezius R 7, zuletzt 8."_s);
    row("as last time", {known(trapezius().scoring(6, 3), 6)}, u"Upper trapezius R 6 → 3, as last time."_s, u"Upper trapezius R 6 → 3, wie zuletzt."_s);
    row("last time without a score", {known(trapezius().scoring(6, 3), {})}, u"Upper trapezius R 6 → 3."_s, u"Upper trapezius R 6 → 3."_s);
    row("quiet", {known(trapezius().scoring(0), 3)}, u"Upper trapezius R quiet, was 3."_s, u"Upper trapezius R ruhig, zuletzt 3."_s);
    row("came back", {known(trapezius().scoring(4, 2), 0)}, u"Upper trapezius R 4 → 2, was quiet and came back."_s, u"Upper trapezius R 4 → 2, war ruhig und ist wieder da."_s);
    row("latent, its name in small letters", {known(of(FindingKind::TrpLatent, infraspinatus().scoring(4, 2)), 5)}, u"Infraspinatus L 4 → 2, was 5, latent."_s,
        u"Infraspinatus L 4 → 2, zuletzt 5, latent."_s);
    row("only new ones need no lead", {fresh(trapezius().scoring(6, 4))}, u"Upper trapezius R 6 → 4."_s, u"Upper trapezius R 6 → 4."_s);
    row("known, then new, then left out",
        {fresh(of(FindingKind::Hypertonicity, rhomboids().scoring({}))), known(trapezius().scoring(7, 4), 8), known(leftOut(infraspinatus().scoring({})), 5), known(leftOut(rhomboids().scoring({})), 5)},
        u"Upper trapezius R 7 → 4, was 8. New: Rhomboids L: tight. Not examined: infraspinatus L and Rhomboids L."_s,
        u"Upper trapezius R 7 → 4, zuletzt 8. Neu: Rhomboids L: verspannt. Nicht untersucht: infraspinatus L und Rhomboids L."_s);
    row("a lump, on neither side", {fresh(of(FindingKind::LumpRefer, aFinding().in({}, Side::Midline).scoring({})))}, u"Skin: lump, referred to a doctor."_s,
        u"Skin: Knoten unter der Haut, ärztlich abklären."_s);
    row("nobody has answered yet", {known(trapezius().scoring({}), 5, true)}, QString(), QString());
}

void tst_Sentences::foundText_golden()
{
    QFETCH(QList<SheetPoint>, points);
    QFETCH(QString, english);
    QFETCH(QString, german);
    QCOMPARE(foundText(points, placeOf, Sentences::forLanguage(u"en"_s)), english);
    QCOMPARE(foundText(points, placeOf, Sentences::forLanguage(u"de"_s)), german);
}

void tst_Sentences::foundText_speaksEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("Spanish") << u"es"_s << u"Upper trapezius D 7 → 4, la última vez 8. Nuevo: Rhomboids I: tensión muscular. Sin explorar: infraspinatus I y Rhomboids I."_s;
    QTest::newRow("French, with spaces at which no line breaks")
        << u"fr"_s << u"Upper trapezius D 7 → 4, 8 la dernière fois. Nouveau\u202f: Rhomboids G\u202f: tension musculaire. Non examiné\u202f: infraspinatus G et Rhomboids G."_s;
    QTest::newRow("Portuguese") << u"pt_BR"_s << u"Upper trapezius D 7 → 4, da última vez 8. Novo: Rhomboids E: tensão muscular. Não examinado: infraspinatus E e Rhomboids E."_s;
    QTest::newRow("Arabic, in its own direction")
        << u"ar"_s << u"Upper trapezius (يمين) 7 ← 4، في المرة السابقة 8. جديد: Rhomboids (يسار): شدّ عضلي. لم يُفحص: infraspinatus (يسار) وRhomboids (يسار)."_s;
}

void tst_Sentences::foundText_speaksEachLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const auto infraspinatus = [] { return aFinding().in(u"infraspinatus"_s, Side::Left).scoring({}); };
    const auto rhomboids = [] { return aFinding().in(u"rhomboids"_s, Side::Left).scoring({}); };
    const QList<SheetPoint> points{fresh(of(FindingKind::Hypertonicity, rhomboids())), known(aFinding().in(u"trapezius_upper"_s, Side::Right).scoring(7, 4), 8),
                                   known(leftOut(infraspinatus()), 5), known(leftOut(rhomboids()), 5)};
    QCOMPARE(foundText(points, placeOf, Sentences::forLanguage(language)), text);
}

void tst_Sentences::foundText_ofNothing()
{
    QCOMPARE(foundText({}, placeOf, Sentences::forLanguage(u"en"_s)), QString());
}

UNTIE_TEST_MAIN(tst_Sentences)
#include "tst_sentences.moc"
