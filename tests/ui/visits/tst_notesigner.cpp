#include "app/clients/clientstore.h"
#include "app/common/translator.h"
#include "app/people/peoplestore.h"
#include "app/security/identity.h"
#include "app/security/permissions.h"
#include "app/visits/noteentrystore.h"
#include "app/visits/signvisit.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/visitpagedriver.h"
#include "ui/bodymap/bodymapview.h"
#include "ui/common/noticebar.h"
#include "ui/common/theme.h"
#include "ui/visits/notepane.h"
#include "ui/visits/signfoot.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace untie;
using namespace Qt::StringLiterals;

/// Signing a note in its page, and adding to it.
class tst_NoteSigner final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsLacking_isSaidFirst_andSignedAtTheSecondTime();
    void nothingWritten_isNotSigned();
    void aWholeNote_isSignedAtOnce_andIsReadOnly();
    void lastVisitsPlan_standsBesideS_whileItIsADraft();
    void theMap_writesSentencesAboveO_untilItIsSigned();
    void aLateNote_asksWhy();
    void somebodyElsesNote_isNotSigned();
    void anAddendum_standsBelow();
    void aCorrection_strikesTheSelectedWords();
    void aCorrectionOfALine_takesItsWordsAlone();
    void aVoid_strikesAll();
    void strangeLetters_areSignedAsTheyAreStored_data();
    void strangeLetters_areSignedAsTheyAreStored();
    void aPasteOfTwoMegabytes_isTold_andNotPasted();
    void changedInTheFile_isSaidOnOpening();

private:
    void open(Visit visit);
    void open();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_page.get(), key, modifiers); }
    void sign() { key(Qt::Key_Return, Qt::ControlModifier); }
    void choose(const QString &kind) { m_page->findChild<QAction *>(kind)->trigger(); }
    void actAs(PersonId person);
    Visit stored();
    QString text(const QString &label) const;
    QPlainTextEdit &editor(NotePart part) const { return dynamic_cast<QPlainTextEdit &>(m_driver->noteEditor(part)); }
    template <class Widget>
    Widget &child(const QString &name) const { return *m_page->findChild<Widget *>(name); }

    Figure m_figure = orFail(Figure::load());
    Atlas m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<VisitPage> m_page;
    std::unique_ptr<VisitPageDriver> m_driver;
    ClientId m_client;
    PersonId m_therapist;
    Visit m_visit;
};

void tst_NoteSigner::init()
{
    m_storage = std::make_unique<StorageThread>();
    openEmptyClinic(*m_storage);
    m_therapist = newId<PersonId>();
    m_client = fetch(*m_storage, [this](Database &database) -> Result<ClientId> {
        Person nora;
        nora.id = m_therapist;
        nora.name = u"Nora Vale"_s;
        nora.credential = u"LMT"_s;
        orFail(PeopleStore(database).add(nora));
        return ClientStore(database).add(aClient());
    });
    actAs(m_therapist);
    m_visit = aVisit().of(m_client).with(aFinding().scoring(7, 4)).on(QDateTime::currentDateTimeUtc().addSecs(-3600));
    m_visit.therapist = m_therapist;
    m_visit.note = {u"Low back."_s, u"Taut."_s, u"Better."_s, u"Two weeks."_s};
    m_page = std::make_unique<VisitPage>(*m_storage, m_figure, m_atlas);
    m_page->resize(1376, 900);
    m_page->show();
    m_driver = std::make_unique<VisitPageDriver>(*m_page);
}

void tst_NoteSigner::cleanup()
{
    m_driver.reset();
    m_page.reset();
    m_storage.reset();
}

void tst_NoteSigner::actAs(PersonId person)
{
    fetch(*m_storage, [person](Database &database) -> Result<bool> {
        database.actAs({person, workstationName(), newIdentity().signing}, accessOf(Role::Owner));
        return true;
    });
}

void tst_NoteSigner::open()
{
    m_page->open(m_client, m_visit.id);
    QTRY_COMPARE(m_page->visit().id, m_visit.id);
    m_driver->map().setFocus();
}

