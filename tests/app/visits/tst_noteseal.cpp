#include "app/visits/noteseal.h"

#include "app/security/identity.h"
#include "app/visits/noteproof.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// A visit that says something in every field, with fixed ids.
Visit fullVisit()
{
    Visit visit;
    visit.client = ClientId{11};
    visit.id = VisitId{12};
    visit.therapist = PersonId{13};
    visit.startedAt = QDateTime({2026, 11, 17}, {14, 0}, Qt::UTC);
    visit.note = {u"Low back “a dull band”."_s, u"Taut."_s, u"Better."_s, u"Two weeks."_s};
    Finding finding;
    finding.id = FindingId{14};
    finding.point = TriggerPointId{15};
    finding.kind = FindingKind::TrpLatent;
    finding.examined = true;
    finding.muscle = u"rhomboids"_s;
    finding.side = Side::Left;
    finding.site = u"a"_s;
    finding.view = u"back-deep"_s;
    finding.at = {0.25, 0.1};
    finding.figureVersion = 2;
    finding.before = 7;
    finding.after = 0;
    finding.scored = Scored::AtRest;
    finding.criteria = {true, false, {}, true, false};
    finding.remark = u"twitched"_s;
    visit.findings = {finding};
    return visit;
}

NoteEntry entryOf(const Visit &visit, EntryKind kind = EntryKind::Note)
{
    NoteEntry entry;
    entry.client = visit.client;
    entry.visit = visit.id;
    entry.id = newId<NoteEntryId>();
    entry.kind = kind;
    entry.author = visit.therapist;
    entry.credential = u"LMT"_s;
    entry.at = visit.startedAt.addSecs(3600);
    entry.offsetMinutes = 60;
    return entry;
}

} // namespace

class tst_NoteSeal : public QObject
{
    Q_OBJECT

private slots:
    void frozenForm_isAlwaysTheSame();
    void frozenForm_tellsEveryFieldApart_data();
    void frozenForm_tellsEveryFieldApart();
    void treatment_tellsEveryFieldApart();
    void measure_tellsEveryFieldApart();
    void frozenForm_takesTextsInOneForm();
    void frozenForm_leavesRevisionAndStateOut();
    void seal_holds();
    void seal_breaksWithWhatIsSigned_data();
    void seal_breaksWithWhatIsSigned();
    void prove_followsTheChain();
    void prove_findsTheFault_data();
    void prove_findsTheFault();
};

void tst_NoteSeal::frozenForm_isAlwaysTheSame()
{
    // What was signed with an earlier Untie must give these bytes for ever: a new field is left out where it is not set.
    NoteEntry entry = entryOf(fullVisit());
    QCOMPARE(QString::fromLatin1(frozenHash(entry, fullVisit()).toHex()), u"661cc1194cfebae4e855c310671b3fa2c326f32f6eead8c57c10912851ade602"_s);
    entry.kind = EntryKind::Correction;
    entry.part = NotePart::Plan;
    entry.position = 4;
    entry.struck = u"weeks"_s;
    entry.text = u"days"_s;
    entry.reason = u"slip of the pen"_s;
    QCOMPARE(QString::fromLatin1(frozenHash(entry, fullVisit()).toHex()), u"86d5cd3a97b2b95b0407493cfeea8e4db84ea762ce5f8a85d83b3ae55faa5dd9"_s);
}

