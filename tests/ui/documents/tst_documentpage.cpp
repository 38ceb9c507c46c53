#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "app/visits/visitstore.h"
#include "tests/support/printqueue.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/documents/documentpage.h"
#include "ui/documents/documentview.h"
#include "ui/documents/offers.h"
#include "ui/documents/printing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

struct OpenedInMemory
{
    std::unique_ptr<Database> database;
    int session = 0;
};

/// A clinic in memory, on the storage thread, that holds one visit.
void keep(StorageThread &storage, const SummarySource &source)
{
    auto opened = storage.open([source]() -> Result<OpenedInMemory> {
        OpenedInMemory clinic{orFail(Database::open())};
        orFail(clinic.database->attachInMemory(Vault::FrontDesk));
        orFail(clinic.database->attachInMemory(Vault::Clinical));
        Database &database = *clinic.database;
        orFail(PeopleStore(database).add(source.therapist));
        orFail(ClientStore(database).add(source.client));
        orFail(SettingsStore(database).save(source.clinic));
        Visit visit = source.visit;
        orFail(VisitStore(database).save(visit, visit.startedAt.addSecs(3600)));
        return clinic;
    });
    opened.waitForFinished();
    orFail(opened.result());
}

/// The preview as somebody uses it.
class Preview
{
public:
    explicit Preview(StorageThread &storage)
        : page(storage)
    {
        page.resize(1000, 760);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window does not come up");
    }
    DocumentView &view() { return *page.findChild<DocumentView *>(u"pages"_s); }
    QAbstractButton &button(const QString &name) { return *page.findChild<QAbstractButton *>(name); }
    QString problem() const
    {
        const auto *label = page.findChild<QLabel *>(u"problem"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QString pageCount() const { return page.findChild<QLabel *>(u"pageCount"_s)->text(); }
    /// Presses Save and gives the file a name.
    void saveAs(const QString &file)
    {
        button(u"save"_s).click();
        auto *dialog = page.findChild<QFileDialog *>();
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
    }

    DocumentPage page;
};

} // namespace

class tst_DocumentPage : public QObject
{
    Q_OBJECT

private slots:
    void open_showsThePagesThatWillBePrinted();
    void open_saysThatAVisitIsNotThere();
    void open_needsNoTherapistWhoIsStillThere();
    void paper_laysOutAgain();
    void zoom_followsTheViewUntilItIsChosen();
    void save_proposesANeutralNameAndWritesThePages();
    void save_saysThatAPlaceCannotBeWritten();
    void save_saysThatAFolderIsReadOnly();
    void print_remembersThePrinterOfTheDocument();
    void print_saysThatThePrinterWentAway();
    void print_withoutAPrinterOffersThePdf();
    void print_sendsTheSamePages();
    void print_sendsOnlyTheChosenPages();
    void print_shrinksPagesToASmallerSheet();
    void escape_goesBack();

private:
    PrintQueue m_queue;
    QTemporaryDir m_dir;
};

void tst_DocumentPage::open_showsThePagesThatWillBePrinted()
{
    StorageThread storage;
    SummarySource source = aSummarySource();
    source.visit.findings += manyFindings(30);
    keep(storage, source);
    Preview preview(storage);
    QVERIFY(!preview.button(u"print"_s).isEnabled());
    preview.page.open(summaryOffer(theFigure(), source.visit.id));
    QTRY_VERIFY(preview.button(u"print"_s).isEnabled());
    const Document &shown = preview.view().document();
    QVERIFY(shown.pages.size() > 1);
    QVERIFY(textOf(shown).contains("Odile Marchbanks"_L1));
    QVERIFY(preview.view().accessibleDescription().contains("Upper trapezius"_L1));
    QCOMPARE(preview.pageCount(), u"Page 1 of %1"_s.arg(shown.pages.size()));
    QVERIFY(!preview.page.grab().isNull());
}

void tst_DocumentPage::open_saysThatAVisitIsNotThere()
{
    StorageThread storage;
    keep(storage, aSummarySource());
    Preview preview(storage);
    preview.page.open(summaryOffer(theFigure(), VisitId{1}));
    QTRY_VERIFY(!preview.problem().isEmpty());
    QVERIFY(!preview.button(u"print"_s).isEnabled());
}

void tst_DocumentPage::open_needsNoTherapistWhoIsStillThere()
{
    StorageThread storage;
    SummarySource source = aSummarySource();
    source.visit.therapist = PersonId{99};
    keep(storage, source);
    Preview preview(storage);
    preview.page.open(summaryOffer(theFigure(), source.visit.id));
    QTRY_VERIFY(preview.button(u"print"_s).isEnabled());
    QVERIFY(textOf(preview.view().document()).contains("Odile Marchbanks"_L1));
    QVERIFY(!textOf(preview.view().document()).contains("Nora Vale"_L1));
}

void tst_DocumentPage::paper_laysOutAgain()
{
    StorageThread storage;
    const SummarySource source = aSummarySource();
    keep(storage, source);
    Preview preview(storage);
    preview.page.open(summaryOffer(theFigure(), source.visit.id));
    QTRY_VERIFY(preview.button(u"print"_s).isEnabled());
    auto *paper = preview.page.findChild<SegmentedControl *>(u"paper"_s);
    paper->setCurrent(int(Paper::Letter));
    emit paper->chosen(int(Paper::Letter));
    QCOMPARE(preview.view().document().paper, Paper::Letter);
}

void tst_DocumentPage::zoom_followsTheViewUntilItIsChosen()
{
    StorageThread storage;
    const SummarySource source = aSummarySource();
    keep(storage, source);
    Preview preview(storage);
    preview.page.open(summaryOffer(theFigure(), source.visit.id));
    QTRY_VERIFY(preview.button(u"print"_s).isEnabled());
    const qreal whole = preview.view().zoom();
    preview.page.resize(1000, 1000);
    QVERIFY(preview.view().zoom() > whole);
    preview.button(u"larger"_s).click();
    const qreal chosen = preview.view().zoom();
    QVERIFY(preview.view().fit() == DocumentView::Fit::None);
    preview.page.resize(1000, 600);
    QCOMPARE(preview.view().zoom(), chosen);
    preview.view().setFit(DocumentView::Fit::Width);
    QVERIFY(preview.view().zoom() > chosen);
    for (int i = 0; i < 20; ++i)
        preview.button(u"smaller"_s).click();
    QCOMPARE(preview.view().zoom(), 0.25);
}

void tst_DocumentPage::save_proposesANeutralNameAndWritesThePages()
{
    StorageThread storage;
    const SummarySource source = aSummarySource();
    keep(storage, source);
    Preview preview(storage);
    preview.page.open(summaryOffer(theFigure(), source.visit.id));
    QTRY_VERIFY(preview.button(u"save"_s).isEnabled());
    QVERIFY(!preview.view().document().fileName.contains("Odile"_L1));
    const QString file = m_dir.filePath(u"kept.pdf"_s);
    preview.saveAs(file);
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(preview.problem().isEmpty());
}

void tst_DocumentPage::save_saysThatAPlaceCannotBeWritten()
{
    StorageThread storage;
    const SummarySource source = aSummarySource();
    keep(storage, source);
    Preview preview(storage);
    preview.page.open(summaryOffer(theFigure(), source.visit.id));
    QTRY_VERIFY(preview.button(u"save"_s).isEnabled());
    preview.button(u"save"_s).click();
    auto *dialog = preview.page.findChild<QFileDialog *>();
    emit dialog->fileSelected(m_dir.filePath(u"not there/kept.pdf"_s));
    dialog->close();
    QVERIFY(preview.problem().contains("not there"_L1));
}

void tst_DocumentPage::save_saysThatAFolderIsReadOnly()
{
    StorageThread storage;
    const SummarySource source = aSummarySource();
    keep(storage, source);
    Preview preview(storage);
    preview.page.open(summaryOffer(theFigure(), source.visit.id));
    QTRY_VERIFY(preview.button(u"save"_s).isEnabled());
    preview.button(u"save"_s).click();
    auto *dialog = preview.page.findChild<QFileDialog *>();
    emit dialog->fileSelected(u"/proc/kept.pdf"_s); // where nobody may write, whoever they are
    dialog->close();
    QVERIFY2(preview.problem().contains("kept.pdf"_L1) || preview.problem().contains("/proc"_L1), qPrintable(preview.problem()));
}

void tst_DocumentPage::print_remembersThePrinterOfTheDocument()
{
    m_queue.start();
    StorageThread storage;
    const SummarySource source = aSummarySource();
    keep(storage, source);
    Preview preview(storage);
    QHash<QString, QString> kept;
    preview.page.setMemory({[&kept](const QString &key) { return kept.value(key); }, [&kept](const QString &key, const QString &value) { kept.insert(key, value); }});
    preview.page.open(summaryOffer(theFigure(), source.visit.id), true);
    QTRY_VERIFY(preview.page.findChild<QPrintDialog *>());
    preview.page.findChild<QPrintDialog *>()->accept();
    QTRY_COMPARE(m_queue.received().size(), 1);
    QVERIFY(kept.values().contains(PrintQueue::printer()));
    QVERIFY(preview.problem().isEmpty());
}

void tst_DocumentPage::print_saysThatThePrinterWentAway()
{
    m_queue.start();
    const qsizetype before = m_queue.received().size();
    StorageThread storage;
    const SummarySource source = aSummarySource();
    keep(storage, source);
    Preview preview(storage);
    preview.page.open(summaryOffer(theFigure(), source.visit.id), true);
    QTRY_VERIFY(preview.page.findChild<QPrintDialog *>());
    m_queue.stop();
    preview.page.findChild<QPrintDialog *>()->accept();
    QTRY_VERIFY2(preview.problem().contains(PrintQueue::printer()), qPrintable(preview.problem()));
    QVERIFY(preview.problem().contains("PDF"_L1));
    QCOMPARE(m_queue.received().size(), before);
}

void tst_DocumentPage::print_withoutAPrinterOffersThePdf()
{
    m_queue.stop();
    StorageThread storage;
    const SummarySource source = aSummarySource();
    keep(storage, source);
    Preview preview(storage);
    preview.page.open(summaryOffer(theFigure(), source.visit.id));
    QTRY_VERIFY(preview.button(u"print"_s).isEnabled());
    QTest::keyClick(&preview.page, Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(preview.problem().contains("PDF"_L1)); // a shortcut presses the button for a moment
}

void tst_DocumentPage::print_sendsTheSamePages()
{
    SummarySource source = aSummarySource();
    source.visit.findings = manyFindings(30);
    const Document document = documentOf(source);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(m_dir.filePath(u"printed.pdf"_s));
    preparePrinter(printer, document);
    QVERIFY(!printer.docName().contains("Odile"_L1));
    QVERIFY(print(printer, document));
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, printer.outputFileName(), u"-"_s});
    QVERIFY(text.waitForFinished());
    const QString said = QString::fromUtf8(text.readAll());
    QCOMPARE(said.count(u'\f'), document.pages.size());
    QVERIFY(said.contains("Odile Marchbanks"_L1));
}

