#include "ui/documents/documentoutlet.h"

#include "app/documents/pdffile.h"
#include "app/documents/recoverysheetpage.h"
#include "ui/common/usualfolder.h"
#include "ui/documents/printing.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace untie {

using namespace Qt::StringLiterals;

DocumentOutlet::DocumentOutlet(QWidget *over)
    : QObject(over)
    , m_over(over)
{
}

DocumentOutlet::~DocumentOutlet() = default;

void DocumentOutlet::print(const Document &shown, const QString &printer, LayOut layOut)
{
    if (!hasPrinter()) {
        emit noPrinter();
        return;
    }
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    if (knowsPrinter(printer))
        m_printer->setPrinterName(printer);
    preparePrinter(*m_printer, shown);
    auto *dialog = new QPrintDialog(m_printer.get(), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    connect(dialog, &QDialog::accepted, this, [this, layOut = std::move(layOut)] { printTo(*m_printer, layOut); });
    dialog->open();
}

void DocumentOutlet::printTo(QPrinter &printer, const LayOut &layOut)
{
    auto document = layOut(paperOf(printer));
    if (!document) {
        emit failed(document.error());
        return;
    }
    // Qt says nothing of a job that the queue did not take: a printer that went away since the dialog is asked for before.
    const bool taken = knowsPrinter(printer.printerName()) && untie::print(printer, *document);
    wipe(*document);
    if (taken)
        emit printed(printer.printerName());
    else
        emit notTaken(printer.printerName());
}

void DocumentOutlet::saveAsPdf(const QString &dialogTitle, Paper paper, LayOut layOut)
{
    auto document = layOut(paper);
    if (!document) {
        emit failed(document.error());
        return;
    }
    const QDir folder(documentsFolder());
    auto *dialog = new QFileDialog(m_over, dialogTitle, folder.filePath(document->fileName), tr("PDF (*.pdf)"));
    wipe(*document);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, paper, layOut = std::move(layOut)](const QString &file) { write(file, paper, layOut); });
    dialog->open();
}

void DocumentOutlet::write(const QString &file, Paper paper, const LayOut &layOut)
{
    auto document = layOut(paper);
    if (!document) {
        emit failed(document.error());
        return;
    }
    const auto written = writePdf(*document, file, QDateTime::currentDateTimeUtc());
    wipe(*document);
    if (written)
        emit saved(file);
    else
        emit failed(written.error());
}

} // namespace untie
