#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "tests/support/testmain.h"
#include "ui/documents/documentview.h"
#include "ui/documents/printing.h"
#include "ui/documents/recoverysheetview.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

/// The recovery sheet on screen, and what becomes of it.
class tst_RecoverySheetView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void page_isReadAloud();
    void saved_writesThisFileAndNoOther();
    void saved_proposesANameThatTellsNothing();
    void saved_complainsWhereItCannot();
    void print_withoutAPrinterSaysWhatToDo();
    void printed_hasANeutralJobName();
    void forget_leavesNoLetters();

private:
    static RecoverySheetText aSheet() { return {u"Linden Row Massage"_s, u"linden.untie"_s, QDate(2026, 11, 26), recoverySheet(newRecoverySecret())}; }
    static QPushButton &button(RecoverySheetView &view, const QString &name) { return *view.findChild<QPushButton *>(name); }
    static QString message(RecoverySheetView &view) { return view.findChild<QLabel *>(u"sheetMessage"_s)->text(); }
    QStringList files() const { return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    QTemporaryDir m_dir;
};

void tst_RecoverySheetView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void tst_RecoverySheetView::page_isReadAloud()
{
    RecoverySheetView view;
    const RecoverySheetText sheet = aSheet();
    view.show(sheet);
    const QString said = view.findChild<DocumentView *>()->accessibleDescription();
    for (const QString &line : sheet.letters.split(u'\n'))
        QVERIFY(said.contains(line));
    QVERIFY(!view.isKept());
}

void tst_RecoverySheetView::saved_writesThisFileAndNoOther()
{
    RecoverySheetView view;
    RecoverySheetText sheet = aSheet();
    sheet.letters.detach();
    view.show({sheet.clinic, sheet.folder, sheet.day, QString(sheet.letters.unicode(), sheet.letters.size())}); // it wipes its own
    QCOMPARE(files(), QStringList());
    QSignalSpy kept(&view, &RecoverySheetView::kept);
    button(view, u"saveSheet"_s).click();
    auto *dialog = view.findChild<QFileDialog *>();
    emit dialog->fileSelected(m_dir.filePath(u"sheet.pdf"_s));
    dialog->close();
    QCOMPARE(kept.size(), 1);
    QVERIFY(view.isKept());
    QCOMPARE(files(), QStringList{u"sheet.pdf"_s});
    QCOMPARE(QFile::permissions(m_dir.filePath(u"sheet.pdf"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, m_dir.filePath(u"sheet.pdf"_s), u"-"_s});
    QVERIFY(text.waitForFinished());
    const QString said = QString::fromUtf8(text.readAll()).simplified().remove(u' ');
    for (const QString &line : sheet.letters.split(u'\n'))
        QVERIFY2(said.contains(QString(line).remove(u' ')), qPrintable(line));
    view.show({sheet.clinic, sheet.folder, sheet.day, QString(sheet.letters.unicode(), sheet.letters.size())});
    QVERIFY(view.isKept());
    RecoverySheetText renamed = sheet;
    renamed.clinic = u"Linden Row"_s; // what was printed bears the old name
    view.show(renamed);
    QVERIFY(!view.isKept());
    QVERIFY(QFile::remove(m_dir.filePath(u"sheet.pdf"_s)));
}

void tst_RecoverySheetView::saved_proposesANameThatTellsNothing()
{
    RecoverySheetView view;
    view.show(aSheet());
    button(view, u"saveSheet"_s).click();
    auto *dialog = view.findChild<QFileDialog *>();
    QCOMPARE(dialog->selectedFiles().size(), 1);
    QVERIFY2(dialog->selectedFiles().constFirst().endsWith(u"/untie-2026-11-26.pdf"_s), qPrintable(dialog->selectedFiles().constFirst()));
    dialog->close();
}

void tst_RecoverySheetView::saved_complainsWhereItCannot()
{
    RecoverySheetView view;
    view.show(aSheet());
    button(view, u"saveSheet"_s).click();
    auto *dialog = view.findChild<QFileDialog *>();
    emit dialog->fileSelected(m_dir.filePath(u"not there/sheet.pdf"_s));
    dialog->close();
    QVERIFY(message(view).contains(u"not there"_s));
    QVERIFY(!view.isKept());
}

void tst_RecoverySheetView::print_withoutAPrinterSaysWhatToDo()
{
    if (hasPrinter())
        QSKIP("this computer has a printer");
    RecoverySheetView view;
    view.show(aSheet());
    button(view, u"printSheet"_s).click();
    QVERIFY(message(view).contains(u"by hand"_s));
    QVERIFY(!view.isKept());
}

void tst_RecoverySheetView::printed_hasANeutralJobName()
{
    RecoverySheetView view;
    view.show(aSheet());
    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer, view.findChild<DocumentView *>()->document());
    QCOMPARE(printer.docName(), u"Untie"_s);
}

void tst_RecoverySheetView::forget_leavesNoLetters()
{
    RecoverySheetView view;
    RecoverySheetText sheet = aSheet();
    const QString line = sheet.letters.section(u'\n', 0, 0);
    view.show(sheet);
    auto *pages = view.findChild<DocumentView *>();
    const QString said = pages->accessibleDescription(); // shares the letters
    QVERIFY(said.contains(line));
    view.forget();
    QVERIFY(!said.contains(line));
    QVERIFY(!sheet.letters.contains(line)); // it took them over
    QVERIFY(pages->document().pages.isEmpty());
    QVERIFY(!pages->accessibleDescription().contains(line));
}

UNTIE_TEST_GUI_MAIN(tst_RecoverySheetView)
#include "tst_recoverysheetview.moc"