void tst_NoteSigner::open(Visit visit)
{
    m_visit = std::move(visit);
    fetch(*m_storage, [visit = m_visit](Database &database) { return VisitStore(database).save(visit, QDateTime::currentDateTimeUtc()); });
    open();
}

Visit tst_NoteSigner::stored()
{
    return fetch(*m_storage, [id = m_visit.id](Database &database) { return VisitStore(database).find(id); });
}

QString tst_NoteSigner::text(const QString &label) const
{
    const auto *found = m_page->findChild<QLabel *>(label);
    return found && found->isVisible() ? found->text() : QString();
}

void tst_NoteSigner::whatIsLacking_isSaidFirst_andSignedAtTheSecondTime()
{
    Visit visit = m_visit;
    visit.note.assessment.clear();
    visit.note.plan.clear();
    open(visit);
    sign();
    QCOMPARE(text(u"lacks"_s), u"A: your reading of it is missing.\nP: how it goes on is missing."_s);
    QCOMPARE(stored().state, VisitState::Draft);
    QTest::keyClick(&child<QWidget>(u"signFoot"_s), Qt::Key_Escape);
    QVERIFY(text(u"lacks"_s).isEmpty());
    sign();
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
    QCOMPARE(stored().state, VisitState::Signed);
}

void tst_NoteSigner::nothingWritten_isNotSigned()
{
    Visit visit = m_visit;
    visit.findings.clear();
    visit.note = {};
    open(visit);
    sign();
    QVERIFY(!text(u"lacks"_s).isEmpty());
    QVERIFY(!child<QPushButton>(u"sign"_s).isVisible());
    sign();
    sign();
    QCOMPARE(stored().state, VisitState::Draft);
}

void tst_NoteSigner::aWholeNote_isSignedAtOnce_andIsReadOnly()
{
    open(m_visit);
    m_driver->write(NotePart::Plan, u"Ball. "_s); // not stored yet: signing stores it first
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
    QCOMPARE(stored().note.plan, u"Ball. Two weeks."_s);
    QVERIFY(text(u"signState"_s).startsWith(u"Signed by Nora Vale, LMT · "_s));
    QVERIFY(text(u"signState"_s).endsWith(u"Verified"_s));
    for (const NotePart part : noteParts)
        QVERIFY(editor(part).isReadOnly());
    const Visit before = m_page->visit();
    m_driver->type(u"9"_s);
    QCOMPARE(m_page->visit(), before);
}

void tst_NoteSigner::lastVisitsPlan_standsBesideS_whileItIsADraft()
{
    Visit last = aVisit().of(m_client).on(m_visit.startedAt.addDays(-14));
    last.therapist = m_therapist;
    last.note.plan = u"Ball against the wall."_s;
    Visit voided = last; // the client's no more
    voided.id = newId<VisitId>();
    voided.startedAt = last.startedAt.addDays(1);
    voided.note.plan = u"Somebody else's plan."_s;
    fetch(*m_storage, [=](Database &database) -> Result<bool> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        orFail(VisitStore(database).save(last, now));
        orFail(VisitStore(database).save(voided, now));
        orFail(signVisit(database, voided.client, voided.id, 1, {.lateReason = u"holiday"_s}, now));
        orFail(amendVisit(database, voided.client, voided.id, {.kind = EntryKind::Void, .reason = u"wrong client"_s}, now));
        return true;
    });
    open(m_visit);
    const NoteSection &subjective = *m_page->findChildren<NoteSection *>().first();
    QCOMPARE(subjective.generated(), u"Ball against the wall."_s);
    QCOMPARE(m_driver->note(NotePart::Subjective), u"Low back."_s); // a reminder, no part of the note
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
    QTRY_COMPARE(subjective.generated(), QString());
}

