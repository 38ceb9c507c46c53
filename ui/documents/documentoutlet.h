#pragma once

#include "app/common/result.h"
#include "app/documents/document.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace untie {

/// Hands a document to a printer or into a PDF, each by the system's own dialog, and tells what became of it.
class DocumentOutlet final : public QObject
{
    Q_OBJECT

public:
    /// Lays the document out for a paper; the answer is let go of right after.
    using LayOut = std::function<Result<Document>(Paper)>;

    /// The dialogs stand over `over`, which also owns this.
    explicit DocumentOutlet(QWidget *over);
    ~DocumentOutlet() override;

    /// `shown` tells the printer how many pages there are; the paper may be changed in the dialog. It begins with that
    /// printer, where it still is there.
    void print(const Document &shown, const QString &printer, LayOut layOut);
    /// Proposes the document's file name in the person's documents.
    void saveAsPdf(const QString &dialogTitle, Paper paper, LayOut layOut);

signals:
    void printed(const QString &printer);
    void saved(const QString &file);
    void noPrinter();
    void notTaken(const QString &printer);
    void failed(const untie::Error &error);

private:
    void printTo(QPrinter &printer, const LayOut &layOut);
    void write(const QString &file, Paper paper, const LayOut &layOut);

    QWidget *m_over;
    std::unique_ptr<QPrinter> m_printer; ///< while its dialog is open
};

} // namespace untie