void tst_DocumentPage::print_sendsOnlyTheChosenPages()
{
    SummarySource source = aSummarySource();
    source.visit.findings = manyFindings(60);
    const Document document = documentOf(source);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(m_dir.filePath(u"second.pdf"_s));
    preparePrinter(printer, document);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 2);
    QVERIFY(print(printer, document));
    QProcess text;
    text.start(u"pdftotext"_s, {printer.outputFileName(), u"-"_s});
    QVERIFY(text.waitForFinished());
    const QString said = QString::fromUtf8(text.readAll());
    QCOMPARE(said.count(u'\f'), 1);
    QVERIFY(said.contains(u"Page 2 of %1"_s.arg(document.pages.size())));
}

void tst_DocumentPage::print_shrinksPagesToASmallerSheet()
{
    const Document document = documentOf(aSummarySource());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(m_dir.filePath(u"small.pdf"_s));
    preparePrinter(printer, document);
    printer.setPageSize(QPageSize(QPageSize::A6));
    QCOMPARE(paperOf(printer), Paper::A5);
    QVERIFY(print(printer, document));
    QProcess text;
    text.start(u"pdftotext"_s, {printer.outputFileName(), u"-"_s});
    QVERIFY(text.waitForFinished());
    QVERIFY(QString::fromUtf8(text.readAll()).contains("Page 1 of 1"_L1)); // the foot is not cut off
    printer.setPageSize(QPageSize(QPageSize::Letter));
    QCOMPARE(paperOf(printer), Paper::Letter);
}

void tst_DocumentPage::escape_goesBack()
{
    StorageThread storage;
    keep(storage, aSummarySource());
    Preview preview(storage);
    QSignalSpy closed(&preview.page, &DocumentPage::closed);
    QTest::keyClick(&preview.page, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

UNTIE_TEST_GUI_MAIN(tst_DocumentPage)
#include "tst_documentpage.moc"
