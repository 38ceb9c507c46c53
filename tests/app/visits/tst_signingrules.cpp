#include "app/visits/signingrules.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_SigningRules : public QObject
{
    Q_OBJECT

private slots:
    void lacksOf_aWholeNoteNothing();
    void lacksOf_anEmptyNoteEverything();
    void lacksOf_namesEachPart();
    void lacksOf_theShortFormAsksForLess();
    void lacksOf_countsPoints();
    void isLate_aDayAfterItsEnd();
    void problemsOf_data();
    void problemsOf();
    void strikesIn_areOfOnePart();
};

namespace {

Visit wholeVisit()
{
    Visit visit = aVisit().with(aFinding().scoring(7, 4));
    visit.note = {u"Low back."_s, u"Taut band."_s, u"Better."_s, u"Two weeks."_s};
    visit.startedAt = QDateTime({2026, 11, 17}, {14, 0}, Qt::UTC);
    visit.minutes = 60;
    return visit;
}

QList<Lack::What> whatsOf(const QList<Lack> &lacks)
{
    QList<Lack::What> whats;
    for (const Lack &lack : lacks)
        whats += lack.what;
    return whats;
}

} // namespace

void tst_SigningRules::lacksOf_aWholeNoteNothing()
{
    QVERIFY(lacksOf(wholeVisit(), 0).isEmpty());
}

void tst_SigningRules::lacksOf_anEmptyNoteEverything()
{
    Visit visit = wholeVisit();
    visit.findings.clear();
    visit.note = {u" \n"_s, {}, {}, {}};
    const QList<Lack> lacks = lacksOf(visit, 3);
    QCOMPARE(whatsOf(lacks), QList{Lack::What::Everything});
    QVERIFY(forbidsSigning(lacks.first()));
}

void tst_SigningRules::lacksOf_namesEachPart()
{
    using enum Lack::What;
    Visit visit = wholeVisit();
    visit.note = {{}, {}, {}, u"Two weeks."_s};
    QCOMPARE(whatsOf(lacksOf(visit, 0)), (QList{Subjective, Assessment})); // what was found stands on the map
    visit.findings.clear();
    visit.note.plan.clear();
    visit.note.assessment = u"Better."_s;
    QCOMPARE(whatsOf(lacksOf(visit, 0)), (QList{Subjective, Objective, Plan}));
    for (const Lack &lack : lacksOf(visit, 0)) {
        QVERIFY(!forbidsSigning(lack));
        QVERIFY(!explain(lack).isEmpty());
    }
}

void tst_SigningRules::lacksOf_theShortFormAsksForLess()
{
    Visit visit = wholeVisit();
    visit.form = VisitForm::Short;
    visit.note = {};
    visit.findings.clear();
    visit.treatments = {{.id = newId<TreatmentId>(), .technique = u"swedish"_s}};
    QVERIFY(lacksOf(visit, 2).isEmpty());
    QCOMPARE(lacksOf(visit, 0, 1), (QList<Lack>{{Lack::What::Consents, 1}}));
    QCOMPARE(lacksOf(visit, 0, 0, 2), (QList<Lack>{{Lack::What::Copied, 2}}));
    visit.treatments.clear();
    QCOMPARE(lacksOf(visit, 0), (QList<Lack>{{Lack::What::Everything}}));
}

void tst_SigningRules::lacksOf_countsPoints()
{
    Visit visit = wholeVisit();
    visit.findings += aFinding().scoring({});
    visit.findings += aFinding().scoring({});
    Finding swelling = aFinding().scoring({});
    swelling.kind = FindingKind::InflammationSwelling;
    visit.findings += swelling; // has no score to lack
    visit.findings[1].examined = false;
    QCOMPARE(lacksOf(visit, 2), (QList<Lack>{{Lack::What::Scores, 1}, {Lack::What::OpenPoints, 2}}));
}

