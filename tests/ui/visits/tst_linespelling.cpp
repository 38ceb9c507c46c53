#include "ui/visits/linespelling.h"

#include "tests/support/testmain.h"
#include "ui/visits/spellingcheck.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_LineSpelling : public QObject
{
    Q_OBJECT

private slots:
    void wrongWords_areUnderlined();
    void wordBeingTyped_isLeftAlone();
    void whatCanOnlyBeRead_isLeftAlone();
    void menu_putsAnotherWordInItsPlace();
    void menu_addsTheWordForTheClinic();
    void withoutADictionary_nothingIsWrong();
};

namespace {

/// A line with its spelling, as somebody works it.
class Line final
{
public:
    explicit Line(const QString &text, const QStringList &dictionaries = {u"en_US"_s})
        : spelling(new LineSpelling(line, check))
    {
        check.begin(dictionaries, {u"Odile"_s});
        line.resize(500, 30);
        line.show();
        line.activateWindow();
        line.setText(text);
        line.setFocus();
        if (!QTest::qWaitForWindowActive(&line))
            qFatal("the window does not come up");
    }
    QStringList wrong() const
    {
        QStringList words;
        for (const TextSpan &span : spelling->wrong())
            words << line.text().mid(span.from, span.length);
        return words;
    }
    QImage picture()
    {
        line.setCursorPosition(0);
        return line.grab().toImage();
    }
    /// The menu of the first wrong word, once the dictionaries have answered.
    QMenu *menu()
    {
        line.setCursorPosition(0);
        QTest::keyClick(&line, Qt::Key_F7);
        QMenu *open = nullptr;
        const auto isThere = [&] {
            open = line.findChild<QMenu *>(u"spelling"_s);
            return open && open->isVisible();
        };
        return QTest::qWaitFor(isThere) ? open : nullptr;
    }
    static bool choose(QMenu *menu, const QString &name)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() != name)
                continue;
            action->trigger();
            menu->close();
            return true;
        }
        return false;
    }

    SpellingCheck check;
    QLineEdit line;
    LineSpelling *spelling;
};

} // namespace

void tst_LineSpelling::wrongWords_areUnderlined()
{
    Line line(u"The sholder is softer, Odile, TrP gone"_s);
    QTRY_COMPARE(line.wrong(), QStringList{u"sholder"_s});
    const QImage underlined = line.picture();
    line.check.learn(u"sholder"_s);
    QTRY_COMPARE(line.wrong(), QStringList());
    QVERIFY(line.picture() != underlined); // it was to be seen
    QCOMPARE(line.line.text(), u"The sholder is softer, Odile, TrP gone"_s);
}

void tst_LineSpelling::wordBeingTyped_isLeftAlone()
{
    Line line(u"The "_s);
    QTest::keyClicks(&line.line, u"sholder"_s);
    QTest::keyClicks(&line.line, u" sofer"_s);
    QTRY_COMPARE(line.wrong(), QStringList{u"sholder"_s});
    line.line.setCursorPosition(0);
    QTRY_COMPARE(line.wrong(), (QStringList{u"sholder"_s, u"sofer"_s}));
    QVERIFY(line.line.isUndoAvailable());
    line.line.undo();
    QVERIFY(line.line.text().startsWith("The"_L1)); // lines below words are no step of their own
    QVERIFY(line.line.text().size() < u"The sholder sofer"_s.size());
}

void tst_LineSpelling::whatCanOnlyBeRead_isLeftAlone()
{
    Line line(u"The sholder is."_s);
    QTRY_COMPARE(line.wrong(), QStringList{u"sholder"_s});
    line.line.setReadOnly(true);
    line.line.setText(u"A sholder."_s);
    QCOMPARE(line.wrong(), QStringList());
}

void tst_LineSpelling::menu_putsAnotherWordInItsPlace()
{
    Line line(u"The sholder is."_s);
    QTRY_COMPARE(line.wrong(), QStringList{u"sholder"_s});
    QSignalSpy edited(&line.line, &QLineEdit::textEdited);
    QMenu *menu = line.menu();
    QVERIFY(menu);
    QCOMPARE(line.line.selectedText(), u"sholder"_s);
    QVERIFY(Line::choose(menu, u"shoulder"_s));
    QCOMPARE(line.line.text(), u"The shoulder is."_s);
    QCOMPARE(edited.constLast().constFirst().toString(), u"The shoulder is."_s); // and it is kept
    line.line.undo();
    QCOMPARE(line.line.text(), u"The sholder is."_s);
}

void tst_LineSpelling::menu_addsTheWordForTheClinic()
{
    Line line(u"A sholder."_s);
    QSignalSpy added(line.spelling, &LineSpelling::wordAdded);
    QTRY_COMPARE(line.wrong(), QStringList{u"sholder"_s});
    QMenu *menu = line.menu();
    QVERIFY(menu);
    QVERIFY(Line::choose(menu, u"Add “sholder” to the clinic’s words"_s));
    QCOMPARE(added.size(), 1);
    QTRY_COMPARE(line.wrong(), QStringList());
}

void tst_LineSpelling::withoutADictionary_nothingIsWrong()
{
    Line line(u"A sholder."_s, {});
    QCOMPARE(line.wrong(), QStringList());
    QTest::keyClick(&line.line, Qt::Key_F7);
    QVERIFY(!line.line.findChild<QMenu *>(u"spelling"_s));
}

UNTIE_TEST_GUI_MAIN(tst_LineSpelling)
#include "tst_linespelling.moc"
