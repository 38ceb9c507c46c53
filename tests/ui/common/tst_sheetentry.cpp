#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "tests/support/testmain.h"
#include "ui/common/field.h"
#include "ui/common/sheetentry.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_SheetEntry : public QObject
{
    Q_OBJECT

private slots:
    void typed_inSmallLettersWithoutBlanksIsRead();
    void typed_goesOnByItself();
    void pasted_fillsAllLines();
    void letters_nobodyPrintsBecomeThoseThatAreMeant();
    void wrongLetter_isShownAtOnceAndChosen();
    void missingLine_isSaid();
    void cursor_staysInTheMiddle();
    void forget_empties();

private:
    static QLineEdit &line(SheetEntry &entry, int number) { return *entry.findChild<QLineEdit *>(u"sheetLine%1"_s.arg(number)); }
    static QString problem(SheetEntry &entry, int number)
    {
        for (const Field *field : entry.findChildren<Field *>()) {
            if (field->editor() == &line(entry, number))
                return field->problem();
        }
        return {};
    }
    static void type(SheetEntry &entry, const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(entry.window()->focusWidget(), letter.toLatin1());
    }
    static void show(SheetEntry &entry)
    {
        entry.show();
        QVERIFY(QTest::qWaitForWindowActive(&entry));
        entry.setFocus();
    }
    static QString plain(const QString &sheet) { return QString(sheet).remove(u' ').remove(u'\n').toLower(); }
};

void tst_SheetEntry::typed_inSmallLettersWithoutBlanksIsRead()
{
    const Secret secret = newRecoverySecret();
    SheetEntry entry;
    show(entry);
    QVERIFY(entry.isEmpty());
    type(entry, plain(recoverySheet(secret)));
    QCOMPARE(line(entry, 4).text(), recoverySheet(secret).split(u'\n').at(3));
    const auto read = entry.read();
    QVERIFY(read && *read == secret);
}

void tst_SheetEntry::typed_goesOnByItself()
{
    const QString sheet = recoverySheet(newRecoverySecret());
    SheetEntry entry;
    show(entry);
    type(entry, plain(sheet).left(15));
    QCOMPARE(line(entry, 1).text(), sheet.split(u'\n').first());
    QVERIFY(line(entry, 2).hasFocus());
}

void tst_SheetEntry::pasted_fillsAllLines()
{
    const Secret secret = newRecoverySecret();
    SheetEntry entry;
    show(entry);
    QGuiApplication::clipboard()->setText(recoverySheet(secret));
    QTest::keySequence(&line(entry, 1), QKeySequence::Paste);
    QCOMPARE(line(entry, 3).text(), recoverySheet(secret).split(u'\n').at(2));
    const auto read = entry.read();
    QVERIFY(read && *read == secret);
}

void tst_SheetEntry::letters_nobodyPrintsBecomeThoseThatAreMeant()
{
    SheetEntry entry;
    show(entry);
    type(entry, u"oOiIlL"_s);
    QCOMPARE(line(entry, 1).text(), u"00111 1"_s);
}

void tst_SheetEntry::wrongLetter_isShownAtOnceAndChosen()
{
    const QString sheet = recoverySheet(newRecoverySecret());
    QString typed = plain(sheet);
    const qsizetype wrong = 15 + 8; // the ninth letter of the second line
    typed[wrong] = typed[wrong] == u'7' ? u'8' : u'7';
    SheetEntry entry;
    show(entry);
    type(entry, typed.left(30));
    QVERIFY2(problem(entry, 2).contains(u"letter 9"_s), qPrintable(problem(entry, 2)));
    QVERIFY(line(entry, 2).hasFocus()); // it does not go on over it
    QVERIFY(!entry.read());
    QCOMPARE(line(entry, 2).selectedText().toLower(), QString(typed[wrong]));
    type(entry, QString(plain(sheet)[wrong]));
    QCOMPARE(problem(entry, 2), QString());
}

void tst_SheetEntry::missingLine_isSaid()
{
    const QString sheet = recoverySheet(newRecoverySecret());
    SheetEntry entry;
    show(entry);
    type(entry, plain(sheet).left(45));
    QVERIFY(!entry.read());
    QVERIFY2(problem(entry, 4).contains(u"0 of 15"_s), qPrintable(problem(entry, 4)));
    QVERIFY(line(entry, 4).hasFocus());
}

void tst_SheetEntry::cursor_staysInTheMiddle()
{
    SheetEntry entry;
    show(entry);
    type(entry, u"abcdegh"_s);
    QCOMPARE(line(entry, 1).text(), u"ABCDE GH"_s);
    line(entry, 1).setCursorPosition(5);
    type(entry, u"f"_s);
    QCOMPARE(line(entry, 1).text(), u"ABCDE FGH"_s);
    type(entry, u"9"_s);
    QCOMPARE(line(entry, 1).text(), u"ABCDE F9GH"_s);
}

void tst_SheetEntry::forget_empties()
{
    SheetEntry entry;
    show(entry);
    type(entry, u"abc"_s);
    const QString kept = line(entry, 1).text(); // shares the letters
    entry.forget();
    QVERIFY(entry.isEmpty());
    QCOMPARE(kept, QString(3, QChar(0)));
}

UNTIE_TEST_GUI_MAIN(tst_SheetEntry)
#include "tst_sheetentry.moc"
