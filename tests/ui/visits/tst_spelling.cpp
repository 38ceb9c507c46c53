#include "ui/visits/spelling.h"

#include "tests/support/testmain.h"
#include "ui/visits/spellingcheck.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Spelling : public QObject
{
    Q_OBJECT

private slots:
    void wrongWords_areUnderlined();
    void wordBeingTyped_isLeftAlone();
    void whatCanOnlyBeRead_isLeftAlone();
    void menu_putsAnotherWordInItsPlace();
    void menu_addsTheWordForTheClinic();
    void f7_goesToTheNextWrongWord();
    void languages_areTakenAnew();
    void longPaste_holdsNothingUp();
    void closedWithWrongWords_saysNoMoreThatItChanged();
};

namespace {

/// A text with its spelling, as somebody works it.
class Text final
{
public:
    explicit Text(const QString &text, const QStringList &dictionaries = {u"en_US"_s})
        : spelling(new Spelling(editor, check))
    {
        check.begin(dictionaries, {u"Odile"_s});
        editor.resize(400, 200);
        editor.show();
        editor.activateWindow();
        editor.setPlainText(text);
        editor.setFocus();
        if (!QTest::qWaitForWindowActive(&editor))
            qFatal("the window does not come up");
    }
    QStringList underlined() const
    {
        QStringList words;
        for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    words << block.text().mid(range.start, range.length);
            }
        }
        return words;
    }
    void type(const QString &letters)
    {
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, letters);
    }
    /// The open menu of a wrong word.
    QMenu *menu() const
    {
        QMenu *open = nullptr;
        const auto isThere = [&] {
            for (QMenu *menu : editor.findChildren<QMenu *>(u"spelling"_s)) {
                if (menu->isVisible())
                    open = menu;
            }
            return open != nullptr;
        };
        return QTest::qWaitFor(isThere) ? open : nullptr;
    }
    void askAt(int position)
    {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(position);
        editor.setTextCursor(cursor);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, editor.cursorRect().center(), editor.mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(&editor, &asked);
    }
    static bool choose(QMenu *menu, const QString &name)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == name) {
                action->trigger();
                menu->close();
                return true;
            }
        }
        return false;
    }

    SpellingCheck check;
    QPlainTextEdit editor;
    Spelling *spelling;
};

} // namespace

void tst_Spelling::wrongWords_areUnderlined()
{
    Text text(u"The sholder is stiff.\nOdile, TrP in the trapezius, worse in the mornning"_s);
    QTRY_COMPARE(text.underlined(), (QStringList{u"sholder"_s, u"mornning"_s}));
}

void tst_Spelling::wordBeingTyped_isLeftAlone()
{
    Text text(u"The "_s);
    text.type(u"sholder"_s);
    QCOMPARE(text.underlined(), QStringList());
    text.type(u" "_s);
    QTRY_COMPARE(text.underlined(), QStringList{u"sholder"_s});
    text.type(u"mornning"_s);
    text.editor.moveCursor(QTextCursor::Start);
    QTRY_COMPARE(text.underlined(), (QStringList{u"sholder"_s, u"mornning"_s}));
}

void tst_Spelling::whatCanOnlyBeRead_isLeftAlone()
{
    Text text(u"The sholder is."_s);
    QTRY_COMPARE(text.underlined(), QStringList{u"sholder"_s});
    text.editor.setReadOnly(true);
    text.editor.setPlainText(u"The sholder is."_s);
    QCOMPARE(text.underlined(), QStringList());
    text.askAt(6);
    QVERIFY(text.editor.findChildren<QMenu *>(u"spelling"_s).isEmpty());
}

void tst_Spelling::menu_putsAnotherWordInItsPlace()
{
    Text text(u"The sholder is."_s);
    QTRY_COMPARE(text.underlined(), QStringList{u"sholder"_s});
    text.askAt(6);
    QMenu *menu = text.menu();
    QVERIFY(menu);
    QVERIFY(Text::choose(menu, u"shoulder"_s));
    QCOMPARE(text.editor.toPlainText(), u"The shoulder is."_s);
    text.editor.undo();
    QCOMPARE(text.editor.toPlainText(), u"The sholder is."_s);
}

void tst_Spelling::menu_addsTheWordForTheClinic()
{
    Text text(u"A sholder and sholder."_s);
    QSignalSpy added(text.spelling, &Spelling::wordAdded);
    QTRY_COMPARE(text.underlined(), (QStringList{u"sholder"_s, u"sholder"_s}));
    text.askAt(4);
    QMenu *menu = text.menu();
    QVERIFY(menu);
    QVERIFY(Text::choose(menu, u"Add “sholder” to the clinic’s words"_s));
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.constFirst().constFirst().toString(), u"sholder"_s);
    QTRY_COMPARE(text.underlined(), QStringList());
}

void tst_Spelling::f7_goesToTheNextWrongWord()
{
    Text text(u"The sholder is\nworse in the mornning now"_s);
    QTRY_COMPARE(text.underlined().size(), 2);
    text.editor.moveCursor(QTextCursor::Start);
    for (const QString &word : {u"sholder"_s, u"mornning"_s, u"sholder"_s}) {
        QTest::keyClick(&text.editor, Qt::Key_F7);
        QCOMPARE(text.editor.textCursor().selectedText(), word);
        QMenu *menu = text.menu();
        QVERIFY(menu);
        QVERIFY(menu->activeAction());
        menu->close();
        QTRY_VERIFY(text.editor.findChildren<QMenu *>(u"spelling"_s).isEmpty());
    }
}

void tst_Spelling::languages_areTakenAnew()
{
    Text text(u"The Regenschirm is."_s);
    QTRY_COMPARE(text.underlined(), QStringList{u"Regenschirm"_s});
    text.check.begin({u"en_US"_s, u"de_DE"_s}, {});
    QTRY_COMPARE(text.underlined(), QStringList());
    text.check.begin({u"en_US"_s}, {});
    QTRY_COMPARE(text.underlined(), QStringList{u"Regenschirm"_s});
    text.check.begin({}, {});
    QTRY_COMPARE(text.underlined(), QStringList());
}

/// The dictionaries are asked elsewhere: keys that come right after the paste are in the text before any answer is.
void tst_Spelling::longPaste_holdsNothingUp()
{
    QString long_;
    for (int i = 0; long_.size() < 90'000; ++i)
        long_ += u"wrod%1 the shoulder "_s.arg(QString::number(i, 26).replace(QRegularExpression(u"[0-9]"_s), u"x"_s));
    Text text({});
    text.editor.insertPlainText(long_);
    text.type(u"and on"_s);
    QVERIFY(text.editor.toPlainText().endsWith("and on"_L1));
    QCOMPARE(text.underlined(), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(text.underlined().size() > 100, 20'000);
    QVERIFY(text.underlined().constFirst().startsWith("wrod"_L1));
}

void tst_Spelling::closedWithWrongWords_saysNoMoreThatItChanged()
{
    int changes = 0;
    {
        Text text(u"The sholder is."_s);
        QTRY_COMPARE(text.underlined(), QStringList{u"sholder"_s});
        QObject::connect(&text.editor, &QPlainTextEdit::textChanged, this, [&changes] { ++changes; });
    }
    QCOMPARE(changes, 0);
}

UNTIE_TEST_GUI_MAIN(tst_Spelling)
#include "tst_spelling.moc"