void tst_NoteSeal::frozenForm_tellsEveryFieldApart_data()
{
    using Change = std::function<void(Visit &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("client", [](Visit &visit) { visit.client.value++; });
    row("visit", [](Visit &visit) { visit.id.value++; });
    row("therapist", [](Visit &visit) { visit.therapist.value++; });
    row("start", [](Visit &visit) { visit.startedAt = visit.startedAt.addMSecs(1); });
    row("minutes", [](Visit &visit) { visit.minutes++; });
    row("subjective", [](Visit &visit) { visit.note.subjective += u'.'; });
    row("objective", [](Visit &visit) { visit.note.objective += u'.'; });
    row("assessment", [](Visit &visit) { visit.note.assessment += u'.'; });
    row("plan", [](Visit &visit) { visit.note.plan += u'.'; });
    row("a text moved to another part", [](Visit &visit) { std::swap(visit.note.plan, visit.note.assessment); });
    row("a finding less", [](Visit &visit) { visit.findings.clear(); });
    row("a finding twice", [](Visit &visit) { visit.findings += visit.findings.first(); });
    const auto finding = [&row](const char *name, std::function<void(Finding &)> change) {
        row(name, [change](Visit &visit) { change(visit.findings.first()); });
    };
    finding("id", [](Finding &f) { f.id.value++; });
    finding("point", [](Finding &f) { f.point = {}; });
    finding("kind", [](Finding &f) { f.kind = FindingKind::TrpActive; });
    finding("examined", [](Finding &f) { f.examined = false; });
    finding("muscle", [](Finding &f) { f.muscle.clear(); });
    finding("side", [](Finding &f) { f.side = Side::Right; });
    finding("site", [](Finding &f) { f.site.clear(); });
    finding("view", [](Finding &f) { f.view = u"back"_s; });
    finding("x", [](Finding &f) { f.at.rx() = std::nextafter(f.at.x(), 1); });
    finding("y", [](Finding &f) { f.at.ry() = std::nextafter(f.at.y(), 1); });
    finding("figure", [](Finding &f) { f.figureVersion++; });
    finding("before", [](Finding &f) { f.before.reset(); });
    finding("after 0 is not unasked", [](Finding &f) { f.after.reset(); });
    finding("scored", [](Finding &f) { f.scored = Scored::OnPressure; });
    finding("not felt is not untested", [](Finding &f) { f.criteria.nodule.reset(); });
    finding("a sign moved to another", [](Finding &f) { std::swap(f.criteria.refers, f.criteria.twitch); });
    finding("remark", [](Finding &f) { f.remark.clear(); });
    // What later programs know besides: nothing of it changes what was signed before.
    row("a treatment", [](Visit &visit) { visit.treatments += Treatment{.id = TreatmentId{1}, .technique = u"mfr"_s}; });
    row("a measure", [](Visit &visit) { visit.measures += Measure{.id = MeasureId{1}, .movement = u"neck_rotation"_s}; });
    row("short form", [](Visit &visit) { visit.form = VisitForm::Short; });
    row("overall before", [](Visit &visit) { visit.overallBefore = 0; });
    row("overall after", [](Visit &visit) { visit.overallAfter = 0; });
    row("home care", [](Visit &visit) { visit.homeCare = u"ball"_s; });
    row("next visit", [](Visit &visit) { visit.nextWeeks = 2; });
}

void tst_NoteSeal::treatment_tellsEveryFieldApart()
{
    Treatment whole{.id = TreatmentId{1}, .technique = u"mfr"_s, .place = {FindingId{7}, u"soleus"_s, {}, Side::Left}, .minutes = 5, .pressure = 3, .response = u"warm"_s};
    const auto formOf = [](const Treatment &treatment) {
        Visit visit = fullVisit();
        visit.treatments = {treatment};
        return frozenForm(visit);
    };
    QSet<QByteArray> forms{formOf(whole)};
    const QList<std::function<void(Treatment &)>> changes{
        [](Treatment &t) { t.id.value++; },        [](Treatment &t) { t.technique = u"cupping"_s; }, [](Treatment &t) { t.place.finding = {}; },
        [](Treatment &t) { t.place.muscle.clear(); }, [](Treatment &t) { t.place.area = u"leg"_s; },  [](Treatment &t) { t.place.side.reset(); },
        [](Treatment &t) { t.minutes.reset(); },   [](Treatment &t) { t.pressure = 4; },             [](Treatment &t) { t.response.clear(); }};
    for (const auto &change : changes) {
        Treatment changed = whole;
        change(changed);
        forms += formOf(changed);
    }
    QCOMPARE(forms.size(), changes.size() + 1);
}

void tst_NoteSeal::measure_tellsEveryFieldApart()
{
    const Measure whole{.id = MeasureId{1}, .movement = u"neck_rotation"_s, .place = {FindingId{7}, u"soleus"_s, {}, Side::Left}, .before = 60, .after = 75};
    const auto formOf = [](const Measure &measure) {
        Visit visit = fullVisit();
        visit.measures = {measure};
        return frozenForm(visit);
    };
    QSet<QByteArray> forms{formOf(whole)};
    const QList<std::function<void(Measure &)>> changes{
        [](Measure &m) { m.id.value++; },         [](Measure &m) { m.movement.clear(); },   [](Measure &m) { m.place.finding = {}; },
        [](Measure &m) { m.place.muscle.clear(); }, [](Measure &m) { m.place.area = u"leg"_s; }, [](Measure &m) { m.place.side.reset(); },
        [](Measure &m) { m.passive = true; },     [](Measure &m) { m.unit = MeasureUnit::Kilopascal; }, [](Measure &m) { m.before = 61; },
        [](Measure &m) { m.after.reset(); },      [](Measure &m) { std::swap(m.before, m.after); }};
    for (const auto &change : changes) {
        Measure changed = whole;
        change(changed);
        forms += formOf(changed);
    }
    QCOMPARE(forms.size(), changes.size() + 1);
}

void tst_NoteSeal::frozenForm_tellsEveryFieldApart()
{
    QFETCH(std::function<void(Visit &)>, change);
    Visit changed = fullVisit();
    change(changed);
    QVERIFY(frozenForm(changed) != frozenForm(fullVisit()));
}

void tst_NoteSeal::frozenForm_takesTextsInOneForm()
{
    Visit composed = fullVisit();
    Visit decomposed = fullVisit();
    composed.note.plan = u"\u00fc"_s;
    decomposed.note.plan = u"u\u0308"_s;
    QCOMPARE(frozenForm(composed), frozenForm(decomposed));
}

void tst_NoteSeal::frozenForm_leavesRevisionAndStateOut()
{
    Visit later = fullVisit();
    later.rev = 9;
    later.state = VisitState::Voided;
    QCOMPARE(frozenForm(later), frozenForm(fullVisit()));
}

void tst_NoteSeal::seal_holds()
{
    const Identity author = newIdentity();
    NoteEntry entry = entryOf(fullVisit());
    seal(entry, fullVisit(), {}, author.signing);
    QCOMPARE(entry.seal.signer, author.shown.signing);
    QVERIFY(isSealed(entry));
}

void tst_NoteSeal::seal_breaksWithWhatIsSigned_data()
{
    using Change = std::function<void(NoteEntry &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("client", [](NoteEntry &entry) { entry.client.value++; });
    row("visit", [](NoteEntry &entry) { entry.visit.value++; });
    row("entry", [](NoteEntry &entry) { entry.id.value++; });
    row("author", [](NoteEntry &entry) { entry.author.value++; });
    row("time", [](NoteEntry &entry) { entry.at = entry.at.addMSecs(1); });
    row("hash", [](NoteEntry &entry) { entry.seal.hash[0] = char(entry.seal.hash[0] ^ 1); });
    row("what it adds to", [](NoteEntry &entry) { entry.seal.addsTo = entry.seal.hash; });
    row("key", [](NoteEntry &entry) { entry.seal.signer = newIdentity().shown.signing; });
    row("signature", [](NoteEntry &entry) { entry.seal.signature[63] = char(entry.seal.signature[63] ^ 1); });
    row("no signature", [](NoteEntry &entry) { entry.seal.signature.clear(); });
}

void tst_NoteSeal::seal_breaksWithWhatIsSigned()
{
    QFETCH(std::function<void(NoteEntry &)>, change);
    NoteEntry entry = entryOf(fullVisit());
    seal(entry, fullVisit(), {}, newIdentity().signing);
    change(entry);
    QVERIFY(!isSealed(entry));
}

namespace {

/// A signed visit with an addendum and a correction.
struct Signed
{
    Visit visit = fullVisit();
    Identity author = newIdentity();
    QList<NoteEntry> entries = {};
    KnownKeys keys = {};

    Signed()
    {
        for (const EntryKind kind : {EntryKind::Note, EntryKind::Addendum, EntryKind::Correction}) {
            NoteEntry entry = entryOf(visit, kind);
            seal(entry, visit, entries.isEmpty() ? QByteArray() : entries.constLast().seal.hash, author.signing);
            entries += entry;
        }
        visit.state = VisitState::Signed;
        keys.insert(visit.therapist, author.shown.signing);
    }
    NoteProof proof() const { return prove(visit, entries, keys); }
};

} // namespace

void tst_NoteSeal::prove_followsTheChain()
{
    QCOMPARE(prove(fullVisit(), {}, {}).state, NoteProof::State::Draft);
    Signed record;
    QCOMPARE(record.proof().state, NoteProof::State::Verified);
    QVERIFY(explain(record.proof()).isEmpty());
}

void tst_NoteSeal::prove_findsTheFault_data()
{
    using State = NoteProof::State;
    using Change = std::function<void(Signed &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, State state, Change change) { QTest::newRow(name) << change << static_cast<int>(state); };
    row("a word of the note", State::Changed, [](Signed &s) { s.visit.note.plan += u'!'; });
    row("a score", State::Changed, [](Signed &s) { s.visit.findings[0].before = 3; });
    row("a word of an addition", State::Changed, [](Signed &s) { s.entries[1].text += u'!'; });
    row("a kind of addition", State::Changed, [](Signed &s) { s.entries[1].kind = EntryKind::Disagreement; });
    row("who added it", State::BrokenSeal, [](Signed &s) { s.entries[1].author.value++; });
    row("when it was signed", State::BrokenSeal, [](Signed &s) { s.entries[0].at = s.entries[0].at.addDays(-1); });
    row("an addition taken out", State::Gap, [](Signed &s) { s.entries.removeAt(1); });
    row("the note itself taken out", State::Gap, [](Signed &s) { s.entries.removeFirst(); });
    row("additions in another order", State::Gap, [](Signed &s) { s.entries.swapItemsAt(1, 2); });
    row("all signatures taken out", State::Unsealed, [](Signed &s) { s.entries.clear(); });
    row("a draft again", State::Reopened, [](Signed &s) { s.visit.state = VisitState::Draft; });
    row("voided by nobody", State::Reopened, [](Signed &s) { s.visit.state = VisitState::Voided; });
    row("signed anew by a stranger", State::Stranger, [](Signed &s) { seal(s.entries[2], s.visit, s.entries[1].seal.hash, newIdentity().signing); });
}

void tst_NoteSeal::prove_findsTheFault()
{
    QFETCH(std::function<void(Signed &)>, change);
    QFETCH(int, state);
    Signed record;
    change(record);
    QCOMPARE(static_cast<int>(record.proof().state), state);
    QVERIFY(!record.proof().holds());
    QVERIFY(!explain(record.proof()).isEmpty());
}

UNTIE_TEST_MAIN(tst_NoteSeal)
#include "tst_noteseal.moc"