void tst_SigningRules::isLate_aDayAfterItsEnd()
{
    const Visit visit = wholeVisit();
    const QDateTime aDayAfter({2026, 11, 18}, {15, 0}, Qt::UTC);
    QVERIFY(!isLate(visit, aDayAfter));
    QVERIFY(isLate(visit, aDayAfter.addMSecs(1)));
}

void tst_SigningRules::problemsOf_data()
{
    QTest::addColumn<Amendment>("amendment");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, VisitState state, const Amendment &amendment, bool allowed) {
        QTest::newRow(name) << amendment << static_cast<int>(state) << allowed;
    };
    using enum EntryKind;
    using enum VisitState;
    const Amendment addendum{.kind = Addendum, .text = u"Called: sleeps well."_s};
    const Amendment correction{.kind = Correction, .part = NotePart::Plan, .position = 4, .struck = u"weeks"_s, .text = u"days"_s, .reason = u"slip"_s};
    row("an addendum", Signed, addendum, true);
    row("an addendum to a voided visit", Voided, addendum, true);
    row("an addendum to a draft", Draft, addendum, false);
    row("an empty addendum", Signed, {.kind = Addendum, .text = u" "_s}, false);
    row("a correction", Signed, correction, true);
    row("a correction that only strikes", Signed, {Correction, NotePart::Plan, 4, u"weeks"_s, {}, u"slip"_s}, true);
    row("a correction without a reason", Signed, {Correction, NotePart::Plan, 4, u"weeks"_s, u"days"_s, {}}, false);
    row("a correction of words that do not stand there", Signed, {Correction, NotePart::Plan, 3, u"weeks"_s, u"days"_s, u"slip"_s}, false);
    row("a correction before the text", Signed, {Correction, NotePart::Plan, -1, u"Two"_s, u"days"_s, u"slip"_s}, false);
    row("a correction of nothing", Signed, {Correction, NotePart::Plan, 4, {}, u"days"_s, u"slip"_s}, false);
    row("a correction of nowhere", Signed, {Correction, {}, 4, u"weeks"_s, u"days"_s, u"slip"_s}, false);
    row("a correction that changes nothing", Signed, {Correction, NotePart::Plan, 4, u"weeks"_s, u"weeks"_s, u"slip"_s}, false);
    row("a correction of a voided visit", Voided, correction, false);
    row("a client who disagrees", Signed, {.kind = Disagreement, .text = u"It was the left side."_s}, true);
    row("a void", Signed, {.kind = Void, .reason = u"wrong client"_s}, true);
    row("a void without a reason", Signed, {.kind = Void}, false);
    row("a void twice", Voided, {.kind = Void, .reason = u"wrong client"_s}, false);
    row("a second note", Signed, {.kind = Note, .text = u"all new"_s}, false);
    row("too long", Signed, {.kind = Addendum, .text = QString(200'000, u'x')}, false);
}

void tst_SigningRules::problemsOf()
{
    QFETCH(Amendment, amendment);
    QFETCH(int, state);
    QFETCH(bool, allowed);
    Visit visit = wholeVisit();
    visit.state = static_cast<VisitState>(state);
    QCOMPARE(untie::problemsOf(amendment, visit).isEmpty(), allowed);
}

void tst_SigningRules::strikesIn_areOfOnePart()
{
    NoteEntry plan{.kind = EntryKind::Correction, .part = NotePart::Plan, .position = 4, .struck = u"weeks"_s};
    NoteEntry other{.kind = EntryKind::Correction, .part = NotePart::Objective, .position = 0, .struck = u"Taut"_s};
    NoteEntry addendum{.kind = EntryKind::Addendum, .text = u"weeks"_s};
    QCOMPARE(strikesIn(NotePart::Plan, {plan, other, addendum}), (QList<Strike>{{4, 5}}));
}

UNTIE_TEST_MAIN(tst_SigningRules)
#include "tst_signingrules.moc"
