#include "ui/documents/printing.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace untie {

namespace {

/// Page numbers from 1 that the settings ask for, in the order in which they leave the printer.
QList<int> pagesToPrint(const QPrinter &printer, int count)
{
    QList<int> pages;
    for (int page = 1; page <= count; ++page) {
        const bool wanted = printer.printRange() != QPrinter::PageRange || printer.fromPage() == 0
                            || (page >= printer.fromPage() && page <= printer.toPage());
        if (wanted)
            pages.append(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

} // namespace

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

bool knowsPrinter(const QString &name)
{
    return !name.isEmpty() && QPrinterInfo::availablePrinterNames().contains(name);
}

void preparePrinter(QPrinter &printer, const Document &document)
{
    printer.setDocName(document.jobName);
    printer.setCreator(QStringLiteral("Untie"));
    printer.setPageSize(pageSizeOf(document.paper));
    printer.setFullPage(true);
    printer.setFromTo(1, int(document.pages.size()));
    printer.setPrintRange(QPrinter::AllPages);
}

Paper paperOf(const QPrinter &printer)
{
    const QSizeF size = printer.pageLayout().pageSize().size(QPageSize::Point);
    if (qMax(size.width(), size.height()) < 700)
        return Paper::A5; // or smaller: what is laid out for it is shrunk least
    const auto distance = [&size](Paper paper) {
        const QSizeF sheet = sheetOf(paper);
        return qAbs(sheet.width() / sheet.height() - size.width() / size.height());
    };
    return distance(Paper::Letter) < distance(Paper::A4) ? Paper::Letter : Paper::A4;
}

bool print(QPrinter &printer, const Document &document)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRectF area = printer.pageLayout().fullRectPixels(printer.resolution());
    const QSizeF sheet = sheetOf(document.sheet());
    const qreal scale = qMin(area.width() / sheet.width(), area.height() / sheet.height());
    bool first = true;
    for (int page : pagesToPrint(printer, int(document.pages.size()))) {
        if (!first && !printer.newPage())
            return false;
        first = false;
        painter.save();
        painter.translate((area.width() - sheet.width() * scale) / 2, (area.height() - sheet.height() * scale) / 2);
        painter.scale(scale, scale);
        paintPage(painter, document.pages[page - 1]);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error && printer.printerState() != QPrinter::Aborted;
}

} // namespace untie