void tst_NoteSigner::theMap_writesSentencesAboveO_untilItIsSigned()
{
    open(m_visit);
    const NotePane &pane = *m_page->findChild<NotePane *>();
    QCOMPARE(pane.found(), u"Upper trapezius R 7 → 4."_s);
    m_driver->clickFigure(u"back-superficial"_s, {600, 400}); // the mark
    m_driver->type(u"63"_s);
    QCOMPARE(pane.found(), u"Upper trapezius R 6 → 3."_s);
    QCOMPARE(m_driver->note(NotePart::Objective), u"Taut."_s); // by hand, and left alone
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
    QTRY_COMPARE(pane.found(), u"Upper trapezius R 6 → 3."_s);
    const auto entries = fetch(*m_storage, [visit = m_visit](Database &database) { return NoteEntryStore(database).entries(visit.client, visit.id); });
    QCOMPARE(entries.first().text, u"Upper trapezius R 6 → 3."_s);
}

void tst_NoteSigner::aLateNote_asksWhy()
{
    Visit visit = m_visit;
    visit.startedAt = visit.startedAt.addDays(-3);
    open(visit);
    sign();
    QVERIFY(child<QLineEdit>(u"lateReason"_s).isVisible());
    sign();
    QCOMPARE(stored().state, VisitState::Draft);
    child<QLineEdit>(u"lateReason"_s).setText(u"Computer at the repair shop."_s);
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
    QTRY_VERIFY(child<QWidget>(u"entries"_s).isVisible()); // both dates and the reason stand in the note
}

void tst_NoteSigner::somebodyElsesNote_isNotSigned()
{
    open(m_visit);
    actAs(newId<PersonId>()); // while the page is open
    sign();
    QTRY_VERIFY(!text(u"signTrouble"_s).isEmpty());
    QCOMPARE(stored().state, VisitState::Draft);
    open();
    QTRY_COMPARE(text(u"signState"_s), u"Nora Vale signs this note"_s);
    QVERIFY(!child<QPushButton>(u"sign"_s).isVisible());
    sign();
    QCOMPARE(stored().state, VisitState::Draft);
}

void tst_NoteSigner::anAddendum_standsBelow()
{
    open(m_visit);
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
    sign(); // on a signed note it begins an addendum
    QVERIFY(child<QWidget>(u"amendForm"_s).isVisible());
    sign();
    QVERIFY(!text(u"amendTrouble"_s).isEmpty()); // nothing is written
    child<QPlainTextEdit>(u"amendText"_s).setPlainText(u"Called: sleeps through."_s);
    sign();
    QTRY_VERIFY(child<QWidget>(u"entries"_s).isVisible());
    QTRY_VERIFY(!child<QWidget>(u"amendForm"_s).isVisible());
    QCOMPARE(m_driver->note(NotePart::Plan), u"Two weeks."_s);
}

void tst_NoteSigner::aCorrection_strikesTheSelectedWords()
{
    open(m_visit);
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
    QPlainTextEdit &plan = editor(NotePart::Plan);
    choose(u"correction"_s); // and then the words
    QTextCursor words(plan.document());
    words.setPosition(4);
    words.setPosition(9, QTextCursor::KeepAnchor);
    plan.setTextCursor(words);
    QCOMPARE(text(u"struck"_s), u"weeks"_s);
    child<QPlainTextEdit>(u"amendText"_s).setPlainText(u"days"_s);
    child<QLineEdit>(u"amendReason"_s).setText(u"slip of the pen"_s);
    sign();
    QTRY_COMPARE(plan.extraSelections().size(), 1);
    QCOMPARE(plan.extraSelections().first().cursor.selectedText(), u"weeks"_s);
    QVERIFY(plan.extraSelections().first().format.fontStrikeOut());
    QCOMPARE(plan.toPlainText(), u"Two weeks."_s); // the old words stay
}

/// As three clicks select a line: with its end.
void tst_NoteSigner::aCorrectionOfALine_takesItsWordsAlone()
{
    m_visit.note.plan = u"Two weeks.\n  Heat at home.\nThen we see."_s;
    open(m_visit);
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
    QPlainTextEdit &plan = editor(NotePart::Plan);
    choose(u"correction"_s);
    QTextCursor words(plan.document());
    words.setPosition(11);
    words.setPosition(27, QTextCursor::KeepAnchor);
    plan.setTextCursor(words);
    QCOMPARE(text(u"struck"_s), u"Heat at home."_s);
    QCOMPARE(child<QPlainTextEdit>(u"amendText"_s).toPlainText(), u"Heat at home."_s);
    child<QPlainTextEdit>(u"amendText"_s).setPlainText(u"Cold at home."_s);
    child<QLineEdit>(u"amendReason"_s).setText(u"slip of the pen"_s);
    sign();
    QTRY_COMPARE(plan.extraSelections().size(), 1);
    QCOMPARE(plan.extraSelections().first().cursor.selectedText(), u"Heat at home."_s);
}

