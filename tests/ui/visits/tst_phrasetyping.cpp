#include "ui/visits/phrasetyping.h"

#include "tests/support/testmain.h"
#include "ui/common/field.h"
#include "ui/visits/phrasepicker.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <memory>

using namespace untie;
using namespace Qt::StringLiterals;

/// Phrases in a text as somebody types it.
class tst_PhraseTyping : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void space_putsThePhraseAndASpace();
    void tab_putsThePhraseWithoutASpace();
    void fields_areWalkedByTab();
    void undo_bringsTheKeyBack();
    void unknownKey_isToldAndChangesNothing();
    void readOnly_isNeverWritten();
    void picker_insertsAtTheCursorAndOverwritesNothing();
    void picker_findsByTitle();
    void picker_isLeftByEscape();

private:
    void type(const QString &text) { QTest::keyClicks(m_edit.get(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_edit.get(), key, modifiers); }
    QString selected() const { return m_edit->textCursor().selectedText(); }
    PhrasePicker *picker() const { return m_edit->findChild<PhrasePicker *>(); }

    std::unique_ptr<QPlainTextEdit> m_edit;
    PhraseTyping *m_phrases = nullptr;
};

void tst_PhraseTyping::init()
{
    m_edit.reset(newNoteEdit());
    m_phrases = new PhraseTyping(*m_edit);
    m_phrases->setPhrases({{.key = u"band"_s, .title = u"Taut band"_s, .text = u"Band {side}, {score}/10."_s}, {.key = u"ok"_s, .title = u"Well tolerated"_s, .text = u"Tolerated well."_s}});
    m_edit->show();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
}

void tst_PhraseTyping::space_putsThePhraseAndASpace()
{
    type(u"Today .ok Next"_s);
    QCOMPARE(m_edit->toPlainText(), u"Today Tolerated well. Next"_s);
}

void tst_PhraseTyping::tab_putsThePhraseWithoutASpace()
{
    type(u".OK"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->toPlainText(), u"Tolerated well."_s);
    QVERIFY(m_edit->hasFocus());
}

void tst_PhraseTyping::fields_areWalkedByTab()
{
    type(u"Before. .band "_s);
    QCOMPARE(m_edit->toPlainText(), u"Before. Band {side}, {score}/10."_s);
    QCOMPARE(selected(), u"{side}"_s);
    press(Qt::Key_Tab);
    QCOMPARE(selected(), u"{score}"_s);
    press(Qt::Key_Backtab);
    QCOMPARE(selected(), u"{side}"_s);
    type(u"left"_s);
    press(Qt::Key_Tab);
    type(u"7"_s);
    press(Qt::Key_Tab); // behind the phrase
    type(u" After."_s);
    QCOMPARE(m_edit->toPlainText(), u"Before. Band left, 7/10. After."_s);
}

void tst_PhraseTyping::undo_bringsTheKeyBack()
{
    type(u"Left .band "_s);
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), u"Left .band"_s);
    m_edit->redo();
    QCOMPARE(m_edit->toPlainText(), u"Left Band {side}, {score}/10."_s);
}

void tst_PhraseTyping::unknownKey_isToldAndChangesNothing()
{
    QSignalSpy told(m_phrases, &PhraseTyping::unknownKey);
    type(u"Left .bnd "_s);
    QCOMPARE(m_edit->toPlainText(), u"Left .bnd "_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toString(), u"bnd"_s);
    type(u".xy"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->toPlainText(), u"Left .bnd .xy"_s);
    QCOMPARE(told.size(), 2);
    QVERIFY(m_edit->hasFocus());
    type(u" and 0 .5 mm... "_s); // no keys
    QCOMPARE(told.size(), 3); // the space behind .xy
}

void tst_PhraseTyping::readOnly_isNeverWritten()
{
    m_edit->setPlainText(u".ok"_s);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setReadOnly(true);
    press(Qt::Key_Space);
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m_edit->toPlainText(), u".ok"_s);
    QVERIFY(!picker());
}

void tst_PhraseTyping::picker_insertsAtTheCursorAndOverwritesNothing()
{
    type(u"One two"_s);
    QTextCursor word = m_edit->textCursor();
    word.setPosition(0);
    word.setPosition(4, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(word);
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(picker());
    auto *line = picker()->findChild<QLineEdit *>();
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), u"One Tolerated well.two"_s);
    QTRY_VERIFY(!picker());
}

void tst_PhraseTyping::picker_findsByTitle()
{
    press(Qt::Key_Space, Qt::ControlModifier);
    auto *line = picker()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"taut"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(selected(), u"{side}"_s); // and its fields are walked
}

void tst_PhraseTyping::picker_isLeftByEscape()
{
    type(u"One"_s);
    press(Qt::Key_Space, Qt::ControlModifier);
    auto *line = picker()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"zzz"_s);
    QTest::keyClick(line, Qt::Key_Return); // nothing fits
    QVERIFY(picker());
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(m_edit->toPlainText(), u"One"_s);
    QTRY_VERIFY(!picker());
}

UNTIE_TEST_GUI_MAIN(tst_PhraseTyping)
#include "tst_phrasetyping.moc"