void tst_NoteSigner::aVoid_strikesAll()
{
    open(m_visit);
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
    choose(u"void"_s);
    child<QLineEdit>(u"amendReason"_s).setText(u"wrong client"_s);
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Voided);
    const QList<Notice> told = m_page->findChild<NoticeBar *>()->notices(); // above the page, not only below the note
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.constFirst().sentence.startsWith("This visit is void: Nora Vale, LMT"_L1), qPrintable(told.constFirst().sentence));
    QCOMPARE(told.constFirst().severity, Notice::Severity::Danger);
    QPlainTextEdit &plan = editor(NotePart::Plan);
    QCOMPARE(plan.extraSelections().first().cursor.selectedText(), u"Two weeks."_s);
}

void tst_NoteSigner::strangeLetters_areSignedAsTheyAreStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("control characters") << u"Two\u0000\u0007 weeks\u009b."_s;
    QTest::newRow("right to left inside left to right") << u"Points to \u05d2\u05d1 \u05d9\u05de\u05d9\u05df (7 → 4), then back."_s;
    QTest::newRow("an override of the direction") << u"Two \u202eskeew\u202c."_s;
    QTest::newRow("decomposed letters") << u"Mu\u0308de Fu\u0308ße."_s;
    QTest::newRow("half a pair") << u"Two "_s + QChar(0xd83d) + u" weeks."_s;
    QTest::newRow("a face") << u"\U0001F642 better."_s;
}

void tst_NoteSigner::strangeLetters_areSignedAsTheyAreStored()
{
    QFETCH(QString, text);
    Visit visit = m_visit;
    visit.note.plan.clear();
    open(visit);
    m_driver->write(NotePart::Plan, text);
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
    QTRY_VERIFY(this->text(u"signState"_s).endsWith(u"Verified"_s));
    QVERIFY(!stored().note.plan.isEmpty());
}

void tst_NoteSigner::aPasteOfTwoMegabytes_isTold_andNotPasted()
{
    open(m_visit);
    QGuiApplication::clipboard()->setText(QString(2'000'000, u'x'));
    QPlainTextEdit &plan = editor(NotePart::Plan);
    plan.setFocus();
    plan.paste();
    QCOMPARE(plan.toPlainText(), u"Two weeks."_s);
    const auto labels = m_page->findChildren<QLabel *>(u"tooLong"_s);
    QVERIFY(labels.at(3)->isVisible());
    QVERIFY(labels.at(3)->text().startsWith(u"What you copied has 2,000,000 characters"_s));
    QGuiApplication::clipboard()->setText(u"Ball. "_s);
    plan.paste();
    QCOMPARE(plan.toPlainText(), u"Ball. Two weeks."_s);
    QVERIFY(!labels.at(3)->isVisible());
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
}

void tst_NoteSigner::changedInTheFile_isSaidOnOpening()
{
    open(m_visit);
    sign();
    QTRY_COMPARE(m_page->visit().state, VisitState::Signed);
    fetch(*m_storage, [](Database &database) -> Result<bool> { // as another program would, to which our rules are nothing
        orFail(database.run(u"DROP TRIGGER clinical.signed_section_is_not_changed"_s));
        orFail(database.run(u"UPDATE clinical.note_section SET text = 'All well.' WHERE section = 'plan'"_s));
        return true;
    });
    open();
    QTRY_VERIFY(text(u"signTrouble"_s).startsWith(u"This note was changed in the file after it was signed."_s));
    QVERIFY(text(u"signState"_s).isEmpty());
}

int main(int argc, char *argv[])
{
    startCryptography();
    QApplication app(argc, argv);
    Appearance appearance(app, ThemeChoice::Light);
    tst_NoteSigner test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_notesigner.moc"
